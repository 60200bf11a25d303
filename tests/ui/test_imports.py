"""A table of jobs in the window: dropped or chosen, ticked, taken in, taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jobtracker.ui.imports.page import ImportPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.widgets.tick_list import Heading, Tick

Settle = Callable[[MainWindow], None]
TABLE = """Company,Title,Status,Applied date,Mood
Kestrel & Sons,Harbour Data Engineer,Applied,2026-04-01,x
Acme,Cook,Rejected,2026-04-01,y
Acme,Baker,Wishlist,,z
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "jobs.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def wait(window: MainWindow, settle: Settle) -> None:
    for _ in range(4):
        settle(window)


def test_a_table_is_looked_at_ticked_and_taken_in_as_one_thing(
    filled: MainWindow, table: Path, settle: Settle, qtbot: QtBot
) -> None:
    filled.files.give([table])
    wait(filled, settle)
    page = filled.pages.current
    assert isinstance(page, ImportPage)
    rows = [row.title if isinstance(row, Heading) else row.line.title for row in page.list.ticks.rows]
    assert rows == ["Saved", "Baker", "Applied", "Harbour Data Engineer", "Closed", "Cook"]
    assert "1 look as if they were saved already" in page.remark.text()
    assert "left out: Mood" in page.remark.text()
    assert page.take_in.text().strip() == "Import 2 jobs"
    assert page.list.hasFocus()
    baker = next(n for n, row in enumerate(page.list.ticks.rows) if isinstance(row, Tick))
    page.list.setCurrentIndex(page.list.ticks.index(baker))
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.take_in.text().strip() == "Import one job"
    page.take_in.click()
    wait(filled, settle)
    assert filled.pages.name == "jobs"
    assert filled.toast.sentence.text() == "Imported one job from jobs.csv"
    assert not filled.toast.more.isVisible(), "what was applied for long ago needs no follow-up in a week"
    found: list[int] = []
    filled.door.ask(lambda hunt: hunt.postings.count(), found.append)
    filled.undo()
    wait(filled, settle)
    filled.door.ask(lambda hunt: hunt.postings.count(), found.append)
    qtbot.waitUntil(lambda: found == [4, 3])


def test_another_table_says_what_headings_it_takes_and_esc_goes_back(
    filled: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    file = tmp_path / "other.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    filled.pages.go("today")
    filled.files.give([file])
    wait(filled, settle)
    assert "No column of this table" in filled.banner.sentence.text()
    assert filled.pages.name == "imports"
    QTest.keyClick(filled.pages.current, Qt.Key.Key_Escape)
    assert filled.pages.name == "today"
