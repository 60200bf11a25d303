"""What a screen reader is told of every page: a name for whatever can have the keys, a fitting role, whole rows."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from jobtracker.ui.day import today
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.widgets.days import day_words

Settle = Callable[[MainWindow], None]
Role = QAccessible.Role
FITTING = {
    Role.PushButton,
    Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.CheckBox,
    Role.RadioButton,
    Role.EditableText,
    Role.StaticText,
    Role.ComboBox,
    Role.SpinBox,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.MenuBar,
    Role.MenuItem,
    Role.PageTab,
    Role.PageTabList,
    Role.Slider,
    Role.Link,
}
"""Roles that tell what can be done; a mere client area or pane with the keys tells nothing."""
PRESSES = {"Press", "Toggle", "ShowMenu"}
DEEPEST = 40
LEAST = 5


def name_of(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name).strip()


def told(node: QAccessibleInterface) -> str:
    """One part of the tree in words."""
    thing = node.object()
    return f"{node.role().name} {name_of(node)!r} ({type(thing).__name__})"


def children(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    """What is shown below; the rows of lists and tables are looked at by themselves."""
    if isinstance(node.object(), QAbstractItemView):
        return []
    below = [node.child(place) for place in range(node.childCount())]
    return [each for each in below if each.isValid() and not each.state().invisible]


def tree(node: QAccessibleInterface, deep: int = 0) -> Iterator[QAccessibleInterface]:
    yield node
    if deep < DEEPEST:
        for each in children(node):
            yield from tree(each, deep + 1)


def root(window: MainWindow) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(window)
    assert found is not None
    return found


def faults_of(window: MainWindow) -> list[str]:
    """What a screen reader could not say or press; words alone leave here, for what is looked at may be gone soon."""
    found = []
    nodes = [node for node in tree(root(window)) if node.state().focusable]
    assert len(nodes) > LEAST
    for node in nodes:
        if not name_of(node):
            found.append(f"no name: {told(node)}")
        if node.role() not in FITTING:
            found.append(f"no fitting role: {told(node)}")
        pressed = node.role() != Role.PushButton or PRESSES & set(node.actionInterface().actionNames())
        if not pressed and not node.state().disabled:
            found.append(f"no press: {told(node)}")
    return found


def twins_of(window: MainWindow) -> list[str]:
    """Controls side by side that are called the same."""
    found = []
    for node in tree(root(window)):
        named = Counter((each.role(), name_of(each)) for each in children(node) if each.state().focusable)
        found += [f"{name!r} in {told(node)}" for (_, name), count in named.items() if count > 1]
    return found


def rows_of(window: MainWindow) -> list[tuple[str, list[str]]]:
    """The lists that are shown, with what is said of each row."""
    found = []
    things = [node.object() for node in tree(root(window))]
    for shown in [thing for thing in things if isinstance(thing, QListView)]:
        model = shown.model()
        said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
        found.append((shown.accessibleName(), [words or "" for words in said]))
    return found


def test_whatever_can_have_the_keys_has_a_name_a_role_and_a_press(lived_in: MainWindow, scenes: Iterator[str]) -> None:
    assert [f"{name}: {fault}" for name in scenes for fault in faults_of(lived_in)] == []


def test_no_two_controls_side_by_side_are_called_the_same(lived_in: MainWindow, scenes: Iterator[str]) -> None:
    assert [f"{name}: {twins}" for name in scenes for twins in twins_of(lived_in)] == []


def test_rows_of_lists_are_said_whole(lived_in: MainWindow, scenes: Iterator[str]) -> None:
    silent, same = [], []
    for name in scenes:
        for shown, rows in rows_of(lived_in):
            silent += [f"{name}: row {number} of {shown}" for number, said in enumerate(rows) if not said]
            same += [f"{name}: {said} in {shown}" for said, count in Counter(rows).items() if count > 1]
    assert silent == []
    assert same == []


def test_a_row_of_the_table_is_said_whole(lived_in: MainWindow, settle: Settle) -> None:
    lived_in.pages.go("jobs")
    settle(lived_in)
    page = lived_in.pages.current
    assert isinstance(page, JobsPage)
    page.show_as("table")
    page.table.clearSelection()
    page.table.choose([1])
    spoken = QAccessible.queryAccessibleInterface(page.table)
    assert spoken is not None
    cell = spoken.focusChild()
    assert cell is not None
    assert name_of(cell) == (
        "Harbour Data Engineer, Kestrel & Sons, Interviewing, 1 of 3 must-haves met, Send the papers · "
        + day_words(today() - timedelta(days=2), today=today())
    )


def test_popups_are_named_have_the_keys_and_give_them_back(lived_in: MainWindow, settle: Settle) -> None:
    lived_in.pages.go("jobs")
    settle(lived_in)
    before = QApplication.focusWidget()
    QTest.keyClick(lived_in, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle(lived_in)
    popup = QApplication.activePopupWidget() or lived_in.commands
    assert popup.isVisible()
    spoken = QAccessible.queryAccessibleInterface(popup)
    assert [told(node) for node in tree(spoken) if node.state().focusable and not name_of(node)] == []
    QTest.keyClick(QApplication.focusWidget() or popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert QApplication.focusWidget() is before
