"""Days and times as one says them, in the order and the words of the person's locale."""

import re
from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_NEAR_DAYS = 6
_SAME_YEAR_DAYS = 90
_PIECE = re.compile(r"'[^']*'|y+|M+|d+|[^'yMd]+")
_TAIL = re.compile(r"[^\s,،'(\-yMd]*")


def day_words(day: date, *, today: date) -> str:
    """Say a day as one does: "today", "tomorrow", "Friday", else "3 May", with its year where that is another."""
    distance = (day - today).days
    if distance == 0:
        return QCoreApplication.translate("Jobs", "today")
    if distance == 1:
        return QCoreApplication.translate("Jobs", "tomorrow")
    if distance == -1:
        return QCoreApplication.translate("Jobs", "yesterday")
    if 0 < distance <= _NEAR_DAYS:
        return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    return short_day_words(day, today=today)


def short_day_words(day: date, *, today: date) -> str:
    """Name a day always by its date: "3 May", "3 May 2024"."""
    near = day.year == today.year or abs((day - today).days) <= _SAME_YEAR_DAYS
    return QLocale().toString(qt_day(day), _form("Md" if near else "yMd", QLocale().name()))


def weekday_words(day: date, *, today: date) -> str:
    """Name a day by its date and the short name of its weekday: "Tue 3 May"."""
    weekday = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{weekday} {short_day_words(day, today=today)}"


def heading_words(day: date, *, today: date) -> str:
    """Say a day at the head of what happened then: "Today, 5 May", "Monday, 4 May"."""
    distance = (day - today).days
    if distance in {0, -1}:
        now, before = (
            QCoreApplication.translate("Job", "Today, {day}"),
            QCoreApplication.translate("Job", "Yesterday, {day}"),
        )
        return (before if distance else now).format(day=QLocale().toString(qt_day(day), _form("MdL", QLocale().name())))
    kinds = "wMdL" if day.year == today.year else "wyMdL"
    return QLocale().toString(qt_day(day), _form(kinds, QLocale().name()))


def long_day_words(day: date) -> str:
    """Say a day in full: "Wednesday, 25 November 2026", as the person's locale writes it."""
    return QLocale().toString(qt_day(day), QLocale.FormatType.LongFormat)


def time_words(at: datetime) -> str:
    """Say the time of a moment in its own zone: "14:30", "2:30 PM"."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def clock_words(at: datetime) -> str:
    """Say a time as the person's own clock shows it."""
    return time_words(at.astimezone())


@lru_cache
def _form(kinds: str, locale: str) -> str:
    """Take from the locale's long form the part with year (y), month (M), day (d) and weekday (w).

    Months are shortened, but with "L". Where something else stands between, the locale's own form is taken.
    """
    whole = QLocale(locale).dateFormat(QLocale.FormatType.LongFormat)
    pieces = _PIECE.findall(whole)
    kind_of = [_kind(piece) for piece in pieces]
    wanted = set(kinds) - {"L"}
    places = [place for place, kind in enumerate(kind_of) if kind in wanted]
    span = pieces[places[0] : places[-1] + 1] if places else []
    inside = {kind for kind in kind_of[places[0] : places[-1] + 1] if kind} if places else set()
    if inside != wanted:
        own = QLocale.FormatType.LongFormat if "w" in wanted else QLocale.FormatType.ShortFormat
        return QLocale(locale).dateFormat(own)
    tail = _TAIL.match("".join(pieces[places[-1] + 1 :]))
    if "L" not in kinds:
        span = ["MMM" if piece == "MMMM" else piece for piece in span]
    return "".join(span) + (tail[0] if tail else "")


def _kind(piece: str) -> str:
    if piece.startswith("ddd"):
        return "w"
    return piece[0] if piece[0] in "yMd" else ""


def qt_day(day: date) -> QDate:
    """The day as Qt has it."""
    return QDate(day.year, day.month, day.day)
