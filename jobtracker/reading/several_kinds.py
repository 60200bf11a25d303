"""Headings that name several kinds of points: "Duties and requirements", "What you'll do & what you'll bring"."""

from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import SectionKind
from jobtracker.reading.headings import has_form, wording_of
from jobtracker.reading.leanings import leaning_of
from jobtracker.reading.lines import Line
from jobtracker.reading.turns import KINDS
from jobtracker.reading.words import word_list, words_of

_JOINED = Pattern(r"\s*(?:[&+/,]|\b(?:and|und|et|y|e|en|och|sowie|plus)\b)\s*")
_JOINING = frozenset(word_list("and und et y e en och sowie plus"))
_SIGNS = ("&", "+", "/")
_MOST_KINDS = 3


def kinds_named(line: Line) -> tuple[SectionKind, ...]:
    """The kinds of points that a heading names one after the other; none where it names fewer than two."""
    if line.mark or (_JOINING.isdisjoint(line.words) and not any(sign in line.text for sign in _SIGNS)):
        return ()
    whole = wording_of(line.words)
    if (whole and whole.sure) or not has_form(line):
        return ()
    parts = _JOINED.split(line.text)
    kinds = [_kind_named(part) for part in parts] if 1 < len(parts) <= _MOST_KINDS else []
    named = [kind for kind in kinds if kind]
    return tuple(named) if 1 < len(set(named)) == len(kinds) else ()


def _kind_named(said: str) -> SectionKind | None:
    wording = wording_of(words_of(said))
    if wording and wording.kind == "about_role":
        return "responsibilities"
    return wording.kind if wording and wording.kind in KINDS else None


def parted_by_kind(
    lines: tuple[Line, ...], *, kinds: Sequence[SectionKind]
) -> Sequence[tuple[SectionKind, tuple[Line, ...]]]:
    """The lines below such a heading in as many stretches, where their words tell that the next kind begins."""
    best = [(0.0, (0,) * place) for place in range(len(kinds))]  # and where each kind but the last begins
    for index, line in enumerate(lines):
        leaning = leaning_of(line.words, text=line.text)
        gains = [leaning[KINDS.index(kind)] for kind in kinds]
        reached: list[tuple[float, tuple[int, ...]]] = []
        for place, (score, begins) in enumerate(best):
            came = [(score, begins)]
            if place:
                came.insert(0, (best[place - 1][0], (*best[place - 1][1], index)))
            likeliest = max(came, key=_score)
            reached.append((likeliest[0] + gains[place], likeliest[1]))
        best = reached
    _, begins = max(best, key=_score)
    edges = [0, *begins, len(lines)]
    return [(kind, lines[start:end]) for kind, start, end in zip(kinds, edges, edges[1:], strict=False) if end > start]


def _score(path: tuple[float, tuple[int, ...]]) -> float:
    return path[0]
