"""Names of skills that a posting misspells: "PostgreSLQ", "Kubernets"."""

from collections.abc import Iterable, Iterator, Mapping

from jobtracker.skills.ambiguity import CUES_BEFORE
from jobtracker.skills.ellipsis import JOINTS
from jobtracker.skills.lexicon import BEGINS_NONE, Lexicon
from jobtracker.skills.names import Entry
from jobtracker.skills.packing import PLACE
from jobtracker.skills.spots import Spot
from jobtracker.skills.words import Words, word_set

LEADS = word_set("in with of using mit von en de avec con met")
SHORTEST = 4
LISTED = 6
LOWER = 8
LONG = 12
INITIALS = 6  # letters; so few capitals are rather initials than a misspelt name
SIGNS = frozenset((", ", "/", " / ", ",", " (", ") ", "\n"))
ENDINGS = ("s", "es", "ed", "er", "ers", "ing", "ly", "d", "r", "al", "'s")


def correct(words: Words, spots: list[Spot], lexicon: Lexicon) -> list[Spot]:
    """Add the skills behind misspelt names: words of odd capitals, and words in a list of skills."""
    ends = {spot.last: spot for spot in spots if spot.kind == "hard"}
    starts = {spot.first: spot for spot in spots if spot.kind == "hard"}
    taken = {place for spot in spots for place in range(spot.first, spot.last + 1)}
    odd = frozenset(words.odd)
    cued = _cued(words)
    added: list[Spot] = []
    folds, known = words.folds, lexicon.index.misspelt
    looked_at = _doubted({*odd, *cued, *_around(spots)} - taken, words, known)
    while looked_at:
        found = []
        for place in looked_at:
            if place in taken:
                continue
            word = folds[place]
            shortest = SHORTEST if place in odd else LISTED
            if len(word) < shortest or not word.isalpha():
                continue
            said = words.slice(place, place)
            if (said[:-1] if said[-1] == "s" else said).isupper() and len(word) <= INITIALS:
                continue
            lower = said.islower()
            least = LOWER if lower else LISTED
            named = place in odd or (place in cued and len(word) >= least)
            if not named and (len(word) < least or not _listed(words, place, ends, starts)):
                continue
            spot = _corrected(words, place, lexicon, lower=lower)
            if spot:
                found.append(spot)
                taken.add(place)
                ends[place] = starts[place] = spot
        added += found
        looked_at = _doubted(_around(found), words, known)
    return sorted([*spots, *added], key=Spot.place) if added else spots


def _doubted(places: Iterable[int], words: Words, known: Mapping[str, Entry | None]) -> list[int]:
    """The places of words that no name begins with, and that are not known to be spelt as they should be."""
    leads, folds = words.leads, words.folds
    return sorted(
        [
            place
            for place in places
            if 0 <= place < len(leads) and leads[place] == BEGINS_NONE and known.get(folds[place], folds) is not None
        ]
    )


def _corrected(words: Words, place: int, lexicon: Lexicon, *, lower: bool) -> Spot | None:
    """The skill that a misspelt word means."""
    entry = _meant(words.folds[place], lexicon)
    if entry is None or (lower and not entry.name.text[0].isupper()):
        return None
    return Spot(place, place, words.starts[place], words.ends[place], entry.skill, entry.kind)


def _cued(words: Words) -> set[int]:
    """The words behind what says that a skill follows: "experience with …"."""
    folds = words.folds
    return {
        place + 1 for place, word in enumerate(folds) if word in LEADS and place and folds[place - 1] in CUES_BEFORE
    }


def _around(spots: Iterable[Spot]) -> set[int]:
    """The words that may stand in a list with a skill: its neighbours, and theirs past "and"."""
    around: set[int] = set()
    for spot in spots:
        first, last = spot.first, spot.last
        around.update((first - 2, first - 1, last + 1, last + 2))
    return around


def _listed(words: Words, place: int, ends: Mapping[int, Spot], starts: Mapping[int, Spot]) -> bool:
    """Whether the word stands in a list beside a skill."""
    before = place - 2 if place > 1 and words.folds[place - 1] in JOINTS else place - 1
    after = place + 2 if place + 2 < len(words.folds) and words.folds[place + 1] in JOINTS else place + 1
    joined_before = before in ends and (before < place - 1 or words.gaps[place] in SIGNS)
    joined_after = after in starts and (after > place + 1 or words.gaps[after] in SIGNS)
    return joined_before or joined_after


def _meant(word: str, lexicon: Lexicon) -> Entry | None:
    """The name nearest to a word that no name begins with."""
    if word not in lexicon.index.misspelt:
        lexicon.index.misspelt[word] = _nearest(word, lexicon)
    return lexicon.index.misspelt[word]


def _nearest(word: str, lexicon: Lexicon) -> Entry | None:
    index = lexicon.index
    most = 2 if len(word) >= LONG else 1
    found = sorted(
        (apart, _order(place), name, place)
        for length in range(len(word) - most, len(word) + most + 1)
        for apart, name, place in _near(word, index.single_names(word[0], length), most=most)
    )
    if not found or _inflected(word, found[0][2]):
        return None
    best = index.entry_at(found[0][3])
    if len(found) > 1 and found[0][0] == found[1][0] and index.entry_at(found[1][3]).skill != best.skill:
        return None
    return best


def _order(place: str) -> tuple[int, ...]:
    """Where a name stands among all of the catalogue."""
    return tuple(map(int, place.split(PLACE)))


def _near(word: str, names: Mapping[str, str], *, most: int) -> Iterator[tuple[int, str, str]]:
    """The names that differ from a word by few letters, by how many, and their places.

    One of `most` + 1 parts of the word must stand in such a name as it is.
    """
    length = len(word) // (most + 1)
    begin, inner, end = word[: length - 1], word[length + 1 : -length - 1], word[1 - length :]
    near = [name for name in names if name.startswith(begin) or name.endswith(end) or (most > 1 and inner in name)]
    letters = set(word)
    for name in near:
        if len(letters.symmetric_difference(name)) > 2 * most:
            continue  # a mistaken letter is two that they do not share
        if len(word) < LOWER and not _slips(word, name):
            continue
        if _differ(word, name, slips=1):
            yield 1, name, names[name]
        elif most > 1 and _differ(word, name, slips=most):
            yield most, name, names[name]


def _differ(word: str, name: str, *, slips: int) -> bool:
    """Whether two words differ by no more slips: a letter too many, too few or mistaken, two that changed places.

    That is an optimal string alignment distance; of so few slips it is sooner told than a library is loaded.
    """
    shared = 0
    for letter, other in zip(word, name, strict=False):
        if letter != other:
            break
        shared += 1
    rest, meant = word[shared:], name[shared:]
    if not slips or not rest or not meant:
        return len(rest) + len(meant) <= slips
    return (
        _differ(rest[1:], meant[1:], slips=slips - 1)
        or _differ(rest[1:], meant, slips=slips - 1)
        or _differ(rest, meant[1:], slips=slips - 1)
        or (rest[:2] == meant[1::-1] and _differ(rest[2:], meant[2:], slips=slips - 1))
    )


def _slips(word: str, name: str) -> bool:
    """Whether a short word is misspelt by letters that changed places, a longer one also by one more or less."""
    return sorted(name) == sorted(word) or (len(word) > SHORTEST and len(name) != len(word))


def _inflected(word: str, name: str) -> bool:
    """Whether the word is another form of the same word, so no misspelling: "dockers", "composed"."""
    stem = name[:-1]
    if word.startswith(name) or name.startswith(word):
        return True
    return word.startswith(stem) and word[len(stem) :] in ENDINGS
