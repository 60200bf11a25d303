"""The points of a posting's lists."""

from collections.abc import Iterable, Iterator

from jobtracker.reading.findings import Item, Kind, SectionKind
from jobtracker.reading.headings import LISTING
from jobtracker.reading.lines import Line
from jobtracker.reading.sections import Block

KINDS: dict[SectionKind, Kind] = {
    "responsibilities": "responsibility",
    "required": "requirement",
    "preferred": "preferred",
    "benefits": "benefit",
    "stack": "stack",
}
_LONGEST = 600


def items_of(blocks: Iterable[Block]) -> tuple[Item, ...]:
    """All items, in the order of the text."""
    return tuple(item for block in blocks for item in _items(block))


def _items(block: Block) -> Iterator[Item]:
    kind = KINDS.get(block.kind, "other") if block.kind else "other"
    marked = any(line.mark for line in block.lines)
    for line in block.lines:
        if _is_item(line, marked=marked, listing=block.kind in LISTING):
            yield Item(line.text, kind, line.start, line.end, block.section)


def _is_item(line: Line, *, marked: bool, listing: bool) -> bool:
    if marked:
        return bool(line.mark)
    return listing and len(line.text) <= _LONGEST
