"""How a row of Today is painted: icon, what, which job, when, and its verb as a button."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jobtracker.ui.colours import Colours
from jobtracker.ui.theme import APART, HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.today.rows import Calm, Heading, Line, Row, verbs
from jobtracker.ui.widgets.counted_rows import Index
from jobtracker.ui.widgets.painted_list import colours_in, paint_ground, paint_mark
from jobtracker.ui.widgets.rows_model import ROW, RowsModel

_NARROW = 30  # heights of a line: below, the day stands under the words


class LineDelegate(QStyledItemDelegate):
    """Paints headings, calm sentences and lines; `pointed` is the row whose button the mouse is over."""

    def __init__(self, lines: RowsModel[Row], parent: QObject) -> None:
        super().__init__(parent)
        self._lines = lines
        self.pointed = -1
        self._measured: QFont | None = None
        self._line = QSize()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Called by Qt, thousands of times on end; a row is as wide as the list."""
        number = index.row()
        row = self._lines.rows[number]
        if isinstance(row, Heading):
            return QSize(0, QFontMetrics(font_of("heading")).lineSpacing() + NEAR + (TIGHT if number else 0))
        strong = font_of("strong")
        if isinstance(row, Calm):
            return QSize(0, QFontMetrics(strong).height() + APART)
        if self._measured is not strong:  # another text size
            high = QFontMetrics(strong).height() + QFontMetrics(font_of("small")).height()
            self._measured, self._line = strong, QSize(0, high + HAIR + APART + 2)
        return self._line

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        row = index.data(ROW)
        painter.save()
        if isinstance(row, Heading):
            _paint_heading(painter, option, row)
        elif isinstance(row, Calm):
            painter.setFont(font_of("body"))
            painter.setPen(colours_in(option).named("muted"))
            painter.drawText(option.rect.adjusted(NEAR, 0, -NEAR, 0), int(Qt.AlignmentFlag.AlignVCenter), row.sentence)
        else:
            _paint_line(painter, option, row, pointed=index.row() == self.pointed)
        painter.restore()


def button_in(rect: QRect) -> QRect:
    """Where the button of a line stands in its row; all are as wide as the longest word needs."""
    metrics = QFontMetrics(font_of("body"))
    width, height = max(map(metrics.horizontalAdvance, verbs().values())) + NEAR * 2, metrics.height() + TIGHT
    return QRect(rect.right() - NEAR - width, rect.center().y() - height // 2 + 1, width, height)


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, row: Heading) -> None:
    colours, rect = colours_in(option), option.rect.adjusted(NEAR, 0, -NEAR, -HAIR)
    painter.setFont(font_of("heading"))
    painter.setPen(colours.named("text"))
    bottom = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
    painter.drawText(rect, bottom, row.title)
    left = QFontMetrics(font_of("heading")).horizontalAdvance(row.title) + TIGHT
    painter.setFont(font_of("small"))
    painter.setPen(colours.named("muted"))
    painter.drawText(rect.adjusted(left, 0, 0, -1), bottom, row.told)


def _paint_line(painter: QPainter, option: QStyleOptionViewItem, row: Line, *, pointed: bool) -> None:
    colours, rect = colours_in(option), option.rect
    paint_ground(painter, option, colours=colours)
    side = QFontMetrics(font_of("body")).height() + TIGHT
    mark = QRect(rect.left() + NEAR, rect.center().y() - side // 2, side, side)
    paint_mark(painter, mark, state=row.state, colours=colours, picture=row.picture)
    verb = button_in(rect)
    _paint_button(painter, verb, row.verb, colours=colours, option=option, pointed=pointed)
    words = QRect(mark.right() + NEAR, rect.top() + TIGHT, 0, rect.height() - APART)
    words.setRight(verb.left() - NEAR)
    narrow = rect.width() < QFontMetrics(font_of("body")).height() * _NARROW
    if not narrow:
        words.setRight(_paint_day(painter, words, row, colours=colours) - NEAR)
    second = " · ".join(part for part in (row.day if narrow else "", row.job) if part)
    _paint_words(painter, words, row.what, second, colours=colours)


def _paint_words(painter: QPainter, rect: QRect, first: str, second: str, *, colours: Colours) -> None:
    strong, small = font_of("strong"), font_of("small")
    metrics = QFontMetrics(strong)
    high = metrics.height() + (HAIR + QFontMetrics(small).height() if second else 0)
    top = rect.top() + (rect.height() - high) // 2
    painter.setFont(strong)
    painter.setPen(colours.named("text"))
    shown = metrics.elidedText(first, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect.left(), top + metrics.ascent(), shown)
    metrics = QFontMetrics(small)
    painter.setFont(small)
    painter.setPen(colours.named("muted"))
    shown = metrics.elidedText(second, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect.left(), top + high - metrics.descent(), shown)


def _paint_day(painter: QPainter, rect: QRect, row: Line, *, colours: Colours) -> int:
    """Paint the day at the right; returns where it begins."""
    font = font_of("small")
    painter.setFont(font)
    painter.setPen(colours.ink("missing") if row.row.when == "overdue" else colours.named("muted"))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), row.day)
    return rect.right() - QFontMetrics(font).horizontalAdvance(row.day)


def _paint_button(
    painter: QPainter, rect: QRect, words: str, *, colours: Colours, option: QStyleOptionViewItem, pointed: bool
) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.named("accent" if pointed or chosen else "border"), 1))
    painter.setBrush(colours.named("hover" if pointed else "card"))
    painter.drawRoundedRect(rect, 6, 6)
    painter.setFont(font_of("body"))
    painter.setPen(colours.named("accent" if chosen or pointed else "text"))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)
