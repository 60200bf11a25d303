"""The figures of postings on disk, for lists: which of them are good, and writing those that changed.

A row's stamp is the number of the era in which it was written. One row of `meta` says which era it is, and for which
standpoint all of its rows are true: so a change of the profile writes only the rows that it changes.
"""

from collections.abc import Collection, Iterable

from sqlalchemy import insert, update
from sqlmodel import col, select

from jobtracker.hunt.eras import KEY, Era
from jobtracker.hunt.standings import FIGURES
from jobtracker.hunt.wordings import MANY
from jobtracker.records.derived import Tally
from jobtracker.records.notes import Meta
from jobtracker.store.session import Session

OUTDATED = ""


def read_good(session: Session, era: Era) -> set[int]:
    """Name the postings whose figures are of this era."""
    return set(session.exec(select(Tally.posting_id).where(Tally.stamp == str(era.number))))


def write_era(session: Session, era: Era) -> None:
    """Say of when the figures on disk are."""
    session.connection().execute(insert(Meta).prefix_with("OR REPLACE"), {"key": KEY, "value": " ".join(map(str, era))})


def write_figures(session: Session, rows: Iterable[tuple[int, list[int]]], era: Era) -> None:
    """Write the figures of some postings, in the order of FIGURES."""
    made = [
        {"posting_id": posting, "stamp": str(era.number), **dict(zip(FIGURES, figures, strict=True))}
        for posting, figures in rows
    ]
    if made:
        session.connection().execute(insert(Tally).prefix_with("OR REPLACE"), made)


def mark_outdated(session: Session, postings: Collection[int]) -> None:
    """Say that the figures of these postings are of no era any more; they are shown until they are made anew."""
    numbers = list(postings)
    for start in range(0, len(numbers), MANY):
        some = numbers[start : start + MANY]
        session.connection().execute(update(Tally).where(col(Tally.posting_id).in_(some)).values(stamp=OUTDATED))
