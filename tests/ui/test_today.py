"""Today: what is due, done and put off by keys, over a real file."""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jobtracker.hunt.agenda import AgendaRow
from jobtracker.ui.day import Day
from jobtracker.ui.job.part import EntryPart
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.theme import Theme
from jobtracker.ui.today.agenda_list import AgendaList, LineModel
from jobtracker.ui.today.line_painter import button_in
from jobtracker.ui.today.page import TodayPage
from jobtracker.ui.today.rows import Calm, Heading, Line, rows_of
from jobtracker.ui.widgets.asked_line import AskedLine

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt

Settle = Callable[[MainWindow], None]
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
TODAY = NOON.astimezone().date()


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """It stays noon."""
    return lambda: NOON


def page(window: MainWindow) -> TodayPage:
    found = window.pages.page("today")
    assert isinstance(found, TodayPage)
    return found


def told(window: MainWindow) -> list[str]:
    """What stands there: headings with a colon, lines by what is to be done."""
    return [
        f"{row.title}:" if isinstance(row, Heading) else row.sentence if isinstance(row, Calm) else row.what
        for row in page(window).list.lines.rows
    ]


@pytest.fixture
def due(filled: MainWindow, settle: Settle) -> MainWindow:
    """Three jobs, with something overdue, due today and ahead; Today in front."""

    def plan(hunt: "Hunt") -> None:
        hunt.tasks.add({"title": "Send the papers", "posting_id": 1, "due": TODAY - timedelta(days=2)})
        hunt.tasks.add({"title": "Renew the CV", "due": TODAY})
        at = NOON + timedelta(days=3)
        hunt.interviews.add({"posting_id": 2, "kind": "phone", "starts_at": at})
        hunt.postings.correct(3, closes=TODAY + timedelta(days=5))

    filled.door.ask(plan)
    settle(filled)
    filled.pages.go("today")
    settle(filled)
    settle(filled)
    return filled


def press(window: MainWindow, settle: Settle, key: Qt.Key) -> None:
    QTest.keyClick(page(window).list, key)
    settle(window)
    settle(window)


def test_the_day_stands_in_its_sections_and_the_most_pressing_is_chosen(due: MainWindow) -> None:
    assert told(due) == [
        "Overdue:",
        "Send the papers",
        "Today:",
        "Renew the CV",
        "Next 7 days:",
        "Phone interview",
        "The last day to apply is near",
    ]
    current = page(due).list.current
    assert current is not None
    assert current.spoken == "Overdue, Send the papers, Harbour Data Engineer · Kestrel & Sons, 2 days late"
    assert page(due).list.hasFocus()


def test_the_badge_counts_what_is_due_and_is_spoken(due: MainWindow, settle: Settle) -> None:
    badge = due.sidebar.places["today"]
    assert badge.accessibleName() == "Today, 2 due"
    press(due, settle, Qt.Key.Key_Space)
    assert badge.accessibleName() == "Today, 1 due"


def test_space_does_a_line_the_next_one_is_chosen_and_undo_brings_it_back(due: MainWindow, settle: Settle) -> None:
    press(due, settle, Qt.Key.Key_Space)
    assert "Send the papers" not in told(due)
    current = page(due).list.current
    assert current is not None
    assert current.what == "Renew the CV"
    assert due.toast.sentence.text() == "Done: “Send the papers”"
    due.undo()
    settle(due)
    settle(due)
    assert told(due)[1] == "Send the papers"


def test_applied_from_its_last_day_moves_the_job(due: MainWindow, settle: Settle) -> None:
    for _ in range(3):
        QTest.keyClick(page(due).list, Qt.Key.Key_Down)
    press(due, settle, Qt.Key.Key_Space)
    stages: list[list[str]] = []
    due.door.ask(lambda hunt: [row.stage for row in hunt.postings.rows() if row.id == 3], stages.append)
    settle(due)
    assert stages == [["Applied"]]


def put_off(window: MainWindow, settle: Settle) -> None:
    """Z, then the first day that is offered."""
    press(window, settle, Qt.Key.Key_Z)
    menu = page(window).menu
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    settle(window)
    settle(window)


def test_z_puts_a_task_off_to_another_day(due: MainWindow, settle: Settle) -> None:
    put_off(due, settle)
    row = next(row for row in page(due).list.lines.rows if isinstance(row, Line) and row.what == "Send the papers")
    assert (row.row.when, row.day) == ("soon", "tomorrow")


