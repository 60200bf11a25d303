"""One application from the paste to the signature, by the keys of the window; then a wrong date, then all undone."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jobtracker.hunt.hunt import Hunt
from jobtracker.ui.add.page import AddPage
from jobtracker.ui.job.interviews import Interviews
from jobtracker.ui.job.part import EntryPart
from jobtracker.ui.posting.page import PostingPage
from tests.journeys.keyboard import Typist

CONTROL = Qt.KeyboardModifier.ControlModifier
POSTING = """Lighthouse Software Engineer

Company: Gannet Signals
Location: Esbjerg, Denmark

Requirements
• Python
• PostgreSQL
"""


class Person(Typist):
    """Who applies, talks and signs."""

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        popup = QApplication.activePopupWidget()
        QTest.keyClick(popup or QApplication.focusWidget() or self.window, key, modifiers)
        self.wait()

    @property
    def page(self) -> PostingPage:
        """The job's page, which has to be in front."""
        page = self.window.pages.current
        assert isinstance(page, PostingPage)
        return page

    def stage(self) -> str:
        """Where the job stands, as its page says."""
        return self.page.standing.stage.word

    def move(self, digit: Qt.Key) -> None:
        """M, then the digit of the stage."""
        self.press(Qt.Key.Key_M)
        self.press(digit)

    def turn(self, digit: Qt.Key) -> EntryPart:
        """Go to the tab of a digit."""
        self.page.tabs.bar.setFocus()
        self.press(digit)
        part = self.page.tabs.part(self.page.tabs.name)
        assert isinstance(part, EntryPart)
        return part

    def note_down(self, part: EntryPart, **typed: str) -> None:
        """Insert, type, Ctrl+Enter."""
        part.panel.arrive()
        self.press(Qt.Key.Key_Insert)
        for name, text in typed.items():
            editor: Any = part.panel.form.editors[name]
            editor.setFocus()
            editor.selectAll()
            QTest.keyClicks(editor, text)
        self.press(Qt.Key.Key_Return, CONTROL)


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """The program as it starts, over an empty folder."""
    made = Person.over(tmp_path / "data", qapp=qapp, qtbot=qtbot)
    yield made
    made.window.close()


def images(hunt: Hunt) -> dict[str, list[tuple[Any, ...]]]:
    """All that the file holds, but for what is reckoned from it."""
    with hunt._database.read() as session:
        names = ("posting", "application", "event", "interview", "offer", "message", "task", "note")
        return {
            name: [tuple(row) for row in session.connection().exec_driver_sql(f"SELECT * FROM {name} ORDER BY id")]  # noqa: S608
            for name in names
        }


def paste_and_save(person: Person) -> None:
    """Ctrl+V, then Ctrl+Enter."""
    data = QMimeData()
    data.setText(POSTING)
    QGuiApplication.clipboard().setMimeData(data)
    person.press(Qt.Key.Key_V, CONTROL)
    add = person.window.pages.current
    assert isinstance(add, AddPage)
    QTest.keyClick(add.points, Qt.Key.Key_Return, CONTROL)
    person.wait()
    assert (person.page.tabs.name, person.stage()) == ("comparison", "Saved")


def hold_two_interviews(person: Person) -> None:
    """Two rounds; the first one offers to move the job on."""
    interviews = person.turn(Qt.Key.Key_3)
    assert isinstance(interviews, Interviews)
    tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011 - the person's own day
    person.note_down(interviews, day="+1", time="9:30", people="Ada Quist")
    assert interviews.notice.isVisible()
    interviews.notice.offered.click()
    person.wait()
    assert person.stage() == "Interviewing"
    person.note_down(interviews, day="+8", time="14:00", place="Harbour Street 4")
    held = person.ask(lambda hunt: hunt.sheets.of(1).interviews)
    assert [each.starts_at.astimezone().date() for each in held] == [tomorrow, tomorrow + timedelta(days=7)]
    assert person.page.tabs.bar.tabText(2) == "Interviews 2"


def accept_an_offer(person: Person) -> None:
    """The terms, the stage, the signature."""
    offers = person.turn(Qt.Key.Key_8)
    person.note_down(offers, salary="540,000", currency="DKK", place="Esbjerg", answer_by="+14")
    person.page.tabs.bar.setFocus()
    person.move(Qt.Key.Key_4)
    assert person.stage() == "Offer"
    person.ask(lambda hunt: hunt.applications.end(1, "accepted"))
    assert person.stage() == "Closed · Accepted"
    told = [entry.kind for entry in person.ask(lambda hunt: hunt.sheets.of(1).timeline)]
    assert sorted(told) == ["added", "interview", "interview", "moved", "moved", "moved", "moved"]


def correct_the_day_of_applying(person: Person) -> None:
    """It was a week ago."""
    timeline = person.turn(Qt.Key.Key_2)
    lines = timeline.panel.list.lines
    row = next(row for row in range(lines.rowCount()) if lines.line(row).title == "Moved to Applied")
    timeline.panel.list.setFocus()
    timeline.panel.list.setCurrentIndex(lines.index(row))
    person.press(Qt.Key.Key_Return)
    day: Any = timeline.panel.form.editors["day"]
    wanted = datetime.now(UTC).astimezone().date() - timedelta(days=7)
    day.selectAll()
    QTest.keyClicks(day, wanted.isoformat())
    person.press(Qt.Key.Key_Return)
    steps = person.ask(lambda hunt: hunt.applications.history(1))
    assert [step.when.astimezone().date() for step in steps if step.stage == "Applied"] == [wanted]
    assert person.stage() == "Closed · Accepted"


def test_from_the_paste_to_the_signature_with_a_wrong_date_corrected_and_all_undone(person: Person) -> None:
    before = person.ask(images)
    paste_and_save(person)
    person.move(Qt.Key.Key_2)
    assert person.stage() == "Applied"
    hold_two_interviews(person)
    accept_an_offer(person)
    correct_the_day_of_applying(person)
    after = person.ask(images)
    undone = 0
    while person.ask(lambda hunt: hunt.can_undo):
        person.window.undo()
        person.wait()
        undone += 1
    assert undone == 9
    assert person.ask(images) == before
    for _step in range(undone):
        person.window.redo()
        person.wait()
    assert person.ask(images) == after
