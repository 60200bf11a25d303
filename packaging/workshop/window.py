"""The run command: the window itself, or, where there is no display, a picture of it and a comparison in words."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence

from workshop import libraries
from workshop.places import BUILD, offscreen, paint, python, say, surroundings

PICTURE = BUILD / "run" / "window.png"


def run(passed_on: Sequence[str]) -> int:
    """Open the window, or do what the arguments ask; returns jobtracker's exit code."""
    display = _display()
    if display is None and not passed_on:
        return _show()
    libraries.ensure(display or "offscreen")
    env = offscreen() if display is None else surroundings()
    return subprocess.run(python("-m", "jobtracker", *passed_on), env=env, check=False).returncode


def _display() -> str | None:
    """Return the kind of display that a window would open on, None where there is none."""
    if sys.platform != "linux":
        return "window"
    if os.environ.get("DISPLAY"):
        return "xcb"
    return "wayland" if os.environ.get("WAYLAND_DISPLAY") else None


def _show() -> int:
    """Open the window on the offscreen platform with the samples, picture it, and say what a comparison says."""
    libraries.ensure("offscreen")
    say("There is no display here: opening the window offscreen, with the samples in a temporary folder ...")
    with tempfile.TemporaryDirectory() as folder:
        return paint("workshop.shown", folder, PICTURE).returncode
