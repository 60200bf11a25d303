"""A table of jobs in the window: dropped or chosen, ticked, taken in, taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jobtracker.importers.job_table import FIELDS
from jobtracker.ui.imports.columns import field_titles
from jobtracker.ui.imports.page import ImportPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.widgets.tick_list import Heading, Tick, TickList

Settle = Callable[[MainWindow], None]
TABLE = """Company,Title,Status,Applied date,Mood
Kestrel & Sons,Harbour Data Engineer,Applied,2026-04-01,x
Acme,Cook,Rejected,2026-04-01,y
Acme,Baker,Wishlist,,z
"""


def rows_of(shown: TickList) -> list[Heading | Tick]:
    return [shown.ticks.row(place) for place in range(shown.ticks.rowCount())]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "jobs.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def wait(window: MainWindow, settle: Settle) -> None:
    for _ in range(4):
        settle(window)


def look_at(window: MainWindow, settle: Settle, file: Path) -> ImportPage:
    window.files.give([file])
    wait(window, settle)
    page = window.pages.current
    assert isinstance(page, ImportPage)
    return page


def test_a_table_is_looked_at_ticked_and_taken_in_as_one_thing(
    filled: MainWindow, table: Path, settle: Settle, qtbot: QtBot
) -> None:
    filled.files.give([table])
    wait(filled, settle)
    page = filled.pages.current
    assert isinstance(page, ImportPage)
    rows = [row.title if isinstance(row, Heading) else row.line.title for row in rows_of(page.list)]
    assert rows == ["Saved", "Baker", "Applied", "Harbour Data Engineer", "Closed", "Cook"]
    assert "One looks as if it was saved already" in page.remark.text()
    assert "left out: Mood" in page.remark.text()
    assert page.take_in.text().strip() == "Import 2 jobs"
    assert page.list.hasFocus()
    baker = next(n for n, row in enumerate(rows_of(page.list)) if isinstance(row, Tick))
    page.list.setCurrentIndex(page.list.ticks.index(baker))
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.take_in.text().strip() == "Import one job"
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
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


PEOPLE = """Notes:
"Some addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Zoe,Marsh,https://x.org/in/zoe,,Fern Bakery,Smith,03 May 2021
Ada,Quist,https://x.org/in/ada,ada@x.org,Kestrel & Sons Ltd,Team lead,03 May 2021
Bo,Lind,https://x.org/in/bo,,Fern Bakery,Baker,04 May 2021
"""


@pytest.fixture
def people(filled: MainWindow, tmp_path: Path, settle: Settle) -> ImportPage:
    """LinkedIn's list of the people one knows, given to the window."""
    file = tmp_path / "Connections.csv"
    file.write_text(PEOPLE, encoding="utf-8")
    filled.files.give([file])
    wait(filled, settle)
    page = filled.pages.current
    assert isinstance(page, ImportPage)
    return page


def test_people_one_knows_come_with_those_first_who_work_where_one_has_jobs(
    filled: MainWindow, people: ImportPage, settle: Settle, qtbot: QtBot
) -> None:
    assert titles(people) == ["People where you have jobs", "Ada Quist", "More people you know", "Bo Lind", "Zoe Marsh"]
    ada = people.list.ticks.row(1)
    assert isinstance(ada, Tick)
    assert ada.line.detail == "Team lead  ·  Kestrel & Sons Ltd"
    assert ada.line.note.endswith("there")
    assert people.take_in.text().strip() == "Import 3 people"
    people.take_in.click()
    wait(filled, settle)
    assert filled.toast.sentence.text() == "Imported 3 people from Connections.csv"
    found: list[object] = []
    filled.door.ask(
        lambda hunt: [each.contact.name for each in hunt.companies.of("Kestrel & Sons").people], found.append
    )
    filled.undo()
    wait(filled, settle)
    filled.door.ask(lambda hunt: hunt.contacts.known(), found.append)
    qtbot.waitUntil(lambda: found == [["Ada Quist"], ()])


