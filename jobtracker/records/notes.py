"""What the app keeps for itself beside the hunt: the unsaved paste and a few facts about the file. Never undone."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from jobtracker.records.columns import Exact, Moment


class KeptDraft(SQLModel, table=True):
    """A paste or file that was not saved yet, so that a crash does not lose it, in the order of the ids.

    `corrections` holds in our written form its state, where it comes from, and what the person set.
    """

    __tablename__ = "draft"

    id: int = Field(default=1, primary_key=True, sa_column_kwargs={"autoincrement": False})
    original: str = Field(sa_type=Exact, nullable=False)
    original_html: str | None = Field(default=None, sa_type=Exact)
    corrections: str = ""
    kept_at: datetime = Field(sa_type=Moment, nullable=False)


class Meta(SQLModel, table=True):
    """One fact about the file."""

    key: str = Field(primary_key=True)
    value: str
