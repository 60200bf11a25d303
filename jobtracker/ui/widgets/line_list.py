"""A list of entries: a mark, two lines of text, a note at the right, and a bin to remove the entry."""

from collections.abc import Sequence
from typing import Any, NamedTuple, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jobtracker.ui.colours import Colours, State, colours_of
from jobtracker.ui.icons import paint_icon
from jobtracker.ui.theme import APART, HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.painted_list import paint_mark

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Line(NamedTuple):
    """One entry as the list shows it; `values` are its fields for a form.

    `picture` and `state` make the mark before it ("": none); a `faint` entry is one that is over.
    """

    id: int
    title: str
    detail: str = ""
    note: str = ""
    values: tuple[tuple[str, Any], ...] = ()
    picture: str = ""
    state: State = "neutral"
    faint: bool = False


class LinesModel(QAbstractListModel):
    """The entries of one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def line(self, number: int) -> Line:
        """The entry in this row."""
        return self._lines[number]

    def row_of(self, entry: int) -> int:
        """Where the entry with this id stands; -1 where it does not."""
        return next((row for row, line in enumerate(self._lines) if line.id == entry), -1)

    def show(self, lines: Sequence[Line]) -> None:
        """Show these entries; where the same ones stay, only what changed is announced."""
        if [line.id for line in lines] != [line.id for line in self._lines]:
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()
            return
        for row, line in enumerate(lines):
            if self._lines[row] != line:
                self._lines[row] = line
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Called by Qt."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return ", ".join(part for part in (line.title, line.detail, line.note) if part)
        return None


class LineDelegate(QStyledItemDelegate):
    """Paints title and detail one below the other."""

    def __init__(self, view: QListView, *, bins: bool = True) -> None:
        super().__init__(view)
        self._view, self._bins = view, bins
        self.pointed = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Called by Qt."""
        two = QFontMetrics(font_of("strong")).height() + QFontMetrics(font_of("small")).height()
        return QSize(0, two + HAIR + NEAR * 2)

    def bin_rect(self, rect: QRect) -> QRect:
        """Where the bin of a row is painted and pressed."""
        side = _bin_side()
        return QRect(rect.right() - NEAR - side, rect.center().y() - side // 2, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt for every row in sight."""
        rect = option.rect
        state = option.state
        colours = colours_of(self._view.palette())
        line = cast("LinesModel", index.model()).line(index.row())
        focused = self._view.hasFocus()
        selected, pointed = bool(state & QStyle.StateFlag.State_Selected), index.row() == self.pointed
        painter.save()
        if selected or pointed:
            painter.fillRect(rect, colours.named("selected" if selected and focused else "hover"))
        painter.fillRect(rect.left() + NEAR, rect.bottom(), rect.width() - NEAR * 2, 1, colours.named("border"))
        if focused and index.row() == self._view.currentIndex().row():
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, colours.named("accent"))
        if self._bins and (selected or pointed):
            paint_icon(painter, self.bin_rect(rect), name="trash", colour=colours.named("muted"))
        words = rect.adjusted(APART, NEAR, -(NEAR + (_bin_side() + TIGHT if self._bins else 0)), -NEAR)
        if line.picture:
            side = min(words.height(), _bin_side() + NEAR)
            mark = QRect(words.left() - HAIR, words.center().y() - side // 2 + 1, side, side)
            paint_mark(painter, mark, state=line.state, colours=colours, picture=line.picture)
            words.setLeft(mark.right() + NEAR)
        _paint_line(painter, words, line=line, colours=colours)
        painter.restore()


def _bin_side() -> int:
    return QFontMetrics(font_of("body")).height() + 2


def _paint_line(painter: QPainter, rect: QRect, *, line: Line, colours: Colours) -> None:
    small, strong = font_of("small"), font_of("strong")
    note_room = min(QFontMetrics(small).horizontalAdvance(line.note) + 2, rect.width() // 2)
    painter.setFont(small)
    painter.setPen(colours.named("muted"))
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(rect, right, painter.fontMetrics().elidedText(line.note, Qt.TextElideMode.ElideRight, note_room))
    room = rect.width() - note_room - (TIGHT if note_room else 0)
    words = QRect(rect.left(), rect.top(), room, QFontMetrics(strong).height())
    if not line.detail:
        words.moveTop(rect.center().y() - words.height() // 2)
    else:
        below = QRect(rect.left(), words.bottom() + HAIR, room, QFontMetrics(small).height())
        detail = painter.fontMetrics().elidedText(line.detail.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), detail)
    painter.setFont(strong)
    painter.setPen(colours.named("muted" if line.faint else "text"))
    painter.drawText(
        words,
        int(Qt.AlignmentFlag.AlignLeft),
        painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, room),
    )


class LineList(QListView):
    """Tells which entry is chosen (None: none), to be edited or, where there are `bins`, to be removed."""

    chosen = Signal(object)
    edit_wanted = Signal()
    remove_wanted = Signal(int)

    def __init__(self, name: str, *, bins: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel(self)
        self._bins = bins
        self._painter = LineDelegate(self, bins=bins)
        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self.lines.dataChanged.connect(self._tell)

    def show_lines(self, lines: Sequence[Line], *, choose: int | None = None) -> None:
        """Show the entries; `choose` is the id to select, else the one chosen before stays."""
        here = self.current()
        before, at = (here.id if here else -1), self.currentIndex().row()
        self.lines.show(lines)
        row = self.lines.row_of(before if choose is None else choose)
        if row < 0 and before >= 0:
            row = min(at, len(lines) - 1)
        self.setCurrentIndex(self.lines.index(row) if row >= 0 else QModelIndex())
        self._tell()

    def current(self) -> Line | None:
        """The chosen entry."""
        index = self.currentIndex()
        return self.lines.line(index.row()) if index.isValid() else None

    def clear_choice(self) -> None:
        """Choose none."""
        self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Enter edits, Delete removes."""
        line = self.current()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and line:
            self.edit_wanted.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and line and self._bins:
            self.remove_wanted.emit(line.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Called by Qt: the bin of a row removes it, without choosing the row first."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if self._bins and index.isValid() and self._painter.bin_rect(self.visualRect(index)).contains(place):
            self.remove_wanted.emit(self.lines.line(index.row()).id)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Called by Qt."""
        super().mouseMoveEvent(event)
        self._point(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Called by Qt."""
        super().leaveEvent(event)
        self._point(-1)

    def _point(self, row: int) -> None:
        if row != self._painter.pointed:
            self._painter.pointed = row
            self.viewport().update()

    def _tell(self) -> None:
        self.chosen.emit(self.current())
