"""Looks over the whole hunt: how far jobs came, how long answers take, what was sent when, and what is lacking."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.insights import Flow, Gap, Insights, Source, waiting_of
from jobtracker.hunt.signs import applied_and_answered
from jobtracker.records.application import Meaning, Outcome
from jobtracker.store.connection import Run
from jobtracker.store.database import Database

WEEKS = 12
MOST_GAPS = 12
RUNGS = (Meaning.SAVED, Meaning.APPLIED, Meaning.INTERVIEWING, Meaning.OFFER)
_ENDED_WITH_OFFER = (Outcome.ACCEPTED.value, Outcome.DECLINED.value)
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
    """Looks over the whole hunt."""

    def __init__(self, database: Database, comparisons: Comparisons, *, now: Callable[[], datetime]) -> None:
        self._database, self._comparisons, self._now = database, comparisons, now

    def insights(self) -> Insights:
        """Tell what all saved jobs show."""
        now = self._now()
        with self._database.look() as run:
            jobs = list(_jobs(run))
            waits = applied_and_answered(run)
        there = {job.number for job in jobs}
        waits = {posting: wait for posting, wait in waits.items() if posting in there}
        accepted = sum(job.outcome == Outcome.ACCEPTED.value for job in jobs)
        rungs = [(rung.value, sum(job.reached >= place for job in jobs)) for place, rung in enumerate(RUNGS)]
        still_open = [job.number for job in jobs if job.open]
        with self._database.read() as session:
            compared = self._comparisons.standpoint(session).profile is not None
        return Insights(
            len(jobs),
            (*rungs, (Outcome.ACCEPTED.value, accepted)),
            tuple(_flows(jobs)),
            waiting_of([_days(wait, now) for wait in waits.values()]),
            tuple(_weeks([at for at, _ in waits.values()], now.astimezone().date())),
            tuple(_sources(jobs)),
            self._gaps(still_open) if compared else (),
            len(still_open),
            compared,
        )

    def _gaps(self, postings: list[int]) -> tuple[Gap, ...]:
        lacked, completed = self._comparisons.gaps(postings)
        found = sorted(lacked, key=lambda skill: (-completed[skill], -lacked[skill], skill))
        return tuple(Gap(skill, lacked[skill], completed[skill]) for skill in found[:MOST_GAPS])


def _jobs(run: Run) -> Iterator[_Job]:
    order = {meaning.value: place for place, meaning in enumerate(RUNGS)}
    for number, source, furthest, outcome, meaning, archived in run(_JOBS):
        reached = order.get(furthest, 0)
        if outcome in _ENDED_WITH_OFFER:
            reached = order[Meaning.OFFER.value]
        yield _Job(number, source.strip(), reached, outcome, meaning != Meaning.CLOSED.value and archived is None)


def _flows(jobs: list[_Job]) -> Iterator[Flow]:
    """Each job goes through the rungs up to the furthest that it reached, then to its outcome, or stays open."""
    steps: Counter[tuple[str, str]] = Counter()
    for job in jobs:
        steps.update((RUNGS[place].value, RUNGS[place + 1].value) for place in range(job.reached))
        steps[RUNGS[job.reached].value, "open" if job.open else job.outcome or "closed"] += 1
    order = [rung.value for rung in RUNGS]
    for (source, target), count in sorted(steps.items(), key=lambda step: (order.index(step[0][0]), step[0][1])):
        yield Flow(source, target, count)


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
