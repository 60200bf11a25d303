"""The interviews: several rounds a job, each with its calendar entry's own identity."""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import uuid4

from sqlmodel import col, select

from jobtracker.hunt.appointments import zone
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.labels import INTERVIEW, OUTCOMES, ROUNDS, WENT
from jobtracker.hunt.shelf import Shelf
from jobtracker.hunt.values import line, lines, moment, one_of, story, whole
from jobtracker.problems import Problem
from jobtracker.records.interview import Interview, InterviewKind, InterviewOutcome
from jobtracker.records.posting import Posting
from jobtracker.store.database import Database

LONGEST_MINUTES = 24 * 60
MOVED_BY = frozenset({"starts_at", "zone", "minutes", "place", "people", "kind", "notes", "outcome"})
"""What a calendar shows of an interview: a change of it is told by a higher sequence."""


class Interviews(Shelf[Interview]):
    """The interviews of all jobs."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        super().__init__(
            database,
            Interview,
            words=INTERVIEW,
            checks={
                "posting_id": whole(1, 2**62),
                "kind": one_of(InterviewKind),
                "starts_at": moment,
                "zone": zone,
                "minutes": whole(1, LONGEST_MINUTES),
                "place": line,
                "people": lines,
                "notes": story,
                "outcome": one_of(InterviewOutcome, optional=True),
                "uid": line,
                "sequence": whole(0, 2**31),
            },
            name=lambda row: _name(row.kind),
            demand=_demand,
        )
        self._now = now

    def add(self, values: Mapping[str, object], *, label: str | None = None) -> Effect:
        """Add an interview; its calendar entry gets an identity that never changes."""
        return super().add({**values, "uid": f"{uuid4()}@jobtracker", "sequence": 0}, label=label)

    def change(self, number: int, values: Mapping[str, object], *, label: str | None = None) -> Effect:
        """Change an interview; calendars are told by a higher sequence."""
        told = dict(values)
        if MOVED_BY & told.keys():
            told["sequence"] = self.get(number).sequence + 1
        return super().change(number, told, label=label)

    def went(self, number: int, outcome: InterviewOutcome | str) -> Effect:
        """Note how a talk went.

        Raises:
            Problem: there is no such outcome, or the interview is gone.
        """
        name = _name(self.get(number).kind)
        label = WENT.format(name=name[:1].upper() + name[1:], outcome=OUTCOMES[outcome])
        return self.change(number, {"outcome": outcome}, label=label)

    def ahead(self) -> tuple[Interview, ...]:
        """Give the interviews still to come of jobs that were not removed, the next one first."""
        with self._database.read() as session:
            rows = session.exec(
                select(Interview)
                .join(Posting, col(Posting.id) == col(Interview.posting_id))
                .where(col(Posting.trashed_at).is_(None), Interview.starts_at >= self._now())
                .where(col(Interview.outcome).is_(None))
                .order_by(col(Interview.starts_at), col(Interview.id))
            )
            return tuple(rows)


def _name(kind: InterviewKind) -> str:
    return ROUNDS[kind]


def _demand(row: Interview) -> None:
    told = row.model_dump()
    if told.get("starts_at") is None or told.get("minutes") is None:
        raise Problem("An interview has a day, a time and a length.")
