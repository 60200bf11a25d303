"""The documents of a job: dropped, sent, opened, exported, taken away."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from jobtracker.hunt.document_files import LARGEST
from jobtracker.ui.job.documents import Documents, kind_of
from jobtracker.ui.job.timeline import Timeline
from tests.ui.conftest import POSTING
from tests.ui.job.conftest import Desk


@pytest.fixture
def documents(desk: Desk) -> Documents:
    """The tab in front, empty."""
    part = desk.turn("documents")
    assert isinstance(part, Documents)
    return part


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    """A file of the person's own."""
    file = tmp_path / "My CV 2026.pdf"
    file.write_bytes(b"%PDF-1.4 version two")
    return file


def drop(on: QWidget, *files: Path) -> None:
    """Drop files on a widget, as the desktop does: on the window, at the place of the widget."""
    window = on.window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(on.mapTo(window, on.rect().center())),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert QApplication.sendEvent(window.windowHandle(), event)
    assert event.isAccepted()


def test_dropped_files_are_kept_with_the_kind_that_their_names_tell(
    desk: Desk, documents: Documents, cv: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "Anschreiben.docx"
    letter.write_bytes(b"words")
    drop(documents, cv, letter)
    desk.settle()
    cv.unlink()
    used = desk.sheet().documents
    assert [(each.document.name, each.document.kind.value) for each in used] == [
        ("My CV 2026.pdf", "cv"),
        ("Anschreiben.docx", "letter"),
    ]
    assert desk.page.tabs.bar.tabText(6) == "Documents 2"
    desk.undo()
    assert len(desk.sheet().documents) == 1


def test_a_file_dropped_anywhere_on_the_job_s_page_becomes_its_document(desk: Desk, cv: Path, tmp_path: Path) -> None:
    timeline = desk.turn("timeline")
    assert isinstance(timeline, Timeline)
    timeline.note.setPlainText("Call them")
    drop(timeline.note, cv)
    desk.settle()
    assert timeline.note.toPlainText() == "Call them"
    assert [each.document.name for each in desk.sheet().documents] == ["My CV 2026.pdf"]
    assert desk.page.tabs.name == "documents"
    assert "My CV 2026.pdf" in desk.window.toast.sentence.text()
    letter = tmp_path / "Letter.txt"
    letter.write_text("Dear Kestrels")
    desk.page.tabs.go("comparison")
    drop(desk.page.text, letter)
    desk.settle()
    assert len(desk.sheet().documents) == 2


@pytest.mark.parametrize("place", ["jobs", "today", "company", "insights"])
def test_a_posting_s_file_dropped_on_any_page_but_the_profile_is_read(desk: Desk, place: str, tmp_path: Path) -> None:
    file = tmp_path / "posting.txt"
    file.write_text(POSTING.replace("Kestrel & Sons", "Pochard"))
    desk.window.pages.go(place)
    field = next(iter(desk.window.pages.current.findChildren(QLineEdit)), None)
    drop(field if field is not None else desk.window.pages.current, file)
    desk.settle()
    assert desk.window.pages.name == "add"
    assert field is None or field.text() == ""
    drafts = desk.ask(lambda hunt: hunt.inbox.entries())
    assert [entry.company for entry in drafts] == ["Pochard"]
    assert desk.sheet().documents == ()


def test_which_version_was_sent_when_is_typed_or_one_button(desk: Desk, documents: Documents, cv: Path) -> None:
    documents.take([str(cv)])
    desk.settle()
    documents.panel.arrive()
    desk.press(Qt.Key.Key_Return)
    desk.fill(documents, sent="2026-05-01")
    desk.press(Qt.Key.Key_Return)
    sent = desk.sheet().documents[0].sent_at
    assert sent is not None
    assert sent.astimezone().date() == date(2026, 5, 1)
    assert desk.lines(documents)[0].note.startswith("sent")
    desk.undo()
    assert desk.sheet().documents[0].sent_at is None
    documents.panel.arrive()
    documents.sent.click()
    desk.settle()
    assert desk.lines(documents)[0].note == "sent today"


def test_a_document_is_renamed_opened_as_a_copy_and_exported(
    desk: Desk, documents: Documents, cv: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    documents.take([str(cv)])
    desk.settle()
    documents.panel.arrive()
    desk.press(Qt.Key.Key_Return)
    desk.fill(documents, name="For Kestrel.pdf")
    desk.press(Qt.Key.Key_Return)
    assert desk.lines(documents)[0].title == "For Kestrel.pdf"
    documents.open_chosen()
    desk.settle()
    assert opened[0].name == "For Kestrel.pdf"
    assert opened[0].read_bytes() == b"%PDF-1.4 version two"
    documents.export(str(tmp_path / "out.pdf"))
    desk.settle()
    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF-1.4 version two"
    assert desk.window.toast.sentence.text() == f"Written to {tmp_path / 'out.pdf'}"


def test_what_is_kept_is_listed_below_the_button_that_asks_for_it_and_taken_by_key(
    desk: Desk, documents: Documents, cv: Path
) -> None:
    desk.window.setGeometry(0, 0, 780, 560)  # as much as the screen has room for
    assert not documents.first_known.isEnabled()
    other = desk.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft(POSTING.replace("Kestrel", "Otter"))))
    desk.ask(lambda hunt: hunt.documents.take(cv, posting=other))
    assert documents.first_known.isEnabled()
    documents.first_known.click()
    assert documents.question is not None
    listed = documents.question.field.completer().popup()
    assert listed is not None
    QTest.keyClick(listed, Qt.Key.Key_Escape)
    assert not documents.question.isVisible()
    documents.first_known.click()
    below = documents.first_known.mapToGlobal(documents.first_known.rect().bottomLeft())
    assert (documents.question.pos() - below).manhattanLength() < 12
    listed = documents.question.field.completer().popup()
    assert listed is not None
    assert listed.isVisible()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    desk.window.activateWindow()
    desk.settle()
    assert [each.document.name for each in desk.sheet().documents] == ["My CV 2026.pdf"]
    assert not documents.known.isEnabled()


def test_a_document_of_another_job_is_used_again(desk: Desk, documents: Documents, cv: Path) -> None:
    other = desk.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft(POSTING.replace("Kestrel", "Otter"))))
    desk.ask(lambda hunt: hunt.documents.take(cv, posting=other))
    documents.ask_known()
    desk.answer(documents.question, "my cv")
    assert [each.document.name for each in desk.sheet().documents] == ["My CV 2026.pdf"]
    documents.panel.arrive()
    desk.press(Qt.Key.Key_Delete)
    assert desk.sheet().documents == ()
    assert len(desk.ask(lambda hunt: hunt.documents.all())) == 1


def test_a_file_that_is_too_large_is_said_with_the_limit(desk: Desk, documents: Documents, tmp_path: Path) -> None:
    large = tmp_path / "film.mkv"
    with large.open("wb") as sparse:
        sparse.truncate(LARGEST + 1)
    documents.take([str(large)])
    desk.settle()
    assert "larger than 25 MB" in desk.window.banner.sentence.text()
    assert desk.sheet().documents == ()


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Lebenslauf.pdf", "cv"), ("resume_en.docx", "cv"), ("Cover Letter.odt", "letter"), ("scan.png", "other")],
)
def test_the_kind_of_a_file_is_guessed_from_its_name(name: str, kind: str) -> None:
    assert kind_of(name) == kind
