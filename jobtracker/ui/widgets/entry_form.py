"""The form of one entry: empty it adds, filled it changes the entry as each field is left."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from jobtracker.ui.theme import APART, HAIR, TIGHT
from jobtracker.ui.widgets.buttons import Pressed, button
from jobtracker.ui.widgets.entry_fields import Editor, FormField, TypedLine, make_editor
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.frames import ScrolledColumn
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.line_list import Line

Rows = Sequence[Sequence[FormField]]


def split_form(form: QWidget) -> tuple[ScrolledColumn, QVBoxLayout]:
    """Lay a form out: its fields scroll, and what is to be pressed stays in sight below them."""
    whole = QVBoxLayout(form)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    scrolled = ScrolledColumn(margin=APART)
    scrolled.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # or the page scrolls for it, too
    whole.addWidget(scrolled, 1)
    foot = QVBoxLayout()
    foot.setContentsMargins(APART, TIGHT, APART, APART)
    foot.setSpacing(TIGHT)
    whole.addLayout(foot)
    return scrolled, foot


class EntryForm(QWidget):
    """Tells `add_wanted` with the values of a new entry, `change_wanted` with an entry's id and what changed in it."""

    add_wanted = Signal(dict)
    change_wanted = Signal(int, dict)
    closed = Signal()

    def __init__(self, rows: Rows, *, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = [field for row in rows for field in row]
        self._add_words = add
        self._kept: dict[str, Any] = {}
        self.line: Line | None = None
        self.editors: dict[str, Editor] = {field.name: make_editor(field) for field in self._fields}
        self._title = Label(role="heading", wrap=True)
        self.fault = Label(role="small", tone="missing", wrap=True)
        self.fault.hide()
        self.add_button = button(add, self._add, rank="primary", picture="plus")
        self.add_button.setToolTip(self.tr("Ctrl+Enter"))
        self._for_kept: list[QPushButton] = []
        self._actions = QWidget()
        self._flow = FlowRow(self._actions)
        self._cells: dict[str, QWidget] = {}
        self._lay_out(rows)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._enter)
        self.show_line(None)

    def show_line(self, line: Line | None) -> None:
        """Show an entry to change it, or the empty form to add one."""
        same = self.line is not None and line is not None and self.line.id == line.id
        values = dict(line.values) if line else {field.name: field.first() for field in self._fields if field.first}
        kept: dict[str, Any] = {}
        for name, editor in self.editors.items():
            typing = same and editor.hasFocus() and editor.value() != self._kept.get(name)
            if not typing:
                editor.show_value(values.get(name))
            kept[name] = values.get(name) if typing else editor.value()
        self.line, self._kept = line, kept
        self._title.setText(line.title if line else self._add_words)
        self.add_button.setVisible(line is None)
        for made in self._for_kept:
            made.setVisible(line is not None)
        self.fault.hide()

    def offer(self, text: str, pressed: Pressed, *, picture: str = "") -> QPushButton:
        """Add an action on a kept entry."""
        made = button(text, pressed, picture=picture)
        made.setVisible(self.line is not None)
        self._for_kept.append(made)
        self._flow.addWidget(made)
        return made

    def offered(self) -> tuple[QPushButton, ...]:
        """The actions on the entry that is shown, as far as they make sense for it."""
        return tuple(made for made in self._for_kept if not made.isHidden() and made.isEnabled())

    def focus_first(self) -> None:
        """Place the cursor in the first field."""
        first = next(iter(self.editors.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()

    def spare(self, names: Collection[str]) -> None:
        """Leave out some fields."""
        for name, cell in self._cells.items():
            cell.setVisible(name not in names)

    def complete(self, name: str, words: Sequence[str]) -> None:
        """Offer these words while one types into a field."""
        editor = self.editors[name]
        if isinstance(editor, TypedLine):
            editor.complete(words)

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {name: editor.value() for name, editor in self.editors.items()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Enter in a line adds, or keeps what was changed."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
            return
        super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.line is None:
            self._add()
        else:
            self._change()

    def _add(self) -> None:
        """Tell what is to be added; where something is still needed, that is said, and the cursor goes there."""
        if self.line is not None:
            return
        values = self.values()
        missing = {field.name: field.needed for field in self._fields if field.needed and not values[field.name]}
        faults = self._say_faults(missing)
        if faults:
            self.editors[next(iter(faults))].setFocus()
        else:
            self.add_wanted.emit(values)

    def _change(self) -> None:
        """Tell what was changed; what makes no sense in a field changes nothing."""
        faults = self._say_faults({})
        if self.line is None:
            return
        told = {name: value for name, value in self.values().items() if name not in faults}
        changed = {name: value for name, value in told.items() if value != self._kept.get(name)}
        if changed:
            self._kept |= changed
            self.change_wanted.emit(self.line.id, changed)

    def _say_faults(self, missing: Mapping[str, str]) -> dict[str, str]:
        """Say what makes no sense in its field or is missing, or nothing more of what did not; gives it by field."""
        lines = {name: editor for name, editor in self.editors.items() if isinstance(editor, TypedLine)}
        faults = {name: line.fault for name, line in lines.items() if line.fault}
        for name, words in missing.items():
            faults.setdefault(name, words)
        self.fault.setText(next(iter(faults.values()), ""))
        self.fault.setVisible(bool(faults))
        return faults

    def _lay_out(self, rows: Rows) -> None:
        scrolled, foot = split_form(self)
        column = scrolled.column
        column.setSpacing(TIGHT)
        column.addWidget(self._title)
        for row in rows:
            beside = QHBoxLayout()
            beside.setSpacing(TIGHT)
            for field in row:
                self._cells[field.name] = self._cell(field)
                beside.addWidget(self._cells[field.name], field.share)
            column.addLayout(beside)
        column.addStretch(1)
        foot.addWidget(self.fault)
        self._flow.addWidget(self.add_button)
        self._flow.addWidget(button(self.tr("Close"), self.closed))
        foot.addWidget(self._actions)

    def _cell(self, field: FormField) -> QWidget:
        editor = self.editors[field.name]
        whole = QWidget()
        cell = QVBoxLayout(whole)
        cell.setContentsMargins(0, 0, 0, 0)
        cell.setSpacing(HAIR)
        if field.kind != "flag":
            label = Label(field.title, role="small", tone="muted")
            label.setBuddy(editor)
            cell.addWidget(label)
        cell.addWidget(editor)
        editor.finished.connect(self._change)
        editor.refused.connect(lambda: self._say_faults({}))
        return whole
