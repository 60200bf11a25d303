"""The catalogue of skills: what each is called, what it gives, and what is close to it.

The TOML files of `resources/skills` are the source (`catalogue_source.py` reads and checks them). As parsing some
thousand concepts takes half a second, `compiled` keeps them as lines that load in some milliseconds (`packing.py`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from jobtracker.skills.catalogue_form import Form, form_path, parse, render, stamps_of, untimed
from jobtracker.skills.concepts import Concept, Name
from jobtracker.skills.packing import Concepts, Packed, pack

if TYPE_CHECKING:
    from jobtracker.skills.catalogue_source import Entry

__all__ = ["Catalogue", "Concept", "Name", "compiled", "fold", "load", "ship", "version_of"]

_SOURCE = "jobtracker.skills.catalogue_source"  # what parses and hashes is loaded where a file changed


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All concepts by name; `version` is a short hash of the files they came from.

    `packed` holds the same as lines, for who looks a text's words up; without it they are made when they are needed.
    """

    version: str
    concepts: Mapping[str, Concept]
    packed: Packed | None = field(default=None, repr=False, compare=False)
    _closures: dict[str, frozenset[str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _names: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    def whole(self) -> "Catalogue":
        """Give all of it, as a late one does (`late_catalogue.py`)."""
        return self

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
            self._names.update(self._folded())
        return self._names.get(fold(text))

    def _folded(self) -> Iterator[tuple[str, str]]:
        if isinstance(self.concepts, Concepts):
            return self.concepts.folded()
        return ((fold(name.text), concept.name) for concept in self.concepts.values() for name in concept.names)


def fold(text: str) -> str:
    """Make names comparable: case and spacing tell none apart."""
    return " ".join(text.casefold().split())


def version_of(folder: Path) -> str:
    """Hash what the files hold, whatever the line ends of the checkout."""
    version: str = import_module(_SOURCE).version_of(folder)
    return version


def load(folder: Path) -> Catalogue:
    """Read the TOML files; a Problem names every fault of theirs by file and line."""
    entries: list[Entry] = import_module(_SOURCE).read_entries(folder)
    close: dict[str, dict[str, None]] = {entry.name: {} for entry in entries}
    for entry in entries:
        for other in entry.close:
            close[entry.name][other] = None
            close[other][entry.name] = None
    concepts = {entry.name: _concept(entry, close=tuple(close[entry.name])) for entry in entries}
    return Catalogue(version_of(folder), concepts)


def compiled(folder: Path, cache: Path | None) -> Catalogue:
    """Load the catalogue by its compiled form, shipped beside the files or kept in `cache`; made where there is none.

    The form is good as long as the files have the sizes and times that they had, or else the same content. One that is
    missing or damaged, and a cache that cannot be written, cost time only.
    """
    stamps = stamps_of(folder)
    shipped = untimed(stamps)
    version = ""
    places = [form_path(place, folder) for place in (folder, cache) if place is not None]
    for place in places:
        form = parse(place)
        if form is None:
            continue
        if form.stamps not in (stamps, shipped):
            version = version or version_of(folder)
            if form.version != version:
                continue
            if place != places[0]:
                render(place, form._replace(stamps=stamps))
        return Catalogue(form.version, Concepts(form.packed.concepts), form.packed)
    catalogue = load(folder)
    packed = pack(catalogue.concepts.values())
    if cache is not None:
        render(places[-1], Form(catalogue.version, stamps, packed))
    return Catalogue(catalogue.version, catalogue.concepts, packed)


def ship(folder: Path, place: Path) -> Path:
    """Compile the catalogue into a file to be shipped beside its sources, whatever times an installer gives them."""
    catalogue = load(folder)
    shipped = form_path(place, place)
    render(shipped, Form(catalogue.version, untimed(stamps_of(folder)), pack(catalogue.concepts.values())))
    return shipped


def _concept(entry: "Entry", *, close: tuple[str, ...]) -> Concept:
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
