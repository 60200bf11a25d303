"""What can be made anew at any time from the rest: never undone, dropped freely."""

from sqlmodel import Field, SQLModel


class StoredReading(SQLModel, table=True):
    """What the reader found in one posting, as JSON, with the versions that found it; `asks` in short, for lists."""

    __tablename__ = "reading"

    posting_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    reader: str
    catalogue: str
    asks: str = ""
    found: str


class Tally(SQLModel, table=True):
    """How one posting's items stand against the profile, for lists; `stamp` tells of when."""

    posting_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    must_met: int = 0
    must_partial: int = 0
    must_missing: int = 0
    must_confirm: int = 0
    nice_met: int = 0
    nice_partial: int = 0
    nice_missing: int = 0
    nice_confirm: int = 0
    stack_met: int = 0
    stack_partial: int = 0
    stack_missing: int = 0
    stack_confirm: int = 0
    stamp: str
