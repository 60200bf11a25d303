"""The frame: places, keys, what is said, what is kept, what happens when the database cannot be opened."""

import shutil
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jobtracker.app import make_window
from jobtracker.paths import Paths
from jobtracker.ui.actions import ACTIONS
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.pages import PAGES, PLACES
from jobtracker.ui.settings.page import SettingsPage
from tests.ui.conftest import POSTING

Settle = Callable[[MainWindow], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_place_has_its_key_and_its_button(window: MainWindow, settle: Settle) -> None:
    for number, place in enumerate([place for place in PLACES if place.name != "settings"], start=1):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{number}"), CONTROL)
        settle(window)
        assert window.pages.name == place.name
        assert window.sidebar.places[place.name].isChecked()
    QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    settle(window)
    assert window.pages.name == "settings"
    window.sidebar.places["jobs"].click()
    assert window.pages.name == "jobs"
    window.sidebar.add.click()
    settle(window)
    assert window.pages.name == "add"


def test_of_two_places_asked_for_at_once_the_last_one_comes(window: MainWindow, settle: Settle) -> None:
    window.sidebar.places["profile"].click()
    window.sidebar.places["settings"].click()
    window.sidebar.places["jobs"].click()
    settle(window)
    assert window.pages.name == "jobs"


def test_no_key_stands_for_two_actions() -> None:
    keys = [QKeySequence(key).toString() for entry in ACTIONS for key in entry.keys]
    assert "" not in keys
    assert len(keys) == len(set(keys))


def test_a_posting_pasted_anywhere_is_read_and_escape_goes_back(filled: MainWindow, settle: Settle) -> None:
    data = QMimeData()
    data.setText(POSTING)
    QGuiApplication.clipboard().setMimeData(data)
    filled.pages.go("profile")
    QTest.keyClick(filled, Qt.Key.Key_V, CONTROL)
    assert filled.pages.name == "add"
    settle(filled)


def test_ctrl_v_in_a_text_field_pastes_into_the_field(filled: MainWindow) -> None:
    QGuiApplication.clipboard().setText("otter")
    filled.pages.current.search()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert filled.pages.name == "jobs"
    assert field.text() == "otter"


def test_ctrl_z_undoes_and_ctrl_shift_z_does_again_and_both_say_so(filled: MainWindow, settle: Settle) -> None:
    def skills() -> list[str]:
        seen: list[str] = []
        filled.door.ask(lambda hunt: [line.name for line in hunt.profile.sheet().skills], seen.extend)
        settle(filled)
        return seen

    assert skills() == ["Python", "SQL"]
    QTest.keyClick(filled, Qt.Key.Key_Z, CONTROL)
    settle(filled)
    assert skills() == ["Python"]
    assert filled.toast.sentence.text().startswith("Undone")
    QTest.keyClick(filled, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    settle(filled)
    assert skills() == ["Python", "SQL"]
    assert filled.toast.sentence.text().startswith("Done again")


def test_nothing_to_undo_is_said(window: MainWindow, settle: Settle) -> None:
    window.undo()
    settle(window)
    assert window.toast.sentence.text() == "Nothing to undo"
    assert not window.toast.offered.isVisible()


def test_the_sidebar_counts_the_jobs(filled: MainWindow, settle: Settle) -> None:
    settle(filled)
    assert filled.sidebar.places["jobs"].accessibleName() == "Jobs, 3"


def test_f6_goes_round_all_panes(filled: MainWindow) -> None:
    seen: list[str] = []
    for _step in range(4):
        QTest.keyClick(filled, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.accessibleName() or type(focus).__name__)
    assert len(set(seen[:3])) == 3
    assert seen[3] == seen[0]


def test_help_lists_every_key_and_makes_one_page_at_a_time_for_it(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["shortcuts"].trigger()
    assert window.sheet.isVisible()
    made = [len(window.pages._pages)]
    assert made == [1]
    window.sheet._next.timeout.connect(lambda: made.append(len(window.pages._pages)))
    qtbot.waitUntil(lambda: not window.sheet._next.isActive())
    assert all(after - before <= 1 for before, after in pairwise(made))
    assert len(window.pages._pages) == len(PAGES)
    texts = " ".join(label.text() for label in window.sheet.findChildren(QWidget) if hasattr(label, "text"))
    for entry in ACTIONS:
        for key in entry.keys[:1]:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in texts
    window.sheet.close()


def test_size_theme_and_text_size_are_kept(make_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.pages.go("settings")
    page = window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.themes["dark"].click()
    page.sizes.setCurrentIndex(page.sizes.findData(125))
    page.sizes.activated.emit(page.sizes.currentIndex())
    window.resize(900, 640)
    window.close()
    assert window.settings.choices.theme == "dark"
    again = make_window()
    assert again.settings.choices.text == 125
    again.resize(700, 500)
    geometry = again.settings.choices.geometry
    assert geometry
    qtbot.wait(1)
    again.settings.change(theme="light", text=100)


def test_everything_is_there_after_a_restart(make_window: Callable[[], MainWindow], settle: Settle) -> None:
    window = make_window()
    window.door.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft(POSTING)))
    window.close()
    again = make_window()
    settle(again)
    assert again.sidebar.places["jobs"].accessibleName() == "Jobs, 1"


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100], ids=["empty", "foreign"])
def test_a_file_that_cannot_be_opened_is_said_with_its_place_and_stays_as_it_is(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, settle: Settle, content: bytes
) -> None:
    paths = Paths(tmp_path)
    paths.database.write_bytes(content)
    window = make_window_of(qapp, paths, qtbot)
    settle(window)
    assert str(tmp_path) in _words(window)
    assert not window.sidebar.isEnabled()
    window.actions_by_name["go:profile"].trigger()
    assert str(tmp_path) in _words(window)
    assert paths.database.read_bytes() == content
    paths.database.unlink()
    retry = next(
        button for button in window.findChildren(QAbstractButton) if button.isVisible() and "again" in button.text()
    )
    retry.click()
    settle(window)
    settle(window)
    if content:  # a database that vanished beside its backups is no reason to begin anew; here there are none
        assert window.sidebar.isEnabled()
    window.close()


