"""All fields of a posting in place, and everything known of its company."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from jobtracker.hunt.hunt import Hunt
from jobtracker.ui.job.company import Company
from jobtracker.ui.job.details import Details
from jobtracker.ui.widgets.day_picker import DayPicker
from tests.ui.conftest import POSTING
from tests.ui.job.conftest import Desk


def _note(name: str, company: str, hunt: Hunt) -> None:
    hunt.contacts.add({"name": name, "company": company})


@pytest.fixture
def details(desk: Desk) -> Details:
    """The tab in front."""
    part = desk.turn("details")
    assert isinstance(part, Details)
    return part


def test_source_and_tags_are_typed_and_each_is_undone_by_itself(desk: Desk, details: Details) -> None:
    details.source.setFocus()
    QTest.keyClicks(details.source, "a friend")
    desk.press(Qt.Key.Key_Tab)
    assert desk.ask(lambda hunt: hunt.postings.row(desk.number)).source == "a friend"
    assert details.tags.hasFocus()
    QTest.keyClicks(details.tags, "remote; near")
    desk.press(Qt.Key.Key_Return)
    assert [tag.word for tag in desk.page.standing.tags] == ["remote", "near"]
    desk.undo()
    assert desk.page.standing.tags == []
    desk.undo()
    assert desk.ask(lambda hunt: hunt.postings.row(desk.number)).source == ""


def test_a_choice_is_saved_at_once_and_a_day_when_it_is_left(desk: Desk, details: Details) -> None:
    mode, closes = details.form.fields["work_mode"], details.form.fields["closes"]
    assert isinstance(mode, QComboBox)
    assert isinstance(closes, QLineEdit)
    mode.setCurrentIndex(mode.findData("remote"))
    mode.activated.emit(mode.currentIndex())
    desk.settle()
    assert "Remote" in desk.page.head.facts.text()
    closes.setFocus()
    QTest.keyClicks(closes, "2027-05-31")
    assert "apply by" not in desk.page.head.facts.text()
    desk.press(Qt.Key.Key_Tab)
    assert "apply by" in desk.page.head.facts.text()
    desk.undo()
    assert "apply by" not in desk.page.head.facts.text()


def test_a_day_is_left_as_it_is_typed_and_shown_with_its_year_when_it_is_left(desk: Desk, details: Details) -> None:
    closes = details.form.fields["closes"]
    assert isinstance(closes, QLineEdit)
    closes.setFocus()
    for key in "31.5.27":
        QTest.keyClicks(closes, key)
        desk.settle()
    assert closes.text() == "31.5.27"
    desk.press(Qt.Key.Key_Tab)
    assert closes.text() == "2027-05-31"
    assert desk.ask(lambda hunt: hunt.postings.row(desk.number)).closes == date(2027, 5, 31)


def test_a_day_is_chosen_in_a_calendar_by_keys(desk: Desk, details: Details) -> None:
    closes = details.form.fields["closes"]
    assert isinstance(closes, QLineEdit)
    closes.setFocus()
    QTest.keyClicks(closes, "2027-05-31")
    QTest.keyClick(closes, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = QApplication.activePopupWidget()
    assert isinstance(calendar, DayPicker)
    QTest.keyClick(desk.focus(), Qt.Key.Key_Right)
    QTest.keyClick(desk.focus(), Qt.Key.Key_Return)
    assert closes.text() == "2027-06-01"
    assert closes.hasFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.ask(lambda hunt: hunt.postings.row(desk.number)).closes == date(2027, 6, 1)


def test_leaving_the_tab_saves_what_was_typed(desk: Desk, details: Details) -> None:
    title = details.form.fields["title"]
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_End)
    QTest.keyClicks(title, " II")
    desk.page.tabs.go("timeline")
    desk.settle()
    assert desk.page.head.title.text().endswith("II")


def test_the_title_of_the_company_tab_tells_how_many_people_one_knows_there(desk: Desk) -> None:
    bar = desk.page.tabs.bar
    assert bar.tabText(bar.count() - 1) == "Company"
    noted = {"Ada Quist": "KESTREL & Sons GmbH", "Bo": "kestrel & sons", "Cy": "Kestrel", "Di": ""}
    for name, company in noted.items():
        desk.ask(partial(_note, name, company))
    desk.settle()
    assert bar.tabText(bar.count() - 1) == "Company 2"
    assert bar.accessibleTabName(bar.count() - 1) == "Company, 2"


def test_the_company_tab_has_all_jobs_there_and_people_and_how_past_ones_ended(desk: Desk) -> None:
    text = POSTING.replace("Kestrel & Sons", "KESTREL & Sons GmbH").replace("Harbour", "Airport")
    other = desk.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft(text)))
    desk.ask(lambda hunt: hunt.applications.end(other, "rejected"))
    desk.ask(lambda hunt: hunt.contacts.add({"name": "Ada Quist", "company": "Kestrel & Sons"}))
    desk.page.head.company.click()
    desk.settle()
    company = desk.page.tabs.part("company")
    assert isinstance(company, Company)
    desk.settle()
    assert company.summary.text() == "2 jobs with Kestrel & Sons · 1 × rejected"
    lines = [company.jobs.lines.line(row) for row in range(2)]
    assert lines[0].title == "Airport Data Engineer"
    assert lines[0].detail.startswith("Rejected")
    assert lines[1].title.endswith("(this one)")
    assert company.people.lines.line(0).title == "Ada Quist"
    company.jobs.setFocus()
    company.jobs.setCurrentIndex(company.jobs.lines.index(0))
    desk.press(Qt.Key.Key_Return)
    assert desk.page.posting is not None
    assert desk.page.posting.id == other
