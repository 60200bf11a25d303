"""The list of words that a line offers while one types."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit


def complete_with(line: QLineEdit, completer: QCompleter) -> None:
    """Have a line offer what a completer finds, in a list that looks like the window it opens over."""
    popup = completer.popup()
    if popup is not None:
        popup.setObjectName("completion")
        popup.installEventFilter(_Look(line, popup))
    line.setCompleter(completer)


class _Look(QObject):
    """Gives a list, which is a window of its own and no child of any, the style sheet of its line's window."""

    def __init__(self, line: QLineEdit, popup: QAbstractItemView) -> None:
        super().__init__(popup)
        self._line, self._popup = line, popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Called by Qt for every event of the list."""
        if event.type() in {QEvent.Type.Polish, QEvent.Type.Show}:
            sheet = self._line.window().styleSheet()
            if self._popup.styleSheet() != sheet:
                self._popup.setStyleSheet(sheet)
        return False
