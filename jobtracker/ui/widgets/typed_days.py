"""Days as people type them into a field, and as fields show them: in the order of the person's locale."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from jobtracker.ui.day import today
from jobtracker.ui.widgets.days import day_words, qt_day

_FIGURES = re.compile(r"\d+")
_BETWEEN = re.compile(r"[\s./,\-\u200e\u200f]*")
_NAMED = re.compile(r"[^\W\d_]{3,}")
_ORDER = re.compile(r"y+|M+|d+")
_SHORT_YEAR = re.compile(r"(?<!y)yy(?!y)")
_IN_DAYS = re.compile(r"\+ ?(\d{1,3})")
_SHORT, _FULL = 2, 4  # figures of a year
_CENTURY, _MONTHS = 2000, 12
_EXAMPLE = date(2027, 5, 31)


def day_of(typed: str) -> date | None:
    """The day that was typed: "2027-05-31", "31.5.", "31 May", "+7", "tomorrow", "Friday"; None where it is none.

    A day without its year is the nearest one.
    """
    text = typed.strip().casefold()
    ahead = _IN_DAYS.fullmatch(text)
    if ahead:
        return today() + timedelta(days=int(ahead[1]))
    return _said(text) or _written(text)


def day_text(day: date) -> str:
    """A day as a field shows it: in figures as the person's locale has them, where those can be read again."""
    form = _SHORT_YEAR.sub("yyyy", QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    text = QLocale().toString(qt_day(day), form)
    return text if text.isascii() and " " not in text and _written(text) == day else day.isoformat()


def day_example() -> str:
    """How a day may be written."""
    return day_text(_EXAMPLE)


def _said(text: str) -> date | None:
    """A day that is near and was named as one says it."""
    now = today()
    for ahead in range(-1, 8):
        day = now + timedelta(days=ahead)
        words = {day_words(day, today=now)}
        if ahead > 0:
            forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
            words.update(QLocale().standaloneDayName(day.isoweekday(), form) for form in forms)
        if text in {word.casefold() for word in words}:
            return day
    return None


def _written(text: str) -> date | None:
    figures = _FIGURES.findall(text)
    named = _NAMED.search(text)
    month = _month(named[0]) if named else None
    rest = _BETWEEN.sub("", _NAMED.sub("", _FIGURES.sub("", text), count=1))
    order = _order(text, figures, month_named=month is not None)
    if rest or (named and month is None) or len(figures) != len(order):
        return None
    told = dict(zip(order, figures, strict=True))
    year = told.get("y")
    if year is not None and len(year) not in {_SHORT, _FULL}:
        return None
    return _nearest(year, month or int(told.get("M", 0)), int(told["d"]))


def _order(text: str, figures: Sequence[str], *, month_named: bool) -> str:
    """Tell which figure is day (d), month (M) and year (y): a year of four figures leads, points begin with the day."""
    if figures and len(figures[0]) == _FULL:
        whole = "yMd"
    elif "." in text or month_named:
        whole = "dMy"
    else:
        locale = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        whole = "".join(part[0] for part in _ORDER.findall(locale))
    wanted = whole.replace("M", "") if month_named else whole
    return wanted if len(figures) == len(wanted) else wanted.replace("y", "")


def _month(name: str) -> int | None:
    """The month of this name, in the person's language or in English, whole or its first letters."""
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        for month in range(1, _MONTHS + 1):
            if locale.standaloneMonthName(month).casefold().startswith(name):
                return month
    return None


def _nearest(year: str | None, month: int, day: int) -> date | None:
    now = today()
    years = [now.year - 1, now.year, now.year + 1]
    if year is not None:
        years = [int(year) if len(year) == _FULL else _CENTURY + int(year)]
    found: list[date] = []
    for each in years:
        with suppress(ValueError):
            found.append(date(each, month, day))
    return min(found, key=lambda at: abs(at - now), default=None)
