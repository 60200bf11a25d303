"""Addresses of the web and of mail in a text: names in them are no skills."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from jobtracker.patterns import Pattern

LINK = Pattern(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")
TOKEN = Pattern(r"\S+")


def may_link(text: str) -> bool:
    """Whether a text has a sign of an address."""
    return "@" in text or "://" in text or "www." in text


def links_in(text: str) -> list[tuple[int, int]]:
    """Start and end of each; the pattern is slow, so only words with a sign of one are held against it."""
    links: list[tuple[int, int]] = []
    for start, end in _signed_lines(text):
        for found in TOKEN.finditer(text, start, end):
            if may_link(found[0]):
                links += [match.span() for match in LINK.finditer(text, found.start(), found.end())]
    return links


def _signed_lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines with a sign of an address, in the order of the text."""
    if not may_link(text):
        return
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if may_link(line):
            yield start, end
        start = end + 1


def linked(links: Sequence[tuple[int, int]], start: int) -> bool:
    """Whether what begins at a place is part of an address."""
    at = bisect_right(links, (start, len(links) and links[-1][1])) - 1
    return at >= 0 and start < links[at][1]
