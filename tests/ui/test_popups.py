"""Menus, choices and calendars: opened by keys, walked by arrows, left by Esc to where one was."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from jobtracker.ui.day import today
from jobtracker.ui.job.part import EntryPart
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.widgets.asked_line import AskedLine
from jobtracker.ui.widgets.day_picker import DayPicker
from jobtracker.ui.widgets.entry_fields import TypedLine

if TYPE_CHECKING:
    from jobtracker.hunt.jobs import JobRow

Settle = Callable[[MainWindow], None]
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def jobs(window: MainWindow, settle: Settle, view: str) -> None:
    window.pages.go("jobs")
    settle(window)
    page = window.pages.current
    assert isinstance(page, JobsPage)
    page.show_as(view)
    settle(window)


def tab(window: MainWindow, settle: Settle, name: str) -> EntryPart:
    window.pages.open_posting(1)
    for _ in range(2):
        settle(window)
    page = window.pages.current
    assert isinstance(page, PostingPage)
    page.tabs.go(name)
    settle(window)
    part = page.tabs.part(name)
    assert isinstance(part, EntryPart)
    part.panel.list.setFocus()
    return part


def lines(window: MainWindow, settle: Settle) -> None:
    window.pages.go("today")
    for _ in range(2):
        settle(window)


PLACES: dict[str, tuple[Callable[[MainWindow, Settle], object], str]] = {
    "a card": (lambda window, settle: jobs(window, settle, "board"), "Open"),
    "a row of the table": (lambda window, settle: jobs(window, settle, "table"), "Open"),
    "what happened": (lambda window, settle: tab(window, settle, "timeline"), "Change"),
    "an interview": (lambda window, settle: tab(window, settle, "interviews"), "Change"),
    "a task": (lambda window, settle: tab(window, settle, "tasks"), "Change"),
    "a person": (lambda window, settle: tab(window, settle, "people"), "Change"),
    "a line of Today": (lines, "Done"),
}


def walk(menu: QMenu) -> list[str]:
    """The words that the down arrow comes by, until the first one comes again."""
    met: list[str] = []
    for _press in range(40):
        QTest.keyClick(menu, Qt.Key.Key_Down)
        action = menu.activeAction()
        assert action is not None
        words = action.text().replace("&", "").split("\t")[0].strip()
        if words in met:
            break
        met.append(words)
    return met


@pytest.mark.parametrize("place", PLACES)
def test_shift_f10_opens_the_menu_of_what_is_chosen_arrows_walk_it_and_escape_leaves_it(
    lived_in: MainWindow, settle: Settle, place: str
) -> None:
    show, first = PLACES[place]
    show(lived_in, settle)
    before = focused()
    QTest.keyClick(before, Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), place
    assert menu.accessibleName()
    offered = [
        action.text().replace("&", "").split("\t")[0].strip()
        for action in menu.actions()
        if action.isEnabled() and not action.isSeparator()
    ]
    assert walk(menu) == offered
    assert offered[0] == first or place == "what happened"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert focused() is before


def test_the_menu_of_an_entry_has_all_that_its_form_offers(lived_in: MainWindow, settle: Settle) -> None:
    part = tab(lived_in, settle, "tasks")
    QTest.keyClick(focused(), Qt.Key.Key_F10, SHIFT)
    menu = part.panel.menu
    assert menu is not None
    words = [action.text().replace("&", "").split("\t")[0] for action in menu.actions()]
    assert words == ["Change", "Remove", "Done", "Tomorrow", "In a week"]
    menu.actions()[2].trigger()
    menu.close()
    settle(lived_in)
    assert lived_in.toast.sentence.text() == "Done: “Send the papers”"


def test_submenus_are_entered_and_left_by_arrows(lived_in: MainWindow, settle: Settle) -> None:
    jobs(lived_in, settle, "table")
    QTest.keyClick(focused(), Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(menu, key)
    below = QApplication.activePopupWidget()
    assert isinstance(below, QMenu)
    assert below is not menu
    assert walk(below)[0] in {"1  Saved", "2  Applied"}
    QTest.keyClick(below, Qt.Key.Key_Left)
    assert QApplication.activePopupWidget() is menu
    QTest.keyClick(menu, Qt.Key.Key_Escape)


@pytest.fixture
def form(lived_in: MainWindow, settle: Settle) -> EntryPart:
    """The form of an interview, with its day two days ahead."""
    part = tab(lived_in, settle, "interviews")
    part.panel.list.setCurrentIndex(part.panel.list.lines.index(0))
    part.panel.edit()
    return part


def test_a_calendar_has_the_keys_and_gives_them_back(form: EntryPart, qtbot: QtBot) -> None:
    field = form.panel.form.editors["day"]
    assert isinstance(field, TypedLine)
    field.setFocus()
    before = field.text()
    QTest.keyClick(field, Qt.Key.Key_Down, ALT)
    calendar = QApplication.activePopupWidget()
    assert isinstance(calendar, DayPicker)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(focused(), key)
    assert calendar.selectedDate().toString(Qt.DateFormat.ISODate) == (today() + timedelta(days=10)).isoformat()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert field.text() == before
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Down, ALT)
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert field.text() == (today() + timedelta(days=1)).isoformat()
    assert field.hasFocus()


def test_a_choice_is_walked_and_left_as_it_was(form: EntryPart, qtbot: QtBot) -> None:
    choice = form.panel.form.editors["kind"]
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    before = choice.currentText()
    QTest.keyClick(choice, Qt.Key.Key_Down, ALT)
    view = choice.view()
    qtbot.waitUntil(view.isVisible)
    met = {view.currentIndex().row()}
    for key in [Qt.Key.Key_Home, *[Qt.Key.Key_Down] * choice.count()]:
        QTest.keyClick(view, key)
        met.add(view.currentIndex().row())
    assert met == set(range(choice.count()))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.isVisible())
    assert choice.currentText() == before
    assert choice.hasFocus()


def test_a_question_is_left_by_escape_to_where_one_was(lived_in: MainWindow, settle: Settle) -> None:
    jobs(lived_in, settle, "table")
    before = focused()
    QTest.keyClick(before, Qt.Key.Key_T)
    question = lived_in.findChild(AskedLine)
    assert isinstance(question, AskedLine)
    QTest.keyClicks(question.field, "remote")
    QTest.keyClick(question.field, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert focused() is before
    assert all("remote" not in row.tags for row in _rows(lived_in))


def _rows(window: MainWindow) -> "list[JobRow]":
    page = window.pages.current
    assert isinstance(page, JobsPage)
    return list(page.model.rows)


def test_a_question_at_the_edge_of_the_screen_opens_whole(window: MainWindow) -> None:
    seen = window.screen().availableGeometry()
    question = AskedLine("Name of this search", lambda _: None, parent=window)
    for corner in (seen.topLeft(), seen.topRight(), seen.bottomLeft(), seen.bottomRight()):
        question.ask(corner)
        assert seen.contains(question.geometry())
