"""The form of one entry: empty it adds, filled it changes the chosen entry as each field is left."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from jobtracker.ui.profile.fields import Editor, StoryEdit, focus_of, make_editor, put, typed
from jobtracker.ui.profile.sections import Section
from jobtracker.ui.theme import HAIR, TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.entry_form import split_form
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.line_list import Line


class EntryForm(QWidget):
    """Tells `add_wanted` with the values of a new entry, `change_wanted` with an entry's id and its values."""

    add_wanted = Signal(object)
    change_wanted = Signal(int, object)
    closed = Signal()

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = section
        self._line: Line | None = None
        self.editors: dict[str, Editor] = {field.name: make_editor(field) for field in section.fields}
        self._title = Label(role="heading", wrap=True)
        self.add_button = button(self._word(section.add), self._add, rank="primary", picture="plus")
        self.done_button = button(self.tr("Close"), self.closed)
        scrolled, foot = split_form(self)
        column = scrolled.column
        column.setSpacing(HAIR)
        column.addWidget(self._title)
        for field in section.fields:
            editor = self.editors[field.name]
            column.addSpacing(TIGHT)
            if field.kind != "flag":
                label = Label(self._word(field.label), role="small", tone="muted")
                label.setBuddy(focus_of(editor))
                column.addWidget(label)
            column.addWidget(editor)
            self._listen(editor)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.add_button)
        row.addWidget(self.done_button)
        row.addStretch(1)
        foot.addLayout(row)
        self.show_line(None)

    @property
    def line(self) -> Line | None:
        """The entry that is edited; None while a new one is written."""
        return self._line

    def show_line(self, line: Line | None) -> None:
        """Show an entry to change it, or the empty form to add one."""
        self._line = line
        values = dict(line.values) if line else {}
        for name, editor in self.editors.items():
            put(editor, values.get(name))
        self._title.setText(line.title if line else self._word(self._section.add))
        self.add_button.setVisible(line is None)

    def focus_first(self) -> None:
        """Place the cursor in the first field."""
        first = focus_of(next(iter(self.editors.values())))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()

    def values(self) -> dict[str, Any]:
        """What is typed, as the profile keeps it."""
        return {field.name: typed(self.editors[field.name], field) for field in self._section.fields}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Enter adds, or keeps what was changed."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter()
            return
        super().keyPressEvent(event)

    def enter(self) -> None:
        """Add what is written, or keep what was changed."""
        self._add() if self._line is None else self._change()

    def _listen(self, editor: Editor) -> None:
        if isinstance(editor, QCheckBox):
            editor.clicked.connect(self._change)
        elif isinstance(editor, QComboBox):
            editor.activated.connect(self._change)
            line = editor.lineEdit()
            if line is not None:
                line.editingFinished.connect(self._change)
        elif isinstance(editor, StoryEdit | QLineEdit):
            editor.editingFinished.connect(self._change)

    def _add(self) -> None:
        self.add_wanted.emit(self.values())

    def _change(self) -> None:
        if self._line is None:
            return
        values = self.values()
        if values != dict(self._line.values):
            self._line = self._line._replace(values=tuple(values.items()))
            self.change_wanted.emit(self._line.id, values)

    def _word(self, text: str) -> str:
        return QCoreApplication.translate("Profile", text)
