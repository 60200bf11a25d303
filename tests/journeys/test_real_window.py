"""The program as a person has it: a real window on a real X server, keys and mouse from outside, the X clipboard.

Needs Xvfb, openbox, xdotool, xclip, ImageMagick and dbus-launch. Screenshots go to the folder that the variable
JOBTRACKER_ARTEFACTS names, else to build/real-window.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pytest

from jobtracker.app import Opening
from jobtracker.hunt.open_posting import OpenPosting
from jobtracker.paths import Paths
from jobtracker.settings import Settings

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip", "import", "dbus-daemon")
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
CALM = 0.6
PAUSE = 0.12
CARD, APPLIED, ASIDE = (330, 230), (620, 420), (80, 500)
"""In a window of 1280×760 with the board: the first card of the first column, the second column, an empty place."""
BOARD, IN_SAVED, IN_APPLIED = "1080x500+190+170", "205x480+190+200", "205x480+418+200"

HTML = """<html><body><h1>Glacier Data Engineer</h1><p>Company: Ibex Survey</p><p>Chamonix, France · Hybrid</p>
<h2>What you bring</h2><ul><li>Python</li><li>Kubernetes and 🏔 a head for heights</li></ul>
<h2>Nice to have</h2><ul><li>Terraform</li></ul></body></html>"""
TEXT = """Harbour Pilot Scheduler

Company: Gannet Roads
Location: Leith, United Kingdom

