"""What the person corrected in a reading: points dropped, kinds changed, points added by hand."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple, get_args

from jobtracker.hunt.drafts import DraftItem
from jobtracker.reading.findings import Item, Kind, Reading

KINDS: tuple[Kind, ...] = get_args(Kind)


class Correction(NamedTuple):
    """One stretch of the kept text: a point of `kind`, or, where that is None, no point at all."""

    start: int
    end: int
    kind: Kind | None


def items_of(reading: Reading) -> tuple[DraftItem, ...]:
    """Give the points of a reading as a draft holds them."""
    return tuple(DraftItem(start=item.start, end=item.end, kind=item.kind) for item in reading.items)


def find_corrections(reading: Reading, items: Iterable[DraftItem]) -> tuple[Correction, ...]:
    """Tell in what the person's points differ from those that were read."""
    read_kinds = {(item.start, item.end): item.kind for item in reading.items}
    found = []
    seen = set()
    for item in items:
        span = (item.start, item.end)
        seen.add(span)
        was = read_kinds.get(span)
        if item.kept and was != item.kind:
            found.append(Correction(*span, item.kind))
        elif not item.kept and was is not None:
            found.append(Correction(*span, None))
    found.extend(Correction(*span, None) for span in read_kinds if span not in seen)
    return tuple(found)


def correct(reading: Reading, corrections: Sequence[Correction]) -> Reading:
    """Apply the person's corrections; they hold for the same stretch of text even where a newer reader cuts it anew."""
    dropped: set[Item] = set()
    made = []
    for correction in corrections:
        start, end, kind = correction
        touched = [item for item in reading.items if _same_place(item, start=start, end=end)]
        dropped.update(touched)
        if kind is not None:
            exact = next((item for item in touched if (item.start, item.end) == (start, end)), None)
            made.append(replace(exact, kind=kind) if exact else _item_at(reading, correction=correction, kind=kind))
    items = sorted(
        (*(item for item in reading.items if item not in dropped), *made), key=lambda item: (item.start, item.end)
    )
    return replace(reading, items=tuple(items))


def _same_place(item: Item, *, start: int, end: int) -> bool:
    """Tell whether a point and a stretch share more than half of the longer of both."""
    shared = min(item.end, end) - max(item.start, start)
    return shared * 2 > max(item.end - item.start, end - start)


def _item_at(reading: Reading, *, correction: Correction, kind: Kind) -> Item:
    """Make the point that the person marked."""
    start, end, _ = correction
    section = next((n for n, part in enumerate(reading.sections) if part.start <= start < part.end), None)
    return Item(" ".join(reading.text[start:end].split()), kind, start, end, section)
