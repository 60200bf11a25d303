"""Headings and points within one long line of a text that lost all its line breaks."""

import re
from collections.abc import Iterator

from jobtracker.patterns import Pattern
from jobtracker.reading.heading_words import WHOLE
from jobtracker.reading.headings import LISTING
from jobtracker.reading.lines import Mark
from jobtracker.reading.openers import ASKED, DUTIES
from jobtracker.reading.words import Phrases, word_list, words_of

_WORD = Pattern(r"[^\W_]+")
_SENTENCE = Pattern(r"(?<=[^\W\d_A-Z][.!?])\s+(?=[A-ZÀ-Þ0-9])|(?<=[)\]%][.!?])\s+(?=[A-ZÀ-Þ])")
# Single words that open a sentence or a point as often as they head a section.
_ALONE = frozenset(
    word_list("""
        requirements qualifications responsibilities duties benefits perks anforderungen aufgaben aufgabengebiet
        missions profil requisitos funciones responsabilidades arbetsuppgifter kvalifikationer taken functie-eisen
        requisiti mansioni
    """)
)
_HEADS = Phrases(*(phrase for phrases in WHOLE.values() for phrase in phrases if " " in phrase or phrase in _ALONE))
_LISTED = Phrases(
    *(
        phrase
        for kind, phrases in WHOLE.items()
        if kind in LISTING
        for phrase in phrases
        if " " in phrase or phrase in _ALONE
    )
)
_LIST_OPENERS = (
    frozenset(word for word in DUTIES if not word.endswith("s"))
    | ASKED
    | {"heavily", "generous", "private", "free", "annual", "competitive", "flexible"}
)
# Words that are written small within a sentence: capitalised there, they open a new point.
_ARTICLES = frozenset(
    word_list("""
        a an the you your we our this these with for in at if when as une un le la les des vous der die das ein eine
        de het een je jij wij
    """)
)
_SMALL = frozenset(word_list("and & of the to you we for in our und der die et de la les y e en of van och"))
_YEARS = Pattern(r"\d{1,2}\s?(?:\+|-|–|or|plus)?\s?\d{0,2}\+? (?:years|ans|jahre|jaar|años)", re.IGNORECASE)
_WHOLE_HEADS = frozenset(words_of(phrase) for phrases in WHOLE.values() for phrase in phrases if " " in phrase)
_LEAST = 30
_LONGEST_HEAD = 80
_LEAST_BEFORE = 3
_MOST_HEAD_WORDS = 8


def embedded_cuts(piece: str) -> dict[int, Mark]:
    """Where to cut a long line: before and after a heading within it, and between the points of its lists."""
    if not _HEADS.within(words_of(piece)):
        return {}
    found = list(_WORD.finditer(piece))
    words = tuple(word[0].casefold() for word in found)
    cuts: dict[int, Mark] = {}
    heads = list(_heads(piece, found=found, words=words))
    starts = [*(found[first].start() for first, _, _ in heads), len(piece)]
    for (first, last, listed), until in zip(heads, starts[1:], strict=True):
        start, end = found[first].start(), _after(piece, end=found[last].end())
        cuts[start] = cuts[end] = ""
        first_word = _WORD.search(piece, end)
        if listed or (first_word and first_word[0].casefold() in DUTIES):
            cuts.update(dict.fromkeys(_points(piece, start=end, end=until), ""))
    return cuts


def trailing_head(piece: str) -> int | None:
    """Where a heading begins that was glued to the end of the line before it: "…and written) What we offer:"."""
    if not piece.endswith(":"):
        return None
    found = list(_WORD.finditer(piece, max(0, len(piece) - _LONGEST_HEAD)))
    words = tuple(word[0].casefold() for word in found)
    for index in range(_LEAST_BEFORE, len(words)):
        start = found[index].start()
        if (
            words[index:] in _WHOLE_HEADS
            and found[index][0][0].isupper()
            and piece[start - 1] == " "
            and (found[index - 1][0].islower() or (piece[start - 2] in ").!" and found[index - 1][0].isalpha()))
        ):
            return start
    return None


def _after(piece: str, *, end: int) -> int:
    while end < len(piece) and piece[end] in " :?!)-–—":
        end += 1
    return end


def _heads(piece: str, *, found: list[re.Match[str]], words: tuple[str, ...]) -> Iterator[tuple[int, int, bool]]:
    behind = 0
    for index, word in enumerate(words):
        if index < behind or word not in _HEADS.first_words:
            continue
        length = _HEADS.at(words, index=index)
        if 0 < length <= _MOST_HEAD_WORDS and _stands_as_head(piece, found=found, first=index, last=index + length - 1):
            yield index, index + length - 1, _LISTED.at(words, index=index) == length
            behind = index + length


def _stands_as_head(piece: str, *, found: list[re.Match[str]], first: int, last: int) -> bool:
    if (
        not all(word[0][0].isupper() or word[0] in _SMALL for word in found[first : last + 1])
        or not found[first][0][0].isupper()
    ):
        return False
    if first and piece[found[first].start() - 1] not in " .;:!?)":
        return False
    after = piece[found[last].end() : found[last].end() + 3].lstrip(" :?)-–")
    before = piece[: found[first].start()].rstrip()[-1:] if first else "."
    if not after or not (after[0].isupper() or after[0].isdigit() or after[0] in "•*"):
        return False
    colon = ":" in piece[found[last].end() : found[last].end() + 3]
    return colon or before in ".!?;:)" or last > first or found[first][0].casefold() in _ALONE


def _points(piece: str, *, start: int, end: int) -> Iterator[int]:
    """Where the points of an embedded list begin."""
    last = start
    for found in _WORD.finditer(piece, start, end):
        at = found.start()
        if at - last < _LEAST or not (found[0][0].isupper() or found[0][0].isdigit()):
            continue
        before = piece[last:at].rstrip()
        if _opens_point(piece, found=found, before=before):
            yield at
            last = at


def _opens_point(piece: str, *, found: re.Match[str], before: str) -> bool:
    ending, word = before[-1], found[0]
    folded = word.casefold()
    if ending in ".!?":
        return len(before) > 1 and (before[-2].islower() or before[-2] in ')%”"0123456789') and word[0].isupper()
    if word[0].isdigit():
        return bool(_YEARS.match(piece, found.start())) or piece[found.end() : found.end() + 2] == "% "
    if folded in _ARTICLES:
        return ending.islower() or ending in ')”"'
    if folded not in _LIST_OPENERS:
        return False
    if before.rsplit(maxsplit=1)[-1][0].isupper() and ending != ",":
        return folded in ASKED and piece[found.end() : found.end() + 2].strip().islower()
    return ending in ',;)”"' or ending.islower() or ending.isdigit()
