"""What was read from every saved posting and what it asks for: read once, kept beside it, made anew where need be."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import ColumnElement, insert, true
from sqlalchemy.orm import Mapped
from sqlmodel import col, select

from jobtracker.hunt.corrections import KINDS, Correction, correct
from jobtracker.hunt.fields import known
from jobtracker.hunt.judgements import asked_names, without_judgement
from jobtracker.hunt.pages import read_page
from jobtracker.hunt.spellings import may_name, squeeze
from jobtracker.hunt.standpoint import Standpoint, stamp_of
from jobtracker.hunt.written_form import FORM, read_form, write_form
from jobtracker.reading.findings import Reading
from jobtracker.reading.reader import READER, read
from jobtracker.records.derived import StoredReading
from jobtracker.records.posting import ItemCorrection, PostingText
from jobtracker.skills.comparer import compare
from jobtracker.skills.comparison import Comparison
from jobtracker.skills.profile import Profile
from jobtracker.store.session import Session

NOBODY = Profile()
READ_BY = stamp_of(READER, FORM)
MANY = 500  # from here on it is quicker to go through all rows than to name them


class Kept(NamedTuple):
    """What one posting asks for, as of `stamp`, and which skills it names; `raw` is the reading, written down."""

    stamp: str
    raw: str
    asked: Comparison
    names: frozenset[str]


class KeptReadings:
    """The readings of saved postings. One is good as long as its stamp is; else as little as need be is made anew."""

    def __init__(self) -> None:
        self._squeezed: dict[int, str] = {}
        self._kept: dict[int, Kept] = {}
        self._unsaved: set[int] = set()

    def forget(self) -> None:
        """Drop what is in memory, as when an action failed half-way."""
        self._squeezed.clear()
        self._kept.clear()
        self._unsaved.clear()

    def get(self, session: Session, postings: Collection[int], *, standpoint: Standpoint) -> Mapping[int, Kept]:
        """Give what these postings ask for, read and parsed in the standpoint's words."""
        self._squeeze(session, postings)
        corrections = _read_corrections(session, postings)
        stamps = {
            posting: _stamp(self._squeezed[posting], corrections.get(posting, ()), standpoint=standpoint)
            for posting in postings
        }
        stale = {posting: stamp for posting, stamp in stamps.items() if not self._is_good(posting, stamp)}
        stored = _read_stored(session, stale)
        for posting, stamp in stale.items():
            row = stored.get(posting)
            kept = _restored(row) if row is not None and (row.reader, row.catalogue) == (READ_BY, stamp) else None
            if kept is None:
                raw = self._raw(session, posting, row)
                reading = correct(_reading(raw, session, posting), corrections.get(posting, ()))
                asked = without_judgement(compare(reading, standpoint.lexicon, profile=NOBODY, today=standpoint.today))
                kept = Kept(stamp, raw, asked, asked_names(asked))
                self._unsaved.add(posting)
            self._kept[posting] = kept
        return {posting: self._kept[posting] for posting in postings}

    def read(self, session: Session, posting: int, *, standpoint: Standpoint) -> tuple[Reading, Reading]:
        """Give what the reader finds in a posting, and the same with the person's corrections."""
        kept = self.get(session, [posting], standpoint=standpoint)[posting]
        raw = _reading(kept.raw, session, posting)
        return raw, correct(raw, _read_corrections(session, [posting]).get(posting, ()))

    def save(self, session: Session) -> None:
        """Keep on disk what was made anew."""
        rows = [
            {
                "posting_id": posting,
                "reader": READ_BY,
                "catalogue": self._kept[posting].stamp,
                "found": f"{self._kept[posting].raw}\n{write_form(self._kept[posting].asked)}",
            }
            for posting in sorted(self._unsaved)
        ]
        if rows:
            session.connection().execute(insert(StoredReading).prefix_with("OR REPLACE"), rows)
        self._unsaved.clear()

    def _is_good(self, posting: int, stamp: str) -> bool:
        return posting in self._kept and self._kept[posting].stamp == stamp

    def _squeeze(self, session: Session, postings: Collection[int]) -> None:
        absent = [posting for posting in postings if posting not in self._squeezed]
        if absent:
            texts = select(PostingText.posting_id, PostingText.kept).where(_among(col(PostingText.posting_id), absent))
            self._squeezed |= {posting: squeeze(text) for posting, text in session.exec(texts)}

    def _raw(self, session: Session, posting: int, stored: StoredReading | None) -> str:
        """Give what the reader finds, from memory, from disk or made anew; without the text, which stands elsewhere."""
        if posting in self._kept:
            return self._kept[posting].raw
        if stored is not None and stored.reader == READ_BY:
            return stored.found.partition("\n")[0]
        words = session.exec(select(PostingText).where(PostingText.posting_id == posting)).one()
        return write_form(replace(_read_again(words), text=""))


def _read_again(words: PostingText) -> Reading:
    """Read a kept text, with what the page it came from tells beyond it, where that is still the same text."""
    if words.original_html is not None:
        page = read_page(words.original_html)
        if page.text == words.kept:
            return page.reading
    return read(words.kept)


def _stamp(squeezed: str, corrections: Sequence[Correction], *, standpoint: Standpoint) -> str:
    """Mark what one posting's asks hang on: reader, catalogue, its corrections and the terms that it may name."""
    taught = [term for term in standpoint.taught if may_name(squeezed, term.term)]
    own = [name for name in standpoint.own if may_name(squeezed, name)]
    return stamp_of(READ_BY, standpoint.version, taught, own, corrections)


def _restored(row: StoredReading) -> Kept | None:
    """Take what was kept on disk; None where it is not in the form that it should be."""
    raw, _, written = row.found.partition("\n")
    asked = read_form(written)
    return Kept(row.catalogue, raw, asked, asked_names(asked)) if isinstance(asked, Comparison) else None


def _reading(raw: str, session: Session, posting: int) -> Reading:
    """Put a reading that was written down together with its text."""
    words = session.exec(select(PostingText).where(PostingText.posting_id == posting)).one()
    reading = read_form(raw)
    return replace(reading, text=words.kept) if isinstance(reading, Reading) else _read_again(words)


def _read_stored(session: Session, postings: Collection[int]) -> Mapping[int, StoredReading]:
    rows = session.exec(select(StoredReading).where(_among(col(StoredReading.posting_id), postings)))
    return {row.posting_id: row for row in rows}


def _read_corrections(session: Session, postings: Collection[int]) -> Mapping[int, tuple[Correction, ...]]:
    rows = session.exec(
        select(ItemCorrection)
        .where(_among(col(ItemCorrection.posting_id), postings))
        .order_by(col(ItemCorrection.start), col(ItemCorrection.id)),
    )
    found: dict[int, list[Correction]] = {}
    for row in rows:
        found.setdefault(row.posting_id, []).append(Correction(row.start, row.end, known(row.kind, KINDS)))
    return {posting: tuple(made) for posting, made in found.items()}


def _among(column: Mapped[int], postings: Collection[int]) -> ColumnElement[bool]:
    """Choose rows of these postings, or all rows where these are many."""
    return column.in_(list(postings)) if len(postings) <= MANY else true()
