"""The page shown where the database could not be opened: what happened, where the file lies, what to do."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jobtracker.problems import Problem
from jobtracker.ui.theme import APART, TIGHT, WIDE
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.frames import Card, ScrolledColumn
from jobtracker.ui.widgets.labels import Label

_WIDEST = 680


class ShutPage(QWidget):
    """Says the Problem of opening; the file stays as it is. `again` asks to try once more."""

    again = Signal()

    def __init__(self, problem: Problem, *, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        card = Card(margin=WIDE)
        card.column.setSpacing(APART)
        card.column.addWidget(Label(self.tr("Your jobs could not be opened"), role="title", wrap=True))
        card.column.addWidget(Label(problem.what, wrap=True))
        card.column.addWidget(Label(problem.remedy, wrap=True))
        card.column.addWidget(Label(self.tr("Nothing was changed. Your data lies in:"), tone="muted", wrap=True))
        self.place = Label(folder, role="strong", wrap=True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.column.addWidget(self.place)
        self.retry = button(self.tr("Try again"), self.again, rank="primary")
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.retry)
        row.addWidget(button(self.tr("Open folder"), self._open, picture="folder"))
        row.addStretch(1)
        card.column.addLayout(row)
        self.setFocusProxy(self.retry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card.setMaximumWidth(_WIDEST)
        card.setMinimumWidth(300)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        scrolled = ScrolledColumn()
        scrolled.column.addStretch(1)
        scrolled.column.addLayout(row)
        scrolled.column.addStretch(2)
        column.addWidget(scrolled)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
