"""Where the person stands with each posting, and how it came to that."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import find
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.history import events_of, history_of, move, restand
from jobtracker.hunt.jobs import Step
from jobtracker.hunt.stages import read_stages
from jobtracker.problems import Problem
from jobtracker.records.application import Application, Event, EventKind, Meaning, Outcome, Stage
from jobtracker.records.posting import Posting
from jobtracker.store.database import Database
from jobtracker.store.session import Session

MOST_EXCITED = 5


class Applications:
    """The applications, one for each posting."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def move(self, posting: int, stage: int, *, on: datetime | None = None, outcome: str | None = None) -> Effect:
        """Put a posting in another stage, as of `on` (now, where None); in a closed one with its outcome.

        An `on` before its latest move adds to the history and leaves the posting where it stands.

        Raises:
            Problem: the posting or the stage is not there any more, or `on` lies in the future.
        """
        return self.move_all([posting], stage, on=on, outcome=outcome)

    def move_all(
        self, postings: Collection[int], stage: int, *, on: datetime | None = None, outcome: str | None = None
    ) -> Effect:
        """Put several postings in one stage at once, with one undo; those that are there already stay as they are.

        Raises:
            Problem: a posting or the stage is not there any more, or `on` lies in the future.
        """
        now = self._now()
        at = _past(on, now=now)
        with self._database.read() as session:
            target = session.get(Stage, stage)
            rows = [find(session, posting) for posting in dict.fromkeys(postings)]
        if target is None or target.removed_at is not None:
            raise Problem("This stage is not there any more.")
        label = labels.MOVED_MANY.format(count=len(rows), stage=target.name)
        if len(rows) == 1:
            label = labels.MOVED_ONE.format(name=labels.named(rows[0].title), stage=target.name)
        ended = _outcome(outcome)
        with self._database.write(label) as session:
            for row in rows:
                application = _of(session, row)
                if application.stage_id != stage or (ended and application.outcome is not ended):
                    move(session, application, target, at=at, now=now, outcome=ended)
        return Effect(label, 0, rows[0].id if len(rows) == 1 else None)

    def end(self, posting: int, outcome: str, *, on: datetime | None = None) -> Effect:
        """Close a job with an outcome, in the first closed stage where it is not closed yet.

        Raises:
            Problem: the posting is gone, there is no closed stage, or the outcome is none of the five.
        """
        return self.end_all([posting], outcome, on=on)

    def end_all(self, postings: Collection[int], outcome: str, *, on: datetime | None = None) -> Effect:
        """Close several jobs with an outcome, with one undo."""
        now = self._now()
        at = _past(on, now=now)
        ended = _outcome(outcome)
        with self._database.read() as session:
            rows = [find(session, posting) for posting in dict.fromkeys(postings)]
            closed = [stage for stage in read_stages(session) if stage.meaning is Meaning.CLOSED]
        if not closed:
            raise Problem("There is no stage that means closed.", remedy="Add one in the settings.")
        label = labels.ENDED_MANY.format(count=len(rows), outcome=labels.OUTCOMES[outcome])
        if len(rows) == 1:
            label = labels.ENDED.format(name=labels.named(rows[0].title), outcome=labels.OUTCOMES[outcome])
        with self._database.write(label) as session:
            for row in rows:
                application = _of(session, row)
                if application.stage_id in {stage.id for stage in closed}:
                    session.add(_event(application, EventKind.ENDED, at=at, now=now, outcome=ended))
                    session.flush()
                    restand(session, application)
                else:
                    move(session, application, closed[0], at=at, now=now, outcome=ended)
        return Effect(label, 0, rows[0].id if len(rows) == 1 else None)

    def history(self, posting: int) -> tuple[Step, ...]:
        """Tell what happened with a posting, the oldest first."""
        with self._database.read() as session:
            return history_of(session, posting)

    def redate(self, event: int, *, on: datetime) -> Effect:
        """Correct when something happened: the event is kept, another takes its place.

        Raises:
            Problem: the event is not in the history any more, or `on` lies in the future.
        """
        now = self._now()
        at = _past(on, now=now)
        with self._database.read() as session:
            old, row = _standing(session, event)
        label = labels.REDATED.format(name=labels.named(row.title))
        with self._database.write(label) as session:
            values = old.model_dump() | {"id": None, "at": at, "recorded_at": now, "retracts": old.id}
            session.add(Event(**values))
            session.flush()
            restand(session, _of(session, row))
        return Effect(label, 0, row.id)

    def retract(self, event: int) -> Effect:
        """Take an event back that was wrong: it stays in the file, and counts no more.

        Raises:
            Problem: it is not in the history any more, or it is how the posting came to be here.
        """
        now = self._now()
        with self._database.read() as session:
            old, row = _standing(session, event)
            stage = session.get(Stage, old.to_stage) if old.to_stage else None
        if old.kind is EventKind.ADDED:
            raise Problem("That the posting was saved cannot be taken back.", remedy="Remove the posting instead.")
        what = labels.OUTCOMES[old.outcome] if old.outcome else (stage.name if stage else old.kind.value)
        label = labels.RETRACTED.format(what=what, name=labels.named(row.title))
        with self._database.write(label) as session:
            application = _of(session, row)
            session.add(_event(application, EventKind.RETRACTED, at=now, now=now, retracts=old.id))
            session.flush()
            restand(session, application)
        return Effect(label, 0, row.id)

    def archive(self, postings: Collection[int], *, away: bool = True) -> Effect:
        """Put jobs out of the way, or take them back; they are still found."""
        words = (labels.ARCHIVED_ONE, labels.ARCHIVED_MANY) if away else (labels.UNARCHIVED_ONE, labels.UNARCHIVED_MANY)
        with self._database.read() as session:
            rows = [find(session, posting) for posting in dict.fromkeys(postings)]
        if not rows:
            raise Problem("No job is chosen.")
        label = words[1].format(count=len(rows))
        if len(rows) == 1:
            label = words[0].format(name=labels.named(rows[0].title))
        with self._database.write(label) as session:
            for row in rows:
                _of(session, row).archived_at = self._now() if away else None
        return Effect(label)

    def excite(self, posting: int, level: int | None) -> Effect:
        """Say how much one wants a job, from 1 to 5; None: not said.

        Raises:
            Problem: the posting is gone, or the level is none of these.
        """
        return self.excite_all([posting], level)

    def excite_all(self, postings: Collection[int], level: int | None) -> Effect:
        """Say how much one wants several jobs, with one undo."""
        if level is not None and not 1 <= level <= MOST_EXCITED:
            raise Problem("Excitement goes from 1 to 5.")
        with self._database.read() as session:
            rows = [find(session, posting) for posting in dict.fromkeys(postings)]
        label = labels.EXCITED_MANY.format(count=len(rows))
        if len(rows) == 1:
            label = labels.EXCITED.format(name=labels.named(rows[0].title))
        with self._database.write(label) as session:
            for row in rows:
                _of(session, row).excitement = level
        return Effect(label, 0, rows[0].id if len(rows) == 1 else None)


