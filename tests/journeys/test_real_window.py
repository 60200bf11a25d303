"""The program as a person has it: a real window on a real X server, keys from outside, the X clipboard.

Needs Xvfb, openbox, xdotool, xclip, ImageMagick and dbus-launch. Screenshots go to the folder that the variable
JOBTRACKER_ARTEFACTS names, else to build/real-window.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pytest

from jobtracker.app import Opening
from jobtracker.hunt.jobs import OpenPosting
from jobtracker.paths import Paths

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip", "import", "dbus-daemon")
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
CALM = 0.6

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

    def wait_for_title(self, beginning: str) -> None:
        """Wait until the window's title begins so, and the screen has calmed down."""
        wanted = time.monotonic() + PATIENCE
        while not self._finds(f"^{beginning}"):
            if time.monotonic() > wanted:
                pytest.fail(f"no window is named {beginning}; see {self.shoot('failed')}")
            time.sleep(0.2)
        last, now = "", self._picture()
        while now != last:
            assert time.monotonic() < wanted, "the window never came to rest"
            time.sleep(CALM)
            last, now = now, self._picture()

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
    log = screen.artefacts / "window.log"
    program = screen.start(sys.executable, "-m", "jobtracker", "--data-dir", str(data), log=log)
    window = screen.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "jobtracker").split()[0].decode()
    screen.run("xdotool", "windowsize", "--sync", window, "1280", "760")
    screen.run("xdotool", "windowactivate", "--sync", window)

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
