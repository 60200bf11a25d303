"""The talks of an application: each round with its moment, its people, what was prepared and how it went."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from jobtracker.records.columns import ByValue, Moment, Row, Words


class InterviewKind(StrEnum):
    """What sort of talk it is."""

    PHONE = "phone"
    VIDEO = "video"
    ON_SITE = "on-site"
    TECHNICAL = "technical"
    ASSIGNMENT = "assignment"
    PANEL = "panel"
    FINAL = "final"
    OTHER = "other"


class InterviewOutcome(StrEnum):
    """How a talk ended; None as long as that is open."""

    PASSED = "passed"
    NOT_PASSED = "not passed"
    CANCELLED = "cancelled"


class Interview(Row, table=True):
    """One round. `zone` is the IANA name of the zone in which the appointment was made, `minutes` its length.

    `uid` and `sequence` are those of its calendar entry (RFC 5545): the first never changes, the second counts changes.
    """

    posting_id: int = Field(foreign_key="posting.id", index=True)
    kind: InterviewKind = Field(default=InterviewKind.VIDEO, sa_type=ByValue(InterviewKind), nullable=False)
    starts_at: datetime = Field(sa_type=Moment, nullable=False)
    zone: str = "UTC"
    minutes: int = 60
    place: str = ""
    people: tuple[str, ...] = Field(default=(), sa_type=Words, nullable=False)
    notes: str = ""
    outcome: InterviewOutcome | None = Field(default=None, sa_type=ByValue(InterviewOutcome))
    uid: str = ""
    sequence: int = 0