def test_nothing_moves_when_the_rest_of_the_window_comes(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, settle: Settle
) -> None:
    paths = Paths(tmp_path)
    shutil.copy(Path(__file__).parents[1] / "databases" / "version_2.sqlite3", paths.database)
    window = make_window_of(qapp, paths, qtbot)
    window.resize(800, 600)
    with qtbot.waitSignal(window.door.glanced):
        pass
    window.repaint()
    first = _places_of_controls(window)
    assert len(first) > len(PLACES)
    with qtbot.waitSignal(window.door.opened):
        pass
    settle(window)
    settle(window)
    whole = _places_of_controls(window)
    assert {name: whole.get(name) for name in first} == first
    window.close()


def test_nothing_moves_when_it_is_known_how_many_jobs_there_are(filled: MainWindow, qtbot: QtBot) -> None:
    page = filled.pages.page("jobs")
    assert isinstance(page, JobsPage)
    filled.resize(800, 600)
    page.head.show_count(None, faults=())
    qtbot.wait(20)
    first = _places_of_controls(filled)
    page.head.show_count(10_000, faults=())
    qtbot.wait(20)
    assert _places_of_controls(filled) == first


def _places_of_controls(window: MainWindow) -> dict[str, tuple[QPoint, QSize]]:
    """Where each button, field and list stands in the window, by what it is called."""
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    shown = [each for each in window.findChildren(QWidget) if isinstance(each, kinds) and each.isVisible()]
    named = [each for each in shown if each.accessibleName()]
    return {each.accessibleName().split(",")[0]: (each.mapTo(window, QPoint()), each.size()) for each in named}


def make_window_of(qapp: QApplication, paths: Paths, qtbot: QtBot) -> MainWindow:
    """The window as the program itself opens it."""
    window = make_window(qapp, paths)
    qtbot.addWidget(window)
    window.show()
    return window


def _words(window: MainWindow) -> str:
    shown = window.pages.currentWidget()
    assert shown is not None
    return " ".join(label.text() for label in shown.findChildren(QWidget) if hasattr(label, "text"))


def test_a_fault_in_the_worker_is_said_and_the_window_lives(window: MainWindow, settle: Settle) -> None:
    problems: list[object] = []
    window.door.background.problem.connect(problems.append)
    window.door.ask(lambda hunt: 1 / hunt.postings.count())
    settle(window)
    assert problems
    assert "your data is saved" in window.banner.sentence.text()
    assert window.banner.isVisible()


def test_every_control_of_every_page_has_a_name_for_screen_readers(filled: MainWindow, settle: Settle) -> None:
    for place in PAGES:
        if place.name == "posting":
            filled.pages.open_posting(1)
        else:
            filled.pages.go(place.name)
        settle(filled)
        assert _nameless(filled) == [], place.name


