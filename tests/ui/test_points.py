"""What one says of single requirements in a posting: by keys and menu, listed in the profile, taken back at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jobtracker.hunt.hunt import Hunt
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.posting.points import Chosen, Points
from jobtracker.ui.posting.requirement_list import RequirementModel
from jobtracker.ui.posting.requirement_rows import Heading, Requirement

Settle = Callable[[MainWindow], None]
TEXT = """Signal Keeper

Company: Heron Rail

Requirements
• Python, Redis and Kafka
• Docker
• A steady hand

Perks

Bring your own SQL stickers.
"""


@pytest.fixture
def page(window: MainWindow, settle: Settle) -> PostingPage:
    """A posting in front, and a profile with one skill of those asked for."""
    kept: list[int] = []

    def fill(hunt: Hunt) -> None:
        hunt.profile.claim("Python")
        kept.append(hunt.postings.capture(hunt.postings.draft(TEXT)))

    window.door.ask(fill)
    settle(window)
    window.pages.open_posting(kept[0])
    settle(window)
    page = window.pages.page("posting")
    assert isinstance(page, PostingPage)
    return page


def shown(page: PostingPage) -> list[str]:
    model = page.requirements.model()
    assert isinstance(model, RequirementModel)
    return [row.title if isinstance(row, Heading) else row.judged.item.text for row in model.rows]


def selected(page: PostingPage) -> str:
    current = page.requirements.current
    return current.judged.item.text if current else ""


def press(page: PostingPage, words: str, key: Qt.Key, settle: Settle, window: MainWindow) -> None:
    model = page.requirements.model()
    assert isinstance(model, RequirementModel)
    place = next(
        n for n, row in enumerate(model.rows) if isinstance(row, Requirement) and words in row.judged.item.text
    )
    page.requirements.setCurrentIndex(model.index(place))
    page.requirements.setFocus()
    QTest.keyClick(page.requirements, key)
    settle(window)
    settle(window)


def test_what_is_not_needed_here_goes_below_and_comes_back(
    page: PostingPage, window: MainWindow, settle: Settle
) -> None:
    before = shown(page)
    press(page, "Docker", Qt.Key.Key_X, settle, window)
    assert shown(page)[-2:] == ["Not needed here", "Docker"]
    assert window.toast.sentence.text() == "“Docker” is not needed here · 1 job changed"
    press(page, "Docker", Qt.Key.Key_X, settle, window)
    assert shown(page) == before
    QTest.keyClick(page.requirements, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    settle(window)
    assert shown(page)[-1] == "Docker"


def test_a_button_says_that_it_is_needed_after_all(page: PostingPage, window: MainWindow, settle: Settle) -> None:
    before = shown(page)
    needed = page.why.teaching.needed
    assert needed.isHidden()
    press(page, "Docker", Qt.Key.Key_X, settle, window)
    assert needed.isVisible()
    assert page.why.teaching.profile.isHidden()
    needed.click()
    settle(window)
    settle(window)
    assert shown(page) == before
    assert needed.isHidden()


def test_a_requirement_turns_into_a_wish_is_split_joined_and_dropped(
    page: PostingPage, window: MainWindow, settle: Settle
) -> None:
    press(page, "Docker", Qt.Key.Key_P, settle, window)
    assert shown(page)[-2:] == ["Nice-to-haves", "Docker"]
    assert window.toast.sentence.text() == "“Docker” is only preferred · 1 job changed"
    press(page, "Python, Redis and Kafka", Qt.Key.Key_B, settle, window)  # Redis is missing, so it is selected
    assert {"Python", "Redis and Kafka"} <= set(shown(page))
    assert selected(page) in {"Python", "Redis and Kafka"}
    press(page, "Python", Qt.Key.Key_J, settle, window)
    assert "Python, Redis and Kafka" in shown(page)
    assert selected(page) == "Python, Redis and Kafka"
    press(page, "A steady hand", Qt.Key.Key_Delete, settle, window)
    assert "A steady hand" not in shown(page)
    assert selected(page) == "Python, Redis and Kafka"  # what stood beside it, not the top of the list


def test_selected_words_become_a_requirement_and_all_is_listed_in_the_profile_to_be_taken_back(
    page: PostingPage, window: MainWindow, settle: Settle
) -> None:
    page.text.setTextCursor(page.text.document().find(" SQL stickers"))
    page.text.setFocus()
    QTest.keyClick(page.text, Qt.Key.Key_R)
    settle(window)
    settle(window)
    assert "SQL stickers" in shown(page)
    assert selected(page) == "SQL stickers"
    assert page.text.hasFocus()  # the next words can be selected at once
    window.undo()
    settle(window)
    settle(window)
    assert "SQL stickers" not in shown(page)
    window.redo()
    settle(window)
    settle(window)
    assert selected(page) == "SQL stickers"
    window.pages.go("profile")
    settle(window)
    taught = window.pages.page("profile").taught  # type: ignore[attr-defined]
    line = taught.list.lines.line(0)
    assert (line.title, line.detail) == ("“SQL stickers”", "a requirement, in “Signal Keeper”")
    taught._forget(line.id)
    settle(window)
    settle(window)
    assert taught.list.lines.rowCount() == 0


def test_a_key_that_needs_something_selected_first_says_so(
    page: PostingPage, window: MainWindow, settle: Settle
) -> None:
    press(page, "Docker", Qt.Key.Key_R, settle, window)
    assert window.toast.isVisible()
    assert window.toast.sentence.text() == "To add a requirement, select its words in the text first"
    press(page, "A steady hand", Qt.Key.Key_B, settle, window)
    assert window.toast.sentence.text().startswith("To split a requirement, select a later part")


def test_the_menu_offers_what_can_be_said_with_its_keys(page: PostingPage) -> None:
    page.points.menu.aboutToShow.emit()
    offered = {action.text(): action.isEnabled() for action in page.points.menu.actions()}
    assert offered["Not needed here\tX"]
    assert not offered["Selected words are a requirement\tR"]
    assert len(offered) == len(page.points.verbs)
    assert page.why.teaching.more.accessibleName() == "More about this requirement"


def test_a_tool_that_nobody_knows_is_offered_and_becomes_a_skill_that_one_has(
    window: MainWindow, settle: Settle
) -> None:
    text = "Keeper\n\nRequirements\n• Experience with Python, Plovernetes, Docker and Heronflow\n"
    kept: list[int] = []

    def fill(hunt: Hunt) -> None:
        hunt.profile.claim("Python")
        kept.append(hunt.postings.capture(hunt.postings.draft(text)))

    window.door.ask(fill)
    settle(window)
    window.pages.open_posting(kept[0])
    settle(window)
    page = window.pages.page("posting")
    assert isinstance(page, PostingPage)
    offered = [each for each in page.why.offers.findChildren(QPushButton) if "Plovernetes" in each.text()]
    assert [each.accessibleName() for each in offered] == ["New skill? Plovernetes"]
    offered[0].click()
    assert page.why.teaching.about.text() == "About “Plovernetes”"
    page.why.teaching.have.click()
    settle(window)
    settle(window)
    assert window.toast.sentence.text().startswith("Added Plovernetes to your profile")
    assert not [each for each in page.why._offering if "Plovernetes" in each.text()]
    assert page.posting is not None
    assert "Plovernetes" in {mention.skill for mention in page.posting.comparison.mentions}


def test_the_menu_names_keys_as_the_keyboard_of_the_persons_language_has_them(qapp: QApplication, qtbot: QtBot) -> None:
    german = QTranslator()
    assert german.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    over = QWidget()
    qtbot.addWidget(over)
    qapp.installTranslator(german)
    try:
        menu = Points(over, Chosen).menu
    finally:
        qapp.removeTranslator(german)
    assert "No requirement at all\tEntf" in [action.text() for action in menu.actions()]
