"""A sheet to read that opens over the window: words that scroll by keys, and a button that closes it, as Esc does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from jobtracker.ui.theme import APART, NEAR, WIDE
from jobtracker.ui.widgets.frames import ScrolledColumn


class Sheet(QDialog):
    """What is to be read goes into `scrolled.column`.

    Args:
        over: what it opens over; it stays smaller than the window of that.
        title: what it is called.
    """

    def __init__(self, over: QWidget, *, title: str) -> None:
        super().__init__(over)
        self._over = over
        self.setWindowTitle(title)
        self.setModal(True)
        self.scrolled = ScrolledColumn()
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows and Page Down read on
        self.scrolled.setAccessibleName(title)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.buttons.setContentsMargins(APART, NEAR, APART, APART)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scrolled, 1)
        outer.addWidget(self.buttons)

    def come(self, *, wide: int, high: int) -> None:
        """Open, as many lines wide and high as the window has room for."""
        line, room = self.fontMetrics().height(), self._over.window().size()
        self.resize(min(line * wide, room.width() - WIDE), min(line * high, room.height() - WIDE))
        self.open()
        self.scrolled.setFocus()
