"""A posting that was saved: the lean row that lists show, its text, and what the person corrected in its reading."""

from datetime import date, datetime

from sqlmodel import Field

from jobtracker.records.columns import Exact, Moment, Row, Words


class Posting(Row, table=True):
    """One job on offer, as lists show it. Fields that the posting does not state are None or empty."""

    title: str = ""
    company: str = ""
    places: tuple[str, ...] = Field(default=(), sa_type=Words, nullable=False)
    work_mode: str | None = None
    salary_min: float | None = None
    salary_max: float | None = None
    salary_currency: str | None = None
    salary_period: str | None = None
    salary_raw: str = ""
    employment_type: str | None = None
    seniority: str | None = None
    language: str | None = None
    url: str = ""
    email: str = ""
    posted: date | None = None
    closes: date | None = None
    source: str = ""
    tags: tuple[str, ...] = Field(default=(), sa_type=Words, nullable=False)
    added_at: datetime = Field(sa_type=Moment, nullable=False)
    is_sample: bool = False
    trashed_at: datetime | None = Field(default=None, sa_type=Moment)


class PostingText(Row, table=True):
    """The words of one posting: what was pasted, untouched, and the kept text that every offset counts in."""

    __tablename__ = "posting_text"

    posting_id: int = Field(foreign_key="posting.id", unique=True)
    original: str = Field(sa_type=Exact, nullable=False)
    original_html: str | None = Field(default=None, sa_type=Exact)
    kept: str


class ItemCorrection(Row, table=True):
    """What the person says of one stretch of a posting's text: its kind, or None where it is no item at all."""

    __tablename__ = "item_correction"

    posting_id: int = Field(foreign_key="posting.id", index=True)
    start: int
    end: int
    kind: str | None = None
    added: bool = False
