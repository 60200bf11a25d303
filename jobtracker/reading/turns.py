"""What unnamed lists are, all of a posting together: by what their points lean to, and by the order lists come in."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from jobtracker.reading.findings import SectionKind
from jobtracker.reading.heading_hints import hints_of
from jobtracker.reading.heading_nouns import names_kind
from jobtracker.reading.headings import Wording, wording_of
from jobtracker.reading.labels import label_end, topic_of
from jobtracker.reading.leanings import Leaning, leaning_of
from jobtracker.reading.lines import Line
from jobtracker.reading.words import Phrases, phrase_list, word_list

KINDS: tuple[SectionKind, ...] = ("responsibilities", "required", "preferred", "benefits")
# How likely a list follows another: what is to be done comes first, then what is asked, wished for and given.
_AFTER: Mapping[SectionKind | None, tuple[float, ...]] = {
    None: (0.0, -1.6, -4.0, -2.6),
    "responsibilities": (-1.0, 0.0, -2.0, -1.4),
    "required": (-2.4, -0.6, -0.8, -0.7),
    "preferred": (-2.6, -1.4, -1.6, 0.0),
    "benefits": (-1.6, -0.7, -2.4, -0.8),
}
_LAST = (-1.5, -0.4, -0.2, 0.0)
# A list under one of these may be any, where each point leans to some kind as much as this.
_OPEN: Mapping[SectionKind, float] = {"about_role": 1.0, "about_company": 1.5}
_LOOKED_AT = 12
_LEAST_POINTS = 2
_LEAST_MARKED = 3  # so many bullets below "Job description" are work, whatever words they open with
_POINT = 160
_ENOUGH = 4  # points that tell as much as any further
_SAID = 5.0  # what it tells that a heading holds a noun of a kind, as "Employment requirements" does
_MEANT = 2.5  # and that it holds a phrase that may mean a kind
# What awaits the reader is work, or what is given for it.
_AWAITING = Phrases(
    *phrase_list("""
        erwartet dich|erwartet sie|dich erwartet|sie erwartet|erwartet euch|können sie sich freuen|
        kannst du dich freuen|darfst du dich freuen|dürfen sie sich freuen|vous attend|t attend|te espera|awaits you|
        what to expect|what you can expect|can you expect|ti aspetta|väntar dig|staat je te wachten|kun je verwachten|
        mag je verwachten
    """)
)
_FOR_CANDIDATE = Leaning(1.5, -9.0, -9.0, 1.5)
# "The extras" may be given as well as wished for.
_EITHER = frozenset(word_list("extra extras bonus bonuses plus pluses assets pluspunkte conditions package"))
_HARDLY_SAID = Leaning(-9.0, -9.0, -9.0, _SAID - 2.0)
_BEING = frozenset(word_list("be have hold possess demonstrate enjoy know understand speak share"))
_SHORT = 3
# "Vos atouts" are wished for or asked.
_STRENGTHS = frozenset(word_list("atouts"))
_OF_CANDIDATE = Leaning(-9.0, 1.0, 1.0, -9.0)


class Turn(NamedTuple):
    """A list whose kind is known, or is to be told: `said` is what the heading's words may mean."""

    kind: SectionKind | None
    points: Sequence[Line] = ()
    said: SectionKind | None = None
    leaning: Leaning = Leaning()
    weight: float = 0.0


def turn_of(heading: Line, *, wording: Wording | None, below: Sequence[Line]) -> Turn | None:
    """The list below a heading; None where no list of such a kind stands there."""
    points = [line for line in below if line.mark in ("bullet", "number")] or list(below)
    if wording is None or (wording.kind == "other" and wording_of(heading.words) is None):
        return Turn(None, points[:_LOOKED_AT], None, hints_of(heading.words))
    either = _said_of_two(heading.words, kind=wording.kind, points=points) if points else None
    if either is not None:
        return either._replace(points=points[:_LOOKED_AT])
    if wording.kind in KINDS:
        if wording.sure or not points:
            return Turn(wording.kind)
        weight = _SAID if wording.kind == "preferred" or names_kind(heading.words) else _MEANT
        return Turn(None, points[:_LOOKED_AT], wording.kind, hints_of(heading.words), weight)
    marked = wording.kind == "about_role" and len(points) >= _LEAST_MARKED and points[0].mark and points[-1].mark
    if wording.kind in _OPEN and is_list(below[:_LOOKED_AT], least=0.0 if marked else _OPEN[wording.kind]):
        work = Leaning(wording.kind == "about_role")
        return Turn(None, points[:_LOOKED_AT], None, work if wording.sure else hints_of(heading.words))
    return None


