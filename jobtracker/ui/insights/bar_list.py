"""Bars below one another, each with its words and its figure: a chart that is its own table."""

from collections.abc import Sequence
from typing import Any, NamedTuple

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
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jobtracker.ui.theme import HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.painted_list import PaintedList, colours_in, paint_ground, room

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole
_THICK = 8
_LEAST = 48  # of a bar beside long words
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class Bar(NamedTuple):
    """One bar: its words, how much of the whole length it takes (0 to 1), its figure, and what Enter opens."""

    label: str
    share: float
    figure: str
    opens: str = ""


class BarModel(QAbstractListModel):
    """The bars of one chart."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()

    def show(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        if tuple(bars) != self.bars:
            self.beginResetModel()
            self.bars = tuple(bars)
            self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Called by Qt."""
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Called by Qt."""
        bar = self.bars[index.row()]
        if role == _ROW:
            return bar
        if role == Qt.ItemDataRole.DisplayRole:
            return bar.label
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{bar.label}: {bar.figure}"
        return None


class BarList(PaintedList):
    """As high as its bars: the page scrolls, not the chart. `opened` tells what a bar opens."""

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.model_ = BarModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.doubleClicked.connect(self._open)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self.model_.show(bars)
        self.setVisible(bool(bars))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(200, row_height() * len(self.model_.bars) + HAIR)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt when the text size changes."""
        super().changeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Enter opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        opens = self.model_.bars[index.row()].opens
        if opens:
            self.opened.emit(opens)


def row_height() -> int:
    """The height of a bar with its words in the text size in use."""
    return QFontMetrics(font_of("body")).height() + NEAR


class _Delegate(QStyledItemDelegate):
    """Paints words, bar and figure; all bars begin in one line."""

    def __init__(self, view: BarList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        """Called by Qt."""
        return QSize(room(option), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Called by Qt."""
        bar: Bar = index.data(_ROW)
        colours, metrics = colours_in(option), QFontMetrics(font_of("body"))
        painter.save()
        paint_ground(painter, option, colours=colours)
        rect = option.rect.adjusted(NEAR, 0, -NEAR, 0)
        bars = self._view.model_.bars
        labels = max(metrics.horizontalAdvance(each.label) for each in bars) + HAIR
        figures = max(metrics.horizontalAdvance(each.figure) for each in bars)
        labels = min(labels, rect.width() - figures - NEAR * 2 - _LEAST)
        painter.setFont(font_of("body"))
        painter.setPen(colours.named("text"))
        label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, labels)
        painter.drawText(QRect(rect.left(), rect.top(), labels, rect.height()), _LEFT, label)
        painter.setPen(colours.named("muted"))
        painter.drawText(rect, _RIGHT, bar.figure)
        length = rect.width() - labels - figures - NEAR * 2
        if length > _THICK:
            place = QRect(rect.left() + labels + NEAR, rect.center().y() - _THICK // 2 + 1, length, _THICK)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.named("border"))
            painter.drawRoundedRect(place, TIGHT // 2, TIGHT // 2)
            painter.setBrush(colours.named("accent"))
            if bar.share > 0:
                place.setWidth(max(round(length * min(bar.share, 1.0)), _THICK))
                painter.drawRoundedRect(place, TIGHT // 2, TIGHT // 2)
        painter.restore()
