"""All names that are looked for: those of the catalogue, those taught by the person, and their own."""

from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from jobtracker.skills.catalogue import Catalogue, Name
from jobtracker.skills.comparison import Ask, MentionKind
from jobtracker.skills.index import index_of
from jobtracker.skills.names import Entry, Names
from jobtracker.skills.pieces import WORD
from jobtracker.skills.remembered import Remembered
from jobtracker.skills.words import VERSIONED, Sound, fold, stem

NOWHERE: tuple[None, bool] = (None, False)  # no name sounds so, and none goes on from there
# What a first word may be: of no name, only the first of several, or a name.
BEGINS_NONE, LEADS_ON, LOOK = range(3)
_NO_CLOSE: tuple[str, ...] = ()


class Taught(NamedTuple):
    """What the person said of a term: it is the same as a skill, or no skill at all."""

    term: str
    meaning: Literal["same as", "not a skill"]
    skill: str | None = None


class Lexicon:
    """The names by what they sound like, and what the skills behind them give.

    Args:
        catalogue: the skills that all people share.
        taught: what the person taught; goes before the catalogue.
        own: names of the person's own skills; those that the catalogue does not know are looked for too.
    """

    def __init__(self, catalogue: Catalogue, taught: Sequence[Taught] = (), own: Sequence[str] = ()) -> None:
        self.catalogue = catalogue
        self.index = index_of(catalogue)
        self._added = Names()
        self._own: dict[str, str] = {}
        self._resolved: dict[str, str | None] = {}
        self.asked: dict[object, tuple[Ask | None, int, bool]] = {}  # what items asked for, by their words
        self.named: dict[object, tuple[int, int, list[Any]]] = {}  # what stretches of words named, by these
        self.sounds = Remembered(self._sound)
        self.steps = Remembered(self._step)
        for term in taught:
            self._teach(term)
        for name in sorted(set(own)):
            if name.strip() and self.resolve(name) is None:
                self._own[name.casefold()] = name
                self._resolved.clear()
                self._added.add(name, "hard", Name(name), own=True)
        self.added = frozenset((*self._added.entries, *self._added.prefixes))  # what these sound like, whole or begun

    def known(self, key: str) -> list[Entry] | None:
        """Give the names that sound so."""
        known = self.index.known(key)
        return self._added.entries.get(key) or known

    def goes_on(self, key: str) -> bool:
        """Tell whether a name sounds so, or begins with words that sound so."""
        return self.index.holds(key, surely=key in self.added)

    def _step(self, key: str) -> tuple[list[Entry] | None, bool]:
        """Give the names that sound so, and whether a longer one may begin with these words."""
        known = self.known(key)
        leads_on = key in self.index.prefixes or key in self._added.prefixes
        return (known, leads_on) if known or leads_on else NOWHERE

    def _sound(self, word: str) -> Sound:
        """Give all that a word is looked up by, and what it may be of a name."""
        sound = Sound(word)
        sound.lead = self.begins(sound.stem)
        return sound

    def begins(self, word: str) -> int:
        """Tell whether a name may begin with a word of this stem."""
        if (goes_on := self.goes_on(word)) and self.known(word):
            return LOOK
        if word[-1].isdigit() and VERSIONED.fullmatch(word):
            return LOOK
        return LEADS_ON if goes_on else BEGINS_NONE

    def _teach(self, taught: Taught) -> None:
        concept = self.catalogue.concepts.get(taught.skill or "")
        skill = taught.skill if taught.meaning == "same as" and taught.skill else ""
        self._added.entries.pop(_key(taught.term), None)
        self._added.add(skill, concept.kind if concept else "hard", Name(taught.term))

    def resolve(self, name: str) -> str | None:
        """Tell which skill bears this name, spelt in any of the usual ways; None where none does."""
        if name not in self._resolved:
            self._resolved[name] = self._found(name)
        return self._resolved[name]

    def _found(self, name: str) -> str | None:
        own = self._own.get(name.casefold())
        if own or name in self.catalogue.concepts:
            return own or name
        entries = [entry for entry in self.known(_key(name)) or () if entry.skill and not entry.own]
        if not entries:
            return None
        plain = "".join(fold(found) for found in WORD.findall(name))
        exact = [e for e in entries if e.name.text == name] or [e for e in entries if e.plain == plain]
        return (exact or entries)[0].skill

    def kind(self, skill: str) -> MentionKind:
        """Tell what sort of skill this is."""
        concept = self.catalogue.concepts.get(skill)
        return concept.kind if concept else "hard"

    def closure(self, skill: str) -> frozenset[str]:
        """Tell all that having this gives, itself included."""
        return self.catalogue.closure(skill)

    def close(self, skill: str) -> tuple[str, ...]:
        """Tell what is close to this without giving it."""
        concept = self.catalogue.concepts.get(skill)
        return concept.close if concept else _NO_CLOSE

    def is_class(self, skill: str) -> bool:
        """Tell whether other skills give this one: it is a kind of things."""
        return skill in self.index.classes


def _key(name: str) -> str:
    return "".join(stem(fold(found)) for found in WORD.findall(name))
