"""Add: fields and points in step with the words of the text, and what selected words can be set as."""

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from jobtracker.ui.add.page import AddPage
from jobtracker.ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]

POSTING = """Skip to main content
Home   Jobs   Sign in

Keeper of Lamps

Company: Tern & Daughters
Location: Bergen, Norway
Date posted: 03/04/2026
Closing date: 31.05.2026
A good year's work is worth 52.000–58.000 € here
Write to lamps@tern.example

Requirements
- Python 🐍
- You speak Norwegian

Apply now
Similar jobs
Rope maker
"""


def mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


@pytest.fixture
def page(window: MainWindow, settle: Settle) -> AddPage:
    """The add page with a posting pasted."""
    window.pages.go("add")
    found = window.pages.page("add")
    assert isinstance(found, AddPage)
    found.take(mime(POSTING))
    settle(window)
    return found


def lit(page: AddPage) -> str:
    """The words that are lit in the text."""
    return " ".join(each.cursor.selectedText() for each in page.editor.extraSelections())


def text_of(page: AddPage, name: str) -> str:
    """What a field shows."""
    return str(page.form.fields[name].text())  # type: ignore[attr-defined]


def point_at(widget: QWidget) -> None:
    """Move the mouse over a widget."""
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(middle, middle, middle))


def select(page: AddPage, words: str) -> None:
    """Select words in the text."""
    cursor = page.editor.document().find(words)
    assert cursor.hasSelection()
    page.editor.setTextCursor(cursor)


def click(page: AddPage, words: str) -> None:
    """Click into words of the text."""
    cursor = page.editor.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 2)
    page.editor.setTextCursor(cursor)
    page.editor.ensureCursorVisible()
    QTest.mouseClick(
        page.editor.viewport(), Qt.MouseButton.LeftButton, pos=page.editor.cursorRect(cursor).center() + QPoint(1, 0)
    )


def test_all_fields_are_shown_and_only_the_doubtful_ones_ask_to_be_checked(page: AddPage) -> None:
    assert text_of(page, "posted") == "2026-04-03"
    assert text_of(page, "closes") == "2026-05-31"
    assert text_of(page, "email") == "lamps@tern.example"
    assert page.form.language.text() == "English"
    assert [name for name in page.form.fields if page.form.is_unsure(name)] == ["posted"]
    assert "check" in page.form.fields["posted"].accessibleDescription()
    page.form.fields["posted"].setFocus()
    QTest.keyClicks(page.form.fields["posted"], "x")
    assert page.form.is_unsure("posted")
    page.form.fields["posted"].clear()  # type: ignore[attr-defined]
    QTest.keyClicks(page.form.fields["posted"], "2026-03-04")
    assert not page.form.is_unsure("posted")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("title", "Keeper of Lamps"),
        ("company", "Tern & Daughters"),
        ("places", "Bergen, Norway"),
        ("posted", "03/04/2026"),
        ("closes", "31.05.2026"),
        ("email", "lamps@tern.example"),
    ],
)
def test_a_field_lights_its_words_when_it_is_entered_or_pointed_at(page: AddPage, name: str, words: str) -> None:
    field = page.form.fields[name]
    page.form.fields["url"].setFocus()
    assert lit(page) == ""
    point_at(field)
    assert lit(page) == words
    QApplication.sendEvent(field, QEvent(QEvent.Type.Leave))
    assert lit(page) == ""
    field.setFocus()
    assert lit(page) == words


def test_a_point_lights_its_words_when_it_is_pointed_at_and_then_the_chosen_one_again(page: AddPage) -> None:
    page.points.setFocus()
    page.points.choose(page.points.model_.items[0].start, page.points.model_.items[0].end)
    assert lit(page) == "Python 🐍"
    QTest.mouseMove(page.points.viewport(), page.points.visualRect(page.points.model_.index(1)).center())
    assert lit(page) == "You speak Norwegian"
    QApplication.sendEvent(page.points, QEvent(QEvent.Type.Leave))
    assert lit(page) == "Python 🐍"


