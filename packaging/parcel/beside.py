"""The frozen program made to tell how it starts, and plain Python with the same wheel beside it."""

import os
import py_compile
import shutil
from dataclasses import dataclass
from pathlib import Path

from parcel.room import FROZEN, PYTHON
from workshop.places import PACKAGING

STARTED = "from bench.window_start import main\n"
WATCHING = ("__init__", "window_start")


@dataclass(frozen=True, slots=True)
class Beside:
    """Both, in a folder on the disk that the frozen program lies on: a copy with links in place of its files.

    What the copy starts with is another module, so that it watches the window; all else of it is the frozen program.
    """

    folder: Path

    @classmethod
    def made(cls, folder: Path) -> "Beside":
        """Make the copy, and what watches, compiled once for both."""
        copy = folder / "frozen"
        shutil.copytree(FROZEN, copy, copy_function=os.link, symlinks=True)
        first = copy / "_internal" / "jobtracker" / "__main__.pyc"
        first.unlink()
        source = folder / "main.py"
        source.write_text(STARTED, encoding="utf-8")
        py_compile.compile(str(source), str(first), doraise=True)
        for module in WATCHING:
            for room in (copy / "_internal", folder / "plain"):
                told = room / "bench" / f"{module}.pyc"
                py_compile.compile(str(PACKAGING / "bench" / f"{module}.py"), str(told), doraise=True)
        return cls(folder)

    @property
    def frozen(self) -> list[str]:
        """Start the copy of the frozen program."""
        return [str(self.folder / "frozen" / "jobtracker")]

    @property
    def plain(self) -> list[str]:
        """Start plain Python."""
        return ["env", f"PYTHONPATH={self.folder / 'plain'}", str(PYTHON), "-c", f"{STARTED}main()"]
