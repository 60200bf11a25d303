"""Exporting everything and restoring it in the window: by menu, by the settings, by opening or dropping a file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from jobtracker.ui.archive_line import ArchiveLine
from jobtracker.ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]


def line_of(window: MainWindow) -> ArchiveLine:
    return window.unseen.archives.line


def titles(window: MainWindow, settle: Settle) -> list[str]:
    found: list[str] = []
    window.door.ask(lambda hunt: [row.company for row in hunt.shown.of("").rows], found.extend)
    settle(window)
    return found


def quiet(window: MainWindow, settle: Settle) -> None:
    for _ in range(4):
        settle(window)


def choose(dialog: QFileDialog, file: Path) -> None:
    dialog.fileSelected.emit(str(file))
    dialog.close()


@pytest.fixture
def archive(lived_in: MainWindow, settle: Settle, tmp_path: Path, qtbot: QtBot) -> Path:
    """An archive, chosen in the menu's dialog, of a hunt some weeks old."""
    file = tmp_path / "hunt.jobtracker"
    lived_in.actions_by_name["export"].trigger()
    dialog = lived_in.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.selectedFiles()[0].endswith(".jobtracker")
    choose(dialog, file)
    quiet(lived_in, settle)
    lived_in.activateWindow()
    qtbot.waitUntil(lived_in.isActiveWindow)
    return file


def test_everything_is_exported_with_a_word_that_says_so(lived_in: MainWindow, archive: Path) -> None:
    assert archive.stat().st_size > 1000
    assert lived_in.toast.sentence.text() == "Exported everything into hunt.jobtracker: 3 jobs and one document"
    assert not line_of(lived_in).isVisible()
    assert not list(archive.parent.glob("archive-*"))


def test_a_restored_file_takes_the_place_of_what_is_here_and_one_key_goes_back(
    lived_in: MainWindow, archive: Path, settle: Settle
) -> None:
    lived_in.door.ask(lambda hunt: hunt.postings.trash([1, 2]))
    quiet(lived_in, settle)
    lived_in.unseen.archives.restore_from(archive)
    quiet(lived_in, settle)
    assert len(titles(lived_in, settle)) == 3
    assert lived_in.toast.sentence.text() == "Restored 3 jobs from hunt.jobtracker"
    assert lived_in.toast.offered.text() == "Undo"
    assert list((archive.parent / "backups").glob("*-before-restore-*.db"))
    QTest.keyClick(lived_in, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    quiet(lived_in, settle)
    assert titles(lived_in, settle) == ["Plover Ltd"]
    assert not list(archive.parent.glob("archive-*"))


def test_restoring_what_is_here_already_says_so(lived_in: MainWindow, archive: Path, settle: Settle) -> None:
    lived_in.actions_by_name["restore"].trigger()
    dialog = next(each for each in lived_in.findChildren(QFileDialog) if each.isVisible())
    choose(dialog, archive)
    quiet(lived_in, settle)
    assert lived_in.toast.sentence.text() == "Everything in the file is already here; nothing was changed"


def test_an_archive_that_is_opened_is_offered_and_restored_by_enter(
    lived_in: MainWindow, archive: Path, settle: Settle
) -> None:
    lived_in.door.ask(lambda hunt: hunt.postings.trash([1, 2]))
    quiet(lived_in, settle)
    before = lived_in.pages.name
    lived_in.files.give([archive])
    quiet(lived_in, settle)
    line = line_of(lived_in)
    assert line.isVisible()
    assert line.sentence.text().startswith("hunt.jobtracker holds 3 jobs. Restored, they take the place")
    assert lived_in.pages.name == before
    assert len(titles(lived_in, settle)) == 1  # nothing happens unasked
    assert QApplication.focusWidget() is line.accept
    QTest.keyClick(line.accept, Qt.Key.Key_Return)
    quiet(lived_in, settle)
    assert len(titles(lived_in, settle)) == 3
    assert not line.isVisible()


def test_an_offer_that_is_declined_changes_nothing_and_the_keys_are_where_they_were(
    lived_in: MainWindow, archive: Path, settle: Settle
) -> None:
    before = QApplication.focusWidget()
    assert before is not None
    lived_in.files.give([archive])
    quiet(lived_in, settle)
    line = line_of(lived_in)
    assert line.accept.hasFocus()
    QTest.mouseClick(line.cancel, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is before
    quiet(lived_in, settle)
    assert not line.isVisible()
    assert not list((archive.parent / "backups").glob("*-before-restore-*.db"))
    lived_in.files.give([archive])
    quiet(lived_in, settle)
    assert line.isVisible()


def test_an_archive_dropped_on_a_job_is_offered_and_becomes_no_paper_of_it(
    lived_in: MainWindow, archive: Path, settle: Settle
) -> None:
    lived_in.pages.open_posting(1)
    quiet(lived_in, settle)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(archive))])
    event = QDropEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(lived_in.windowHandle(), event)
    quiet(lived_in, settle)
    assert line_of(lived_in).isVisible()
    papers: list[object] = []
    lived_in.door.ask(lambda hunt: hunt.documents.all(), papers.extend)
    settle(lived_in)
    assert len(papers) == 1


