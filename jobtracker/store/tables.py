"""Which tables the file has, and what undo does with each: explicit tuples, so that none is forgotten."""

from sqlalchemy import Table
from sqlmodel import SQLModel

from jobtracker.records.application import Application, Event, Stage
from jobtracker.records.columns import Row
from jobtracker.records.contact import Contact, ContactLink, Message
from jobtracker.records.derived import StoredReading, Tally
from jobtracker.records.document import Document, DocumentUse
from jobtracker.records.interview import Interview
from jobtracker.records.job_paper import Note, Offer, SavedSearch
from jobtracker.records.notes import KeptDraft, Meta
from jobtracker.records.posting import ItemCorrection, Posting, PostingText
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.records.task import Task
from jobtracker.records.term import TaughtTerm

KEPT: tuple[type[Row], ...] = (
    Stage,
    Posting,
    PostingText,
    ItemCorrection,
    Application,
    Event,
    Interview,
    Task,
    Contact,
    ContactLink,
    Message,
    Document,
    DocumentUse,
    Note,
    Offer,
    SavedSearch,
    OwnSkill,
    Work,
    Degree,
    SpokenLanguage,
    Certificate,
    Condition,
    TaughtTerm,
)
"""The person's own: every change is recorded, announced and can be undone."""

APPEND_ONLY: tuple[type[Row], ...] = (Event,)
"""History: rows are added and, by undo alone, taken back."""

DERIVED: tuple[type[SQLModel], ...] = (StoredReading, Tally)
"""One row a posting at most, made anew at any time; `search` is the store's own third."""

NOTES: tuple[type[SQLModel], ...] = (KeptDraft, Meta)
"""What the app keeps for itself; never undone."""


def table_of(record: type[SQLModel]) -> Table:
    """The table behind a record."""
    table: Table = record.__table__  # type: ignore[attr-defined]
    return table


KEPT_TABLES = {table_of(record).name: table_of(record) for record in KEPT}
APPEND_ONLY_TABLES = frozenset(table_of(record).name for record in APPEND_ONLY)
