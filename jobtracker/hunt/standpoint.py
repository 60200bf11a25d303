"""What postings are compared with at one moment: the profile, the taught terms, the catalogue and the day."""

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from sqlmodel import col, select

from jobtracker.hunt.entries import E, day_of
from jobtracker.reading.reader import READER
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.records.term import TaughtTerm
from jobtracker.skills import profile as compared
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparer import Lexicon, Taught
from jobtracker.skills.holdings import Holdings
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
    profile: compared.Profile | None
    holdings: Holdings | None
    today: date
    stamp: str


def stamp_of(*parts: object) -> str:
    """Give a short mark that differs where any of the parts does."""
    return sha256(repr(parts).encode(errors="backslashreplace")).hexdigest()[:STAMP_LENGTH]


def look(session: Session, catalogue: Catalogue, *, today: date, before: Standpoint | None = None) -> Standpoint:
    """Read the standpoint of now; the lexicon of the one before serves on where its words are the same."""
    taught = tuple(
        Taught(term.term, term.meaning.value, term.skill)
        for term in session.exec(select(TaughtTerm).order_by(col(TaughtTerm.id)))
    )
    profile = read_profile(session)
    own = tuple(skill.name for skill in profile.skills if catalogue.named(skill.name) is None)
    if before is not None and (before.taught, before.own) == (taught, own):
        lexicon = before.lexicon
    else:
        lexicon = Lexicon(catalogue, taught, own)
    day = today if any(work.end is None or work.end > today for work in profile.work) else None
    stamp = stamp_of(READER, catalogue.version, taught, profile, day)
    if before is not None and before.stamp == stamp and before.lexicon is lexicon:
        return replace(before, today=today)
    entered = None if profile == compared.Profile() else profile
    holdings = Holdings(entered, lexicon, today=today) if entered else None
    return Standpoint(lexicon, catalogue.version, taught, own, entered, holdings, today, stamp)


def read_profile(session: Session) -> compared.Profile:
    """Read the person's profile as comparing needs it; each line's path is its place among its kind."""
    return compared.Profile(
        skills=tuple(
            compared.Skill(row.name, row.years, row.soft, f"skills[{n}]")
            for n, row in enumerate(read_lines(session, OwnSkill))
        ),
        work=tuple(
            compared.Work(row.position, row.employer, day_of(row.start), day_of(row.end), f"work[{n}]")
            for n, row in enumerate(read_lines(session, Work))
        ),
        degrees=tuple(
            compared.Degree(row.study_type, row.area, f"education[{n}]")
            for n, row in enumerate(read_lines(session, Degree))
        ),
        languages=tuple(
            compared.Language(row.language, row.fluency, f"languages[{n}]")
            for n, row in enumerate(read_lines(session, SpokenLanguage))
        ),
        certificates=tuple(
            compared.Stated(row.name, f"certificates[{n}]") for n, row in enumerate(read_lines(session, Certificate))
        ),
        conditions=tuple(
            compared.Stated(row.name, f"conditions[{n}]") for n, row in enumerate(read_lines(session, Condition))
        ),
    )


def read_lines(session: Session, kind: type[E]) -> tuple[E, ...]:
    """Read one part of the profile in the order in which it was entered."""
    return tuple(session.exec(select(kind).order_by(col(kind.id))))


def changed_words(before: Standpoint, now: Standpoint) -> frozenset[str]:
    """Give the terms and names that mean something else from now on."""
    return frozenset(
        (*(term.term for term in {*before.taught} ^ {*now.taught}), *({*before.own} ^ {*now.own})),
    )