def test_space_on_a_heading_ticks_and_unticks_all_below_it(people: ImportPage) -> None:
    ticks = people.list.ticks
    others = ticks.index(2)
    assert ticks.data(others, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    people.list.setCurrentIndex(ticks.index(3))
    QTest.keyClick(people.list, Qt.Key.Key_Space)
    assert ticks.data(others, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    QTest.keyClick(people.list, Qt.Key.Key_Up)
    assert people.list.currentIndex() == others
    QTest.keyClick(people.list, Qt.Key.Key_Space)
    assert people.take_in.text().strip() == "Import 3 people"
    QTest.keyClick(people.list, Qt.Key.Key_Space)
    assert people.take_in.text().strip() == "Import one person"


def test_whoever_was_noted_before_is_not_ticked(
    filled: MainWindow, people: ImportPage, tmp_path: Path, settle: Settle
) -> None:
    QTest.keyClick(people.list, Qt.Key.Key_Space)
    people.take_in.click()
    wait(filled, settle)
    filled.files.give([tmp_path / "Connections.csv"])
    wait(filled, settle)
    assert people.take_in.text().strip() == "Import one person"
    assert "2 look as if they were saved already" in people.remark.text()


SHEET = """Was;Wo;Wann;Stand;Laune
Köchin;Bäcker & Söhne GmbH;03.04.2026;Absage;gut
Lehrerin;Gymnasium am Wall;12.05.2026;Gespräch;
"""


@pytest.fixture
def asked(filled: MainWindow, tmp_path: Path, settle: Settle) -> ImportPage:
    """A sheet in Windows letters whose headings nobody knows, given to the window."""
    file = tmp_path / "bewerbungen.csv"
    file.write_bytes(SHEET.encode("cp1252"))
    filled.pages.go("today")
    filled.files.give([file])
    wait(filled, settle)
    page = filled.pages.current
    assert isinstance(page, ImportPage)
    return page


def titles(page: ImportPage) -> list[str]:
    return [row.title if isinstance(row, Heading) else row.line.title for row in rows_of(page.list)]


def test_of_an_unknown_table_the_person_says_by_keys_what_its_columns_are(
    filled: MainWindow, asked: ImportPage, settle: Settle, qtbot: QtBot
) -> None:
    form = asked.columns
    assert form.isVisible()
    assert form.choices["title"].hasFocus()
    assert {name: each.currentText() for name, each in form.choices.items() if each.currentIndex()} == {
        "title": "Was",
        "company": "Wo",
        "applied": "Wann",
        "status": "Stand",
    }
    assert form.choices["company"].accessibleName() == "Company"
    assert form.choices["company"].accessibleDescription() == "Bäcker & Söhne GmbH  ·  Gymnasium am Wall"
    header = form.first_rows.horizontalHeaderItem(0)
    assert header is not None
    assert header.text() == "Was\n→ Job title"
    form.choices["notes"].setFocus()
    QTest.keyClicks(form.choices["notes"], "Laune")
    assert form.choices["notes"].currentText() == "Laune"
    asked.go_on.setFocus()
    QTest.keyClick(asked.go_on, Qt.Key.Key_Space)
    wait(filled, settle)
    assert titles(asked) == ["Interviewing", "Lehrerin", "Closed", "Köchin"]
    asked.take_in.click()
    wait(filled, settle)
    assert filled.toast.sentence.text() == "Imported 2 jobs from bewerbungen.csv"
    found: list[object] = []
    filled.door.ask(lambda hunt: [(row.title, row.company, row.outcome) for row in hunt.postings.rows()], found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert ("Köchin", "Bäcker & Söhne GmbH", "rejected") in found[0]  # type: ignore[operator]
    filled.undo()
    wait(filled, settle)
    filled.door.ask(lambda hunt: hunt.postings.count(), found.append)
    qtbot.waitUntil(lambda: found[-1] == 3)


def test_without_title_and_company_there_is_no_going_on(asked: ImportPage) -> None:
    for name in ("title", "company"):
        asked.columns.choices[name].setCurrentIndex(0)
    assert not asked.go_on.isEnabled()
    assert "Choose at least" in asked.said.text()
    asked.columns.choices["title"].setCurrentIndex(1)
    assert asked.go_on.isEnabled()


def test_the_first_row_may_be_a_job(filled: MainWindow, asked: ImportPage, settle: Settle) -> None:
    asked.columns.headed.click()
    asked.columns.choices["title"].setCurrentIndex(1)
    assert asked.columns.choices["title"].currentText() == "(1)"
    asked.go_on.click()
    wait(filled, settle)
    assert "Was" in titles(asked)


def test_columns_that_were_known_can_be_said_otherwise(filled: MainWindow, table: Path, settle: Settle) -> None:
    filled.files.give([table])
    wait(filled, settle)
    page = filled.pages.current
    assert isinstance(page, ImportPage)
    page.say_columns.click()
    assert page.columns.choices["status"].currentText() == "Status"
    page.columns.choices["notes"].setCurrentText("Mood")
    page.go_on.click()
    wait(filled, settle)
    assert "left out" not in page.remark.text()


def test_a_file_that_is_no_table_is_said_to_be_none_and_esc_goes_back(
    filled: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    file = tmp_path / "other.csv"
    file.write_text("just words\n", encoding="utf-8")
    filled.pages.go("today")
    filled.files.give([file])
    wait(filled, settle)
    assert "This file holds no table" in filled.banner.sentence.text()
    assert filled.pages.name == "imports"
    QTest.keyClick(filled.pages.current, Qt.Key.Key_Escape)
    assert not filled.banner.isVisible()
    assert filled.pages.name == "imports"
    QTest.keyClick(filled.pages.current, Qt.Key.Key_Escape)
    assert filled.pages.name == "today"


def test_every_field_that_a_column_can_tell_has_its_words() -> None:
    assert set(field_titles()) == set(FIELDS)


def test_a_second_table_tells_that_the_first_was_put_aside(
    filled: MainWindow, table: Path, tmp_path: Path, settle: Settle
) -> None:
    look_at(filled, settle, table)
    second = tmp_path / "second.csv"
    second.write_text("Company,Title\nAcme,Glazier\n", encoding="utf-8")
    page = look_at(filled, settle, second)
    assert "jobs.csv was put aside" in filled.toast.sentence.text()
    assert page.remark.text().startswith("second.csv holds")


def test_a_file_that_cannot_be_read_leaves_the_table_that_waits_under_its_name(
    filled: MainWindow, table: Path, tmp_path: Path, settle: Settle
) -> None:
    look_at(filled, settle, table)
    other = tmp_path / "other.csv"
    other.write_text("just words\n", encoding="utf-8")
    page = look_at(filled, settle, other)
    page.take_in.click()
    wait(filled, settle)
    assert "jobs.csv" in filled.toast.sentence.text()
