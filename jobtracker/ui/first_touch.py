"""When the person first takes the window in hand."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragEnter,
    }
)


class FirstTouch(QObject):
    """Tells of the first click or key in a window, or of a pointer on its way to a job, and looks no further.

    Letters do not count: whoever types a search wants its result, and nothing else to go on meanwhile.

    Args:
        window: what the system sends them to. To look at what is sent to each widget would take a third of the time
            that a page takes to be made.
        parent: it ends with it.
    """

    touched = Signal()

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Called by Qt for every event, until then."""
        if event.type() in _TOUCHES or (isinstance(event, QKeyEvent) and _commands(event)):
            self._window.removeEventFilter(self)
            self.touched.emit()
        return False


def _commands(event: QKeyEvent) -> bool:
    """Whether a key does more than to write a letter."""
    writes = bool(event.text()) and event.text().isprintable()
    return event.type() == QEvent.Type.KeyPress and not writes and event.key() != Qt.Key.Key_Shift
