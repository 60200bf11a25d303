"""What one teaches: words that mean a skill, and words that mean none."""

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import add
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.standpoint import read_lines
from jobtracker.problems import Problem
from jobtracker.records.profile import OwnSkill
from jobtracker.records.term import TaughtTerm, TermMeaning
from jobtracker.skills.catalogue import Catalogue
from jobtracker.store.database import Database
from jobtracker.store.session import Session

LONGEST_TERM = 100


class Terms:
    """The terms that the person taught. Every change of them reads the saved postings that hold the term anew."""

    def __init__(self, database: Database, catalogue: Catalogue, comparisons: Comparisons) -> None:
        self._database = database
        self._catalogue = catalogue
        self._comparisons = comparisons

    def same_as(self, term: str, skill: str) -> Effect:
        """Say that a term means a skill of the catalogue or one's own.

        Raises:
            Problem: there is no such skill, or the term is none.
        """
        words, known = _checked(term), self._known(skill)
        label = labels.SAME_AS.format(term=labels.named(words), skill=known)
        return self._teach(label, TaughtTerm(term=words, meaning=TermMeaning.SAME_AS, skill=known))

    def not_a_skill(self, term: str) -> Effect:
        """Say that a term means no skill.

        Raises:
            Problem: the term is none.
        """
        words = _checked(term)
        label = labels.NOT_A_SKILL.format(term=labels.named(words))
        return self._teach(label, TaughtTerm(term=words, meaning=TermMeaning.NOT_A_SKILL))

    def taught(self) -> list[TaughtTerm]:
        """List what was taught, the oldest first."""
        with self._database.read() as session:
            return list(session.exec(select(TaughtTerm).order_by(col(TaughtTerm.id))))

    def forget(self, taught: int) -> Effect:
        """Read a term as before it was taught.

        Raises:
            Problem: it is not taught any more.
        """
        with self._database.read() as session:
            row = _find(session, taught)

        def drop(session: Session) -> int:
            session.delete(_find(session, taught))
            return taught

        return self._comparisons.change(labels.FORGOTTEN.format(term=labels.named(row.term)), drop)

    def _teach(self, label: str, term: TaughtTerm) -> Effect:
        """Keep a term; what was taught of it before no longer holds."""
        before = [row for row in self.taught() if row.term.casefold() == term.term.casefold()]

        def keep(session: Session) -> int:
            for row in before:
                session.delete(_find(session, row.id or 0))
            return add(session, term)

        return self._comparisons.change(label, keep)

    def _known(self, skill: str) -> str:
        """Give a skill by the catalogue's name or one's own."""
        wanted = " ".join(skill.split())
        known = self._catalogue.named(wanted)
        if known is not None:
            return known
        with self._database.read() as session:
            own = [row.name for row in read_lines(session, OwnSkill) if row.name.casefold() == wanted.casefold()]
        if not wanted or not own:
            raise Problem(
                "No skill is known by this name.",
                remedy="Choose one of the names that are offered, or add the skill to your profile first.",
            )
        return own[0]


def _checked(term: str) -> str:
    words = " ".join(term.replace("\x00", " ").split())
    if not any(character.isalnum() for character in words):
        raise Problem("There is no word in this.", remedy="Choose the words that you mean.")
    if len(words) > LONGEST_TERM:
        raise Problem("This is too long for a term.", remedy="Choose only the words that name the skill.")
    return words


def _find(session: Session, taught: int) -> TaughtTerm:
    row = session.get(TaughtTerm, taught)
    if row is None:
        raise Problem("This term is not taught any more.")
    return row
