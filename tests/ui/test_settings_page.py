"""The settings: stages, calendar file, trash, on a real window."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from jobtracker.app import keep_calendar
from jobtracker.paths import resources
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.settings.licences import LicenceSheet
from jobtracker.ui.settings.page import SettingsPage
from jobtracker.ui.settings.stage_list import ROW
from jobtracker.ui.widgets.asked_line import AskedLine
from jobtracker.ui.widgets.labels import Label
from jobtracker.version import version

Settle = Callable[[MainWindow], None]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(filled: MainWindow, settle: Settle) -> SettingsPage:
    """The settings in front, three jobs saved."""
    filled.pages.go("settings")
    settle(filled)
    found = filled.pages.page("settings")
    assert isinstance(found, SettingsPage)
    return found


def stages(page: SettingsPage) -> list[str]:
    """The names in the list, with their jobs."""
    rows = [page.stages.list.item(row).data(ROW) for row in range(page.stages.list.count())]
    return [f"{row.name} {row.jobs}" if row.jobs else row.name for row in rows]


def kept(window: MainWindow, settle: Settle) -> list[str]:
    """The stages as they are in the file."""
    found: list[str] = []
    window.door.ask(
        lambda hunt: [f"{each.name}/{each.meaning}/{each.colour}" for each in hunt.stages.all()], found.extend
    )
    settle(window)
    return found


def wait(window: MainWindow, settle: Settle) -> None:
    settle(window)
    settle(window)


def test_stages_are_put_in_order_by_keys_and_one_undo(page: SettingsPage, filled: MainWindow, settle: Settle) -> None:
    assert stages(page) == ["Saved 3", "Applied", "Interviewing", "Offer", "Closed"]
    QTest.keyClick(page.stages.list, Qt.Key.Key_Down)
    QTest.keyClick(page.stages.list, Qt.Key.Key_Down, ALT)
    wait(filled, settle)
    assert stages(page) == ["Saved 3", "Interviewing", "Applied", "Offer", "Closed"]
    assert page.stages.list.chosen is not None
    assert page.stages.list.chosen.name == "Applied"
    filled.undo()
    wait(filled, settle)
    assert stages(page) == ["Saved 3", "Applied", "Interviewing", "Offer", "Closed"]


def test_a_stage_is_renamed_recoloured_and_means_something_else_at_once(
    page: SettingsPage, filled: MainWindow, settle: Settle
) -> None:
    page.stages.list.setFocus()
    QTest.keyClick(page.stages.list, Qt.Key.Key_F2)
    assert page.stages.name.hasFocus()
    page.stages.name.selectAll()
    QTest.keyClicks(page.stages.name, "Wish list")
    QTest.keyClick(page.stages.name, Qt.Key.Key_Return)
    wait(filled, settle)
    page.stages.colour.setCurrentIndex(page.stages.colour.findData("green"))
    page.stages.colour.activated.emit(page.stages.colour.currentIndex())
    wait(filled, settle)
    assert kept(filled, settle)[0] == "Wish list/saved/green"
    assert stages(page)[0] == "Wish list 3"


def test_a_name_that_is_taken_is_refused_and_the_old_one_is_back(
    page: SettingsPage, filled: MainWindow, settle: Settle
) -> None:
    page.stages.name.setText("applied")
    page.stages.name.editingFinished.emit()
    wait(filled, settle)
    assert "already" in filled.banner.sentence.text()
    assert page.stages.name.text() == "Saved"
    assert kept(filled, settle)[0].startswith("Saved/")


def test_a_new_stage_stands_with_those_that_mean_the_same(
    page: SettingsPage, filled: MainWindow, settle: Settle
) -> None:
    QTest.keyClick(page.stages.list, Qt.Key.Key_Down)
    page.stages.add.click()
    question = page.findChild(AskedLine)
    assert isinstance(question, AskedLine)
    QTest.keyClicks(question.field, "Recruiter called")
    QTest.keyClick(question.field, Qt.Key.Key_Return)
    wait(filled, settle)
    assert stages(page)[:3] == ["Saved 3", "Applied", "Recruiter called"]
    assert page.stages.list.chosen is not None
    assert page.stages.list.chosen.name == "Recruiter called"


def test_a_stage_is_removed_and_its_jobs_go_where_the_person_says(
    page: SettingsPage, filled: MainWindow, settle: Settle
) -> None:
    page.stages.list.setFocus()
    QTest.keyClick(page.stages.list, Qt.Key.Key_Delete)
    menu = page.stages.menu
    assert menu is not None
    assert "Remove “Saved”" in menu.accessibleName()
    next(action for action in menu.actions() if action.text() == "Offer").trigger()
    menu.close()
    wait(filled, settle)
    assert stages(page) == ["Applied", "Interviewing", "Offer 3", "Closed"]
    filled.undo()
    wait(filled, settle)
    assert stages(page)[0] == "Saved 3"


def test_a_calendar_file_is_kept_true_also_after_a_restart(
    page: SettingsPage, filled: MainWindow, settle: Settle, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    target = tmp_path / "hunt.ics"
    page.calendar.choose.click()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.close()
    settle(filled)
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert page.calendar.place.text() == str(target)
    filled.close()
    again = make_window()
    keep_calendar(again)
    at = datetime.now(UTC) + timedelta(days=2)
    again.door.ask(lambda hunt: hunt.interviews.add({"posting_id": 1, "kind": "phone", "starts_at": at}))
    settle(again)
    settle(again)
    assert b"BEGIN:VEVENT" in target.read_bytes()
    again.pages.go("settings")
    settle(again)
    settings = again.pages.page("settings")
    assert isinstance(settings, SettingsPage)
    settings.calendar.stop.click()
    settle(again)
    assert again.settings.choices.calendar == ""
    written = target.read_bytes()
    again.door.ask(lambda hunt: hunt.interviews.remove(1))
    settle(again)
    assert target.read_bytes() == written


def test_all_interviews_are_exported_once_and_a_place_that_cannot_be_written_is_said(
    page: SettingsPage, filled: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    at = datetime.now(UTC) + timedelta(days=2)
    filled.door.ask(lambda hunt: hunt.interviews.add({"posting_id": 1, "kind": "phone", "starts_at": at}))
    settle(filled)
    page.calendar.write(tmp_path / "once.ics")
    settle(filled)
    assert filled.toast.sentence.text() == "Wrote 1 interviews into once.ics"
    page.calendar.follow(tmp_path / "nowhere" / "x.ics")
    settle(filled)
    assert "could not be written" in filled.banner.sentence.text()
    assert filled.settings.choices.calendar == ""


def test_the_trash_tells_the_days_left_and_brings_one_or_all_back(
    page: SettingsPage, filled: MainWindow, settle: Settle
) -> None:
    assert not page.trash.list.isVisible()
    filled.door.ask(lambda hunt: hunt.postings.trash([1, 2, 3]))
    wait(filled, settle)
    assert page.trash.list.count() == 3
    assert "30 days left" in page.trash.list.item(0).text()
    page.trash.list.setFocus()
    QTest.keyClick(page.trash.list, Qt.Key.Key_Return)
    wait(filled, settle)
    assert page.trash.list.count() == 2
    page.trash.all.click()
    wait(filled, settle)
    assert not page.trash.list.isVisible()
    assert filled.sidebar.places["jobs"].accessibleName() == "Jobs, 3"


def test_the_settings_say_which_version_this_is(page: SettingsPage) -> None:
    assert f"jobtracker {version()}" in [label.text() for label in page.findChildren(Label)]


def test_what_the_program_is_made_with_and_under_which_licences_is_read_in_the_window(page: SettingsPage) -> None:
    (opener,) = [button for button in page.findChildren(QPushButton) if button.accessibleName() == "Licences"]
    opener.click()
    (sheet,) = opener.findChildren(LicenceSheet)
    read = [label.text() for label in sheet.findChildren(Label)]
    assert read[0] == "Licences"
    assert any(words.startswith("• PySide6_Essentials and shiboken6: LGPL-3.0.") for words in read)
    assert any("GeoNames" in words and "Attribution 4.0" in words for words in read)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_the_licences_are_told_in_german_where_the_window_speaks_it(page: SettingsPage, qapp: QApplication) -> None:
    german = QTranslator()
    assert german.load("jobtracker_de", str(resources() / "translations"))
    sheet = LicenceSheet(page)
    qapp.installTranslator(german)
    try:
        sheet.show_page()
    finally:
        qapp.removeTranslator(german)
    read = [label.text() for label in sheet.findChildren(Label)]
    assert read[0] == "Lizenzen"
    assert any(words.startswith("• PySide6_Essentials und shiboken6: LGPL-3.0. Das Fenster") for words in read)
    page_in_english = (resources() / "licences.md").read_text(encoding="utf-8")
    one_line = " ".join(page_in_english.replace("**", "").split())
    assert [words for words in read if words.removeprefix("• ") in one_line] == []
