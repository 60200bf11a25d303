"""A job that was applied for: the line at the bottom offers to follow up, wherever the move was made."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]
IN_A_WEEK = datetime.now(UTC).astimezone().date() + timedelta(days=7)


def planned(window: MainWindow, settle: Settle) -> list[tuple[str, int | None, object]]:
    """All tasks: words, job, day."""
    found: list[tuple[str, int | None, object]] = []
    window.door.ask(lambda hunt: [(each.title, each.posting_id, each.due) for each in hunt.tasks.all()], found.extend)
    settle(window)
    return found


def apply(window: MainWindow, settle: Settle, *jobs: int) -> None:
    window.door.ask(lambda hunt: hunt.applications.move_all(jobs, 2))
    settle(window)
    settle(window)


@pytest.mark.parametrize("view", ["board", "table"])
def test_one_key_after_applying_plans_to_follow_up_in_a_week(
    filled: MainWindow, settle: Settle, qtbot: QtBot, view: str
) -> None:
    page = filled.pages.page("jobs")
    assert isinstance(page, JobsPage)
    page.show_as(view)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3 and len(page.chosen()) == 1)
    (chosen,) = page.chosen()
    page.selection.move_to(2)
    settle(filled)
    settle(filled)
    assert filled.toast.sentence.text() == "Moved “Harbour Data Engineer” to Applied"
    assert (filled.toast.more.isVisible(), filled.toast.more.text()) == (True, "Follow up in 7 days")
    assert filled.toast.offered.text() == "Undo"
    QTest.keyClick(filled, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(filled)
    settle(filled)
    assert planned(filled, settle) == [("Follow up", chosen, IN_A_WEEK)]
    assert not filled.toast.more.isVisible()
    filled.undo()
    settle(filled)
    assert planned(filled, settle) == []


def test_where_nothing_is_offered_the_key_says_where_one_can_follow_up(filled: MainWindow, settle: Settle) -> None:
    filled.actions_by_name["follow_up"].trigger()
    assert filled.toast.isVisible()
    assert filled.toast.sentence.text() == "A job’s tasks let you follow up at any time."
    assert planned(filled, settle) == []


def test_several_jobs_are_followed_up_by_one_click_and_one_undo(filled: MainWindow, settle: Settle) -> None:
    apply(filled, settle, 1, 2)
    QTest.mouseClick(filled.toast.more, Qt.MouseButton.LeftButton)
    settle(filled)
    settle(filled)
    assert [job for _, job, _ in planned(filled, settle)] == [1, 2]
    filled.undo()
    settle(filled)
    assert planned(filled, settle) == []


def test_nothing_is_offered_for_other_moves_nor_where_something_is_planned(filled: MainWindow, settle: Settle) -> None:
    filled.door.ask(lambda hunt: hunt.applications.move(1, 3))
    settle(filled)
    settle(filled)
    assert filled.toast.isVisible()
    assert not filled.toast.more.isVisible()
    filled.door.ask(lambda hunt: hunt.tasks.follow_up(2, IN_A_WEEK))
    settle(filled)
    apply(filled, settle, 2)
    assert filled.toast.isVisible()
    assert not filled.toast.more.isVisible()


def test_the_offer_ends_with_the_move_that_it_came_with(filled: MainWindow, settle: Settle) -> None:
    apply(filled, settle, 1)
    assert filled.toast.more.isVisible()
    filled.undo()
    settle(filled)
    settle(filled)
    assert not filled.toast.more.isVisible()
    filled.actions_by_name["follow_up"].trigger()
    settle(filled)
    assert planned(filled, settle) == []
