"""What patterns were compiled to, kept between starts: compiling them takes as long as reading several postings.

A code is good for the Python that made it, and the file is named for it. One that is missing or damaged, and a folder
that cannot be written, cost time only.
"""

import marshal
import os
import re
import sys
from array import array
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any
from zlib import crc32

MOST = 2_000  # codes in the file; what older versions left there goes when there are more
_ENGINE: Any = import_module("_sre")  # what `re` itself hands the codes to
_WORD = "I"  # of which a code is made

Asked = tuple[str, int]
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]


class Codes:
    """The codes of one file, and what had to be compiled because it was not there."""

    def __init__(self) -> None:
        self._file: Path | None = None
        self._known: dict[Asked, Code] = {}
        self._missed: set[Asked] = set()

    def load(self, folder: Path) -> None:
        """Take the codes from a folder; from now on they are used, and `keep` writes there."""
        self._file = folder / f"patterns-{sys.implementation.cache_tag}-{_ENGINE.MAGIC}.bin"
        with suppress(OSError, ValueError, EOFError, TypeError):
            checksum, _, body = self._file.read_bytes().partition(b"\n")
            if int(checksum) == crc32(body):
                self._known = marshal.loads(body)  # noqa: S302 - our own file, told by its checksum

    def compiled(self, source: str, flags: int) -> re.Pattern[str]:
        """Make a pattern, from its code where that is kept."""
        known = self._known.get((source, flags))
        if known is None:
            self._missed.add((source, int(flags)))
            return re.compile(source, flags)
        all_flags, code, groups, names, order = known
        pattern: re.Pattern[str] = _ENGINE.compile(source, all_flags, array(_WORD, code).tolist(), groups, names, order)
        return pattern

    def keep(self) -> None:
        """Write the codes of what had to be compiled beside those that were there; where there is none, do nothing."""
        if self._file is None or not self._missed:
            return
        missed = frozenset(self._missed)
        known = self._known if len(self._known) + len(missed) <= MOST else {}
        draft = self._file.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("wb") as file:  # before the work is done: it may be in vain
                kept = {**known, **{asked: _code(*asked) for asked in missed}}
                body = marshal.dumps(kept)
                file.write(b"%d\n%b" % (crc32(body), body))
            draft.replace(self._file)
            self._known, self._missed = kept, self._missed - missed


def _code(source: str, flags: int) -> Code:
    """Compile a pattern as `re` does, up to what its engine takes."""
    compiler: Any = import_module("re._compiler")
    parsed: Any = import_module("re._parser").parse(source, flags)
    names: dict[str, int] = parsed.state.groupdict
    order: list[str | None] = [None] * parsed.state.groups
    for name, group in names.items():
        order[group] = name
    code = array(_WORD, compiler._code(parsed, flags))  # noqa: SLF001 - nothing else tells it
    return flags | parsed.state.flags, code.tobytes(), parsed.state.groups - 1, names, tuple(order)


CODES = Codes()
