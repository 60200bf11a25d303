"""What an item asks for, kept for when it comes again: firms and job sites word their postings alike."""

from collections.abc import Callable, Sequence

from jobtracker.reading.findings import Item
from jobtracker.skills.asks import ItemAsk, read_ask
from jobtracker.skills.comparison import Ask, Group
from jobtracker.skills.lexicon import Lexicon
from jobtracker.skills.spots import Spot
from jobtracker.skills.words import Words
from jobtracker.values import replace

AROUND = 100  # characters before and behind an item that may decide what it asks
LONGEST = 500
KEPT = 8_192


def asked_of(
    item: Item, words: Words, spots: Sequence[Spot], lexicon: Lexicon, *, language: str | None, title: str | None
) -> ItemAsk:
    """Read what an item asks for, or remember it where the same words stood in the same place before."""
    start = item.start
    if item.end - start > LONGEST:
        return read_ask(item, words, spots, lexicon, language=language, title=title)
    before = max(0, start - AROUND)
    named = tuple([(spot.start - start, spot.end - start, spot.skill, spot.kind, spot.own) for spot in spots])
    said = words.text[before : item.end + AROUND]
    key = (said, start - before, item.end - start, item.kind, language, title, named)
    known = lexicon.asked.get(key)
    if known is None:
        found = read_ask(item, words, spots, lexicon, language=language, title=title)
        if len(lexicon.asked) >= KEPT:
            lexicon.asked.clear()
        lexicon.asked[key] = (found.ask, start, found.denied)
        return found
    ask, stood, denied = known
    return ItemAsk(_moved(ask, by=start - stood), denied=denied)


def _moved(ask: Ask | None, *, by: int) -> Ask | None:
    return placed(ask, by.__add__, by.__add__) if ask is not None and by else ask


def placed(ask: Ask, start: Callable[[int], int], end: Callable[[int], int]) -> Ask:
    """The same ask, its leaves in other places of a text."""
    if isinstance(ask, Group):
        return replace(ask, parts=tuple([placed(part, start, end) for part in ask.parts]))
    return replace(ask, start=start(ask.start), end=end(ask.end))
