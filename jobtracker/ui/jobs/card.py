"""How a job is painted as a card: title, company, figures, what comes next."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jobtracker.ui.colours import Colours, colours_of
from jobtracker.ui.day import today
from jobtracker.ui.icons import paint_icon
from jobtracker.ui.jobs.columns import fit_words
from jobtracker.ui.jobs.job_words import next_look, next_parts
from jobtracker.ui.theme import HAIR, NEAR, TIGHT, font_of
from jobtracker.ui.widgets.days import day_words
from jobtracker.ui.widgets.hunt_words import outcome_words
from jobtracker.ui.widgets.states import paint_fit

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from jobtracker.hunt.jobs import JobRow
    from jobtracker.ui.jobs.stage_model import StageModel

_BAR = 6
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class CardDelegate(QStyledItemDelegate):
    """Paints one card after the other, all of one height, so that thousands scroll smoothly."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: "QModelIndex | QPersistentModelIndex") -> QSize:  # noqa: ARG002
        """Called by Qt."""
        return QSize(0, card_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: "QModelIndex | QPersistentModelIndex"
    ) -> None:
        """Called by Qt for every card in sight."""
        colours = colours_of(self._view.palette())
        row = cast("StageModel", index.model()).row(index.row())
        painter.save()
        _paint_ground(painter, option, colours=colours)
        _paint_words(painter, option.rect.adjusted(NEAR, TIGHT + 2, -NEAR, -TIGHT - HAIR), row=row, colours=colours)
        painter.restore()


def card_height() -> int:
    """The height of a card in the text size in use: three lines, a bar and the air around them."""
    body, small = QFontMetrics(font_of("body")), QFontMetrics(font_of("small"))
    return body.height() + small.height() * 3 + TIGHT * 2 + HAIR * 4


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, colours: Colours) -> None:
    rect: QRect = option.rect.adjusted(1, 2, -2, -HAIR)
    state: QStyle.StateFlag = option.state
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    ground = "selected" if chosen else ("hover" if state & QStyle.StateFlag.State_MouseOver else "card")
    edge = "accent" if focused else ("edge" if chosen else "border")
    painter.setBrush(colours.named(ground))
    painter.setPen(QPen(colours.named(edge), 2 if focused else 1))
    painter.drawRoundedRect(rect, 8, 8)


def _paint_words(painter: QPainter, rect: QRect, *, row: "JobRow", colours: Colours) -> None:
    body, small = QFontMetrics(font_of("body")), QFontMetrics(font_of("small"))
    line = QRect(rect.left(), rect.top(), rect.width(), body.height())
    painter.setFont(font_of("strong"))
    painter.setPen(colours.named("text"))
    _write(painter, line, row.title or QCoreApplication.translate("Jobs", "Untitled posting"))
    line = QRect(rect.left(), line.bottom() + 1 + HAIR // 2, rect.width(), small.height())
    stars = _paint_excitement(painter, line, level=row.excitement, colours=colours)
    painter.setFont(font_of("small"))
    painter.setPen(colours.named("muted"))
    _write(painter, line.adjusted(0, 0, -stars, 0), row.company or row.places)
    line = QRect(rect.left(), line.bottom() + 1 + HAIR, rect.width(), small.height())
    _paint_figures(painter, line, row=row, colours=colours)
    line = QRect(rect.left(), line.bottom() + 1 + HAIR, rect.width(), small.height())
    _paint_next(painter, line, row=row, colours=colours)


def _paint_figures(painter: QPainter, line: QRect, *, row: "JobRow", colours: Colours) -> None:
    """The must-haves: the bar, then the figures that it stands for."""
    words = fit_words(row.must)
    painter.setPen(colours.named("text" if words else "muted"))
    width = painter.fontMetrics().horizontalAdvance(words or "–")
    bar = QRect(line.left(), line.center().y() - _BAR // 2, line.width() - width - TIGHT, _BAR)
    paint_fit(painter, bar, counts=row.must, colours=colours)
    painter.drawText(line, _RIGHT, words or "–")


def _paint_next(painter: QPainter, line: QRect, *, row: "JobRow", colours: Colours) -> None:
    """How it ended, or what comes next, overdue in its own colour and with its own sign; else since when it is here."""
    now = today()
    ended = outcome_words(row.outcome)
    what, day, picture, tone = ended, "", "neutral", "muted"
    if not ended and row.next_day is not None:
        what, day = next_parts(row, today=now)
        picture, tone = next_look(row, today=now)
    elif not ended:
        place = row.places if row.company else ""
        what, picture = (", ".join(row.tags), "tag") if row.tags else (place, "place")
        day = day_words(row.since or row.added, today=now)
    side = line.height()
    painter.setPen(colours.named(tone))
    painter.drawText(line, _RIGHT, day)
    line = line.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(day) - TIGHT if day else 0, 0)
    if what:
        paint_icon(painter, QRect(line.left(), line.top(), side, side), name=picture, colour=colours.named(tone))
        _write(painter, line.adjusted(side + HAIR, 0, 0, 0), what)


def _paint_excitement(painter: QPainter, line: QRect, *, level: int | None, colours: Colours) -> int:
    """As many small discs as the person wants the job; returns the room that they take."""
    if not level:
        return 0
    side, gap = 5, 3
    room = level * (side + gap)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.named("accent"))
    for number in range(level):
        left = line.right() - room + gap + number * (side + gap)
        painter.drawEllipse(left, line.center().y() - side // 2, side, side)
    return room + TIGHT


def _write(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LEFT, shown)
