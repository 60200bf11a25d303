"""The interviews of a job: entered in their own zone, changed, moved into a calendar, undone."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from jobtracker.ui.job.interviews import Interviews
from jobtracker.ui.job.moments import local_zone
from tests.ui.job.conftest import CONTROL, Desk


@pytest.fixture
def interviews(desk: Desk) -> Interviews:
    """The tab in front, empty."""
    part = desk.turn("interviews")
    assert isinstance(part, Interviews)
    return part


def test_an_interview_is_typed_in_its_own_zone_and_shown_by_both_clocks(desk: Desk, interviews: Interviews) -> None:
    desk.press(Qt.Key.Key_Insert)
    zone = interviews.panel.form.editors["zone"]
    assert zone.value() == local_zone()
    desk.fill(interviews, day="2027-02-03", time="9.30", zone="Asia/Tokyo", people="Ada Quist; Bo", place="Room 4")
    desk.press(Qt.Key.Key_Return, CONTROL)
    (kept,) = desk.sheet().interviews
    assert kept.starts_at == datetime(2027, 2, 3, 9, 30, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert (kept.zone, kept.people, kept.place, kept.minutes) == ("Asia/Tokyo", ("Ada Quist", "Bo"), "Room 4", 60)
    (line,) = desk.lines(interviews)
    assert "09:30 Tokyo" in line.title
    here = kept.starts_at.astimezone()
    assert f"{here:%H:%M} here" in line.detail
    assert desk.page.tabs.bar.tabText(2) == "Interviews 1"
    desk.undo()
    assert desk.sheet().interviews == ()


def test_several_rounds_stand_in_their_order_and_one_field_is_changed_as_it_is_left(
    desk: Desk, interviews: Interviews
) -> None:
    base = datetime(2027, 3, 1, 8, tzinfo=UTC)
    for days, kind in ((9, "on-site"), (2, "phone")):
        desk.add("interviews", kind=kind, starts_at=base + timedelta(days=days))
    assert [line.title.partition(" ")[0] for line in desk.lines(interviews)] == ["Phone", "On-site"]
    interviews.panel.choose(desk.sheet().interviews[0].id or 0)
    desk.press(Qt.Key.Key_Return)
    desk.fill(interviews, minutes="45")
    desk.press(Qt.Key.Key_Tab)
    first = desk.sheet().interviews[0]
    assert (first.minutes, first.sequence, first.starts_at) == (45, 1, base + timedelta(days=2))
    desk.undo()
    assert desk.sheet().interviews[0].minutes == 60


def test_the_tab_begins_on_the_next_round_that_is_to_come_else_on_the_latest(desk: Desk) -> None:
    now = datetime.now(UTC)
    past = [desk.add("interviews", kind="phone", starts_at=now - timedelta(days=days)) for days in (20, 9)]
    running = desk.add("interviews", kind="video", starts_at=now - timedelta(minutes=5), minutes=60)
    called_off = desk.add("interviews", kind="panel", starts_at=now + timedelta(days=1), outcome="cancelled")
    coming = desk.add("interviews", kind="on-site", starts_at=now + timedelta(days=2))
    part = desk.turn("interviews")
    assert isinstance(part, Interviews)
    assert part.current() == running
    part.panel.choose(coming)
    desk.ask(lambda hunt: hunt.interviews.change(running, {"outcome": "passed"}))
    assert part.current() == coming
    other = desk.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft("Baker\n\nRequirements\n- Bread\n")))

    def come_back() -> int | None:
        for number in (other, desk.number):
            desk.window.pages.open_posting(number)
            desk.settle()
            desk.turn("interviews")
        return part.current()

    assert come_back() == coming
    desk.ask(lambda hunt: hunt.interviews.remove(coming))
    assert come_back() == called_off
    desk.ask(lambda hunt: hunt.interviews.remove(called_off))
    desk.ask(lambda hunt: hunt.interviews.remove(running))
    assert come_back() == past[1]


def test_a_zone_is_known_by_the_name_of_its_city(desk: Desk, interviews: Interviews) -> None:
    desk.press(Qt.Key.Key_Insert)
    desk.fill(interviews, day="2027-02-03", time="10", zone="new york")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert desk.sheet().interviews[0].zone == "America/New_York"
    assert interviews.panel.form.editors["zone"].value() == "America/New York"
    desk.press(Qt.Key.Key_Return)
    desk.fill(interviews, zone="los angeles")
    desk.press(Qt.Key.Key_Return)
    (kept,) = desk.sheet().interviews
    assert (kept.zone, kept.starts_at.astimezone(ZoneInfo(kept.zone)).hour) == ("America/Los_Angeles", 10)


def test_what_is_still_needed_is_asked_beside_the_form_and_the_cursor_goes_there(
    desk: Desk, interviews: Interviews
) -> None:
    desk.press(Qt.Key.Key_Insert)
    form = interviews.panel.form
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert form.fault.isVisible()
    assert form.fault.text() == "When does it begin?"
    assert form.editors["time"].hasFocus()
    assert not desk.window.banner.isVisible()
    desk.fill(interviews, time="9:15")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert len(desk.sheet().interviews) == 1


def test_an_unknown_zone_is_said_and_what_was_typed_stays(desk: Desk, interviews: Interviews) -> None:
    desk.press(Qt.Key.Key_Insert)
    desk.fill(interviews, day="2027-02-03", time="10", zone="Mars/Crater")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert "Mars/Crater" in desk.window.banner.sentence.text()
    zone = interviews.panel.form.editors["zone"]
    assert isinstance(zone, QLineEdit)
    assert zone.text() == "Mars/Crater"
    assert desk.sheet().interviews == ()


def test_a_day_that_is_none_is_said_below_the_form_and_nothing_is_kept(desk: Desk, interviews: Interviews) -> None:
    desk.press(Qt.Key.Key_Insert)
    desk.fill(interviews, day="some day")
    desk.press(Qt.Key.Key_Return)
    assert "not a day" in interviews.panel.form.fault.text()
    assert interviews.panel.form.fault.isVisible()
    assert desk.sheet().interviews == ()


def test_the_first_interview_offers_to_move_the_job_on(desk: Desk, interviews: Interviews) -> None:
    assert not interviews.notice.isVisible()
    desk.add("interviews", starts_at=datetime(2027, 3, 1, 8, tzinfo=UTC))
    assert interviews.notice.isVisible()
    interviews.notice.offered.click()
    desk.settle()
    assert desk.page.standing.stage.word == "Interviewing"
    assert not interviews.notice.isVisible()


def test_one_interview_goes_into_a_calendar_file(desk: Desk, interviews: Interviews, tmp_path: Path) -> None:
    for day in (1, 2):
        desk.add("interviews", starts_at=datetime(2027, 3, day, 8, tzinfo=UTC))
    interviews.panel.choose(desk.sheet().interviews[1].id or 0)
    dialog = interviews.choose_file()
    assert dialog.isVisible()
    dialog.close()
    interviews.export(str(tmp_path / "one.ics"))
    desk.settle()
    (event,) = Calendar.from_ical((tmp_path / "one.ics").read_bytes()).walk("VEVENT")
    assert event.decoded("DTSTART") == datetime(2027, 3, 2, 8, tzinfo=UTC)
    assert "one.ics" in interviews.notice.sentence.text()


def test_people_are_completed_from_those_one_knows(desk: Desk, interviews: Interviews) -> None:
    desk.ask(lambda hunt: hunt.contacts.add({"name": "Ada Quist"}))
    desk.press(Qt.Key.Key_Insert)
    people = interviews.panel.form.editors["people"]
    assert isinstance(people, QLineEdit)
    people.setFocus()
    desk.fill(interviews, people="Bo; qui")
    completer = people.completer()
    assert completer is not None
    assert completer.completionCount() == 1
    assert completer.pathFromIndex(completer.currentIndex()) == "Bo; Ada Quist"
