"""Where the person stands with each posting, and how it came to that."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlmodel import col, select

from jobtracker.hunt import labels
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
        now = self._now()
        at = now if on is None else on.astimezone(UTC)
        if at > now:
            raise Problem("This move lies in the future.", remedy="Choose today or an earlier day.")
        with self._database.read() as session:
            row, target = session.get(Posting, posting), session.get(Stage, stage)
            application = session.exec(select(Application).where(Application.posting_id == posting)).first()
        if row is None or row.trashed_at is not None or application is None:
            raise Problem("This posting is not there any more.")
        if target is None:
            raise Problem("This stage is not there any more.")
        label = labels.MOVED.format(name=labels.named(row.title), stage=target.name)
        if application.stage_id == stage:
            return Effect(label, 0, posting)
        with self._database.write(label) as session:
            moved = session.merge(application)
            session.add(
                Event(
                    posting_id=posting,
                    application_id=moved.id,
                    kind=EventKind.MOVED,
                    at=at,
                    recorded_at=now,
                    from_stage=moved.stage_id,
                    to_stage=stage,
                ),
            )
            moved.stage_id = stage
            moved.furthest = _further(moved.furthest, target.meaning)
            moved.outcome = moved.outcome if target.meaning is Meaning.CLOSED else None
        return Effect(label, 0, posting)

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


def _further(one: Meaning, other: Meaning) -> Meaning:
    """Tell which of two meanings lies further on; closing a job does not make it have been further."""
    if other is Meaning.CLOSED:
        return one
    return max(one, other, key=MEANINGS.index)
