"""All names that are looked for: those of the catalogue, those taught by the person, and their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from jobtracker.skills.ambiguity import BLOCKED
from jobtracker.skills.catalogue import Catalogue, Name
from jobtracker.skills.comparison import MentionKind
from jobtracker.skills.words import WORD, fold, stem

COMPOUNDS = ("back", "front", "micro", "multi", "data", "web", "full", "cyber", "spread", "block", "soft", "hard")
BEGIN = 3
_NO_CLOSE: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taught:
    """What the person said of a term: it is the same as a skill, or no skill at all."""

    term: str
    meaning: Literal["same as", "not a skill"]
    skill: str | None = None


class Entry(NamedTuple):
    """One name as it is looked up; `skill` empty: the words are known to mean no skill.

    `plain` is the name without joints, `head` its first word's stem, `several`: it has more than one word.
    """

    skill: str
    kind: MentionKind
    name: Name
    plain: str
    head: str
    own: bool = False
    several: bool = False


def _begin(text: str) -> str:
    """The letters by which a name waits: the first three, whatever stands between them."""
    low = text[:BEGIN].lower()
    if low.isalnum():
        return low
    return "".join([fold(found) for found in WORD.findall(text)])[:BEGIN]


class Lexicon:
    """The names by what they sound like, and what the skills behind them give.

    Args:
        catalogue: the skills that all people share.
        taught: what the person taught; goes before the catalogue.
        own: names of the person's own skills; those that the catalogue does not know are looked for too.
    """

    def __init__(self, catalogue: Catalogue, taught: Sequence[Taught] = (), own: Sequence[str] = ()) -> None:
        self.catalogue = catalogue
        self.entries: dict[str, list[Entry]] = {}
        self.prefixes: set[str] = set(COMPOUNDS)
        self._own: dict[str, str] = {}
        self._resolved: dict[str, str | None] = {}
        self.classes = frozenset(given for concept in catalogue.concepts.values() for given in concept.implies)
        self._waiting: dict[str, list[tuple[str, MentionKind, Name]]] = {}
        for concept in catalogue.concepts.values():
            for name in concept.names:
                self._waiting.setdefault(_begin(name.text), []).append((concept.name, concept.kind, name))
        for phrase in BLOCKED:
            self._waiting.setdefault(_begin(phrase), []).insert(0, ("", "hard", Name(phrase)))
        for term in taught:
            self._teach(term)
        for name in sorted(set(own)):
            if name.strip() and self.resolve(name) is None:
                self._own[name.casefold()] = name
                self._resolved.clear()
                self._add(name, "hard", Name(name), own=True)

    def known(self, key: str) -> list[Entry] | None:
        """Give the names that sound so. Names are made ready when the first text has a word that begins like them."""
        waiting = self._waiting.pop(key[:BEGIN], None)
        if waiting is not None:
            for skill, kind, name in waiting:
                self._add(skill, kind, name)
        return self.entries.get(key)

    def begins(self, word: str) -> bool:
        """Tell whether a name may begin with a word of this stem."""
        if word[:BEGIN] in self._waiting:
            self.known(word)
        return word in self.entries or word in self.prefixes or len(word) < BEGIN or word[-1].isdigit()

    def _add(self, skill: str, kind: MentionKind, name: Name, *, own: bool = False) -> str:
        folds = [fold(found) for found in WORD.findall(name.text)]
        if not folds:
            return ""
        key = ""
        for word in folds:
            if key:
                self.prefixes.add(key)
            key += stem(word)
        if len(folds) == 1:
            self._add_halves(name.text)
        entry = Entry(skill, kind, name, "".join(folds), stem(folds[0]), own, len(folds) > 1)
        self.entries.setdefault(key, []).append(entry)
        return key

    def _add_halves(self, text: str) -> None:
        """Let "Java Script" and "Post-greSQL" lead to names with capitals inside."""
        if not text.isupper() and not text[1:].islower():
            for place in range(2, len(text) - 1):
                if text[place].isupper() and text[place - 1].islower():
                    self.prefixes.add(text[:place].lower())

    def _teach(self, taught: Taught) -> None:
        concept = self.catalogue.concepts.get(taught.skill or "")
        skill = taught.skill if taught.meaning == "same as" and taught.skill else ""
        for entry in self._alike(taught.term):
            entry.clear()
        self._add(skill, concept.kind if concept else "hard", Name(taught.term))

    def _alike(self, term: str) -> Iterable[list[Entry]]:
        key = "".join(stem(fold(found)) for found in WORD.findall(term))
        entries = self.known(key)
        return [entries] if entries else []

    def resolve(self, name: str) -> str | None:
        """Tell which skill bears this name, spelt in any of the usual ways; None where none does."""
        if name not in self._resolved:
            self._resolved[name] = self._found(name)
        return self._resolved[name]

    def _found(self, name: str) -> str | None:
        own = self._own.get(name.casefold())
        if own or name in self.catalogue.concepts:
            return own or name
        entries = [entry for near in self._alike(name) for entry in near if entry.skill and not entry.own]
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
        return skill in self.classes
