"""What the person taught: words that mean a skill, and words that mean none."""

from enum import StrEnum

from sqlmodel import Field

from jobtracker.records.columns import ByValue, Row


class TermMeaning(StrEnum):
    """What a taught term says."""

    SAME_AS = "same as"
    NOT_A_SKILL = "not a skill"


class TaughtTerm(Row, table=True):
    """One term that the person taught. `skill` is the catalogue's or their own name, None for "not a skill"."""

    __tablename__ = "taught_term"

    term: str
    meaning: TermMeaning = Field(sa_type=ByValue(TermMeaning), nullable=False)
    skill: str | None = None
