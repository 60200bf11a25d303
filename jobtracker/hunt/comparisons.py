"""How the saved postings compare with the person: one in full, all of them in figures."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from time import monotonic
from typing import NamedTuple

from jobtracker.hunt.asked_names import AskedNames
from jobtracker.hunt.captures import find
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.entries import ENTRIES
from jobtracker.hunt.judgements import judge_asked
from jobtracker.hunt.kept_readings import open_reading, read_asked_forms, source_of
from jobtracker.hunt.reckoning import OF_THE_TEXT, Reckoning
from jobtracker.hunt.standings import Standings
from jobtracker.hunt.standpoint import Standpoint, look
from jobtracker.hunt.wordings import reworded
from jobtracker.problems import Problem
from jobtracker.reading.findings import Reading
from jobtracker.records.posting import ItemCorrection
from jobtracker.records.term import TaughtTerm
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparer import compare
from jobtracker.skills.comparison import Comparison
from jobtracker.skills.offers import find_offers
from jobtracker.store.database import Changed, Database
from jobtracker.store.session import Session

CONCERNING = OF_THE_TEXT | {str(kind.__tablename__) for kind in (*ENTRIES, TaughtTerm, ItemCorrection)}

AT_ONCE = 25
SLICE = 0.006  # seconds: what the person asks for meanwhile waits no longer, nor does the window for Python


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
        self._reckoning = Reckoning()
        self._last: Standpoint | None = None
        self._stirred = True
        self._changed = 0
        self._wanted = False
        self._names: AskedNames | None = None

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
        kept = open_reading(session, posting, source_of(session, posting, standpoint))
        comparison = judge_asked(kept.asked, standpoint.holdings)
        comparison = replace(comparison, offers=find_offers(kept.reading, comparison.mentions, standpoint.lexicon))
        return Whole(kept.raw, kept.reading, comparison, standpoint.profile is not None)

    def try_out(self, reading: Reading) -> Comparison:
        """Compare a reading that is not saved."""
        with self._database.read() as session:
            now = self.standpoint(session)
        return compare(reading, now.lexicon, profile=now.profile, today=now.today)

    def standpoint(self, session: Session) -> Standpoint:
        """Give what postings are compared with now."""
        today = self._today()
        if self._last is None or self._last.today != today or self._stirred or session.mode != "read":
            self._last = look(session, self._catalogue, today=today, before=self._last)
            self._stirred = session.mode != "read"  # what is being written may yet be taken back
        return self._last

    def asked_by(self, names: Collection[str]) -> Counter[str]:
        """Count for each of these skills how many saved postings ask for it by name."""
        return self._asked().asking(names)

    def asking(self, name: str, *, lacking: bool = False) -> frozenset[int]:
        """Name the saved postings that ask for a skill by any of its names; `lacking`: none where the person has it."""
        with self._database.read() as session:
            now = self.standpoint(session)
        skill = now.lexicon.resolve(name) or name
        if lacking and now.holdings is not None and now.holdings.held(skill):
            return frozenset()
        return self._asked().asking_for(skill)

    def has_profile(self) -> bool:
        """Tell whether there is anything to compare with."""
        with self._database.read() as session:
            return self.standpoint(session).profile is not None

    def gaps(self, postings: Collection[int]) -> tuple[Counter[str], Counter[str]]:
        """Count the skills that must-haves of some postings lack, and the postings that each alone would complete."""
        with self._database.read() as session:
            self._look_at_all(session)
        return self._reckoning.standings.gaps(postings)

    def change(self, label: str, verb: Callable[[Session], int | None]) -> Effect:
        """Do one thing that may change how all postings compare, and tell how many do so otherwise after it."""
        self.get_ready()
        with self._database.read() as session:
            self._look_at_all(session)
        self._changed = 0
        with self.writing(label) as session:
            row = verb(session)
        return Effect(label, self._changed, row)

    @contextmanager
    def writing(self, label: str) -> Iterator[Session]:
        """Open one action of the person; where it fails, nothing of it stays in memory either."""
        with self.remembering(), self._database.write(label) as session:
            yield session

    @contextmanager
    def remembering(self) -> Iterator[None]:
        """Do something that may fail half-way: what is in memory is then loaded anew."""
        try:
            yield
        except BaseException:
            self._begin_anew()
            raise

    def follow(self, session: Session, changed: Changed) -> None:
        """Bring the kept figures up to date within an action that was done, undone or redone."""
        if not CONCERNING.isdisjoint(changed.tables):
            self._names = None
            if self._reckoning.is_misled(reworded(session, changed)):
                self._begin_anew()
            self._changed = len(self._reckoning.follow(session, changed, self.standpoint(session)))

    def catch_up(self) -> tuple[int, ...]:
        """Make the newest figures anew that another catalogue, reader or day has made, and name them.

        As many as the person can wait for.
        """
        with self._database.read() as session:
            self._begin(session)
            self._reckoning.refresh(session, AT_ONCE)
        return self._write()

    def load_more(self) -> bool:
        """Load what postings ask for, for a moment, and tell whether any is left."""
        until = monotonic() + SLICE
        with self._database.read() as session:
            self._begin(session)
            while not self._reckoning.is_loaded and monotonic() < until:
                self._reckoning.load(session, at_most=AT_ONCE)
        return not self._reckoning.is_loaded

    def get_ready(self) -> None:
        """Have all that postings ask for loaded by and by, as an edit may be near that compares them anew."""
        self._wanted = True

    def rest(self) -> None:
        """Let go of what was loaded for edits, where nothing of it is still to be written."""
        if self._reckoning.is_true and not self._reckoning.changed:
            self._wanted = False
            self._begin_anew()

    def catch_up_later(self) -> tuple[bool, tuple[int, ...]]:
        """Make more ready, for a moment: tell whether anything is left to do, and whose figures are others now.

        All is loaded where an edit may be near, else that alone whose figures are not good.
        """
        until = monotonic() + SLICE
        reckoning = self._reckoning
        with self._database.read() as session:
            self._begin(session)
            while self._is_behind(reckoning):
                if self._wanted and not reckoning.is_loaded:
                    reckoning.load(session, at_most=AT_ONCE)
                elif not reckoning.is_sorted:
                    reckoning.load_doubtful(session, at_most=AT_ONCE)
                elif not reckoning.is_true:
                    reckoning.read_anew(session, at_most=1)
                else:
                    reckoning.load_words(session, at_most=AT_ONCE)
                if monotonic() > until:
                    break
        behind = self._is_behind(reckoning)
        many = len(reckoning.changed) >= AT_ONCE and reckoning.is_sorted
        made = self._write() if many or not behind else ()
        if not (behind or self._wanted) and len(reckoning.standings) > AT_ONCE:
            self.rest()
        return behind and reckoning is self._reckoning, made

    def _is_behind(self, reckoning: Reckoning) -> bool:
        if self._wanted:
            return not (reckoning.is_complete and reckoning.is_worded)
        return not reckoning.is_true

    def _write(self) -> tuple[int, ...]:
        """Write the figures that were made anew and name them."""
        made = self._reckoning.changed
        if not made or self._database.read_only:
            return ()
        try:
            with self.writing("") as session:
                self._reckoning.write(session)
        except Problem:  # a full disk is no reason to show no list
            return ()
        return made

    def _begin_anew(self) -> None:
        before, self._reckoning = self._reckoning, Reckoning()
        before.dissolve()

    def _begin(self, session: Session) -> None:
        standpoint = self.standpoint(session)
        self._reckoning.begin(session, standpoint)
        self._reckoning.move(session, standpoint)

    def _asked(self) -> AskedNames | Standings:
        """Give what tells which postings ask for what: what is loaded, or else a look through the file."""
        with self._database.read() as session:
            self._begin(session)
            if self._reckoning.is_true and not (self._reckoning.is_loaded or self._reckoning.changed):
                if self._names is None:
                    self._names = AskedNames(read_asked_forms(session))
                return self._names
            self._look_at_all(session)
        return self._reckoning.standings

    def _look_at_all(self, session: Session) -> None:
        """Have all postings in memory whose asks are known, and the newest of the others."""
        self._begin(session)
        self._reckoning.load(session)
        self._reckoning.read_anew(session, AT_ONCE)
