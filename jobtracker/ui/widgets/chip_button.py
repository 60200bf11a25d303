"""A state chip that can be pressed: it opens a menu, and says so with an arrow."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jobtracker.ui.colours import State, colours_of
from jobtracker.ui.icons import paint_icon
from jobtracker.ui.theme import HAIR, TIGHT, font_of
from jobtracker.ui.widgets.states import ChipLook


class ChipButton(QAbstractButton):
    """Icon, word and tint, then an arrow where it opens something, or a cross where it removes something."""

    def __init__(self, *, end: str = "chevron-down", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._look = ChipLook("neutral")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_look(self, state: State, *, word: str, picture: str, name: str) -> None:
        """Show another state; `name` says what pressing does."""
        self._look = ChipLook(state, word, picture)
        self.setText("")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.updateGeometry()
        self.update()

    @property
    def word(self) -> str:
        """The word on it."""
        return self._look.shown

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        size = self._look.size(font_of("small"))
        return QSize(size.width() + self._arrow() + HAIR, size.height() + 2 * HAIR)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(min(self.sizeHint().width(), 80), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: Enter presses it, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Called by Qt."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self.rect().adjusted(2, 2, -2, -2)
        ink = colours.ink(self._look.state)
        painter.setPen(QPen(ink, 1) if self.underMouse() else Qt.PenStyle.NoPen)
        painter.setBrush(colours.tint(self._look.state))
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        self._look.paint(painter, inner.adjusted(1, 1, -self._arrow() - 1, -1), colours=colours, font=font_of("small"))
        side = self._arrow() - HAIR
        place = QRect(inner.right() - side - TIGHT + 2, inner.center().y() - side // 2 + 1, side, side)
        paint_icon(painter, place, name=self._end, colour=ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.named("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), self.height() / 2, self.height() / 2)

    def _arrow(self) -> int:
        return self.fontMetrics().height()
