"""When a talk begins: a day and a time in a zone."""

from datetime import date, datetime, time, tzinfo

from jobtracker.loading import load
from jobtracker.problems import Problem


def zone_of(name: str) -> tzinfo:
    """Give a time zone by its name; what knows them all is loaded for the first.

    Raises:
        OSError, ValueError, LookupError: there is none of that name.
    """
    found: tzinfo = load("zoneinfo").ZoneInfo(name)
    return found


def zone(value: object) -> str:
    """Keep the name of a time zone."""
    name = str(value or "")
    try:
        zone_of(name)
    except (OSError, ValueError, LookupError):
        raise Problem(
            "The time zone “{zone}” is not known.", remedy="Choose one such as Europe/Berlin.", zone=name[:60]
        ) from None
    return name


def starting(day: date | None, at: time | None, *, zone_name: str) -> datetime:
    """Give the moment of a day and a time in a zone.

    Raises:
        Problem: one of them is not said, or the zone is not known.
    """
    if day is None or at is None:
        raise Problem("An interview has a day, a time and a length.")
    return datetime.combine(day, at, zone_of(zone(zone_name)))