def _past(on: datetime | None, *, now: datetime) -> datetime:
    at = now if on is None else on.astimezone(UTC)
    if at > now:
        raise Problem("This move lies in the future.", remedy="Choose today or an earlier day.")
    return at


def _outcome(value: str | None) -> Outcome | None:
    try:
        return None if value is None else Outcome(value)
    except ValueError:
        raise Problem(
            "This is not one of the outcomes.", remedy="Choose one of: {choices}.", choices=", ".join(Outcome)
        ) from None


def _of(session: Session, posting: Posting) -> Application:
    return session.exec(select(Application).where(col(Application.posting_id) == posting.id)).one()


def _standing(session: Session, number: int) -> tuple[Event, Posting]:
    """Find an event that still counts, or the one that took its place, and its posting."""
    event = session.get(Event, number)
    while event is not None and event.id not in {each.id for each in events_of(session, event.posting_id)}:
        corrected = select(Event).where(Event.retracts == event.id, Event.kind != EventKind.RETRACTED)
        event = session.exec(corrected).first()
    if event is None:
        raise Problem("This is not in the history any more.")
    return event, find(session, event.posting_id)


def _event(
    application: Application,
    kind: EventKind,
    *,
    at: datetime,
    now: datetime,
    outcome: Outcome | None = None,
    retracts: int | None = None,
) -> Event:
    stage = application.stage_id if kind is EventKind.ENDED else None
    return Event(
        posting_id=application.posting_id,
        application_id=application.id,
        kind=kind,
        at=at,
        recorded_at=now,
        to_stage=stage,
        outcome=outcome,
        retracts=retracts,
    )
