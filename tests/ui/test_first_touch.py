"""What opens a job is loaded when the person takes the window in hand, not before and not twice."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
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
def touches(window: QWidget) -> tuple[FirstTouch, list[int]]:
    touch = FirstTouch(window.windowHandle(), window)
    told: list[int] = []
    touch.touched.connect(lambda: told.append(1))
    return touch, told


def _move(window: QWidget) -> None:
    QTest.mouseMove(window.windowHandle(), QPoint(20, 20))
    QTest.mouseMove(window.windowHandle(), QPoint(60, 40))


def test_a_click_is_told_once(window: QWidget, touches: tuple[FirstTouch, list[int]]) -> None:
    _, told = touches
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    assert told == [1]


def test_letters_are_not_told_a_key_that_walks_is(window: QWidget, touches: tuple[FirstTouch, list[int]]) -> None:
    _, told = touches
    for letter in "Engineer":
        QTest.keyClick(window.windowHandle(), Qt.Key[f"Key_{letter.upper()}"])
    assert told == []
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
    assert told == [1]


def test_a_pointer_on_its_way_is_told_once(
    qtbot: QtBot, window: QWidget, touches: tuple[FirstTouch, list[int]]
) -> None:
    _, told = touches
    _move(window)
    _move(window)
    qtbot.waitUntil(lambda: told == [1])
    _move(window)
    qtbot.wait(20)
    assert told == [1]
