"""The command palette: everything by its name, with the keys alone."""

import time
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.palette.choice_list import spoken
from jobtracker.ui.palette.choices import Choice, Known, Ways, choices
from jobtracker.ui.palette.matching import fit
from jobtracker.ui.palette.popup import Palette
from jobtracker.ui.widgets.rows_model import RowsModel

Settle = Callable[[MainWindow], None]


@pytest.fixture
def palette(filled: MainWindow, settle: Settle) -> Palette:
    """The palette over three jobs, one of them selected, and a kept search."""
    filled.door.ask(lambda hunt: hunt.searches.add({"name": "Birds", "search": "plover"}))
    settle(filled)
    settle(filled)
    filled.toast.hide()
    QTest.keyClick(filled, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle(filled)
    return filled.commands


def titles(palette: Palette) -> list[str]:
    return [row.title for row in palette.list.choices.rows]


def type_(palette: Palette, words: str) -> None:
    palette.field.clear()
    QTest.keyClicks(palette.field, words)


def enter(palette: Palette, window: MainWindow, settle: Settle) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    settle(window)
    settle(window)


def test_it_opens_with_all_that_can_be_done_and_the_keys_in_its_field(palette: Palette) -> None:
    assert palette.isVisible()
    assert palette.field.hasFocus()
    shown = titles(palette)
    assert shown[:2] == ["Move to Saved", "Move to Applied"]
    assert {"Add a posting", "Go to Today", "Go to Settings", "Undo", "Birds"} <= set(shown)
    note = next(row.note for row in palette.list.choices.rows if row.title == "Add a posting")
    assert note == "Ctrl+N"


def test_an_action_is_found_by_its_beginning_and_by_scattered_letters(
    palette: Palette, filled: MainWindow, settle: Settle
) -> None:
    type_(palette, "gtp")
    assert titles(palette)[0] == "Go to Profile"
    type_(palette, "sett")
    assert titles(palette)[0] == "Go to Settings"
    enter(palette, filled, settle)
    assert not palette.isVisible()
    assert filled.pages.name == "settings"


def test_a_job_is_opened_by_its_company(palette: Palette, filled: MainWindow, settle: Settle) -> None:
    type_(palette, "harbour otter")
    assert [(row.title, row.note) for row in palette.list.choices.rows] == [("Harbour Data Engineer", "Otter Works")]
    enter(palette, filled, settle)
    assert filled.pages.name == "posting"
    assert filled.pages.chosen == [2]


def test_the_job_at_hand_is_moved(palette: Palette, filled: MainWindow, settle: Settle) -> None:
    (chosen,) = filled.pages.chosen
    type_(palette, "interviewing")
    assert titles(palette)[0] == "Move to Interviewing"
    enter(palette, filled, settle)
    stages: list[str] = []
    filled.door.ask(lambda hunt: [row.stage for row in hunt.postings.rows() if row.id == chosen], stages.extend)
    settle(filled)
    assert stages == ["Interviewing"]


def test_what_the_menu_of_the_chosen_job_offers_is_found_too(
    palette: Palette, filled: MainWindow, settle: Settle
) -> None:
    type_(palette, "close as: withdrawn")
    assert titles(palette)[0] == "Close as: Withdrawn"
    enter(palette, filled, settle)
    assert filled.toast.sentence.text().endswith(": withdrawn")


def test_the_figures_of_insights_are_taken_elsewhere_from_the_palette(
    palette: Palette, filled: MainWindow, settle: Settle
) -> None:
    palette.close()
    filled.pages.go("insights")
    settle(filled)
    QTest.keyClick(filled, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle(filled)
    type_(palette, "svg")
    assert "What became of your jobs: Save as a drawing (SVG) …" in titles(palette)
    type_(palette, "what became copy as a table")
    enter(palette, filled, settle)
    assert QGuiApplication.clipboard().text().startswith("From\t")


def test_where_no_job_is_at_hand_none_is_moved(palette: Palette, filled: MainWindow, settle: Settle) -> None:
    palette.close()
    filled.pages.go("profile")
    settle(filled)
    filled.actions_by_name["palette"].trigger()
    settle(filled)
    assert not any(title.startswith("Move to") for title in titles(palette))


def test_a_kept_search_and_a_company_lead_to_their_jobs(palette: Palette, filled: MainWindow, settle: Settle) -> None:
    type_(palette, "birds")
    enter(palette, filled, settle)
    page = filled.pages.page("jobs")
    assert isinstance(page, JobsPage)
    assert page.field.text() == "plover"
    filled.actions_by_name["palette"].trigger()
    settle(filled)
    type_(palette, "kestrel")
    assert ("Kestrel & Sons", "Company, 1 job") in [(row.title, row.note) for row in palette.list.choices.rows]
    enter(palette, filled, settle)
    assert filled.windowTitle() == "Kestrel & Sons"


def test_arrows_choose_and_escape_leaves_all_as_it_was(palette: Palette, filled: MainWindow) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.chosen is not None
    assert palette.list.chosen.title == "Move to Applied"
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.list.choices.rowCount() - 1
    QTest.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert palette.list.currentIndex().row() == palette.list.choices.rowCount() - 9
    QTest.keyClick(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert filled.pages.name == "jobs"


@pytest.mark.parametrize(
    ("typed", "first"),
    [("setings", "Go to Settings"), ("kesrtel", "Kestrel & Sons"), ("harbuor daat", "Harbour Data Engineer")],
)
def test_what_was_misspelt_is_found_all_the_same(
    palette: Palette, filled: MainWindow, settle: Settle, typed: str, first: str
) -> None:
    type_(palette, typed)
    settle(filled)
    assert titles(palette)[0] == first


def test_what_has_no_such_name_is_said(palette: Palette, filled: MainWindow, settle: Settle) -> None:
    type_(palette, "zeppelin")
    settle(filled)
    assert titles(palette) == []
    assert palette._nothing.isVisible()
    enter(palette, filled, settle)
    assert palette.isVisible()


def test_beginnings_come_before_middles_and_scattered_letters_last() -> None:
    order = ["open", "open files", "keyboard open", "reopen", "o p e n"]
    scores = [fit("open", text) for text in order]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)
    assert fit("open", "profile") == 0
    assert fit("data eng", "harbour data engineer") > fit("eng data", "harbour data engineer") > 0


def test_ten_thousand_jobs_are_found_between_two_keystrokes() -> None:
    words = SimpleNamespace(f=lambda _: None)
    ways = Ways(open_job=words.f, move=words.f, search=words.f, company=words.f)
    jobs = tuple((n, f"Engineer {n}", f"Firm {n % 700}", f"engineer {n} firm {n % 700}") for n in range(10_000))
    data = Known(jobs, (), (), tuple((f"Firm {n}", 14) for n in range(700)))
    started = time.process_time()
    found = choices("firm 12", actions={}, data=data, ways=ways, moving=0)
    assert time.process_time() - started < 0.25
    assert found[0].title == "Firm 12"
    assert len(found) > 30


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model: RowsModel[Choice] = RowsModel(spoken)
    model.show_rows(tuple(Choice(title=f"{n}", run=lambda: None) for n in range(4)))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_the_sheet_lists_the_keys_of_every_page_and_first_those_of_the_page_in_front(
    filled: MainWindow, settle: Settle
) -> None:
    filled.pages.go("today")
    settle(filled)
    groups = tuple(filled.pages.keys())
    assert groups[0][0] == "Today"
    names = {"Add", "Company", "Import jobs", "Insights", "Jobs", "Posting", "Profile", "Settings", "Today"}
    assert names == {title for title, _ in groups}
