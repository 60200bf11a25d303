"""The requirement tree to read: groups ("any of") and leaves, each with its mark and the reason for it."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jobtracker.skills.comparison import Group
from jobtracker.ui.posting.asked import AskRow, first_open
from jobtracker.ui.posting.words import group_words, leaf_words, reasons
from jobtracker.ui.theme import HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.painted_list import PaintedList, colours_in, paint_ground, paint_mark, room
from jobtracker.ui.widgets.paragraphs import Paragraph, paragraph
from jobtracker.ui.widgets.states import word_of

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_MOST_INDENTED = 4


class AskModel(QAbstractListModel):
    """The tree's lines; only leaves can be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[AskRow, ...] = ()

    def show_rows(self, rows: tuple[AskRow, ...]) -> None:
        """Show another tree."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Called by Qt."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Called by Qt: the row itself for the delegate, its words for everyone else."""
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (word_of(row.verdict) if row.verdict else "", _title(row), *reasons(row))
            return ". ".join(words for words in told if words)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Called by Qt: groups are passed over."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.rows[index.row()].leaf is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class AskList(PaintedList):
    """One requirement's tree; `chosen` tells the leaf that is selected."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What is asked, and why"))
        self._model = AskModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))

    def show_rows(self, rows: tuple[AskRow, ...], *, path: tuple[int, ...] | None = None) -> None:
        """Show another tree with that leaf selected, else the first that is open."""
        self._model.show_rows(rows)
        number = next((place for place, row in enumerate(rows) if row.leaf and row.path == path), first_open(rows))
        if number is not None:
            self.setCurrentIndex(self._model.index(number))
            self.scrollToTop()

    def choose(self, path: tuple[int, ...]) -> None:
        """Select a leaf of the tree that is shown."""
        for number, row in enumerate(self._model.rows):
            if row.leaf and row.path == path:
                self.setCurrentIndex(self._model.index(number))
                self.scrollTo(self._model.index(number))

    @property
    def current(self) -> AskRow | None:
        """The leaf that is selected."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Called by Qt."""
        super().currentChanged(current, previous)
        if self.current is not None:
            self.chosen.emit(self.current)


class _Delegate(QStyledItemDelegate):
    """Paints groups and leaves, indented by their depth."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Called by Qt."""
        row, width = index.data(_ROW), room(option)
        if row.leaf is None:
            return QSize(width, QFontMetrics(font_of("small")).height() + TIGHT)
        title, told = _texts(row, width)
        return QSize(width, max(title.height + sum(text.height for text in told), _side()) + TIGHT + HAIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Called by Qt."""
        row: AskRow = index.data(_ROW)
        painter.save()
        if row.leaf is None:
            _paint_group(painter, option, row)
        else:
            _paint_leaf(painter, option, row)
        painter.restore()


def _paint_group(painter: QPainter, option: QStyleOptionViewItem, row: AskRow) -> None:
    rect: QRect = option.rect
    painter.setFont(font_of("small"))
    painter.setPen(colours_in(option).named("muted"))
    words = rect.adjusted(_indent(row), 0, -NEAR, -HAIR)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), _title(row))


def _paint_leaf(painter: QPainter, option: QStyleOptionViewItem, row: AskRow) -> None:
    colours, rect = colours_in(option), option.rect
    paint_ground(painter, option, colours=colours)
    left, top, side = rect.left() + _indent(row), rect.top() + (TIGHT + HAIR) // 2, _side()
    paint_mark(painter, QRect(left, top, side, side), state=row.verdict or "neutral", colours=colours)
    title, told = _texts(row, rect.width())
    left += side + TIGHT
    title.paint(painter, left, top, colour=colours.named("text"))
    top += title.height
    for text in told:
        text.paint(painter, left, top, colour=colours.named("muted"))
        top += text.height


def _texts(row: AskRow, width: int) -> tuple[Paragraph, list[Paragraph]]:
    width -= _indent(row) + _side() + TIGHT + NEAR
    title = paragraph(_title(row), font=font_of("strong"), width=width)
    return title, [paragraph(words, font=font_of("small"), width=width) for words in reasons(row)]


def _title(row: AskRow) -> str:
    return group_words(row.ask) if isinstance(row.ask, Group) else leaf_words(row.ask)


def _indent(row: AskRow) -> int:
    return NEAR + min(row.depth, _MOST_INDENTED) * NEAR


def _side() -> int:
    return QFontMetrics(font_of("strong")).height() + HAIR
