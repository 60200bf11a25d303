"""What opens a job is loaded when the person takes the window in hand, not before and not twice."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jobtracker.ui.first_touch import FirstTouch


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(200, 100)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def touches(window: QWidget, qapp: QApplication) -> tuple[FirstTouch, list[int]]:
    touch = FirstTouch(qapp, window)
    told: list[int] = []
    touch.touched.connect(lambda: told.append(1))
    return touch, told


def _move(window: QWidget) -> None:
    QTest.mouseMove(window, QPoint(20, 20))
    QTest.mouseMove(window, QPoint(60, 40))


def test_a_click_is_told_once(window: QWidget, touches: tuple[FirstTouch, list[int]]) -> None:
    _, told = touches
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert told == [1]


def test_letters_are_not_told_a_key_that_walks_is(window: QWidget, touches: tuple[FirstTouch, list[int]]) -> None:
    _, told = touches
    QTest.keyClicks(window, "Engineer")
    assert told == []
    QTest.keyClick(window, Qt.Key.Key_Down)
    assert told == [1]


def test_a_pointer_on_its_way_is_told_once_all_jobs_are_there(
    qtbot: QtBot, window: QWidget, touches: tuple[FirstTouch, list[int]]
) -> None:
    touch, told = touches
    _move(window)
    qtbot.wait(20)
    assert told == []
    touch.mind_pointer()
    _move(window)
    qtbot.waitUntil(lambda: told == [1])
