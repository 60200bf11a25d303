"""The board: the same jobs as cards in the person's own stages."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jobtracker.hunt.jobs import JobRow
from jobtracker.settings import Settings
from jobtracker.skills.counts import Counts
from jobtracker.ui.jobs.job_words import spoken_job
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.jobs.stage_list import StageList
from jobtracker.ui.jobs.stage_model import StageModel
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.widgets.asked_line import AskedLine
from jobtracker.ui.widgets.days import day_words

Settle = Callable[[MainWindow], None]


def row(number: int, title: str = "Welder") -> JobRow:
    """One job."""
    return JobRow(number, title, "Kestrel", "Bergen", 1, "Saved", "saved", date(2026, 1, 1), Counts(1, 0, 2), Counts())


@pytest.fixture
def board(filled: MainWindow, settle: Settle) -> JobsPage:
    """Three jobs on the board, the first one chosen."""
    page = filled.pages.page("jobs")
    assert isinstance(page, JobsPage)
    page.show_as("board")
    settle(filled)
    return page


def columns(page: JobsPage) -> dict[str, list[str]]:
    """The companies in each stage that holds any."""
    return {
        column.name: [each.company for each in column.list.jobs.rows]
        for column in page.board.columns
        if column.list.jobs.rows
    }


def answer(window: MainWindow, words: str) -> None:
    """Type an answer to the question that is open, and Enter."""
    question = window.findChild(AskedLine)
    assert isinstance(question, AskedLine)
    QTest.keyClicks(question.field, words)
    QTest.keyClick(question.field, Qt.Key.Key_Return)


def test_cards_stand_in_their_stages_and_the_closed_ones_are_folded(board: JobsPage) -> None:
    assert columns(board) == {"Saved": ["Plover Ltd", "Otter Works", "Kestrel & Sons"]}
    assert [column.name for column in board.board.columns if column.is_folded] == ["Closed"]
    assert board.board.columns[0].list.hasFocus()


@pytest.mark.parametrize("name", ["Closed", "Abgeschlossen"])
def test_in_a_window_of_usual_size_all_stages_are_seen_at_once_the_last_one_folded(
    board: JobsPage, filled: MainWindow, settle: Settle, name: str
) -> None:
    filled.door.ask(lambda hunt: hunt.stages.change(hunt.stages.all()[-1].id or 0, name=name))
    settle(filled)
    settle(filled)
    filled.resize(1180, 760)
    settle(filled)
    last = board.board.columns[-1]
    assert (last.name, last.is_folded) == (name, True)
    assert board.board.horizontalScrollBar().maximum() == 0
    assert last.fold_button.visibleRegion().boundingRect() == last.fold_button.rect()


def test_the_card_with_the_keys_is_seen_whole_in_a_lower_window_too(
    board: JobsPage, filled: MainWindow, settle: Settle
) -> None:
    cards = board.board.columns[0].list
    cards.setFocus()
    QTest.keyClick(cards, Qt.Key.Key_End)
    last = cards.currentIndex()
    while cards.viewport().height() > cards.visualRect(last).height() + 40:
        filled.resize(filled.width(), filled.height() - 40)
        settle(filled)
        assert cards.viewport().rect().contains(cards.visualRect(last)), filled.height()
    assert cards.verticalScrollBar().maximum() > 0


def test_the_columns_are_made_while_the_table_still_stands_there(filled: MainWindow, qtbot: QtBot) -> None:
    page = filled.pages.page("jobs")
    assert isinstance(page, JobsPage)
    assert "board" not in vars(page)
    filled.pages.make_ready(None)
    qtbot.waitUntil(lambda: "board" in vars(page))
    assert page.board.columns[0].name == "Saved"
    assert page.table.isVisible()
    assert columns(page) == {}


def test_alt_and_an_arrow_move_a_card_and_the_keys_go_with_it(
    board: JobsPage, filled: MainWindow, settle: Settle
) -> None:
    QTest.keyClick(board.board.columns[0].list, Qt.Key.Key_Down)
    QTest.keyClick(board.board.columns[0].list, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle(filled)
    settle(filled)
    assert columns(board) == {"Saved": ["Plover Ltd", "Kestrel & Sons"], "Applied": ["Otter Works"]}
    assert board.board.columns[1].list.hasFocus()
    QTest.keyClick(board.board.columns[1].list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(filled)
    settle(filled)
    assert len(columns(board)["Saved"]) == 3
    filled.undo()
    settle(filled)
    settle(filled)
    assert columns(board)["Applied"] == ["Otter Works"]


def test_arrows_go_from_stage_to_stage_past_empty_ones(board: JobsPage, filled: MainWindow, settle: Settle) -> None:
    filled.door.ask(lambda hunt: hunt.applications.move(1, 3))
    settle(filled)
    settle(filled)
    QTest.keyClick(board.board.columns[0].list, Qt.Key.Key_Right)
    assert board.board.columns[2].list.hasFocus()
    assert board.chosen() == [1]
    QTest.keyClick(board.board.columns[2].list, Qt.Key.Key_Left)
    assert board.board.columns[0].list.hasFocus()


def test_dropped_cards_move_together_with_one_undo(board: JobsPage, filled: MainWindow, settle: Settle) -> None:
    carried = board.board.columns[0].list.jobs.mimeData(
        [board.board.columns[0].list.jobs.index(0), board.board.columns[0].list.jobs.index(2)]
    )
    _drop(board, carried, on=3)
    settle(filled)
    settle(filled)
    assert columns(board)["Offer"] == ["Plover Ltd", "Kestrel & Sons"]
    filled.undo()
    settle(filled)
    settle(filled)
    assert len(columns(board)["Saved"]) == 3


def _drop(board: JobsPage, carried: QMimeData, *, on: int) -> None:
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    board.board.columns[on].list.dropEvent(event)


def test_what_is_no_card_cannot_be_dropped_on_the_board(board: JobsPage) -> None:
    carried = QMimeData()
    carried.setText("words")
    _drop(board, carried, on=1)
    assert len(columns(board)["Saved"]) == 3


def test_search_narrows_the_board_and_a_search_can_be_kept(board: JobsPage, filled: MainWindow, settle: Settle) -> None:
    QTest.keyClicks(board.field, "company:otter")
    settle(filled)
    assert columns(board) == {"Saved": ["Otter Works"]}
    board.head.kept.click()
    assert board.head.menu is not None
    board.head.menu.actions()[-1].trigger()
    board.head.menu.close()
    answer(filled, "Otters")
    settle(filled)
    board.field.clear()
    settle(filled)
    settle(filled)
    board.head.kept.click()
    board.head.menu.actions()[0].trigger()
    board.head.menu.close()
    assert board.field.text() == "company:otter"


def test_a_condition_that_says_nothing_is_told(board: JobsPage, filled: MainWindow, settle: Settle) -> None:
    QTest.keyClicks(board.field, "before:soon")
    settle(filled)
    assert "before:soon" in board.head._fault.text()
    assert len(columns(board)["Saved"]) == 3


def test_t_tags_the_chosen_job(board: JobsPage, filled: MainWindow, settle: Settle) -> None:
    QTest.keyClick(board.board.columns[0].list, Qt.Key.Key_T)
    answer(filled, "near")
    settle(filled)
    settle(filled)
    assert board.board.columns[0].list.jobs.row(0).tags == ("near",)


def test_the_way_the_jobs_are_shown_is_kept(board: JobsPage, filled: MainWindow, tmp_path: Path) -> None:
    board.board.columns[0].fold_button.click()
    board.table.hide_columns(frozenset({"places"}))
    board.table.hidden_changed.emit(frozenset({"places"}))
    board.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    kept = Settings(tmp_path / "settings.json").choices
    assert (kept.jobs_view, kept.jobs_hidden, kept.jobs_sort) == ("board", "places", "title up")
    assert kept.jobs_folded.split(",") == ["1", "5"]
    del filled


def test_a_card_is_spoken_whole(board: JobsPage) -> None:
    index = board.board.columns[0].list.jobs.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Harbour Data Engineer, Plover Ltd, 1 of 3 must-haves met"
    for column in board.board.columns:
        assert QAccessible.queryAccessibleInterface(column.list).text(QAccessible.Text.Name) == column.name


def test_days_are_said_as_one_says_them() -> None:
    today = date(2026, 5, 4)
    assert [day_words(today + timedelta(days=days), today=today) for days in (-1, 0, 1, 3)] == [
        "yesterday",
        "today",
        "tomorrow",
        "Thursday",
    ]
    planned = row(1)._replace(next_day=today, next_kind="interview", next_what="phone", outcome="rejected")
    assert spoken_job(planned, today=today).endswith("Rejected, Phone interview · today")


def test_the_model_keeps_qts_rules_and_announces_one_change_alone(qtmodeltester: ModelTester) -> None:
    model = StageModel()
    model.show([row(number) for number in range(5)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for rows in ([row(1), row(3)], [row(1), row(2), row(3)], [row(2), row(3)], [row(9, "Baker")], []):
        model.show(rows)
        assert list(model.rows) == rows


def test_a_card_that_leaves_hands_the_keys_to_its_neighbour(qtbot: QtBot) -> None:
    cards = StageList("Saved")
    qtbot.addWidget(cards)
    cards.jobs.show([row(number) for number in range(3)])
    cards.setCurrentIndex(cards.jobs.index(2))
    seen: list[list[int]] = []
    cards.selectionModel().selectionChanged.connect(lambda: seen.append(cards.chosen()))
    cards.jobs.show([row(0), row(1)])
    assert cards.currentIndex().row() == 1
    assert seen == [[]]
    assert not cards.jobs.flags(cards.currentIndex()) & Qt.ItemFlag.ItemIsEditable


def test_a_card_that_is_dragged_away_is_taken_from_its_column_by_the_hunt_alone(board: JobsPage) -> None:
    saved = board.board.columns[0].list
    before = list(saved.jobs.rows)
    assert before
    assert not saved.jobs.removeRows(0, 1), "Qt asks so when a drag is over"
    assert list(saved.jobs.rows) == before
    saved.jobs.show(before[1:])
    assert saved.jobs.rowCount() == len(before) - 1
