"""How much one wants a job: five stars, set by click, digit or arrow."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from jobtracker.ui.colours import colours_of
from jobtracker.ui.icons import paint_icon
from jobtracker.ui.theme import HAIR

MOST = 5


class Excitement(QSlider):
    """`chosen` tells a level from 1 to 5, or None where it was taken back; to a screen reader it is a slider."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, MOST)
        self.level: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_level(None)
        self.valueChanged.connect(lambda value: self._choose(value or None))

    def show_level(self, level: int | None) -> None:
        """Show a level."""
        self.level = level
        self.setValue(level or 0)
        said = self.tr("Excitement: {level} of 5").format(level=level) if level else self.tr("Excitement: not said")
        self.setAccessibleName(said)
        self.setToolTip(f"{said} (1–5, 0)")
        self.update()

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        side = self._side()
        return QSize(MOST * side + (MOST + 1) * HAIR, side + 2 * HAIR)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Called by Qt: digits are for this while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meant(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt: digits, arrows, Delete."""
        meant = self._meant(event)
        if meant is None:
            super().keyPressEvent(event)
            return
        self._choose(meant[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Called by Qt: the star that is shown last is taken back by a click on it."""
        level = max(1, min(MOST, int((event.position().x() - HAIR / 2) // (self._side() + HAIR)) + 1))
        self._choose(None if level == self.level else level)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Called by Qt: the wheel scrolls the page and changes nothing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Called by Qt."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._side()
        for number in range(MOST):
            place = QRect(HAIR + number * (side + HAIR), HAIR, side, side)
            full = number < (self.level or 0)
            picture, tone = ("star", "accent") if full else ("preferred", "edge")
            paint_icon(painter, place, name=picture, colour=colours.named(tone))
        if self.hasFocus():
            painter.setPen(QPen(colours.named("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _side(self) -> int:
        return self.fontMetrics().height()

    def _choose(self, level: int | None) -> None:
        if level != self.level:
            self.show_level(level)
            self.chosen.emit(level)

    def _meant(self, event: QKeyEvent) -> tuple[int | None] | None:
        """The level that a key means, in a tuple; None where it means none."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        key, level = event.key(), self.level or 0
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            return (key - Qt.Key.Key_0,)
        if key in {Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            return (None,)
        if key in {Qt.Key.Key_Right, Qt.Key.Key_Up}:
            return (min(MOST, level + 1),)
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Down}:
            return (level - 1 or None if level else None,)
        return None
