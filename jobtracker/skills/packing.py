"""The catalogue as lines of text that are taken apart where a posting needs them, and nowhere else.

One line a concept; one line for the names that begin alike, by the sound of their words; one line for the names that a
misspelt word may mean, by their first letter and their length. A start takes thousands of lines as they are, in a few
milliseconds; a posting touches some hundred.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast, overload

from jobtracker.skills.blocked import BLOCKED
from jobtracker.skills.concepts import Concept, Name
from jobtracker.skills.names import BEGIN, Names
from jobtracker.skills.pieces import WORD
from jobtracker.skills.words import fold
from jobtracker.values import give_way

if TYPE_CHECKING:
    from jobtracker.skills.comparison import MentionKind

FIELD, PART, RULE, WORDS, PLACE, AND = "\t", "\x1f", "\x1e", "\x1d", ".", " "
CONCEPT_FIELDS, NAMES = 5, 4
SHORTEST = 4  # a shorter name is not told from a misspelt word

Lines = Mapping[str, bytes]


class Packed(NamedTuple):
    """The lines of a catalogue, each by what it is asked for.

    `concepts`: by name, the kind, group, implies, close, and names with their rules; `sounds`: by a beginning, the
    keys under it in order, which of them and of others lead on, and the places of the names, as many as keys;
    `singles`: by letter and length, names of one word and their places; `classes`: what other concepts imply;
    `common`: words in small letters within names. A place is a concept's and a name's number; without a concept it is
    one of the phrases that are known to mean no skill.
    """

    concepts: Lines
    sounds: Lines
    singles: Lines
    classes: str
    common: str


class PackedNames(Sequence[Name]):
    """The names of one concept, each made when it is asked for: mostly one of many is."""

    __slots__ = ("_names",)

    def __init__(self, names: str) -> None:
        self._names = names.split(PART)

    @overload
    def __getitem__(self, at: int) -> Name: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Name]: ...
    def __getitem__(self, at: int | slice) -> Name | Sequence[Name]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        text, *rules = self._names[at].split(RULE)
        if not rules:
            return Name(text)
        case, *words = rules
        return Name(text, bool(case), *[tuple(some.split(WORDS)) if some else () for some in words])

    def __len__(self) -> int:
        return len(self._names)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and [*self] == [*other]

    def __hash__(self) -> int:
        return hash((*self,))


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
            for text in line.decode().split(FIELD)[NAMES].casefold().split(PART):
                yield " ".join(text.partition(RULE)[0].split()), name


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
    lists = (concept.implies, concept.close, map(_ruled, concept.names))
    return FIELD.join((concept.kind, concept.group, *map(PART.join, lists)))


def _ruled(name: Name) -> str:
    """A name with its rules, if it has any."""
    case, *words = name.rules
    return RULE.join((name.text, "case" if case else "", *map(WORDS.join, words))) if any(name.rules) else name.text


def _unpack(skill: str, line: bytes) -> Concept:
    kind, group, implies, close, names = line.decode().split(FIELD)
    said = PackedNames(names)
    return Concept(skill, cast("MentionKind", kind), group, said, unpack_list(implies), unpack_list(close))


def unpack_list(field: str) -> tuple[str, ...]:
    """Take apart a field that holds a list."""
    return tuple(field.split(PART)) if field else ()


def _sounds(names: Names, places: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    """What lies together: the keys that begin alike, and with a first word that is shorter all that goes on with it.

    A sign stands before and behind each key, so that one look at the line tells whether it holds one (`stands_in`).
    """
    lying: dict[str, set[str]] = {}
    for key in names.entries.keys() | names.prefixes:
        lying.setdefault(key[:BEGIN], set()).add(key)
    for key, entries in names.entries.items():
        for head in {entry.head for entry in entries if len(entry.head) < BEGIN}:
            ways = {key[:end] for end in range(len(head), len(key) + 1)}
            lying.setdefault(head, set()).update(ways.intersection(names.prefixes), (key,))
    for begin, keys in sorted(lying.items()):
        give_way()
        named = sorted(key for key in keys if key in names.entries)
        at = [AND.join(places[id(entry.name)] for entry in names.entries[key]) for key in named]
        yield (
            begin,
            FIELD.join(map(PART.join, (("", *named, ""), ("", *sorted(keys.intersection(names.prefixes)), ""), at))),
        )


def stands_in(line: bytes, key: str) -> bool:
    """Tell whether a key of names or one that leads on is among those of a line."""
    return f"{PART}{key}{PART}".encode() in line


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
