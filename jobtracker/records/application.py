"""Where the person stands with each posting: their own stages, the application and its history."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from jobtracker.records.columns import ByValue, Moment, Row


class Meaning(StrEnum):
    """What a stage means, whatever the person calls it; in the order of a hunt."""

    SAVED = "saved"
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    OFFER = "offer"
    CLOSED = "closed"


class Outcome(StrEnum):
    """How an application ended."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    NO_ANSWER = "no answer"


class EventKind(StrEnum):
    """What an event tells."""

    ADDED = "added"
    MOVED = "moved"
    ENDED = "ended"
    NOTED = "noted"
    RETRACTED = "retracted"


class Stage(Row, table=True):
    """One column of the person's own board. `colour` names a tint of the theme.

    A stage that was removed stays for the history that names it.
    """

    name: str
    position: int
    colour: str
    meaning: Meaning = Field(sa_type=ByValue(Meaning), nullable=False)
    removed_at: datetime | None = Field(default=None, sa_type=Moment)


class Application(Row, table=True):
    """Where one posting stands now. `furthest` is the furthest meaning that it ever reached.

    `excitement` is from 1 to 5; an archived job is out of the way and still found.
    """

    posting_id: int = Field(foreign_key="posting.id", unique=True)
    stage_id: int = Field(foreign_key="stage.id", index=True)
    outcome: Outcome | None = Field(default=None, sa_type=ByValue(Outcome))
    furthest: Meaning = Field(default=Meaning.SAVED, sa_type=ByValue(Meaning), nullable=False)
    excitement: int | None = None
    archived_at: datetime | None = Field(default=None, sa_type=Moment)


class Event(Row, table=True):
    """One thing that happened with a posting. Events are only ever added: `retracts` names one that was wrong.

    One of another kind than "retracted" that retracts another takes its place, as with another day. `outcome` is how
    the application ended with this event.

    `at` is when it happened, `recorded_at` when the person said so.
    """

    posting_id: int = Field(foreign_key="posting.id", index=True)
    application_id: int | None = Field(default=None, foreign_key="application.id", index=True)
    kind: EventKind = Field(sa_type=ByValue(EventKind), nullable=False)
    at: datetime = Field(sa_type=Moment, nullable=False)
    recorded_at: datetime = Field(sa_type=Moment, nullable=False)
    from_stage: int | None = Field(default=None, foreign_key="stage.id", index=True)
    to_stage: int | None = Field(default=None, foreign_key="stage.id", index=True)
    text: str = ""
    retracts: int | None = Field(default=None, foreign_key="event.id", index=True)
    outcome: Outcome | None = Field(default=None, sa_type=ByValue(Outcome))
