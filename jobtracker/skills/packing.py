"""The catalogue as lines of text that are taken apart where a posting needs them, and nowhere else.

One line a concept; one line for the names that begin alike, by the sound of their words; one line for the names that a
misspelt word may mean, by their first letter. A start reads thousands of lines in a few milliseconds, a posting touches
some hundred.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, cast

from jobtracker.skills.concepts import Concept, Name
from jobtracker.skills.names import BEGIN, Names

if TYPE_CHECKING:
    from jobtracker.skills.comparison import MentionKind

FIELD, PART, PLACE = "\t", "\x1f", "."
FIELDS, NAMES = 7, 5
SHORTEST = 4  # a shorter name is not told from a misspelt word


class Packed(NamedTuple):
    """The lines of a catalogue.

    `concepts`: name, kind, group, implies, close, names and the rules of names; `sounds`: a beginning and the keys
    under it, each with whether it leads on and the places of its names; `singles`: a letter, and names of one word with
    their places; `short`: first words of fewer letters than a beginning; `classes`: what other concepts imply.
    """

    concepts: list[str]
    sounds: list[str]
    singles: list[str]
    short: str
    classes: str


class Concepts(Mapping[str, Concept]):
    """All concepts by name, each made when it is first asked for."""

    __slots__ = ("_lines", "_made", "order")

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = {line[: line.index(FIELD)]: line for line in lines}
        self._made: dict[str, Concept] = {}
        self.order = tuple(self._lines)

    def __getitem__(self, name: str) -> Concept:
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = _unpack(self._lines[name])
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
            for text in line.split(FIELD, NAMES + 1)[NAMES].casefold().split(PART):
                yield " ".join(text.split()), name


def pack(concepts: Iterable[Concept]) -> Packed:
    """Write the concepts as lines."""
    kept = list(concepts)
    places = {
        id(name): f"{row}{PLACE}{place}" for row, concept in enumerate(kept) for place, name in enumerate(concept.names)
    }
    names = Names()
    for concept in kept:
        for name in concept.names:
            names.add(concept.name, concept.kind, name)
    return Packed(
        [_pack(concept) for concept in kept],
        list(_sounds(names, places)),
        list(_singles(kept, places)),
        PART.join(sorted(names.short)),
        PART.join(sorted({given for concept in kept for given in concept.implies})),
    )


def _pack(concept: Concept) -> str:
    rules = [(place, *name[1:]) for place, name in enumerate(concept.names) if any(name[1:])]
    lists = (concept.implies, concept.close, [name.text for name in concept.names])
    plain = (concept.name, concept.kind, concept.group, *map(PART.join, lists))
    return FIELD.join((*plain, json.dumps(rules) if rules else ""))


def _unpack(line: str) -> Concept:
    name, kind, group, implies, close, texts, rules = line.split(FIELD)
    names = [Name(text) for text in texts.split(PART)]
    for place, case, *words in json.loads(rules) if rules else ():
        names[place] = Name(names[place].text, case, *map(tuple, words))
    return Concept(name, cast("MentionKind", kind), group, tuple(names), unpack_list(implies), unpack_list(close))


def unpack_list(field: str) -> tuple[str, ...]:
    """Take apart a field that holds a list."""
    return tuple(field.split(PART)) if field else ()


def _sounds(names: Names, places: Mapping[int, str]) -> Iterator[str]:
    lying: dict[str, list[str]] = {}
    for key in sorted(names.entries.keys() | names.prefixes):
        found = [places[id(entry.name)] for entry in names.entries.get(key, ())]
        lying.setdefault(key[:BEGIN], []).append(PART.join((key, "+" if key in names.prefixes else "", *found)))
    for begin, keys in lying.items():
        yield FIELD.join((begin, *keys))


def _singles(concepts: Iterable[Concept], places: Mapping[int, str]) -> Iterator[str]:
    """The unmistakable names of one word, by their first letters."""
    lying: dict[str, list[str]] = {}
    for concept in concepts:
        for name in concept.names if concept.kind == "hard" else ():
            text = name.text.lower()
            if len(text) >= SHORTEST and text.isalpha() and not name.needs and not name.case:
                lying.setdefault(text[0], []).append(PART.join((text, places[id(name)])))
    for letter, found in lying.items():
        yield FIELD.join((letter, *found))


def is_sound(packed: Packed) -> bool:
    """Tell whether lines that were kept on disk are such as `pack` writes, as far as a start can afford to look."""
    return all(line.count(FIELD) == FIELDS - 1 for line in packed.concepts) and all(
        FIELD in line for line in (*packed.sounds, *packed.singles)
    )