def test_a_click_on_lit_words_goes_to_their_field_and_a_second_one_stays_to_edit_them(page: AddPage) -> None:
    click(page, "Daughters")
    assert QApplication.focusWidget() is page.form.fields["company"]
    assert lit(page) == "Tern & Daughters"
    page.editor.setFocus()
    click(page, "Daughters")
    assert QApplication.focusWidget() is page.editor
    cursor = page.editor.document().find("lamps@")
    cursor.setPosition(cursor.selectionStart() + 1)
    page.editor.setTextCursor(cursor)
    QTest.keyClick(page.editor, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.form.fields["email"]


def test_selected_words_are_set_as_pay_by_key_and_light_up_for_it(
    page: AddPage, window: MainWindow, settle: Settle
) -> None:
    assert page.form.pay.value() is None
    page.editor.setFocus()
    select(page, "52.000–58.000 €")
    QTest.keyClick(page.editor, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    settle(window)
    pay = page.form.pay.value()
    assert pay is not None
    assert (pay.min, pay.max, pay.currency) == (52000, 58000, "EUR")
    page.form.pay.low.setFocus()
    assert lit(page) == "52.000–58.000 €"


def test_selected_words_that_hold_no_day_are_not_guessed(page: AddPage, window: MainWindow, settle: Settle) -> None:
    select(page, "You speak Norwegian")
    page.editor.offers.actions_["closes"].trigger()
    settle(window)
    assert text_of(page, "closes") == "2026-05-31"
    assert page.parts.notice.isVisible()
    assert "Apply by" in page.parts.notice.sentence.text()


def test_every_offer_stands_in_the_menu_over_selected_words(page: AddPage, qtbot: QtBot) -> None:
    select(page, "Bergen")
    place = page.editor.cursorRect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, page.editor.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.editor.viewport(), asked)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    menu.close()
    offered = [offer.sentence for offer in page.editor.offers.all()]
    assert [word for word in words if word in offered] == offered


def test_page_junk_is_greyed_and_still_there(page: AddPage) -> None:
    document = page.editor.document()

    def slanted(words: str) -> bool:
        block = document.find(words).block()
        return any(piece.format.fontItalic() for piece in block.layout().formats())

    assert all(slanted(words) for words in ("Skip to main", "Sign in", "Apply now", "Rope maker"))
    assert not any(slanted(words) for words in ("Keeper of", "Company:", "Norwegian"))
    assert page.editor.toPlainText() == POSTING


def test_a_pasted_page_loads_nothing_neither_files_nor_the_net(
    page: AddPage, window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    picture = tmp_path / "tracker.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    opened: list[str] = []

    def listen(event: str, arguments: tuple[object, ...]) -> None:
        if event in {"open", "socket.connect", "socket.getaddrinfo", "urllib.Request"}:
            opened.append(f"{event} {arguments[0]}")

    os.utime(picture, (0, 0))
    server = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{server.getsockname()[1]}/"
    sys.addaudithook(listen)
    data = QMimeData()
    data.setHtml(
        f"<h1>Keeper of boats</h1><img src='{picture.as_uri()}'><img src='{address}x.png'>"
        f"<link rel=stylesheet href='{picture.as_uri()}'><iframe src='{address}'></iframe>"
        f"<h2>Requirements</h2><ul><li>Python</li><li><a href='{address}'>Sails</a></li></ul>"
    )
    page.take(data)
    settle(window)
    page.grab()
    assert text_of(page, "title") == "Keeper of boats"
    assert not [each for each in opened if "tracker" in each or each.startswith(("socket", "urllib"))]
    assert picture.stat().st_atime == 0
    server.settimeout(0.2)
    with server, pytest.raises(TimeoutError):
        server.accept()


def test_fifty_megabytes_are_refused_at_once_and_their_beginning_or_a_file_is_offered(
    page: AddPage, window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    whole = "Lock keeper\n\nRequirements\n- Python\n" + "word and more \n" * 3_400_000
    page.take(mime(whole))
    assert "far longer" in page.parts.notice.sentence.text()
    assert text_of(page, "title") == "Keeper of Lamps"
    page.parts.notice.offered_too.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "long.txt"))
    dialog.close()
    settle(window)
    assert (tmp_path / "long.txt").stat().st_size == len(whole)
    page.take(mime(whole))
    page.parts.notice.offered.click()
    settle(window)
    assert text_of(page, "title") == "Lock keeper"


def test_a_field_that_was_set_by_hand_no_longer_lights_other_words(page: AddPage) -> None:
    page.form.fields["company"].setFocus()
    QTest.keyClicks(page.form.fields["company"], "Old ")
    page.form.fields["title"].setFocus()
    page.form.fields["company"].setFocus()
    assert lit(page) == ""
