"""What was read from every saved posting and what it asks for: read once, kept beside it, made anew where need be."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, true
from sqlalchemy.orm import Mapped
from sqlmodel import col, select

from jobtracker.hunt.corrections import KINDS, Correction, correct
from jobtracker.hunt.fields import known
from jobtracker.hunt.judgements import asked_names
from jobtracker.hunt.standpoint import Standpoint, stamp_of
from jobtracker.hunt.written_form import FORM, read_form, write_form
from jobtracker.importers.web import visible_text
from jobtracker.reading.findings import Reading
from jobtracker.reading.reader import READER, read
from jobtracker.records.derived import StoredReading
from jobtracker.records.posting import ItemCorrection, PostingText
from jobtracker.skills.comparer import compare
from jobtracker.skills.comparison import Comparison
from jobtracker.skills.profile import Profile
from jobtracker.skills.words import stems_of
from jobtracker.store.session import Session

NOBODY = Profile()
READ_BY = stamp_of(READER, FORM)
BEGINNING = 6  # letters of a word that are looked for: a compound may stand cut in two
CHANGING = ("ization", "izing", "ized", "eling", "eled", "ense", "og", "or", "am", "enter", "ize", "yze", "y")
SIGNS = re.compile(r"[\W_]+")
MANY = 500  # from here on it is quicker to go through all rows than to name them


class Kept(NamedTuple):
    """One posting as it was read, the same as corrected, what it asks for and which skills it names."""

    stamp: str
    raw: Reading
    reading: Reading
    asked: Comparison
    names: frozenset[str]


class _Words(NamedTuple):
    """The text of one posting, and the same without case, spaces and signs, to look for terms in."""

    text: str
    html: str | None
    squeezed: str


class KeptReadings:
    """The readings of saved postings. One is good as long as its stamp is; else as little as need be is made anew."""

    def __init__(self) -> None:
        self._words: dict[int, _Words] = {}
        self._kept: dict[int, Kept] = {}
        self._unsaved: set[int] = set()

    def forget(self) -> None:
        """Drop what is in memory, as when an action failed half-way."""
        self._words.clear()
        self._kept.clear()
        self._unsaved.clear()

    def get(self, session: Session, postings: Collection[int], *, standpoint: Standpoint) -> dict[int, Kept]:
        """Give these postings, read and parsed in the standpoint's words."""
        self._load_words(session, postings)
        corrections = _read_corrections(session, postings)
        stale = {}
        for posting in postings:
            made = corrections.get(posting, ())
            stamp = _stamp(self._words[posting].squeezed, made, standpoint=standpoint)
            if posting not in self._kept or self._kept[posting].stamp != stamp:
                stale[posting] = (stamp, made)
        stored = _read_stored(session, stale)
        for posting, (stamp, made) in stale.items():
            kept = _restored(stored.get(posting), stamp=stamp, corrections=made)
            if kept is None:
                raw = self._raw(posting, stored.get(posting))
                reading = correct(raw, made)
                asked = _ask(reading, standpoint)
                kept = Kept(stamp, raw, reading, asked, asked_names(asked))
                self._unsaved.add(posting)
            self._kept[posting] = kept
        return {posting: self._kept[posting] for posting in postings}

    def save(self, session: Session) -> None:
        """Keep on disk what was made anew."""
        for posting in sorted(self._unsaved):
            kept = self._kept[posting]
            found = write_form((kept.raw, kept.asked))
            session.merge(StoredReading(posting_id=posting, reader=READ_BY, catalogue=kept.stamp, found=found))
        self._unsaved.clear()

    def _load_words(self, session: Session, postings: Collection[int]) -> None:
        absent = [posting for posting in postings if posting not in self._words]
        if absent:
            columns = select(PostingText.posting_id, PostingText.kept, PostingText.original_html)
            for posting, text, html in session.exec(columns.where(_among(col(PostingText.posting_id), absent))):
                self._words[posting] = _Words(text, html, squeeze(text))

    def _raw(self, posting: int, stored: StoredReading | None) -> Reading:
        """Give what the reader finds, from memory, from disk or made anew."""
        if posting in self._kept:
            return self._kept[posting].raw
        found = _found(stored)
        return found[0] if found else read_again(self._words[posting].text, html=self._words[posting].html)


def read_again(text: str, *, html: str | None) -> Reading:
    """Read a kept text, with the headings of the page it came from where they still fit."""
    if html is not None:
        seen = visible_text(html)
        if seen.text == text:
            return read(text, headings=seen.headings)
    return read(text)


def squeeze(text: str) -> str:
    """Leave letters and figures alone, so that a term is found however it is spaced and cased."""
    return SIGNS.sub("", text.casefold())


def may_name(squeezed: str, term: str) -> bool:
    """Tell whether a text may hold a term in some spelling: wrongly yes at times, wrongly no never."""
    return all(beginning in squeezed for beginning in _beginnings(term))


@lru_cache(maxsize=1024)
def _beginnings(term: str) -> tuple[str, ...]:
    """Give the letters with which each word of a term begins in all of its spellings."""
    stems = (stem for stem in stems_of(term) if stem != "and")  # "&" says the same
    return tuple(SIGNS.sub("", stem.removesuffix(_changing(stem)))[:BEGINNING] for stem in stems)


def _changing(stem: str) -> str:
    """Give the end of a stem that other spellings of it do not share."""
    return max((ending for ending in CHANGING if stem.endswith(ending)), key=len, default="")


def _stamp(squeezed: str, corrections: Sequence[Correction], *, standpoint: Standpoint) -> str:
    """Mark what one posting's asks hang on: reader, catalogue, its corrections and the terms that it may name."""
    taught = [term for term in standpoint.taught if may_name(squeezed, term.term)]
    own = [name for name in standpoint.own if may_name(squeezed, name)]
    return stamp_of(READ_BY, standpoint.version, taught, own, corrections)


def _ask(reading: Reading, standpoint: Standpoint) -> Comparison:
    """Find what the points ask for, whoever the person is: judged by an empty profile, as `judge_asked` needs it."""
    return compare(reading, standpoint.lexicon, profile=NOBODY, today=standpoint.today)


def _restored(row: StoredReading | None, *, stamp: str, corrections: Sequence[Correction]) -> Kept | None:
    """Take what was kept on disk where it is still good."""
    if row is None or row.catalogue != stamp:
        return None
    found = _found(row)
    if found is None:
        return None
    raw, asked = found
    return Kept(stamp, raw, correct(raw, corrections), asked, asked_names(asked))


def _found(row: StoredReading | None) -> tuple[Reading, Comparison] | None:
    """Read what is on disk; None where another reader wrote it, or something else than it should be."""
    if row is None or row.reader != READ_BY:
        return None
    try:
        match read_form(row.found):
            case (Reading() as raw, Comparison() as asked):
                return raw, asked
    except ValueError:
        pass
    return None


def _read_stored(session: Session, postings: Collection[int]) -> dict[int, StoredReading]:
    rows = session.exec(select(StoredReading).where(_among(col(StoredReading.posting_id), postings)))
    return {row.posting_id: row for row in rows}


def _read_corrections(session: Session, postings: Collection[int]) -> dict[int, tuple[Correction, ...]]:
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
