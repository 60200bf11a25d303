"""The licences of what the packaged program is made of: their own words go along with it on every system."""

import re
import sysconfig
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

from workshop.places import PACKAGING, ROOT

FOLDER = "licences"
"""Where they lie in the packaged program."""
_NAME = re.compile(r"[\w.-]+")
_TEXT = re.compile(r"licen[cs]es?|copying|notice|authors", re.IGNORECASE)


def included(path: Sequence[str] | None = None) -> dict[str, metadata.Distribution]:
    """Name each library that jobtracker runs with, of those that are installed on this path (None: this Python's)."""
    found = metadata.distributions() if path is None else metadata.distributions(path=list(path))
    installed = {_key(each.name): each for each in found}
    reached: dict[str, metadata.Distribution] = {}
    waiting = ["jobtracker"]
    while waiting:
        library = installed[waiting.pop()]
        for line in library.requires or ():
            needed = _NAME.match(line)
            name = _key(needed[0]) if needed else ""
            if "extra ==" not in line and name in installed and name not in reached:
                reached[name] = installed[name]
                waiting.append(name)
    return {each.name: each for each in sorted(reached.values(), key=lambda each: each.name.lower())}


def stated(library: metadata.Distribution) -> str:
    """Say which licence a library states."""
    about = library.metadata
    classified = [line.rpartition(":: ")[2] for line in about.get_all("Classifier", []) if "License ::" in line]
    told = [*about.get_all("License-Expression", []), "; ".join(classified), *about.get_all("License", [])]
    return next((words.splitlines()[0] for words in told if words.strip()), "")


def texts() -> Iterator[tuple[str, str]]:
    """Give each file of licences together with the folder of the packaged program that it goes into."""
    yield str(ROOT / "LICENSE"), FOLDER
    yield str(ROOT / "resources" / "licences.md"), FOLDER
    for name in ("GPL-3.0.txt", "LGPL-3.0.txt"):
        yield str(PACKAGING / "licences" / name), FOLDER
    of_python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if of_python.is_file():
        yield str(of_python), f"{FOLDER}/Python"
    for name, library in included().items():
        for file in library.files or ():
            if ".dist-info" in file.parts[0] and any(map(_TEXT.match, file.parts[1:])):
                yield str(file.locate()), "/".join((FOLDER, name, *file.parts[1:-1]))


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
