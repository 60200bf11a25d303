"""The package command: everything that can be built on this system, into dist/."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from parcel import archive, debian, trial
from parcel.room import draw, freeze, furnish, wheel
from workshop.places import ROOT, Stop, say


def build(*, check: bool, start: bool, quick: bool) -> int:
    """Build wheel, folder and packages; with `check`, try the Debian package in a bare system of its own."""
    furnish()
    made = [_timed(wheel)]
    draw()
    _timed(freeze)
    if start:
        _timed(trial.start_frozen)
        return 0
    if sys.platform == "linux":
        made += [_timed(lambda: debian.build(quick=quick))]
        if not quick:
            made += [_timed(archive.build)]
    if check:
        if sys.platform != "linux":
            raise Stop("Only the Debian package can be checked, on a Debian or Ubuntu.")
        _timed(lambda: trial.try_package(made[1]))
    for file in made:
        print(f"{file.stat().st_size / 1e6:6.1f} MB  {file.relative_to(ROOT)}")
    return 0


def _timed(step: Callable[[], Path]) -> Path:
    begun = time.monotonic()
    made = step()
    say(f"  {made.name}: {time.monotonic() - begun:.0f} s")
    return made
