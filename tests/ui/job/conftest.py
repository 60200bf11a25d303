"""A job opened in the window, and what a test does with its tabs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.job_sheet import JobSheet
from jobtracker.ui.job.part import EntryPart, Part
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.widgets.asked_line import AskedLine
from jobtracker.ui.widgets.line_list import Line
from tests.ui.conftest import POSTING

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Desk:
    """A window with one job in front."""

    window: MainWindow
    page: PostingPage
    number: int
    qtbot: QtBot

    def settle(self) -> None:
        """Wait until all is answered and shown."""
        for _round in range(2):
            self.qtbot.waitUntil(lambda: not (self.window.pages.awaits or self.window.door.busy), timeout=20_000)
            QApplication.processEvents()

    def ask(self, question: Callable[[Hunt], Any]) -> Any:  # noqa: ANN401 - whatever the hunt says
        """Ask the hunt."""
        told: list[Any] = []
        self.window.door.ask(question, told.append)
        self.settle()
        return told[0]

    def add(self, shelf: str, **values: object) -> int:
        """Have the hunt keep something for the job; returns its id."""
        number: int = self.ask(lambda hunt: getattr(hunt, shelf).add({"posting_id": self.number, **values})).id
        return number

    def sheet(self) -> JobSheet:
        """What was noted of the job."""
        found: JobSheet = self.ask(lambda hunt: hunt.sheets.of(self.number))
        return found

    def turn(self, name: str) -> Part:
        """Turn to a tab."""
        self.page.tabs.go(name)
        self.settle()
        return self.page.tabs.part(name)

    def lines(self, part: EntryPart) -> list[Line]:
        """What a tab lists."""
        lines = part.panel.list.lines
        return [lines.line(row) for row in range(lines.rowCount())]

    def fill(self, part: EntryPart, **typed: str) -> None:
        """Type into fields of the form, each from its beginning."""
        for name, text in typed.items():
            editor: Any = part.panel.form.editors[name]
            editor.setFocus()
            editor.selectAll()
            QTest.keyClicks(editor, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus(), key, modifiers)
        self.settle()

    def answer(self, question: AskedLine | None, text: str) -> None:
        """Answer a question in its popup, and come back to the window."""
        assert question is not None
        QTest.keyClicks(question.field, text)
        QTest.keyClick(question.field, Qt.Key.Key_Return)
        self.window.activateWindow()
        self.settle()

    def press_only(self, key: Qt.Key) -> None:
        """Press a key that asks nothing."""
        QTest.keyClick(self.focus(), key)

    def focus(self) -> QWidget:
        """What has the focus."""
        return QApplication.focusWidget() or self.window

    def undo(self) -> None:
        """Ctrl+Z, away from any field."""
        self.page.tabs.bar.setFocus()
        self.press(Qt.Key.Key_Z, CONTROL)


@pytest.fixture
def desk(window: MainWindow, qtbot: QtBot) -> Desk:
    """A job that was just saved, opened."""
    kept: list[int] = []
    window.door.ask(lambda hunt: kept.append(hunt.postings.capture(hunt.postings.draft(POSTING))))
    qtbot.waitUntil(lambda: bool(kept), timeout=20_000)
    window.pages.open_posting(kept[0])
    page = window.pages.page("posting")
    assert isinstance(page, PostingPage)
    made = Desk(window, page, kept[0], qtbot)
    made.settle()
    return made
