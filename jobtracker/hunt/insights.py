"""What the whole hunt shows: how far jobs came, how long answers take, what was sent when, and what is lacking."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.signs import applied_and_answered
from jobtracker.records.application import Meaning, Outcome
from jobtracker.store.connection import Run
from jobtracker.store.database import Database

ENOUGH = 5
"""Of how many something can be said in shares."""
WEEKS = 12
MOST_GAPS = 12
RUNGS = (Meaning.SAVED, Meaning.APPLIED, Meaning.INTERVIEWING, Meaning.OFFER)
WITHIN = (7, 14, 30)
_ENDED_WITH_OFFER = (Outcome.ACCEPTED.value, Outcome.DECLINED.value)
_JOBS = """
SELECT posting.id, source, furthest, outcome, meaning, archived_at
FROM posting
JOIN application ON application.posting_id = posting.id
JOIN stage ON stage.id = application.stage_id
WHERE trashed_at IS NULL
"""


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


class Insights(NamedTuple):
    """All of it. `rungs` count who ever came so far, the last of them who accepted."""

    jobs: int
    rungs: tuple[tuple[str, int], ...]
    flows: tuple[Flow, ...]
    waiting: Waiting
    weeks: tuple[tuple[date, int], ...]
    sources: tuple[Source, ...]
    gaps: tuple[Gap, ...]
    open: int
    compared: bool


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


def sankey_text(flows: tuple[Flow, ...], words: Mapping[str, str]) -> str:
    """Write flows as sankeymatic.com reads them, in these words."""
    lines = (f"{_plain(words[flow.source])} [{flow.jobs}] {_plain(words[flow.target])}" for flow in flows)
    return "\n".join(lines) + "\n"


def _plain(name: str) -> str:
    return name.replace("[", "(").replace("]", ")").lstrip(":'/ ")


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