Requirements
• PostgreSQL
• Redis
"""


@dataclass
class Screen:
    """An X server with a window manager, and the program in it."""

    env: dict[str, str]
    artefacts: Path
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def run(self, *command: str) -> bytes:
        """Run a tool to its end."""
        return subprocess.run(command, env=self.env, check=True, capture_output=True, timeout=PATIENCE).stdout

    def start(self, *command: str, log: Path | None = None) -> subprocess.Popen[bytes]:
        """Start what goes on running."""
        with (log or Path(os.devnull)).open("wb") as out:
            process = subprocess.Popen(command, env=self.env, stdin=subprocess.PIPE, stdout=out, stderr=out)
        self.started.append(process)
        return process

    def copy(self, content: str, kind: str) -> None:
        """Put something into the clipboard as another program would."""
        holder = self.start("xclip", "-quiet", "-selection", "clipboard", "-t", kind, "-i")
        assert holder.stdin is not None
        holder.stdin.write(content.encode())
        holder.stdin.close()
        wanted = time.monotonic() + PATIENCE
        while kind.encode() not in self._targets():
            assert time.monotonic() < wanted, f"the clipboard never held {kind}"
            time.sleep(0.05)

    def press(self, *keys: str) -> None:
        """Press keys."""
        self.run("xdotool", "key", "--delay", "60", *keys)

    def drag(self, start: tuple[int, int], end: tuple[int, int], *, steps: int = 12) -> None:
        """Drag with the mouse as a hand does: press, move in small steps with pauses, let go."""
        self.run("xdotool", "mousemove", *map(str, start))
        time.sleep(PAUSE)
        self.run("xdotool", "mousedown", "1")
        time.sleep(PAUSE)
        for step in range(1, steps + 1):
            place = (round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True))
            self.run("xdotool", "mousemove", *map(str, place))
            time.sleep(PAUSE / 2)
        time.sleep(PAUSE)
        self.run("xdotool", "mouseup", "1")

    def wait_for_title(self, beginning: str) -> None:
        """Wait until the window's title begins so, and the screen has calmed down."""
        wanted = time.monotonic() + PATIENCE
        while not self._finds(f"^{beginning}"):
            if time.monotonic() > wanted:
                pytest.fail(f"no window is named {beginning}; see {self.shoot('failed')}")
            time.sleep(0.2)
        self.wait_for_calm()

    def wait_for_calm(self) -> None:
        """Wait until nothing moves on the screen any more."""
        wanted = time.monotonic() + PATIENCE
        last, now = "", self._picture()
        while now != last:
            assert time.monotonic() < wanted, "the window never came to rest"
            time.sleep(CALM)
            last, now = now, self._picture()

    def look(self, region: str) -> str:
        """What a region of the screen looks like, the pointer out of the way; `region` is WIDTHxHEIGHT+X+Y."""
        self.run("xdotool", "mousemove", *map(str, ASIDE))
        time.sleep(PAUSE)
        return sha256(self.run("import", "-silent", "-window", "root", "-crop", region, "rgb:-")).hexdigest()

    def wait_for_look(self, region: str, fits: Callable[[str], bool]) -> None:
        """Wait until a region looks so."""
        wanted = time.monotonic() + PATIENCE
        while not fits(self.look(region)):
            if time.monotonic() > wanted:
                pytest.fail(f"the screen never looked so; see {self.shoot('failed')}")
            time.sleep(0.2)
        self.wait_for_calm()

    def shoot(self, name: str) -> Path:
        """Keep a screenshot."""
        path = self.artefacts / f"{name}.png"
        self.run("import", "-window", "root", str(path))
        return path

    def close(self) -> None:
        """End everything that was started, the latest first."""
        for process in reversed(self.started):
            if process.stdin is not None:
                process.stdin.close()
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait(10)

    def _picture(self) -> str:
        return sha256(self.run("import", "-silent", "-window", "root", "rgb:-")).hexdigest()

    def _finds(self, name: str) -> bool:
        search = ("xdotool", "search", "--onlyvisible", "--name", name)
        return subprocess.run(search, env=self.env, check=False, capture_output=True).returncode == 0

    def _targets(self) -> bytes:
        shown = subprocess.run(
            ("xclip", "-selection", "clipboard", "-t", "TARGETS", "-o"), env=self.env, check=False, capture_output=True
        )
        return shown.stdout


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen of its own, with a window manager and a message bus."""
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if absent:
        pytest.skip(f"a real window needs {', '.join(absent)}")
    artefacts = Path(os.environ.get("JOBTRACKER_ARTEFACTS") or ROOT / "build" / "real-window")
    artefacts.mkdir(parents=True, exist_ok=True)
    readable, writable = os.pipe()
    server = subprocess.Popen(
        ("Xvfb", "-displayfd", str(writable), "-screen", "0", "1280x800x24", "-nolisten", "tcp"),
        pass_fds=(writable,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writable)
    with os.fdopen(readable) as told:
        number = told.readline().strip()
    home = tmp_path / "home"
    home.mkdir()
    env = {
        **os.environ,
        "DISPLAY": f":{number}",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
    }
    made = Screen(env, artefacts, [server])
    bus = f"unix:path={tmp_path / 'bus'}"
    made.start("dbus-daemon", "--session", "--nofork", f"--address={bus}")
    env["DBUS_SESSION_BUS_ADDRESS"] = bus
    made.start("openbox")
    yield made
    made.close()


def add_to_profile(data: Path, *skills: str) -> None:
    """Fill the profile before the window opens."""
    hunt = Opening(Paths(data)).finish()
    for name in skills:
        hunt.profile.add(hunt.profile.entry("skills", {"name": name}))
    hunt.close()


def open_window(screen: Screen, data: Path) -> tuple[subprocess.Popen[bytes], Path]:
    """Start the program and give its window a size and the keys."""
    log = screen.artefacts / "window.log"
    program = screen.start(sys.executable, "-m", "jobtracker", "--data-dir", str(data), log=log)
    window = screen.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "jobtracker").split()[0].decode()
    screen.run("xdotool", "windowsize", "--sync", window, "1280", "760")
    screen.run("xdotool", "windowmove", window, "0", "0")
    screen.run("xdotool", "windowactivate", "--sync", window)
    return program, log


def stages(data: Path) -> dict[str, str]:
    """Where each job stands in the file, after the window was closed."""
    hunt = Opening(Paths(data)).finish()
    found = {row.company: row.stage for row in hunt.postings.rows()}
    hunt.close()
    return found


def look_up(data: Path) -> tuple[dict[str, OpenPosting], list[str]]:
    """What the file holds after the window was closed: postings by title, and the skills of the profile."""
    hunt = Opening(Paths(data)).finish()
    postings = [hunt.postings.open(row.id) for row in hunt.postings.rows()]
    skills = [skill.name for skill in hunt.profile.sheet().skills]
    hunt.close()
    return {posting.title: posting for posting in postings}, skills


def test_a_page_from_the_clipboard_is_saved_compared_and_claimed_with_keys_alone(
    screen: Screen, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    add_to_profile(data, "Python")
    program, log = open_window(screen, data)

    screen.copy(HTML, "text/html")
    screen.press("ctrl+v")
    screen.wait_for_title("Glacier Data Engineer")
    screen.shoot("1-pasted-page")
    screen.press("ctrl+Return")
    screen.wait_for_title("Glacier Data Engineer .1/2.")
    screen.shoot("2-comparison")
    screen.press("h")
    screen.wait_for_title("Glacier Data Engineer .2/2.")
    claimed = screen.shoot("3-claimed")

    screen.copy(TEXT, "UTF8_STRING")
    screen.press("ctrl+v", "ctrl+Return")  # saving waits for the reading
    screen.wait_for_title("Harbour Pilot Scheduler .0/2.")
    screen.shoot("4-second-comparison")
    screen.press("ctrl+q")
    assert program.wait(PATIENCE) == 0
    assert "Traceback" not in log.read_text(encoding="utf-8")
    print(f"screenshots in {screen.artefacts}")  # noqa: T201 - where to look is what the reader of the run needs

    postings, skills = look_up(data)
    page, text = postings["Glacier Data Engineer"], postings["Harbour Pilot Scheduler"]
    assert (page.company, page.work_mode) == ("Ibex Survey", "hybrid")
    assert "<h1>" in (page.html or "")
    assert "<" not in page.text
    assert (text.company, text.text, text.html) == ("Gannet Roads", TEXT, None)
    assert set(skills) == {"Python", "Kubernetes"}
    assert {
        judged.item.text: judged.verdict for judged in page.comparison.items if "Kubernetes" in judged.item.text
    } == {"Kubernetes and 🏔 a head for heights": "met"}
    assert claimed.stat().st_size > 0


def test_a_card_dragged_to_another_column_moves_its_job_and_ctrl_z_brings_it_back(
    screen: Screen, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    hunt = Opening(Paths(data)).finish()
    for company in ("Ibex Survey", "Gannet Roads"):
        hunt.postings.capture(hunt.postings.draft(TEXT.replace("Gannet Roads", company)))
    hunt.close()
    Settings(Paths(data).settings).change(jobs_view="board", page="jobs")

    program, log = open_window(screen, data)
    screen.wait_for_calm()
    screen.shoot("5-board")
    empty, whole = screen.look(IN_APPLIED), screen.look(BOARD)
    screen.drag(CARD, APPLIED)
    screen.wait_for_look(IN_APPLIED, lambda now: now != empty)
    screen.shoot("6-dragged")
    screen.press("ctrl+z")
    screen.wait_for_look(BOARD, lambda now: now == whole)
    screen.shoot("7-brought-back")
    screen.press("ctrl+shift+z")
    screen.wait_for_look(IN_APPLIED, lambda now: now != empty)
    one = screen.look(IN_APPLIED)
    screen.drag(CARD, APPLIED)
    screen.wait_for_look(IN_APPLIED, lambda now: now != one)
    bare = screen.look(IN_SAVED)
    screen.press("ctrl+z")
    screen.wait_for_look(IN_SAVED, lambda now: now != bare)
    screen.press("ctrl+q")
    assert program.wait(PATIENCE) == 0
    assert stages(data) == {"Ibex Survey": "Saved", "Gannet Roads": "Applied"}
    assert "Traceback" not in log.read_text(encoding="utf-8")
