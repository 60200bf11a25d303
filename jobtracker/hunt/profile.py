"""What one does with one's own profile: look at it, add to it, change it, take from it, claim a skill."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from jobtracker.hunt import labels
from jobtracker.hunt.captures import add
from jobtracker.hunt.claims import ClaimKind, entry_of, stronger
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.completion import complete
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.entries import ENTRIES, Entry, checked, identity, name_of, spelt, typed
from jobtracker.hunt.person import read_profile
from jobtracker.hunt.sheet import Sheet, SkillLine
from jobtracker.hunt.standpoint import read_lines
from jobtracker.problems import Problem
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.skills import profile as compared
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparison import MentionKind
from jobtracker.store.database import Database
from jobtracker.store.session import Session

T = TypeVar("T", Work, Degree)


class OwnProfile:
    """The person's own profile. Every change of it compares all saved postings anew."""

    def __init__(self, database: Database, catalogue: Catalogue, comparisons: Comparisons) -> None:
        self._database = database
        self._catalogue = catalogue
        self._comparisons = comparisons

    def sheet(self) -> Sheet:
        """Give the whole profile as its page shows it."""
        with self._database.read() as session:
            skills = read_lines(session, OwnSkill)
            names = [self._catalogue.named(row.name) or row.name for row in skills]
            asked = self._comparisons.asked_by(names)
            return Sheet(
                skills=tuple(
                    SkillLine(**row.model_dump(), asked_by=asked[name]) for row, name in zip(skills, names, strict=True)
                ),
                work=latest_first(read_lines(session, Work)),
                degrees=latest_first(read_lines(session, Degree)),
                languages=read_lines(session, SpokenLanguage),
                certificates=read_lines(session, Certificate),
                conditions=read_lines(session, Condition),
            )

    def as_compared(self) -> compared.Profile:
        """Give the profile as postings are compared with it."""
        with self._database.look() as run:
            return read_profile(run)

    def complete(self, prefix: str, *, kind: MentionKind | None = None) -> list[str]:
        """Offer names of the catalogue and of own skills a word of which begins so; the whole name first."""
        with self._database.read() as session:
            own = [row.name for row in read_lines(session, OwnSkill) if self._catalogue.named(row.name) is None]
        return complete(prefix, self._catalogue, own=own, kind=kind)

    def claim(
        self, name: str, *, kind: ClaimKind = "skill", level: str | None = None, years: float | None = None
    ) -> Effect:
        """Say "I have this" of what a posting asks for; `level` of a language or degree, `years` of a skill.

        Raises:
            Problem: the posting does not say what exactly it asks for.
        """
        return self._put(entry_of(name, kind=kind, level=level, years=years), stronger=stronger)

    @staticmethod
    def entry(part: str, values: Mapping[str, object], *, number: int | None = None) -> Entry:
        """Make a line of what was typed, to be added; with the id of a kept one, to be changed or removed."""
        return typed(part, values, number=number)

    def add(self, entry: Entry) -> Effect:
        """Add one line; where the profile says so already, nothing changes and the effect names the line that does.

        Raises:
            Problem: a value that such a line cannot have.
        """
        return self._put(entry)

    def edit(self, entry: Entry) -> Effect:
        """Change the line that has the entry's id to say what the entry says.

        Raises:
            Problem: a value that such a line cannot have, another line says the same, or the line is gone.
        """
        line = self._tidied(entry)
        twin = self._twin(line)
        if twin is not None and twin.id != line.id:
            raise Problem("Your profile already says this.", remedy="Remove one of the two lines.")
        label = labels.CHANGED_IN_PROFILE.format(name=labels.named(name_of(line)))
        return self._comparisons.change(label, lambda session: _overwrite(session, line))

    def remove(self, entry: Entry) -> Effect:
        """Take the line that has the entry's id out of the profile.

        Raises:
            Problem: the line is gone already.
        """
        label = labels.REMOVED_FROM_PROFILE.format(name=labels.named(name_of(entry)))

        def take(session: Session) -> int:
            row = _find(session, entry)
            session.delete(row)
            return row.id or 0

        return self._comparisons.change(label, take)

    def _put(self, entry: Entry, *, stronger: Callable[[Entry, Entry], Entry | None] | None = None) -> Effect:
        """Add a line, or change the one that says the same."""
        line = self._tidied(entry)
        name = labels.named(name_of(line))
        twin = self._twin(line)
        if twin is None:
            fresh = type(line).model_validate(line.model_dump() | {"id": None})
            return self._comparisons.change(
                labels.ADDED_TO_PROFILE.format(name=name), lambda session: add(session, fresh)
            )
        more = stronger(twin, line) if stronger is not None else None
        if more is None:
            return Effect(labels.ALREADY_IN_PROFILE.format(name=name), 0, twin.id)
        label = labels.CHANGED_IN_PROFILE.format(name=name)
        return self._comparisons.change(label, lambda session: _overwrite(session, more))

    def _tidied(self, entry: Entry) -> Entry:
        return spelt(checked(entry), self._catalogue)

    def _twin(self, line: Entry) -> Entry | None:
        """Find the line that says the same."""
        wanted = identity(line, self._catalogue)
        with self._database.read() as session:
            rows = read_lines(session, type(line))
        return next((row for row in rows if identity(row, self._catalogue) == wanted), None)


def _find(session: Session, entry: Entry) -> Entry:
    row = session.get(type(entry), entry.id) if entry.id is not None else None
    if not isinstance(row, ENTRIES):
        raise Problem("This line of your profile is not there any more.")
    return row


def _overwrite(session: Session, line: Entry) -> int:
    row = _find(session, line)
    for name, value in line.model_dump(exclude={"id"}).items():
        setattr(row, name, value)
    return row.id or 0


def latest_first(lines: tuple[T, ...]) -> tuple[T, ...]:
    """Order jobs or degrees: what goes on until today first, then by end and start."""
    return tuple(sorted(lines, key=lambda line: (line.end or "9999", line.start or ""), reverse=True))
