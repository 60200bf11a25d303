"""The modules that read and compare, compiled: they say the same in little more than half the time.

A checkout has them in `build`: `packaging/dev.py compile` makes them with mypyc. They are taken only where they were
made of the very files that lie here, so that whoever changes one runs what is written there.
"""

import os
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

from jobtracker import reading, skills

PACKAGE = Path(__file__).parent
COMPILED = PACKAGE.parent / "build" / "compiled"
FOLDERS = ("reading", "skills")
STAMP = "made-of"
INTERPRETED = "JOBTRACKER_INTERPRETED"
"""Set to anything, this variable leaves them aside."""


def sources() -> str:
    """Return which files they are made of: name, size, when changed; and for which Python."""
    told = [EXTENSION_SUFFIXES[0]]
    for folder in FOLDERS:
        with os.scandir(PACKAGE / folder) as entries:
            files = {entry.name: entry.stat() for entry in entries if entry.name.endswith(".py")}
        told += [f"{folder}/{name} {files[name].st_size} {files[name].st_mtime_ns}" for name in sorted(files)]
    return "\n".join(told)


def are_current() -> bool:
    """Tell whether they were made of what is written today."""
    try:
        made_of = (COMPILED / STAMP).read_text(encoding="utf-8")
    except OSError:
        return False
    return made_of == sources()


def use() -> None:
    """Let what is compiled be imported, where it is current and not left aside: all of it, or none.

    It does not mix with what is written, so that whoever has imported a module of that already keeps to it.
    """
    begun = any(name.startswith((f"{reading.__name__}.", f"{skills.__name__}.")) for name in sys.modules)
    if begun or os.environ.get(INTERPRETED) or not are_current():
        return
    for package in (reading, skills):
        package.__path__.insert(0, str(COMPILED / package.__name__.replace(".", os.sep)))
