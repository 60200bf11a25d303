"""An item as a row of marks: its leaves, and the words and signs that join, open, wish and deny."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.skills.comparison import Ask, LanguageAsk
from jobtracker.skills.phrases import BEGUN, CAPITALS, LOOK_BACK, Begun, Sign
from jobtracker.skills.weights import DUTCH, OR, PLAINLY_DUTCH, weight
from jobtracker.skills.words import Words, small, word_set


class Mark:
    """One mark of an item; as no other value is made as often, it has no fields that are looked through to make one.

    `number`: how many of the following are asked for; `name`: an acronym that means nothing here.
    """

    __slots__ = ("end", "leaf", "name", "number", "sign", "start", "word")

    def __init__(
        self,
        sign: Sign,
        start: int,
        end: int,
        leaf: Ask | None = None,
        number: int = 1,
        word: str = "",
        name: bool = False,  # noqa: FBT001, FBT002 - it stands behind the others
    ) -> None:
        self.sign = sign
        self.start = start
        self.end = end
        self.leaf = leaf
        self.number = number
        self.word = word
        self.name = name

    def read_as(self, sign: Sign) -> "Mark":
        """The same place with another sign."""
        return Mark(sign, self.start, self.end, self.leaf, self.number, self.word, self.name)

    def bearing(self, leaf: Ask) -> "Mark":
        """The same place with another leaf."""
        return Mark(self.sign, self.start, self.end, leaf, self.number, self.word, self.name)

    def up_to(self, end: int) -> "Mark":
        """The same mark where it ends earlier."""
        return Mark(self.sign, self.start, end, self.leaf, self.number, self.word, self.name)


class Leafed(NamedTuple):
    """A leaf and where its words stand."""

    start: int
    end: int
    leaf: Ask


BOTH = Pattern(r"\b(?:bilingual|bilingue|bilingüe|zweisprachig|tweetalig)\b", re.IGNORECASE)
BOTH_SIGNS: dict[Sign, Sign] = {"slash": "and", "open": "light", "close": "light"}  # "bilingual (English/Spanish)"
_NUMBERS = {"two": 2, "2": 2, "zwei": 2, "deux": 2, "dos": 2, "twee": 2, "three": 3, "3": 3, "drei": 3}
STARTERS = word_set(
    "basic good strong excellent solid deep proven knowledge experience ability proficiency proficient familiarity "
    "familiar understanding minimum fluent fluency willingness working advanced demonstrated bachelor you must at "
    "qualified certified"
)
SPOKEN_LEVELS = word_set("a1 a2 b1 b2 c1 c2")
_STOP = Pattern(r"[.!?](?=\s|$)|[;•●▪◦‣☞\x95]|\n\s*[-*]\s|\*\s")
_ABBREVIATED = word_set(
    "eg e g ie i incl min max z b bzw ca sr jr dr vs approx usw etc inkl bspw bijv p ex st no nr inc ltd"
)
_DASH = Pattern(r"(?:^|\s)[-–—]+(?:\s|$)|\s[-–—](?=\w)|[—]|\s-$")


def mark(words: Words, start: int, end: int, fixed: Sequence[Mark], *, language: str | None = None) -> list[Mark]:
    """Turn the words between two places into marks: `fixed` are its leaves and phrases, beside them words and signs."""
    both = any(isinstance(item.leaf, LanguageAsk) for item in fixed) and _speaks_both(words.text[start:end])
    told = PLAINLY_DUTCH if language else DUTCH
    dutch = language == "nl" or not told.isdisjoint(words.said(start, end))
    marks: list[Mark] = []
    place = start
    for item in fixed:
        _plain(words, place, item.start, marks, dutch=dutch)
        marks.append(item)
        place = item.end
    _plain(words, place, end, marks, dutch=dutch)
    return [item.read_as(BOTH_SIGNS.get(item.sign, item.sign)) for item in marks] if both else marks


def _speaks_both(text: str) -> bool:
    """Whether two languages parted by a slash are both asked for: "bilingual English/Spanish"."""
    return BOTH.search(text) is not None


def find_phrases(words: Words, start: int, end: int, leaves: Sequence[Leafed] = ()) -> list[Mark]:
    """Leaves, and the phrases that stand between them; a phrase is looked for only where a word may begin one."""
    text = words.text
    marks = [Mark("leaf", leaf.start, leaf.end, leaf.leaf, 1, text[leaf.start : leaf.end].lower()) for leaf in leaves]
    starts = sorted((leaf.start, leaf.end) for leaf in leaves)
    at = 0
    place = start
    before = max(0, start - LOOK_BACK)
    low = small(text[before:end])
    for index in words.beginning(BEGUN, start, end):
        first = words.starts[index]
        if first < place:
            continue
        while at < len(starts) and starts[at][1] <= first:
            at += 1
        behind = words.heads[index + 1] if index + 1 < len(words.heads) else ""
        phrase = _phrase(BEGUN[words.heads[index]], (text, end), (low, before), first, behind=behind)
        if phrase is None:
            continue
        if at == len(starts) or starts[at][0] >= phrase.end:
            marks.append(phrase)
            place = phrase.end
        elif phrase.sign == "nothing":  # "no degree needed" denies what it holds
            marks.append(phrase.up_to(first))
            place = first + 1
    return sorted(marks, key=lambda item: (item.start, item.end))


def _phrase(
    begun: Iterable[Begun], text: tuple[str, int], low: tuple[str, int], start: int, *, behind: str
) -> Mark | None:
    """The phrase that stands at a place; of several the first that is listed.

    `text`: what holds it, and how far it may go on; `low`: the same in small letters, and where that begins; `behind`:
    how the next word begins.
    """
    for sign, pattern, going_on in begun:
        if going_on and behind not in going_on:
            continue
        found = pattern.match(text[0], start, text[1]) if sign == CAPITALS else pattern.match(low[0], start - low[1])
        if found:
            number = _NUMBERS.get(_number(found), 1) if sign == "oneof" else 1
            return Mark(sign, start, start + len(found[0]), None, number, found[0].lower().strip())
    return None


def _number(found: re.Match[str]) -> str:
    return found["number"] or found["least"] or found["more"] or "one"


def _plain(words: Words, start: int, end: int, marks: list[Mark], *, dutch: bool) -> None:
    """Words and signs of a stretch that holds no leaf and no phrase."""
    text = words.text
    place = start
    last = ""
    for index in words.within(start, end):
        first, behind = words.starts[index], words.ends[index]
        if first < start or behind > end:
            continue
        gap = text[place:first]
        if gap not in QUIET:
            _signs(gap, place, last, marks)
        word = words.folds[index]
        if word in STARTERS and index and _starts_anew(words, index):
            marks.append(Mark("stop", first, first))
        sign = weight(word, dutch=dutch)
        name = sign == "light" and text[first : first + 2].isupper() and word not in SPOKEN_LEVELS
        marks.append(Mark(sign, first, behind, None, 1, word, name))
        last, place = word, behind
    _signs(text[place:end], place, last, marks)


def _starts_anew(words: Words, index: int) -> bool:
    """Whether a sentence begins though the full stop before it was lost: "…in Java Good knowledge of…"."""
    text = words.text
    return text[words.starts[index]].isupper() and words.gaps[index] == " " and text[words.starts[index - 1]].islower()


QUIET = frozenset(("", " ", "-"))  # gaps that say nothing
_SIMPLE: dict[str, Sign] = {
    (","): ("comma"),
    ("("): ("open"),
    ("["): ("open"),
    ("/"): ("slash"),
    ("|"): ("comma"),
    ("+"): ("and"),
    ("·"): ("comma"),
    ("、"): ("comma"),
}


def _signs(gap: str, start: int, last: str, marks: list[Mark]) -> None:
    """The signs between two words."""
    if gap in QUIET:
        return
    end = start + len(gap)
    said = _usual(gap) if len(gap) <= _USUAL else _said_by(gap)
    shortened = gap.startswith(".") and last in _ABBREVIATED and not gap.strip(". ")
    stops = said.stops and last not in OR and not shortened
    marks += [Mark("close", start, end)] * said.closing
    if stops:
        marks.append(Mark("stop", start, end))
    marks += [Mark(sign, start, end) for sign in said.signs]
    if said.dashed and not stops and last not in OR:
        marks.append(Mark("dash", start, end))


class _Gap(NamedTuple):
    """What stands between two words: how many brackets close, whether a sentence may end, and the signs."""

    closing: int
    stops: bool
    signs: tuple[Sign, ...]
    dashed: bool


def _said_by(gap: str) -> _Gap:
    colon: dict[str, Sign] = {} if "/" in gap else {":": "colon"}
    joints = gap[1:] if gap[0] == "+" and len(gap) > 1 else gap  # of "Security+, " the plus belongs to the name
    signs = [_SIMPLE.get(sign) or colon.get(sign) for sign in joints]
    return _Gap(
        gap.count(")") + gap.count("]"),
        _STOP.search(gap) is not None,
        tuple([sign for sign in signs if sign]),
        _DASH.search(gap) is not None,
    )


_USUAL = 8  # characters of a gap that comes again and again
_usual = lru_cache(maxsize=1024)(_said_by)
