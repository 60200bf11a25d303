"""The trash: removed postings, kept for 30 days, then gone for good with all that belongs to them."""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import NamedTuple

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.tidying import KEPT_DAYS, expired
from jobtracker.problems import Problem
from jobtracker.records.application import Application, Event
from jobtracker.records.columns import Row
from jobtracker.records.contact import ContactLink, Message
from jobtracker.records.document import DocumentUse
from jobtracker.records.interview import Interview
from jobtracker.records.job_paper import Note, Offer
from jobtracker.records.posting import ItemCorrection, Posting, PostingText
from jobtracker.records.task import Task
from jobtracker.store.database import Database
from jobtracker.store.session import Session

BELONGING: tuple[type[Row], ...] = (
    Event,
    Application,
    Interview,
    Task,
    ContactLink,
    Message,
    DocumentUse,
    Note,
    Offer,
    ItemCorrection,
    PostingText,
)
"""What belongs to a posting, those that point to others first."""


class Removed(NamedTuple):
    """One posting in the trash."""

    id: int
    title: str
    company: str
    since: datetime
    days_left: int


class Trash:
    """What was removed and may come back."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def rows(self) -> tuple[Removed, ...]:
        """List what lies in the trash, the last removed first."""
        now = self._now()
        with self._database.read() as session:
            rows = session.exec(
                select(Posting).where(col(Posting.trashed_at).is_not(None)).order_by(col(Posting.trashed_at).desc())
            ).all()
        return tuple(
            Removed(row.id or 0, row.title, row.company, row.trashed_at, KEPT_DAYS - (now - row.trashed_at).days)
            for row in rows
            if row.trashed_at is not None
        )

    def restore(self, postings: Collection[int]) -> Effect:
        """Bring postings back to where they stood.

        Raises:
            Problem: none of them is in the trash any more.
        """
        with self._database.read() as session:
            rows = [row for row in (session.get(Posting, number) for number in postings) if row and row.trashed_at]
        if not rows:
            raise Problem("This is not in the trash any more.")
        label = labels.RESTORED_MANY.format(count=len(rows))
        if len(rows) == 1:
            label = labels.RESTORED_ONE.format(name=labels.named(rows[0].title))
        with self._database.write(label) as session:
            for row in rows:
                session.get_one(Posting, row.id).trashed_at = None
        return Effect(label)

    def expire(self) -> int:
        """Have what lay in the trash for 30 days be gone for good; returns how many postings that were.

        For the start of a session: it cannot be undone, and nothing that can be is touched.
        """
        if self._database.read_only is not None or self._database.can_undo or self._database.can_redo:
            return 0
        with self._database.look() as run:
            old = expired(run, now=self._now())
        with self._database.read() as session:
            rows = [
                (str(kind.__tablename__), number) for kind in BELONGING for number in _belonging(session, kind, old)
            ]
        if old:
            self._database.discard([*rows, *(("posting", number) for number in old)])
        return len(old)


def _belonging(session: Session, kind: type[Row], postings: Collection[int]) -> list[int]:
    column = kind.__table__.c.posting_id  # type: ignore[attr-defined]
    found = session.exec(select(kind.id).where(column.in_(list(postings))).order_by(col(kind.id).desc()))
    return [number for number in found if number is not None]