def test_z_asks_for_any_day(due: MainWindow, settle: Settle) -> None:
    press(due, settle, Qt.Key.Key_Z)
    menu = page(due).menu
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    question = due.findChild(AskedLine)
    assert isinstance(question, AskedLine)
    QTest.keyClicks(question.field, (TODAY + timedelta(days=40)).isoformat())
    QTest.keyClick(question.field, Qt.Key.Key_Return)
    settle(due)
    settle(due)
    assert "Send the papers" not in told(due)


def test_an_appointment_is_opened_not_put_off(due: MainWindow, settle: Settle) -> None:
    QTest.keyClick(page(due).list, Qt.Key.Key_Down)
    QTest.keyClick(page(due).list, Qt.Key.Key_Down)
    press(due, settle, Qt.Key.Key_Z)
    assert "not yours to move" in due.toast.sentence.text()
    press(due, settle, Qt.Key.Key_Space)
    assert due.pages.name == "posting"


@pytest.fixture
def talked(due: MainWindow, settle: Settle) -> MainWindow:
    """A call with the second firm ended an hour ago; it is the only thing that is due today."""

    def plan(hunt: "Hunt") -> None:
        hunt.tasks.done(1)
        hunt.tasks.done(2)
        at = NOON - timedelta(hours=2)
        hunt.interviews.add({"posting_id": 2, "kind": "video", "starts_at": at, "minutes": 60})

    due.door.ask(plan)
    settle(due)
    settle(due)
    return due


def test_after_an_interview_the_day_asks_how_it_went_and_keys_answer(talked: MainWindow, settle: Settle) -> None:
    assert told(talked)[:2] == ["Today:", "Video interview: how did it go?"]
    assert talked.sidebar.places["today"].accessibleName() == "Today, 1 due"
    press(talked, settle, Qt.Key.Key_Space)
    menu = page(talked).menu
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["&Passed", "&Not passed", "&Cancelled"]
    QTest.keyClick(menu, Qt.Key.Key_P)
    settle(talked)
    settle(talked)
    assert "Video interview: how did it go?" not in told(talked)
    assert talked.toast.sentence.text() == "Video interview: passed"
    kept: list[object] = []
    talked.door.ask(lambda hunt: [row.outcome for row in hunt.interviews.of(2)], kept.append)
    settle(talked)
    assert kept == [[None, "passed"]]
    talked.undo()
    settle(talked)
    settle(talked)
    assert told(talked)[1] == "Video interview: how did it go?"


def test_the_question_how_it_went_is_opened_or_put_off_like_any_line(talked: MainWindow, settle: Settle) -> None:
    put_off(talked, settle)
    assert "Hear how the interview went" in told(talked)
    assert "Video interview: how did it go?" not in told(talked)
    talked.undo()
    settle(talked)
    settle(talked)
    press(talked, settle, Qt.Key.Key_Return)
    opened = talked.pages.current
    assert isinstance(opened, PostingPage)
    assert opened.tabs.name == "interviews"
    interviews = opened.tabs.part("interviews")
    assert isinstance(interviews, EntryPart)
    assert [interviews.panel.list.lines.line(row).note for row in range(2)] == ["How did it go?", ""]


def test_enter_opens_the_job_and_escape_comes_back(due: MainWindow, settle: Settle) -> None:
    press(due, settle, Qt.Key.Key_Return)
    assert due.pages.name == "posting"
    due.pages.current.leave()
    due.actions_by_name["back"].trigger()
    settle(due)
    assert due.pages.name == "today"


def test_a_click_on_the_button_of_a_line_does_what_it_says(due: MainWindow, settle: Settle) -> None:
    shown = page(due).list
    place = button_in(shown.visualRect(shown.lines.index(3))).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(due)
    settle(due)
    assert "Renew the CV" not in told(due)
    assert told(due)[2:4] == ["Today:", "Nothing else is due today."]


def test_a_task_for_the_hunt_as_a_whole_is_noted_reworded_and_removed_by_keys(due: MainWindow, settle: Settle) -> None:
    QTest.keyClick(page(due).list, Qt.Key.Key_A)
    assert page(due).field.hasFocus()
    QTest.keyClicks(page(due).field, "Buy a tie")
    QTest.keyClick(page(due).field, Qt.Key.Key_Return)
    settle(due)
    settle(due)
    assert told(due)[3:5] == ["Renew the CV", "Buy a tie"]
    page(due).list.setFocus()
    for _ in range(2):
        QTest.keyClick(page(due).list, Qt.Key.Key_Down)
    press(due, settle, Qt.Key.Key_Return)
    question = due.findChild(AskedLine)
    assert isinstance(question, AskedLine)
    assert question.field.selectedText() == "Buy a tie"
    QTest.keyClicks(question.field, "Buy a scarf")
    QTest.keyClick(question.field, Qt.Key.Key_Return)
    settle(due)
    settle(due)
    assert "Buy a scarf" in told(due)
    press(due, settle, Qt.Key.Key_Delete)
    assert "Buy a scarf" not in told(due)


