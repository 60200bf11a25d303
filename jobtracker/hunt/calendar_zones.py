"""Time zones as calendars describe them (VTIMEZONE, RFC 5545 section 3.6.5), for the years that are needed.

Every change of the clock stands as a part of its own, with its own onset: all readers that were tried agree on those,
and not on lists of dates.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_MARGIN = timedelta(days=366)


def timezone_of(name: str, *, first: datetime, last: datetime) -> Timezone:
    """Describe a zone from a year before `first` to a year after `last`."""
    zone = ZoneInfo(name)
    described = Timezone()
    described.add("tzid", name)
    start = first.astimezone(UTC) - _MARGIN
    described.add_component(_observance(zone, start, before=_offset(zone, start)))
    for change in _changes(zone, start, last.astimezone(UTC) + _MARGIN):
        described.add_component(_observance(zone, change, before=_offset(zone, change - _SECOND)))
    return described


def _observance(zone: ZoneInfo, onset: datetime, *, before: timedelta) -> TimezoneStandard | TimezoneDaylight:
    local = onset.astimezone(zone)
    part = TimezoneDaylight() if local.dst() else TimezoneStandard()
    part.add("dtstart", (onset + before).replace(tzinfo=None))
    part.add("tzoffsetfrom", before)
    part.add("tzoffsetto", _offset(zone, onset))
    part.add("tzname", local.tzname() or zone.key)
    return part


def _changes(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """Find the moments at which the clock is put forward or back, to the second."""
    at = start
    while at < end:
        after = at + _DAY
        if _offset(zone, at) != _offset(zone, after):
            low, high = at, after
            while high - low > _SECOND:
                middle = low + (high - low) // 2
                middle -= timedelta(microseconds=middle.microsecond)
                if middle in (low, high):
                    break
                low, high = (middle, high) if _offset(zone, middle) == _offset(zone, low) else (low, middle)
            yield high.replace(microsecond=0)
        at = after


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()
