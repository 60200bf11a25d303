"""What is written down with a job: notes and the terms of offers; and searches that are kept."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.fields import PERIODS
from jobtracker.hunt.shelf import Shelf
from jobtracker.hunt.values import amount, choice, day, line, moment, story, whole
from jobtracker.problems import Problem
from jobtracker.records.job_paper import Note, Offer, SavedSearch
from jobtracker.records.posting import Posting
from jobtracker.store.database import Database

_JOB = whole(1, 2**62)


class Notes(Shelf[Note]):
    """The notes, in Markdown."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        super().__init__(
            database,
            Note,
            words=labels.NOTE,
            checks={"posting_id": _JOB, "at": moment, "text": story},
            name=lambda row: row.text.strip("#*_ \n").partition("\n")[0],
            demand=_demand_words,
        )
        self._now = now

    def add(self, values: Mapping[str, object], *, label: str | None = None) -> Effect:
        """Write a note, of now where nothing else is said."""
        return super().add({"at": self._now(), **values}, label=label)


class Offers(Shelf[Offer]):
    """The offers."""

    def __init__(self, database: Database) -> None:
        super().__init__(
            database,
            Offer,
            words=labels.OFFER,
            checks={
                "posting_id": _JOB,
                "received": day,
                "answer_by": day,
                "salary": amount,
                "currency": lambda value: line(value).upper()[:3] or None,
                "period": partial(choice, choices=PERIODS),
                "bonus": line,
                "place": line,
                "starts": day,
                "notes": story,
            },
            name=_offered,
        )

    def side_by_side(self) -> tuple[tuple[Posting, Offer], ...]:
        """Give all offers with their postings, the newest last."""
        with self._database.read() as session:
            rows = session.exec(
                select(Posting, Offer)
                .join(Offer, col(Offer.posting_id) == col(Posting.id))
                .where(col(Posting.trashed_at).is_(None))
                .order_by(col(Offer.id))
            )
            return tuple((posting, offer) for posting, offer in rows)


class SavedSearches(Shelf[SavedSearch]):
    """The searches with a name."""

    def __init__(self, database: Database) -> None:
        super().__init__(
            database,
            SavedSearch,
            words=labels.SEARCH,
            checks={"name": line, "search": line, "position": whole(0, 2**31)},
            name=lambda row: row.name,
            demand=_demand_name,
        )


def _offered(row: Offer) -> str:
    """What an offer is called: by its pay, or what else is told of it."""
    pay = "" if row.salary is None else f"{row.salary:.0f} {row.currency or ''}"
    return pay.strip() or row.place or row.bonus


def _demand_words(row: Note) -> None:
    if not row.text:
        raise Problem("This note is empty.", remedy="Write something, or leave it.")


def _demand_name(row: SavedSearch) -> None:
    if not row.name or not row.search:
        raise Problem("A search that is kept needs a name and words to search for.")
