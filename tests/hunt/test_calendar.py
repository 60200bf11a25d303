"""Interviews in the person's calendar: read back by icalendar, and by vobject, another implementation."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import vobject

from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem


@pytest.fixture
def job(hunt: Hunt, posting: str) -> int:
    return hunt.postings.capture(hunt.postings.draft(posting))


def add(hunt: Hunt, job: int, **values: object) -> int:
    sound = {"posting_id": job, "starts_at": datetime(2026, 7, 6, 12, 30, tzinfo=UTC), "zone": "Europe/Brussels"}
    return hunt.interviews.add(sound | values).id or 0


def entries(file: Path) -> list[icalendar.Event]:
    """The entries of a calendar file, which two implementations must read alike."""
    content = file.read_bytes()
    read = icalendar.Calendar.from_ical(content)
    other = vobject.readOne(content.decode())
    assert [str(each["uid"]) for each in read.events] == [each.uid.value for each in other.contents.get("vevent", [])]
    for mine, theirs in zip(read.events, other.contents.get("vevent", []), strict=True):
        assert mine.start == theirs.dtstart.value
        assert mine.end == theirs.dtend.value
    return list(read.events)


def test_an_interview_stands_in_the_calendar_at_its_own_zone_s_time(hunt: Hunt, job: int, tmp_path: Path) -> None:
    add(hunt, job, minutes=45, place="Kouter 1, Ghent", people=("Ada", "Bo"), notes="Bring: ideas; and\nquestions")
    assert hunt.calendar.export(tmp_path / "all.ics") == 1
    (entry,) = entries(tmp_path / "all.ics")
    assert entry.start.isoformat() == "2026-07-06T14:30:00+02:00"
    assert entry.end - entry.start == timedelta(minutes=45)
    assert str(entry["dtstart"].params["TZID"]) == "Europe/Brussels"
    assert str(entry["summary"]) == "Video interview: Backend Engineer, Heron & Daughters"
    assert str(entry["location"]) == "Kouter 1, Ghent"
    assert str(entry["description"]).splitlines() == ["Ada, Bo", "Bring: ideas; and", "questions"]
    assert b"BEGIN:VTIMEZONE" in (tmp_path / "all.ics").read_bytes()


def test_changes_and_cancellations_reach_a_calendar_that_follows_the_file(hunt: Hunt, job: int, tmp_path: Path) -> None:
    file = tmp_path / "hunt.ics"
    first = add(hunt, job)
    second = add(hunt, job, kind="phone")
    hunt.calendar.follow(file)
    uids = [str(each["uid"]) for each in entries(file)]
    hunt.interviews.change(first, {"starts_at": datetime(2026, 7, 7, 12, tzinfo=UTC)})
    hunt.interviews.change(second, {"outcome": "cancelled"})
    states = {str(each["uid"]): (each.sequence, str(each["status"])) for each in entries(file)}
    assert states == {uids[0]: (1, "CONFIRMED"), uids[1]: (1, "CANCELLED")}
    hunt.interviews.remove(first)
    states = {str(each["uid"]): (each.sequence, str(each["status"])) for each in entries(file)}
    assert states == {uids[0]: (2, "CANCELLED"), uids[1]: (1, "CANCELLED")}
    hunt.calendar.follow(None)
    hunt.undo()
    assert len(entries(file)) == 2


def test_one_interview_is_exported_alone_and_a_bad_place_is_said(hunt: Hunt, job: int, tmp_path: Path) -> None:
    add(hunt, job)
    second = add(hunt, job, kind="on-site")
    assert hunt.calendar.export(tmp_path / "one.ics", interview=second) == 1
    assert len(entries(tmp_path / "one.ics")) == 1
    with pytest.raises(Problem, match="could not be written"):
        hunt.calendar.export(tmp_path / "nowhere" / "one.ics")
    with pytest.raises(Problem, match="not there any more"):
        hunt.calendar.export(tmp_path / "one.ics", interview=99)


def test_a_file_that_cannot_be_written_any_more_is_told_and_nothing_is_lost(
    hunt: Hunt, job: int, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    said: list[Problem] = []
    hunt.calendar.follow(folder / "hunt.ics", failed=said.append)
    (folder / "hunt.ics").unlink()
    folder.rmdir()
    number = add(hunt, job)
    assert len(said) == 1
    assert hunt.interviews.get(number).posting_id == job


def test_what_stood_in_the_file_before_may_be_anything(hunt: Hunt, job: int, tmp_path: Path) -> None:
    file = tmp_path / "hunt.ics"
    file.write_bytes(b"\x00\xffno calendar at all")
    add(hunt, job)
    hunt.calendar.export(file)
    assert len(entries(file)) == 1
