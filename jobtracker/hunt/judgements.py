"""How one posting came out against the person: its verdicts, and the figures that lists show."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from jobtracker.skills.comparison import Ask, Comparison, Counts, Group, Judged, SkillAsk, SoftAsk, Verdict
from jobtracker.skills.holdings import Holdings
from jobtracker.skills.verdict import judge

COUNTED = (("must", "requirement"), ("nice", "preferred"), ("stack", "stack"))
VERDICTS = ("met", "partial", "missing", "confirm")
NOTHING = Counts()


class Judgement(NamedTuple):
    """`stamp` tells what was compared with what; `verdicts` are those of all points, in the posting's order."""

    stamp: str
    verdicts: tuple[Verdict | None, ...]
    figures: tuple[tuple[str, int], ...]


def judgement_of(comparison: Comparison, *, stamp: str) -> Judgement:
    """Draw the verdicts and figures from a comparison."""
    figures = tuple(
        (f"{short}_{verdict}", getattr(comparison.counts.get(kind, NOTHING), verdict))
        for short, kind in COUNTED
        for verdict in VERDICTS
    )
    return Judgement(stamp, tuple(judged.verdict for judged in comparison.items), figures)


def judge_asked(asked: Comparison, holdings: Holdings | None) -> Comparison:
    """Judge what a posting asks for, parsed before, by what a person has; without one there are no verdicts.

    `asked` is a comparison with an empty profile: it tells points that ask for nothing from those to be confirmed.
    """
    items = tuple(_judged(item, holdings) for item in asked.items)
    counted = Counter((judged.item.kind, judged.verdict) for judged in items if judged.verdict)
    counts = {
        kind: Counts(*(counted[kind, verdict] for verdict in VERDICTS))  # type: ignore[index]
        for kind in asked.counts
    }
    return replace(asked, items=items, counts=counts)


def without_judgement(asked: Comparison) -> Comparison:
    """Leave out what `judge_asked` makes anew, so that less is kept and loaded."""
    return replace(asked, items=tuple(_unjudged(item) for item in asked.items))


def _unjudged(asked: Judged) -> Judged:
    return asked if asked.ask is None else replace(asked, verdict=None, evidence=())


def _judged(asked: Judged, holdings: Holdings | None) -> Judged:
    if holdings is None:
        return replace(asked, verdict=None, evidence=())
    if asked.ask is None:
        return asked
    verdict, evidence = judge(asked.ask, holdings)
    return replace(asked, verdict=verdict, evidence=evidence)


def asked_names(comparison: Comparison) -> frozenset[str]:
    """Give the skills that the posting asks for by name."""
    return frozenset(name for judged in comparison.items if judged.ask for name in _names(judged.ask))


def _names(ask: Ask) -> Iterator[str]:
    match ask:
        case Group():
            for part in ask.parts:
                yield from _names(part)
        case SkillAsk():
            yield ask.skill
        case SoftAsk():
            yield ask.soft
        case _:
            pass
