"""What becomes of made postings: moves, notes, tags, tasks, talks; five events a job, the same ones each time."""

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from sqlmodel import select

from jobtracker.hunt.history import restand
from jobtracker.hunt.stages import read_stages
from jobtracker.records.application import Application, Event, EventKind, Meaning, Outcome, Stage
from jobtracker.records.columns import Row
from jobtracker.records.interview import Interview, InterviewKind, InterviewOutcome
from jobtracker.records.posting import Posting
from jobtracker.records.task import Task
from jobtracker.store.session import Session

SEED = 20_262
TAGS = ("remote", "near home", "dream", "by Anna", "night train", "four days", "second look", "relocate")
DOINGS = (
    "Send the certificates",
    "Ask for the salary band",
    "Follow up",
    "Call Ines about the team",
    "Read the report",
)
NOTES = (
    "They wrote back.",
    "The recruiter called; the team is six people.",
    "Sent a second letter.",
    "No word so far.",
)
_LONGEST = 5


def live(session: Session, postings: Iterable[int], *, now: datetime) -> None:
    """Have each of these postings go its way, up to `now`."""
    stages = read_stages(session)
    for number in postings:
        chance = random.Random(SEED * 1_000_003 + number)  # noqa: S311 - nothing secret
        application = session.exec(select(Application).where(Application.posting_id == number)).one()
        posting = session.get_one(Posting, number)
        posting.tags = tuple(chance.sample(TAGS, k=chance.choice((0, 0, 1, 2))))
        application.excitement = chance.choice((None, None, 1, 2, 3, 4, 5))
        session.add_all(_events(chance, application, stages, now=now))
        session.add_all(_ahead(chance, number, now=now))
        session.flush()
        restand(session, application)
        application.archived_at = now if chance.random() < 1 / 20 else None


def _events(
    chance: random.Random, application: Application, stages: Sequence[Stage], *, now: datetime
) -> Iterator[Row]:
    """From stage to stage, a note now and then, some of it ended; most jobs of a long hunt are closed."""
    path = [*stages[: chance.randint(1, len(stages) - 1)], *(stages[-1:] if chance.random() < 1 / 2 else ())]
    at = now - timedelta(days=chance.randrange(20, 400))
    for before, after in pairwise(path):
        at += timedelta(days=chance.randrange(1, 4), minutes=chance.randrange(600))
        outcome = chance.choice(tuple(Outcome)) if after.meaning is Meaning.CLOSED else None
        yield _event(application, EventKind.MOVED, at, from_stage=before.id, to_stage=after.id, outcome=outcome)
    for _ in range(_LONGEST - len(path)):
        yield _event(application, EventKind.NOTED, at, text=chance.choice(NOTES))


def _event(application: Application, kind: EventKind, at: datetime, **values: object) -> Event:
    given = {"posting_id": application.posting_id, "application_id": application.id, "kind": kind, "at": at}
    return Event.model_validate({**given, "recorded_at": at, **values})


def _ahead(chance: random.Random, posting: int, *, now: datetime) -> Iterator[Row]:
    """What is to be done, and who will be talked to; some of both is past."""
    if chance.random() < 1 / 3:
        due = (now + timedelta(days=chance.randrange(-10, 30))).date()
        done = now if chance.random() < 1 / 3 else None
        yield Task(posting_id=posting, title=chance.choice(DOINGS), due=due, done_at=done)
    if chance.random() < 1 / 6:
        starts = now + timedelta(days=chance.randrange(-40, 20), minutes=chance.randrange(600))
        outcome = chance.choice(tuple(InterviewOutcome)) if starts < now else None
        kind = chance.choice(tuple(InterviewKind))
        yield Interview(posting_id=posting, kind=kind, starts_at=starts, outcome=outcome, uid=f"{posting}@bench")
