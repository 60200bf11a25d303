"""What the whole hunt shows, as plain figures: how far jobs came, how long answers take, what is lacking.

Loads nothing heavy, since the window words these figures.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

ENOUGH = 5
"""Of how many something can be said in shares."""
WITHIN = (7, 14, 30)
"""Days within which answers are counted."""

STAGES = ("saved", "applied", "interviewing", "offer")
"""The rungs of the funnel."""
ENDS = ("accepted", "declined", "open", "rejected", "no answer", "withdrawn", "closed")
"""What becomes of jobs, the best first; "closed" where nobody said how."""


class Flow(NamedTuple):
    """So many jobs went from one place to the next: rungs of the funnel, then an outcome or "open"."""

    source: str
    target: str
    jobs: int


class Waiting(NamedTuple):
    """How long answers take, those that are still waited for counted as long as they last.

    `answered` and `open` count jobs; `within` tells the share answered within so many days, as far as anyone waited
    that long; `middle` the days after which half have an answer, None where less than half have one yet.
    """

    answered: int = 0
    open: int = 0
    middle: int | None = None
    within: tuple[tuple[int, float], ...] = ()


class Source(NamedTuple):
    """What came of the jobs of one source ("": none was told): how many were saved and how far they came."""

    name: str
    saved: int
    applied: int
    interviewing: int


class Gap(NamedTuple):
    """A skill that must-haves of open jobs lack: of how many, and how many it alone would complete."""

    skill: str
    jobs: int
    completes: int


class Lacking(NamedTuple):
    """What must-haves of so many open jobs lack; nothing where there is no profile to compare with."""

    open: int
    compared: bool
    gaps: tuple[Gap, ...] = ()


class Insights(NamedTuple):
    """All of it. `rungs` count who ever came so far, the last of them who accepted.

    `lacking` takes longer than the rest, since it compares: None as long as it is not known.
    """

    jobs: int
    rungs: tuple[tuple[str, int], ...]
    flows: tuple[Flow, ...]
    waiting: Waiting
    weeks: tuple[tuple[date, int], ...]
    sources: tuple[Source, ...]
    lacking: Lacking | None = None


def waiting_of(waits: list[tuple[int, bool]]) -> Waiting:
    """Tell how long answers take, from days waited and whether an answer ended them (Kaplan and Meier's estimate)."""
    answered = sum(ended for _, ended in waits)
    silent, curve = 1.0, []
    for day in sorted({days for days, ended in waits if ended}):
        at_risk = sum(days >= day for days, _ in waits)
        silent *= 1 - sum(days == day and ended for days, ended in waits) / at_risk
        curve.append((day, 1 - silent))
    longest = max((days for days, _ in waits), default=0)
    within = [(limit, max((share for day, share in curve if day <= limit), default=0.0)) for limit in WITHIN]
    middle = next((day for day, share in curve if share >= 0.5), None)  # noqa: PLR2004 - half
    known = tuple(each for each in within if each[0] <= longest)
    return Waiting(answered, len(waits) - answered, middle, known)


def sankey_text(flows: tuple[Flow, ...], words: Mapping[str, str], inks: Mapping[str, str]) -> str:
    """Write flows as sankeymatic.com reads them, in these words and colours ("#rrggbb")."""
    named = {name: _plain(words[name]) for flow in flows for name in (flow.source, flow.target)}
    lines = (f"{named[flow.source]} [{flow.jobs}] {named[flow.target]}" for flow in flows)
    tints = (f":{word} {inks[name]}" for name, word in named.items() if name in inks)
    return "\n".join((*lines, *tints)) + "\n"


def _plain(name: str) -> str:
    return name.replace("[", "(").replace("]", ")").lstrip(":'/ ")
