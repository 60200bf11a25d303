"""The package is tried as a person would who has nothing but a bare Debian: installed, used, removed."""

import configparser
import hashlib
import os
import shlex
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from parcel.debian import TREE
from parcel.desktop import APPLICATION_ID
from parcel.room import FROZEN, ROOM, run
from parcel.screen import PATIENCE, Screen, screen
from workshop.places import BUILD, PACKAGING, Stop, python, say

RELEASE = "bookworm"
BARE = ROOM / "root"
PERSON = "1000:1000"
HOME = str(Path("/home") / "person")
DATABASE = BARE / HOME.lstrip("/") / ".local/share/jobtracker/jobtracker.sqlite3"
PICTURES = Path(os.environ.get("JOBTRACKER_ARTEFACTS") or BUILD / "package-check")
CALM = 5.0  # seconds until a page that was just opened takes keys
TITLE = "Harbour Pilot Scheduler"


def try_package(package: Path) -> Path:
    """Check its parts, install it, use it, remove it; gives the folder of pictures.

    Raises:
        Stop: something is not as it must be.
    """
    if os.geteuid():
        raise Stop("The check makes a system of its own: it must run as root.")
    validate(package)
    papers = BARE / "srv" / "papers"
    try:
        _make_bare()
        run(*python("-m", "parcel.papers", papers), cwd=PACKAGING)
        _install(package)
        _read(papers)
        with screen() as shown:
            _use(shown, _menu_entry(), papers=papers, seen_as=Path("/srv/papers"))
        _remove()
    finally:
        shutil.rmtree(BARE, ignore_errors=True)
    return PICTURES


def validate(package: Path) -> None:
    """Let the validators of desktops and of Debian look at it."""
    share = TREE / "usr" / "share"
    say("Validating ...")
    run("desktop-file-validate", share / "applications" / "jobtracker.desktop")
    run("appstreamcli", "validate", "--no-net", share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml")
    run("lintian", "--allow-root", "--fail-on", "error,warning", package)


def _make_bare() -> None:
    say(f"Making a bare Debian {RELEASE} ...")
    shutil.rmtree(BARE, ignore_errors=True)
    run("debootstrap", "--variant=minbase", RELEASE, BARE)
    for place in ("apt.conf.d", "sources.list.d", "sources.list", "auth.conf.d", "trusted.gpg.d", "keyrings"):
        ours = Path("/etc/apt") / place
        if ours.is_dir():
            shutil.copytree(ours, BARE / "etc/apt" / place, dirs_exist_ok=True)
        elif ours.is_file():
            shutil.copy(ours, BARE / "etc/apt" / place)
    home = BARE / HOME.lstrip("/")
    home.mkdir(parents=True)
    os.chown(home, 1000, 1000)


def _inside(*command: str, person: bool = False) -> str:
    user = ["--userspec", PERSON] if person else []
    named = ["env", f"HOME={HOME if person else '/root'}", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"]
    return run("chroot", *user, BARE, *named, *command, cwd=ROOM)


def _install(package: Path) -> None:
    say("Installing the package with what it depends on ...")
    shutil.copy(package, BARE / "srv" / package.name)
    _inside("apt-get", "-qq", "update")
    _inside("apt-get", "-qq", "install", "-y", "--no-install-recommends", f"/srv/{package.name}")


def _read(papers: Path) -> None:
    """The program's own child reads a PDF and a Word file."""
    for name in ("posting.pdf", "posting.docx"):
        told = _inside("jobtracker", "read", "--json", f"/srv/papers/{name}", person=True)
        if TITLE not in told or '"PostgreSQL"' not in told:
            raise Stop(f"The packaged program did not read {papers / name}: {told[:200]}")


def start_frozen() -> Path:
    """Start the frozen folder as it was built here, and use it; for where there is no time for a bare Debian."""
    with tempfile.TemporaryDirectory() as folder:
        papers = Path(folder, "papers")
        run(*python("-m", "parcel.papers", papers), cwd=PACKAGING)
        started = ["env", f"HOME={folder}", "QT_QPA_PLATFORM=xcb", str(FROZEN / "jobtracker")]
        with screen() as shown:
            _use(shown, started, papers=papers, seen_as=papers)
    return PICTURES


def _menu_entry() -> list[str]:
    """Return what a desktop would run in the bare system, as its person."""
    entry = configparser.RawConfigParser()
    entry.read(BARE / "usr/share/applications/jobtracker.desktop", encoding="utf-8")
    command = [part for part in shlex.split(entry["Desktop Entry"]["Exec"]) if not part.startswith("%")]
    surroundings = [f"HOME={HOME}", "LC_ALL=C.UTF-8", "QT_QPA_PLATFORM=xcb"]
    return ["chroot", "--userspec", PERSON, str(BARE), "env", *surroundings, *command]


def _use(shown: Screen, command: list[str], *, papers: Path, seen_as: Path) -> None:
    """Paste a posting, save it, claim a skill in the comparison; a second start hands its file over."""
    say("Starting it, pasting a posting ...")
    PICTURES.mkdir(parents=True, exist_ok=True)
    try:
        window = shown.start(*command, log=PICTURES / "packaged.log")
        shown.wait_for("(jobtracker|Jobs|Today)")
        shown.copy((papers / "posting.txt").read_text(encoding="utf-8"))
        shown.press("ctrl+v")
        shown.wait_for(TITLE)
        shown.press("ctrl+Return")
        time.sleep(CALM)
        shown.press("h")  # I have this
        shown.wait_for(f"{TITLE} .1/2.")
        shown.shoot(PICTURES / "packaged-comparison.png")
        second = shown.start(*command, str(seen_as / "posting.docx"))
        _must(second.wait(PATIENCE) == 0 and window.poll() is None, "A second start did not hand its file over.")
        shown.wait_for(f"{TITLE} [^(]")
        shown.shoot(PICTURES / "packaged-second-start.png")
        shown.press("ctrl+q")
        _must(window.wait(PATIENCE) == 0, "The window did not close as it should.")
    except BaseException:
        shown.shoot(PICTURES / "packaged-failed.png")
        raise


def _must(held: bool, otherwise: str) -> None:  # noqa: FBT001 - a condition, as of an assertion
    if not held:
        raise Stop(otherwise)


def _remove() -> None:
    say("Removing it ...")
    kept = hashlib.sha256(DATABASE.read_bytes()).hexdigest()
    brought = [Path(BARE, line.lstrip("/")) for line in _inside("dpkg", "-L", "jobtracker").splitlines()]
    _inside("dpkg", "--purge", "jobtracker")
    left = [path for path in brought if path.is_symlink() or path.is_file()]
    found = subprocess.run(
        [
            "find",
            BARE,
            "-xdev",
            "-iname",
            "*jobtracker*",
            "-not",
            "-path",
            f"{BARE}/home/*",
            "-not",
            "-path",
            f"{BARE}/srv/*",
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    if left or found:
        raise Stop(f"Removing it left {[*left, *found][:5]}")
    if hashlib.sha256(DATABASE.read_bytes()).hexdigest() != kept:
        raise Stop("Removing it touched the person's data.")
