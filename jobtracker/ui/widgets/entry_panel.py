"""Entries of one kind: a list beside the form of the chosen one, or what to do while there are none."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jobtracker.ui.icons import icon
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.entry_form import EntryForm, Rows
from jobtracker.ui.widgets.fitted import Fitted
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.frames import Card, EmptyPlace
from jobtracker.ui.widgets.front_stack import FrontStack
from jobtracker.ui.widgets.held_keys import hold_keys
from jobtracker.ui.widgets.line_list import Line, LineList

_WIDE_ENOUGH = 48  # lines of text: from here on list and form stand side by side


def beside(lines: QWidget, card: Card, form: QWidget) -> QWidget:
    """Put a list and its form in its card side by side; the form is hidden at first."""
    card.column.addWidget(form)
    card.hide()
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(NEAR)
    row.addWidget(lines, 5)
    row.addWidget(card, 4)
    return whole


class EntryPanel(Fitted, QWidget):
    """Add by typing, choose to edit, Delete removes. Where there is little room the form stands for the list."""

    add_wanted = Signal(dict)
    change_wanted = Signal(int, dict)
    remove_wanted = Signal(int)
    elsewhere = Signal(int)
    """An entry without values of its own is changed elsewhere."""
    alone = Signal(bool)
    """The form stands for the list and needs all the room, or does so no more."""

    def __init__(
        self,
        rows: Rows,
        *,
        name: str,
        add: str,
        empty: EmptyPlace,
        new: Callable[[], object] | None = None,
        listing: LineList | None = None,
    ) -> None:
        super().__init__()
        self._new = new or self.write_new
        self.list = listing or LineList(name)
        self._listed_elsewhere = listing is not None
        self.menu: QMenu | None = None
        self.form = EntryForm(rows, add=add)
        self.new_button = button(add, self._new, picture="plus")
        self.new_button.setToolTip(self.tr("Ins"))
        self.empty = empty
        empty.offer(add, self._new, rank="primary", picture="plus")
        self._lines, self.form_card = Card(margin=1), Card(margin=1)
        self._wide, self._open, self._chosen_next = True, False, -1
        self._stack = FrontStack()
        self.head = QWidget()
        self._flow = FlowRow(self.head)
        self._lay_out()
        self._connect()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the entries; the one that was just added is chosen."""
        there = {line.id for line in lines}
        chosen = self._chosen_next if self._chosen_next in there else None
        self.list.show_lines(lines, choose=chosen)
        if chosen is not None:
            self._chosen_next = -1
        writing = self._open and self.form.line is None
        front, before = (1 if lines or writing else 0), self._stack.currentIndex()
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._stack.setCurrentIndex(front)
        if not writing:
            self._show_form(on=self._open and bool(lines))
        if had_focus and front != before:
            self.arrive()

    def choose(self, number: int) -> None:
        """Choose an entry, now or as soon as it is shown."""
        row = self.list.lines.row_of(number)
        self._chosen_next = number
        if row >= 0:
            self.list.setCurrentIndex(self.list.lines.index(row))
            self._chosen_next = -1

    def write_new(self) -> None:
        """Open the empty form."""
        self.list.clear_choice()
        self._stack.setCurrentIndex(1)
        self.form.show_line(None)
        self._show_form(on=True)
        self.form.focus_first()

    @property
    def half_written(self) -> dict[str, Any] | None:
        """What stands in the form of a new entry; None where none is written."""
        return self.form.values() if self._open and self.form.line is None else None

    def resume(self, values: Mapping[str, Any]) -> None:
        """Go on with a new entry that was half written."""
        self.write_new()
        for name, value in values.items():
            self.form.editors[name].show_value(value)

    def close_form(self) -> bool:
        """Back to the list; False where the form was not open."""
        if not self._open:
            return False
        self._show_form(on=False)
        self._stack.setCurrentIndex(1 if self.list.lines.rowCount() else 0)
        self.arrive()
        return True

    def added(self, number: int) -> None:
        """The new entry was kept: show it in the list."""
        self.choose(number)
        self._show_form(on=False)
        self.arrive()

    def arrive(self) -> None:
        """Place the focus."""
        if self._stack.currentIndex() == 0:
            self.empty.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._lines.isHidden():
            self.form.focus_first()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.list.current() is None and self.list.lines.rowCount():
                self.list.setCurrentIndex(self.list.lines.index(0))

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self.list, self.form) if self._stack.currentIndex() else (self.empty,)

    def offer_above(self, made: QWidget) -> None:
        """Add a button above the list."""
        self._flow.addWidget(made)

    def _arrange(self) -> None:
        """With little room list and form stand in one place."""
        wide = self.width() >= self.fontMetrics().height() * _WIDE_ENOUGH
        if wide != self._wide:
            self._wide = wide
            self._show_form(on=self._open)

    def _show_form(self, *, on: bool) -> None:
        self._open = on
        self.form_card.setVisible(on)
        self._lines.setVisible(self._wide or not on)
        self.alone.emit(on and not self._wide)

    def edit(self) -> None:
        """Open the form of the chosen entry."""
        line = self.list.current()
        if line is not None and not line.values:
            self.elsewhere.emit(line.id)
        elif line is not None:
            self._show_form(on=True)
            self.form.focus_first()

    def offer_all(self, place: QPoint) -> None:
        """Open the menu of what can be done with the chosen entry."""
        line = self.list.current()
        if line is None:
            return
        menu = self.menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(line.title)
        menu.addAction(icon("edit"), self.tr("&Change\tEnter"), self.edit)
        for made in self.form.offered():
            keys = self.tr("\tDel") if made is self.remove_button else ""
            menu.addAction(made.icon(), f"{made.text().strip()}{keys}", made.click)
        hold_keys(self.window(), menu)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _click(self) -> None:
        line = self.list.current()
        self._show_form(on=bool(line and line.values))

    def _choose(self, line: Line | None) -> None:
        if line is not None:
            self.form.show_line(line)
            if not line.values:
                self._show_form(on=False)
        elif self.form.line is not None:
            self.form.show_line(None)
            self._show_form(on=False)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.edit_wanted.connect(self.edit)
        self.list.clicked.connect(self._click)
        self.list.doubleClicked.connect(self.edit)
        self.list.remove_wanted.connect(self.remove_wanted)
        if not self._listed_elsewhere:
            self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self.list.customContextMenuRequested.connect(self.offer_all)
        self.form.add_wanted.connect(self.add_wanted)
        self.form.change_wanted.connect(self.change_wanted)
        self.form.closed.connect(self.close_form)
        self.remove_button = self.form.offer(self.tr("Remove"), self._remove, picture="trash")
        new = QShortcut(QKeySequence("Ins"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(self._new)

    def _remove(self) -> None:
        if self.form.line is not None:
            self.remove_wanted.emit(self.form.line.id)

    def _lay_out(self) -> None:
        lines = self._lines
        lines.column.setContentsMargins(1, HAIR, 1, TIGHT)
        self.head.setContentsMargins(NEAR, TIGHT, TIGHT, HAIR)
        self._flow.addWidget(self.new_button)
        lines.column.addWidget(self.head)
        lines.column.addWidget(self.list, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(beside(lines, self.form_card, self.form))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
