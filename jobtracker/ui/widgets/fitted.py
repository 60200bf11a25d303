"""What is arranged by the room that it has, measured in its own letters."""

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object  # whatever widget it is mixed into


class Fitted(_Widget):
    """To be named before the widget's own class: `_arrange` is called for another size, of it or of its text."""

    @abstractmethod
    def _arrange(self) -> None:
        """Arrange what is in it, for the width and the letters that it has now."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()
