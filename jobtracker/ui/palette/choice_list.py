"""The list of the palette: one painted line for each choice."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jobtracker.ui.icons import paint_icon
from jobtracker.ui.palette.choices import Choice
from jobtracker.ui.theme import NEAR, TIGHT, font_of
from jobtracker.ui.widgets.counted_rows import Index
from jobtracker.ui.widgets.painted_list import PaintedList, colours_in, paint_ground
from jobtracker.ui.widgets.rows_model import ROW, RowsModel


class ChoiceList(PaintedList):
    """The choices; the field above it has the keys."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.choices: RowsModel[Choice] = RowsModel(spoken, self)
        self.setModel(self.choices)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def chosen(self) -> Choice | None:
        """The choice that Enter takes."""
        index = self.currentIndex()
        return self.choices.rows[index.row()] if index.isValid() else None

    def show_choices(self, rows: tuple[Choice, ...]) -> None:
        """Show these, the first one chosen."""
        self.choices.show_rows(rows)
        self.setCurrentIndex(self.choices.index(0))

    def step(self, by: int) -> None:
        """Choose another one further down or up, round the ends by single steps."""
        count = len(self.choices.rows)
        if count:
            at = self.currentIndex().row() + by
            at = at % count if abs(by) == 1 else min(max(at, 0), count - 1)
            self.setCurrentIndex(self.choices.index(at))


class _Delegate(QStyledItemDelegate):
    """Paints icon, title and note."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Called by Qt."""
        return QSize(0, QFontMetrics(font_of("body")).height() + NEAR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        row, colours = index.data(ROW), colours_in(option)
        painter.save()
        paint_ground(painter, option, colours=colours)
        rect = option.rect.adjusted(NEAR, 0, -NEAR, 0)
        side = QFontMetrics(font_of("body")).ascent() + 4
        place = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        if row.picture:
            paint_icon(painter, place, name=row.picture, colour=colours.named("muted"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        small, body = font_of("small"), font_of("body")
        painter.setFont(small)
        painter.setPen(colours.named("muted"))
        room = rect.width() - side - TIGHT
        note = QFontMetrics(small).elidedText(row.note, Qt.TextElideMode.ElideRight, room // 2)
        painter.drawText(rect, middle | int(Qt.AlignmentFlag.AlignRight), note)
        words = rect.adjusted(side + TIGHT, 0, -QFontMetrics(small).horizontalAdvance(note) - TIGHT, 0)
        painter.setFont(body)
        painter.setPen(colours.named("text"))
        shown = QFontMetrics(body).elidedText(row.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, middle | int(Qt.AlignmentFlag.AlignLeft), shown)
        painter.restore()


def spoken(row: Choice) -> str:
    """A choice for screen readers."""
    return ", ".join(part for part in (row.title, row.note) if part)
