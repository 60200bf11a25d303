"""The names of a catalogue by what they sound like, taken from its lines piece by piece and shared by all who look."""

from bisect import bisect_left
from collections.abc import Mapping

from jobtracker.skills.blocked import BLOCKED
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.concepts import Name
from jobtracker.skills.names import BEGIN, Entry, Names
from jobtracker.skills.packing import AND, FIELD, PART, PLACE, alike, pack, stands_in, unpack_list

COMPOUNDS = ("back", "front", "micro", "multi", "data", "web", "full", "cyber", "spread", "block", "soft", "hard")
KEPT = 2
_NO_NAMES: Mapping[str, str] = {}


class Index(Names):
    """The names of one catalogue: a line of them is taken apart when the first text has a word that stands in it.

    `keys` are what the names taken apart so far sound like, and what leads to them; `waiting` are the lines of the
    others, by how these begin.
    """

    __slots__ = (
        "_order",
        "_places",
        "_singles",
        "_taken_singles",
        "catalogue",
        "classes",
        "common",
        "keys",
        "misspelt",
        "waiting",
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
        self.waiting = dict(packed.sounds)
        self._places: dict[str, tuple[list[str], list[str]]] = {}
        self.prefixes.update(COMPOUNDS)
        self.keys = set(COMPOUNDS)

    def holds(self, key: str, *, surely: bool = False) -> bool:
        """Tell whether a name sounds so, or begins with words that sound so.

        `surely`: a name that is not the catalogue's does, and may go on as one of these.
        """
        begin = key[:BEGIN]
        line = self.waiting.get(begin)
        if line is not None and (surely or key in self.keys or stands_in(line, key)):
            self._take_apart(begin)
        return surely or key in self.keys

    def _take_apart(self, begin: str) -> None:
        """Take in the waiting names that begin so."""
        named, lead_on, places = self.waiting.pop(begin).decode().split(FIELD)
        keys = named[1:-1].split(PART)
        self._places[begin] = keys, places.split(PART)
        self.keys.update(keys)
        if leading := lead_on[1:-1]:
            self.prefixes.update(those := leading.split(PART))
            self.keys.update(those)

    def known(self, key: str) -> list[Entry] | None:
        """Give the names that sound so."""
        known = self.entries.get(key)
        if known is None and self.holds(key) and (lying := self._places.get(key[:BEGIN])):
            keys, places = lying
            at = bisect_left(keys, key)
            if at < len(keys) and keys[at] == key:
                known = self.entries[key] = [self.entry_at(place) for place in places[at].split(AND)]
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
