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
    found: list[re.Match[str]] = []
    places = places_of(starts or pattern.starts, text=small)
    free = 0
    for place in sorted(places) if places else ():
        if place < free:
            continue
        match = pattern.match(text, start + place, last)
        if match is not None:
            found.append(match)
            free = match.end() - start
    return found


def places_of(words: Iterable[str], *, text: str) -> set[int]:
    """Where any of some words or signs begins in a text."""
    places: set[int] = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            places.add(at)
            at = text.find(word, at + 1)
    return places
