"""How a cell of the table of jobs is painted."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from jobtracker.ui.colours import Colours, colours_of
from jobtracker.ui.day import today
from jobtracker.ui.icons import paint_icon
from jobtracker.ui.jobs.columns import COLUMNS, fit_words
from jobtracker.ui.jobs.job_words import next_look
from jobtracker.ui.jobs.model import Index, JobsModel
from jobtracker.ui.theme import APART, HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.hunt_words import tint_of
from jobtracker.ui.widgets.states import ChipLook, paint_fit

if TYPE_CHECKING:
    from jobtracker.hunt.jobs import JobRow

_WIDEST_BAR = 140


class JobDelegate(QStyledItemDelegate):
    """Paints rows with a hairline below, a quiet ground where selected or pointed at, chips and fit bars."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.pointed = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Called by Qt."""
        return QSize(0, self.row_height())

    def row_height(self) -> int:
        """A comfortable row in the text size in use."""
        return QFontMetrics(font_of("body")).height() + APART + NEAR

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt for every cell in sight."""
        colours = colours_of(self._table.palette())
        rect = option.rect
        painter.save()
        self._paint_ground(painter, rect, index=index, selected=self._table.selectionModel().isSelected(index))
        row = cast("JobsModel", index.model()).row(index.row())
        column = COLUMNS[index.column()]
        inner = rect.adjusted(NEAR, 0, -TIGHT, -1)
        if column.look == "chip":
            _paint_stage(painter, inner, row=row, colours=colours)
        elif column.look == "fit":
            _paint_must(painter, inner, row=row, colours=colours)
        elif column.look == "next":
            _paint_next(painter, inner, row=row, colours=colours, words=column.text(row))
        else:
            painter.setFont(font_of("strong" if column.look == "strong" else "body"))
            painter.setPen(colours.named("muted" if column.look == "quiet" else "text"))
            _paint_text(painter, inner, column.text(row))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, *, index: Index, selected: bool) -> None:
        colours = colours_of(self._table.palette())
        focused = self._table.hasFocus()
        if selected:
            painter.fillRect(rect, colours.named("selected" if focused else "hover"))
        elif index.row() == self.pointed:
            painter.fillRect(rect, colours.named("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.named("border"))
        if focused and index.row() == self._table.currentIndex().row() and index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, colours.named("accent"))


def _paint_text(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


def _paint_stage(painter: QPainter, rect: QRect, *, row: "JobRow", colours: Colours) -> None:
    look = ChipLook(tint_of(row.colour), row.stage, "stage")
    font = font_of("small")
    size = look.size(font)
    place = QRect(
        rect.left(), rect.center().y() - size.height() // 2 + 1, min(size.width(), rect.width()), size.height()
    )
    look.paint(painter, place, colours=colours, font=font)


def _paint_next(painter: QPainter, rect: QRect, *, row: "JobRow", colours: Colours, words: str) -> None:
    """What comes next and when; overdue, it has its own sign and colour."""
    if not words:
        return
    picture, tone = next_look(row, today=today())
    painter.setFont(font_of("body"))
    painter.setPen(colours.named(tone))
    side = painter.fontMetrics().height()
    place = QRect(rect.left(), rect.center().y() - side // 2 + 1, side, side)
    paint_icon(painter, place, name=picture, colour=colours.named(tone))
    _paint_text(painter, rect.adjusted(side + HAIR, 0, 0, 0), words)


def _paint_must(painter: QPainter, rect: QRect, *, row: "JobRow", colours: Colours) -> None:
    painter.setFont(font_of("body"))
    metrics = painter.fontMetrics()
    words = fit_words(row.must)
    painter.setPen(colours.named("text" if words else "muted"))
    room = metrics.horizontalAdvance(fit_words_widest()) + HAIR
    _paint_text(painter, QRect(rect.left(), rect.top(), room, rect.height()), words or "–")
    bar = QRect(rect.left() + room + TIGHT, rect.center().y() - 3, min(rect.width() - room - TIGHT * 2, _WIDEST_BAR), 7)
    if words and bar.width() > APART:
        paint_fit(painter, bar, counts=row.must, colours=colours)


def fit_words_widest() -> str:
    """The room that figures are given, so that all bars begin in one line."""
    return "00 of 00"
