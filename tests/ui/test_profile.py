"""The profile's page, over a real file."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.profile.page import ProfilePage
from jobtracker.ui.profile.panel import SectionPanel
from jobtracker.ui.profile.sections import SECTIONS
from jobtracker.ui.widgets.line_list import Line, LineList, LinesModel

Settle = Callable[[MainWindow], None]
NUMBER = {section.name: number for number, section in enumerate(SECTIONS)}


def profile(window: MainWindow) -> ProfilePage:
    """The page under test, in front."""
    window.pages.go("profile")
    page = window.pages.page("profile")
    assert isinstance(page, ProfilePage)
    return page


def panel(window: MainWindow, name: str) -> SectionPanel:
    """One section, open."""
    page = profile(window)
    page.open_section(NUMBER[name])
    return page.panel(NUMBER[name])


def lines(shown: LineList) -> list[str]:
    """The titles of a list."""
    return [shown.lines.line(row).title for row in range(shown.lines.rowCount())]


def write(section: SectionPanel, **values: str) -> None:
    """Type into the form."""
    for name, value in values.items():
        editor = section.form.editors[name]
        field = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, value)


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = LinesModel()
    model.show([Line(number, f"line {number}", "detail", "note") for number in range(4)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show([Line(number, "changed") for number in range(4)])
    model.show([])
    model.show([Line(9, "one")])
    assert model.rowCount() == 1


def test_skills_are_typed_one_after_the_other_and_every_job_is_compared_at_once(
    window: MainWindow, settle: Settle
) -> None:
    section = panel(window, "skills")
    settle(window)
    add = next(shown for shown in section.findChildren(QPushButton) if shown.isVisible())
    add.click()
    for name in ("Python", "Beekeeping"):
        write(section, name=name)
        QTest.keyClick(section.form.editors["name"], Qt.Key.Key_Return)
        settle(window)
        settle(window)
    assert lines(section.list) == ["Python", "Beekeeping"]
    assert section.form.editors["name"].hasFocus()
    assert "Skills  2" in profile(window).pills[0].text()


def test_a_change_is_saved_when_the_field_is_left_and_can_be_undone(filled: MainWindow, settle: Settle) -> None:
    section = panel(filled, "skills")
    settle(filled)
    section.list.setCurrentIndex(section.list.lines.index(0))
    write(section, years="7", last_used="2026")
    section.list.setFocus()
    settle(filled)
    settle(filled)
    assert section.list.lines.line(0).detail.startswith("7 years")
    assert filled.toast.isVisible()
    filled.undo()
    filled.undo()
    settle(filled)
    settle(filled)
    assert "7 years" not in section.list.lines.line(0).detail
    assert section.form.editors["years"].text() == ""  # type: ignore[union-attr]


def test_delete_removes_a_line_and_undo_brings_it_back(filled: MainWindow, settle: Settle) -> None:
    section = panel(filled, "skills")
    settle(filled)
    section.list.setFocus()
    section.list.setCurrentIndex(section.list.lines.index(0))
    QTest.keyClick(section.list, Qt.Key.Key_Delete)
    settle(filled)
    settle(filled)
    assert lines(section.list) == ["SQL"]
    filled.undo()
    settle(filled)
    settle(filled)
    assert lines(section.list) == ["Python", "SQL"]


def test_the_bin_of_a_line_removes_it_by_mouse(filled: MainWindow, settle: Settle) -> None:
    section = panel(filled, "skills")
    settle(filled)
    rect = section.list.visualRect(section.list.lines.index(1))
    place = QPoint(rect.right() - 20, rect.center().y())
    QTest.mouseMove(section.list.viewport(), place)
    QTest.mouseClick(section.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    settle(filled)
    settle(filled)
    assert lines(section.list) == ["Python"]


@pytest.mark.parametrize(
    ("name", "values", "title"),
    [
        ("work", {"position": "Ferry captain", "employer": "Fjord Line", "start": "2019-03"}, "Ferry captain"),
        ("degrees", {"study_type": "Bachelor", "area": "Nautics"}, "Bachelor  ·  Nautics"),
        ("languages", {"language": "Norwegian", "fluency": "B2"}, "Norwegian"),
        ("certificates", {"name": "Radio licence", "issued": "2020"}, "Radio licence"),
        ("conditions", {"name": "Willing to travel"}, "Willing to travel"),
    ],
)
def test_every_part_of_the_profile_can_be_filled_by_keyboard(
    window: MainWindow, settle: Settle, name: str, values: dict[str, str], title: str
) -> None:
    section = panel(window, name)
    settle(window)
    section.write_new()
    write(section, **values)
    QTest.keyClick(section.form, Qt.Key.Key_Return)
    settle(window)
    settle(window)
    assert lines(section.list) == [title]


def test_a_wrong_date_is_said_and_what_was_typed_stays(window: MainWindow, settle: Settle) -> None:
    section = panel(window, "work")
    settle(window)
    section.write_new()
    write(section, position="Pilot", start="yesterday")
    QTest.keyClick(section.form, Qt.Key.Key_Return)
    settle(window)
    assert window.banner.isVisible()
    assert "not a date" in window.banner.sentence.text()
    assert section.form.editors["position"].text() == "Pilot"  # type: ignore[union-attr]


def test_a_refused_change_shows_what_is_kept_again(filled: MainWindow, settle: Settle) -> None:
    section = panel(filled, "skills")
    settle(filled)
    section.list.setCurrentIndex(section.list.lines.index(0))
    write(section, name="SQL")
    section.list.setFocus()
    settle(filled)
    settle(filled)
    assert filled.banner.isVisible()
    assert lines(section.list) == ["Python", "SQL"]
    assert section.form.editors["name"].text() == "Python"  # type: ignore[union-attr]


def test_names_of_the_catalogue_are_offered_while_typing(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    section = panel(window, "skills")
    settle(window)
    section.write_new()
    editor = section.form.editors["name"]
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "pos")
    settle(window)
    completer = editor.completer()
    assert completer is not None
    offered = completer.popup()
    assert offered is not None
    qtbot.waitUntil(offered.isVisible)
    assert completer.model().index(0, 0).data() == "PostgreSQL"
    offered.hide()


def test_what_was_taught_is_listed_and_forgotten(filled: MainWindow, settle: Settle) -> None:
    filled.door.ask(lambda hunt: hunt.terms.same_as("Kube", "Kubernetes"))
    filled.door.ask(lambda hunt: hunt.terms.not_a_skill("Redis"))
    page = profile(filled)
    page.open_section(len(SECTIONS))
    settle(filled)
    settle(filled)
    assert lines(page.taught.list) == ["“Kube”", "“Redis”"]
    page.taught.list.setCurrentIndex(page.taught.list.lines.index(0))
    page.taught.forget.click()
    settle(filled)
    settle(filled)
    assert lines(page.taught.list) == ["“Redis”"]
    filled.undo()
    settle(filled)
    settle(filled)
    assert sorted(lines(page.taught.list)) == ["“Kube”", "“Redis”"]


def test_a_skill_says_how_many_saved_jobs_ask_for_it(filled: MainWindow, settle: Settle) -> None:
    section = panel(filled, "skills")
    settle(filled)
    assert section.list.lines.line(0).note == "asked by 3 jobs"


def test_escape_closes_the_form(filled: MainWindow, settle: Settle) -> None:
    section = panel(filled, "skills")
    settle(filled)
    section.write_new()
    assert section.form.isVisible()
    filled.actions_by_name["back"].trigger()
    assert not section.form.isVisible()
    assert filled.pages.name == "profile"


def test_escape_goes_back_to_the_line_whose_form_it_closed_and_no_later_change_opens_it_again(
    filled: MainWindow, settle: Settle
) -> None:
    section = panel(filled, "skills")
    settle(filled)
    section.list.setCurrentIndex(section.list.lines.index(1))
    QTest.keyClick(section.list, Qt.Key.Key_Return)
    filled.actions_by_name["back"].trigger()
    assert section.list.hasFocus()
    assert section.list.currentIndex().row() == 1
    section.write_new()
    filled.actions_by_name["back"].trigger()
    assert section.list.currentIndex().row() == 1
    filled.door.ask(lambda hunt: hunt.profile.claim("Beekeeping"))
    settle(filled)
    assert "Beekeeping" in lines(section.list)
    assert section.list.currentIndex().row() == 1
    assert not section.form.isVisible()
    QTest.keyClick(section.list, Qt.Key.Key_Return)
    assert section.form.isVisible()


def test_escape_goes_to_the_line_that_was_just_added(filled: MainWindow, settle: Settle) -> None:
    section = panel(filled, "skills")
    settle(filled)
    section.write_new()
    write(section, name="Beekeeping")
    QTest.keyClick(section.form.editors["name"], Qt.Key.Key_Return)
    settle(filled)
    settle(filled)
    filled.actions_by_name["back"].trigger()
    chosen = section.list.current()
    assert chosen is not None
    assert chosen.title == "Beekeeping"
    assert not section.form.isVisible()


def test_in_a_narrow_window_list_or_form_is_shown(filled: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    section = panel(filled, "skills")
    settle(filled)
    filled.resize(520, 600)
    qtbot.wait(20)
    section.list.setCurrentIndex(section.list.lines.index(0))
    assert section.list.isVisible()
    QTest.keyClick(section.list, Qt.Key.Key_Return)
    assert section.form.isVisible()
    assert not section.list.isVisible()
    section.form.done_button.click()
    assert section.list.isVisible()


def test_in_an_empty_profile_enter_begins_with_a_skill(window: MainWindow, settle: Settle) -> None:
    page = profile(window)
    settle(window)
    focused = page.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.accessibleName() == "Add a skill"
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert page.panel(NUMBER["skills"]).form.editors["name"].hasFocus()


def test_one_enter_adds_a_skill_though_names_are_offered(window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    section = panel(window, "skills")
    settle(window)
    section.write_new()
    name = section.form.editors["name"]
    assert isinstance(name, QLineEdit)
    for typed in ("SQL", "Pyth"):
        QTest.keyClicks(name, typed)
        popup = name.completer().popup()
        assert popup is not None
        qtbot.waitUntil(popup.isVisible)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        settle(window)
        settle(window)
        assert not popup.isVisible()
        assert name.text() == ""
    assert lines(section.list) == ["SQL", "Pyth"]
    QTest.keyClicks(name, "Pyth")
    popup = name.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert name.text() == "Python"


def test_ins_adds_an_entry_to_the_section_in_front_wherever_the_keys_are(filled: MainWindow, settle: Settle) -> None:
    section = panel(filled, "work")
    settle(filled)
    profile(filled).pills[1].setFocus()
    QTest.keyClick(profile(filled).pills[1], Qt.Key.Key_Insert)
    assert section.form.editors["position"].hasFocus()
