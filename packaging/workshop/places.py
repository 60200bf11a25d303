"""Where things stand in the checkout, and how a command says that it cannot go on."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"


class Stop(Exception):  # noqa: N818 - it is no mistake of ours, but the end of the way
    """One clear line: why the command cannot go on, and what to do."""


def say(line: str) -> None:
    """Show progress at once, also where the output goes into a pipe; standard output stays free for results."""
    print(line, file=sys.stderr, flush=True)


def python(*arguments: str | Path) -> list[str]:
    """Return the command line that starts the checkout's Python with these arguments."""
    return [str(PYTHON), *map(str, arguments)]


def paint(module: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a module that stands here, with a window that is painted, but not shown."""
    return subprocess.run(python("-m", module, *arguments), cwd=PACKAGING, env=offscreen(), text=True, check=False)


def offscreen() -> dict[str, str]:
    """Return the environment of a window that is painted, but not shown, and speaks English."""
    return {**surroundings(), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "LANGUAGE": ""}


def surroundings() -> dict[str, str]:
    """Return our own environment without what would lead the checkout's Python astray."""
    mine = {name: value for name, value in os.environ.items() if name not in {"PYTHONHOME", "PYTHONPATH"}}
    if os.name == "posix" and "utf" not in sys.getfilesystemencoding():
        mine["LC_ALL"] = "C.UTF-8"
    return mine
