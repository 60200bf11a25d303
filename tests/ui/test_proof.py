"""The proof of the search, and all jobs as a table: asked for in the menu, written where one says."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from jobtracker.ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]


def words_of(file: Path) -> str:
    document = pypdfium2.PdfDocument(str(file))
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_a_proof_names_who_when_and_what_and_takes_no_word_for_markup(
    filled: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    filled.door.ask(lambda hunt: hunt.applications.move(1, 2))
    settle(filled)
    filled.actions_by_name["proof"].trigger()
    settle(filled)
    sheet = filled.unseen.proof
    assert sheet.isVisible()
    assert sheet.count.text() == "1 application and 0 interviews in these days."
    sheet.name.setText("Mara <b>Sample</b>")
    file = tmp_path / "proof.pdf"
    sheet.save.click()
    dialog = sheet.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    settle(filled)
    said = words_of(file)
    assert "Mara <b>Sample</b>" in said
    assert "Kestrel & Sons" in said
    assert "Harbour Data" in said
    assert not sheet.isVisible()
    assert filled.toast.sentence.text() == "Saved proof.pdf"


def test_days_in_which_nothing_was_done_make_no_proof(filled: MainWindow, settle: Settle) -> None:
    filled.actions_by_name["proof"].trigger()
    settle(filled)
    sheet = filled.unseen.proof
    assert not sheet.save.isEnabled()
    sheet.reject()


def test_all_jobs_are_saved_as_a_table(filled: MainWindow, tmp_path: Path, settle: Settle, qtbot: QtBot) -> None:
    filled.actions_by_name["table"].trigger()
    dialog = filled.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    file = tmp_path / "jobs.csv"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(lambda: filled.toast.sentence.text() == "Saved 3 jobs in jobs.csv")
    assert len(file.read_text(encoding="utf-8-sig").splitlines()) == 4
    settle(filled)
