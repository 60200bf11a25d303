"""Add: pasting, correcting, saving, and every paste that is none."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jobtracker.hunt.open_posting import OpenPosting
from jobtracker.ui.add.page import AddPage
from jobtracker.ui.add.point_list import PointModel
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.theme import Theme
from jobtracker.ui.widgets.difference_sheet import DifferenceSheet
from jobtracker.ui.widgets.labels import Label

Settle = Callable[[MainWindow], None]

POSTING = """Lighthouse Data Engineer

Company: Tern & Daughters
Location: Ålesund, Norway
Hybrid · Full-time

What you will do
• Keep 40 lamps and their 🔦 logs in order

Requirements
• Python 🐍 and PostgreSQL
• Kubernetes
• A calm voice on the radio

Nice to have
• Redis
"""
HTML = """<html><head><style>p{}</style></head><body>
<h1>Lighthouse Data Engineer</h1><p>Company: Tern &amp; Daughters</p>
<h2>Requirements</h2><ul><li>Python</li><li>Kubernetes</li></ul><h2>Nice to have</h2><ul><li>Redis</li></ul>
<script>alert(1)</script></body></html>"""


def mime(text: str | None = None, html: str | None = None) -> QMimeData:
    """What the clipboard would hold."""
    data = QMimeData()
    if text is not None:
        data.setText(text)
    if html is not None:
        data.setHtml(html)
    return data


@pytest.fixture
def page(window: MainWindow) -> AddPage:
    """The add page in front."""
    window.pages.go("add")
    found = window.pages.page("add")
    assert isinstance(found, AddPage)
    return found


@pytest.fixture
def filled_page(page: AddPage, window: MainWindow, settle: Settle) -> AddPage:
    """The add page with a posting pasted."""
    page.take(mime(POSTING))
    settle(window)
    return page


def said(page: AddPage) -> str:
    """The sentence that the page shows."""
    return page.parts.notice.sentence.text() if page.parts.notice.isVisible() else ""


def line(page: AddPage, name: str) -> str:
    """What a field shows."""
    return str(page.form.fields[name].text())  # type: ignore[attr-defined]


def point_words(page: AddPage) -> list[str]:
    """The requirements that are listed."""
    return [page.points.model_.words(item) for item in page.points.model_.items]


def saved(window: MainWindow, settle: Settle) -> OpenPosting:
    """The posting that was saved, as the hunt gives it."""
    found: list[OpenPosting] = []
    window.door.ask(lambda hunt: hunt.postings.open(hunt.postings.rows()[0].id), found.append)
    settle(window)
    return found[0]


def inbox(page: AddPage) -> list[str]:
    """What the drafts of the inbox are called."""
    model = page.parts.inbox.list.model_
    return [model.title_of(entry) for entry in model.entries]


def select(page: AddPage, words: str) -> None:
    """Select words in the text as a person would."""
    raw = page.editor.toPlainText()
    start = len(raw[: raw.index(words)].encode("utf-16-le")) // 2
    cursor = page.editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    page.editor.setTextCursor(cursor)


def lit_words(page: AddPage) -> str:
    """The words that are lit in the text."""
    return " ".join(lit.cursor.selectedText() for lit in page.editor.extraSelections())


def test_what_was_read_stands_beside_the_text_and_what_was_not_stays_empty(filled_page: AddPage) -> None:
    assert line(filled_page, "title") == "Lighthouse Data Engineer"
    assert line(filled_page, "company") == "Tern & Daughters"
    assert "Ålesund" in line(filled_page, "places")
    assert line(filled_page, "url") == ""
    assert filled_page.form.pay.value() is None
    assert "Kubernetes" in point_words(filled_page)
    assert "Redis" in point_words(filled_page)
    assert filled_page.editor.toPlainText() == POSTING


def test_a_page_without_plain_text_can_be_pasted_with_ctrl_v(page: AddPage, window: MainWindow, settle: Settle) -> None:
    QGuiApplication.clipboard().setMimeData(mime(html=HTML))
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert line(page, "title") == "Lighthouse Data Engineer"
    assert point_words(page) == ["Python", "Kubernetes", "Redis"]
    assert "alert" not in page.editor.toPlainText()


def test_ctrl_enter_saves_and_the_posting_opens(
    filled_page: AddPage, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    QTest.keyClick(filled_page.points, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    qtbot.waitUntil(lambda: isinstance(window.pages.current, PostingPage))
    settle(window)
    posting = saved(window, settle)
    assert (posting.title, posting.company, posting.text) == (
        "Lighthouse Data Engineer",
        "Tern & Daughters",
        POSTING,
    )
    assert filled_page.parts.is_empty


def test_corrections_of_fields_ticks_and_kinds_are_what_is_saved(
    filled_page: AddPage, window: MainWindow, settle: Settle
) -> None:
    title = filled_page.form.fields["title"]
    title.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(title, "Keeper of data")
    filled_page.points.setFocus()
    filled_page.points.choose(*place_of(filled_page, "Kubernetes"))
    QTest.keyClick(filled_page.points, Qt.Key.Key_Space)
    filled_page.points.choose(*place_of(filled_page, "Redis"))
    QTest.keyClick(filled_page.points, Qt.Key.Key_M)
    filled_page.save()
    settle(window)
    posting = saved(window, settle)
    kinds = {item.text: item.kind for item in posting.reading.items}
    assert posting.title == "Keeper of data"
    assert "Kubernetes" not in kinds
    assert kinds["Redis"] == "requirement"


def place_of(page: AddPage, words: str) -> tuple[int, int]:
    """Where a point stands."""
    item = next(item for item in page.points.model_.items if page.points.model_.words(item) == words)
    return item.start, item.end


def test_moving_in_the_list_lights_the_words_behind_an_emoji_exactly(filled_page: AddPage) -> None:
    filled_page.points.setFocus()
    filled_page.points.choose(*place_of(filled_page, "Kubernetes"))
    assert lit_words(filled_page) == "Kubernetes"
    QTest.keyClick(filled_page.points, Qt.Key.Key_Down)
    assert lit_words(filled_page) == point_words(filled_page)[filled_page.points.currentIndex().row()]


def test_a_click_in_the_text_selects_the_requirement(filled_page: AddPage) -> None:
    editor = filled_page.editor
    cursor = editor.document().find("Redis")
    cursor.setPosition(cursor.selectionStart() + 2)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=editor.cursorRect(cursor).center())
    assert filled_page.points.current is not None
    assert filled_page.points.model_.words(filled_page.points.current) == "Redis"


def test_selected_words_become_the_company_or_a_requirement(
    filled_page: AddPage, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    select(filled_page, "40 lamps and their 🔦 logs")
    qtbot.waitUntil(filled_page.editor.bar.isVisible)
    filled_page.editor.bar.buttons["company"].click()
    assert line(filled_page, "company") == "40 lamps and their 🔦 logs"
    select(filled_page, "their 🔦 logs")
    filled_page.editor.bar.buttons["preferred"].click()
    assert "their 🔦 logs" in point_words(filled_page)
    filled_page.save()
    settle(window)
    posting = saved(window, settle)
    assert posting.company == "40 lamps and their 🔦 logs"
    assert {item.text: item.kind for item in posting.reading.items}["their 🔦 logs"] == "preferred"


def test_typing_is_read_in_the_background_and_keeps_what_was_corrected(
    filled_page: AddPage, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    title = filled_page.form.fields["title"]
    title.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(title, "Keeper")
    filled_page.points.choose(*place_of(filled_page, "Kubernetes"))
    QTest.keyClick(filled_page.points, Qt.Key.Key_Space)
    cursor = filled_page.editor.document().find("Nice to have")
    cursor.setPosition(cursor.selectionStart())
    filled_page.editor.setTextCursor(cursor)
    QTest.keyClicks(filled_page.editor, "- Beekeeping")
    QTest.keyClick(filled_page.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Beekeeping" in point_words(filled_page), timeout=5_000)
    settle(window)
    assert line(filled_page, "title") == "Keeper"
    assert {filled_page.points.model_.words(item) for item in filled_page.points.model_.items if not item.kept} == {
        "Kubernetes"
    }


def test_what_was_typed_in_the_last_moment_is_saved_too(
    filled_page: AddPage, window: MainWindow, settle: Settle
) -> None:
    cursor = filled_page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    filled_page.editor.setTextCursor(cursor)
    QTest.keyClicks(filled_page.editor, "- Beekeeping")
    filled_page.save()
    settle(window)
    posting = saved(window, settle)
    assert posting.text == POSTING + "- Beekeeping"
    assert "Beekeeping" in [item.text for item in posting.reading.items]


def test_a_posting_can_be_typed_from_nothing_and_is_named_by_its_first_line(
    page: AddPage, window: MainWindow, settle: Settle
) -> None:
    page.parts.typing_wanted.emit()
    QTest.keyClicks(page.editor, "a note about a boat, seen at the quay")
    page.save()
    settle(window)
    assert saved(window, settle).title == "a note about a boat, seen at the quay"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(mime(""), id="empty"),
        pytest.param(mime(" \n\t\u200b \n"), id="whitespace"),
        pytest.param(mime("%PDF-1.7\n\x00\x01\x02\x03" * 50), id="binary"),
        pytest.param(mime("word " * 1_000_000), id="five megabytes"),
        pytest.param(mime("x" * 5_000_000), id="one endless word"),
        pytest.param(mime(), id="nothing at all"),
        pytest.param(mime(html="<p>  </p>"), id="an empty page"),
    ],
)
def test_a_paste_that_is_none_says_so_at_once_and_loses_nothing(
    filled_page: AddPage, window: MainWindow, settle: Settle, data: QMimeData
) -> None:
    started = time.perf_counter()
    filled_page.take(data)
    held = time.perf_counter() - started
    settle(window)
    assert said(filled_page).endswith(".")
    assert said(filled_page).count("\n") == 0
    assert filled_page.editor.toPlainText() == POSTING
    assert line(filled_page, "title") == "Lighthouse Data Engineer"
    assert held < 0.25


def test_far_too_long_a_paste_offers_its_beginning(page: AddPage, window: MainWindow, settle: Settle) -> None:
    page.take(mime(POSTING + "filler line\n" * 200_000))
    settle(window)
    assert page.parts.notice.offered.isVisible()
    QTest.mouseClick(page.parts.notice.offered, Qt.MouseButton.LeftButton)
    settle(window)
    assert line(page, "title") == "Lighthouse Data Engineer"
    assert len(page.editor.toPlainText()) <= 100_000


def test_text_that_is_no_posting_is_said_and_can_be_saved_all_the_same(
    page: AddPage, window: MainWindow, settle: Settle
) -> None:
    page.take(mime("grey waves roll slowly over the old stones and nobody counts them"))
    settle(window)
    assert "does not look like a job posting" in said(page)
    page.save()
    settle(window)
    assert saved(window, settle).text.startswith("grey waves")


def test_a_long_hostile_paste_never_holds_the_window_up(
    page: AddPage, window: MainWindow, settle: Settle, qapp: QApplication
) -> None:
    longest = 0.0
    for _attempt in range(3):
        gaps: list[float] = []
        beats = [time.perf_counter()]

        def beat(beats: list[float] = beats, gaps: list[float] = gaps) -> None:
            now = time.perf_counter()
            gaps.append(now - beats[0])
            beats[0] = now

        timer = QTimer()
        timer.timeout.connect(beat)
        timer.start(5)
        page.take(mime("unbroken" * 12_500))
        settle(window)
        qapp.processEvents()
        timer.stop()
        longest = max(gaps)
        if longest < 0.25:
            break
    assert longest < 0.25
    assert page.editor.isReadOnly()
    assert page.editor.text() == "unbroken" * 12_500


def test_signs_that_a_text_field_would_change_are_saved_as_they_were_pasted(
    page: AddPage, window: MainWindow, settle: Settle
) -> None:
    odd = POSTING + "one\u2029two\u2028three\u00a0four\ufdd0five\x0bsix"
    page.take(mime(odd))
    settle(window)
    page.save()
    settle(window)
    assert saved(window, settle).text == odd


def test_a_draft_comes_back_after_a_crash_with_its_corrections(
    make_window: Callable[[], MainWindow], settle: Settle, qtbot: QtBot
) -> None:
    first = make_window()
    first.pages.go("add")
    page = first.pages.page("add")
    assert isinstance(page, AddPage)
    page.take(mime(POSTING))
    settle(first)
    page.form.fields["company"].selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(page.form.fields["company"], "Puffin Post")
    qtbot.wait(900)
    settle(first)
    first.close()
    second = make_window()
    second.pages.go("add")
    settle(second)
    again = second.pages.page("add")
    assert isinstance(again, AddPage)
    assert again.editor.toPlainText() == POSTING
    assert line(again, "company") == "Puffin Post"
    assert "had not saved" in said(again)


def test_a_saved_draft_does_not_come_back(make_window: Callable[[], MainWindow], settle: Settle) -> None:
    first = make_window()
    first.pages.go("add")
    page = first.pages.page("add")
    assert isinstance(page, AddPage)
    page.take(mime(POSTING))
    settle(first)
    page.save()
    settle(first)
    first.close()
    second = make_window()
    second.pages.go("add")
    settle(second)
    again = second.pages.page("add")
    assert isinstance(again, AddPage)
    assert again.parts.is_empty


def test_what_was_pasted_before_stays_in_the_inbox_and_what_was_thrown_away_can_be_brought_back(
    filled_page: AddPage, window: MainWindow, settle: Settle
) -> None:
    QTest.keyClicks(filled_page.form.fields["company"], "!")
    filled_page.take(mime(POSTING.replace("Lighthouse", "Harbour")))
    settle(window)
    assert line(filled_page, "title") == "Harbour Data Engineer"
    assert inbox(filled_page) == ["Lighthouse Data Engineer", "Harbour Data Engineer"]
    QTest.keyClick(filled_page.points, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert line(filled_page, "title") == "Lighthouse Data Engineer"
    assert line(filled_page, "company").startswith("!")
    filled_page.discard()
    settle(window)
    assert line(filled_page, "title") == "Harbour Data Engineer"
    filled_page.parts.notice.offered.click()
    settle(window)
    assert filled_page.editor.toPlainText() == POSTING
    assert line(filled_page, "company").startswith("!")
    assert inbox(filled_page) == ["Harbour Data Engineer", "Lighthouse Data Engineer"]


def test_the_same_paste_twice_is_one_draft_with_its_corrections(
    filled_page: AddPage, window: MainWindow, settle: Settle
) -> None:
    QTest.keyClicks(filled_page.form.fields["company"], "!")
    filled_page.take(mime(POSTING))
    settle(window)
    assert line(filled_page, "company").startswith("!")
    assert inbox(filled_page) == ["Lighthouse Data Engineer"]


def test_a_paste_into_the_text_goes_where_the_caret_is(
    filled_page: AddPage, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    cursor = filled_page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    filled_page.editor.setTextCursor(cursor)
    filled_page.editor.setFocus()
    QGuiApplication.clipboard().setMimeData(mime("• Beekeeping"))
    QTest.keyClick(filled_page.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Beekeeping" in point_words(filled_page), timeout=5_000)
    assert filled_page.editor.toPlainText() == POSTING + "• Beekeeping"
    settle(window)


def test_a_dropped_text_file_is_read_and_any_other_file_is_refused_kindly(
    page: AddPage, window: MainWindow, settle: Settle, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("dropped")
    (folder / "posting.txt").write_text(POSTING, encoding="utf-8")
    (folder / "photo.png").write_bytes(b"\x89PNG\r\n")
    for name in ("photo.png", "posting.txt"):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(folder / name))])
        page.take(data)
        settle(window)
        if name == "photo.png":
            assert "cannot be read" in said(page)
            assert page.parts.is_empty
    assert line(page, "title") == "Lighthouse Data Engineer"


def drop(page: AddPage, files: Sequence[Path]) -> None:
    """Drop files."""
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    page.take(dropped)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Four files, the second of which is no PDF."""
    made = []
    for title in ("Data Engineer", "Broken", "Web Developer", "Test Engineer"):
        made.append(tmp_path / f"{title}.{'pdf' if title == 'Broken' else 'txt'}")
        made[-1].write_text(f"{title}\n\nRequirements\n- Python\n", encoding="utf-8")
    return made


