"""The catalogue of skills: what each is called, what it gives, and what is close to it.

The TOML files of `resources/skills` are the source (`catalogue_source.py` reads and checks them). As parsing some
thousand concepts takes a third of a second, `compiled` keeps a form of it that loads in about 10 ms.
"""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from jobtracker.skills.catalogue_form import parse, render
from jobtracker.skills.catalogue_source import Entry, read_entries, sources
from jobtracker.skills.comparison import MentionKind

FORM = "2"  # part of the version: a changed compiled form is made anew
HASH_LENGTH = 12
NO_RULES = (False, (), (), ())  # what follows the text of most names
_name = tuple.__new__


class Name(NamedTuple):
    """One name of a concept, with the rules that tell it from the common word it may also be.

    A tuple, as Concept is: ten thousand of them are made at each start.
    """

    text: str
    case: bool = False
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


class Concept(NamedTuple):
    """One skill: its names (its own first), the concepts it gives, and those shown as close to it."""

    name: str
    kind: MentionKind
    group: str
    names: tuple[Name, ...]
    implies: tuple[str, ...]
    close: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All concepts by name; `version` is a short hash of the files they came from."""

    version: str
    concepts: Mapping[str, Concept]
    _closures: dict[str, frozenset[str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _names: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    def closure(self, name: str) -> frozenset[str]:
        """Tell all that having this gives, itself included."""
        known = self._closures.get(name)
        if known is None:
            reached = {name}
            waiting = [name]
            while waiting:
                concept = self.concepts.get(waiting.pop())
                for given in concept.implies if concept else ():
                    if given not in reached:
                        reached.add(given)
                        waiting.append(given)
            known = self._closures[name] = frozenset(reached)
        return known

    def named(self, text: str) -> str | None:
        """Tell which concept has this name, in whatever case; None where none has."""
        if not self._names:
            for concept in self.concepts.values():
                for name in concept.names:
                    self._names[fold(name.text)] = concept.name
        return self._names.get(fold(text))


def fold(text: str) -> str:
    """Make names comparable: case and spacing tell none apart."""
    return " ".join(text.casefold().split())


@contextmanager
def collecting_later() -> Iterator[None]:
    """Keep the collector away while ten thousands of lasting things are made: it would look at each of them in vain."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def version_of(folder: Path) -> str:
    """Hash what the files hold, whatever the line ends of the checkout."""
    digest = sha256(FORM.encode())
    for path in sources(folder):
        digest.update(path.name.encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:HASH_LENGTH]


def load(folder: Path) -> Catalogue:
    """Read the TOML files; a Problem names every fault of theirs by file and line."""
    entries = read_entries(folder)
    close: dict[str, dict[str, None]] = {entry.name: {} for entry in entries}
    for entry in entries:
        for other in entry.close:
            close[entry.name][other] = None
            close[other][entry.name] = None
    concepts = {entry.name: _concept(entry, close=tuple(close[entry.name])) for entry in entries}
    return Catalogue(version_of(folder), concepts)


def compiled(folder: Path, cache: Path | None) -> Catalogue:
    """Load the catalogue by its compiled form, shipped beside the files or kept in `cache`; made where there is none.

    A form that is missing or damaged, and a cache that cannot be written, cost time only.
    """
    version = version_of(folder)
    places = [place / f"catalogue-{version}.json" for place in (folder, cache) if place is not None]
    for place in places:
        with collecting_later():
            rows = parse(place)
            if rows is not None:
                return Catalogue(version, {row[0]: _made(row) for row in rows})
    catalogue = load(folder)
    if cache is not None:
        render(places[-1], list(catalogue.concepts.values()))
    return catalogue


def _concept(entry: Entry, *, close: tuple[str, ...]) -> Concept:
    """Give each name the rules that name it."""
    names = []
    for text in entry.names:
        rules = [rule for rule in entry.rules if text in rule.names]
        names.append(
            Name(
                text,
                any(rule.case for rule in rules),
                tuple(word for rule in rules for word in rule.not_before),
                tuple(word for rule in rules for word in rule.not_after),
                tuple(word for rule in rules for word in rule.needs),
            ),
        )
    return Concept(entry.name, entry.kind, entry.group, tuple(names), entry.implies, close)


def _made(row: list[Any]) -> Concept:
    """Make a concept of one row of the compiled form, past the checks of the constructor, which cost the most."""
    name, kind, group, texts, rules, implies, close = row
    names = [_name(Name, (text, *NO_RULES)) for text in texts.split("\n")]
    for place, case, *words in rules:
        names[place] = Name(names[place].text, case, *map(tuple, words))
    return Concept(name, kind, group, tuple(names), tuple(implies), tuple(close))
