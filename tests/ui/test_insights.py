"""Insights in the window: what the hunt shows, to be read by eye, ear and keys, and taken elsewhere."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jobtracker.hunt.hunt import Hunt
from jobtracker.ui.insights.bar_list import Bar, BarModel
from jobtracker.ui.insights.page import InsightsPage
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]


def wait(page: InsightsPage, qtbot: QtBot) -> None:
    """Wait until all is compared and shown."""
    qtbot.waitUntil(lambda: not page.waits, timeout=20_000)


@pytest.fixture
def page(filled: MainWindow, settle: Settle, qtbot: QtBot) -> InsightsPage:
    """Three jobs, one of them applied for; the page in front."""

    def live(hunt: Hunt) -> None:
        hunt.applications.move(1, 2)

    filled.door.ask(live)
    settle(filled)
    QTest.keyClick(filled, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settle(filled)
    page = filled.pages.current
    assert isinstance(page, InsightsPage)
    wait(page, qtbot)
    return page


def bars(page: InsightsPage, name: str) -> list[tuple[str, str]]:
    return [(bar.label, bar.figure) for bar in page.cards[name].bars.model_.bars]


def test_the_page_tells_gaps_and_funnel_and_what_is_too_few_to_say(page: InsightsPage) -> None:
    assert bars(page, "gaps") == [("Kubernetes", "3 jobs"), ("PostgreSQL", "3 jobs")]
    assert bars(page, "funnel")[:2] == [("Saved", "3"), ("Applied", "1")]
    assert bars(page, "waiting") == []
    assert page.cards["waiting"].remark.text().startswith("Too few to say: 1 of the 5")
    assert sum(int(figure) for _, figure in bars(page, "weeks")) == 1
    assert page.cards["flows"].bars.hasFocus(), "the first of a wide window"


def test_enter_on_a_gap_shows_the_jobs_that_lack_it(filled: MainWindow, page: InsightsPage, settle: Settle) -> None:
    gaps = page.cards["gaps"].bars
    gaps.setCurrentIndex(gaps.model_.index(0))
    QTest.keyClick(gaps, Qt.Key.Key_Return)
    settle(filled)
    jobs = filled.pages.current
    assert isinstance(jobs, JobsPage)
    assert jobs.head.search == 'missing:"Kubernetes"'


def test_the_figures_follow_what_is_done(filled: MainWindow, page: InsightsPage, qtbot: QtBot) -> None:
    filled.door.ask(lambda hunt: hunt.profile.claim("Kubernetes"))
    qtbot.waitUntil(lambda: "Kubernetes" not in dict(bars(page, "gaps")), timeout=20_000)
    filled.undo()
    qtbot.waitUntil(lambda: "Kubernetes" in dict(bars(page, "gaps")), timeout=20_000)


def test_what_has_to_be_compared_comes_behind_what_is_known_at_once(
    filled: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    filled.pages.go("insights")
    page = filled.pages.current
    assert isinstance(page, InsightsPage)
    qtbot.waitUntil(lambda: bool(bars(page, "funnel")), timeout=20_000)
    assert page.cards["gaps"].remark.text().startswith("Your open jobs are being compared")
    wait(page, qtbot)
    assert bars(page, "gaps")
    filled.pages.go("jobs")
    settle(filled)
    filled.pages.go("insights")
    assert bars(page, "gaps"), "what is known stands there until it is known anew"
    wait(page, qtbot)


def test_figures_are_copied_and_saved(
    filled: MainWindow, page: InsightsPage, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    card = page.cards["funnel"]
    card.copy_table()
    assert QGuiApplication.clipboard().text().splitlines()[:2] == ["Reached\tJobs\tOf those before", "Saved\t3\t"]
    file = tmp_path / "funnel.csv"
    dialog = card.save_table()
    dialog.fileSelected.emit(str(file))
    dialog.close()
    settle(filled)
    assert file.read_bytes().decode("utf-8-sig").startswith("Reached,Jobs")
    picture = tmp_path / "funnel.png"
    dialog = card.save_picture()
    dialog.fileSelected.emit(str(picture))
    dialog.close()
    settle(filled)
    assert picture.read_bytes().startswith(b"\x89PNG")
    dialog = card.save_table()
    dialog.fileSelected.emit(str(tmp_path / "no folder" / "x.csv"))
    dialog.close()
    settle(filled)
    qtbot.waitUntil(filled.banner.isVisible)


def test_an_empty_hunt_says_what_will_stand_here(window: MainWindow, settle: Settle) -> None:
    window.pages.go("insights")
    settle(window)
    page = window.pages.current
    assert isinstance(page, InsightsPage)
    assert page.panes()[0].isVisible()
    assert not any(card.isVisible() for card in page.cards.values())


def test_the_cards_stand_in_one_column_in_a_small_window(filled: MainWindow, page: InsightsPage) -> None:
    filled.resize(1280, 800)
    gaps, funnel, flows = page.cards["gaps"], page.cards["funnel"], page.cards["flows"]
    assert gaps.geometry().top() == funnel.geometry().top() > flows.geometry().bottom()
    assert flows.geometry().right() == funnel.geometry().right()
    filled.resize(800, 600)
    QGuiApplication.processEvents()
    QGuiApplication.processEvents()
    assert gaps.geometry().left() == funnel.geometry().left()
    assert gaps.geometry().bottom() < funnel.geometry().top()
    assert funnel.geometry().bottom() < flows.geometry().top()
    assert page.panes()[0] is gaps.bars


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = BarModel()
    model.show([Bar("a", 0.5, "1"), Bar("b", 1.0, "2")])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show([])
