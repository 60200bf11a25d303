"""Pay whose two ends stand on lines of their own: "Min", "USD $18.25/Hr.", "Max", "USD $23.10/Hr."."""

from collections.abc import Sequence
from typing import NamedTuple

from jobtracker.reading.lines import Line
from jobtracker.reading.money import currency_of, figures_of, next_amount

_LOWS = frozenset(("min", "minimum", "from"))
_HIGHS = frozenset(("max", "maximum", "to"))
_OF_PAY = frozenset(
    (
        "min",
        "minimum",
        "max",
        "maximum",
        "from",
        "to",
        "salary",
        "pay",
        "rate",
        "wage",
        "range",
        "hiring",
        "base",
        "annual",
        "hourly",
    )
)
_MOST_WORDS = 4


class Bounds(NamedTuple):
    """Both ends of a pay, and where they stand."""

    start: int
    end: int
    low: float
    high: float
    currency: str | None


class _End(NamedTuple):
    start: int
    end: int
    value: float
    currency: str | None
    line: int


def bounds_of(text: str, *, lines: Sequence[Line]) -> Bounds | None:
    """The first such pay of a text."""
    for index, line in enumerate(lines):
        if _LOWS.isdisjoint(line.words) or _LOWS.isdisjoint(line.words[:_MOST_WORDS]):
            continue
        low = _end(text, lines=lines, index=index)
        high = _end(text, lines=lines, index=low.line + 1) if low else None
        if low and high and not _HIGHS.isdisjoint(lines[low.line + 1].words) and low.value <= high.value:
            return Bounds(low.start, high.end, low.value, high.value, low.currency or high.currency)
    return None


def _end(text: str, *, lines: Sequence[Line], index: int) -> _End | None:
    """One end: its amount behind the label, or on the line below a label that stands alone."""
    if index >= len(lines):
        return None
    line = lines[index]
    alone = _OF_PAY.issuperset(line.words)
    label, colon, _ = line.text.partition(":")
    if not alone and not (colon and _OF_PAY.issuperset(label.casefold().split())):
        return None
    at = index + alone
    if at >= len(lines):
        return None
    start = lines[at].start + (0 if alone else len(label) + 1)
    piece = text[start : lines[at].end]
    found = next_amount(piece, start=0)
    if found is None:
        return None
    return _End(start + found.start(), start + found.end(), figures_of(found)[0], currency_of(found), at)
