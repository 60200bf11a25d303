"""Twelve jobs in a hunt: three rejected, one of them taken up again; each found by a word, a person, a tag."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jobtracker.hunt.hunt import Hunt
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.widgets.asked_line import AskedLine
from tests.journeys.keyboard import Typist

ROLES = ("Net mender", "Lock keeper", "Chart drawer", "Buoy tender", "Tide reader", "Ferry cook")
POSTING = """{role}

Company: {company}
Location: Husum, Germany

About us
We keep a {thing} behind the house.

Requirements
• Python
• PostgreSQL
"""
THINGS = (
    "kiln",
    "windlass",
    "sextant",
    "bell",
    "capstan",
    "loom",
    "bellows",
    "anvil",
    "sluice",
    "press",
    "lathe",
    "oven",
)
BEAT_MS = 20
STALL_MS = 250
RUNS = 3


class Watchdog:
    """Hears the window's heartbeat, and how long it ever stood still."""

    def __init__(self, window: MainWindow) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def start(self) -> None:
        """Forget what was."""
        self._last, self.longest = time.perf_counter(), 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - BEAT_MS)
        self._last = now


class Hunter(Typist):
    """Somebody at the keyboard with twelve jobs on the board."""

    @property
    def page(self) -> JobsPage:
        """The jobs, which have to be in front."""
        page = self.window.pages.current
        assert isinstance(page, JobsPage)
        return page

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        """Press keys where the focus is."""
        how = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget() or self.window, key, how)
            self.wait()

    def find(self, words: str) -> list[str]:
        """Ctrl+F, type, and read the companies off the table."""
        self.press(Qt.Key.Key_F, control=True)
        QTest.keyClicks(self.page.field, words)
        self.wait()
        found = [self.page.model.row(row).company for row in range(self.page.model.rowCount())]
        self.press(Qt.Key.Key_Escape)
        return found

    def choose(self, company: str) -> None:
        """Go down the table to the job of this company."""
        self.page.table.setFocus()
        self.press(Qt.Key.Key_Home, control=True)
        for _row in range(self.page.model.rowCount()):
            if self.page.model.row(self.page.table.currentIndex().row()).company == company:
                return
            self.press(Qt.Key.Key_Down)
        pytest.fail(f"{company} is not in the table")

    def stages(self) -> dict[str, str]:
        """Where each job stands."""
        rows = self.ask(lambda hunt: hunt.postings.rows("is:any"))
        return {row.company: row.stage for row in rows}


@pytest.fixture
def hunter(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hunter]:
    """The program with twelve saved jobs, the table in front."""
    made = Hunter.over(tmp_path / "data", qapp=qapp, qtbot=qtbot)

    def save(hunt: Hunt) -> None:
        for number, thing in enumerate(THINGS):
            text = POSTING.format(role=ROLES[number % len(ROLES)], company=f"House {number + 1}", thing=thing)
            hunt.postings.capture(hunt.postings.draft(text))
        number = next(row.id for row in hunt.postings.rows() if row.company == "House 4")
        hunt.contacts.add_to(number, {"name": "Wilhelmine Quast"})

    made.ask(save)
    made.window.pages.go("jobs")
    made.page.show_as("table")
    made.wait()
    yield made
    made.window.close()


def reject(hunt: Hunt) -> None:
    """Three letters came."""
    for row in hunt.postings.rows():
        if row.company in {"House 1", "House 2", "House 3"}:
            hunt.applications.end(row.id, "rejected")


def move(hunter: Hunter, company: str, stage: str) -> None:
    """M, then the arrows to the stage."""
    hunter.choose(company)
    hunter.press(Qt.Key.Key_M)
    menu = hunter.page.selection.menu
    assert menu is not None
    action = next(each for each in menu.actions() if each.text().replace("&", "").split("\t")[0].endswith(stage))
    menu.setActiveAction(action)
    hunter.press(Qt.Key.Key_Return)


def test_three_are_rejected_one_is_taken_up_again_and_how_far_each_came_is_never_lost(hunter: Hunter) -> None:
    for company in ("House 1", "House 2", "House 3"):
        move(hunter, company, "Applied")
    move(hunter, "House 2", "Interviewing")
    hunter.ask(reject)
    assert sorted(company for company, stage in hunter.stages().items() if stage == "Closed") == [
        "House 1",
        "House 2",
        "House 3",
    ]
    move(hunter, "House 2", "Applied")
    stages = hunter.stages()
    assert (len(stages), stages["House 2"], stages["House 1"]) == (12, "Applied", "Closed")
    rows = hunter.ask(lambda hunt: hunt.postings.rows("is:any"))
    again = next(row for row in rows if row.company == "House 2")
    assert (again.outcome, again.furthest) == (None, "interviewing")
    first = next(row for row in rows if row.company == "House 1")
    assert (first.outcome, first.furthest) == ("rejected", "applied")


def test_a_job_is_found_by_a_word_of_its_text_by_a_person_and_by_a_tag(hunter: Hunter) -> None:
    assert hunter.find("sextant") == ["House 3"]
    assert hunter.find("quast") == ["House 4"]
    hunter.choose("House 9")
    hunter.press(Qt.Key.Key_T)
    question = hunter.page.findChild(AskedLine)
    assert isinstance(question, AskedLine)
    QTest.keyClicks(question.field, "seaside")
    QTest.keyClick(question.field, Qt.Key.Key_Return)
    hunter.wait()
    assert hunter.find("tag:seaside") == ["House 9"]
    hunter.press(Qt.Key.Key_Z, control=True)
    assert hunter.find("tag:seaside") == []
    assert len(hunter.find("")) == len(THINGS)


def test_the_window_never_stands_still_while_one_searches_moves_and_turns_pages(hunter: Hunter) -> None:
    """A machine that is busy with other things may stall once; twice in three runs, it is the program."""
    dog, stalled = Watchdog(hunter.window), []
    for _run in range(RUNS):
        QApplication.processEvents()
        dog.start()
        hunter.find("lathe")
        move(hunter, "House 5", "Applied")
        hunter.press(Qt.Key.Key_Z, control=True)
        for page in ("today", "profile", "settings", "jobs"):
            hunter.window.pages.go(page)
            hunter.wait()
        if dog.longest > STALL_MS:
            stalled.append(round(dog.longest))
    assert len(stalled) < 2, stalled
