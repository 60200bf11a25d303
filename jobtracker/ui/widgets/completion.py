"""The list of words that a line offers while one types."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit


def complete_with(line: QLineEdit, completer: QCompleter) -> None:
    """Have a line offer what a completer finds, in a list that looks like the window it opens over."""
    popup = completer.popup()
    if popup is not None:
        popup.setObjectName("completion")
        popup.installEventFilter(_Look(line, completer, popup))
    line.setCompleter(completer)


class _Look(QObject):
    """Gives a list, which is a window of its own and no child of any, the style sheet of its line's window.

    Qt reckons its height before it has that style, and without its margins: half a word was to be seen of one line.
    """

    def __init__(self, line: QLineEdit, completer: QCompleter, popup: QAbstractItemView) -> None:
        super().__init__(popup)
        self._line, self._completer, self._popup = line, completer, popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Called by Qt for every event of the list."""
        if event.type() in {QEvent.Type.Polish, QEvent.Type.Show}:
            sheet = self._line.window().styleSheet()
            if self._popup.styleSheet() != sheet:
                self._popup.setStyleSheet(sheet)
        if event.type() in {QEvent.Type.Show, QEvent.Type.Resize}:
            self._fit()
        return False

    def _fit(self) -> None:
        """Have all offered words fit, below the line or above it."""
        popup, model = self._popup, self._popup.model()
        rows = min(model.rowCount(), self._completer.maxVisibleItems())
        height = sum(max(0, popup.sizeHintForRow(row)) for row in range(rows)) + popup.frameWidth() * 2
        place = popup.geometry()
        if rows and place.height() != height:
            if place.top() < self._line.mapToGlobal(self._line.rect().topLeft()).y():
                place.setTop(place.bottom() + 1 - height)
            place.setHeight(height)
            popup.setGeometry(place)
