"""Pay whose two ends stand on lines of their own: "Min", "USD $18.25/Hr.", "Max", "USD $23.10/Hr."."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from jobtracker.patterns import Pattern
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
# What pay is told for one by one: "1. Lehrjahr 920 €", "Year 2: £19,400".
_YEARS = frozenset(("lehrjahr", "ausbildungsjahr", "jahr", "year", "leerjaar", "année"))
_TOLD = _LOWS | _YEARS
_STEP = Pattern(
    r"\b(?:[1-4]\. ?|(?:erste|zweite|dritte|vierte)[nrs]? )(?:lehr|ausbildungs)?jahr\b|"
    r"\b(?:year|jahr) (?:[1-4]|one|two|three|four)\b|\b[1-4]e leerjaar\b|\b(?:1(?:ère|re)|[234]e|[234]ème) année\b",
    re.IGNORECASE,
)
_NUMBER = len("- 1. ")
_LEAST_STEP = 5  # more than the number of a year
_MOST_TIMES = 3  # as much as in the first year
_BOTH = ("least", "most")
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
    """The first such pay of a text; else that of a training, told year by year."""
    told = [index for index, line in enumerate(lines) if not _TOLD.isdisjoint(line.words)]
    for index in told:
        if _LOWS.isdisjoint(lines[index].words[:_MOST_WORDS]):
            continue
        low = _end(text, lines=lines, index=index)
        high = _end(text, lines=lines, index=low.line + 1) if low else None
        if low and high and not _HIGHS.isdisjoint(lines[low.line + 1].words) and low.value <= high.value:
            return Bounds(low.start, high.end, low.value, high.value, low.currency or high.currency)
    return _by_years(text, lines=[lines[index] for index in told if not _YEARS.isdisjoint(lines[index].words)])


def _by_years(text: str, *, lines: Sequence[Line]) -> Bounds | None:
    """From the least to the most of what a training pays in its years."""
    ends: list[_End] = []
    for index, line in enumerate(lines):
        start = max(0, line.start - _NUMBER)  # the line's own number may be the year's
        piece = text[start : line.end]
        at = 0
        while _STEP.search(piece) and (found := next_amount(piece, start=at)):
            value, currency = figures_of(found)[0], currency_of(found)
            if currency and value >= _LEAST_STEP:
                ends.append(_End(start + found.start(), start + found.end(), value, currency, index))
            at = found.end()
    values = [end.value for end in ends]
    if len(ends) < len(_BOTH) or max(values) > _MOST_TIMES * min(values) or len({end.currency for end in ends}) > 1:
        return None
    return Bounds(ends[0].start, ends[-1].end, min(values), max(values), ends[0].currency)


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
