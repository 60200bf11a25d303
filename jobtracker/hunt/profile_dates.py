"""Dates of work and study, as precise as the person knows them."""

import re
from datetime import date

from jobtracker.problems import Problem

FIRST_YEAR = 1900
LAST_YEAR = 2200
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def day_of(text: str | None) -> date | None:
    """Give the first day of what a date names ("2020", "2020-05", "2020-05-17"); None where there is none.

    Raises:
        Problem: it is no date.
    """
    words = (text or "").strip()
    if not words:
        return None
    match = _DATE.fullmatch(words)
    try:
        if match and FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
            return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        pass
    raise Problem("This is not a date.", remedy="Write a year, a month such as 2024-03 or a day such as 2024-03-01.")
