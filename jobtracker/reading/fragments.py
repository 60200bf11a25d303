"""Texts in which full stops took the place of line breaks: "Your tasks. Wash pans. Sweep the floor. What we offer."."""

from collections.abc import Sequence
from itertools import pairwise

from jobtracker.patterns import Pattern
from jobtracker.reading.listing import tells
from jobtracker.reading.sentences import is_abbreviated
from jobtracker.reading.words import words_of

_STOPPED = Pattern(r"[.!?…](?<=[\w)%\"”’»][.!?…])\s+(?=\S)")
_LEAST = 8
_MOST_USUAL = 60  # characters of the one in the middle
_TOLD_SHARE = 2
_LONGEST_ABBREVIATION = 15


def fragments_of(piece: str) -> Sequence[int]:
    """Where lines began in a text most of which are no sentences: full stops were put in the place of line breaks."""
    begins = [0, *(found.end() for found in _STOPPED.finditer(piece) if not _is_abbreviated(piece, at=found.start()))]
    if len(begins) < _LEAST:
        return ()
    spans = list(pairwise((*begins, len(piece))))
    if sorted(end - start for start, end in spans)[len(spans) // 2] > _MOST_USUAL:
        return ()
    told = sum(tells(words_of(piece[start:end])) for start, end in spans)
    return begins if told * _TOLD_SHARE < len(spans) else ()


def _is_abbreviated(piece: str, *, at: int) -> bool:
    return piece[at] == "." and is_abbreviated(piece[max(0, at - _LONGEST_ABBREVIATION) : at])
