"""The names of a catalogue by what they sound like, taken from its lines piece by piece and shared by all who look."""

from collections.abc import Mapping

from jobtracker.skills.blocked import BLOCKED
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.concepts import Name
from jobtracker.skills.names import BEGIN, Entry, Names
from jobtracker.skills.packing import AND, FIELD, PLACE, alike, beginning_with, pack, stands_in, unpack_list

COMPOUNDS = ("back", "front", "micro", "multi", "data", "web", "full", "cyber", "spread", "block", "soft", "hard")
KEPT = 2
_NO_NAMES: Mapping[str, str] = {}


class Index(Names):
    """The names of one catalogue: those that begin with a word are taken in when the first text has it.

    `keys` are what the names taken in so far sound like, and what leads to them.
    """

    __slots__ = (
        "_lines",
        "_order",
        "_places",
        "_singles",
        "_taken",
        "_taken_singles",
        "catalogue",
        "classes",
        "common",
        "keys",
        "misspelt",
    )

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        packed = catalogue.packed or pack(catalogue.concepts.values())
        self.catalogue = catalogue
        self.misspelt: dict[str, Entry | None] = {}
        self.classes = frozenset(unpack_list(packed.classes))
        self.common = packed.common
        self._order = tuple(catalogue.concepts)
        self._singles = packed.singles
        self._taken_singles: dict[str, Mapping[str, str]] = {}
        self._lines = packed.sounds
        self._taken: set[str] = set()
        self._places: dict[str, str] = {}
        self.prefixes.update(COMPOUNDS)
        self.keys = set(COMPOUNDS)

    def holds(self, key: str, *, surely: bool = False) -> bool:
        """Tell whether a name sounds so, or begins with words that sound so.

        `surely`: a name that is not the catalogue's does, and may go on as one of these.
        """
        if key not in self._taken:
            line = self._lines.get(key[:BEGIN])
            if line is not None and (surely or key in self.keys or stands_in(line, key)):
                self._take_in(key, line)
        return surely or key in self.keys

    def _take_in(self, beginning: str, line: bytes) -> None:
        self._taken.add(beginning)
        for key, places, leads_on in beginning_with(beginning, line):
            self.keys.add(key)
            if places:
                self._places[key] = places
            if leads_on:
                self.prefixes.add(key)

    def known(self, key: str) -> list[Entry] | None:
        """Give the names that sound so."""
        known = self.entries.get(key)
        if known is None and (key in self._places or self.holds(key)):
            places = self._places.get(key)
            if places is not None:
                known = self.entries[key] = [self.entry_at(place) for place in places.split(AND)]
        return known

    def entry_at(self, place: str) -> Entry:
        """Give the name that stands at a place of the catalogue, or of the phrases that mean no skill."""
        row, _, at = place.partition(PLACE)
        if not row:
            return Entry("", "hard", Name(BLOCKED[int(at)]))
        concept = self.catalogue.concepts[self._order[int(row)]]
        return Entry(concept.name, concept.kind, concept.names[int(at)])

    def single_names(self, letter: str, length: int) -> Mapping[str, str]:
        """Give the unmistakable names of one word that begin with a letter and have a length, each with its place."""
        which = alike(letter, length)
        taken = self._taken_singles.get(which)
        if taken is None:
            line = self._singles.get(which)
            names, places = map(unpack_list, line.decode().split(FIELD)) if line else ((), ())
            taken = self._taken_singles[which] = dict(zip(names, places, strict=True)) if line else _NO_NAMES
        return taken


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
