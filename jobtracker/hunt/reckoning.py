"""All saved postings in figures: loaded once, judged anew where something changed, and written where they differ."""

from collections.abc import Collection, Iterable, Mapping
from itertools import islice

from sqlmodel import col, select

from jobtracker.hunt import tallies
from jobtracker.hunt.asked_forms import read_asked, write_asked
from jobtracker.hunt.eras import Era, read_era
from jobtracker.hunt.kept_readings import Source, open_reading, read_stored, save, stored_form
from jobtracker.hunt.standings import Standings
from jobtracker.hunt.standpoint import Standpoint, changed_words
from jobtracker.hunt.wordings import Wordings
from jobtracker.records.posting import Posting
from jobtracker.store.database import Changed
from jobtracker.store.session import Session

SLICE = 100
MOST_READ = 250  # within one action; the rest follows in the background
OF_THE_TEXT = frozenset({"posting", "posting_text"})


class Reckoning:
    """The postings in memory. What stands here and not among `unwritten` is what stands on disk.

    A posting is good on disk and not in memory (`trusted`), waits to be loaded, is to be read anew, or stands in
    `standings`.
    """

    def __init__(self) -> None:
        self.standings = Standings()
        self._wordings = Wordings()
        self._standpoint: Standpoint | None = None
        self._era = self._era_on_disk = Era(0, "")
        self._waiting: dict[int, None] = {}
        self._stale: dict[int, None] = {}
        self._trusted: set[int] = set()
        self._unwritten: set[int] = set()
        self._outdated: set[int] = set()
        self._unsaved: dict[int, dict[str, object]] = {}

    def dissolve(self) -> None:
        """Let go of everything, piece by piece: Python lets go of much at once without a turn for any other thread."""
        for holder in (self.standings, self._wordings, self):
            for held in vars(holder).values():
                while isinstance(held, dict) and held:
                    held.popitem()
                while isinstance(held, list) and held:
                    del held[-SLICE:]

    def begin(self, session: Session, standpoint: Standpoint) -> None:
        """Look at which postings there are and whose figures on disk are good, where that was not done yet."""
        if self._standpoint is not None:
            return
        saved = read_saved(session)
        self._era_on_disk = era = read_era(session.run)
        if era.standpoint == standpoint.stamp:
            self._trusted = tallies.read_good(session, era) & set(saved)
        else:
            era = Era(era.number + 1, standpoint.stamp)
        self._era, self._standpoint = era, standpoint
        self._waiting = dict.fromkeys(saved)
        self._wordings.begin(session)
        self.standings.judge(standpoint.holdings)

    def load(self, session: Session, at_most: int | None = None) -> None:
        """Take postings in whose asks are kept, the newest first; all of them where no number is given."""
        left = len(self._waiting) if at_most is None else min(at_most, len(self._waiting))
        while left > 0:
            some = [number for number, _ in zip(self._waiting, range(min(left, SLICE)), strict=False)]
            self._take(session, some)
            left -= len(some)

    def load_doubtful(self, session: Session, at_most: int) -> None:
        """Take postings in whose figures on disk are not good."""
        doubtful = (number for number in self._waiting if number not in self._trusted)
        self._take(session, list(islice(doubtful, at_most)))

    def load_words(self, session: Session, at_most: int) -> None:
        """Take in the texts of postings, by which the next taught word or own skill finds those that it concerns."""
        self._wordings.take(session, list(islice(self._wordings.absent(self.standings), at_most)))

    def read_anew(self, session: Session, at_most: int = MOST_READ) -> None:
        """Read postings whose asks are not known or not good any more, the newest first."""
        for posting in sorted(self._stale, reverse=True)[:at_most]:
            self._read(session, posting)

    def refresh(self, session: Session, at_most: int) -> None:
        """Make ready the newest postings whose figures on disk are not good."""
        wanted = sorted((*(self._waiting.keys() - self._trusted), *self._stale), reverse=True)[:at_most]
        self._take(session, [posting for posting in wanted if posting in self._waiting])
        for posting in wanted:
            if posting in self._stale:
                self._read(session, posting)

    def move(self, session: Session, standpoint: Standpoint) -> set[int]:
        """Judge everything from another standpoint; give the postings that come out otherwise."""
        before = self._standpoint
        if before is None or before.stamp == standpoint.stamp:
            return set()
        self._standpoint = standpoint
        reworded = self._wordings.naming(session, set(self.standings), changed_words(before, standpoint))
        told = {posting: self.standings.verdicts(posting) for posting in reworded}
        changed = set(self.standings.judge(standpoint.holdings)) - reworded
        if self._trusted:  # what is not in memory cannot be told to be as before
            self._era, self._trusted = Era(self._era.number + 1, ""), set()
            self._unwritten.update(self.standings)
        self._era = Era(self._era.number, standpoint.stamp)
        self._unwritten |= changed
        self._renew(session, reworded)
        return changed | self._otherwise(told)

    def follow(self, session: Session, changed: Changed, standpoint: Standpoint) -> set[int]:
        """Bring everything up to date within an action; give the postings that come out otherwise than before it."""
        self.begin(session, standpoint)
        tables = changed.tables
        new = [] if OF_THE_TEXT.isdisjoint(tables) else self._let_go(session, tables.get("posting", frozenset()))
        corrected = self._wordings.corrected(session) if "item_correction" in tables else set()
        concerned = corrected & set(self.standings)
        told = {posting: self.standings.verdicts(posting) for posting in concerned}
        self._trusted -= corrected
        self._outdated |= corrected - concerned
        differing = self.move(session, standpoint)
        self._renew(session, concerned)
        self._take_in(session, new)
        self.write(session)
        return differing | self._otherwise(told)

    def is_misled(self, reworded: Collection[int]) -> bool:
        """Whether postings that got other words are known by those before: then all of it is to be begun anew."""
        self._wordings.forget(reworded)
        known = (self._waiting, self._stale, self.standings)
        return any(number in each for number in reworded for each in known)

    def write(self, session: Session) -> None:
        """Write what differs from what is on disk."""
        save(session, self._unsaved.values())
        rows = ((posting, self.standings.figures(posting)) for posting in sorted(self._unwritten))
        tallies.mark_outdated(session, self._outdated)
        tallies.write_figures(session, rows, self._era)
        if self._era != self._era_on_disk:
            tallies.write_era(session, self._era)
            self._era_on_disk = self._era
        self._unsaved.clear()
        self._unwritten.clear()
        self._outdated.clear()

    @property
    def changed(self) -> tuple[int, ...]:
        """The postings whose figures wait to be written."""
        return tuple(sorted(self._unwritten))

    @property
    def is_complete(self) -> bool:
        """Whether every posting is in memory, as of now."""
        return not (self._waiting or self._stale)

    @property
    def is_true(self) -> bool:
        """Whether the figures of every posting are good, on disk or here."""
        return self.is_sorted and not self._stale

    @property
    def is_worded(self) -> bool:
        """Whether the texts of all that is in memory are, too."""
        return next(self._wordings.absent(self.standings), None) is None

    @property
    def is_sorted(self) -> bool:
        """Whether it is known of every posting that its figures are good, or that it is to be read anew."""
        return self._waiting.keys() <= self._trusted

    @property
    def is_loaded(self) -> bool:
        """Whether all that is kept well is in memory."""
        return not self._waiting

    def _otherwise(self, told: Mapping[int, tuple[int, ...]]) -> set[int]:
        """Name those of some postings that came out otherwise before."""
        there = (posting for posting in told if posting in self.standings)
        return {posting for posting in there if self.standings.verdicts(posting) != told[posting]}

    def _let_go(self, session: Session, postings: Collection[int]) -> list[int]:
        """Forget postings that were removed; give those that are new or back again."""
        there = read_saved(session, postings)
        gone = set(postings).difference(there)
        for place in (self._waiting, self._stale, self._unsaved):
            for posting in gone & place.keys():
                del place[posting]
        for group in (self._trusted, self._unwritten, self._outdated):
            group.difference_update(gone)
        self.standings.drop(gone)
        return [posting for posting in there if posting not in self.standings]

    def _take_in(self, session: Session, postings: Collection[int]) -> None:
        self._take(session, postings)
        for posting in sorted(self._stale.keys() & set(postings), reverse=True)[:MOST_READ]:
            self._read(session, posting)

    def _renew(self, session: Session, postings: Collection[int]) -> None:
        """Read postings anew whose words mean something else now: as many as the person can wait for."""
        newest = sorted(postings, reverse=True)
        for posting in newest[:MOST_READ]:
            self._read(session, posting)
        later = newest[MOST_READ:]
        self.standings.drop(later)
        self._unwritten.difference_update(later)
        self._outdated.update(later)
        self._stale.update(dict.fromkeys(later))

    def _take(self, session: Session, postings: Collection[int]) -> None:
        """Take postings in as they are kept; those that are not kept well are to be read anew."""
        if not postings:
            return
        stored = read_stored(session, postings)
        sure = stored.keys() & self._trusted  # figures are good where what they were made from was written with them
        self._wordings.take(session, [posting for posting in postings if posting not in sure])
        for posting in postings:
            self._waiting.pop(posting, None)
            stamp, asks = stored.get(posting, ("", ""))
            good = posting in sure or stamp == self._source(session, posting).stamp
            if not good or not self._put(posting, asks):
                self._stale[posting] = None

    def _read(self, session: Session, posting: int) -> None:
        source = self._source(session, posting)
        kept = open_reading(session, posting, source)
        self._stale.pop(posting, None)
        self._unsaved[posting] = stored_form(posting, kept, source.stamp)
        self._put(posting, write_asked(kept.asked))

    def _put(self, posting: int, asks: str) -> bool:
        """Take a posting in; False where what it asks for is not in a form of ours."""
        try:
            self.standings.put(posting, read_asked(asks))
        except ValueError:
            return False
        if posting in self._trusted:
            self._trusted.discard(posting)
        else:
            self._unwritten.add(posting)
        return True

    def _source(self, session: Session, posting: int) -> Source:
        standpoint = self._standpoint
        if standpoint is None:
            raise RuntimeError("Nothing was begun.")
        corrections = self._wordings.corrections(session, posting)
        return Source(corrections, standpoint, self._wordings.stamp(session, posting, standpoint))


def read_saved(session: Session, postings: Iterable[int] | None = None) -> list[int]:
    """Name the postings that were not removed, the newest first; all, or those among some."""
    rows = select(col(Posting.id)).where(col(Posting.trashed_at).is_(None)).order_by(col(Posting.id).desc())
    found = session.execute(rows).scalars()
    if postings is None:
        return list(found)
    wanted = set(postings)
    return [posting for posting in found if posting in wanted]
