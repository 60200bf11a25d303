"""What was read from every saved posting and what it asks for: read once, kept beside it, made anew where need be."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import insert
from sqlmodel import col, select

from jobtracker.hunt.asked_forms import write_asked
from jobtracker.hunt.corrections import Correction, correct
from jobtracker.hunt.judgements import without_judgement
from jobtracker.hunt.pages import read_page
from jobtracker.hunt.spellings import squeeze
from jobtracker.hunt.standpoint import Standpoint, stamp_of
from jobtracker.hunt.wordings import among, read_corrections, stamp_asks
from jobtracker.hunt.written_form import FORM, read_form, write_form
from jobtracker.reading.findings import Reading
from jobtracker.reading.reader import READER, read
from jobtracker.records.derived import StoredReading
from jobtracker.records.posting import PostingText
from jobtracker.skills.comparer import compare
from jobtracker.skills.comparison import Comparison
from jobtracker.skills.profile import Profile
from jobtracker.store.session import Session

NOBODY = Profile()
READ_BY = stamp_of(READER, FORM)


class Kept(NamedTuple):
    """One posting as it was read, the same as corrected, and what it asks for."""

    raw: Reading
    reading: Reading
    asked: Comparison


class Source(NamedTuple):
    """What a posting's asks are made from: the corrections, the standpoint's words, and the mark of both."""

    corrections: tuple[Correction, ...]
    standpoint: Standpoint
    stamp: str


def source_of(session: Session, posting: int, standpoint: Standpoint) -> Source:
    """Give what one posting's asks are made from."""
    corrections = read_corrections(session, posting).get(posting, ())
    text = session.exec(select(PostingText.kept).where(PostingText.posting_id == posting)).one()
    return Source(corrections, standpoint, stamp_asks(squeeze(text), standpoint, corrections))


def open_reading(session: Session, posting: int, source: Source) -> Kept:
    """Give what is kept of one posting, as much as is still good; the rest is made anew."""
    row = session.get(StoredReading, posting)
    words = session.exec(select(PostingText).where(PostingText.posting_id == posting)).one()
    raw, _, asked = row.found.partition("\n") if row is not None and row.reader == READ_BY else ("", "", "")
    found = read_form(raw)
    reading = replace(found, text=words.kept) if isinstance(found, Reading) else read_again(words)
    mine = correct(reading, source.corrections)
    known = read_form(asked) if row is not None and row.catalogue == source.stamp else None
    if not isinstance(known, Comparison):
        known = _asked(mine, source.standpoint)
    return Kept(reading, mine, known)


def read_stored(session: Session, postings: Collection[int]) -> Mapping[int, tuple[str, str]]:
    """Give for postings that today's reader read the mark of their asks and their short form."""
    columns = (StoredReading.posting_id, StoredReading.catalogue, StoredReading.asks)
    rows = session.exec(
        select(*columns).where(among(col(StoredReading.posting_id), postings), col(StoredReading.reader) == READ_BY)
    )
    return {posting: (stamp, asks) for posting, stamp, asks in rows}


def read_asked_forms(session: Session) -> Iterator[tuple[int, str]]:
    """Give what each saved posting asks for in its short form, as it is kept."""
    rows = session.run(
        "SELECT posting_id, asks FROM reading JOIN posting ON posting.id = posting_id"
        " WHERE trashed_at IS NULL AND reader = ?",
        (READ_BY,),
    )
    yield from rows


def stored_form(posting: int, kept: Kept, stamp: str) -> dict[str, object]:
    """Make the row that keeps a posting."""
    return {
        "posting_id": posting,
        "reader": READ_BY,
        "catalogue": stamp,
        "asks": write_asked(kept.asked),
        "found": f"{write_form(replace(kept.raw, text=''))}\n{write_form(without_judgement(kept.asked))}",
    }


def keep_raw(session: Session, posting: int, reading: Reading) -> None:
    """Keep what was read from a new posting, so that it is not read twice; what it asks for follows."""
    found = write_form(replace(reading, text=""))
    save(session, [{"posting_id": posting, "reader": READ_BY, "catalogue": "", "asks": "", "found": f"{found}\n"}])


def save(session: Session, rows: Iterable[dict[str, object]]) -> None:
    """Keep rows on disk."""
    made = list(rows)
    if made:
        session.connection().execute(insert(StoredReading).prefix_with("OR REPLACE"), made)


def read_again(words: PostingText) -> Reading:
    """Read a kept text, with what the page it came from tells beyond it, where that is still the same text."""
    if words.original_html is not None:
        page = read_page(words.original_html)
        if page.text == words.kept:
            return page.reading
    return read(words.kept)


def _asked(reading: Reading, standpoint: Standpoint) -> Comparison:
    """Parse what a reading asks for; points that ask for nothing are told from those to be confirmed."""
    return without_judgement(compare(reading, standpoint.lexicon, profile=NOBODY, today=standpoint.today))
