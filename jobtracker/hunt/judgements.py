"""How one posting came out against the person: its verdicts, and the figures that lists show."""

from collections.abc import Iterator
from typing import NamedTuple

from jobtracker.skills.comparison import Ask, Comparison, Counts, Group, SkillAsk, SoftAsk, Verdict

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