def test_a_file_that_is_none_is_refused_in_the_banner_and_nothing_is_changed(
    lived_in: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "letter.jobtracker"
    file.write_text("Dear Kestrels")
    for opened in (True, False):
        lived_in.banner.hide()
        if opened:
            lived_in.files.give([file])
        else:
            lived_in.unseen.archives.restore_from(file)
        quiet(lived_in, settle)
        assert "letter.jobtracker is not a jobtracker archive" in lived_in.banner.sentence.text()
        assert not line_of(lived_in).isVisible()
    assert len(titles(lived_in, settle)) == 3


def test_what_is_being_restored_can_be_cancelled(lived_in: MainWindow, archive: Path, settle: Settle) -> None:
    lived_in.door.ask(lambda hunt: hunt.postings.trash([1]))
    quiet(lived_in, settle)
    lived_in.unseen.archives.restore_from(archive)
    line = line_of(lived_in)
    assert line.isVisible()
    assert (line.progress.isVisible(), line.cancel.text()) == (True, "Cancel")
    QTest.mouseClick(line.cancel, Qt.MouseButton.LeftButton)
    quiet(lived_in, settle)
    assert lived_in.toast.sentence.text() == "Restoring was stopped, and nothing was changed."
    assert len(titles(lived_in, settle)) == 2
    lived_in.unseen.archives.export_to(archive)
    assert lived_in.unseen.archives.restore() is None  # one at a time
    quiet(lived_in, settle)
    assert lived_in.toast.sentence.text().startswith("Exported everything into hunt.jobtracker: ")


def test_the_settings_lead_to_both(lived_in: MainWindow, settle: Settle) -> None:
    lived_in.pages.go("settings")
    quiet(lived_in, settle)
    for words in ("Export everything …", "Restore from a file …"):
        buttons = lived_in.pages.current.findChildren(QPushButton)
        next(each for each in buttons if each.text().strip() == words).click()
        dialog = next(each for each in lived_in.findChildren(QFileDialog) if each.isVisible())
        assert dialog.windowTitle() == words.removesuffix(" …")
        dialog.close()


def test_how_lists_are_shown_comes_along_to_a_hunt_that_was_empty(
    lived_in: MainWindow, make_window: Callable[[], MainWindow], settle: Settle, tmp_path: Path, archive: Path
) -> None:
    lived_in.close()
    for file in (tmp_path / "hunt.sqlite3", tmp_path / "settings.json"):
        file.unlink()
    again = make_window()
    again.settings.change(reminder_hour=7)
    again.unseen.archives.restore_from(archive)
    quiet(again, settle)
    assert again.toast.sentence.text() == "Restored 3 jobs from hunt.jobtracker"
    assert not again.toast.more.isVisible()  # nobody applied just now
    assert len(titles(again, settle)) == 3
    assert again.settings.choices.reminder_hour == 9
