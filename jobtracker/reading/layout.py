"""A text laid out: its lines with what was lost put right, so that all else can go by lines."""

from collections.abc import Mapping
from dataclasses import replace

from jobtracker.reading.columns import cells_apart
from jobtracker.reading.cutting import cut_lines
from jobtracker.reading.headed import headed_lines
from jobtracker.reading.junk import is_junk, without_junk
from jobtracker.reading.lines import Line, lines_of
from jobtracker.reading.wraps import joined_lines


def laid_out(text: str, *, headings: Mapping[int, int]) -> list[Line]:
    """The own lines: page junk left out, wrapped lines joined, run-together ones cut; `headings`: levels by place."""
    lines = _hinted(lines_of(text), levels=headings)
    lines = without_junk(lines)
    lines = joined_lines(text, lines=lines)
    lines = cells_apart(text, lines=lines)
    lines = cut_lines(text, lines=lines)
    return [line for line in headed_lines(text, lines=lines) if not (line.cut and is_junk(line))]


def _hinted(lines: list[Line], *, levels: Mapping[int, int]) -> list[Line]:
    return [replace(line, level=levels[line.start]) if line.start in levels else line for line in lines]
