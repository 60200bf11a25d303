"""Moments as the person's clock shows them: days, times, and where the person's zone is."""

from datetime import UTC, date, datetime
from datetime import time as clock_time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTimeZone

from jobtracker.ui.widgets.hunt_words import day_words


def local_zone() -> str:
    """The name of the zone that the person is in."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace") or "UTC"


def zone_names() -> list[str]:
    """The names of all zones that one may choose from."""
    names = [bytes(name.data()).decode("ascii", "replace") for name in QTimeZone.availableTimeZoneIds()]
    return [name for name in names if "/" in name and not name.startswith("Etc/")] + ["UTC"]


def local(moment: datetime) -> datetime:
    """A moment by the person's own clock."""
    return moment.astimezone()


def today() -> date:
    """The person's own day."""
    return datetime.now(UTC).astimezone().date()


def moment_of(day: date, at: clock_time) -> datetime:
    """A day and a time by the person's own clock."""
    return datetime.combine(day, at).astimezone()


def in_zone(moment: datetime, zone: str) -> datetime:
    """A moment by the clock of a zone; by the person's own where the zone is not known."""
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (OSError, ValueError, LookupError):
        return local(moment)


def time_words(moment: datetime) -> str:
    """Its time, as 14:30."""
    return moment.strftime("%H:%M")


def short_day(moment: datetime | date) -> str:
    """A day as one says it: "today", "Friday", else as the person's locale writes it."""
    day = local(moment).date() if isinstance(moment, datetime) else moment
    return day_words(day, today=today())


def long_day(day: date) -> str:
    """A day in full: "Today, 5 May", "Monday, 4 May 2026"."""
    shown = QDate(day.year, day.month, day.day)
    words = QLocale().toString(shown, QLocale.FormatType.LongFormat)
    if day == today():
        return QCoreApplication.translate("Job", "Today, {day}").format(day=words)
    return words


def moment_words(moment: datetime, zone: str) -> tuple[str, str]:
    """When an interview is by its own clock, and by the person's where that is another ("": it is the same)."""
    there, here = in_zone(moment, zone), local(moment)
    words = f"{short_day(there.date())}, {time_words(there)}"
    if there.utcoffset() == here.utcoffset():
        return words, ""
    there_words = QCoreApplication.translate("Job", "{there} {zone}")
    here_words = QCoreApplication.translate("Job", "{here} here")
    own = time_words(here) if here.date() == there.date() else f"{short_day(here.date())}, {time_words(here)}"
    city = zone.rpartition("/")[2].replace("_", " ")
    return there_words.format(there=words, zone=city), here_words.format(here=own)
