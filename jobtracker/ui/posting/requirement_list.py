"""The list of requirements beside the evidence: each with icon, word and tint."""

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jobtracker.ui.posting.requirement_rows import Heading, Requirement, Row
from jobtracker.ui.theme import HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.counted_rows import Index
from jobtracker.ui.widgets.painted_list import PaintedList, colours_in, paint_ground, paint_mark, room
from jobtracker.ui.widgets.paragraphs import Paragraph, paragraph
from jobtracker.ui.widgets.rows_model import ROW, RowsModel
from jobtracker.ui.widgets.states import word_of

_MOST_LINES = 3
_Hint = QAbstractItemView.ScrollHint


class RequirementModel(RowsModel[Row]):
    """The rows; headings cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_spoken, parent, title=_title, chosen=lambda row: isinstance(row, Requirement))

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; where only verdicts changed in place, selection and scroll position stay."""
        if [_key(row) for row in rows] != [_key(row) for row in self.rows]:
            super().show_rows(rows)
            return
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))


class RequirementList(PaintedList):
    """The requirements as a list; `chosen` tells the one that is selected."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Requirements"))
        self._model = RequirementModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))

    def show_rows(self, rows: tuple[Row, ...], *, key: tuple[int, int] | None = None) -> None:
        """Show these rows; selected is what came beside or for the one of that key, else that one, else the first.

        Where that one is gone and nothing came, what stood above it is selected.
        """
        before, at = self._model.rows, self.currentIndex().row()
        self._model.show_rows(rows)
        there = {row.key for row in before if isinstance(row, Requirement)} if key else set()
        now = [row.key for row in rows if isinstance(row, Requirement)]
        came = next((each for each in now if there and each not in there), None)
        if not self.choose(came or key):
            left = [row.key for row in rows[: at + 1] if isinstance(row, Requirement)] if key else []
            self.choose(left[-1] if left else next(iter(now), None))

    def choose(self, key: tuple[int, int] | None) -> bool:
        """Select the requirement that stands there in the text; False where there is none."""
        for number, row in enumerate(self._model.rows):
            if isinstance(row, Requirement) and row.key == key:
                index = self._model.index(number)
                if index != self.currentIndex():
                    self.setCurrentIndex(index)
                else:
                    self.chosen.emit(row)
                self.scrollTo(index)
                return True
        return False

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        """Called by Qt: the first of a part shows the part's heading, too."""
        above = index.row() - 1
        if hint == _Hint.EnsureVisible and above >= 0 and isinstance(self._model.rows[above], Heading):
            super().scrollTo(self._model.index(above), hint)
        super().scrollTo(index, hint)

    @property
    def current(self) -> Requirement | None:
        """The requirement that is selected."""
        index = self.currentIndex()
        row = self._model.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Requirement) else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Called by Qt."""
        super().currentChanged(current, previous)
        if self.current is not None:
            self.chosen.emit(self.current)


class _Delegate(QStyledItemDelegate):
    """Paints headings and requirements."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Called by Qt."""
        row, width = index.data(ROW), room(option)
        small = QFontMetrics(font_of("small")).lineSpacing()
        if isinstance(row, Heading):
            return QSize(width, QFontMetrics(font_of("heading")).lineSpacing() + NEAR + (TIGHT if index.row() else 0))
        second = small + HAIR if row.judged.verdict else 0
        return QSize(width, max(_text(row, width).height + second, _side()) + TIGHT * 2 + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Called by Qt."""
        row = index.data(ROW)
        painter.save()
        if isinstance(row, Heading):
            _paint_heading(painter, option, row)
        else:
            _paint_requirement(painter, option, row)
        painter.restore()


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, row: Heading) -> None:
    colours = colours_in(option)
    rect = option.rect.adjusted(NEAR, 0, -NEAR, -HAIR)
    bottom = int(Qt.AlignmentFlag.AlignBottom)
    painter.setFont(font_of("small"))
    painter.setPen(colours.named("muted"))
    told = QFontMetrics(font_of("small")).horizontalAdvance(row.told)
    painter.drawText(rect, bottom | int(Qt.AlignmentFlag.AlignRight), row.told)
    font = font_of("heading")
    painter.setFont(font)
    painter.setPen(colours.named("text"))
    title = QFontMetrics(font).elidedText(row.title, Qt.TextElideMode.ElideRight, rect.width() - told - TIGHT)
    painter.drawText(rect, bottom | int(Qt.AlignmentFlag.AlignLeft), title)


def _paint_requirement(painter: QPainter, option: QStyleOptionViewItem, row: Requirement) -> None:
    colours, rect = colours_in(option), option.rect
    paint_ground(painter, option, colours=colours)
    state = row.judged.verdict or "neutral"
    side, top = _side(), rect.top() + TIGHT + 1
    paint_mark(painter, QRect(rect.left() + NEAR, top, side, side), state=state, colours=colours)
    text, left = _text(row, rect.width()), rect.left() + NEAR + side + TIGHT
    alone = row.judged.verdict is None and len(text.lines) == 1
    text.paint(painter, left, top + ((side - text.height) // 2 if alone else 0), colour=colours.named("text"))
    if row.judged.verdict is None:
        return
    font = font_of("small")
    metrics = QFontMetrics(font)
    base = top + text.height + HAIR - 2 + metrics.ascent()
    painter.setFont(font)
    painter.setPen(colours.ink(state))
    word = word_of(state)
    painter.drawText(left, base, word)
    left += metrics.horizontalAdvance(word)
    gist = metrics.elidedText(f"  {row.gist}", Qt.TextElideMode.ElideRight, rect.right() - NEAR - left)
    painter.setPen(colours.named("muted"))
    painter.drawText(left, base, gist if row.gist else "")


def _side() -> int:
    return QFontMetrics(font_of("body")).height() + TIGHT


def _text(row: Requirement, width: int) -> Paragraph:
    left = NEAR * 2 + TIGHT + _side()
    return paragraph(row.judged.item.text, font=font_of("body"), width=width - left, most=_MOST_LINES)


def _key(row: Row) -> object:
    return row.title if isinstance(row, Heading) else row.key


def _title(row: Row) -> str:
    return row.title if isinstance(row, Heading) else row.judged.item.text


def _spoken(row: Row) -> str:
    if isinstance(row, Heading):
        return f"{row.title} {row.told}".strip()
    words = (word_of(row.judged.verdict) if row.judged.verdict else "", row.judged.item.text, row.gist)
    return ". ".join(word for word in words if word)
