"""The compile command: the modules that read and compare become machine code, where there is a C compiler."""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from workshop import libraries
from workshop.places import BUILD, PACKAGING, Stop, python, say, surroundings

SCRIPT = "workshop.compile_modules"
LOG = BUILD / "compiling.log"
SLOWER = "What reads and compares runs as it is written, which takes half as long again."


def ensure() -> bool:
    """Compile what has changed since it was compiled last; where that cannot be, say so in a line."""
    begun = begin()
    return begun is not None and ended_well(begun)


def begin() -> subprocess.Popen[bytes] | None:
    """Begin to compile, beside what else is done; None, and a line that says what is missing, where nothing can."""
    if lack := _lack():
        say(f"{lack} {SLOWER}")
        return None
    BUILD.mkdir(exist_ok=True)
    with LOG.open("wb") as log:
        return subprocess.Popen(
            python("-m", SCRIPT),
            cwd=PACKAGING.parent,
            env={**surroundings(), "PYTHONPATH": str(PACKAGING)},
            stdout=log,
            stderr=subprocess.STDOUT,
        )


def ended_well(begun: subprocess.Popen[bytes]) -> bool:
    """Wait for its end; where it failed, what it said stays to be read."""
    if begun.wait() == 0:
        return True
    say(f"The modules could not be compiled, {LOG} says why. {SLOWER}")
    return False


def _lack() -> str:
    """Install a C compiler where it is missing and we may; return what is missing still."""
    if sys.platform == "win32" or _has_compiler():
        return ""
    try:
        libraries.install("compile")
    except Stop as stop:
        return str(stop)
    return "" if _has_compiler() else "There is no C compiler here, or none of Python's headers."


def _has_compiler() -> bool:
    return bool(shutil.which("cc")) and Path(sysconfig.get_path("include"), "Python.h").is_file()
