"""Every page by keyboard alone: each control is reached by Tab or arrows, and Tab always comes round."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
LONGEST_ROUND = 300
RIGHT, LEFT, UP, DOWN = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down
WALK = (*[UP] * 4, *[LEFT] * 8, *([RIGHT] * 8 + [DOWN] + [LEFT] * 8) * 3)
"""Through all the rows of several choices, from the first to the last."""


def focused() -> QWidget:
    """Where the keys are."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def show_jobs(window: MainWindow, view: str) -> None:
    window.pages.go("jobs")
    page = window.pages.current
    assert isinstance(page, JobsPage)
    page.show_as(view)


def round_of(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """The controls that Tab comes by from where the keys are, until it is there again."""
    start = focused()
    assert window is start or window.isAncestorOf(start)
    met: list[QWidget] = []
    for _press in range(LONGEST_ROUND):
        QTest.keyClick(focused(), key)
        now = focused()
        if now not in met:
            met.append(now)
        if now is start:
            return met
    pytest.fail(f"Tab does not come round from {told(start)}; it met {[told(each) for each in met]}")


def told(widget: QWidget) -> str:
    """A control in words."""
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"


def controls(window: QWidget) -> Iterator[QWidget]:
    """What can be used on the page: parts of a field (its arrows, its list) are that field's."""
    for widget in window.findChildren(QWidget):
        shown = widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isNull()
        part = isinstance(widget.parentWidget(), (QLineEdit, QComboBox, QAbstractSpinBox)) or isinstance(
            widget, QHeaderView
        )
        if isinstance(widget, CONTROLS) and shown and not part and widget.window() is window:
            yield widget


def beside(reached: list[QWidget], button: QWidget) -> bool:
    """Whether arrows lead to one of several choices from the one that Tab meets."""
    group = button.group() if isinstance(button, QAbstractButton) else None
    return group is not None and group.exclusive() and any(each in reached for each in group.buttons())


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_comes_by_every_control_and_round_again(lived_in: MainWindow, scenes: Iterator[str], key: Qt.Key) -> None:
    missed = []
    for name in scenes:
        reached = round_of(lived_in, key)
        unmet = (each for each in controls(lived_in) if each not in reached and not beside(reached, each))
        missed += [f"{name}: {told(each)}" for each in unmet]
    assert missed == []


def test_f6_goes_through_the_parts_of_the_window(lived_in: MainWindow, scenes: Iterator[str]) -> None:
    for name in scenes:
        met: list[QWidget] = []
        for _press in range(12):
            QTest.keyClick(focused(), Qt.Key.Key_F6)
            met.append(focused())
        assert any(lived_in.sidebar.isAncestorOf(each) for each in met), name
        assert any(lived_in.pages.current.isAncestorOf(each) for each in met), name


def test_enter_presses_buttons_and_arrows_choose_among_choices(lived_in: MainWindow, scenes: Iterator[str]) -> None:
    deaf, stuck = [], []
    for name in scenes:
        buttons = [each for each in round_of(lived_in) if isinstance(each, QPushButton)]
        deaf += [f"{name}: {told(each)}" for each in buttons if not each.autoDefault()]
        for group in {each.group() for each in buttons if each.group() is not None and each.group().exclusive()}:
            chosen = set()
            for key in WALK:
                current = group.checkedButton()
                assert current is not None
                current.setFocus()
                QTest.keyClick(current, key)
                chosen.add(group.checkedButton())
            stuck += [f"{name}: {told(each)}" for each in group.buttons() if each.isVisible() and each not in chosen]
    assert deaf == []
    assert stuck == []


def test_arrows_walk_the_places_and_enter_goes_there(lived_in: MainWindow, settle: Settle) -> None:
    lived_in.pages.go("today")
    settle(lived_in)
    lived_in.sidebar.places["today"].setFocus()
    names = []
    for _step in range(4):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        names.append(focused().accessibleName())
    assert names == ["Jobs, 3", "Profile", "Insights", "Settings"]
    assert lived_in.pages.name == "today"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(lived_in)
    assert lived_in.pages.name == "settings"


def test_the_columns_and_their_order_are_chosen_by_keys(lived_in: MainWindow, settle: Settle) -> None:
    show_jobs(lived_in, "table")
    settle(lived_in)
    page = lived_in.pages.current
    assert isinstance(page, JobsPage)
    page.head.columns.setFocus()
    QTest.keyClick(page.head.columns, Qt.Key.Key_Space)
    menu = page.table.menu
    assert menu is not None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    assert [page.model.row(row).company for row in range(3)] == ["Kestrel & Sons", "Otter Works", "Plover Ltd"]
    QTest.keyClick(page.head.columns, Qt.Key.Key_Space)
    assert page.table.menu is not None
    QTest.keyClick(page.table.menu, Qt.Key.Key_Up)
    QTest.keyClick(page.table.menu, Qt.Key.Key_Return)
    assert page.table.isColumnHidden(6)


def test_help_is_read_and_left_by_keys(lived_in: MainWindow, qtbot: QtBot) -> None:
    lived_in.resize(800, 400)
    QTest.keyClick(lived_in, Qt.Key.Key_F1)
    sheet = lived_in.sheet
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.waitUntil(lambda: not sheet._next.isActive())
    bar = sheet.scrolled.verticalScrollBar()
    assert bar.maximum() > 0
    for _press in range(30):
        QTest.keyClick(focused(), Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    assert len(round_of(sheet)) >= 1
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
