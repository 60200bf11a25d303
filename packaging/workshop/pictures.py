"""The screenshots command: every page of the real window, light and dark, in two sizes, on the samples."""

import subprocess
import tempfile
from pathlib import Path

from workshop.places import ROOT, offscreen, python, say

SCREENSHOTS = Path(__file__).with_name("screenshots.py")


def take(folder: Path) -> int:
    """Save the pictures into this folder."""
    wanted = folder.resolve()
    say(f"Taking pictures of every page into {wanted} ...")
    with tempfile.TemporaryDirectory() as data:
        return subprocess.run(python(SCREENSHOTS, data, wanted), cwd=ROOT, env=offscreen(), check=False).returncode
