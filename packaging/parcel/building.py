"""The package command: everything that can be built on this system, into dist/."""

import sys
from collections.abc import Callable
from pathlib import Path

from parcel import archive, debian, trial
from parcel.bare import NoBareSystem
from parcel.room import add_compiled, draw, freeze, furnish, step, wheel
from workshop import libraries
from workshop.places import ROOT, Stop, say


def build(*, check: bool, start: bool, quick: bool) -> int:
    """Build wheel, folder and packages; with `check`, try what is for Linux in a bare system.

    With `start`, only freeze the program and use it; together with `check`, that is done where there can be no bare
    system, and said.
    """
    if (check or start) and sys.platform != "linux":
        raise Stop("Only what is built on Linux can be checked.")
    if sys.platform == "linux":
        libraries.install("package", *(["journey"] if check or start else []))
    furnish()
    made = [_step("Building the wheel", wheel)]
    _step("Compiling what reads and compares", add_compiled)
    draw()
    _step("Freezing the program", freeze)
    if sys.platform == "linux" and (check or not start):
        made += [_step("Packing the Debian package", lambda: debian.build(quick=quick))]
        made += [_step("Packing the archive", lambda: archive.build(quick=quick))]
    if check:
        _check(*made[1:], start=start)
    elif start:
        trial.start_frozen()
    for file in made:
        print(f"{file.stat().st_size / 1e6:6.1f} MB  {file.relative_to(ROOT)}")
    return 0


def debian_package() -> Path:
    """Build the Debian package alone, as it is published."""
    libraries.install("package")
    furnish()
    _step("Building the wheel", wheel)
    _step("Compiling what reads and compares", add_compiled)
    draw()
    _step("Freezing the program", freeze)
    return _step("Packing the Debian package", debian.build)


def _check(package: Path, packed: Path, *, start: bool) -> None:
    try:
        pictures = trial.try_packages(package, packed)
    except NoBareSystem as lack:
        if not start:
            raise
        say(f"NOT CHECKED in a bare system: {lack} The program is only started and used as it was frozen here.")
        pictures = trial.start_frozen()
    say(f"What it looked like: {pictures}")


def _step(what: str, does: Callable[[], Path]) -> Path:
    with step(what):
        return does()
