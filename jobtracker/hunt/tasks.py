"""What the person means to do, done, put off, and come again."""

from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime, timedelta

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import add
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.shelf import Shelf
from jobtracker.hunt.values import day, line, moment_or_none, story, whole, yes
from jobtracker.problems import Problem
from jobtracker.records.application import Application, Event, EventKind, Meaning, Stage
from jobtracker.records.contact import Direction, Message
from jobtracker.records.task import Task
from jobtracker.store.database import Database
from jobtracker.store.session import Session

MOST_DAYS = 366
MOST_EVENTS = 10_000


class Tasks(Shelf[Task]):
    """The tasks of all jobs and of the hunt as a whole."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        super().__init__(
            database,
            Task,
            words=labels.TASK,
            checks={
                "posting_id": whole(1, 2**62),
                "title": line,
                "due": day,
                "every_days": whole(1, MOST_DAYS),
                "until_answer": yes,
                "snoozed_until": day,
                "done_at": moment_or_none,
                "notes": story,
            },
            name=lambda row: row.title,
            demand=_demand,
        )
        self._now = now

    def follow_up(self, posting: int, on: date, *, every_days: int | None = None) -> Effect:
        """Mean to ask again on a day; with `every_days` again and again until there is an answer."""
        values: Mapping[str, object] = {
            "posting_id": posting,
            "title": labels.FOLLOW_UP,
            "due": on,
            "every_days": every_days,
            "until_answer": every_days is not None,
        }
        return self.add(values)

    def follow_up_all(self, postings: Collection[int], on: date) -> Effect:
        """Mean to ask again about several jobs on a day, with one undo."""
        label = labels.FOLLOW_UP_SET.format(day=labels.ahead(self._days_to(on)))
        with self._database.write(label):
            for posting in postings:
                self.follow_up(posting, on)
        return Effect(label)

    def worth_following(self, events: Collection[int]) -> tuple[int, ...]:
        """Tell which jobs were applied for by these events, stand there still and have nothing planned yet."""
        if len(events) > MOST_EVENTS:  # so many are no move that somebody just made
            return ()
        planned = select(Task.posting_id).where(col(Task.done_at).is_(None), col(Task.posting_id).is_not(None))
        with self._database.read() as session:
            found = session.exec(
                select(Event.posting_id)
                .join(Application, col(Application.posting_id) == col(Event.posting_id))
                .join(Stage, col(Stage.id) == col(Application.stage_id))
                .where(col(Event.id).in_(list(events)), Event.kind == EventKind.MOVED)
                .where(Event.to_stage == Application.stage_id, Stage.meaning == Meaning.APPLIED)
                .where(col(Event.posting_id).not_in(planned))
                .order_by(col(Event.posting_id))
            )
            return tuple(dict.fromkeys(found))

    def done(self, number: int) -> Effect:
        """Tick a task off; one that comes again is there anew, so long after today, unless an answer came."""
        row = self.get(number)
        label = labels.DONE.format(name=labels.named(row.title))
        now = self._now()
        with self._database.write(label) as session:
            kept = self.find(session, number)
            kept.done_at = now
            if kept.every_days and not (kept.until_answer and _answered(session, kept)):
                fresh = kept.model_dump() | {"id": None, "done_at": None, "snoozed_until": None}
                add(session, Task(**fresh | {"due": now.astimezone().date() + timedelta(days=kept.every_days)}))
        return Effect(label, 0, number)

    def reopen(self, number: int) -> Effect:
        """Take back that a task was done."""
        row = self.get(number)
        return self.change(number, {"done_at": None}, label=labels.NOT_DONE.format(name=labels.named(row.title)))

    def snooze(self, number: int, until: date) -> Effect:
        """Put a task off: it is not shown before that day."""
        row = self.get(number)
        label = labels.SNOOZED.format(name=labels.named(row.title), day=labels.ahead(self._days_to(until)))
        return self.change(number, {"snoozed_until": until}, label=label)

    def _days_to(self, day: date) -> int:
        return (day - self._now().astimezone().date()).days


def _demand(row: Task) -> None:
    if not row.title:
        raise Problem("A task needs words.", remedy="Say what is to be done.")


def _answered(session: Session, task: Task) -> bool:
    """Tell whether the employer has answered: by a message, or since the job is beyond applied or closed."""
    if task.posting_id is None:
        return False
    meaning = session.exec(
        select(Stage.meaning)
        .join(Application, col(Application.stage_id) == col(Stage.id))
        .where(Application.posting_id == task.posting_id)
    ).first()
    if meaning not in (Meaning.SAVED, Meaning.APPLIED):
        return True
    answer = select(Message.id).where(Message.posting_id == task.posting_id, Message.direction == Direction.RECEIVED)
    return session.exec(answer).first() is not None
