"""A text in stretches of some lines, between which no name runs on: what one names can be kept for when it comes again.

Firms and job sites word their postings alike, line by line.
"""

from bisect import bisect_right
from collections.abc import Container, Iterator

from jobtracker.skills.words import Words

LEAST = 16  # words of a stretch; the shorter, the more of them must be looked up
BEFORE, BEHIND = 8, 3  # words before and behind a stretch that may decide what is meant in it
MARGIN = 12  # and characters
LONGEST = 1_500  # characters; what is longer hardly comes again word by word


Said = tuple[str, int, int, bool]
# The words from one to another, the last excluded, and what stands there and beside it; None where that is too much.
# Two stretches of which the same is said name the same.
Stretch = tuple[int, int, Said | None]


def stretches_of(words: Words, *, joining: Container[str]) -> Iterator[Stretch]:
    """All words of a text in stretches; what is `joining` between two words lets a name run on."""
    starts, gaps, text = words.starts, words.gaps, words.text
    first, count = 0, len(starts)
    while first < count:
        last = min(first + LEAST, count)
        while last < count and (gaps[last] in joining or "\n" not in gaps[last]):
            at = text.find("\n", starts[last])
            last = bisect_right(starts, at, last) if at >= 0 else count
        yield first, last, _said(words, first, last)
        first = last


def _said(words: Words, first: int, last: int) -> Said | None:
    start, end = words.starts[first], words.ends[last - 1]
    if end - start > LONGEST:
        return None
    begin = words.starts[first - BEFORE] if first > BEFORE else 0
    until = max(end + MARGIN, words.ends[min(last + BEHIND, len(words.ends)) - 1])
    if start - begin + until - end > LONGEST:
        return None
    return words.text[begin:until], start - begin, until - end, until >= len(words.text)
