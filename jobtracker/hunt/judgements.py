"""How one posting comes out against the person, from what it asks for as parsed before."""

from collections import Counter
from dataclasses import replace

from jobtracker.hunt.standings import VERDICTS
from jobtracker.skills.comparison import Comparison, Judged
from jobtracker.skills.counts import Counts
from jobtracker.skills.holdings import Holdings
from jobtracker.skills.verdict import judge


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
