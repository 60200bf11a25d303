"""The points of a posting's lists, and the sentences of prose that ask something."""

from collections.abc import Iterable, Iterator

from jobtracker.reading.findings import Item
from jobtracker.reading.headings import LISTING
from jobtracker.reading.kinds import kind_of
from jobtracker.reading.lines import Line
from jobtracker.reading.listing import listed_lines
from jobtracker.reading.prose import asking_sentences
from jobtracker.reading.sections import Block


def items_of(text: str, *, blocks: Iterable[Block]) -> tuple[Item, ...]:
    """All items, in the order of the text."""
    return tuple(item for block in blocks for item in _items(text, block=block))


def _items(text: str, *, block: Block) -> Iterator[Item]:
    listed = listed_lines(block.lines, listing=block.kind in LISTING)
    for line, is_item in zip(block.lines, listed, strict=True):
        if is_item:
            yield _item(line, block=block)
        else:
            yield from asking_sentences(text, line=line, kind=block.kind, section=block.section)


def _item(line: Line, *, block: Block) -> Item:
    kind = kind_of(line.words, text=line.text, section=block.kind)
    return Item(line.text, kind, line.start, line.end, block.section)
