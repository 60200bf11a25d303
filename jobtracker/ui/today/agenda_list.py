"""The list of Today: its rows as a model, its keys, and the button in each row."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from jobtracker.ui.today.line_painter import LineDelegate, button_in
from jobtracker.ui.today.rows import Calm, Line, Row
from jobtracker.ui.widgets.painted_list import PaintedList
from jobtracker.ui.widgets.rows_model import RowsModel

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LineModel(RowsModel[Row]):
    """The rows; only lines can be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_spoken, parent, chosen=lambda row: isinstance(row, Line))


class AgendaList(PaintedList):
    """Tells what the person wants with a line."""

    done = Signal(object)
    put_off = Signal(object)
    opened = Signal(object)
    removed = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What is due"))
        self.lines = LineModel(self)
        self._painter = LineDelegate(self.lines, self)
        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.doubleClicked.connect(lambda _: self._tell(self.opened))

    @property
    def current(self) -> Line | None:
        """The line that is selected."""
        index = self.currentIndex()
        row = self.lines.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Line) else None

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; the selected line stays selected, or the one that took its place."""
        before, at = self.current, self.currentIndex().row()
        self.lines.show_rows(rows)
        places = [number for number, row in enumerate(rows) if isinstance(row, Line)]
        if not places:
            return
        key = before.key if before is not None else None
        same = next((number for number in places if key is not None and _key(rows[number]) == key), None)
        after = next((number for number in places if number >= at), places[-1])
        self.setCurrentIndex(self.lines.index(after if same is None else same))

    def place_of_current(self) -> QPoint:
        """Where a menu over the selected line opens."""
        return self.viewport().mapToGlobal(button_in(self.visualRect(self.currentIndex())).bottomLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Space does it, Z puts it off, Enter opens its job, Delete removes a task."""
        keys = {Qt.Key.Key_Space: self.done, Qt.Key.Key_Z: self.put_off, Qt.Key.Key_Delete: self.removed}
        wanted = self.opened if event.key() in _ENTER else keys.get(Qt.Key(event.key()))
        if wanted is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._tell(wanted)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Called by Qt: the button under the mouse shows that it can be pressed."""
        super().mouseMoveEvent(event)
        self._point(self._pressed_row(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Called by Qt: a click on a row's button does what it says."""
        super().mouseReleaseEvent(event)
        row = self._pressed_row(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0 and row == self.currentIndex().row():
            self._tell(self.done)

    def leaveEvent(self, event: QEvent) -> None:
        """Called by Qt."""
        super().leaveEvent(event)
        self._point(-1)

    def _pressed_row(self, place: QPoint) -> int:
        index = self.indexAt(place)
        row = self.lines.rows[index.row()] if index.isValid() else None
        over = isinstance(row, Line) and button_in(self.visualRect(index)).contains(place)
        return index.row() if over else -1

    def _point(self, row: int) -> None:
        if row != self._painter.pointed:
            self._painter.pointed = row
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def _tell(self, signal: Any) -> None:  # noqa: ANN401 - a bound signal has no type of its own
        if self.current is not None:
            signal.emit(self.current)

    def _offer(self, place: QPoint) -> None:
        if self.current is not None:
            self.menu_wanted.emit(self.current, self.viewport().mapToGlobal(place))


def _key(row: Row) -> tuple[str, int]:
    return row.key if isinstance(row, Line) else ("", 0)


def _spoken(row: Row) -> str:
    if isinstance(row, Line):
        return row.spoken
    return row.sentence if isinstance(row, Calm) else f"{row.title} {row.told}".strip()
