"""When the person first takes the window in hand."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.DragEnter})


class FirstTouch(QObject):
    """Tells of the first click or key in the whole program, and looks no further.

    Letters do not count: whoever types a search wants its result, and nothing else to go on meanwhile. That the pointer
    moves counts once it is minded: it is on its way to a job.

    Args:
        program: the application, through which all events go.
        parent: the window; it ends with it.
    """

    touched = Signal()

    def __init__(self, program: QObject, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._counted = _TOUCHES
        program.installEventFilter(self)

    def mind_pointer(self) -> None:
        """Count a pointer that moves from now on."""
        self._counted = _TOUCHES | {QEvent.Type.MouseMove}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Called by Qt for every event, until then."""
        if event.type() in self._counted or (isinstance(event, QKeyEvent) and _commands(event)):
            self._program.removeEventFilter(self)
            self.touched.emit()
        return False


def _commands(event: QKeyEvent) -> bool:
    """Whether a key does more than to write a letter."""
    writes = bool(event.text()) and event.text().isprintable()
    return event.type() == QEvent.Type.KeyPress and not writes and event.key() != Qt.Key.Key_Shift
