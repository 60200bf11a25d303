"""The tasks of a job: followed up, done, put off, come again."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from jobtracker.ui.job.tasks import Tasks
from tests.ui.job.conftest import CONTROL, Desk

TODAY = date.today()  # noqa: DTZ011 - the person's own day


@pytest.fixture
def tasks(desk: Desk) -> Tasks:
    """The tab in front, empty."""
    part = desk.turn("tasks")
    assert isinstance(part, Tasks)
    return part


def test_following_up_is_one_button_and_comes_again_until_there_is_an_answer(desk: Desk, tasks: Tasks) -> None:
    tasks.follow_up(7)
    desk.settle()
    (task,) = desk.sheet().tasks
    assert (task.title, task.due, task.every_days, task.until_answer) == (
        "Follow up",
        TODAY + timedelta(days=7),
        7,
        True,
    )
    assert "every 7 days until they answer" in desk.lines(tasks)[0].detail
    assert "Follow up" in desk.page.standing.next.text()
    desk.undo()
    assert desk.sheet().tasks == ()
    assert not desk.page.standing.next.isVisible()


def test_a_task_is_typed_done_with_space_and_opened_again(desk: Desk, tasks: Tasks) -> None:
    desk.press(Qt.Key.Key_Insert)
    desk.fill(tasks, title="Send references", due="+0")
    desk.press(Qt.Key.Key_Return, CONTROL)
    (line,) = desk.lines(tasks)
    assert (line.title, line.note) == ("Send references", "today")
    assert tasks.panel.list.hasFocus()
    desk.press(Qt.Key.Key_Space)
    (line,) = desk.lines(tasks)
    assert line.faint
    assert line.note == "done today"
    assert desk.page.tabs.bar.tabText(3) == "Tasks"
    desk.press(Qt.Key.Key_Space)
    assert not desk.lines(tasks)[0].faint
    desk.undo()
    desk.undo()
    assert not desk.lines(tasks)[0].faint


def test_z_puts_a_task_off_until_tomorrow_and_what_is_overdue_says_so(desk: Desk, tasks: Tasks) -> None:
    desk.add("tasks", title="Call back", due=TODAY - timedelta(days=3))
    assert desk.lines(tasks)[0].note.startswith("overdue")
    tasks.panel.arrive()
    desk.press(Qt.Key.Key_Z)
    assert desk.lines(tasks)[0].note == "tomorrow"
    desk.undo()
    assert desk.lines(tasks)[0].note.startswith("overdue")


def test_open_tasks_stand_before_those_that_are_done_the_next_first(desk: Desk, tasks: Tasks) -> None:
    for title, days in (("later", 9), ("soon", 1), ("over", 2), ("some day", None)):
        desk.add("tasks", title=title, due=None if days is None else TODAY + timedelta(days=days))
    over = desk.sheet().tasks[2].id or 0
    desk.ask(lambda hunt: hunt.tasks.done(over))
    assert [line.title for line in desk.lines(tasks)] == ["soon", "later", "some day", "over"]


def test_delete_removes_a_task_and_undo_brings_it_back(desk: Desk, tasks: Tasks) -> None:
    desk.add("tasks", title="Iron a shirt")
    tasks.panel.arrive()
    desk.press(Qt.Key.Key_Delete)
    assert desk.sheet().tasks == ()
    desk.undo()
    assert [line.title for line in desk.lines(tasks)] == ["Iron a shirt"]


def test_a_day_that_makes_no_sense_is_said_and_adds_no_task_without_one_until_it_is_corrected(
    desk: Desk, tasks: Tasks
) -> None:
    desk.press(Qt.Key.Key_Insert)
    desk.fill(tasks, title="Send the papers", due="some day")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert "not a day" in tasks.panel.form.fault.text()
    assert desk.sheet().tasks == ()
    desk.fill(tasks, due="2027-05-31")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert [(task.title, task.due) for task in desk.sheet().tasks] == [("Send the papers", date(2027, 5, 31))]


def test_a_kept_day_stays_while_what_is_typed_in_its_place_makes_no_sense(desk: Desk, tasks: Tasks) -> None:
    desk.add("tasks", title="Send the papers", due=date(2027, 5, 31))
    desk.settle()
    tasks.panel.list.setFocus()
    tasks.panel.list.setCurrentIndex(tasks.panel.list.lines.index(0))
    desk.press(Qt.Key.Key_Return)
    desk.fill(tasks, due="some day")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert "not a day" in tasks.panel.form.fault.text()
    desk.fill(tasks, title="Send all papers")
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert [(task.title, task.due) for task in desk.sheet().tasks] == [("Send all papers", date(2027, 5, 31))]
    due = tasks.panel.form.editors["due"]
    assert isinstance(due, QLineEdit)
    assert due.text() == "2027-05-31"
