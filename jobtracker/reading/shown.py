"""What a person sees of a text: odd spaces as spaces, signs without width as nothing, entities as what they mean."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from html import unescape
from typing import Any

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found, Item, Reading, Section
from jobtracker.reading.starts import places_of

_WIDTHLESS = "\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff"
_SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_ACCENTS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328"
_BLANKS = _WIDTHLESS + _SPACES
_MARKUP = ("<br", "<BR", "</", "\\\n", "\n>")
_TAG = (
    r"<(?:br|BR) ?/?>\n?|"
    r"</?(?:p|b|i|u|em|strong|span|div|a|h[1-6]|ul|ol|li|font|section|table|tbody|tr|td|th)(?: [^<>\n]{0,300})?>"
)
_BLOCKS = frozenset(("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "section", "table", "tr", "td", "th"))
_ENTITY = r"&(?:[a-zA-Z]{2,8}|#\d{2,5}|#[xX][0-9a-fA-F]{2,5});"
_ENTITIES = Pattern(_ENTITY)
_WIDE_GAP = "  "
_GAP = Pattern(r"  +")
_STARTS = ("&", "<", "\\", ">")  # and blanks, and wide gaps: what all that is not seen begins with
_UNSEEN = Pattern(rf" ?[{_BLANKS}][ {_BLANKS}]*|  +|{_ENTITY}|{_TAG}|\\(?=\n)|(?:^|(?<=\n))(?:>+ ?)+")
_ACCENTED = Pattern(rf"[^\W\d_][{_ACCENTS}]+|{_UNSEEN.source}")
_WIDE = 3  # spaces that part the cells of a table
_QUOTED = 0.5  # of the lines of an answered mail


class Shown:
    """A text as it is seen, and where each of its letters stands in the text itself."""

    __slots__ = ("_places", "_seen", "source", "text")

    def __init__(self, source: str) -> None:
        """See a text: nothing is done where all of it is seen as it stands."""
        self.source = self.text = source
        self._seen: list[int] = []  # where each stretch begins as it is seen; every other one is put for something
        self._places: list[int] = []  # and where it begins in the source
        plain = source.isascii()
        if not plain and any(sign in source for sign in _ACCENTS):
            self._look(_ACCENTED.finditer(source))
            return
        blanks = [sign for sign in _BLANKS if sign in source] if not plain else []
        if (
            blanks
            or any(sign in source for sign in _MARKUP)
            or ("&" in source and _ENTITIES.search(source) is not None)
        ):
            self._look(_unseen(source, (*blanks, *[f" {blank}" for blank in blanks], *_STARTS)))
        elif _WIDE_GAP in source:
            self._look(_unseen(source, ()))

    def _look(self, unseen: Iterable[re.Match[str]]) -> None:
        pieces: list[str] = []
        last = length = 0
        quoted = _is_quoted(self.source)
        for found in unseen:
            put = _put_for(found, quoted=quoted)
            if put == found[0]:
                continue
            for piece, place in ((self.source[last : found.start()], last), (put, found.start())):
                pieces.append(piece)
                self._seen.append(length)
                self._places.append(place)
                length += len(piece)
            last = found.end()
        if pieces:
            self._seen.append(length)
            self._places.append(last)
            self.text = "".join([*pieces, self.source[last:]])

    def place(self, seen: int) -> int:
        """Where in the source stands what is seen at a place."""
        if not self._places:
            return seen
        index = bisect_right(self._seen, seen) - 1
        place = self._places[index] + seen - self._seen[index]
        return min(place, self._places[index + 1]) if index + 1 < len(self._places) else place

    def end(self, seen: int) -> int:
        """Where in the source ends what is seen to end at a place."""
        if not self._places or not seen:
            return seen
        index = bisect_right(self._seen, seen - 1) - 1
        if index % 2 and seen == self._seen[index + 1]:
            return self._places[index + 1]
        return self.place(seen - 1) + 1

    def seen(self, place: int) -> int:
        """Where is seen what stands at a place of the source."""
        if not self._places:
            return place
        index = bisect_right(self._places, place) - 1
        seen = self._seen[index] + place - self._places[index]
        return min(seen, self._seen[index + 1]) if index + 1 < len(self._seen) else seen


@lru_cache(maxsize=4)
def seen_as(source: str) -> Shown:
    """See a text, which what reads it and what compares it do one after the other."""
    return Shown(source)


def _unseen(text: str, starts: Iterable[str]) -> Iterator[re.Match[str]]:
    """What is not seen as it stands, looked for where one of its starts stands alone: letters are passed over."""
    match = _UNSEEN.match
    places = places_of(starts, text=text)
    if _WIDE_GAP in text:
        places.update([gap.start() for gap in _GAP.finditer(text)])
    free = 0
    for place in sorted(places):
        found = match(text, place) if place >= free else None
        while found is not None:
            yield found
            free = found.end()  # which may be within a gap: a quoted line's ">" takes the first of its spaces
            found = match(text, free) if text.startswith(_WIDE_GAP, free) else None


def _is_quoted(text: str) -> bool:
    """Whether a text is quoted in a mail, a ">" before most of its lines."""
    return "\n>" in text and text.count("\n>") >= _QUOTED * text.count("\n")


def _put_for_tag(tag: str) -> str:
    """What is seen of a tag that was left in a text: a break, the bullet of a point, or nothing."""
    name = tag.strip("</> \n").partition(" ")[0].casefold()
    if name == "li":
        return "" if tag[1] == "/" else "\n• "
    return "\n" if name == "br" or name in _BLOCKS else ""


def _put_for(found: re.Match[str], *, quoted: bool) -> str:
    """What is seen of a stretch."""
    said = found[0]
    if said[0] == ">":
        return "" if quoted else said
    if said[0] in "\\<":
        return _put_for_tag(said) if said[0] == "<" else ""
    if said[0] == "&":
        meant = unescape(said)
        if meant in _WIDTHLESS:
            return ""
        return " " if meant.isspace() else meant
    return unicodedata.normalize("NFC", said) if said[0].isalpha() else _put_for_blanks(found)


def _put_for_blanks(found: re.Match[str]) -> str:
    """What is seen of spaces: an indent as it is, a wide gap between words as a tab, else one space."""
    blanks = sum(sign not in _WIDTHLESS for sign in found[0])
    before = found.string[found.start() - 1] if found.start() else "\n"
    if before == "\n":
        return " " * blanks
    return "\t" if blanks >= _WIDE and (before.isalnum() or before == ")") else " " * min(blanks, 1)


def moved(reading: Reading, text: str, *, start: Callable[[int], int], end: Callable[[int], int]) -> Reading:
    """The same reading, of another text in which each place is another."""
    return Reading(
        text,
        reading.language,
        _moved(reading.title, start, end),
        _moved(reading.company, start, end),
        tuple([_placed(place, start, end) for place in reading.locations]),
        _moved(reading.work_mode, start, end),
        _moved(reading.salary, start, end),
        _moved(reading.employment_type, start, end),
        _moved(reading.seniority, start, end),
        _moved(reading.posted, start, end),
        _moved(reading.closes, start, end),
        _moved(reading.url, start, end),
        _moved(reading.email, start, end),
        tuple([Section(each.heading, each.kind, start(each.start), end(each.end)) for each in reading.sections]),
        tuple(
            [
                Item(item.text, item.kind, start(item.start), end(item.end), item.section, item.prose)
                for item in reading.items
            ]
        ),
    )


def _moved(found: Found[Any] | None, start: Callable[[int], int], end: Callable[[int], int]) -> Found[Any] | None:
    return _placed(found, start, end) if found else None


def _placed(found: Found[Any], start: Callable[[int], int], end: Callable[[int], int]) -> Found[Any]:
    if found.start is None:
        return found
    return Found(found.value, start(found.start), end(found.end or found.start), found.sure)
