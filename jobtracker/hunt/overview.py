"""Looks over the whole hunt: how far jobs came, how long answers take, what was sent when, and what is lacking.

Loads nothing heavy: all but what is lacking is told by plain SQL.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from jobtracker.hunt.insights import ENDS, STAGES, Flow, Gap, Insights, Lacking, Source, waiting_of
from jobtracker.hunt.signs import applied_and_answered
from jobtracker.store.connection import Run
from jobtracker.store.database import Database

if TYPE_CHECKING:
    from jobtracker.hunt.comparisons import Comparisons

WEEKS = 12
MOST_GAPS = 12
_ENDED_WITH_OFFER = ("accepted", "declined")
_JOBS = """
SELECT posting.id, source, furthest, outcome, meaning, archived_at
FROM posting
JOIN application ON application.posting_id = posting.id
JOIN stage ON stage.id = application.stage_id
WHERE trashed_at IS NULL
"""


class _Job(NamedTuple):
    number: int
    source: str
    reached: int
    outcome: str | None
    open: bool


class Overview:
    """Looks over the whole hunt; `comparing` gives what compares, which is loaded for what is lacking alone."""

    def __init__(
        self, database: Database, *, comparing: "Callable[[], Comparisons]", now: Callable[[], datetime]
    ) -> None:
        self._database, self._comparing, self._now = database, comparing, now

    def insights(self) -> Insights:
        """Tell what all saved jobs show, but for what is lacking."""
        now = self._now()
        with self._database.look() as run:
            jobs = list(_jobs(run))
            waits = applied_and_answered(run)
        there = {job.number for job in jobs}
        waits = {posting: wait for posting, wait in waits.items() if posting in there}
        accepted = sum(job.outcome == "accepted" for job in jobs)
        rungs = [(rung, sum(job.reached >= place for job in jobs)) for place, rung in enumerate(STAGES)]
        return Insights(
            len(jobs),
            (*rungs, ("accepted", accepted)),
            tuple(_flows(jobs)),
            waiting_of([_days(wait, now) for wait in waits.values()]),
            tuple(_weeks([at for at, _ in waits.values()], now.astimezone().date())),
            tuple(_sources(jobs)),
        )

    def look_further(self) -> bool:
        """Load, for a moment, what tells what is lacking, and tell whether more is left to load."""
        return self._comparing().load_more()

    def lacking(self) -> Lacking:
        """Tell what must-haves of open jobs lack, and how many jobs each skill alone would complete."""
        with self._database.look() as run:
            postings = [job.number for job in _jobs(run) if job.open]
        if not self._comparing().has_profile():
            return Lacking(len(postings), compared=False)
        lacked, completed = self._comparing().gaps(postings)
        found = sorted(lacked, key=lambda skill: (-completed[skill], -lacked[skill], skill))
        gaps = tuple(Gap(skill, lacked[skill], completed[skill]) for skill in found[:MOST_GAPS])
        return Lacking(len(postings), compared=True, gaps=gaps)


def _jobs(run: Run) -> Iterator[_Job]:
    order = {meaning: place for place, meaning in enumerate(STAGES)}
    for number, source, furthest, outcome, meaning, archived in run(_JOBS):
        reached = order.get(furthest, 0)
        if outcome in _ENDED_WITH_OFFER:
            reached = order["offer"]
        yield _Job(number, source.strip(), reached, outcome, meaning != "closed" and archived is None)


def _flows(jobs: list[_Job]) -> Iterator[Flow]:
    """Each job goes through the rungs up to the furthest that it reached, then to its outcome, or stays open."""
    steps: Counter[tuple[str, str]] = Counter()
    for job in jobs:
        steps.update((STAGES[place], STAGES[place + 1]) for place in range(job.reached))
        steps[STAGES[job.reached], "open" if job.open else job.outcome or "closed"] += 1
    places = (*STAGES, *ENDS)
    for source, target in sorted(steps, key=lambda step: (places.index(step[0]), places.index(step[1]))):
        yield Flow(source, target, steps[source, target])


def _days(wait: tuple[datetime, datetime | None], now: datetime) -> tuple[int, bool]:
    applied, answered = wait
    return max(((answered or now) - applied).days, 0), answered is not None


def _weeks(moments: list[datetime], today: date) -> Iterator[tuple[date, int]]:
    """Count the applications of each of the last weeks, by their Mondays."""
    mondays = Counter(_monday(at.astimezone().date()) for at in moments)
    for back in range(WEEKS - 1, -1, -1):
        monday = _monday(today) - timedelta(weeks=back)
        yield monday, mondays[monday]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _sources(jobs: list[_Job]) -> Iterator[Source]:
    """Those with most applications first; none where no job tells its source."""
    by_source: dict[str, list[_Job]] = {}
    for job in jobs:
        by_source.setdefault(job.source, []).append(job)
    if not any(by_source):
        return
    rows = [
        Source(name, len(some), sum(job.reached >= 1 for job in some), sum(job.reached > 1 for job in some))
        for name, some in by_source.items()
    ]
    yield from sorted(rows, key=lambda row: (-row.applied, -row.saved, row.name.casefold()))
