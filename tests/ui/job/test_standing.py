"""Where a job stands, changed in the head of its page; and its tabs, by keys alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QPlainTextEdit

from jobtracker.ui.job.tabs import TABS
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.widgets.asked_line import AskedLine
from tests.ui.conftest import POSTING
from tests.ui.job.conftest import CONTROL, Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMES = [tab.name for tab in TABS]


def test_m_opens_the_stages_and_a_digit_moves_the_job(desk: Desk) -> None:
    assert desk.page.standing.stage.word == "Saved"
    desk.press(Qt.Key.Key_M)
    menu = desk.page.standing.selection.menu
    assert menu is not None
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_2)
    desk.settle()
    assert desk.page.standing.stage.word == "Applied"
    assert desk.page.tabs.name == "comparison"
    desk.undo()
    assert desk.page.standing.stage.word == "Saved"
    desk.press(Qt.Key.Key_2)
    assert desk.page.tabs.name == "timeline"


def test_how_it_ended_stands_beside_the_stage(desk: Desk) -> None:
    desk.ask(lambda hunt: hunt.applications.end(desk.number, "rejected"))
    assert desk.page.standing.stage.word.endswith("· Rejected")


def test_excitement_is_a_digit_while_the_stars_have_the_focus(desk: Desk) -> None:
    stars = desk.page.standing.excitement
    stars.setFocus()
    desk.press(Qt.Key.Key_4)
    assert desk.page.tabs.name == "comparison"
    assert stars.accessibleName() == "Excitement: 4 of 5"
    assert desk.ask(lambda hunt: hunt.postings.row(desk.number)).excitement == 4
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_0)
    assert desk.ask(lambda hunt: hunt.postings.row(desk.number)).excitement is None
    for level in (5, 4, None):
        desk.undo()
        assert stars.level == level


def test_t_asks_for_a_tag_and_its_chip_takes_it_off(desk: Desk) -> None:
    desk.press(Qt.Key.Key_T)
    (question,) = desk.page.findChildren(AskedLine)
    desk.answer(question, "close by")
    (tag,) = desk.page.standing.tags
    assert (tag.word, tag.accessibleName()) == ("close by", "Take the tag “close by” off")
    tag.click()
    desk.settle()
    assert desk.page.standing.tags == []
    desk.undo()
    assert [each.word for each in desk.page.standing.tags] == ["close by"]


def test_an_archived_job_says_so(desk: Desk) -> None:
    assert not desk.page.standing.archived.isVisible()
    desk.ask(lambda hunt: hunt.applications.archive([desk.number]))
    assert desk.page.standing.archived.isVisible()


def test_ctrl_tab_goes_round_all_tabs_and_digits_go_to_one(desk: Desk) -> None:
    seen = []
    for _step in NAMES:
        desk.press(Qt.Key.Key_Tab, CONTROL)
        seen.append(desk.page.tabs.name)
    assert seen == [*NAMES[1:], NAMES[0]]
    desk.press(Qt.Key.Key_Tab, CONTROL | SHIFT)
    assert desk.page.tabs.name == "company"
    desk.press(Qt.Key.Key_4)
    assert desk.page.tabs.name == NAMES[3]
    desk.press(Qt.Key.Key_0)
    assert desk.page.tabs.name == NAMES[9]


def test_keys_of_the_comparison_do_nothing_on_other_tabs(desk: Desk) -> None:
    desk.turn("people")
    desk.press(Qt.Key.Key_H)
    desk.press(Qt.Key.Key_Delete)
    assert desk.ask(lambda hunt: len(hunt.profile.sheet().skills)) == 0
    assert desk.page.posting is not None
    assert all(item.kind != "other" for item in desk.page.posting.reading.items)


def test_the_tab_in_front_is_remembered_but_a_job_just_saved_opens_with_its_comparison(
    desk: Desk, make_window: Callable[[], MainWindow], settle: Callable[[MainWindow], None]
) -> None:
    desk.add("notes", text="Words")
    desk.turn("documents")
    desk.window.close()
    again = make_window()
    again.pages.open_posting(desk.number)
    settle(again)
    page = again.pages.page("posting")
    assert page.tabs.name == "documents"  # type: ignore[attr-defined]
    kept: list[int] = []
    again.door.ask(lambda hunt: kept.append(hunt.postings.capture(hunt.postings.draft(POSTING))))
    settle(again)
    again.pages.open_posting(kept[0])
    settle(again)
    assert page.tabs.name == "comparison"  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", NAMES[1:])
def test_every_tab_is_walked_with_tab_alone_and_all_in_it_has_a_name(desk: Desk, name: str) -> None:
    part = desk.turn(name)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)
    if hasattr(part, "panel") and name not in {"timeline", "documents"}:
        part.panel.write_new()
    reached, left = set(), False
    for _step in range(90):
        desk.press_only(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is not None and part.isAncestorOf(focus):
            assert focus.accessibleName(), focus
            reached.add(focus)
        elif focus is not None and not desk.page.isAncestorOf(focus):
            left = True
    assert left
    wanted = [
        control
        for kind in kinds
        for control in part.findChildren(kind)
        if control.isVisible()
        and control.isEnabled()
        and control.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and control.focusProxy() is None
    ]
    assert [each.accessibleName() for each in wanted if each not in reached] == []


def test_the_shortcut_sheet_tells_of_every_key_of_the_page(desk: Desk) -> None:
    keys = {key for _words, key in desk.page.keys}
    assert {"M", "T", "Ctrl+Tab", "Ins"} <= keys
    assert all(QKeySequence(key).toString() for key in keys)


@pytest.mark.parametrize("percent", [100, 200])
def test_every_tab_fits_eight_hundred_by_six_hundred(desk: Desk, percent: int) -> None:
    theme = desk.window.pages._means.theme
    desk.add("interviews", starts_at=desk.ask(lambda hunt: hunt.now()), people=("Donaudampfschifffahrtsgesellschaft",))
    desk.ask(lambda hunt: hunt.tags.change([desk.number], add=["Rindfleischetikettierungsüberwachung"]))
    try:
        theme.choose("light", percent=percent)
        desk.window.toast.hide()
        desk.window.resize(800, 600)
        for name in NAMES:
            desk.page.tabs.go(name)
            desk.settle()
            least = desk.window.minimumSizeHint()
            assert (least.width() <= 800, least.height() <= 600) == (True, True), (name, least)
            for control in desk.page.tabs.findChildren(QAbstractButton):
                if control.isVisible():
                    right = control.mapTo(desk.page, control.rect().bottomRight()).x()
                    assert right <= desk.page.width(), (name, control.accessibleName())
    finally:
        theme.choose("light", percent=100)
