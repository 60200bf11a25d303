"""When the person first takes the window in hand."""

from PySide6.QtCore import QEvent, QObject, Signal

_TOUCHES = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.DragEnter}
)


class FirstTouch(QObject):
    """Tells of the first key or click in the whole program, and looks no further.

    Args:
        program: the application, through which all events go.
        parent: the window; it ends with it.
    """

    touched = Signal()

    def __init__(self, program: QObject, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        program.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Called by Qt for every event, until then."""
        if event.type() in _TOUCHES:
            self._program.removeEventFilter(self)
            self.touched.emit()
        return False
