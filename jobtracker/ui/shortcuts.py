"""The sheet of help: how one works with the window, and every key, made from the table of actions."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from jobtracker.ui.page import Keys
from jobtracker.ui.theme import HAIR, NEAR, WIDE
from jobtracker.ui.widgets.frames import rule
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.sheet import Sheet


class ShortcutSheet(Sheet):
    """Filled when it is opened: `show_keys` gets the groups to show, in order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, title=self.tr("Help and keyboard shortcuts"))
        self._groups: Iterator[tuple[str, Keys]] = iter(())
        self._row = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._add_group)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(WIDE)
        self._grid.setVerticalSpacing(HAIR)
        self._grid.setColumnStretch(0, 1)
        column = self.scrolled.column
        column.setSpacing(NEAR)
        column.addWidget(Label(self.tr("How it works"), role="heading"))
        for sentence in (
            self.tr(
                "Copy a job posting anywhere and press Ctrl+V here. It is read, you correct what is wrong and save it."
            ),
            self.tr("Fill in your profile. Each posting then shows what you have, what is missing, and why."),
            self.tr("Everything is saved at once, on this machine alone. Ctrl+Z takes back whatever was done."),
        ):
            column.addWidget(Label(sentence, wrap=True))
        column.addWidget(rule())
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_keys(self, groups: Iterable[tuple[str, Keys]]) -> None:
        """Open with these keys, each group under its name, and each in a turn of its own: the window never waits."""
        while self._grid.count():
            old = self._grid.takeAt(0)
            widget = old.widget() if old is not None else None
            if widget is not None:
                widget.deleteLater()
        self._groups, self._row = iter(groups), 0
        self._add_group()
        self.come(wide=36, high=40)

    def _add_group(self) -> None:
        title, keys = next(self._groups, ("", ()))
        if not title:
            return
        heading = Label(title, role="heading")
        heading.setContentsMargins(0, NEAR if self._row else 0, 0, HAIR)
        self._grid.addWidget(heading, self._row, 0, 1, 2)
        for place, (text, key) in enumerate(keys, start=self._row + 1):
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
            self._grid.addWidget(Label(text, wrap=True), place, 0)
            self._grid.addWidget(Label(shown, role="strong", tone="muted"), place, 1, Qt.AlignmentFlag.AlignRight)
        self._row += len(keys) + 1
        self._next.start()
