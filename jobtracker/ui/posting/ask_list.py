"""The requirement tree to read: groups ("any of") and leaves, each with its mark and the reason for it."""

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jobtracker.skills.comparison import Group
from jobtracker.ui.posting.asked import AskRow, first_open
from jobtracker.ui.posting.words import group_words, leaf_words, reasons
from jobtracker.ui.theme import HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.counted_rows import Index
from jobtracker.ui.widgets.painted_list import PaintedList, colours_in, paint_ground, paint_mark, room
from jobtracker.ui.widgets.paragraphs import Paragraph, paragraph
from jobtracker.ui.widgets.rows_model import ROW, RowsModel
from jobtracker.ui.widgets.states import word_of

_MOST_INDENTED = 4


class AskModel(RowsModel[AskRow]):
    """The tree's lines; only leaves can be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_spoken, parent, title=_title, chosen=lambda row: row.leaf is not None)


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

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Called by Qt."""
        super().currentChanged(current, previous)
        if self.current is not None:
            self.chosen.emit(self.current)


class _Delegate(QStyledItemDelegate):
    """Paints groups and leaves, indented by their depth."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Called by Qt."""
        row, width = index.data(ROW), room(option)
        if row.leaf is None:
            return QSize(width, QFontMetrics(font_of("small")).height() + TIGHT)
        title, told = _texts(row, width)
        return QSize(width, max(title.height + sum(text.height for text in told), _side()) + TIGHT + HAIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        row: AskRow = index.data(ROW)
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


def _spoken(row: AskRow) -> str:
    told = (word_of(row.verdict) if row.verdict else "", _title(row), *reasons(row))
    return ". ".join(words for words in told if words)


def _indent(row: AskRow) -> int:
    return NEAR + min(row.depth, _MOST_INDENTED) * NEAR


def _side() -> int:
    return QFontMetrics(font_of("strong")).height() + HAIR
