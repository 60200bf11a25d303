"""The line below the page that says how far an archive is, or asks whether one that was opened is to be restored."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QProgressBar, QWidget
from shiboken6 import isValid

from jobtracker.ui.theme import NEAR, TIGHT, WIDE
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.fitted import Fitted
from jobtracker.ui.widgets.folding import Folding
from jobtracker.ui.widgets.labels import Label

_STEPS = 200


class ArchiveLine(Fitted, QWidget):
    """Hidden until there is something to say; it stands below the page and never over it."""

    cancelled = Signal()
    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Archive"))
        frame = QFrame()
        frame.setObjectName("card")
        self._take: Callable[[], object] = lambda: None
        self._before: QWidget | None = None
        self.sentence = Label(wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximum(_STEPS)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.accept = button(self.tr("Restore it"), self._accept, rank="primary")
        self.cancel = button(self.tr("Cancel"), self._cancel)
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        for widget in (self.progress, self.accept, self.cancel):
            row.addWidget(widget)
        row.addStretch(1)
        grid = QGridLayout(frame)
        grid.setContentsMargins(WIDE, TIGHT, TIGHT, TIGHT)
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.sentence, 0, 0)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(WIDE, 0, WIDE, NEAR)
        outer.addWidget(frame)
        self._folding = Folding(grid, controls, beside=(0, 1), below=(1, 0))
        self._folding.arrange(self)
        self.hide()

    def stand_above(self, other: QWidget) -> None:
        """Take the place above another widget, in its column."""
        around = other.parentWidget()
        column = around.layout() if around is not None else None
        if isinstance(column, QBoxLayout):
            column.insertWidget(column.indexOf(other), self)

    def offer(self, sentence: str, take: Callable[[], object]) -> None:
        """Ask whether to restore what was opened."""
        self._take, self._before = take, QApplication.focusWidget()
        self._say(sentence, self.tr("Not now"), working=False)
        self.accept.setFocus()

    def work(self, sentence: str) -> None:
        """Say what is being done; from here on it can be stopped."""
        self.progress.setValue(0)
        self.progress.setFixedSize(self.fontMetrics().averageCharWidth() * 20, TIGHT)
        self._say(sentence, self.tr("Cancel"), working=True)

    def advance(self, part: float) -> None:
        """Show how far it is, from 0 to 1."""
        self.progress.setValue(round(part * _STEPS))

    def finish(self) -> None:
        """Show that the last step is being done, which cannot be stopped any more."""
        self.progress.setValue(_STEPS)
        self.cancel.setEnabled(False)

    def _arrange(self) -> None:
        self._folding.arrange(self)

    def _say(self, sentence: str, cancel: str, *, working: bool) -> None:
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.progress.setVisible(working)
        self.accept.setVisible(not working)
        self.cancel.setText(cancel)
        self.cancel.setAccessibleName(cancel)
        self.cancel.setEnabled(True)
        self.appeared.emit()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _accept(self) -> None:
        self._go()
        self._take()

    def _cancel(self) -> None:
        self._go()
        self.cancelled.emit()

    def _go(self) -> None:
        """Hide; the keys go back to where they were before it was asked."""
        before, self._before = self._before, None
        here = QApplication.focusWidget()
        if before is not None and isValid(before) and here is not None and self.isAncestorOf(here):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
