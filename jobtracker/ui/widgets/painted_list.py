"""A list whose rows are painted, each as high as its text needs at the list's width."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from jobtracker.ui.colours import Colours, State, colours_of
from jobtracker.ui.icons import paint_icon
from jobtracker.ui.theme import HAIR
from jobtracker.ui.widgets.long_list import LongList

_LEAST_LINES = 4
_Move = QListView.CursorAction


class PaintedList(LongList):
    """One column, one selected row, smooth scrolling; rows are measured anew when width or text size change."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(24)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt: three lines are the least that one can read in."""
        return QSize(0, self.fontMetrics().lineSpacing() * _LEAST_LINES)

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Called by Qt: Home, End and whole pages end at the nearest row that can be chosen, past headings."""
        found = super().moveCursor(action, modifiers)
        step = 1 if action in {_Move.MoveHome, _Move.MovePageUp} else -1
        while found.isValid() and not found.flags() & Qt.ItemFlag.ItemIsSelectable:
            found = found.siblingAtRow(found.row() + step)
        return found

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt when the text size changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange}:
            self.scheduleDelayedItemsLayout()


def room(option: QStyleOptionViewItem) -> int:
    """The width that a row has."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QListView) else option.rect.width()


def colours_in(option: QStyleOptionViewItem) -> Colours:
    """The theme that a row is painted in."""
    palette: QPalette = option.palette
    return colours_of(palette)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, colours: Colours) -> None:
    """The row's ground: selected, hovered, and with a ring where the keys are."""
    state: QStyle.StateFlag = option.state
    rect: QRect = option.rect
    inner = rect.adjusted(HAIR, 1, -HAIR, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(colours.named("selected"))
        painter.drawRoundedRect(inner, 8, 8)
    elif state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
        painter.setBrush(colours.named("hover"))
        painter.drawRoundedRect(inner, 8, 8)
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.named("accent"), 1.5))
        painter.drawRoundedRect(inner.adjusted(0, 0, -1, -1), 8, 8)


def paint_mark(painter: QPainter, rect: QRect, *, state: State, colours: Colours, picture: str = "") -> None:
    """A state's icon on a round tinted ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.tint(state))
    painter.drawEllipse(rect)
    inset = max(3, rect.width() // 5)
    paint_icon(painter, rect.adjusted(inset, inset, -inset, -inset), name=picture or state, colour=colours.ink(state))


def paint_tick(painter: QPainter, box: QRect, *, kept: bool, colours: Colours, partly: bool = False) -> None:
    """A box to tick; `partly`: it is for several things, of which some are ticked."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.named("accent" if kept or partly else "edge"), 1.2))
    painter.setBrush(colours.named("accent" if kept or partly else "card"))
    painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 4, 4)
    if partly:
        painter.setPen(QPen(colours.named("on_accent"), 2))
        middle, inset = box.center().y(), box.width() // 4
        painter.drawLine(box.left() + inset, middle, box.right() - inset, middle)
    elif kept:
        paint_icon(painter, box.adjusted(1, 1, -2, -2), name="check", colour=colours.named("on_accent"))
