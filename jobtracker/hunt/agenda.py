"""Today: what is overdue, due today and in the next days, and which jobs have been quiet for unusually long.

Looked up by plain SQL, since the count stands beside the list of jobs at every start, before SQLModel is loaded.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from jobtracker.hunt import labels
from jobtracker.hunt.job_rows import read_stage_rows
from jobtracker.hunt.signs import answer_days, last_signs, usual_days
from jobtracker.problems import Problem
from jobtracker.records.moments import moment_text
from jobtracker.store.connection import Run
from jobtracker.store.database import Database

if TYPE_CHECKING:
    from jobtracker.hunt.applications import Applications
    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.people import Messages
    from jobtracker.hunt.tasks import Tasks

When = Literal["overdue", "today", "soon", "later", "quiet"]
SOON_DAYS = 7
_SHOWN: tuple[When, ...] = ("overdue", "today", "soon", "quiet")

_TASKS = """
SELECT task.id, task.title, due, snoozed_until, posting_id, posting.title, company
FROM task LEFT JOIN posting ON posting.id = posting_id
WHERE done_at IS NULL AND trashed_at IS NULL
"""
_INTERVIEWS = """
SELECT interview.id, kind, starts_at, minutes, posting.id, title, company,
    archived_at IS NOT NULL OR meaning = 'closed'
    OR posting.id IN (SELECT posting_id FROM task WHERE done_at IS NULL AND title = :hear)
FROM interview
JOIN posting ON posting.id = interview.posting_id
JOIN application ON application.posting_id = posting.id
JOIN stage ON stage.id = application.stage_id
WHERE trashed_at IS NULL AND interview.outcome IS NULL AND (starts_at >= :day_ago OR meaning != 'closed')
"""
_CLOSINGS = """
SELECT posting.id, title, company, closes
FROM posting
JOIN application ON application.posting_id = posting.id
JOIN stage ON stage.id = application.stage_id
WHERE trashed_at IS NULL AND archived_at IS NULL AND meaning = 'saved' AND closes >= :today
"""
_WAITING = """
SELECT posting.id, title, company, added_at
FROM posting
JOIN application ON application.posting_id = posting.id
JOIN stage ON stage.id = application.stage_id
WHERE trashed_at IS NULL AND archived_at IS NULL AND meaning IN ('applied', 'interviewing')
"""
_BUSY = """
SELECT posting_id FROM task WHERE done_at IS NULL AND due IS NOT NULL
UNION SELECT posting_id FROM interview WHERE starts_at >= :now
"""


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


class Verbs(Protocol):
    """What is done with the lines of Today."""

    tasks: "Tasks"
    messages: "Messages"
    applications: "Applications"


class Agenda:
    """What the day asks for, and its verbs: done, and not now.

    Args:
        verbs: gives what changes rows; asked for at the first change.
    """

    def __init__(self, database: Database, *, verbs: Callable[[], Verbs], now: Callable[[], datetime]) -> None:
        self._database = database
        self._verbs = verbs
        self._now = now

    def done(self, row: AgendaRow) -> "Effect":
        """Do what a line asks for: tick the task off, note that one asked again, or that one applied.

        Raises:
            Problem: an interview is still to come, or how it went must be said, or what the line was about is gone.
        """
        match row.kind:
            case "task":
                return self._verbs().tasks.done(row.number)
            case "quiet":
                return self._verbs().messages.add(
                    {"posting_id": row.posting, "direction": "sent", "text": labels.FOLLOWED_UP}
                )
            case "closing":
                return self._verbs().applications.move(row.number, self._applied_stage())
            case "outcome":
                raise Problem("An interview is done by saying how it went.", remedy="Passed, not passed, or cancelled.")
            case _:
                raise Problem("This interview is still to come.", remedy="Open the job to say how it went.")

    def snooze(self, row: AgendaRow, until: date) -> "Effect":
        """Have a line come back on a day: a task then, a quiet job and a talk as something to ask about.

        Raises:
            Problem: an appointment or a last day cannot be put off.
        """
        match row.kind:
            case "task":
                return self._verbs().tasks.snooze(row.number, until)
            case "quiet" if row.posting is not None:
                return self._verbs().tasks.follow_up(row.posting, until)
            case "outcome":
                return self._verbs().tasks.add({"posting_id": row.posting, "title": labels.HEAR, "due": until})
            case _:
                raise Problem("This day is not yours to move.", remedy="Open the job to change it.")

    def rows(self) -> tuple[AgendaRow, ...]:
        """Give all lines: the overdue, today's, those of the next 7 days, then the quiet; the most pressing first."""
        now = self._now()
        with self._database.look() as run:
            found = [*_planned(run, now=now), *_quiet(run, now=now)]
        shown = [row for row in found if row.when in _SHOWN]
        return tuple(sorted(shown, key=lambda row: (_SHOWN.index(row.when), row.day, row.at or now, row.number)))

    def count(self) -> int:
        """Count what is overdue or due today, for the badge."""
        return sum(1 for row in self._planned() if row.when in ("overdue", "today"))

    def ahead(self) -> AgendaRow | None:
        """Give the first thing that lies beyond the next 7 days; None where nothing is planned."""
        later = [row for row in self._planned() if row.when == "later"]
        return min(later, key=lambda row: (row.day, row.number), default=None)

    def usual_days(self) -> int:
        """Tell after how many days of silence a job is unusually quiet for this person."""
        with self._database.look() as run:
            return usual_days(answer_days(run))

    def _planned(self) -> list[AgendaRow]:
        with self._database.look() as run:
            return list(_planned(run, now=self._now()))

    def _applied_stage(self) -> int:
        with self._database.look() as run:
            found = next((stage.id for stage in read_stage_rows(run) if stage.meaning == "applied"), None)
        if found is None:
            raise Problem("There is no stage that means applied.", remedy="Add one in the settings.")
        return found


