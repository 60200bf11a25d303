"""Which postings a taught or own word may concern, and what was corrected in each: what their asks hang on."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from sqlalchemy import ColumnElement, true
from sqlalchemy.orm import Mapped
from sqlmodel import col, select

from jobtracker.hunt.corrections import KINDS, Correction
from jobtracker.hunt.fields import known
from jobtracker.hunt.spellings import may_name, squeeze
from jobtracker.hunt.standpoint import Standpoint, stamp_of
from jobtracker.records.posting import ItemCorrection, PostingText
from jobtracker.store.changed import Changed
from jobtracker.store.session import Session

MANY = 500  # from here on it is quicker to go through all rows than to name them


class Wordings:
    """The letters of saved postings and the person's corrections in them, as far as they were asked for."""

    def __init__(self) -> None:
        self._squeezed: dict[int, str] = {}
        self._corrections: Mapping[int, tuple[Correction, ...]] | None = None

    def begin(self, session: Session) -> None:
        """Look at the corrections, so that it can be told later which are others."""
        self._corrections = read_corrections(session)

    def forget(self, postings: Iterable[int]) -> None:
        """Let go of the letters of postings that have others now."""
        for posting in postings:
            self._squeezed.pop(posting, None)

    def absent(self, postings: Iterable[int]) -> Iterator[int]:
        """Name those of these postings whose texts were not read."""
        return (posting for posting in postings if posting not in self._squeezed)

    def take(self, session: Session, postings: Collection[int]) -> None:
        """Read the texts of these postings, where they are not known yet."""
        absent = list(self.absent(postings))
        if absent:
            texts = select(PostingText.posting_id, PostingText.kept).where(among(col(PostingText.posting_id), absent))
            self._squeezed |= {posting: squeeze(text) for posting, text in session.exec(texts)}

    def corrections(self, session: Session, posting: int) -> tuple[Correction, ...]:
        """Give what the person corrected in a posting."""
        if self._corrections is None:
            self._corrections = read_corrections(session)
        return self._corrections.get(posting, ())

    def corrected(self, session: Session) -> set[int]:
        """Look at the corrections again and name the postings that have others now."""
        before, self._corrections = self._corrections or {}, read_corrections(session)
        both = before.keys() | self._corrections.keys()
        return {posting for posting in both if before.get(posting) != self._corrections.get(posting)}

    def stamp(self, session: Session, posting: int, standpoint: Standpoint) -> str:
        """Mark what one posting's asks hang on: reader, catalogue, corrections and the terms that it may name."""
        self.take(session, (posting,))
        return stamp_asks(self._squeezed[posting], standpoint, self.corrections(session, posting))

    def naming(self, session: Session, postings: Collection[int], terms: Iterable[str]) -> set[int]:
        """Name those of these postings that may hold any of the terms: wrongly some at times, wrongly none never."""
        wanted = tuple(terms)
        if not wanted:
            return set()
        self.take(session, postings)
        return {posting for posting in postings if any(may_name(self._squeezed[posting], term) for term in wanted)}


def stamp_asks(squeezed: str, standpoint: Standpoint, corrections: tuple[Correction, ...]) -> str:
    """Mark what asks hang on, by the letters of their text."""
    taught = [term for term in standpoint.taught if may_name(squeezed, term.term)]
    own = [name for name in standpoint.own if may_name(squeezed, name)]
    return stamp_of(standpoint.version, taught, own, corrections)


def read_corrections(session: Session, posting: int | None = None) -> Mapping[int, tuple[Correction, ...]]:
    """Read what was corrected, in one posting or in all."""
    here = true() if posting is None else col(ItemCorrection.posting_id) == posting
    rows = session.execute(
        select(
            col(ItemCorrection.posting_id),
            col(ItemCorrection.start),
            col(ItemCorrection.end),
            col(ItemCorrection.kind),
        )
        .where(here)
        .order_by(col(ItemCorrection.start), col(ItemCorrection.id)),
    )
    found: dict[int, list[Correction]] = {}
    for number, start, end, kind in rows:
        found.setdefault(number, []).append(Correction(start, end, known(kind, KINDS)))
    return {number: tuple(made) for number, made in found.items()}


def among(column: Mapped[int], postings: Collection[int]) -> ColumnElement[bool]:
    """Choose rows of these postings, or all rows where these are many."""
    return column.in_(list(postings)) if len(postings) <= MANY else true()


def reworded(session: Session, changed: Changed) -> tuple[int, ...]:
    """Name the postings whose text is a new or another one."""
    texts = ", ".join(str(int(text)) for text in changed.tables.get("posting_text", ()))
    rows = session.run(f"SELECT posting_id FROM posting_text WHERE id IN ({texts})") if texts else ()  # noqa: S608 - numbers
    return tuple(posting for (posting,) in rows)
