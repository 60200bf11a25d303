"""Lines to be ticked, under their headings: each with its title, what belongs to it, and the words that told it."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
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
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jobtracker.ui.colours import Colours
from jobtracker.ui.theme import HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.line_list import Line
from jobtracker.ui.widgets.painted_list import PaintedList, colours_in, paint_ground, paint_tick, room

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole


class Heading(NamedTuple):
    """The name of a part, and how many lines stand below it."""

    title: str
    lines: int


class Tick(NamedTuple):
    """A line to be ticked; `quote` are the words that told it ("": none)."""

    line: Line
    quote: str


class TickModel(QAbstractListModel):
    """Headings and lines; what is ticked is known by the ids of the lines."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Heading | Tick, ...] = ()
        self.ticked: set[int] = set()

    def show(self, rows: Sequence[Heading | Tick], *, unticked: Collection[int] = ()) -> None:
        """Show these, ticked but for some."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.ticked = {row.line.id for row in self.rows if isinstance(row, Tick)} - set(unticked)
        self.endResetModel()
        self.changed.emit()

    def turn(self, index: _Index) -> None:
        """Tick or untick a line."""
        row = self.rows[index.row()]
        if isinstance(row, Tick):
            self.ticked ^= {row.line.id}
            self.dataChanged.emit(index, index)
            self.changed.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Called by Qt."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Called by Qt."""
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if isinstance(row, Heading):
            return row.title if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.line.title
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.line.id in self.ticked else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return ". ".join(part for part in (row.line.title, row.line.detail, row.line.note, row.quote) if part)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Called by Qt and by screen readers: the tick."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        if Qt.CheckState(value) != self.data(index, role):
            self.turn(index)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Called by Qt."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        if isinstance(self.rows[index.row()], Heading):
            return flag.ItemNeverHasChildren
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren


class TickList(PaintedList):
    """Space or a click ticks and unticks."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.ticks = TickModel(self)
        self.setModel(self.ticks)
        self.setItemDelegate(_Delegate(self))

    def show_rows(self, rows: Sequence[Heading | Tick], *, unticked: Collection[int] = ()) -> None:
        """Show these, ticked but for some, the first line chosen."""
        self.ticks.show(rows, unticked=unticked)
        first = next((place for place, row in enumerate(rows) if isinstance(row, Tick)), -1)
        self.setCurrentIndex(self.ticks.index(first))
        self.scrollToTop()


class _Delegate(QStyledItemDelegate):
    """Paints headings, and lines with their tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Called by Qt."""
        row = index.data(_ROW)
        strong, small = QFontMetrics(font_of("strong")).height(), QFontMetrics(font_of("small")).height()
        if isinstance(row, Heading):
            return QSize(room(option), QFontMetrics(font_of("heading")).height() + NEAR + TIGHT)
        return QSize(room(option), strong + (small + HAIR) * len(_below(row)) + TIGHT * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Called by Qt."""
        row, colours, rect = index.data(_ROW), colours_in(option), option.rect
        painter.save()
        if isinstance(row, Heading):
            painter.setFont(font_of("heading"))
            painter.setPen(colours.named("text"))
            words = f"{row.title}  {row.lines}"
            painter.drawText(rect.adjusted(NEAR, NEAR, -NEAR, 0), int(Qt.AlignmentFlag.AlignVCenter), words)
        else:
            paint_ground(painter, option, colours=colours)
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            paint_tick(painter, _box(rect), kept=ticked, colours=colours)
            left = _box(rect).right() + TIGHT
            _paint_words(painter, rect.adjusted(left - rect.left(), TIGHT, -NEAR, 0), row, ticked, colours)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: _Index,
    ) -> bool:
        """Called by Qt: a click anywhere on a line, and the space bar."""
        clicked = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if (clicked or pressed) and isinstance(model, TickModel):
            model.turn(index)
            return True
        return False


def _below(row: Tick) -> list[str]:
    """What stands below the title of a line."""
    quote = f"“{row.quote}”" if row.quote else ""
    return [part for part in (row.line.detail, quote) if part]


def _box(rect: QRect) -> QRect:
    side = QFontMetrics(font_of("body")).height()
    return QRect(rect.left() + NEAR, rect.top() + TIGHT, side, side)


def _paint_words(painter: QPainter, rect: QRect, row: Tick, ticked: bool, colours: Colours) -> None:  # noqa: FBT001
    painter.setFont(font_of("small"))
    painter.setPen(colours.named("muted"))
    note = painter.fontMetrics().horizontalAdvance(row.line.note)
    line = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(font_of("strong")).height())
    painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), row.line.note)
    painter.setFont(font_of("strong"))
    painter.setPen(colours.named("text" if ticked else "muted"))
    _write(painter, line.adjusted(0, 0, -note - TIGHT, 0), row.line.title)
    painter.setFont(font_of("small"))
    painter.setPen(colours.named("muted"))
    high = painter.fontMetrics().height()
    for words in _below(row):
        line = QRect(rect.left(), line.bottom() + 1 + HAIR, rect.width(), high)
        _write(painter, line, words)


def _write(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