def states(page: AddPage) -> list[str]:
    """How the drafts of the inbox stand."""
    return [entry.state for entry in page.parts.inbox.list.model_.entries]


def test_several_dropped_files_become_an_inbox_to_go_through(
    page: AddPage, window: MainWindow, settle: Settle, files: list[Path]
) -> None:
    drop(page, files)
    settle(window)
    assert line(page, "title") == "Data Engineer"
    assert inbox(page) == ["Data Engineer", "Broken.pdf", "Web Developer", "Test Engineer"]
    assert states(page) == ["read", "refused", "read", "read"]
    assert "1 could not be read" in page.parts.inbox.told.text()
    page.save()
    settle(window)
    assert window.pages.name == "add"
    assert line(page, "title") == "Web Developer"
    QTest.keyClick(page.parts.inbox.list, Qt.Key.Key_Left)
    settle(window)
    assert page.parts.inbox.list.currentIndex().data() == "Broken.pdf"
    assert not page.parts.save.isEnabled()
    QTest.keyClick(page.parts.inbox.list, Qt.Key.Key_Delete)
    settle(window)
    assert inbox(page) == ["Web Developer", "Test Engineer"]
    page.save()
    settle(window)
    assert line(page, "title") == "Test Engineer"
    assert not page.parts.inbox.isVisible()
    page.save()
    settle(window)
    assert window.pages.name == "posting"
    assert page.parts.is_empty


