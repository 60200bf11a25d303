"""Lines to be ticked, under their headings: each with its title, what belongs to it, and the words that told it."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
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
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jobtracker.ui.colours import Colours
from jobtracker.ui.theme import HAIR, NEAR, TIGHT, WIDE, font_of
from jobtracker.ui.widgets.counted_rows import CountedRows
from jobtracker.ui.widgets.line_list import Line
from jobtracker.ui.widgets.painted_list import PaintedList, colours_in, paint_ground, paint_tick, room

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole
_BATCH = 300


class Heading(NamedTuple):
    """The name of a part, and how many lines stand below it; ticked and unticked, they all are."""

    title: str
    lines: int


class Tick(NamedTuple):
    """A line to be ticked; `quote` are the words that told it ("": none)."""

    line: Line
    quote: str


def _nothing(number: int) -> Tick:
    return Tick(Line(number, ""), "")


class TickModel(CountedRows):
    """Headings and lines; what is ticked is known by the ids of the lines."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Heading | int, ...] = ()
        self._say: Callable[[int], Tick] = _nothing
        self._said: dict[int, Tick] = {}
        self.ticked: set[int] = set()

    def show(
        self, rows: Sequence[Heading | int], *, say: Callable[[int], Tick], unticked: Collection[int] = ()
    ) -> None:
        """Show headings and the ids of lines, all ticked but for some; `say` tells a line when it is looked at."""
        self._rows, self._say, self._said = tuple(rows), say, {}
        self.ticked = {row for row in self._rows if isinstance(row, int)} - set(unticked)
        self.count_anew(len(self._rows))
        self.changed.emit()

    def row(self, place: int) -> Heading | Tick:
        """Tell what stands there."""
        row = self._rows[place]
        if isinstance(row, Heading):
            return row
        if row not in self._said:
            self._said[row] = self._say(row)
        return self._said[row]

    def turn(self, index: _Index) -> None:
        """Tick or untick a line, or all below a heading: all are ticked where one was not."""
        some = self._below(index.row())
        self.ticked = self.ticked - some if some <= self.ticked else self.ticked | some
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.changed.emit()

    def _below(self, place: int) -> set[int]:
        """The ids of the lines that a tick there is for."""
        row = self._rows[place]
        if isinstance(row, int):
            return {row}
        return {each for each in self._rows[place + 1 : place + 1 + row.lines] if isinstance(each, int)}

    def _state(self, place: int) -> Qt.CheckState:
        some = self._below(place)
        if some <= self.ticked:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if some.isdisjoint(self.ticked) else Qt.CheckState.PartiallyChecked

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Called by Qt."""
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state(index.row())
        row = self.row(index.row())
        if role == _ROW:
            return row
        if isinstance(row, Heading):
            spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return f"{row.title}, {row.lines}" if role in spoken else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.line.title
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
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags


class TickList(PaintedList):
    """Space or a click ticks and unticks."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.ticks = TickModel(self)
        self.setModel(self.ticks)
        self.setItemDelegate(_Delegate(self))
        self.setLayoutMode(QListView.LayoutMode.Batched)  # of thousands of rows, some hundred are measured in a turn
        self.setBatchSize(_BATCH)

    def show_rows(
        self, rows: Sequence[Heading | int], *, say: Callable[[int], Tick], unticked: Collection[int] = ()
    ) -> None:
        """Show these, as the model does, the first line chosen."""
        self.ticks.show(rows, say=say, unticked=unticked)
        first = next((place for place, row in enumerate(rows) if isinstance(row, int)), -1)
        self.setCurrentIndex(self.ticks.index(first))
        self.scrollToTop()


class _Delegate(QStyledItemDelegate):
    """Paints headings, and lines with their tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Called by Qt."""
        row = index.data(_ROW)
        strong, small = QFontMetrics(font_of("strong")).height(), QFontMetrics(font_of("small")).height()
        if isinstance(row, Heading):
            return QSize(room(option), QFontMetrics(font_of("heading")).height() + TIGHT * 2)
        return QSize(room(option), strong + (small + HAIR) * len(_below(row)) + TIGHT * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Called by Qt."""
        row, colours, rect = index.data(_ROW), colours_in(option), option.rect
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        ticked, partly = state == Qt.CheckState.Checked, state == Qt.CheckState.PartiallyChecked
        painter.save()
        paint_ground(painter, option, colours=colours)
        box = _box(rect if isinstance(row, Heading) else rect.adjusted(WIDE, 0, 0, 0))
        paint_tick(painter, box, kept=ticked, partly=partly, colours=colours)
        beside = rect.adjusted(box.right() + TIGHT - rect.left(), TIGHT, -NEAR, 0)
        if isinstance(row, Heading):
            painter.setFont(font_of("heading"))
            painter.setPen(colours.named("text"))
            line = QRect(beside.left(), 0, beside.width(), painter.fontMetrics().height())
            line.moveTop(box.center().y() - line.height() // 2)
            _write(painter, line, f"{row.title}  {row.lines}")
        else:
            _paint_words(painter, beside, row, ticked, colours)
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
