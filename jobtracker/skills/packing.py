"""The catalogue as lines of text that are taken apart where a posting needs them, and nowhere else.

One line a concept; one line for the names that begin alike, by the sound of their words; one line for the names that a
misspelt word may mean, by their first letter and their length. A start takes thousands of lines as they are, in a few
milliseconds; a posting touches some hundred.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, cast

from jobtracker.skills.blocked import BLOCKED
from jobtracker.skills.concepts import Concept, Name
from jobtracker.skills.names import BEGIN, Names
from jobtracker.skills.words import WORD, fold
from jobtracker.values import give_way

if TYPE_CHECKING:
    from jobtracker.skills.comparison import MentionKind

FIELD, PART, PLACE, AND = "\t", "\x1f", ".", " "
CONCEPT_FIELDS, NAMES = 6, 4
SHORTEST = 4  # a shorter name is not told from a misspelt word

Lines = Mapping[str, bytes]


class Packed(NamedTuple):
    """The lines of a catalogue, each by what it is asked for.

    `concepts`: by name, the kind, group, implies, close, names and the rules of names; `sounds`: by a beginning, the
    keys under it, the places of their names, and which lead on; `singles`: by letter and length, names of one word and
    their places; `short`: first words of fewer letters than a beginning; `classes`: what other concepts imply;
    `common`: words in small letters within names. A place is a concept's and a name's number; without a concept it is
    one of the phrases that are known to mean no skill.
    """

    concepts: Lines
    sounds: Lines
    singles: Lines
    short: str
    classes: str
    common: str


class Concepts(Mapping[str, Concept]):
    """All concepts by name, each made when it is first asked for."""

    __slots__ = ("_lines", "_made")

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._made: dict[str, Concept] = {}

    def __getitem__(self, name: str) -> Concept:
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = _unpack(name, self._lines[name])
        return made

    def __contains__(self, name: object) -> bool:
        return name in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def folded(self) -> Iterator[tuple[str, str]]:
        """Give each name of each concept in small letters, and the concept's own; no concept is made for that."""
        for name, line in self._lines.items():
            give_way()
            for text in line.decode().split(FIELD, NAMES + 1)[NAMES].casefold().split(PART):
                yield " ".join(text.split()), name


def pack(concepts: Iterable[Concept]) -> Packed:
    """Write the concepts as lines."""
    kept = list(concepts)
    places: dict[int, str] = {}
    names = Names()
    blocked = [Name(phrase) for phrase in BLOCKED]
    for at, name in enumerate(blocked):
        places[id(name)] = f"{PLACE}{at}"
        names.add("", "hard", name)
    for row, concept in enumerate(kept):
        give_way()
        for at, name in enumerate(concept.names):
            places[id(name)] = f"{row}{PLACE}{at}"
            names.add(concept.name, concept.kind, name)
    return Packed(
        {concept.name: _pack(concept).encode() for concept in kept},
        {begin: line.encode() for begin, line in _sounds(names, places)},
        {alike: line.encode() for alike, line in _singles(kept, places)},
        PART.join(sorted(names.short)),
        PART.join(sorted({given for concept in kept for given in concept.implies})),
        PART.join(sorted(_common_words(kept))),
    )


def _common_words(concepts: Iterable[Concept]) -> set[str]:
    found: set[str] = set()
    for concept in concepts:
        give_way()
        said = (word for name in concept.names for word in WORD.findall(name.text))
        found.update(fold(word) for word in said if word.islower())
    return found


def _pack(concept: Concept) -> str:
    rules = [(place, *name.rules) for place, name in enumerate(concept.names) if any(name.rules)]
    lists = (concept.implies, concept.close, [name.text for name in concept.names])
    return FIELD.join((concept.kind, concept.group, *map(PART.join, lists), json.dumps(rules) if rules else ""))


def _unpack(skill: str, line: bytes) -> Concept:
    kind, group, implies, close, texts, rules = line.decode().split(FIELD)
    names = [*map(Name, texts.split(PART))]
    for place, case, *words in json.loads(rules) if rules else ():
        names[place] = Name(names[place].text, case, *map(tuple, words))
    return Concept(skill, cast("MentionKind", kind), group, tuple(names), unpack_list(implies), unpack_list(close))


def unpack_list(field: str) -> tuple[str, ...]:
    """Take apart a field that holds a list."""
    return tuple(field.split(PART)) if field else ()


def _sounds(names: Names, places: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    lying: dict[str, list[str]] = {}
    for key in sorted(names.entries.keys() | names.prefixes):
        lying.setdefault(key[:BEGIN], []).append(key)
    for begin, keys in lying.items():
        give_way()
        named = [key for key in keys if key in names.entries]
        at = [AND.join(places[id(entry.name)] for entry in names.entries[key]) for key in named]
        yield begin, FIELD.join(map(PART.join, (named, at, [key for key in keys if key in names.prefixes])))


def _singles(concepts: Iterable[Concept], places: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    """The unmistakable names of one word, by their first letters and their lengths."""
    lying: dict[str, dict[str, str]] = {}
    for concept in concepts:
        give_way()
        for name in concept.names if concept.kind == "hard" else ():
            text = name.text.lower()
            if len(text) >= SHORTEST and text.isalpha() and not name.needs and not name.case:
                lying.setdefault(alike(text[0], len(text)), {})[text] = places[id(name)]
    for letter, found in lying.items():
        yield letter, FIELD.join(map(PART.join, (found, found.values())))


def alike(letter: str, length: int) -> str:
    """Tell where the names of one word lie that begin with a letter and have that length."""
    return f"{letter}{length}"


def is_sound(packed: Packed) -> bool:
    """Tell whether the lines can be kept on disk: what stands in them is nothing that parts them."""
    return all(line.count(FIELD.encode()) == CONCEPT_FIELDS - 1 for line in packed.concepts.values()) and not any(
        FIELD in key or "\n" in key or b"\n" in line for lines in packed[:3] for key, line in lines.items()
    )
