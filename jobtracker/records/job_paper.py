"""What the person writes to a job: notes with their day, and the terms of an offer."""

from datetime import date, datetime

from sqlmodel import Field

from jobtracker.records.columns import Moment, Row


class Note(Row, table=True):
    """One note in Markdown."""

    posting_id: int = Field(foreign_key="posting.id", index=True)
    at: datetime = Field(sa_type=Moment, nullable=False)
    text: str = ""


class Offer(Row, table=True):
    """One offer that an employer made; amounts as stated, never converted, `currency` by ISO 4217."""

    posting_id: int = Field(foreign_key="posting.id", index=True)
    received: date | None = None
    answer_by: date | None = None
    salary: float | None = None
    currency: str | None = None
    period: str | None = None
    bonus: str = ""
    place: str = ""
    starts: date | None = None
    notes: str = ""


class SavedSearch(Row, table=True):
    """A search that the person gave a name."""

    __tablename__ = "saved_search"

    name: str
    search: str
    position: int = 0
