"""The names of a catalogue by what they sound like, taken from its lines piece by piece and shared by all who look."""

from collections.abc import Mapping

from jobtracker.skills.blocked import BLOCKED
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.concepts import Name
from jobtracker.skills.names import BEGIN, Entry, Names, entry_of
from jobtracker.skills.packing import FIELD, PART, PLACE, pack, unpack_list

COMPOUNDS = ("back", "front", "micro", "multi", "data", "web", "full", "cyber", "spread", "block", "soft", "hard")
KEPT = 2


class Index(Names):
    """The names of one catalogue: a line of them is taken apart when the first text has a word that begins like it."""

    __slots__ = ("_known_singles", "_order", "_places", "_singles", "_waiting", "catalogue", "classes", "misspelt")

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        packed = catalogue.packed or pack(catalogue.concepts.values())
        self.catalogue = catalogue
        self.misspelt: dict[str, Entry | None] = {}
        self.classes = frozenset(unpack_list(packed.classes))
        self._order = tuple(catalogue.concepts)
        self._waiting = {line[: line.index(FIELD)]: line for line in packed.sounds}
        self._singles = {line[: line.index(FIELD)]: line for line in packed.singles}
        self._known_singles: dict[str, dict[str, str]] = {}
        self._places: dict[str, list[str]] = {}
        for phrase in BLOCKED:
            self.add("", "hard", Name(phrase))
        self.prefixes.update(COMPOUNDS)
        self.short.update(unpack_list(packed.short))

    def _take_apart(self, line: str) -> None:
        """Take in the names that begin alike."""
        for sound in line.split(FIELD)[1:]:
            key, leads_on, *places = sound.split(PART)
            if leads_on:
                self.prefixes.add(key)
            if places:
                self._places[key] = places

    def known(self, key: str) -> list[Entry] | None:
        """Give the names that sound so."""
        line = self._waiting.pop(key[:BEGIN], None)
        if line is not None:
            self._take_apart(line)
        places = self._places.pop(key, None)
        if places is not None:
            entries = [self.entry_at(place) for place in places]
            self.entries[key] = [*self.entries.get(key, ()), *entries]
        return self.entries.get(key)

    def entry_at(self, place: str) -> Entry:
        """Give the name that stands at a place of the catalogue."""
        row, _, at = place.partition(PLACE)
        concept = self.catalogue.concepts[self._order[int(row)]]
        return entry_of(concept.name, concept.kind, concept.names[int(at)])

    def single_names(self, letter: str) -> Mapping[str, str]:
        """Give the unmistakable names of one word that begin with a letter, each with its place."""
        known = self._known_singles.get(letter)
        if known is None:
            pairs = (single.partition(PART) for single in self._singles.get(letter, "").split(FIELD)[1:])
            known = self._known_singles[letter] = {name: place for name, _, place in pairs}
        return known


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
