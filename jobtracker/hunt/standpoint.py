"""What postings are compared with at one moment: the profile, the taught terms, the catalogue and the day."""

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from sqlmodel import col, select

from jobtracker.hunt.entries import E
from jobtracker.hunt.person import read_person
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.holdings import Holdings
from jobtracker.skills.lexicon import Lexicon, Taught
from jobtracker.skills.profile import Profile
from jobtracker.store.session import Session

STAMP_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Standpoint:
    """`profile` is None as long as nothing was entered; `stamp` differs wherever a comparison might.

    `own` are the names of own skills that the catalogue does not know.
    """

    lexicon: Lexicon
    version: str
    taught: tuple[Taught, ...]
    own: tuple[str, ...]
    profile: Profile | None
    holdings: Holdings | None
    today: date
    stamp: str


def stamp_of(*parts: object) -> str:
    """Give a short mark that differs where any of the parts does."""
    return sha256(repr(parts).encode(errors="backslashreplace")).hexdigest()[:STAMP_LENGTH]


def look(session: Session, catalogue: Catalogue, *, today: date, before: Standpoint | None = None) -> Standpoint:
    """Read the standpoint of now; the lexicon of the one before serves on where its words are the same."""
    person = read_person(session.run)
    taught, profile = person
    own = tuple(skill.name for skill in profile.skills if catalogue.named(skill.name) is None)
    if before is not None and (before.taught, before.own) == (taught, own):
        lexicon = before.lexicon
    else:
        lexicon = Lexicon(catalogue, taught, own)
    stamp = person.mark(catalogue.version, today)
    if before is not None and before.stamp == stamp and before.lexicon is lexicon:
        return replace(before, today=today)
    entered = None if profile == Profile() else profile
    holdings = Holdings(entered, lexicon, today=today) if entered else None
    return Standpoint(lexicon, catalogue.version, taught, own, entered, holdings, today, stamp)


def read_lines(session: Session, kind: type[E]) -> tuple[E, ...]:
    """Read one part of the profile in the order in which it was entered."""
    return tuple(session.exec(select(kind).order_by(col(kind.id))))


def changed_words(before: Standpoint, now: Standpoint) -> frozenset[str]:
    """Give the terms and names that mean something else from now on."""
    return frozenset(
        (*(term.term for term in {*before.taught} ^ {*now.taught}), *({*before.own} ^ {*now.own})),
    )
