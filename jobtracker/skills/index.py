"""The names of a catalogue by what they sound like, made ready piece by piece and shared by all who look."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from jobtracker.skills.ambiguity import BLOCKED
from jobtracker.skills.catalogue import Catalogue, Name
from jobtracker.skills.comparison import MentionKind
from jobtracker.skills.words import WORD, fold, stem

COMPOUNDS = ("back", "front", "micro", "multi", "data", "web", "full", "cyber", "spread", "block", "soft", "hard")
BEGIN = 3
SHORTEST = 4
KEPT = 2


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


class Names:
    """Names by the sound of their words, and the beginnings that lead to them."""

    __slots__ = ("entries", "prefixes", "short")

    def __init__(self) -> None:
        self.entries: dict[str, list[Entry]] = {}
        self.prefixes: set[str] = set()
        self.short: set[str] = set()

    def add(self, skill: str, kind: MentionKind, name: Name, *, own: bool = False) -> None:
        """Take a name in."""
        folds = [fold(found) for found in WORD.findall(name.text)]
        if not folds:
            return
        self.short.update(folds[:1])
        key = ""
        for word in folds:
            if key:
                self.prefixes.add(key)
            key += stem(word)
        if len(folds) == 1:
            self._add_halves(name.text)
        entry = Entry(skill, kind, name, "".join(folds), stem(folds[0]), own, len(folds) > 1)
        self.entries.setdefault(key, []).append(entry)
        if entry.several and key.endswith("s"):  # written as one word, "NodeJS" looks like a plural
            self.entries.setdefault(stem(key), []).append(entry)

    def _add_halves(self, text: str) -> None:
        """Let "Java Script" and "Postgre-SQL" lead to names with capitals inside."""
        if not text.isupper() and not text[1:].islower():
            for place in range(2, len(text) - 1):
                if text[place].isupper() and text[place - 1].islower():
                    self.prefixes.add(text[:place].lower())


class Index(Names):
    """The names of one catalogue: a name is made ready when the first text has a word that begins like it."""

    __slots__ = ("_single", "_waiting", "catalogue", "classes", "misspelt")

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.catalogue = catalogue
        self.prefixes.update(COMPOUNDS)
        self.misspelt: dict[str, Entry | None] = {}
        self._single: dict[str, dict[str, Entry]] = {}
        self._waiting: dict[str, list[tuple[str, MentionKind, Name]]] = {}
        for phrase in BLOCKED:
            self._waiting.setdefault(self._begin(phrase), []).append(("", "hard", Name(phrase)))
        self._await(catalogue)
        self.classes = frozenset(given for concept in catalogue.concepts.values() for given in concept.implies)

    def _await(self, catalogue: Catalogue) -> None:
        waiting = self._waiting
        for concept in catalogue.concepts.values():
            skill, kind = concept.name, concept.kind
            for name in concept.names:
                low = name.text[:BEGIN].lower()
                if not low.isalnum():
                    low = self._begin(name.text)
                if low in waiting:
                    waiting[low].append((skill, kind, name))
                else:
                    waiting[low] = [(skill, kind, name)]

    def _begin(self, text: str) -> str:
        """The letters by which a name waits: the first three, whatever stands between them."""
        folds = [fold(found) for found in WORD.findall(text)]
        self.short.update(folds[:1])
        return "".join(folds)[:BEGIN]

    def ready(self, key: str) -> None:
        """Make the names ready that begin like this."""
        waiting = self._waiting.pop(key[:BEGIN], None)
        if waiting is not None:
            for skill, kind, name in waiting:
                self.add(skill, kind, name)

    def single_names(self, letter: str) -> Mapping[str, Entry]:
        """Give the unmistakable names of one word that begin with a letter."""
        if not self._single:
            self._single[""] = {}
            for skill, kind, name in _hard_names(self.catalogue):
                text = name.text.lower()
                if len(text) >= SHORTEST and text.isalpha() and not name.needs and not name.case:
                    self._single.setdefault(text[0], {})[text] = Entry(skill, kind, name, text, text)
        return self._single.get(letter, {})


def _hard_names(catalogue: Catalogue) -> Iterable[tuple[str, MentionKind, Name]]:
    for concept in catalogue.concepts.values():
        if concept.kind == "hard":
            for name in concept.names:
                yield concept.name, concept.kind, name


_INDEXES: list[Index] = []


def index_of(catalogue: Catalogue) -> Index:
    """Give the index of a catalogue; the last ones are kept, as every change of a profile asks again."""
    for index in _INDEXES:
        if index.catalogue is catalogue:
            return index
    index = Index(catalogue)
    _INDEXES.insert(0, index)
    del _INDEXES[KEPT:]
    return index
