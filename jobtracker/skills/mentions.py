"""Which skills a text names, and where."""

from typing import NamedTuple

from jobtracker.skills.ambiguity import cued, spoken_of
from jobtracker.skills.comparison import MentionKind
from jobtracker.skills.lexicon import Entry, Lexicon
from jobtracker.skills.words import VERSIONED, Words, stem

LONGEST = 8
GLUE = frozenset(
    ("", " ", "-", "–", "‑", "/", " / ", ".", "_", "'", "’", "\u00a0", "\n", "  ", " -", "- ", " - ", "/ ", " /", "´", "`")
)
APART = frozenset("window team sheet page rail form slide object note map doc box panda".split())
NEIGHBOUR = 3
MARGIN = 12
SHORT_COMPOUND = 6


class Spot(NamedTuple):
    """A skill named from one word to another, the last included; `end` is its place in the text."""

    first: int
    last: int
    start: int
    end: int
    skill: str
    kind: MentionKind
    own: bool = False
    shared: bool = False


def find(words: Words, lexicon: Lexicon) -> list[Spot]:
    """Find all names, the longest first, never one inside another."""
    spots: list[Spot] = []
    unsure: list[tuple[int, Spot]] = []
    place = 0
    while place < len(words):
        found = _longest(words, place, lexicon)
        if found is None:
            place += 1
            continue
        entry, spot = found
        if entry.skill and entry.name.needs:
            unsure.append((len(spots), spot))
        elif entry.skill:
            spots.append(spot)
        place = spot.last + 1
    return _settled(words, spots, unsure)


def _longest(words: Words, first: int, lexicon: Lexicon) -> tuple[Entry, Spot] | None:
    key = plain = ""
    best: tuple[Entry, Spot] | None = None
    for last in range(first, min(first + LONGEST, len(words))):
        bracketed = last > first and _bracketed(words, last)
        if last > first and not bracketed and words.between(last) not in GLUE:
            break
        key += words.stems[last]
        plain += words.folds[last]
        entries = lexicon.entries.get(key)
        entry = _meant(entries, plain, words, first, last) if entries else None
        if entry is None and first == last:
            entry = _versioned(words, first, lexicon)
        if entry is not None:
            end = words.ends[last] + bracketed
            best = entry, Spot(first, last, words.starts[first], end, entry.skill, entry.kind, entry.own)
        if key not in lexicon.prefixes:
            break
    return best


def _bracketed(words: Words, index: int) -> bool:
    """Whether this word stands alone in brackets behind the one before: "Spring (Boot)"."""
    end = words.ends[index]
    return words.between(index) in (" (", "(") and words.text[end : end + 1] == ")"


def _meant(entries: list[Entry], plain: str, words: Words, first: int, last: int) -> Entry | None:
    for entry in entries:
        if _spelt(entry, plain, words, first, last) and spoken_of(entry.name, words, first, last):
            return entry
    return None


def _spelt(entry: Entry, plain: str, words: Words, first: int, last: int) -> bool:
    """Whether the words differ from the name by no more than plural, spelling and joints."""
    if last > first and not entry.several and not _compound(entry, words, first, last):
        return False
    if len(plain) >= len(entry.plain):
        return True
    return entry.several or words.stems[last] not in APART


def _compound(entry: Entry, words: Words, first: int, last: int) -> bool:
    """Whether a name of one word may be written as several: "Java Script", "micro services"."""
    text = entry.name.text
    return len(text) >= SHORT_COMPOUND and min(len(word) for word in words.folds[first : last + 1]) > 1


def _versioned(words: Words, index: int, lexicon: Lexicon) -> Entry | None:
    """Take "HTML5" for HTML where the catalogue has no such name of its own."""
    found = VERSIONED.fullmatch(words.folds[index])
    if not found:
        return None
    for entry in lexicon.entries.get(stem(found[1]), ()):
        if entry.plain == found[1] and not entry.name.needs and not entry.name.case:
            return entry
    return None


def _settled(words: Words, spots: list[Spot], unsure: list[tuple[int, Spot]]) -> list[Spot]:
    """Keep of the ambiguous names those that stand beside another skill or a word that speaks of skills."""
    if not unsure:
        return spots
    kept = []
    for place, spot in unsure:
        if cued(words, spot.first, spot.last) or _alone(words, spot) or _accompanied(words, spots, place, spot):
            kept.append(spot)
    return sorted([*spots, *kept])


def _accompanied(words: Words, spots: list[Spot], place: int, spot: Spot) -> bool:
    for other in spots[max(0, place - 1) : place + 1]:
        first, last = (other.last, spot.first) if other.first < spot.first else (spot.last, other.first)
        if other.kind != "hard" or last - first > NEIGHBOUR:
            continue
        gap = words.text[words.ends[first] : words.starts[last]]
        if "\n" not in gap and ". " not in gap:
            return True
    return False


def _alone(words: Words, spot: Spot) -> bool:
    """Whether the name has its line for itself, as in a list of skills."""
    before = words.text[max(0, spot.start - MARGIN) : spot.start].rpartition("\n")
    after = words.text[spot.end : spot.end + MARGIN].partition("\n")
    starts = bool(before[1]) or spot.start < MARGIN
    ends = bool(after[1]) or spot.end + MARGIN > len(words.text)
    return starts and ends and not any(letter.isalpha() for letter in before[2] + after[0])
