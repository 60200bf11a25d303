"""Where a library of the frozen program looks for others: the folders of the build machine are left out.

On another machine such a folder may belong to anybody, who could then have the program load what he put there.
"""

import struct
from pathlib import Path
from typing import NamedTuple

ORIGIN = b"$ORIGIN"  # beside the library itself
_ELF = b"\x7fELF\x02\x01"  # of 64 bits, the lowest byte first
_LOAD, _DYNAMIC = 1, 2
_END, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29
_PART = struct.Struct("<IIQQQQ")
_ENTRY = struct.Struct("<QQ")


class Dynamic(NamedTuple):
    """What a library tells the system's loader: where in the file, the entries, and where their strings begin."""

    place: int
    entries: list[tuple[int, int]]
    strings: int


def search_path(data: bytes) -> bytes:
    """Return where a library looks for others; empty where it is none, or looks nowhere in particular."""
    told = _dynamic(data)
    return b":".join(_string(data, told, entry) for entry in told.entries if entry[0] in {_RPATH, _RUNPATH})


def cleaned(data: bytes, *, kept: bytes = ORIGIN) -> bytes:
    """Return the library without the search paths that do not begin so."""
    told = _dynamic(data)
    left = [
        entry
        for entry in told.entries
        if entry[0] not in {_RPATH, _RUNPATH} or _string(data, told, entry).startswith(kept)
    ]
    left += [(_END, 0)] * (len(told.entries) - len(left))
    packed = b"".join(_ENTRY.pack(*entry) for entry in left)
    return data[: told.place] + packed + data[told.place + len(packed) :]


def clean(folder: Path) -> None:
    """Clean all libraries in a folder."""
    for file in folder.rglob("*.so*"):
        if file.is_symlink() or not file.is_file():
            continue
        data = file.read_bytes()
        if (changed := cleaned(data)) != data:
            file.write_bytes(changed)


def _dynamic(data: bytes) -> Dynamic:
    parts = _parts(data)
    for kind, _, place, _, _, size in parts:
        if kind == _DYNAMIC:
            entries = list(_ENTRY.iter_unpack(data[place : place + size]))
            address = dict(entries).get(_STRINGS, 0)
            inside = (each for each in parts if each[0] == _LOAD and each[3] <= address < each[3] + each[5])
            found = next(inside, None)
            return Dynamic(place, entries, address - found[3] + found[2] if found else 0)
    return Dynamic(0, [], 0)


def _parts(data: bytes) -> list[tuple[int, ...]]:
    if not data.startswith(_ELF):
        return []
    (first,) = struct.unpack_from("<Q", data, 32)
    size, number = struct.unpack_from("<HH", data, 54)
    return [_PART.unpack_from(data, first + place * size) for place in range(number)]


def _string(data: bytes, told: Dynamic, entry: tuple[int, int]) -> bytes:
    begin = told.strings + entry[1]
    return data[begin : data.index(b"\0", begin)]
