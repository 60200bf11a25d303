"""Lines that stand together within a section: runs of bullets, of plain lines, and what announces them."""

from collections.abc import Sequence
from typing import NamedTuple

from jobtracker.reading.findings import SectionKind
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.kinds import opener_of
from jobtracker.reading.lines import Line
from jobtracker.reading.words import word_list

# A line that ends in one of these goes on below.
_UNFINISHED = frozenset(
    word_list("""
    will include includes including to are be by as following must should can if wenn si
""")
)
_SHORT, _LONG = 85, 320
_LEAST_RUN = 2
_LEAST_POINT_WORDS = 3
_AIRY = 0.6
_MOST_LEAD_WORDS = 20


class Run(NamedTuple):
    """Lines that stand together; `announced` is what the line above them, ending in a colon, announces."""

    first: int
    lines: tuple[Line, ...]
    marked: bool
    lead_in: bool = False
    led: bool = False
    announced: SectionKind | None = None


def runs_of(lines: Sequence[Line]) -> tuple[Run, ...]:
    """The lines in runs: parted by gaps, by lines that announce others, and where bullets begin and end."""
    leads = [_leads_in(lines, index=index) for index in range(len(lines))]
    marks = _marks(lines, leads=leads)
    airy = sum(line.gap > 0 for line in lines[1:]) >= _AIRY * max(len(lines) - 1, 1)
    starts = [
        index
        for index, line in enumerate(lines)
        if index == 0
        or marks[index] != marks[index - 1]
        or leads[index]
        or leads[index - 1]
        or (line.gap > 0 and not airy and not marks[index])
    ]
    runs: list[Run] = []
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
        lead_in = not marks[start] and (leads[start] or (end == start + 1 < len(lines) and marks[end]))
        led = bool(runs) and runs[-1].lead_in
        announced = _announced(runs[-1].lines[-1]) if led else None
        runs.append(Run(start, tuple(lines[start:end]), marks[start], lead_in=lead_in, led=led, announced=announced))
    return tuple(runs)


def _marks(lines: Sequence[Line], *, leads: Sequence[bool]) -> list[bool]:
    emoji = sum(line.mark == "emoji" for line in lines) >= _LEAST_RUN
    return [
        (line.mark in ("bullet", "number") or (emoji and line.mark == "emoji")) and not leads[index]
        for index, line in enumerate(lines)
    ]


def _leads_in(lines: Sequence[Line], *, index: int) -> bool:
    """Whether a line only announces those below it."""
    line = lines[index]
    if line.text.endswith(":"):
        return not _is_point_above_points(lines, index=index)
    if line.mark == "bullet" and len(line.words) < _LEAST_POINT_WORDS:
        return _holds_points(lines, index=index) and opener_of(line.words) != "duty"
    if line.mark == "number":
        return _heads_paragraph(lines, index=index)
    if line.mark or not line.words or line.words[-1] not in _UNFINISHED:
        return False
    return index + 1 < len(lines) and lines[index + 1].text[0].islower()


def _heads_paragraph(lines: Sequence[Line], *, index: int) -> bool:
    """Whether a numbered line heads lines without numbers, and is not the last of several points."""
    line, after = lines[index], lines[index + 1 : index + 3]
    if len(after) < _LEAST_RUN or any(each.mark == "number" for each in after):
        return False
    ends_list = index > 0 and lines[index - 1].mark == "number" and after[0].gap > line.gap
    return not ends_list and len(line.text) < (_SHORT if after[0].mark == "bullet" else _LONG)


def _is_point_above_points(lines: Sequence[Line], *, index: int) -> bool:
    """Whether a line is a point itself, though points of its own follow further in: "Experience in sales:"."""
    line = lines[index]
    if line.mark != "bullet" or len(line.words) < _LEAST_POINT_WORDS or not opener_of(line.words):
        return False
    return _holds_points(lines, index=index)


def _holds_points(lines: Sequence[Line], *, index: int) -> bool:
    """Whether points follow below a point that stand further in."""
    return (
        index + 1 < len(lines) and lines[index + 1].mark == "bullet" and lines[index + 1].indent > lines[index].indent
    )


def _announced(line: Line) -> SectionKind | None:
    words = line.words[-_MOST_LEAD_WORDS:]
    wording = wording_of(words)
    return wording.kind if wording and wording.kind in LISTING else None
