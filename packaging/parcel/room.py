"""The room that packages are built in: a Python of its own with the program, what it needs, and the tools; no more."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

from parcel import search_paths
from workshop import compiling
from workshop.places import BUILD, PACKAGING, ROOT, Stop, say, surroundings

ROOM = BUILD / "package"
TOOLS = ROOM / "tools"
DIST = ROOT / "dist"
FROZEN = ROOM / "frozen" / "jobtracker"
ICONS = ROOM / "icons"
PINS = PACKAGING / "build-tools.txt"
PYTHON = TOOLS / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
INSIDE = ("jobtracker/resources/skills/catalogue.txt", "jobtracker/resources/samples/profile.json")
LAST_LINES = 15
SHOWN = Path(os.environ.get("JOBTRACKER_ARTEFACTS") or BUILD / "package-check")
"""Where pictures and logs of what was tried are kept for whoever looks at the run."""


def version() -> str:
    """Return the program's version."""
    told: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return told


def run(*command: str | Path, cwd: Path = ROOT, **extra: str) -> str:
    """Run a tool to its end; what it says matters only where it fails.

    Raises:
        Stop: it failed; its last lines were shown.
    """
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env={**surroundings(), "QT_QPA_PLATFORM": "offscreen", "PIP_DISABLE_PIP_VERSION_CHECK": "1", **extra},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        say("\n".join(done.stdout.strip().splitlines()[-LAST_LINES:]))
        SHOWN.mkdir(parents=True, exist_ok=True)
        log = SHOWN / f"failed-{Path(command[0]).name}.log"
        log.write_text(f"{' '.join(map(str, command))}\n\n{done.stdout}", encoding="utf-8")
        raise Stop(f"{Path(command[0]).name} failed; its last lines stand above, all of them in {log}.")
    return done.stdout


@contextlib.contextmanager
def step(what: str) -> Iterator[None]:
    """Say what is done now, and in the end how long it took."""
    say(f"{what} ...")
    begun = time.monotonic()
    yield
    say(f"  {time.monotonic() - begun:.0f} s")


def furnish() -> None:
    """Make the room, with the tools and with what the program needs, all as pinned."""
    wanted = PINS.read_bytes() + (ROOT / "constraints.txt").read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    stamp = TOOLS / "made-for"
    if stamp.is_file() and stamp.read_bytes() == wanted:
        return
    say("Making a room with the packaging tools ...")
    shutil.rmtree(TOOLS, ignore_errors=True)
    run(sys.executable, "-m", "venv", TOOLS)
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    run(PYTHON, "-m", "pip", "install", "-q", "-r", PINS, "-c", "constraints.txt", *needed)
    stamp.write_bytes(wanted)


def wheel() -> Path:
    """Build the wheel, with resources and compiled catalogue inside, and install it in the room."""
    run(PYTHON, "-m", "hatchling", "build", "-t", "wheel", "-d", DIST)
    made = DIST / f"jobtracker-{version()}-py3-none-any.whl"
    with zipfile.ZipFile(made) as packed:
        lacks = set(INSIDE) - set(packed.namelist())
    if lacks:
        raise Stop(f"The wheel lacks {sorted(lacks)}.")
    run(PYTHON, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--force-reinstall", made)
    return made


def add_compiled() -> Path:
    """Lay the modules that are compiled beside those that are written, in the room: Python takes them first."""
    installed = Path(run(PYTHON, "-c", "import jobtracker; print(jobtracker.__path__[0])", cwd=ROOM).strip())
    for file in [*installed.rglob(f"*{EXTENSION_SUFFIXES[0]}")]:
        file.unlink()
    if compiling.ensure():
        shutil.copytree(BUILD / "compiled" / "jobtracker", installed, dirs_exist_ok=True)
    return installed


def draw() -> None:
    """Draw the icons."""
    run(PYTHON, "-m", "parcel.icons", ROOT / "resources" / "icons" / "jobtracker.svg", ICONS, cwd=PACKAGING)


def freeze() -> Path:
    """Let PyInstaller make the folder that starts by itself."""
    run(
        *(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", FROZEN.parent, "--workpath", ROOM / "work", PACKAGING / "jobtracker.spec"),
        cwd=ROOM,  # in the checkout, its own modules would be taken in place of the installed ones
        JOBTRACKER_ICONS=str(ICONS),
        PYINSTALLER_CONFIG_DIR=str(ROOM / "pyinstaller"),
    )
    lacks = [name for name in (*INSIDE, "licences/LGPL-3.0.txt") if not (FROZEN / "_internal" / name).exists()]
    if lacks:
        raise Stop(f"The frozen program lacks {lacks}.")
    if sys.platform == "linux":
        search_paths.clean(FROZEN)
    return FROZEN
