"""The people of the hunt, the jobs that they have to do with, and what was said and written."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from jobtracker.records.columns import ByValue, Moment, Row


class Direction(StrEnum):
    """Who spoke: the person themself ("sent") or the other side ("received")."""

    SENT = "sent"
    RECEIVED = "received"


class Contact(Row, table=True):
    """One person: a recruiter, a manager, somebody who knows somebody. `company` joins them to its jobs."""

    name: str
    role: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    notes: str = ""


class ContactLink(Row, table=True):
    """One contact has to do with one job."""

    __tablename__ = "contact_link"

    contact_id: int = Field(foreign_key="contact.id", index=True)
    posting_id: int = Field(foreign_key="posting.id", index=True)


class Message(Row, table=True):
    """One mail, call or talk about a job. `channel` is the person's own word for how."""

    posting_id: int | None = Field(default=None, foreign_key="posting.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    direction: Direction = Field(sa_type=ByValue(Direction), nullable=False)
    at: datetime = Field(sa_type=Moment, nullable=False)
    channel: str = ""
    text: str = ""
