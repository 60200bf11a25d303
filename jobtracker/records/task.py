"""What the person means to do, and by when."""

from datetime import date, datetime

from sqlmodel import Field

from jobtracker.records.columns import Moment, Row


class Task(Row, table=True):
    """One thing to do, for a job or for the hunt as a whole.

    `every_days` makes it come again so long after it was done, with `until_answer` only as long as the employer is
    silent. `snoozed_until` hides it from Today before that day.
    """

    posting_id: int | None = Field(default=None, foreign_key="posting.id", index=True)
    title: str
    due: date | None = Field(default=None, index=True)
    every_days: int | None = None
    until_answer: bool = False
    snoozed_until: date | None = None
    done_at: datetime | None = Field(default=None, sa_type=Moment)
    notes: str = ""
