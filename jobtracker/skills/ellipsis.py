"""Words that share a head or a beginning: "unit and integration testing", "data lakes and warehouses"."""

from jobtracker.skills.ambiguity import spoken_of
from jobtracker.skills.lexicon import Lexicon
from jobtracker.skills.mentions import GLUE, PEOPLE
from jobtracker.skills.names import Entry
from jobtracker.skills.spots import Spot
from jobtracker.skills.words import Words, word_set

JOINTS = frozenset(("and", "or", "und", "oder", "et", "ou", "y", "o", "en", "sowie", "bzw"))
SEPARATORS = frozenset((",", ", ", "/", " / ", " ,", "-, ", "-,", ", \n", ",\n", "- "))
WHOLE = frozenset(  # words that stand for themselves beside any name: "storage and smart-grid technologies"
    (
        "business",
        "data",
        "execution",
        "growth",
        "health",
        "lead",
        "leave",
        "managing",
        "performance",
        "process",
        "processes",
        "proposals",
        "risk",
        "risks",
        "storage",
        "system",
        "systems",
        "technology",
    )
)
GENERAL = word_set(  # heads of no name of their own: "SAP MM, Kenntnisse in …", "a medical education or experience"
    "kenntnisse erfahrung erfahrungen knowledge experience skills expertise background connaissances expérience "
    "conocimientos experiencia kennis ervaring"
)
MOST = 6
LONG_ENOUGH = 3


def complete(words: Words, spots: list[Spot], lexicon: Lexicon) -> list[Spot]:
    """Add the skills whose names are only half said beside a name that is said in full."""
    taken = {place for spot in spots for place in range(spot.first, spot.last + 1)}
    added: list[Spot] = []
    for spot in spots:
        if spot.kind != "language" or spot.last > spot.first:
            added += _before(words, spot, taken, lexicon)
            if spot.last > spot.first:
                added += _behind(words, spot, taken, lexicon)
            if spot.last + 1 < len(words.folds) and _has_modules(words, spot):
                added += _modules(words, spot, taken, lexicon)
    return sorted([*spots, *added], key=Spot.place) if added else spots


def _before(words: Words, spot: Spot, taken: set[int], lexicon: Lexicon) -> list[Spot]:
    added: list[Spot] = []
    place = spot.first
    for _ in range(MOST):
        last = _partner(words, place, step=-1)
        if last is None or last in taken:
            break
        heads = _heads(words, spot)
        found = _named(words, last, heads, lexicon)
        if found is None or found.skill == spot.skill:
            break
        taken.update(range(found.first, found.last + 1))
        added.append(found)
        place = found.first
    return added


def _heads(words: Words, spot: Spot) -> list[str]:
    """The words that may complete what stands before: the end of the name, or the word behind it."""
    heads = [words.stems[spot.last]] if spot.last > spot.first else []
    following = spot.last + 1
    if following < len(words.folds) and words.gaps[following] in (" ", "-") and words.folds[following] not in JOINTS:
        heads.append(words.stems[following])
        beyond = following + 1
        if beyond < len(words.folds) and words.gaps[beyond] == " ":
            heads.append(words.stems[following] + words.stems[beyond])
    return heads


def _partner(words: Words, place: int, *, step: int) -> int | None:
    """The last word of the list's part before (or the first of the one behind), past comma, slash, "and" and "or"."""
    at = place + step
    listed = False
    while 0 <= at < len(words.folds):
        gap = words.gaps[at if step > 0 else at + 1]
        if gap in SEPARATORS:
            listed = True
        elif gap not in GLUE:
            return None
        if words.folds[at] not in JOINTS:
            return at if listed else None
        listed = True
        at += step
    return None


def _named(words: Words, last: int, heads: list[str], lexicon: Lexicon) -> Spot | None:
    for first in (last - 1, last):
        if first < 0 or (first < last and words.gaps[last] not in GLUE):
            continue
        key = "".join(words.stems[first : last + 1])
        if words.folds[last] in WHOLE:
            return None
        for head in heads:
            entry = _entry(lexicon.known(key + head), words, first, last)
            if entry and len(key) >= LONG_ENOUGH:
                return _spot(words, first, last, entry)
    return None


def _behind(words: Words, spot: Spot, taken: set[int], lexicon: Lexicon) -> list[Spot]:
    stem = "".join(words.stems[spot.first : spot.last])
    added: list[Spot] = []
    place = spot.last
    for _ in range(MOST):
        at = _partner(words, place, step=1)
        if at is None or at in taken:
            break
        entry = _entry(lexicon.known(stem + words.stems[at]), words, at, at)
        named = entry is not None and entry.skill != spot.skill and words.folds[at] not in GENERAL
        begins = words.folds[at] in lexicon.index.prefixes and not words.slice(at, at).isupper()  # "SAP MM/SD"
        if entry is None or not named or begins:
            break
        if at + 1 < len(words.folds) and words.folds[at + 1] in PEOPLE:  # "product owners, analytics engineers"
            break
        taken.add(at)
        added.append(_spot(words, at, at, entry))
        place = at
    return added


def _has_modules(words: Words, spot: Spot) -> bool:
    place = spot.last + 1
    bracketed = spot.first == spot.last and words.gaps[place] in (" (", "(")
    return bracketed or words.folds[place].startswith("modul") or words.folds[spot.last].startswith("modul")


def _modules(words: Words, spot: Spot, taken: set[int], lexicon: Lexicon) -> list[Spot]:
    """The parts of a program that stand in a bracket or behind "modules": "SAP (MM, SD)", "SAP modules FI and CO"."""
    stem = words.stems[spot.first]
    added: list[Spot] = []
    at: int | None = spot.last + 1 + words.folds[spot.last + 1].startswith("modul")
    while at is not None and at < len(words.folds) and len(added) < MOST and words.slice(at, at).isupper():
        entry = _entry(lexicon.known(stem + words.stems[at]), words, at, at)
        if entry is None or at in taken:
            break
        taken.add(at)
        added.append(_spot(words, at, at, entry))
        at = _partner(words, at, step=1)
    return added


def _entry(entries: list[Entry] | None, words: Words, first: int, last: int) -> Entry | None:
    for entry in entries or ():
        if entry.skill and not entry.name.case and not entry.name.needs and spoken_of(entry.name, words, first, last):
            return entry
    return None


def _spot(words: Words, first: int, last: int, entry: Entry) -> Spot:
    return Spot(first, last, words.starts[first], words.ends[last], entry.skill, entry.kind, entry.own)
