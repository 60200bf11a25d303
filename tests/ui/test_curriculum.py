"""Filling the profile from a CV in the window: chosen, dropped or by the menu; ticked, added, taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.profile.page import ProfilePage
from jobtracker.ui.widgets.tick_list import Heading, Tick, TickList

Settle = Callable[[MainWindow], None]
CV = """Jana Probe

Experience
03/2021 – today, Beekeeper, Heather Farm Ltd
• Counted hives in Python and PostgreSQL
"""


def rows_of(shown: TickList) -> list[Heading | Tick]:
    return [shown.ticks.row(place) for place in range(shown.ticks.rowCount())]


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    file = tmp_path / "My CV.txt"
    file.write_text(CV, encoding="utf-8")
    return file


@pytest.fixture
def page(window: MainWindow, settle: Settle) -> ProfilePage:
    window.pages.go("profile")
    settle(window)
    page = window.pages.current
    assert isinstance(page, ProfilePage)
    return page


def wait(window: MainWindow, settle: Settle) -> None:
    for _ in range(3):
        settle(window)


def skills(window: MainWindow, qtbot: QtBot) -> set[str]:
    found: list[set[str]] = []
    window.door.ask(lambda hunt: {skill.name for skill in hunt.profile.sheet().skills}, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def told(page: ProfilePage) -> list[str]:
    return [f"{row.title}:" if isinstance(row, Heading) else row.line.title for row in rows_of(page.curriculum.list)]


def test_the_menu_asks_for_a_cv_whose_lines_are_ticked_and_added_as_one_thing(
    window: MainWindow, cv: Path, settle: Settle, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    window.actions_by_name["fill"].trigger()
    page = window.pages.current
    assert isinstance(page, ProfilePage)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(cv))
    dialog.close()
    window.activateWindow()
    wait(window, settle)
    assert page.curriculum.isVisible()
    rows = told(page)
    assert rows[0] == "Skills:"
    assert {"Python", "PostgreSQL", "Work:", "Beekeeper"} <= set(rows)
    qtmodeltester.check(page.curriculum.list.ticks)  # type: ignore[no-untyped-call]
    ticks = page.curriculum.list
    python = next(n for n, row in enumerate(rows_of(ticks)) if isinstance(row, Tick) and row.line.title == "Python")
    ticks.setCurrentIndex(ticks.ticks.index(python))
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    count = len(ticks.ticks.ticked)
    assert page.curriculum.add.text().strip() == f"Add {count} lines"
    QTest.keyClick(ticks, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(window, settle)
    assert not page.curriculum.isVisible()
    assert "PostgreSQL" in skills(window, qtbot)
    assert "Python" not in skills(window, qtbot)
    assert window.toast.sentence.text() == f"Added {count} lines from My CV.txt to your profile"
    window.undo()
    wait(window, settle)
    assert skills(window, qtbot) == set()


def test_a_file_dropped_on_the_profile_is_read_as_a_cv_and_esc_forgets_it(
    window: MainWindow, page: ProfilePage, cv: Path, settle: Settle, qtbot: QtBot
) -> None:
    assert page.keep_files([str(cv)])
    wait(window, settle)
    assert page.curriculum.isVisible()
    assert page.curriculum.list.hasFocus()
    QTest.keyClick(page.curriculum.list, Qt.Key.Key_Escape)
    assert not page.curriculum.isVisible()
    assert skills(window, qtbot) == set()


def test_a_click_on_a_line_unticks_it_and_nothing_ticked_adds_nothing(
    window: MainWindow, page: ProfilePage, cv: Path, settle: Settle
) -> None:
    page.keep_files([str(cv)])
    wait(window, settle)
    ticks = page.curriculum.list
    for place, row in enumerate(rows_of(ticks)):
        if isinstance(row, Tick):
            index = ticks.ticks.index(place)
            ticks.scrollTo(index)
            QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=ticks.visualRect(index).center())
    assert ticks.ticks.ticked == set()
    assert not page.curriculum.add.isEnabled()


def test_a_file_that_tells_nothing_is_said(
    window: MainWindow, page: ProfilePage, tmp_path: Path, settle: Settle
) -> None:
    file = tmp_path / "bread.txt"
    file.write_text("Buy bread.", encoding="utf-8")
    page.keep_files([str(file)])
    wait(window, settle)
    assert "Nothing in this file was recognised" in window.banner.sentence.text()
    assert not page.curriculum.isVisible()


def test_a_cv_that_tells_nothing_new_is_said(window: MainWindow, page: ProfilePage, cv: Path, settle: Settle) -> None:
    for _ in range(2):
        page.keep_files([str(cv)])
        wait(window, settle)
        if page.curriculum.isVisible():
            page.curriculum.add.click()
            wait(window, settle)
    assert window.toast.sentence.text() == "Your profile already says all that is in My CV.txt"


def test_a_europass_cv_that_is_dropped_tells_what_it_would_change(
    window: MainWindow, page: ProfilePage, tmp_path: Path, settle: Settle
) -> None:
    file = tmp_path / "cv.xml"
    file.write_text(
        "<SkillsPassport><LearnerInfo><ForeignLanguage><Description><Code>fr</Code></Description>"
        "<ProficiencyLevel><Reading>C1</Reading></ProficiencyLevel></ForeignLanguage>"
        "<WorkExperience><Period><From year='2010'/><To year='2012'/></Period><Position><Label>Baker</Label></Position>"
        "</WorkExperience></LearnerInfo></SkillsPassport>",
        encoding="utf-8",
    )
    values = {"language": "French", "fluency": "A2"}
    window.door.ask(lambda hunt: hunt.profile.add(hunt.profile.entry("languages", values)))
    window.door.ask(lambda hunt: hunt.profile.add(hunt.profile.entry("work", {"position": "Baker", "start": "2010"})))
    wait(window, settle)
    assert page.keep_files([str(file)])
    wait(window, settle)
    said = {row.line.title: row.line.detail for row in rows_of(page.curriculum.list) if isinstance(row, Tick)}
    assert said == {"Baker": "instead of: 2010 – today", "French": "C1  ·  instead of: A2"}
