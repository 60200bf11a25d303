"""Moments as the person's clock shows them: days, times, and where the person's zone is."""

from datetime import date, datetime
from datetime import time as clock_time

from PySide6.QtCore import QCoreApplication, QTimeZone

from jobtracker.hunt.appointments import zone_of
from jobtracker.ui.day import today
from jobtracker.ui.widgets.days import day_words, time_words, weekday_words

_SPOKEN = range(-1, 7)
"""The days from today that have a name of their own: yesterday to the day before a week is over."""


def local_zone() -> str:
    """The name of the zone that the person is in."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace") or "UTC"


def zone_names() -> list[str]:
    """The names of all zones that one may choose from."""
    names = [bytes(name.data()).decode("ascii", "replace") for name in QTimeZone.availableTimeZoneIds()]
    return [name for name in names if "/" in name and not name.startswith("Etc/")] + ["UTC"]


def zone_words(name: str) -> str:
    """The name of a zone as one writes it."""
    return name.replace("_", " ")


def zone_named(typed: str) -> str:
    """The zone that is meant by its name or its city, "new york" too; what was typed where there is none."""
    wanted, names = typed.strip().replace(" ", "_").casefold(), zone_names()
    whole = (name for name in names if name.casefold() == wanted)
    return next(whole, "") or next((name for name in names if name.casefold().endswith(f"/{wanted}")), typed)


def local(moment: datetime) -> datetime:
    """A moment by the person's own clock."""
    return moment.astimezone()


def moment_of(day: date, at: clock_time) -> datetime:
    """A day and a time by the person's own clock."""
    return datetime.combine(day, at).astimezone()


def in_zone(moment: datetime, zone: str) -> datetime:
    """A moment by the clock of a zone; by the person's own where the zone is not known."""
    try:
        return moment.astimezone(zone_of(zone))
    except (OSError, ValueError, LookupError):
        return local(moment)


def short_day(moment: datetime | date) -> str:
    """A day as one says it: "today", "Friday", "3 May"."""
    day = local(moment).date() if isinstance(moment, datetime) else moment
    return day_words(day, today=today())


def when_words(moment: datetime) -> str:
    """A moment by the clock of its own zone: "today, 14:30", "Friday, 14:30", "Tue 3 May, 14:30"."""
    day, now = moment.date(), today()
    words = weekday_words(day, today=now) if (day - now).days not in _SPOKEN else day_words(day, today=now)
    return QCoreApplication.translate("Job", "{day}, {time}").format(day=words, time=time_words(moment))


def moment_words(moment: datetime, zone: str) -> tuple[str, str]:
    """When an interview is by its own clock, and by the person's where that is another ("": it is the same)."""
    there, here = in_zone(moment, zone), local(moment)
    words = when_words(there)
    if there.utcoffset() == here.utcoffset():
        return words, ""
    there_words = QCoreApplication.translate("Job", "{there} {zone}")
    here_words = QCoreApplication.translate("Job", "{here} here")
    own = time_words(here) if here.date() == there.date() else when_words(here)
    city = zone_words(zone.rpartition("/")[2])
    return there_words.format(there=words, zone=city), here_words.format(here=own)
