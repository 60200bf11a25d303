"""Interviews as calendar entries (iCalendar, RFC 5545). Loaded only to write a calendar: its library is heavy."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone
from icalendar.enums import STATUS

from jobtracker.hunt.calendar_zones import timezone_of
from jobtracker.hunt.labels import ROUNDS
from jobtracker.records.interview import Interview, InterviewOutcome
from jobtracker.records.posting import Posting

PRODUCT = "-//jobtracker//jobtracker//EN"
OURS = "@jobtracker"
REMINDED_BEFORE = timedelta(hours=1)


def calendar_of(appointments: Iterable[tuple[Posting, Interview]], *, now: datetime, before: bytes = b"") -> bytes:
    """Write interviews as one calendar, each with the identity and sequence that it always had.

    Entries of ours that stood in `before`, the calendar as it was written last, and whose interviews are gone, stay as
    cancelled ones, so that whoever follows the file hears of it.
    """
    calendar = Calendar.new(prodid=PRODUCT, name="jobtracker", method="PUBLISH")
    entries = [_entry(posting, interview, now=now) for posting, interview in appointments]
    entries += _gone(before, written={str(entry["uid"]) for entry in entries}, now=now)
    for zone in _zones(entries):
        calendar.add_component(zone)
    for entry in entries:
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _zones(entries: Sequence[Event]) -> Iterator[Timezone]:
    """Describe the zones that the entries name."""
    moments: dict[str, list[datetime]] = {}
    for entry in entries:
        if isinstance(entry.start, datetime) and "TZID" in entry["dtstart"].params:
            moments.setdefault(str(entry["dtstart"].params["TZID"]), []).append(entry.start)
    for name, times in sorted(moments.items()):
        yield timezone_of(name, first=min(times), last=max(times))


def _entry(posting: Posting, interview: Interview, *, now: datetime) -> Event:
    start = interview.starts_at.astimezone(ZoneInfo(interview.zone))
    what = ROUNDS[interview.kind]
    what = what[:1].upper() + what[1:]
    entry = Event.new(
        uid=interview.uid,
        sequence=interview.sequence,
        stamp=now,
        start=start,
        end=(interview.starts_at + timedelta(minutes=interview.minutes)).astimezone(ZoneInfo(interview.zone)),
        summary=": ".join(filter(None, (what, ", ".join(filter(None, (posting.title, posting.company)))))),
        location=interview.place or None,
        description=_words(posting, interview) or None,
        status=STATUS.CANCELLED if interview.outcome is InterviewOutcome.CANCELLED else STATUS.CONFIRMED,
    )
    if interview.outcome is None:
        entry.add_component(_reminder(what))
    return entry


def _reminder(what: str) -> Alarm:
    alarm = Alarm.new(description=what)
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", -REMINDED_BEFORE)
    return alarm


def _words(posting: Posting, interview: Interview) -> str:
    people = ", ".join(interview.people)
    return "\n".join(filter(None, (people, interview.notes, posting.url)))


def _gone(before: bytes, *, written: set[str], now: datetime) -> Iterable[Event]:
    if not before:
        return
    try:
        entries = Calendar.from_ical(before).events
    except ValueError:
        return
    for entry in entries:
        uid = str(entry.get("uid", ""))
        if uid.endswith(OURS) and uid not in written:
            if entry.get("status") != "CANCELLED":
                entry.sequence = int(entry.get("sequence", 0)) + 1
                entry.status = STATUS.CANCELLED
                entry.pop("dtstamp", None)
                entry.add("dtstamp", now)
                entry.subcomponents.clear()
            yield entry
