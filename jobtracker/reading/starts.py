"""Patterns that are tried only where one of the words stands that their matches begin with, and those places."""

import re
from collections.abc import Iterable

from jobtracker.patterns import Pattern


def at_starts(
    pattern: Pattern, text: str, *, starts: Iterable[str] = (), small: str = "", start: int = 0, end: int | None = None
) -> list[re.Match[str]]:
    """What a pattern's `finditer` finds between two places, tried only where one of its starts stands, in any case.

    Looking for a few plain words first is far quicker than trying a long pattern at every letter. `starts`: those
    of them that the text holds, where the caller knows; `small`: the text between the two places in small letters.
    """
    last = len(text) if end is None else end
    small = small or text[start:last].lower()
    if not pattern.starts or len(small) != last - start:  # a letter that is two when written small moves all places
        return list(pattern.finditer(text, start, last))
    places = places_of(starts or pattern.starts, text=small)
    return matches_at(pattern, text, [start + place for place in sorted(places)], end=last) if places else []


def matches_at(pattern: Pattern, text: str, places: Iterable[int], *, end: int) -> list[re.Match[str]]:
    """What a pattern finds that begins at one of some places in order, none within another, and ends before `end`."""
    found: list[re.Match[str]] = []
    free = 0
    for place in places:
        match = pattern.match(text, place, end) if place >= free else None
        if match is not None:
            found.append(match)
            free = match.end()
    return found


def places_of(words: Iterable[str], *, text: str, start: int = 0, end: int | None = None) -> set[int]:
    """Where any of some words or signs begins in a slice of a text."""
    last = len(text) if end is None else end
    places: set[int] = set()
    for word in words:
        at = text.find(word, start, last)
        while at >= 0:
            places.add(at)
            at = text.find(word, at + 1, last)
    return places
