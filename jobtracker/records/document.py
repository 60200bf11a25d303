"""Files kept in the app's own folder by the hash of their content, and the jobs they were made for or sent to."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from jobtracker.records.columns import ByValue, Moment, Row


class DocumentKind(StrEnum):
    """What a file is in the hunt."""

    CV = "cv"
    LETTER = "letter"
    OFFER = "offer"
    OTHER = "other"


class Document(Row, table=True):
    """One version of one file. `name` is what the person calls it and only data: the file is found by `sha256`."""

    name: str
    kind: DocumentKind = Field(default=DocumentKind.OTHER, sa_type=ByValue(DocumentKind), nullable=False)
    sha256: str = Field(index=True)
    size: int
    added_at: datetime = Field(sa_type=Moment, nullable=False)
    notes: str = ""


class DocumentUse(Row, table=True):
    """One document lies with one job. `sent_at` tells when this version was sent; None: it was not."""

    __tablename__ = "document_use"

    document_id: int = Field(foreign_key="document.id", index=True)
    posting_id: int = Field(foreign_key="posting.id", index=True)
    sent_at: datetime | None = Field(default=None, sa_type=Moment)
