"""A list of thousands of rows."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QListView, QWidget


class LongList(QListView):
    """Lays its rows out once where it is dressed anew: Qt's own does it at each step of that, hidden or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_dressed = False

    def event(self, event: QEvent) -> bool:
        """Called by Qt."""
        self._is_dressed = event.type() == QEvent.Type.StyleChange
        try:
            return super().event(event)
        finally:
            self._is_dressed = False

    def doItemsLayout(self) -> None:
        """Called by Qt."""
        if self._is_dressed:
            self.scheduleDelayedItemsLayout()
        else:
            super().doItemsLayout()
