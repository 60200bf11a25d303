"""Where a place of the kept text stands in the document that shows it: Python counts code points, Qt UTF-16 units."""

import itertools
import re
from bisect import bisect_right

LONG_LINE = 10_000  # Qt lays a line out whole at every key: longer ones are shown in pieces
_PIECE = 2_000
_LAST_WORD = 200
_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Translates offsets of one text both ways, and holds the text as Qt should show it.

    A character beyond U+FFFF takes two units. A line longer than `LONG_LINE` is shown in pieces, with one line
    break more than the text has at each of `breaks`.
    """

    def __init__(self, text: str) -> None:
        self.breaks = tuple(_breaks(text))
        self.shown = _cut(text, self.breaks)
        keys = [] if text.isascii() else [wide.end() for wide in _WIDE.finditer(text)]
        self._points = sorted([*keys, *self.breaks])
        self._units = [point + before + 1 for before, point in enumerate(self._points)]

    def unit(self, point: int) -> int:
        """The position in the document for an offset of the text."""
        return point + bisect_right(self._points, point)

    def point(self, unit: int) -> int:
        """The offset of the text for a position in the document."""
        return unit - bisect_right(self._units, unit)


def _breaks(text: str) -> list[int]:
    found: list[int] = []
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start > LONG_LINE:
            found += _pieces(text, start=start, end=end)
        start = end + 1
    return found


def _pieces(text: str, *, start: int, end: int) -> list[int]:
    found: list[int] = []
    while end - start > _PIECE:
        space = text.rfind(" ", start + _PIECE - _LAST_WORD, start + _PIECE)
        start = space + 1 if space >= 0 else start + _PIECE
        found.append(start)
    return found


def _cut(text: str, breaks: tuple[int, ...]) -> str:
    edges = (0, *breaks, len(text))
    return "\n".join(text[start:end] for start, end in itertools.pairwise(edges)) if breaks else text
