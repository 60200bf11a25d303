"""Today: what is overdue, due today and in the next days, and which jobs have been quiet for unusually long."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from sqlmodel import col, or_, select

from jobtracker.hunt import labels
from jobtracker.hunt.applications import Applications
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.people import Messages
from jobtracker.hunt.signs import answer_days, last_signs, usual_days
from jobtracker.hunt.stages import read_stages
from jobtracker.hunt.tasks import Tasks
from jobtracker.problems import Problem
from jobtracker.records.application import Application, Meaning, Stage
from jobtracker.records.interview import Interview
from jobtracker.records.posting import Posting
from jobtracker.records.task import Task
from jobtracker.store.database import Database
from jobtracker.store.session import Session

When = Literal["overdue", "today", "soon", "later", "quiet"]
SOON_DAYS = 7
_SHOWN: tuple[When, ...] = ("overdue", "today", "soon", "quiet")


class AgendaRow(NamedTuple):
    """One line of Today: what is to be done with which job, since or until which day.

    `kind` is "task", "interview", "outcome" (a talk that is over, and how it went is not noted), "closing" (the day
    until which one may apply) or "quiet"; `number` the id of the task or interview, else that of the posting. `days`
    counts from today: below zero it is past.
    """

    when: When
    kind: Literal["task", "interview", "outcome", "closing", "quiet"]
    number: int
    what: str
    posting: int | None
    title: str
    company: str
    day: date
    days: int
    at: datetime | None = None


class Agenda:
    """What the day asks for, and its verbs: done, and not now."""

    def __init__(
        self,
        database: Database,
        *,
        tasks: Tasks,
        messages: Messages,
        applications: Applications,
        now: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._tasks = tasks
        self._messages = messages
        self._applications = applications
        self._now = now

    def done(self, row: AgendaRow) -> Effect:
        """Do what a line asks for: tick the task off, note that one asked again, or that one applied.

        Raises:
            Problem: an interview is still to come, or how it went must be said, or what the line was about is gone.
        """
        match row.kind:
            case "task":
                return self._tasks.done(row.number)
            case "quiet":
                return self._messages.add({"posting_id": row.posting, "direction": "sent", "text": labels.FOLLOWED_UP})
            case "closing":
                return self._applications.move(row.number, self._applied_stage())
            case "outcome":
                raise Problem("An interview is done by saying how it went.", remedy="Passed, not passed, or cancelled.")
            case _:
                raise Problem("This interview is still to come.", remedy="Open the job to say how it went.")

    def snooze(self, row: AgendaRow, until: date) -> Effect:
        """Have a line come back on a day: a task then, a quiet job and a talk as something to ask about.

        Raises:
            Problem: an appointment or a last day cannot be put off.
        """
        match row.kind:
            case "task":
                return self._tasks.snooze(row.number, until)
            case "quiet" if row.posting is not None:
                return self._tasks.follow_up(row.posting, until)
            case "outcome":
                return self._tasks.add({"posting_id": row.posting, "title": labels.HEAR, "due": until})
            case _:
                raise Problem("This day is not yours to move.", remedy="Open the job to change it.")

    def rows(self) -> tuple[AgendaRow, ...]:
        """Give all lines: the overdue, today's, those of the next 7 days, then the quiet; the most pressing first."""
        now = self._now()
        today = now.astimezone().date()
        with self._database.read() as session:
            found = [*_planned(session, today=today, now=now), *self._quiet(session, today=today)]
        shown = [row for row in found if row.when in _SHOWN]
        return tuple(sorted(shown, key=lambda row: (_SHOWN.index(row.when), row.day, row.at or now, row.number)))

    def count(self) -> int:
        """Count what is overdue or due today, for the badge."""
        return sum(1 for row in self._planned() if row.when in ("overdue", "today"))

    def ahead(self) -> AgendaRow | None:
        """Give the first thing that lies beyond the next 7 days; None where nothing is planned."""
        later = [row for row in self._planned() if row.when == "later"]
        return min(later, key=lambda row: (row.day, row.number), default=None)

    def _planned(self) -> list[AgendaRow]:
        now = self._now()
        with self._database.read() as session:
            return list(_planned(session, today=now.astimezone().date(), now=now))

    def _applied_stage(self) -> int:
        with self._database.read() as session:
            found = next((stage.id for stage in read_stages(session) if stage.meaning is Meaning.APPLIED), None)
        if found is None:
            raise Problem("There is no stage that means applied.", remedy="Add one in the settings.")
        return found

    def usual_days(self) -> int:
        """Tell after how many days of silence a job is unusually quiet for this person."""
        with self._database.read() as session:
            return usual_days(answer_days(session))

    def _quiet(self, session: Session, *, today: date) -> Iterable[AgendaRow]:
        usual = usual_days(answer_days(session))
        waiting = session.exec(
            select(Posting.id, Posting.title, Posting.company, Posting.added_at)
            .join(Application, col(Application.posting_id) == col(Posting.id))
            .join(Stage, col(Stage.id) == col(Application.stage_id))
            .where(col(Posting.trashed_at).is_(None), col(Application.archived_at).is_(None))
            .where(col(Stage.meaning).in_((Meaning.APPLIED, Meaning.INTERVIEWING)))
        ).all()
        busy = {
            *session.exec(select(Task.posting_id).where(col(Task.done_at).is_(None), col(Task.due).is_not(None))),
            *session.exec(select(Interview.posting_id).where(Interview.starts_at >= self._now())),
        }
        signs = last_signs(session)
        for number, title, company, added in waiting:
            last = signs.get(number or 0, added).astimezone().date()
            silent = (today - last).days
            if silent > usual and number not in busy:
                yield AgendaRow("quiet", "quiet", number or 0, "", number, title, company, last, -silent)


