"""The screenshots command: every page of the real window, light and dark, in two sizes, on the samples."""

import tempfile
from pathlib import Path

from workshop.places import paint, say


def take(folder: Path, *, language: str, text: int) -> int:
    """Save the pictures into this folder."""
    wanted = folder.resolve()
    say(f"Taking pictures of every page into {wanted} ...")
    with tempfile.TemporaryDirectory() as data:
        return paint("workshop.screenshots", data, wanted, language, str(text)).returncode
