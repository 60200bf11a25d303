"""One posting: the comparison, its evidence and its text in step, and what the person can say to it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jobtracker.hunt.hunt import Hunt
from jobtracker.reading.findings import Item
from jobtracker.skills.comparison import (
    Comparison,
    Evidence,
    Group,
    Judged,
    SkillAsk,
    Source,
    Verdict,
    YearsAsk,
)
from jobtracker.skills.counts import Counts
from jobtracker.ui.job.details import Details
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.ask_list import AskModel
from jobtracker.ui.posting.asked import rows_of
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.posting.requirement_list import RequirementModel
from jobtracker.ui.posting.requirement_rows import Heading, Requirement, rows
from jobtracker.ui.posting.words import counts_sentence, leaf_words, reasons

Settle = Callable[[MainWindow], None]

POSTING = """Night Signal Engineer 🚦🚦

Company: Heron Rail
Location: Graz, Austria

Your tasks
• Keep the 🚂 signals green

Requirements
• 🐍 Python and Redis
• Kubernetes or Beekeeping
• SQL
• A steady hand

Nice to have
• PostgreSQL

What we offer
• Kubernetes stickers and 30 days of holiday
"""


@pytest.fixture
def posting(window: MainWindow, settle: Settle) -> int:
    """A saved posting, and a profile with two skills."""
    kept: list[int] = []

    def fill(hunt: Hunt) -> None:
        for name in ("Python", "PostgreSQL"):
            hunt.profile.add(hunt.profile.entry("skills", {"name": name}))
        hunt.postings.capture(hunt.postings.draft(POSTING.replace("Heron Rail", "Stork Rail")))
        kept.append(hunt.postings.capture(hunt.postings.draft(POSTING)))

    window.door.ask(fill)
    settle(window)
    return kept[0]


@pytest.fixture
def page(window: MainWindow, posting: int, settle: Settle) -> PostingPage:
    """The page of that posting in front."""
    return opened(window, posting, settle)


def opened(window: MainWindow, posting: int, settle: Settle) -> PostingPage:
    """Open a posting as the table of jobs does."""
    window.pages.open_posting(posting)
    settle(window)
    page = window.pages.page("posting")
    assert isinstance(page, PostingPage)
    return page


def shown(page: PostingPage) -> list[tuple[str, Verdict | None]]:
    """The list from top to bottom: headings with "", requirements with their verdicts."""
    model = page.requirements.model()
    assert isinstance(model, RequirementModel)
    return [
        (row.title, None) if isinstance(row, Heading) else (row.judged.item.text, row.judged.verdict)
        for row in model.rows
    ]


def verdict(page: PostingPage, words: str) -> Verdict | None:
    """The verdict of the requirement that holds these words."""
    return next(verdict for text, verdict in shown(page) if words in text)


def choose(page: PostingPage, words: str) -> None:
    """Select the requirement that holds these words."""
    model = page.requirements.model()
    assert isinstance(model, RequirementModel)
    for number, row in enumerate(model.rows):
        if isinstance(row, Requirement) and words in row.judged.item.text:
            page.requirements.setCurrentIndex(model.index(number))
            return


def lit_words(page: PostingPage) -> str:
    """The words that are lit in the text."""
    return " ".join(lit.cursor.selectedText() for lit in page.text.extraSelections())


def asked(page: PostingPage) -> list[str]:
    """The lines of the requirement tree."""
    model = page.why.asked.model()
    assert isinstance(model, AskModel)
    return [str(model.data(model.index(number))) for number in range(model.rowCount())]


def select(page: PostingPage, words: str) -> None:
    """Select words of the text."""
    cursor = page.text.document().find(words)
    assert cursor.hasSelection()
    page.text.setTextCursor(cursor)


def test_must_haves_come_first_and_in_them_what_is_missing(page: PostingPage) -> None:
    found = shown(page)
    assert [text for text, verdict in found if verdict is None] == ["Must-haves", "Nice-to-haves"]
    must = [verdict for _, verdict in found[1 : found.index(("Nice-to-haves", None))]]
    order = ("missing", "partial", "met", "confirm")
    assert must == sorted(must, key=lambda verdict: order.index(str(verdict)))
    assert verdict(page, "Kubernetes or") == "missing"
    assert verdict(page, "Python") == "partial"
    assert verdict(page, "SQL") == "met"
    assert verdict(page, "steady") == "confirm"


def test_tasks_and_benefits_are_read_in_the_text_and_not_judged(page: PostingPage) -> None:
    assert not any("stickers" in text or "signals" in text for text, _ in shown(page))
    assert "stickers" in page.text.toPlainText()


def test_the_head_tells_the_job_and_the_counts_in_words(page: PostingPage) -> None:
    assert page.head.title.text().startswith("Night Signal Engineer")
    assert page.head.company.text() == "Heron Rail"
    assert "Graz" in page.head.facts.text()
    assert page.head.counts.text() == (
        "Must-haves 1 of 3 met, 1 partly, 1 missing · nice-to-haves 1 of 1 · 1 to confirm"
    )
    assert page.head.bar.isVisible()


def test_the_evidence_names_the_line_of_the_profile_and_the_rule(page: PostingPage) -> None:
    choose(page, "SQL")
    row = page.why.asked.current
    assert row is not None
    assert reasons(row) == ("“PostgreSQL” in your profile implies SQL.",)
    choose(page, "Kubernetes or")
    assert asked(page) == ["Any of", "Kubernetes", "Beekeeping"]


def test_the_part_that_is_missing_is_selected_first_and_lit_behind_an_emoji(page: PostingPage) -> None:
    choose(page, "Python and Redis")
    assert page.why.asked.current is not None
    assert page.why.asked.current.verdict == "missing"
    assert lit_words(page) == "Redis"
    QTest.keyClick(page.why.asked, Qt.Key.Key_Up)
    assert lit_words(page) == "Python"


def test_tab_goes_from_span_to_span_and_list_and_evidence_follow(page: PostingPage) -> None:
    page.text.setFocus()
    page.text.moveCursor(QTextCursor.MoveOperation.Start)
    page.text.light(None)
    reached = []
    for _stop in range(5):
        QTest.keyClick(page.text, Qt.Key.Key_Tab)
        current, leaf = page.requirements.current, page.why.asked.current
        assert current is not None
        assert leaf is not None
        assert leaf.leaf is not None
        reached.append((lit_words(page), leaf_words(leaf.leaf), lit_words(page) in current.judged.item.text))
    assert reached == [(name, name, True) for name in ("Python", "Redis", "Kubernetes", "Beekeeping", "SQL")]
    QTest.keyClick(page.text, Qt.Key.Key_Backtab)
    assert lit_words(page) == "Beekeeping"


def test_tab_leaves_the_text_at_its_end_and_escape_leaves_it_at_once(page: PostingPage) -> None:
    page.text.setFocus()
    for _stop in range(30):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        if not page.text.hasFocus():
            break
    assert not page.text.hasFocus()
    page.text.setFocus()
    QTest.keyClick(page.text, Qt.Key.Key_Escape)
    assert page.requirements.hasFocus()


def test_f6_goes_through_list_evidence_and_text(page: PostingPage, window: MainWindow) -> None:
    page.requirements.setFocus()
    reached = []
    for _pane in range(4):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        reached.append(QApplication.focusWidget())
    assert page.why.asked in reached
    assert page.text in reached


def test_a_click_in_the_text_selects_requirement_and_part(page: PostingPage) -> None:
    cursor = page.text.document().find("Beekeeping")
    cursor.setPosition(cursor.selectionStart() + 3)
    page.text.setTextCursor(cursor)
    page.text.ensureCursorVisible()
    QTest.mouseClick(page.text.viewport(), Qt.MouseButton.LeftButton, pos=page.text.cursorRect(cursor).center())
    assert page.requirements.current is not None
    assert "Kubernetes or Beekeeping" in page.requirements.current.judged.item.text
    assert page.why.asked.current is not None
    assert page.why.asked.current.path == (1,)


def test_i_have_this_changes_all_saved_postings_says_so_and_is_undone(
    page: PostingPage, window: MainWindow, settle: Settle
) -> None:
    choose(page, "Python and Redis")
    page.requirements.setFocus()
    QTest.keyClick(page.requirements, Qt.Key.Key_H)
    settle(window)
    assert verdict(page, "Python and Redis") == "met"
    assert window.toast.sentence.text() == "Added Redis to your profile · 2 jobs changed"
    assert page.requirements.current is not None
    assert "Redis" in page.requirements.current.judged.item.text
    assert page.head.counts.text().startswith("Must-haves 2 of 3 met")
    QTest.keyClick(page.requirements, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    settle(window)
    assert verdict(page, "Python and Redis") == "partial"
    assert page.head.counts.text().startswith("Must-haves 1 of 3 met")


def test_not_a_skill_takes_the_word_out_of_every_posting(page: PostingPage, window: MainWindow, settle: Settle) -> None:
    choose(page, "Kubernetes or")
    page.why.asked.choose((1,))
    page.why.asked.setFocus()
    QTest.keyClick(page.why.asked, Qt.Key.Key_N)
    settle(window)
    assert asked(page) == ["Kubernetes"]
    assert "Beekeeping" in window.toast.sentence.text()


def test_same_as_completes_from_the_catalogue_and_teaches_the_selected_words(
    page: PostingPage, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    select(page, "A steady hand")
    page.text.setFocus()
    QTest.keyClick(page.text, Qt.Key.Key_S)
    assert page.why.teaching.asking
    QTest.keyClicks(page.why.teaching.field, "post")
    popup = page.why.teaching.field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().index(0, 0).data() == "PostgreSQL"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    settle(window)
    assert verdict(page, "steady") == "met"
    assert not page.why.teaching.asking


def test_the_sheet_of_keys_names_those_of_the_page(page: PostingPage) -> None:
    assert {"H", "S", "N"} <= {key for _, key in page.keys}


def test_the_first_requirement_of_a_part_is_never_seen_without_the_parts_heading(
    page: PostingPage, qtbot: QtBot
) -> None:
    shown, model = page.requirements, page.requirements.model()
    shown.setMaximumHeight(110)
    qtbot.waitUntil(lambda: shown.height() <= 110)
    shown.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    qtbot.waitUntil(lambda: shown.visualRect(model.index(0, 0)).bottom() < 0)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Home)
    assert shown.currentIndex().row() == 1
    assert shown.visualRect(model.index(0, 0)).top() >= 0


def test_escape_closes_the_question_before_it_leaves_the_page(page: PostingPage, window: MainWindow) -> None:
    choose(page, "Kubernetes or")
    page.requirements.setFocus()
    QTest.keyClick(page.requirements, Qt.Key.Key_S)
    assert page.why.teaching.asking
    QTest.keyClick(page.why.teaching.field, Qt.Key.Key_Escape)
    assert not page.why.teaching.asking
    assert window.pages.current is page


def test_each_field_of_a_saved_posting_is_saved_as_it_is_left_and_undone_by_itself(
    page: PostingPage, window: MainWindow, settle: Settle
) -> None:
    page.tabs.go("details")
    details = page.tabs.part("details")
    assert isinstance(details, Details)
    for name, words in (("title", "Keeper of signals"), ("company", "Crane Rail")):
        field = details.form.fields[name]
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    settle(window)
    assert page.head.title.text() == "Keeper of signals"
    assert page.head.company.text() == "Crane Rail"
    for _step in range(2):
        QTest.keyClick(page.tabs.bar, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(window)
        settle(window)
    assert page.head.title.text().startswith("Night Signal Engineer")
    assert page.head.company.text() == "Heron Rail"


def test_without_a_profile_the_page_invites_to_fill_it_and_judges_nothing(window: MainWindow, settle: Settle) -> None:
    kept: list[int] = []
    window.door.ask(lambda hunt: kept.append(hunt.postings.capture(hunt.postings.draft(POSTING))))
    settle(window)
    page = opened(window, kept[0], settle)
    assert page.head.invite.isVisible()
    assert not page.head.bar.isVisible()
    assert {verdict for _, verdict in shown(page)} == {None}
    page.head.invite.click()
    assert window.pages.current is window.pages.page("profile")


def test_where_no_requirements_could_be_read_it_is_said_and_words_can_still_be_taught(
    window: MainWindow, settle: Settle
) -> None:
    kept: list[int] = []
    text = "A note about rain.\n\nIt fell all day, and Zorblax came by.\n"
    window.door.ask(lambda hunt: kept.append(hunt.postings.capture(hunt.postings.draft(text))))
    settle(window)
    page = opened(window, kept[0], settle)
    assert "could not read requirements" in page.head.counts.text()
    assert not page.requirements.isVisible()
    select(page, "Zorblax")
    assert page.why.teaching.have.isVisible()
    page.why.teaching.have.click()
    settle(window)
    assert "Zorblax" in window.toast.sentence.text()


def test_a_posting_that_was_undone_leaves_the_page(page: PostingPage, window: MainWindow, settle: Settle) -> None:
    QTest.keyClick(page.requirements, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    settle(window)
    assert window.pages.current is not page


@pytest.mark.parametrize(
    ("size", "percent", "arrangement"),
    [((1500, 800), 100, "wide"), ((900, 600), 100, "medium"), ((800, 600), 200, "narrow")],
)
def test_the_panes_find_room_in_every_window(
    page: PostingPage, window: MainWindow, qapp: QApplication, size: tuple[int, int], percent: int, arrangement: str
) -> None:
    theme = window.pages._means.theme
    try:
        theme.choose("dark", percent=percent)
        qapp.processEvents()
        window.resize(*size)
        qapp.processEvents()
        qapp.processEvents()
        assert page.body.arrangement == arrangement
        for pane in page.panes():
            if pane.isVisible():
                assert pane.mapTo(page, QPoint(pane.width(), 0)).x() <= page.width()
        if arrangement == "narrow":
            page.requirements.setFocus()
            QTest.keyClick(page.requirements, Qt.Key.Key_Return)
            assert page.why.isVisible()
            assert not page.requirements.isVisible()
            QTest.keyClick(page.why.asked, Qt.Key.Key_Escape)
            assert page.requirements.isVisible()
    finally:
        theme.choose("light", percent=100)


def test_all_that_can_be_focused_has_a_name(page: PostingPage, window: MainWindow) -> None:
    page.requirements.setFocus()
    seen = set()
    for _step in range(60):
        focused = QApplication.focusWidget()
        if focused is not None and page.isAncestorOf(focused):
            assert focused.accessibleName(), focused
            seen.add(focused)
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    assert {page.requirements, page.why.asked, page.text} <= seen


def test_the_lists_keep_qts_rules_while_verdicts_flip(page: PostingPage, qtmodeltester: ModelTester) -> None:
    assert page.posting is not None
    found = rows(page.posting.comparison)
    model, tree = RequirementModel(), AskModel()
    model.show_rows(found)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_rows(found[:3])
    model.show_rows(found)
    tree.show_rows(rows_of(page.posting.comparison.items[-3]))
    qtmodeltester.check(tree)  # type: ignore[no-untyped-call]
    assert model.rowCount() == len(found)


def leaf_of(name: str, start: int = 0) -> SkillAsk:
    """A skill that is asked for."""
    return SkillAsk(start=start, end=start + len(name), skill=name)


def test_a_group_is_marked_by_its_parts_and_a_preferred_part_does_not_count() -> None:
    ask = Group(
        "all",
        (leaf_of("Chess"), Group("any", (leaf_of("Go"), leaf_of("Shogi"))), replace(leaf_of("Bridge"), preferred=True)),
    )
    evidence = (
        Evidence((0,), 0, 5, Source("skills[0]", "Chess"), "same name", "met"),
        Evidence((1, 0), 0, 2, None, "missing", "missing"),
        Evidence((1, 1), 0, 5, Source("skills[1]", "Shogi"), "same name", "met"),
        Evidence((2,), 0, 6, None, "missing", "missing"),
    )
    judged = Judged(Item("games", "requirement", 0, 5), ask, "met", evidence)
    marks = {row.path: row.verdict for row in rows_of(judged)}
    assert marks == {(): "met", (0,): "met", (1,): "met", (1, 0): "missing", (1, 1): "met", (2,): "missing"}


def test_years_are_told_as_asked_and_as_the_profile_has_them() -> None:
    ask = YearsAsk(start=0, end=7, years=5, of="Java")
    evidence = (Evidence((), 0, 7, Source("work[0]", "3 years"), "years", "partial"),)
    (row,) = rows_of(Judged(Item("5+ years", "requirement", 0, 7), ask, "partial", evidence))
    assert leaf_words(ask) == "5 years or more of Java"
    assert reasons(row) == ("Your profile says “3 years”: less than is asked for.",)


def test_counts_leave_out_what_there_is_none_of_and_the_stack_counts_its_parts() -> None:
    stack = Judged(
        Item("Python, Go", "stack", 0, 10),
        Group("all", (leaf_of("Python"), leaf_of("Go", 8))),
        "partial",
        (
            Evidence((0,), 0, 6, Source("skills[0]", "Python"), "same name", "met"),
            Evidence((1,), 8, 10, None, "missing", "missing"),
        ),
    )
    counts = {"requirement": Counts(met=2), "preferred": Counts(), "stack": Counts(partial=1)}
    assert counts_sentence(Comparison((stack,), (), counts)) == "Must-haves 2 of 2 met · stack 1 of 2"
    assert counts_sentence(Comparison((), (), {})) == ""
