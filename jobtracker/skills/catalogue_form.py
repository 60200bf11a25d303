"""The compiled form of the catalogue: its lines in one file, with what they were made of and a checksum over them."""

import json
import os
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from jobtracker import skills
from jobtracker.skills.packing import FIELD, Packed, is_sound

KEPT = 12  # forms that a cache keeps: several installations and checkouts may share it
ENDING = ".txt"
TABLES = 3  # of the lines: each has a line of keys before all others
LISTS = 2  # behind those keys
SHIPPED = 0  # stands for the times of files that are installed together with their form
CODE = ("words.py", "names.py", "packing.py", "blocked.py")  # how a text's words sound decides the order of the lines

Stamps = list[tuple[str, int, int]]


class Form(NamedTuple):
    """What stands in the file: the version of the catalogue, the files it was made of, and the lines."""

    version: str
    stamps: Stamps
    packed: Packed


def form_path(place: Path, folder: Path) -> Path:
    """Tell where in a place the form of a folder of sources is kept: beside the files, or in a cache for all."""
    if place == folder:
        return place / f"catalogue{ENDING}"
    return place / f"catalogue-{crc32(bytes(folder.resolve())):08x}{ENDING}"


def render(path: Path, form: Form) -> None:
    """Write the form; a place that cannot be written is left alone, and so is one for lines that would break."""
    packed = form.packed
    if not is_sound(packed):
        return
    tables = (packed.concepts, packed.sounds, packed.singles)
    names = "\n".join((*map(FIELD.join, tables), packed.classes, packed.common))
    body = b"\n".join((names.encode(), *(line for table in tables for line in table.values())))
    head = {
        "checksum": crc32(body),
        "code": _code(),
        "version": form.version,
        "stamps": form.stamps,
        "lines": [*map(len, tables)],
    }
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".new")
        draft.write_bytes(json.dumps(head).encode("ascii") + b"\n" + body)
        draft.replace(path)
        others = [other for other in path.parent.glob("catalogue*") if other != path and other.suffix != ".toml"]
        for other in sorted(others, key=lambda other: other.stat().st_mtime)[: 1 - KEPT]:
            other.unlink()


def parse(path: Path) -> Form | None:
    """Read the form; None where the file is missing, unreadable, damaged or made by other code."""
    try:
        head, _, body = path.read_bytes().partition(b"\n")
        known = json.loads(head)
        if known["checksum"] != crc32(body) or _code() not in (known["code"], 0):
            return None
        lines = iter(body.split(b"\n"))
        *keys, classes, common = [line.decode() for line in islice(lines, TABLES + LISTS)]
        tables = [dict(zip(table.split(FIELD) if table else (), lines, strict=False)) for table in keys]
        concepts, sounds, singles = tables
        form = Form(
            str(known["version"]),
            [(name, size, time) for name, size, time in known["stamps"]],
            Packed(concepts, sounds, singles, classes, common),
        )
        whole = [*map(len, tables)] == known["lines"] and next(lines, None) is None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return form if whole else None


def untimed(stamps: Stamps) -> Stamps:
    """Leave the times out, as for files that are installed together with their form."""
    return [(name, size, SHIPPED) for name, size, _time in stamps]


def stamps_of(folder: Path) -> Stamps:
    """Tell by what the files are known to be the same without reading them."""
    try:
        with os.scandir(folder) as found:
            stats = [(entry.name, entry.stat()) for entry in found if entry.name.endswith(".toml")]
    except OSError:
        return []
    return sorted((name, stat.st_size, stat.st_mtime_ns) for name, stat in stats)


def head_of(path: Path) -> tuple[str, Stamps] | None:
    """Read of the form only the version and the files that it was made of; None where that cannot be told."""
    try:
        with path.open("rb") as file:
            known = json.loads(file.readline())
        return str(known["version"]), [(name, size, time) for name, size, time in known["stamps"]]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _code() -> int:
    """Mark the code that decides what the lines look like; 0 where it cannot be read, as in a frozen program."""
    mark = 0
    folder = Path(skills.__file__ or "").parent
    try:
        for module in CODE:
            mark = crc32((folder / module).read_bytes(), mark)
    except OSError:
        return 0
    return mark
