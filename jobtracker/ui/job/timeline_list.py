"""The list of a timeline: days as headings, each entry with its mark and time, notes rendered in place."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QTextDocument,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QToolTip

from jobtracker.ui.colours import Colours, colours_of
from jobtracker.ui.icons import paint_icon
from jobtracker.ui.theme import APART, HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.line_list import Index, Line, LineDelegate, LineList, LinesModel
from jobtracker.ui.widgets.markdown import document
from jobtracker.ui.widgets.painted_list import paint_mark

if TYPE_CHECKING:
    from collections.abc import Mapping

_TALLEST = 40  # lines of a text that are shown in the list


class TimelineDelegate(LineDelegate):
    """Paints heading, title and time, and the text below."""

    def __init__(self, view: "TimelineList") -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Called by Qt."""
        line = cast("LinesModel", index.model()).line(index.row())
        height = _title_height() + 2 * TIGHT + self._heading_height(line)
        if line.detail:
            height += self._text_height(line) + HAIR
        return QSize(0, height)

    def bin_rect(self, rect: QRect) -> QRect:
        """Where the bin of a row is painted and pressed."""
        side = _title_height()
        line = self._list.line_at(rect)
        top = rect.top() + (self._heading_height(line) if line else 0) + TIGHT
        return QRect(rect.right() - NEAR - side, top, side, side)

    def text_place(self, rect: QRect, line: Line) -> QPoint:
        """Where a row's text begins."""
        return QPoint(
            rect.left() + _text_left(), rect.top() + self._heading_height(line) + TIGHT + _title_height() + HAIR
        )

    def text_of(self, line: Line) -> QTextDocument:
        """A row's text, laid out."""
        width = max(40, self._list.viewport().width() - _text_left() - APART)
        dark = colours_of(self._list.palette()).dark
        font = font_of("body")
        return document(line.detail, width=width, font=font, dark=dark, markdown=self._list.is_markdown(line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt for every row in sight."""
        colours = colours_of(self._list.palette())
        line = cast("LinesModel", index.model()).line(index.row())
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = index.row() == self.pointed
        painter.save()
        heading = self._heading_height(line)
        if heading:
            painter.setFont(font_of("small"))
            painter.setPen(colours.named("muted"))
            place = QRect(rect.left() + APART, rect.top(), rect.width() - 2 * APART, heading - HAIR)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignBottom), self._list.headings[line.id])
        ground = rect.adjusted(0, heading, 0, 0)
        if selected or pointed:
            painter.fillRect(ground, colours.named("selected" if selected and self._list.hasFocus() else "hover"))
        if selected and self._list.hasFocus():
            painter.fillRect(ground.left(), ground.top(), 3, ground.height(), colours.named("accent"))
        if (selected or pointed) and self._list.is_removable(line):
            paint_icon(painter, self.bin_rect(rect), name="trash", colour=colours.named("muted"))
        self._paint_title(painter, ground, line, colours)
        if line.detail:
            self._paint_text(painter, rect, line, colours)
        painter.restore()

    def _paint_title(self, painter: QPainter, ground: QRect, line: Line, colours: Colours) -> None:
        side = _title_height()
        mark = QRect(ground.left() + NEAR, ground.top() + TIGHT - 3, side + 6, side + 6)
        paint_mark(painter, mark, state=line.state, colours=colours, picture=line.picture)
        right = ground.right() - NEAR - side - TIGHT
        painter.setFont(font_of("small"))
        painter.setPen(colours.named("muted"))
        words = QRect(ground.left() + _text_left(), ground.top() + TIGHT, right - ground.left() - _text_left(), side)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), line.note)
        room = words.width() - painter.fontMetrics().horizontalAdvance(line.note) - TIGHT
        painter.setFont(font_of("strong"))
        painter.setPen(colours.named("muted" if line.faint else "text"))
        title = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), title)

    def _paint_text(self, painter: QPainter, rect: QRect, line: Line, colours: Colours) -> None:
        text = self.text_of(line)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self._list.palette())
        palette.setColor(QPalette.ColorRole.Text, colours.named("text"))
        context.palette = palette
        shown = QRectF(0, 0, text.textWidth(), self._text_height(line))
        context.clip = shown
        painter.translate(QPointF(self.text_place(rect, line)))
        painter.setClipRect(shown)
        text.documentLayout().draw(painter, context)

    def _text_height(self, line: Line) -> int:
        most = QFontMetrics(font_of("body")).lineSpacing() * _TALLEST
        return min(int(self.text_of(line).size().height()) + 1, most)

    def _heading_height(self, line: Line) -> int:
        return QFontMetrics(font_of("small")).height() + NEAR if self._list.headings.get(line.id) else 0


class TimelineList(LineList):
    """What happened, the newest first. `visited` tells an address that was clicked."""

    visited = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.headings: Mapping[int, str] = {}
        self.markdown: frozenset[int] = frozenset()
        self.removable: frozenset[int] = frozenset()
        self._painter = TimelineDelegate(self)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(False)
        self.setResizeMode(LineList.ResizeMode.Adjust)
        self.setLayoutMode(LineList.LayoutMode.Batched)
        self.setBatchSize(30)
        self.verticalScrollBar().setSingleStep(24)

    def is_markdown(self, line: Line) -> bool:
        """Whether an entry's text is Markdown."""
        return line.id in self.markdown

    def is_removable(self, line: Line) -> bool:
        """Whether an entry can be taken away here."""
        return line.id in self.removable

    def line_at(self, rect: QRect) -> Line | None:
        """The entry whose row this is."""
        index = self.indexAt(rect.center())
        return self.lines.line(index.row()) if index.isValid() else None

    def text(self, line: Line) -> QTextDocument:
        """An entry's text as it is shown."""
        return self._delegate.text_of(line)

    def text_place(self, rect: QRect, line: Line) -> QPoint:
        """Where an entry's text begins in its row."""
        return self._delegate.text_place(rect, line)

    def address_at(self, place: QPoint) -> str:
        """The address of the link at a place; "" where there is none."""
        index = self.indexAt(place)
        if not index.isValid():
            return ""
        line = self.lines.line(index.row())
        if not line.detail or not self.is_markdown(line):
            return ""
        inside = QPointF(place - self.text_place(self.visualRect(index), line))
        return self.text(line).documentLayout().anchorAt(inside)

    def viewportEvent(self, event: QEvent) -> bool:
        """Called by Qt: a link tells its whole address."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            address = self.address_at(event.pos())
            if address:
                QToolTip.showText(event.globalPos(), address, self)
                return True
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Called by Qt."""
        super().mouseMoveEvent(event)
        over = bool(self.address_at(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Called by Qt: a click on a link."""
        address = self.address_at(event.position().toPoint())
        if address and event.button() == Qt.MouseButton.LeftButton:
            self.visited.emit(address)
            return
        super().mouseReleaseEvent(event)

    @property
    def _delegate(self) -> TimelineDelegate:
        return cast("TimelineDelegate", self._painter)


def _title_height() -> int:
    return QFontMetrics(font_of("body")).height() + HAIR


def _text_left() -> int:
    return NEAR + _title_height() + 6 + NEAR
