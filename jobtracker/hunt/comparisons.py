"""How the saved postings compare with the person: one in full, all of them in figures."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import insert, or_
from sqlmodel import col, select

from jobtracker.hunt.captures import find
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.entries import ENTRIES
from jobtracker.hunt.judgements import Judgement, judge_asked, judgement_of
from jobtracker.hunt.kept_readings import KeptReadings
from jobtracker.hunt.standpoint import Standpoint, look
from jobtracker.problems import Problem
from jobtracker.reading.findings import Reading
from jobtracker.records.derived import Tally
from jobtracker.records.posting import ItemCorrection, Posting, PostingText
from jobtracker.records.term import TaughtTerm
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparer import compare
from jobtracker.skills.comparison import Comparison
from jobtracker.skills.offers import find_offers
from jobtracker.store.database import Changed, Database
from jobtracker.store.session import Session

OF_THE_PERSON = frozenset(str(kind.__tablename__) for kind in (*ENTRIES, TaughtTerm))
OF_THE_READING = frozenset(str(kind.__tablename__) for kind in (ItemCorrection, PostingText))

AT_ONCE = 25


class Whole(NamedTuple):
    """One posting as it was read, the same as corrected, how it compares, and whether there is a profile for that."""

    raw: Reading
    reading: Reading
    comparison: Comparison
    compared: bool


class Comparisons:
    """Compares saved postings, and keeps their figures true whatever changes."""

    def __init__(self, database: Database, catalogue: Catalogue, *, today: Callable[[], date]) -> None:
        self._database = database
        self._catalogue = catalogue
        self._today = today
        self._readings = KeptReadings()
        self._judgements: dict[int, Judgement] = {}
        self._last: Standpoint | None = None
        self._changed = 0

    def of(self, posting: int) -> Comparison:
        """Compare one saved posting with the profile of now, every verdict with its evidence."""
        with self._database.read() as session:
            return self.whole(session, posting).comparison

    def whole(self, session: Session, posting: int) -> Whole:
        """Read and compare one saved posting.

        Raises:
            Problem: it is not there any more.
        """
        find(session, posting)
        standpoint = self.standpoint(session)
        kept = self._readings.get(session, [posting], standpoint=standpoint)[posting]
        raw, reading = self._readings.read(session, posting, standpoint=standpoint)
        comparison = judge_asked(kept.asked, standpoint.holdings)
        comparison = replace(comparison, offers=find_offers(reading, comparison.mentions, standpoint.lexicon))
        return Whole(raw, reading, comparison, standpoint.profile is not None)

    def try_out(self, reading: Reading) -> Comparison:
        """Compare a reading that is not saved."""
        with self._database.read() as session:
            now = self.standpoint(session)
        return compare(reading, now.lexicon, profile=now.profile, today=now.today)

    def standpoint(self, session: Session) -> Standpoint:
        """Give what postings are compared with now."""
        self._last = look(session, self._catalogue, today=self._today(), before=self._last)
        return self._last

    def asked_by(self) -> Counter[str]:
        """Count for every skill how many saved postings ask for it by name."""
        with self._database.read() as session:
            kept = self._readings.get(session, _saved(session), standpoint=self.standpoint(session))
        return Counter(name for each in kept.values() for name in each.names)

    def asking(self, name: str, *, lacking: bool = False) -> frozenset[int]:
        """Name the saved postings that ask for a skill by any of its names; `lacking`: none where the person has it."""
        with self._database.read() as session:
            now = self.standpoint(session)
            kept = self._readings.get(session, _saved(session), standpoint=now)
        skill = now.lexicon.resolve(name) or name
        if lacking and now.holdings is not None and now.holdings.held(skill):
            return frozenset()
        wanted = skill.casefold()
        return frozenset(posting for posting, each in kept.items() if wanted in map(str.casefold, each.names))

    def change(self, label: str, verb: Callable[[Session], int | None]) -> Effect:
        """Do one thing that may change how all postings compare, and tell how many do so otherwise after it."""
        with self._database.read() as session:
            self._judge_all(session, _saved(session))
        self._changed = 0
        with self.writing(label) as session:
            row = verb(session)
        return Effect(label, self._changed, row)

    @contextmanager
    def writing(self, label: str) -> Iterator[Session]:
        """Open one action of the person; where it fails, nothing of it stays in memory either."""
        try:
            with self._database.write(label) as session:
                yield session
        except BaseException:
            self._readings.forget()
            self._judgements.clear()
            raise

    def follow(self, session: Session, changed: Changed) -> None:
        """Bring the kept figures up to date within an action that was done, undone or redone."""
        tables = changed.tables.keys()
        if tables & OF_THE_PERSON or (tables & OF_THE_READING and "posting" not in tables):
            self._changed = self.settle(session, _saved(session))
        elif "posting" in tables:
            self._changed = self.settle(
                session, [each for each in _saved(session) if each in changed.tables["posting"]]
            )

    def settle(self, session: Session, postings: Collection[int]) -> int:
        """Make the kept figures of these postings true, and tell how many have other verdicts than before."""
        before = dict(self._judgements)
        now = self._judge_all(session, postings)
        on_disk = dict(session.exec(select(Tally.posting_id, Tally.stamp)).all())
        stale = [
            {"posting_id": posting, "stamp": each.stamp, **dict(each.figures)}
            for posting, each in now.items()
            if on_disk.get(posting) != each.stamp
        ]
        if stale:
            session.connection().execute(insert(Tally).prefix_with("OR REPLACE"), stale)
        self._readings.save(session)
        return sum(
            1 for posting, each in now.items() if posting in before and before[posting].verdicts != each.verdicts
        )

    def catch_up(self) -> list[int]:
        """Make figures anew that another catalogue, reader or day has made; the newest few, which are given.

        As much as the person can wait for: call it again until there is nothing left.
        """
        with self._database.read() as session:
            stale = self._stale(session)[:AT_ONCE]
        if not stale or self._database.read_only:
            return []
        try:
            with self._database.write("") as session:
                self.settle(session, stale)
        except Problem:  # a full disk is no reason to show no list
            return []
        return stale

    def _stale(self, session: Session) -> list[int]:
        """Name the postings whose figures were not made from the standpoint of now, the newest first."""
        stamp = self.standpoint(session).stamp
        tallied = select(Posting.id).outerjoin(Tally, col(Tally.posting_id) == col(Posting.id))
        other = or_(col(Tally.stamp).is_(None), ~col(Tally.stamp).startswith(stamp))
        rows = session.exec(tallied.where(col(Posting.trashed_at).is_(None), other).order_by(col(Posting.id).desc()))
        return [row for row in rows if row is not None]

    def _judge_all(self, session: Session, postings: Collection[int]) -> dict[int, Judgement]:
        """Judge these postings from the standpoint of now, those anew that were judged from another."""
        standpoint = self.standpoint(session)
        for posting, kept in self._readings.get(session, postings, standpoint=standpoint).items():
            stamp = f"{standpoint.stamp} {kept.stamp}"
            known = self._judgements.get(posting)
            if known is None or known.stamp != stamp:
                self._judgements[posting] = judgement_of(judge_asked(kept.asked, standpoint.holdings), stamp=stamp)
        return {posting: self._judgements[posting] for posting in postings}


def _saved(session: Session) -> list[int]:
    """Name all postings that were not removed."""
    return [row for row in session.exec(select(Posting.id).where(col(Posting.trashed_at).is_(None))) if row is not None]
