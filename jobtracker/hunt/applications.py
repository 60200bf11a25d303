"""Where the person stands with each posting, and how it came to that."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import find
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.jobs import Step
from jobtracker.problems import Problem
from jobtracker.records.application import Application, Event, EventKind, Meaning, Stage
from jobtracker.records.posting import Posting
from jobtracker.store.database import Database
from jobtracker.store.session import Session

MEANINGS = tuple(Meaning)


class Stages:
    """The person's own stages."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Stage]:
        """List all stages in their order."""
        with self._database.read() as session:
            return list(session.exec(select(Stage).order_by(col(Stage.position), col(Stage.id))))


class Applications:
    """The applications, one for each posting."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def move(self, posting: int, stage: int, *, on: datetime | None = None) -> Effect:
        """Put a posting in another stage, as of `on` (now, where None).

        Raises:
            Problem: the posting or the stage is not there any more, or `on` lies in the future.
        """
        return self.move_all([posting], stage, on=on)

    def move_all(self, postings: Collection[int], stage: int, *, on: datetime | None = None) -> Effect:
        """Put several postings in one stage at once, with one undo; those that are there already stay as they are.

        Raises:
            Problem: a posting or the stage is not there any more, or `on` lies in the future.
        """
        now = self._now()
        at = now if on is None else on.astimezone(UTC)
        if at > now:
            raise Problem("This move lies in the future.", remedy="Choose today or an earlier day.")
        with self._database.read() as session:
            target = session.get(Stage, stage)
            rows = [find(session, posting) for posting in dict.fromkeys(postings)]
        if target is None:
            raise Problem("This stage is not there any more.")
        label = labels.MOVED_MANY.format(count=len(rows), stage=target.name)
        if len(rows) == 1:
            label = labels.MOVED_ONE.format(name=labels.named(rows[0].title), stage=target.name)
        with self._database.write(label) as session:
            for row in rows:
                _move(session, row, target, at=at, now=now)
        return Effect(label, 0, rows[0].id if len(rows) == 1 else None)

    def history(self, posting: int) -> tuple[Step, ...]:
        """Tell what happened with a posting, the oldest first."""
        with self._database.read() as session:
            return history_of(session, posting)


def history_of(session: Session, posting: int) -> tuple[Step, ...]:
    """Read what happened with a posting, the oldest first, without what was retracted."""
    names = {stage.id: stage.name for stage in session.exec(select(Stage))}
    events = session.exec(select(Event).where(Event.posting_id == posting).order_by(col(Event.at), col(Event.id))).all()
    retracted = {event.retracts for event in events}
    return tuple(
        Step(event.id or 0, event.at, event.kind.value, event.to_stage, names.get(event.to_stage, ""), event.text)
        for event in events
        if event.kind is not EventKind.RETRACTED and event.id not in retracted
    )


def _move(session: Session, posting: Posting, stage: Stage, *, at: datetime, now: datetime) -> None:
    moved = session.exec(select(Application).where(Application.posting_id == posting.id)).one()
    if moved.stage_id == stage.id or stage.id is None:
        return
    session.add(
        Event(
            posting_id=moved.posting_id,
            application_id=moved.id,
            kind=EventKind.MOVED,
            at=at,
            recorded_at=now,
            from_stage=moved.stage_id,
            to_stage=stage.id,
        ),
    )
    moved.stage_id = stage.id
    moved.furthest = _further(moved.furthest, stage.meaning)
    moved.outcome = moved.outcome if stage.meaning is Meaning.CLOSED else None


def _further(one: Meaning, other: Meaning) -> Meaning:
    """Tell which of two meanings lies further on; closing a job does not make it have been further."""
    if other is Meaning.CLOSED:
        return one
    return max(one, other, key=MEANINGS.index)