def test_all_good_drafts_of_the_inbox_are_saved_at_once_and_taken_back_at_once(
    page: AddPage, window: MainWindow, settle: Settle, files: list[Path]
) -> None:
    drop(page, files)
    settle(window)
    title = page.form.fields["title"]
    QTest.keyClicks(title, "Port ")
    QTest.keyClick(
        page.points, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    settle(window)
    assert inbox(page) == ["Broken.pdf"]
    found: list[list[str]] = []

    def ask() -> list[str]:
        window.door.ask(lambda hunt: sorted(row.title for row in hunt.postings.rows()), found.append)
        settle(window)
        return found[-1]

    assert ask() == ["Port Data Engineer", "Test Engineer", "Web Developer"]
    window.undo()
    assert ask() == []


def test_the_inbox_outlives_the_program_and_what_was_not_read_yet_is_read_then(
    make_window: Callable[[], MainWindow], settle: Settle, files: list[Path]
) -> None:
    first = make_window()
    first.door.ask(lambda hunt: hunt.inbox.add_files(files))
    settle(first)
    first.close()
    second = make_window()
    second.pages.go("add")
    settle(second)
    page = second.pages.page("add")
    assert isinstance(page, AddPage)
    assert states(page) == ["read", "refused", "read", "read"]
    assert line(page, "title") == "Data Engineer"


def test_reading_many_files_shows_how_far_it_is_and_can_be_stopped(
    page: AddPage, window: MainWindow, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    many = [tmp_path / f"{number}.html" for number in range(30)]
    for number, file in enumerate(many):
        file.write_text(f"<h1>Engineer {number}</h1><h2>Requirements</h2><ul><li>Python</ul>", encoding="utf-8")
    drop(page, many)
    qtbot.waitUntil(lambda: "read" in states(page), timeout=20_000)
    assert page.parts.inbox.progress.isVisible()
    QTest.mouseClick(page.parts.inbox.stop, Qt.MouseButton.LeftButton)
    settle(window)
    assert not page.parts.inbox.progress.isVisible()
    assert states(page).count("refused") > 20
    stopped = states(page).index("refused")
    page.desk.open(page.desk.entries[stopped].id)
    settle(window)
    again = page.parts.findChildren(QPushButton)
    QTest.mouseClick(
        next(button for button in again if button.accessibleName() == "Read again"), Qt.MouseButton.LeftButton
    )
    settle(window)
    assert states(page)[stopped] == "read"
    assert line(page, "title") == f"Engineer {stopped}"


def test_what_was_saved_before_is_said_with_a_way_there_and_can_be_saved_again(
    filled_page: AddPage, window: MainWindow, settle: Settle
) -> None:
    filled_page.save()
    settle(window)
    window.pages.go("add")
    filled_page.take(mime(POSTING + "\nWe look forward to you.\n"))
    settle(window)
    assert said(filled_page) == "Looks like “Lighthouse Data Engineer”, saved today."
    assert filled_page.parts.save.isEnabled()
    filled_page.parts.notice.offered.click()
    settle(window)
    assert window.pages.name == "posting"
    window.pages.go("add")
    assert line(filled_page, "title") == "Lighthouse Data Engineer"


def _applied_then_pasted_anew(page: AddPage, window: MainWindow, settle: Settle, text: str) -> None:
    page.save()
    settle(window)
    window.door.ask(lambda hunt: hunt.applications.move(1, 2))
    window.pages.go("add")
    page.take(mime(text))
    settle(window)


def _what_changed(page: AddPage, window: MainWindow, settle: Settle) -> DifferenceSheet:
    page.parts.notice.offered_too.click()
    settle(window)
    sheet = window.findChild(DifferenceSheet)
    assert isinstance(sheet, DifferenceSheet)
    return sheet


def test_what_changed_since_it_was_saved_is_told_with_requirements_first(
    filled_page: AddPage, window: MainWindow, settle: Settle
) -> None:
    _applied_then_pasted_anew(
        filled_page, window, settle, POSTING.replace("Kubernetes", "Beekeeping") + "\nWe look forward to you.\n"
    )
    assert said(filled_page) == "Looks like “Lighthouse Data Engineer”, saved today, applied today."
    notice = filled_page.parts.notice
    assert notice.offered_too.text() == "What changed"
    sheet = _what_changed(filled_page, window, settle)
    assert sheet.isVisible()
    rows = [row.accessibleName() for row in sheet.findChildren(QWidget) if ": " in row.accessibleName()]
    assert rows[:2] == ["Gone: Kubernetes", "New: Beekeeping"]
    assert rows[-1] == "New: We look forward to you."
    told = [label for label in sheet.findChildren(Label) if label.text() in {"Kubernetes", "Beekeeping"}]
    assert len({label.mapTo(sheet, label.rect().topLeft()).x() for label in told}) == 1
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert notice.isVisible()
    assert filled_page.parts.save.isEnabled()


def test_the_saved_job_takes_the_new_text_from_what_changed_and_one_undo_takes_it_back(
    filled_page: AddPage, window: MainWindow, settle: Settle
) -> None:
    _applied_then_pasted_anew(filled_page, window, settle, POSTING.replace("Kubernetes", "Beekeeping"))
    sheet = _what_changed(filled_page, window, settle)
    QTest.keyClick(sheet.scrolled, Qt.Key.Key_Return)  # only closes
    settle(window)
    assert "Kubernetes" in saved(window, settle).text
    sheet = _what_changed(filled_page, window, settle)
    assert sheet.take.isVisible()
    sheet.take.click()
    settle(window)
    settle(window)
    assert window.pages.name == "posting"
    assert window.toast.sentence.text() == "Took the new text of “Lighthouse Data Engineer”"
    found = saved(window, settle)
    assert "Beekeeping" in found.text
    assert found.stage == "Applied"
    assert filled_page.desk.entries == ()
    window.undo()
    settle(window)
    assert "Kubernetes" in saved(window, settle).text


def test_where_both_texts_say_the_same_there_is_nothing_to_take(
    filled_page: AddPage, window: MainWindow, settle: Settle
) -> None:
    filled_page.save()
    settle(window)
    window.pages.go("add")
    filled_page.take(mime(POSTING))
    settle(window)
    sheet = _what_changed(filled_page, window, settle)
    assert not sheet.take.isVisible()


def test_the_points_keep_qts_rules(filled_page: AddPage, qtmodeltester: ModelTester) -> None:
    model = PointModel()
    assert filled_page.drafting is not None
    model.show_draft(filled_page.drafting.draft)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount() == len(point_words(filled_page))


def test_everything_can_be_reached_by_keys_and_has_a_name(filled_page: AddPage, window: MainWindow) -> None:
    filled_page.editor.setFocus()
    seen = []
    for _step in range(60):
        focused = QApplication.focusWidget()
        if focused is not None and filled_page.isAncestorOf(focused):
            seen.append(focused)
            assert focused.accessibleName(), focused
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    assert {filled_page.editor, filled_page.points, filled_page.parts.save} <= set(seen)
    assert set(filled_page.form.fields.values()) - {filled_page.form.pay} <= set(seen)


@pytest.mark.parametrize(("size", "percent"), [((800, 600), 100), ((800, 600), 200), ((1280, 800), 100)])
def test_nothing_is_cut_off_sideways(
    filled_page: AddPage, window: MainWindow, size: tuple[int, int], percent: int, qtbot: QtBot
) -> None:
    theme = window.pages._means.theme
    try:
        theme.choose("dark", percent=percent)

        def fits() -> bool:
            window.resize(*size)  # again and again, as a person drags the edge: the sidebar gives way first
            return window.width() <= size[0]

        qtbot.waitUntil(fits)
        save = filled_page.parts.save
        assert save.mapTo(window, QPoint(save.width(), 0)).x() <= window.width()
        for field in filled_page.form.fields.values():
            if field.isVisible():
                assert field.mapTo(filled_page, QPoint(field.width(), 0)).x() <= filled_page.width()
    finally:
        theme.choose("light", percent=100)


def test_where_one_pane_is_shown_at_a_time_the_keys_stay_on_the_page(
    page: AddPage, window: MainWindow, settle: Settle, qapp: QApplication
) -> None:
    Theme(qapp, choice="light", percent=200)
    window.resize(800, 600)
    QApplication.processEvents()
    assert page.parts.panes.arrangement == "narrow"
    page.take(mime(POSTING))
    settle(window)
    assert page.parts.panes.tabs.hasFocus()
    QTest.keyClick(page.parts.panes.tabs, Qt.Key.Key_Right)
    assert page.form.isVisible()


def test_the_keys_stay_where_they_are_when_the_window_is_made_small(
    filled_page: AddPage, window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    Theme(qapp, choice="light", percent=150)
    window.resize(1280, 800)
    QApplication.processEvents()
    filled_page.points.setFocus()
    window.resize(800, 600)
    qtbot.waitUntil(lambda: filled_page.parts.panes.arrangement == "narrow")
    assert filled_page.points.hasFocus()
    assert filled_page.points.isVisible()
    assert not filled_page.editor.isVisible()


def test_what_is_still_being_read_is_saved_as_soon_as_it_is(page: AddPage, window: MainWindow, settle: Settle) -> None:
    page.take(mime(POSTING))
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.sentence.text() == "It is saved as soon as it is read"
    settle(window)
    settle(window)
    assert window.pages.name == "posting"
    assert saved(window, settle).title == "Lighthouse Data Engineer"
    assert window.toast.sentence.text() == "Saved “Lighthouse Data Engineer”"


def test_so_is_a_file_of_which_nothing_is_seen_yet(
    page: AddPage, window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "posting.txt"
    file.write_text(POSTING, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    page.take(data)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for _ in range(4):
        settle(window)
    assert saved(window, settle).title == "Lighthouse Data Engineer"
    assert inbox(page) == []


@pytest.mark.parametrize("width", [1000, 1100, 1180, 1280, 1500])
def test_currency_and_days_are_seen_whole_however_wide_the_window_is(
    page: AddPage, window: MainWindow, settle: Settle, width: int
) -> None:
    window.resize(width, 760)
    page.take(mime(POSTING + "\nPay: 72,000 - 88,000 EUR a year\nApply by 31 May 2027\n"))
    settle(window)
    currency = page.form.pay.currency.lineEdit()
    closes = page.form.fields["closes"]
    assert isinstance(currency, QLineEdit)
    assert isinstance(closes, QLineEdit)
    assert (currency.text(), closes.text()) == ("EUR", "2027-05-31")
    for shown in (currency, closes):
        shown.setCursorPosition(0)
        start = shown.cursorRect().left()
        shown.end(False)  # noqa: FBT003 - Qt's own signature
        whole = shown.fontMetrics().horizontalAdvance(shown.text())
        assert abs(shown.cursorRect().left() - start - whole) <= 1, f"{shown.text()} is cut"