def _when(days: int) -> When:
    if days < 0:
        return "overdue"
    if days == 0:
        return "today"
    return "soon" if days <= SOON_DAYS else "later"


def _planned(run: Run, *, now: datetime) -> Iterable[AgendaRow]:
    """All that has a day of its own."""
    today = now.astimezone().date()
    yield from _tasks(run, today=today)
    yield from _interviews(run, today=today, now=now)
    yield from _closings(run, today=today)


def _tasks(run: Run, *, today: date) -> Iterable[AgendaRow]:
    for number, what, due, snoozed, posting, title, company in run(_TASKS):
        day = date.fromisoformat(max(due or "", snoozed or "")) if due or snoozed else today
        days = (day - today).days
        yield AgendaRow(_when(days), "task", number, what, posting, title or "", company or "", day, days)


def _interviews(run: Run, *, today: date, now: datetime) -> Iterable[AgendaRow]:
    """Talks without outcome: those to come, and those that are over as long as the job goes on."""
    values = {"hear": labels.HEAR, "day_ago": moment_text(now - timedelta(days=1))}
    for number, kind, starts, minutes, posting, title, company, settled in run(_INTERVIEWS, values):
        at = datetime.fromisoformat(starts)
        over = at + timedelta(minutes=minutes) <= now
        if over and settled:
            continue
        day = at.astimezone().date()
        days = (day - today).days if over else max(0, (day - today).days)
        yield AgendaRow(
            _when(days), "outcome" if over else "interview", number, kind, posting, title, company, day, days, at
        )


def _closings(run: Run, *, today: date) -> Iterable[AgendaRow]:
    """Saved jobs whose last day to apply is near."""
    for number, title, company, closes in run(_CLOSINGS, {"today": today.isoformat()}):
        day = date.fromisoformat(closes)
        days = (day - today).days
        yield AgendaRow(_when(days), "closing", number, "", number, title, company, day, days)


def _quiet(run: Run, *, now: datetime) -> Iterable[AgendaRow]:
    """Jobs that gave no sign for longer than usual, and for which nothing is planned."""
    usual, signs, today = usual_days(answer_days(run)), last_signs(run), now.astimezone().date()
    busy = {posting for (posting,) in run(_BUSY, {"now": moment_text(now)})}
    for number, title, company, added in run(_WAITING):
        last = (signs.get(number) or datetime.fromisoformat(added)).astimezone().date()
        silent = (today - last).days
        if silent > usual and number not in busy:
            yield AgendaRow("quiet", "quiet", number, "", number, title, company, last, -silent)
