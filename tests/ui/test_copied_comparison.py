"""The comparison of the job at hand is taken elsewhere: copied as Markdown, saved as PDF."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage

Settle = Callable[[MainWindow], None]
SHIFT_CTRL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_the_comparison_of_an_open_job_is_copied_with_what_answers_each_requirement(
    filled: MainWindow, settle: Settle
) -> None:
    filled.pages.open_posting(1)
    settle(filled)
    settle(filled)
    QTest.keyClick(filled.pages.current, Qt.Key.Key_C, SHIFT_CTRL)
    settle(filled)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:2] == ["# Harbour Data Engineer", "Kestrel & Sons · Bergen, Norway"]
    assert "Must-haves 1 of 3 met, 2 missing; nice-to-haves 0 of 1 met, 1 missing." in lines
    assert "- **missing** Kubernetes" in lines
    at = lines.index("- **met** Python")
    assert lines[at + 1] == "  - “Python” ← your “Python”"
    assert filled.toast.sentence.text() == "Copied the comparison as Markdown"


def test_words_of_a_posting_are_no_markup(filled: MainWindow, settle: Settle) -> None:
    text = "Cook *now* [here](x)\n\nCompany: A_b_c Ltd\n\nRequirements\n• C# and <b>Python</b>\n"
    filled.door.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft(text)))
    settle(filled)
    filled.pages.open_posting(4)
    settle(filled)
    settle(filled)
    filled.actions_by_name["copy"].trigger()
    settle(filled)
    copied = QGuiApplication.clipboard().text()
    assert "\\[here\\]" in copied
    assert "A\\_b\\_c" in copied
    assert "\\<b\\>Python" in copied


def test_without_a_job_at_hand_one_is_told_to_choose_one(window: MainWindow, settle: Settle) -> None:
    window.actions_by_name["copy"].trigger()
    settle(window)
    assert window.toast.sentence.text() == "Open or choose a job first"


def printed(window: MainWindow, file: Path, settle: Settle) -> None:
    QTest.keyClick(window.pages.current, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    settle(window)


def test_the_comparison_is_saved_as_a_page_to_print_that_says_what_is_copied(
    filled: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    filled.pages.open_posting(1)
    settle(filled)
    settle(filled)
    printed(filled, tmp_path / "harbour.pdf", settle)
    document = pypdfium2.PdfDocument(str(tmp_path / "harbour.pdf"))
    said = " ".join("\n".join(page.get_textpage().get_text_range() for page in document).split())
    assert "Harbour Data Engineer" in said
    assert "Kestrel & Sons · Bergen, Norway" in said
    assert "Must-haves 1 of 3 met, 2 missing; nice-to-haves 0 of 1 met, 1 missing." in said
    assert "Met Python “Python” ← your “Python”" in said
    assert "Missing Kubernetes" in said
    assert filled.toast.sentence.text() == "Saved harbour.pdf"


def test_a_page_that_cannot_be_written_is_said(filled: MainWindow, tmp_path: Path, settle: Settle) -> None:
    filled.pages.open_posting(1)
    settle(filled)
    settle(filled)
    printed(filled, tmp_path / "nowhere" / "harbour.pdf", settle)
    assert filled.banner.isVisible()


def test_the_menu_of_a_job_offers_both(filled: MainWindow, settle: Settle) -> None:
    filled.pages.open_posting(1)
    settle(filled)
    settle(filled)
    page = filled.pages.current
    assert isinstance(page, PostingPage)
    page.standing.more.click()
    menu = page.standing.selection.menu
    assert menu is not None
    offered = {action.text().split("\t")[0].replace("&", ""): action for action in menu.actions()}
    assert offered["Save the comparison as PDF …"].isEnabled()
    offered["Copy the comparison"].trigger()
    menu.close()
    settle(filled)
    assert QGuiApplication.clipboard().text().startswith("# Harbour Data Engineer")
