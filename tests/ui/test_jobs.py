"""The table of jobs, over a real file."""

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jobtracker.hunt.jobs import JobRow, ShownJobs
from jobtracker.settings import Settings
from jobtracker.skills.counts import Counts
from jobtracker.ui.background import Background
from jobtracker.ui.door import Door
from jobtracker.ui.jobs.columns import COLUMNS, PLACE_OF, fitting
from jobtracker.ui.jobs.model import JobsModel
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow
from tests.ui.conftest import POSTING

Settle = Callable[[MainWindow], None]


def row(number: int, title: str = "Welder", *, met: int = 0, missing: int = 1) -> JobRow:
    """One job."""
    day = date(2026, 1, 1) + timedelta(days=number)
    return JobRow(number, title, "Kestrel", "Bergen", 1, "Saved", "saved", day, Counts(met, 0, missing), Counts())


def jobs(window: MainWindow) -> JobsPage:
    """The page under test."""
    page = window.pages.page("jobs")
    assert isinstance(page, JobsPage)
    return page


def titles(page: JobsPage, column: str = "company") -> list[str]:
    """What one column shows, from top to bottom."""
    return [page.model.index(line, PLACE_OF[column]).data() for line in range(page.model.rowCount())]


def test_the_model_keeps_qts_rules_through_every_change(qtmodeltester: ModelTester) -> None:
    model = JobsModel()
    model.show([row(number) for number in range(5)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for rows in ([row(1), row(3)], [row(number) for number in range(200)], [row(9, "Baker")], []):
        model.show(rows)
        assert model.rowCount() == len(rows)
    model.show([row(number, title=f"{number % 3}") for number in range(30)])
    for column in range(len(COLUMNS)):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            model.sort(column, order)


def test_one_changed_job_is_announced_alone_so_that_nothing_jumps(qtbot: QtBot) -> None:
    model = JobsModel()
    model.show([row(number) for number in range(50)])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as signal:
        model.show([row(number, "Baker" if number == 7 else "Welder") for number in range(50)])
    assert signal.args is not None
    assert signal.args[0].row() == signal.args[1].row() == model.row_of(7)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignals([model.rowsRemoved, model.rowsInserted]):
        model.show([row(number) for number in range(1, 51)])


@pytest.mark.parametrize("name", ["title", "company", "places", "stage", "must", "nice", "added"])
def test_every_column_sorts_both_ways(name: str) -> None:
    model = JobsModel()
    rows = [row(number, title=str(number * 7 % 5), met=number * 3 % 4, missing=2) for number in range(8)]
    model.show(rows)
    key = COLUMNS[PLACE_OF[name]].key
    model.sort(PLACE_OF[name], Qt.SortOrder.AscendingOrder)
    assert [key(model.row(line)) for line in range(8)] == sorted(map(key, rows))
    model.sort(PLACE_OF[name], Qt.SortOrder.DescendingOrder)
    assert [key(model.row(line)) for line in range(8)] == sorted(map(key, rows), reverse=True)


def test_the_column_of_what_comes_next_sorts_by_its_day_and_what_has_none_stands_last() -> None:
    days = {1: date(2026, 5, 9), 2: None, 3: date(2026, 5, 4), 4: None}
    model = JobsModel()
    model.show([row(number)._replace(next_day=day, next_what="Call", next_kind="task") for number, day in days.items()])
    place = PLACE_OF["next"]
    model.sort(place, Qt.SortOrder.AscendingOrder)
    assert [model.row(line).id for line in range(4)] == [3, 1, 2, 4]
    assert model.index(0, place).data() == "4 May · Call"
    assert model.index(2, place).data() == ""
    model.sort(place, Qt.SortOrder.DescendingOrder)
    assert [model.row(line).id for line in range(4)] == [1, 3, 2, 4]


def test_fifty_thousand_jobs_sort_within_a_blink() -> None:
    model = JobsModel()
    model.show([row(number, str(number * 7919 % 50_000)) for number in range(50_000)])
    started = time.monotonic()
    model.sort(PLACE_OF["title"], Qt.SortOrder.AscendingOrder)
    assert time.monotonic() - started < 2.0


def test_saved_postings_stand_in_the_table_the_newest_first_and_one_is_chosen(filled: MainWindow) -> None:
    page = jobs(filled)
    assert titles(page) == ["Plover Ltd", "Otter Works", "Kestrel & Sons"]
    assert titles(page, "must") == ["1 of 3"] * 3
    assert len(page.table.chosen()) == 1
    assert page.table.hasFocus()


def test_search_as_you_type_and_escape_brings_all_back(filled: MainWindow, settle: Settle) -> None:
    page = jobs(filled)
    QTest.keyClick(filled, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.field.hasFocus()
    QTest.keyClicks(page.field, "otter")
    settle(filled)
    assert titles(page) == ["Otter Works"]
    assert page.field.hasFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    settle(filled)
    assert len(titles(page)) == 3
    assert page.table.hasFocus()


def test_a_search_without_result_says_so_and_offers_the_way_out(filled: MainWindow, settle: Settle) -> None:
    page = jobs(filled)
    page.search()
    QTest.keyClicks(page.field, "zeppelin")
    settle(filled)
    assert not page.table.isVisible()
    assert page.field.isVisible()
    filled.actions_by_name["back"].trigger()
    settle(filled)
    assert page.table.isVisible()


def test_delete_removes_the_chosen_jobs_and_the_line_at_the_bottom_brings_them_back(
    filled: MainWindow, settle: Settle
) -> None:
    page = jobs(filled)
    page.table.selectAll()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    settle(filled)
    settle(filled)
    assert not page.table.isVisible()
    assert filled.toast.isVisible()
    QTest.mouseClick(filled.toast.offered, Qt.MouseButton.LeftButton)
    settle(filled)
    settle(filled)
    assert len(titles(page)) == 3
    assert "Undone" in filled.toast.sentence.text()


def test_enter_opens_the_chosen_job_and_escape_comes_back_to_it(filled: MainWindow, settle: Settle) -> None:
    page = jobs(filled)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    chosen = page.table.chosen()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle(filled)
    assert filled.pages.name == "posting"
    filled.pages.current.leave()
    filled.actions_by_name["back"].trigger()
    settle(filled)
    assert filled.pages.name == "jobs"
    assert page.table.chosen() == chosen


def test_m_offers_the_stages_and_moves_all_that_are_chosen(filled: MainWindow, settle: Settle) -> None:
    page = jobs(filled)
    page.table.clearSelection()
    for line in (0, 1):
        page.table.selectionModel().select(
            page.model.index(line, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    QTest.keyClick(page.table, Qt.Key.Key_M)
    settle(filled)
    assert page.selection.menu is not None
    stages = page.selection.menu.actions()
    assert len(stages) >= 5
    stages[1].trigger()
    page.selection.menu.close()
    settle(filled)
    settle(filled)
    moved = titles(page, "stage")
    assert moved[0] == moved[1] != moved[2]


def test_the_empty_table_offers_to_paste_and_the_samples(window: MainWindow, settle: Settle) -> None:
    page = jobs(window)
    assert not page.table.isVisible()
    assert not page.field.isVisible()
    window.actions_by_name["samples"].trigger()
    settle(window)
    settle(window)
    assert page.model.rowCount() > 3
    window.undo()
    settle(window)
    settle(window)
    assert page.model.rowCount() == 0


def test_a_narrow_window_keeps_title_and_fit(filled: MainWindow, qtbot: QtBot) -> None:
    page = jobs(filled)
    filled.resize(480, 600)
    qtbot.wait(20)
    shown = {column.name for place, column in enumerate(COLUMNS) if not page.table.isColumnHidden(place)}
    assert {"title", "must"} <= shown
    assert "added" not in shown
    filled.resize(1400, 700)
    qtbot.wait(20)
    hidden = [column.name for place, column in enumerate(COLUMNS) if page.table.isColumnHidden(place)]
    assert hidden == ["next"]  # nothing is planned
    filled.door.ask(lambda hunt: hunt.tasks.add({"title": "Call", "posting_id": 1, "due": date(2026, 5, 4)}))
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(PLACE_OF["next"]))
    page.search_for("Otter")
    qtbot.wait(300)
    assert not any(page.table.isColumnHidden(place) for place in range(len(COLUMNS)))  # nor does it go while one types
    wide = sum(page.table.columnWidth(place) for place in range(len(COLUMNS)))
    assert abs(wide - page.table.viewport().width()) < 20


def test_the_bar_tells_a_screen_reader_all_its_figures(filled: MainWindow) -> None:
    index = jobs(filled).model.index(0, PLACE_OF["must"])
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "1 of 3 met, 0 partly, 2 missing, 0 to confirm"


def test_of_several_selected_jobs_one_sees_how_many_and_what_can_be_done_with_them(
    filled: MainWindow, settle: Settle
) -> None:
    page = jobs(filled)
    settle(filled)
    assert not page.head.chosen.isVisible()
    page.table.selectAll()
    assert page.head.chosen.isVisible()
    assert page.head.chosen.text() == f"{len(page.chosen())} selected"
    page.head.chosen.click()
    assert page.selection.menu is not None
    assert page.selection.menu.isVisible()
    page.selection.menu.close()
    page.table.selectRow(0)
    assert not page.head.chosen.isVisible()


def test_jobs_of_several_stages_have_none_checked_as_theirs(filled: MainWindow, settle: Settle) -> None:
    page = jobs(filled)
    settle(filled)
    page.table.selectAll()
    filled.door.ask(lambda hunt: hunt.applications.move(page.chosen()[0], hunt.stages.all()[1].id or 0))
    settle(filled)
    page.table.selectAll()
    page.selection.offer_stages(page.mapToGlobal(page.rect().center()))
    assert page.selection.menu is not None
    assert not any(action.isChecked() for action in page.selection.menu.actions())
    page.selection.menu.close()
    page.table.selectRow(0)
    page.selection.offer_stages(page.mapToGlobal(page.rect().center()))
    assert sum(action.isChecked() for action in page.selection.menu.actions()) == 1
    page.selection.menu.close()


def test_the_menu_over_a_job_opens_moves_and_deletes(filled: MainWindow, settle: Settle) -> None:
    page = jobs(filled)
    place = page.table.visualRect(page.model.index(1, 0)).center()
    page.table.selectRow(1)
    page.table.customContextMenuRequested.emit(place)
    settle(filled)
    assert page.selection.menu is not None
    words = [action.text() for action in page.selection.menu.actions() if action.text()]
    assert [word.split("\t")[0] for word in words] == [
        "&Open",
        "Move to",
        "&Close as",
        "&Tags",
        "&Excitement",
        "Cop&y the comparison",
        "Save the comparison as &PDF …",
        "&Archive",
        "&Delete",
    ]
    page.selection.menu.actions()[-1].trigger()
    page.selection.menu.close()
    settle(filled)
    settle(filled)
    assert titles(page) == ["Plover Ltd", "Kestrel & Sons"]


def test_a_hint_leads_to_the_profile_as_long_as_nothing_is_compared(window: MainWindow, settle: Settle) -> None:
    window.door.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft(POSTING)))
    settle(window)
    settle(window)
    page = jobs(window)
    hint = next(button for button in page.findChildren(QPushButton) if "profile" in button.text())
    assert hint.isVisible()
    hint.click()
    assert window.pages.name == "profile"
    window.door.ask(lambda hunt: hunt.profile.claim("Python"))
    window.pages.go("jobs")
    settle(window)
    settle(window)
    assert not hint.isVisible()


def test_the_columns_that_are_shown_fit_at_any_width() -> None:
    for width in range(40, 300):
        for planned in (False, True):
            shown = fitting(width, planned=planned)
            assert sum(column.letters for column in shown) <= width, width
            assert any(column.share for column in shown)


def test_what_is_chosen_stays_chosen_while_the_table_is_sorted(filled: MainWindow) -> None:
    page = jobs(filled)
    page.table.selectRow(2)
    chosen = page.table.chosen()
    before = titles(page)
    page.table.sortByColumn(PLACE_OF["company"], Qt.SortOrder.DescendingOrder)
    page.table.sortByColumn(PLACE_OF["company"], Qt.SortOrder.AscendingOrder)
    assert titles(page) == sorted(before)
    assert page.table.chosen() == chosen
    assert page.table.currentIndex().row() == page.model.row_of(chosen[0])


@pytest.mark.parametrize(("sorting", "shown"), [("", ["Baker", "Welder"]), ("title up", [])])
def test_the_newest_jobs_are_shown_before_all_are_there_only_where_they_stand_first(
    qtbot: QtBot, tmp_path: Path, sorting: str, shown: list[str]
) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.change(jobs_sort=sorting)
    page = JobsPage(Door(Background()), settings)
    qtbot.addWidget(page)
    page.door.glanced.emit(ShownJobs((row(2, "Baker"), row(1)), (), whole=False))
    assert titles(page, "title") == shown
    assert page.head.figure.text() == ""  # how many there are is not known yet
    page.door.close()
