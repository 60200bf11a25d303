"""A text laid out: its lines with what was lost put right, so that all else can go by lines."""

from collections.abc import Mapping
from itertools import pairwise

from jobtracker.reading.columns import cells_apart
from jobtracker.reading.cutting import cut_lines
from jobtracker.reading.headed import headed_lines
from jobtracker.reading.headings import wording_of
from jobtracker.reading.junk import is_junk, without_junk
from jobtracker.reading.lines import Line, lines_of, sign_of
from jobtracker.reading.pages import without_pages
from jobtracker.reading.wraps import joined_lines

_LEAST_SPACED = 8
_MOST_HEAD_WORDS = 6


def laid_out(text: str, *, headings: Mapping[int, int]) -> list[Line]:
    """The own lines: page junk left out, wrapped lines joined, run-together ones cut; `headings`: levels by place."""
    lines = _single_spaced(_hinted(lines_of(text), levels=headings))
    lines = _unbulleted(text, lines=lines)
    lines = without_junk(without_pages(lines, text=text))
    lines = joined_lines(text, lines=lines)
    lines = cells_apart(text, lines=lines)
    lines = cut_lines(text, lines=lines)
    return [line for line in headed_lines(text, lines=lines) if not (line.cut and is_junk(line))]


def _hinted(lines: list[Line], *, levels: Mapping[int, int]) -> list[Line]:
    return [line.but(level=levels[line.start]) if line.start in levels else line for line in lines]


def _unbulleted(text: str, *, lines: list[Line]) -> list[Line]:
    """The lines, a heading above points with another sign than its own without it: "■ Duties", "・ Sales"."""
    made = list(lines)
    for index, (line, below) in enumerate(pairwise(lines)):
        if line.mark == below.mark == "bullet" and len(line.words) <= _MOST_HEAD_WORDS and line.text[-1] != ":":
            if sign_of(text, line=line) == sign_of(text, line=below):
                continue
            wording = wording_of(line.words)
            if wording is not None and wording.sure:
                made[index] = line.but(mark="", gap=max(line.gap, 1))
    return made


def _single_spaced(lines: list[Line]) -> list[Line]:
    """The lines of a text with a blank line below each of them as if it had none: there no blank line tells a thing."""
    if len(lines) < _LEAST_SPACED or any(not line.gap for line in lines[1:]):
        return lines
    doubled = all(line.gap % 2 for line in lines[1:])
    return [line.but(gap=line.gap // 2 if doubled else max(line.gap - 1, 0)) for line in lines]