def _nameless(window: MainWindow) -> list[str]:
    """The controls in sight that a screen reader could only call "button" or "field"."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QAbstractItemView)
    found = []
    for control in (control for kind in kinds for control in window.findChildren(kind) if control.isVisible()):
        part_of_a_field = isinstance(control.parent(), QLineEdit | QComboBox)
        named = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
        if not named and not part_of_a_field:
            found.append(f"{type(control).__name__} in {type(control.parent()).__name__}")
    return found


def test_every_page_can_be_walked_with_tab_alone(filled: MainWindow, settle: Settle) -> None:
    for place in PAGES:
        if place.name == "posting":
            filled.pages.open_posting(1)
        else:
            filled.pages.go(place.name)
        settle(filled)
        reached: set[int] = set()
        for _step in range(80):
            QTest.keyClick(QApplication.focusWidget() or filled, Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            if focus is not None:
                reached.add(id(focus))
        wanted = {
            id(control): control
            for control in (*filled.sidebar.findChildren(QAbstractButton), *filled.pages.current.findChildren(QWidget))
            if control.isVisible()
            and control.isEnabled()
            and control.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        }
        missed = [
            f"{type(control).__name__} {control.accessibleName()}"
            for number, control in wanted.items()
            if number not in reached and not _stands_in_a_group(control, reached)
        ]
        assert missed == [], place.name


def _stands_in_a_group(control: QWidget, reached: set[int]) -> bool:
    """Of exclusive buttons one is reached by Tab, the others by the arrow keys; a proxy hands its focus on."""
    proxy = control.focusProxy()
    if proxy is not None or not isinstance(control, QAbstractButton) or control.group() is None:
        return proxy is not None
    return any(id(button) in reached for button in control.group().buttons())


@pytest.mark.parametrize("percent", [100, 200])
def test_the_window_fits_eight_hundred_by_six_hundred(
    make_window: Callable[[], MainWindow], settle: Settle, percent: int
) -> None:
    window = make_window()
    settings = window.pages.page("settings")
    assert isinstance(settings, SettingsPage)
    settings.sizes.activated.emit(settings.sizes.findData(percent))
    for place in PAGES:
        window.pages.page(place.name)
    window.resize(800, 600)
    settle(window)
    hint = window.minimumSizeHint()
    assert (hint.width() <= 800, hint.height() <= 600) == (True, True), hint


def test_larger_text_leaves_a_small_window_as_it_is_on_whatever_page_it_is_chosen(
    lived_in: MainWindow, scenes: Iterator[str]
) -> None:
    settings = lived_in.pages.page("settings")
    assert isinstance(settings, SettingsPage)
    sizes: dict[str, tuple[int, int]] = {}
    for scene in scenes:
        lived_in.resize(800, 600)
        QApplication.processEvents()
        settings.sizes.activated.emit(settings.sizes.findData(200))
        for _ in range(4):
            QApplication.processEvents()
            sizes[scene] = max(sizes.get(scene, (0, 0)), (lived_in.width(), lived_in.height()))
        if scene == "board":
            _assert_columns_are_wide(lived_in)
        settings.sizes.activated.emit(settings.sizes.findData(100))
        QApplication.processEvents()
    assert {scene: size for scene, size in sizes.items() if size != (800, 600)} == {}


def _assert_columns_are_wide(window: MainWindow) -> None:
    page = window.pages.current
    assert isinstance(page, JobsPage)
    column = next(each for each in page.board.columns if not each.is_folded)
    letter = column.fontMetrics().averageCharWidth()
    assert column.width() >= letter * 29
    assert page.head.field.width() >= letter * 20


def test_nothing_the_person_does_stalls_the_window(filled: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    longest = [_longest_stall(filled, settle, qtbot) for _run in range(3)]
    assert sorted(longest)[1] < 0.25, longest


def _kept_waiting() -> float:
    """How long this thread was ready to run while other programs had the processor; 0 where nobody counts it."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


def _longest_stall(window: MainWindow, settle: Settle, qtbot: QtBot) -> float:
    """The longest time that the window's loop did not turn, by its own fault, while pages were opened and used."""
    longest, last = 0.0, time.monotonic() - _kept_waiting()

    def turn() -> None:
        nonlocal longest, last
        now = time.monotonic() - _kept_waiting()
        longest, last = max(longest, now - last), now

    timer = QTimer()
    timer.timeout.connect(turn)
    timer.start(5)
    for name in ("profile", "settings", "add", "jobs"):
        window.pages.go(name)
        qtbot.wait(30)
    settings = window.pages.page("settings")
    assert isinstance(settings, SettingsPage)
    for pill in (settings.themes["dark"], settings.themes["light"]):
        pill.click()
        qtbot.wait(30)
    window.pages.open_posting(1)
    settle(window)
    window.undo()
    settle(window)
    window.redo()
    settle(window)
    timer.stop()
    return longest
