"""Dates of work and study, as precise as the person knows them."""

import re
from contextlib import suppress
from datetime import date

from jobtracker.problems import Problem

FIRST_YEAR = 1900
LAST_YEAR = 2200
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_TURNED = re.compile(r"(?:(\d{1,2})\. ?)?(\d{1,2})(?:\. ?|/)(\d{4})")


def day_of(text: str | None) -> date | None:
    """Give the first day of what a date names ("2020", "2020-05", "05/2020", "17.5.2020"); None where there is none.

    Raises:
        Problem: it is no date.
    """
    figures = _figures((text or "").strip())
    return _first_day(*figures) if figures else None


def tidy(text: str) -> str | None:
    """Give a date as it is kept ("2020", "2020-05", "2020-05-17"), as precise as given; None where there is none.

    Raises:
        Problem: it is no date.
    """
    figures = _figures(text.strip())
    return "-".join(f"{figure:02}" for figure in figures) or None


def _figures(words: str) -> tuple[int, ...]:
    """Give year, month and day, as far as they are told."""
    if not words:
        return ()
    match, turned = _DATE.fullmatch(words), _TURNED.fullmatch(words)
    told = match.groups() if match else reversed(turned.groups()) if turned else ()
    figures = tuple(int(figure) for figure in told if figure is not None)
    with suppress(ValueError):
        if figures and FIRST_YEAR <= figures[0] <= LAST_YEAR:
            _first_day(*figures)
            return figures
    raise Problem("This is not a date.", remedy="Write a year, a month such as 2024-03 or a day such as 2024-03-01.")


def _first_day(year: int, month: int = 1, day: int = 1) -> date:
    return date(year, month, day)
