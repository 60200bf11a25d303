"""Where the points of a list begin in a line that lost their line breaks."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from jobtracker.patterns import Pattern
from jobtracker.reading.leanings import COMMON
from jobtracker.reading.openers import ASKED, DUTIES
from jobtracker.reading.point_starts import SMALL_NOUNS, TIED, begins_big, goes_on_small
from jobtracker.reading.sentences import is_abbreviated
from jobtracker.reading.shapes import big_words
from jobtracker.reading.starts import matches_at
from jobtracker.reading.words import word_list

_NOT_SMALL = Pattern(r"[^\W_a-zß-ÿ](?<![^\W_].)[^\W_]*")  # a word that does not begin with a small letter
_LIST_OPENERS = (
    frozenset(word for word in DUTIES if not word.endswith("s"))
    | ASKED
    | {"heavily", "generous", "private", "free", "annual", "competitive", "flexible"}
)
# Words that are written small within a sentence: capitalised there, they open a new point.
ARTICLES = frozenset(
    word_list("""
        a an the you your we our this these with for in at if when as une un le la les des vous der die das ein eine
        de het een je jij wij
    """)
)
_ENDS = frozenset((". ", "! ", "? "))
# Behind these a number goes on: "at least 3 years", "a discount of 40%".
_COUNTING = TIED | frozenset(
    word_list("least minimum min than about approximately up over under mindestens moins menos")
)
_YEARS = Pattern(r"\d{1,2}\s?(?:\+|-|–|or|plus)?\s?\d{0,2}\+? (?:years|ans|jahre|jaar|años)", re.IGNORECASE)
# Verbs that, written big behind a name, are as likely a part of it: "Google Drive", "Adobe Design".
_NOUNS_TOO = frozenset(
    word_list("""
        drive design research test testing support plan planning process report reporting market board access project
        teams excel word record store process source control flow form build monitor guide engine engineering partner
        mentor coach lead head campaign trade service services contract account file chart map network production
        operations management training learning marketing modeling modelling programming analysis development work
        working load
        stream streaming cloud scale share post issue field balance budget exchange match label train score query
    """)
)
_LEAST = 18
_USUAL_POINT = 200
_LEAST_SEMICOLONS = 2
_LEAST_SENTENCE = 10
_LEAST_SMALL = 15
_FEWEST = min(_LEAST_SENTENCE, _LEAST_SMALL - 3)
_LONGEST_ABBREVIATION = 15
_CLOSING = tuple(')%”"0123456789')


@lru_cache(maxsize=4096)
def points_of(piece: str, *, language: str | None) -> tuple[int, ...]:
    """Where points begin in a line that is known to be a list."""
    return tuple(points_between(piece, start=0, end=len(piece), language=language))


def points_between(piece: str, *, start: int, end: int, language: str | None) -> Iterator[int]:
    """Where the points of an embedded list begin."""
    small = language in SMALL_NOUNS
    named_big = None if language in ("de", "en") and _is_stopped(piece, start=start, end=end) else language
    last, least = start, _LEAST_SMALL if small else _LEAST
    for found in _not_small(piece, start=start, end=end):
        at = found.start()
        if at - last < _FEWEST:
            continue
        ended = piece[at - 2 : at] in _ENDS
        fewest = _LEAST_SENTENCE if ended else _LEAST_SMALL - 3 if found[0].casefold() in COMMON else least
        if at - last < fewest or not _begins(piece, found=found):
            continue
        before = piece[last:at].rstrip()
        opened = _opens_point(piece, found=found, before=before, nouns_big=language == "de")
        if opened or begins_big(piece, found=found, before=before, language=named_big):
            yield at
            last = at


def _not_small(piece: str, *, start: int, end: int) -> Iterable[re.Match[str]]:
    """The words that do not begin with a small letter."""
    places = big_words(piece, start=start, end=end)
    if places is None:
        return _NOT_SMALL.finditer(piece, start, end)
    return matches_at(_NOT_SMALL, piece, places, end=end)


def are_parted(piece: str, *, start: int, end: int) -> bool:
    """Whether semicolons part the points of a list, all of which are short."""
    parts = piece.count("; ", start, end) + 1
    return parts > _LEAST_SEMICOLONS and parts * _USUAL_POINT // 2 > end - start


def _is_stopped(piece: str, *, start: int, end: int) -> bool:
    """Whether full stops part the points of a list."""
    return piece.count(". ", start, end) * _USUAL_POINT > end - start


def _begins(piece: str, *, found: re.Match[str]) -> bool:
    """Whether a word can begin a point: it is written big, or is a number of its own."""
    return found[0][0].isupper() or (found[0][0].isdigit() and piece[found.start() - 1] not in ".,-–/")


def _opens_point(piece: str, *, found: re.Match[str], before: str, nouns_big: bool) -> bool:
    """Whether a point opens with a word. `nouns_big`: behind a small word a big one is but its noun."""
    ending, word, last = before[-1], found[0], before.rsplit(maxsplit=1)[-1]
    folded = word.casefold()
    counted = _YEARS.match(piece, found.start()) is not None if word[0].isdigit() else False
    counted = counted or (word[0].isdigit() and piece[found.end() : found.end() + 2] == "% ")
    if ending in ".!?":
        return _ended(before) and (word[0].isupper() or counted or goes_on_small(piece, found=found))
    if word[0].isdigit():
        return counted and last.casefold() not in _COUNTING
    if folded in ARTICLES:
        return ending.islower() or ending in ')”"'
    if last.casefold() in TIED or ending == ":" or (nouns_big and last[0].islower()):
        return False
    return _opens_list(folded, last=last, small=goes_on_small(piece, found=found))


def _opens_list(word: str, *, last: str, small: bool) -> bool:
    """Whether a word that is written big opens a point, as those of lists do; `small`: a small one follows."""
    ending = last[-1]
    if word not in _LIST_OPENERS:  # "…in retail Weekend availability"
        return (
            not COMMON.isdisjoint((word, word.removesuffix("s"))) and small and (last.islower() or ending in _CLOSING)
        )
    if last[0].isupper() and ending != ",":
        return small and (word in ASKED or (word in DUTIES and word not in _NOUNS_TOO))
    return ending in ',;)”"' or ending.islower() or ending.isdigit()


def _ended(before: str) -> bool:
    """Whether a sentence ends with the sign at the end of this."""
    if is_abbreviated(before[-_LONGEST_ABBREVIATION:-1]):
        return False
    return before[-2:-1].islower() or before[-2:-1] in _CLOSING or before[-4:-1].isupper()
