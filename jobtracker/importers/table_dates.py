"""Days as tables write them: "2024-11-20", "20.11.2024", "11/20/24, 8:15 AM", "Nov 20, 2024"."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date

_ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)")
_FIGURES = re.compile(r"(\d\d?)([./-])(\d\d?)\2(\d{4}|\d\d)(?!\d)")
_NAMED = re.compile(r"(?:(\d\d?)\.? )?([a-zä]{3})[a-z]*\.? (?:(\d\d?),? )?(\d{4})", re.IGNORECASE)
_MONTHS = {
    name: number
    for number, names in enumerate(
        "jan|feb|mar mär|apr|may mai|jun|jul|aug|sep|oct okt|nov|dec dez".split("|"),
        start=1,
    )
    for name in names.split()
}
_MONTHS_A_YEAR = 12
_CENTURY = 100


def puts_month_first(cells: Iterable[str], *, otherwise: bool) -> bool:
    """Tell whether a column writes the month before the day, by a day that can be no month; else `otherwise`."""
    for cell in cells:
        match = _FIGURES.match(cell.strip())
        if match and match[2] == "/":
            first, second = int(match[1]), int(match[3])
            if max(first, second) > _MONTHS_A_YEAR >= min(first, second):
                return second > first
    return otherwise


def day_of(cell: str, *, month_first: bool) -> date | None:
    """Read a day; None where there is none."""
    text = cell.strip()
    iso, figures, named = _ISO.match(text), _FIGURES.match(text), _NAMED.match(text)
    with suppress(ValueError):
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if figures:
            first, second, year = int(figures[1]), int(figures[3]), int(figures[4])
            day, month = (second, first) if month_first and figures[2] == "/" else (first, second)
            return date(year + 2000 if year < _CENTURY else year, month, day)
        if named and named[2].casefold() in _MONTHS:
            return date(int(named[4]), _MONTHS[named[2].casefold()], int(named[1] or named[3] or 1))
    return None
