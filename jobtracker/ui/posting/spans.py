"""What is marked in the posting's text: headings, the requirements in the tint of their verdict, what they name."""

from collections.abc import Iterator
from dataclasses import dataclass

from jobtracker.reading.findings import Reading
from jobtracker.skills.comparison import Comparison, Judged
from jobtracker.ui.posting.asked import rows_of
from jobtracker.ui.widgets.posting_text import Span

_JUDGED = frozenset({"requirement", "preferred", "stack"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the comparison a span belongs: the requirement's key, and the way to the leaf in it."""

    key: tuple[int, int]
    path: tuple[int, ...] | None = None


def spans(reading: Reading, comparison: Comparison) -> list[Span]:
    """All spans, the more exact ones later, so that they lie on top."""
    found = [
        Span(start=section.start, end=section.start + len(section.heading), bold=True)
        for section in reading.sections
        if section.heading
    ]
    for judged in comparison.items:
        if judged.item.kind in _JUDGED:
            found += _of_item(judged)
    return found


def _of_item(judged: Judged) -> Iterator[Span]:
    item, state = judged.item, judged.verdict or "neutral"
    leaves = [(row.leaf, row) for row in rows_of(judged) if row.leaf]
    leaves.sort(key=lambda pair: pair[0].start - pair[0].end)
    key = (item.start, item.end)
    yield Span(start=item.start, end=item.end, tint=state, key=Place(key), stop=not leaves)
    seen: set[tuple[int, int]] = set()
    for leaf, row in leaves:
        place = (leaf.start, leaf.end)
        line = row.verdict or "neutral"
        yield Span(start=leaf.start, end=leaf.end, line=line, key=Place(key, row.path), stop=place not in seen)
        seen.add(place)
