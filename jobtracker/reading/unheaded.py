"""Lists that no heading names: what they are, by what their points lean to and by the order lists come in."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from jobtracker.reading.findings import SectionKind
from jobtracker.reading.lines import Line
from jobtracker.reading.runs import Run
from jobtracker.reading.turns import KINDS, Turn, is_list, kinds_in_turn

# How much the points of such a list lean to some kind, each, for all of them to be of that kind.
_LEANING: Mapping[SectionKind | None, float] = {None: 0.4, "about_role": 0.4, "about_company": 1.2}
_LEAST_POINTS = 2

Listed = tuple[Run, list[bool]]


def lists_of(
    runs: Sequence[Listed], *, kind: SectionKind | None
) -> Iterator[tuple[Run, list[bool], SectionKind | None]]:
    """Each run of a section of that kind, lists parted by blank lines apart, with what it is where its points tell."""
    parted = [part for run in runs for part in _parted(*run)]
    points = [_points(*part) for part in parted]
    turns = [
        Turn(run.announced if run.announced in KINDS else None, lines)
        for (run, _), lines in zip(parted, points, strict=True)
        if len(lines) >= _LEAST_POINTS
    ]
    told = iter(kinds_in_turn(turns) if kind in _LEANING else ())
    for (run, answers), lines in zip(parted, points, strict=True):
        named = next(told, None) if len(lines) >= _LEAST_POINTS else None
        yield run, answers, named if named and is_list(lines, least=_LEANING[kind]) else None


def _points(run: Run, answers: Sequence[bool]) -> Sequence[Line]:
    return [line for line, is_item in zip(run.lines, answers, strict=True) if is_item]


def _parted(run: Run, answers: list[bool]) -> Iterator[Listed]:
    """A run of bullets, parted where blank lines part it into lists of several points."""
    starts = [0, *(index for index, line in enumerate(run.lines) if index and line.gap), len(run.lines)]
    if not run.marked or any(end - start < _LEAST_POINTS for start, end in pairwise(starts)):
        yield run, answers
        return
    for start, end in pairwise(starts):
        yield run._replace(lines=run.lines[start:end]), answers[start:end]