def test_the_menu_over_a_line_has_all_its_verbs(due: MainWindow) -> None:
    shown = page(due).list
    shown.customContextMenuRequested.emit(shown.visualRect(shown.currentIndex()).center())
    menu = page(due).menu
    assert menu is not None
    words = [action.text().split("\t")[0] for action in menu.actions()]
    assert words == ["Done", "&Put off", "Open the job", "Remove"]
    menu.close()


def test_where_nothing_is_due_the_page_says_so_and_what_comes_next(filled: MainWindow, settle: Settle) -> None:
    filled.door.ask(lambda hunt: hunt.tasks.add({"title": "Call", "posting_id": 1, "due": TODAY + timedelta(days=30)}))
    settle(filled)
    filled.pages.go("today")
    settle(filled)
    shown = page(filled)._nothing
    assert shown.isVisible()
    words = " ".join(label.text() for label in shown.findChildren(QObject) if hasattr(label, "text"))
    assert "Nothing is waiting for you" in words
    assert "Next: Call · Harbour Data Engineer · Kestrel & Sons" in words


def test_with_no_jobs_at_all_it_offers_to_paste_one(window: MainWindow, settle: Settle) -> None:
    window.pages.go("today")
    settle(window)
    offered = next(button for button in page(window).findChildren(QPushButton) if button.isVisible())
    assert "Paste a posting" in offered.text()
    assert offered.hasFocus()


def test_silence_is_told_with_its_days() -> None:
    day = date(2026, 5, 1)
    row = AgendaRow("quiet", "quiet", 1, "", 1, "Baker", "Ovens", day, -20)
    line = Line(row, date(2026, 5, 21))
    assert (line.what, line.verb) == ("No answer for 20 days", "Asked again")
    assert rows_of([row], today=date(2026, 5, 21))[0] == Heading("Today")


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = LineModel()
    row = AgendaRow("today", "task", 1, "Call", None, "", "", TODAY, 0)
    model.show_rows(rows_of([row, row._replace(when="quiet", kind="quiet", posting=3)], today=TODAY))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_rows(())
    assert model.rowCount() == 0


def test_a_new_day_at_midnight_brings_its_own_lines(qtbot: QtBot) -> None:
    clock = datetime(2026, 5, 4, 23, 59, tzinfo=UTC)
    owner = QObject()
    day = Day(owner, clock=lambda: clock)
    assert day.today == date(2026, 5, 4)
    assert 55_000 < day._timer.remainingTime() < 70_000
    with qtbot.assertNotEmitted(day.began):
        day.look()
    clock += timedelta(minutes=2)
    with qtbot.waitSignal(day.began):
        day.look()
    assert day.today == date(2026, 5, 5)


def test_the_window_opens_with_the_page_that_the_settings_name(make_window: Callable[[], MainWindow]) -> None:
    first = make_window()
    assert first.pages.name == "jobs"
    first.settings.change(page="today")
    first.close()
    assert make_window().pages.name == "today"


def test_a_search_from_anywhere_is_typed_at_once_among_the_jobs(due: MainWindow, settle: Settle) -> None:
    for place in ("today", "profile", "settings", "posting"):
        due.pages.open_posting(1) if place == "posting" else due.pages.go(place)
        settle(due)
        QTest.keyClick(due, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        settle(due)
        found = due.pages.current
        assert isinstance(found, JobsPage), place
        assert found.field.hasFocus(), place


def test_lines_grow_with_the_text_and_thousands_of_them_are_shown_within_a_blink(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    shown = AgendaList()
    qtbot.addWidget(shown)
    shown.resize(600, 400)
    shown.show()
    agenda = [AgendaRow("quiet", "quiet", number, "", number, "Baker", "Ovens", TODAY, -20) for number in range(5_000)]
    started = time.monotonic()
    shown.show_rows(rows_of(agenda, today=TODAY))
    assert time.monotonic() - started < 1.0

    def high() -> int:
        return shown.visualRect(shown.lines.index(3)).height()

    before = high()
    assert shown.visualRect(shown.lines.index(3)).width() == shown.viewport().width()
    try:
        theme.choose("light", percent=200)
        qapp.processEvents()
        assert high() > 1.5 * before
    finally:
        theme.choose("light", percent=100)
        qapp.processEvents()
    assert high() == before
