"""Everything around one job, as its page shows it: timeline, interviews, tasks, people, messages, papers."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from jobtracker.hunt.captures import find
from jobtracker.hunt.documents import Documents, Used
from jobtracker.hunt.history import history_of
from jobtracker.hunt.interviews import Interviews
from jobtracker.hunt.jobs import Step
from jobtracker.hunt.papers import Notes, Offers
from jobtracker.hunt.people import Messages, Person, people_of
from jobtracker.hunt.tasks import Tasks
from jobtracker.records.contact import Message
from jobtracker.records.interview import Interview
from jobtracker.records.job_paper import Note, Offer
from jobtracker.records.task import Task
from jobtracker.store.database import Database

EntryKind = Literal["added", "moved", "ended", "interview", "note", "task", "message", "sent"]


class TimelineEntry(NamedTuple):
    """One thing that happened or is to come. `number` is the id of the row behind it, of its own kind."""

    at: datetime
    kind: EntryKind
    number: int
    title: str
    text: str = ""
    outcome: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobSheet:
    """What was noted of one job; the timeline has the newest first."""

    posting: int
    timeline: tuple[TimelineEntry, ...]
    interviews: tuple[Interview, ...]
    tasks: tuple[Task, ...]
    people: tuple[Person, ...]
    messages: tuple[Message, ...]
    documents: tuple[Used, ...]
    offers: tuple[Offer, ...]
    notes: tuple[Note, ...]


class JobSheets:
    """Gathers what there is around a job."""

    def __init__(
        self,
        database: Database,
        *,
        interviews: Interviews,
        tasks: Tasks,
        messages: Messages,
        documents: Documents,
        offers: Offers,
        notes: Notes,
    ) -> None:
        self._database = database
        self._interviews = interviews
        self._tasks = tasks
        self._messages = messages
        self._documents = documents
        self._offers = offers
        self._notes = notes

    def of(self, posting: int) -> JobSheet:
        """Gather all of one job.

        Raises:
            Problem: it is not there any more.
        """
        with self._database.read() as session:
            find(session, posting)
            interviews = self._interviews.within(session, posting)
            tasks = self._tasks.within(session, posting)
            messages = self._messages.within(session, posting)
            notes = self._notes.within(session, posting)
            documents = self._documents.within_job(session, posting)
            people = people_of(session, posting)
            offers = self._offers.within(session, posting)
            history = history_of(session, posting)
        done = [task for task in tasks if task.done_at]
        entries = [
            *(_step(step) for step in history),
            *(_of(each.starts_at, "interview", each.id, each.kind, each.notes, each.outcome) for each in interviews),
            *(_of(each.at, "note", each.id, "", each.text) for each in notes),
            *(_of(each.done_at, "task", each.id, each.title, each.notes) for each in done),
            *(_of(each.at, "message", each.id, each.channel, each.text, each.direction) for each in messages),
            *(_of(each.sent_at, "sent", each.document.id, each.document.name) for each in documents if each.sent_at),
        ]
        return JobSheet(
            posting=posting,
            timeline=tuple(sorted(entries, key=lambda entry: (entry.at, entry.kind, entry.number), reverse=True)),
            interviews=tuple(sorted(interviews, key=lambda each: each.starts_at)),
            tasks=tasks,
            people=people,
            messages=messages,
            documents=documents,
            offers=offers,
            notes=notes,
        )


def _of(
    at: datetime | None, kind: EntryKind, number: int | None, title: str, text: str = "", outcome: str | None = None
) -> TimelineEntry:
    return TimelineEntry(at or datetime.now(UTC), kind, number or 0, str(title), text, outcome and str(outcome))


def _step(step: Step) -> TimelineEntry:
    kind: EntryKind = "added" if step.kind == "added" else ("ended" if step.kind == "ended" else "moved")
    return TimelineEntry(step.when, kind, step.id, step.stage, step.text, step.outcome)