def _are_of_person(points: Sequence[Line]) -> bool:
    """Whether most points say what one is and has, not what one does."""
    return sum(not _BEING.isdisjoint(point.words[:1]) for point in points) * 2 > len(points)


def _said_of_two(words: tuple[str, ...], *, kind: SectionKind, points: Sequence[Line]) -> Turn | None:
    """What a heading may mean whose words are said of two kinds; None where they are not."""
    if words[-1] == "will" and kind == "responsibilities" and _are_of_person(points):
        return Turn("required")  # "The successful candidate will: be a graduate"
    if _AWAITING.within(words):
        return Turn(None, leaning=_FOR_CANDIDATE)
    if not _STRENGTHS.isdisjoint(words):
        return Turn(None, leaning=_OF_CANDIDATE)
    if kind in KINDS and len(words) <= _SHORT and not _EITHER.isdisjoint(words):
        return Turn(None, said=kind, leaning=_HARDLY_SAID, weight=_SAID)
    return None


def is_list(lines: Sequence[Line], *, least: float) -> bool:
    """Whether the lines below a heading are the points of a list, with bullets or without, that lean to some kind."""
    marked = [line for line in lines if line.mark in ("bullet", "number")]
    points = marked if len(marked) * 2 > len(lines) else [] if marked else lines
    if len(points) < _LEAST_POINTS or not (marked or _are_plain(points)):
        return False
    wordings = [wording_of(point.words) for point in points]
    if any(topic_of(point.text) for point in points) or any(wording and wording.sure for wording in wordings):
        return False  # a sheet of facts, a menu
    return sum(max(leaning_of(point.words, text=point.text)) for point in points) >= least * len(points)


def _are_plain(points: Sequence[Line]) -> bool:
    """Whether all of these have the form of points; a full stop may end those that semicolons part."""
    parted = (False, *(point.text[-1] == ";" for point in points))
    return all(
        is_plain_point(point) or (follows and point.text[-1] == ".")
        for point, follows in zip(points, parted, strict=False)
    )


def is_plain_point(line: Line) -> bool:
    """Whether a line without a bullet has the form of a point: short, no sentence, no label."""
    return len(line.text) <= _POINT and line.text[-1] not in ".:?!" and label_end(line.text) < 0


def kinds_in_turn(turns: Sequence[Turn]) -> list[SectionKind]:
    """The likeliest kind of each list, all of them taken together."""
    best: dict[SectionKind | None, tuple[float, tuple[SectionKind, ...]]] = {None: (0.0, ())}
    for turn in turns:
        scores = _scores(turn)
        best = {
            kind: max(
                (score + (_AFTER[before][place] if kind in KINDS else 0.0) + scores[place], (*path, kind))
                for before, (score, path) in best.items()
            )
            for place, kind in enumerate(KINDS)
            if turn.kind is None or turn.kind == kind
        }
    ends = [(score + _LAST[KINDS.index(kind)] if kind else 0.0, path) for kind, (score, path) in best.items()]
    return list(max(ends)[1])


def _scores(turn: Turn) -> tuple[float, ...]:
    if turn.kind is not None:
        return (0.0,) * len(KINDS)
    together = leaning_of_all(turn.points)
    said = [
        (turn.weight - min(lean, 0.0)) * (kind == turn.said) for kind, lean in zip(KINDS, turn.leaning, strict=True)
    ]
    return tuple(sum(parts) for parts in zip(together, said, turn.leaning, strict=True))


def leaning_kind(points: Sequence[Line]) -> SectionKind:
    """The kind that points lean to most."""
    leaning = leaning_of_all(points)
    return KINDS[leaning.index(max(leaning))]


def leaning_of_all(points: Sequence[Line]) -> Leaning:
    """What the points of a list lean to together: the more of them, the more it tells."""
    if not points:
        return Leaning()
    each = [leaning_of(point.words, text=point.text) for point in points]
    weight = min(len(each), _ENOUGH) / len(each)
    return Leaning(*(weight * sum(column) for column in zip(*each, strict=True)))
