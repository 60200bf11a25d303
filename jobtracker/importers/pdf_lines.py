"""The lines of a PDF page in the order in which one reads them: a page's columns one after the other.

A PDF says only where its letters stand. PDFium gives them line by line as the file writes them, and some programs
write across the columns. So each line is parted where a wide gap is in it, and the parts are put in order by place.
"""

import ctypes
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

_MOST_LETTERS = 60_000  # on one page; more is no page to put in order
_WIDE = 1.6  # line heights: a gap that parts two columns rather than two words
_LEAST_LINES = 4  # a side of a page with fewer is no column
_LEAST_LETTERS = 18.0  # on average: a label and its value side by side are no columns
_LEVEL = 0.4  # line heights: what stands no higher or lower is on the same line
_BREAK = 1.75  # usual line steps: a larger step stands between two paragraphs


@dataclass(slots=True)
class _Line:
    """A stretch of one line without a wide gap, and where it stands (from the page's lower left)."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        return self.top - self.bottom


def lines_of(page: pypdfium2.PdfTextPage) -> str:
    """The page's text, lines with their ends, an empty line where the page leaves one out."""
    written: str = page.get_text_range()
    if not written.strip() or page.count_chars() > _MOST_LETTERS:
        return written
    lines = list(_lines(page))
    parted = [part for line in lines for part in line]
    gutter = _gutter(parted)
    if gutter is None:
        whole = [_joined(line) for line in lines]
        return _with_breaks(whole)
    return _with_breaks(_by_column(parted, gutter))


def _lines(page: pypdfium2.PdfTextPage) -> Iterator[list[_Line]]:
    """Each line as PDFium has it, in parts."""
    parts: list[_Line] = []
    for index in range(page.count_chars()):
        letter = chr(raw.FPDFText_GetUnicode(page, index) or 0xFFFD)
        if letter in "\r\n":
            if parts:
                yield parts
            parts = []
            continue
        place = _place(page, index)
        if place is None:
            if parts:
                parts[-1].text += letter
        elif parts and place[0] - parts[-1].right < _WIDE * max(parts[-1].height, 4.0):
            _lengthen(parts[-1], letter, place)
        else:
            parts.append(_Line(letter, *place))
    if parts:
        yield parts


def _place(page: pypdfium2.PdfTextPage, index: int) -> tuple[float, float, float, float] | None:
    """Left, right, bottom and top of a letter; None for one that PDFium put in itself, and for blanks."""
    if raw.FPDFText_IsGenerated(page, index) == 1:
        return None
    sides = [ctypes.c_double() for _side in range(4)]
    if not raw.FPDFText_GetCharBox(page, index, *map(ctypes.byref, sides)):
        return None
    left, right, bottom, top = (side.value for side in sides)
    return (left, right, bottom, top) if right > left and top > bottom else None


def _lengthen(line: _Line, letter: str, place: tuple[float, float, float, float]) -> None:
    left, right, bottom, top = place
    line.text += letter
    line.left, line.right = min(line.left, left), max(line.right, right)
    line.bottom, line.top = min(line.bottom, bottom), max(line.top, top)


def _joined(parts: Sequence[_Line]) -> _Line:
    first = parts[0]
    return _Line(
        "".join(part.text for part in parts),
        first.left,
        parts[-1].right,
        min(part.bottom for part in parts),
        max(part.top for part in parts),
    )


def _gutter(parts: Sequence[_Line]) -> float | None:
    """The place between two columns that the fewest lines cross; None where the page has but one column."""
    if len(parts) < 2 * _LEAST_LINES:
        return None
    start, end = min(part.left for part in parts), max(part.right for part in parts)
    edges = sorted(
        {part.left for part in parts if start + 0.2 * (end - start) < part.left < start + 0.8 * (end - start)}
    )
    best: tuple[int, float] | None = None
    for edge in edges[:: max(1, len(edges) // 200)]:
        place = edge - 1
        left = [part for part in parts if part.right <= place]
        right = [part for part in parts if part.left > place]
        if min(len(left), len(right)) < _LEAST_LINES or min(map(_average, (left, right))) < _LEAST_LETTERS:
            continue
        crossing = len(parts) - len(left) - len(right)
        if crossing * 3 <= len(parts) and (best is None or crossing < best[0]) and _side_by_side(left, right):
            best = (crossing, place)
    return best[1] if best else None


def _average(parts: Sequence[_Line]) -> float:
    return sum(len(part.text) for part in parts) / len(parts)


def _side_by_side(left: Sequence[_Line], right: Sequence[_Line]) -> bool:
    """Whether the two share a good part of the page's height, rather than stand below each other."""
    low = max(min(part.bottom for part in side) for side in (left, right))
    high = min(max(part.top for part in side) for side in (left, right))
    return all(sum(low <= part.bottom <= high for part in side) * 2 >= len(side) for side in (left, right))


def _by_column(parts: Sequence[_Line], gutter: float) -> list[_Line]:
    """From top to bottom; between two lines over the whole width, the left column, then the right one."""
    out: list[_Line] = []
    columns: tuple[list[_Line], list[_Line]] = ([], [])
    for part in sorted(parts, key=lambda part: -part.bottom):
        if part.left < gutter < part.right:
            out += (*columns[0], *columns[1], part)
            columns = ([], [])
        else:
            columns[part.left >= gutter].append(part)
    return [*out, *columns[0], *columns[1]]


def _with_breaks(lines: Sequence[_Line]) -> str:
    """The lines below each other, with an empty one where the step down is larger than is usual."""
    steps = [before.bottom - line.bottom for before, line in itertools.pairwise(lines)]
    down = sorted(step for step in steps if step > 1)
    usual = down[len(down) // 2] if down else 0.0
    out = [line.text for line in lines[:1]]
    for before, line, step in zip(lines, lines[1:], steps, strict=False):
        if abs(step) < _LEVEL * line.height and line.left >= before.right:  # a value beside its label
            out[-1] += f" {line.text}"
            continue
        if step > usual * _BREAK or step < -usual * _BREAK:
            out.append("")
        out.append(line.text)
    return "\n".join(out)