def _when(days: int) -> When:
    if days < 0:
        return "overdue"
    if days == 0:
        return "today"
    return "soon" if days <= SOON_DAYS else "later"


def _planned(session: Session, *, today: date, now: datetime) -> Iterable[AgendaRow]:
    """All that has a day of its own."""
    yield from _tasks(session, today=today)
    yield from _interviews(session, today=today, now=now)
    yield from _closings(session, today=today)


def _tasks(session: Session, *, today: date) -> Iterable[AgendaRow]:
    rows = session.exec(
        select(Task, Posting)
        .outerjoin(Posting, col(Posting.id) == col(Task.posting_id))
        .where(col(Task.done_at).is_(None), col(Posting.trashed_at).is_(None))
    )
    for task, posting in rows:
        due = max((each for each in (task.due, task.snoozed_until) if each), default=today)
        when = _when((due - today).days)
        if task.id is not None:
            title, company = (posting.title, posting.company) if task.posting_id is not None else ("", "")
            yield AgendaRow(when, "task", task.id, task.title, task.posting_id, title, company, due, (due - today).days)


def _interviews(session: Session, *, today: date, now: datetime) -> Iterable[AgendaRow]:
    """Talks without outcome: those to come, and those that are over as long as the job goes on."""
    rows = session.exec(
        select(Interview, Posting, Application.archived_at, Stage.meaning)
        .join(Posting, col(Posting.id) == col(Interview.posting_id))
        .join(Application, col(Application.posting_id) == col(Posting.id))
        .join(Stage, col(Stage.id) == col(Application.stage_id))
        .where(col(Posting.trashed_at).is_(None), col(Interview.outcome).is_(None))
        .where(or_(Interview.starts_at >= now - timedelta(days=1), Stage.meaning != Meaning.CLOSED))
    )
    waiting = select(Task.posting_id).where(col(Task.done_at).is_(None), col(Task.title) == labels.HEAR)
    asked = frozenset(session.exec(waiting))
    for interview, posting, archived, meaning in rows:
        over = interview.starts_at + timedelta(minutes=interview.minutes) <= now
        settled = archived is not None or meaning is Meaning.CLOSED or posting.id in asked
        if interview.id is not None and not (over and settled):
            day = interview.starts_at.astimezone().date()
            days = (day - today).days if over else max(0, (day - today).days)
            yield AgendaRow(
                _when(days),
                "outcome" if over else "interview",
                interview.id,
                interview.kind.value,
                posting.id,
                posting.title,
                posting.company,
                day,
                days,
                interview.starts_at,
            )


def _closings(session: Session, *, today: date) -> Iterable[AgendaRow]:
    """Saved jobs whose last day to apply is near."""
    rows = session.exec(
        select(Posting)
        .join(Application, col(Application.posting_id) == col(Posting.id))
        .join(Stage, col(Stage.id) == col(Application.stage_id))
        .where(col(Posting.trashed_at).is_(None), col(Application.archived_at).is_(None))
        .where(Stage.meaning == Meaning.SAVED, col(Posting.closes) >= today)
    )
    for posting in rows:
        if posting.closes is not None and posting.id is not None:
            days = (posting.closes - today).days
            yield AgendaRow(
                _when(days), "closing", posting.id, "", posting.id, posting.title, posting.company, posting.closes, days
            )
