"""One column of the board as a view: the cards of one stage, their keys, and how they are dragged."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from jobtracker.ui.jobs.card import CardDelegate
from jobtracker.ui.jobs.many_rows import places_of, select_rows, selected_in
from jobtracker.ui.jobs.stage_model import CARRIED, StageModel
from jobtracker.ui.widgets.long_list import LongList

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class StageList(LongList):
    """The cards of one stage. Tells what the person wants with the selected ones."""

    opened = Signal(int)
    delete_wanted = Signal()
    move_wanted = Signal()
    step_wanted = Signal(int)
    """Move the selected jobs so many stages on."""
    aside_wanted = Signal(int)
    """Go to the next column to the left (-1) or right (1)."""
    dropped = Signal(list)
    """Jobs were dropped here."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jobs = StageModel(self)
        self.setModel(self.jobs)
        self.setItemDelegate(CardDelegate(self))
        self.setObjectName("board")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._open)

    def chosen(self) -> list[int]:
        """The ids of the selected jobs, from top to bottom."""
        rows = self.jobs.rows
        return [rows[place].id for place in selected_in(self.selectionModel())]

    def choose(self, ids: list[int]) -> bool:
        """Select these jobs as far as they are here; True where one is."""
        rows = places_of(ids, self.jobs.rows)
        selection = self.selectionModel()
        if selected_in(selection) != sorted(rows):
            select_rows(self, rows)
        if rows:
            selection.setCurrentIndex(self.jobs.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)
        return bool(rows)

    def event(self, event: QEvent) -> bool:
        """Called by Qt: Alt with an arrow moves a card and is no shortcut of the window here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_step(event):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: the card with the keys, if it is to be seen, stays so whole."""
        super().resizeEvent(event)
        current = self.currentIndex()
        if self.hasFocus() and self.viewport().rect().intersects(self.visualRect(current)):
            self.scrollTo(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: arrows go about, with Alt they move; Enter opens, Delete removes, M asks where to."""
        if _is_step(event):
            self.step_wanted.emit(_SIDEWAYS[Qt.Key(event.key())])
        elif event.key() in _SIDEWAYS and not event.modifiers():
            self.aside_wanted.emit(_SIDEWAYS[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_M and not event.modifiers():
            self.move_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Called by Qt: cards may be put down here."""
        self._take_or_leave(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Called by Qt."""
        self._take_or_leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Called by Qt: tell which jobs were put down; the hunt moves them, and the board follows."""
        if event.mimeData().hasFormat(CARRIED):
            ids = bytes(event.mimeData().data(CARRIED).data()).decode()
            event.setDropAction(Qt.DropAction.CopyAction)  # Qt shall not take the cards away by itself
            event.accept()
            self.dropped.emit([int(number) for number in ids.split(",") if number])
        else:
            event.ignore()

    def _take_or_leave(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(CARRIED):
            event.acceptProposedAction()
        else:
            event.ignore()  # the window takes pages and files

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.jobs.row(index.row()).id)


def _is_step(event: QKeyEvent) -> bool:
    return event.key() in _SIDEWAYS and event.modifiers() & Qt.KeyboardModifier.AltModifier != Qt.KeyboardModifier(0)
