"""Correcting the fields of a saved posting: all that was changed is saved at once, as one thing to undo."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jobtracker.hunt.jobs import OpenPosting
from jobtracker.ui.theme import TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.field_form import FieldForm
from jobtracker.ui.widgets.frames import Card


class Correcting(Card):
    """Hidden until it is asked for; `wanted` tells the fields that were changed, with their values."""

    wanted = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form = FieldForm()
        self._changes: dict[str, Any] = {}
        self.form.changed.connect(self._note)
        self.save = button(self.tr("Save changes"), self._save, rank="primary", picture="check")
        self.save.setToolTip(self.tr("Ctrl+Enter"))
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.close_form))
        row.addWidget(self.save)
        self.column.addWidget(self.form)
        self.column.addLayout(row)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._save)
        self.hide()

    def open_form(self, posting: OpenPosting) -> None:
        """Show the posting's fields."""
        self._changes = {}
        self.form.show_draft(posting)
        self.save.setEnabled(False)
        self.show()
        self.form.fields["title"].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> bool:
        """Put the form away without saving; False where it was not open."""
        was = not self.isHidden()
        self.hide()
        return was

    def _note(self, name: str, value: object) -> None:
        self._changes[name] = value
        self.save.setEnabled(True)

    def _save(self) -> None:
        changes = self._changes
        self.close_form()
        if changes:
            self.wanted.emit(changes)
