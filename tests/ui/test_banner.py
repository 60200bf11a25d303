"""The problem at the top: there as long as the person needs it, and out of the way by itself once it is past."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jobtracker.problems import Problem
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]
WRONG = Problem("This is wrong.", remedy="Put it right.")


@pytest.fixture
def shown(filled: MainWindow, settle: Settle, qtbot: QtBot) -> MainWindow:
    """A problem on the page of the jobs, with nothing else under way."""
    filled.pages.go("jobs")
    settle(filled)
    show(filled, settle, qtbot)
    return filled


def show(window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    window.show_problem(WRONG)
    settle(window)
    qtbot.wait(700)  # longer than anything that came with it


def rate(window: MainWindow) -> None:
    window.door.ask(lambda hunt: hunt.applications.excite(1, 3))


def test_it_goes_when_the_page_is_left_and_when_another_job_is_opened(
    shown: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    shown.pages.go("jobs")  # where one is already
    settle(shown)
    assert shown.banner.isVisible()
    shown.pages.go("today")
    assert not shown.banner.isVisible()
    shown.pages.open_posting(1)
    settle(shown)
    show(shown, settle, qtbot)
    shown.pages.open_posting(1)
    assert shown.banner.isVisible()
    shown.pages.open_posting(2)
    assert not shown.banner.isVisible()


def test_it_goes_when_what_was_wrong_is_done_rightly(shown: MainWindow, settle: Settle) -> None:
    rate(shown)
    settle(shown)
    assert not shown.banner.isVisible()


def test_what_was_asked_for_with_it_and_succeeds_does_not_take_it_away(
    filled: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    def fail(_hunt: object) -> None:
        raise WRONG

    filled.door.ask(fail)
    rate(filled)
    filled.door.ask(fail)
    rate(filled)
    settle(filled)
    qtbot.wait(700)
    assert filled.toast.isVisible()
    assert filled.banner.isVisible()


def test_it_comes_along_to_the_page_that_is_shown_since_the_job_is_gone(
    filled: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    filled.pages.open_posting(77)
    settle(filled)
    qtbot.wait(700)
    assert filled.pages.name != "posting"
    assert "not there any more" in filled.banner.sentence.text()
    assert filled.banner.isVisible()


def test_what_stays_true_stays_said(filled: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    filled.banner.show_problem(WRONG, lasting=True)
    settle(filled)
    qtbot.wait(700)
    filled.pages.go("today")
    rate(filled)
    settle(filled)
    assert filled.banner.isVisible()


def test_esc_closes_it_first_and_then_what_is_open(shown: MainWindow, settle: Settle) -> None:
    page = shown.pages.current
    assert isinstance(page, JobsPage)
    shown.pages.search_for("Otter")
    settle(shown)
    settle(shown)
    assert shown.banner.isVisible()
    field = page.head.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not shown.banner.isVisible()
    assert field.text() == "Otter"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_alt_left_goes_back_whatever_is_said(shown: MainWindow, settle: Settle) -> None:
    shown.pages.go("insights")
    settle(shown)
    shown.show_problem(WRONG)
    QTest.keyClick(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(shown)
    assert shown.pages.name == "jobs"
