"""A line to type in with an icon before the words or a small button at its end; both grow with the text."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from jobtracker.ui.colours import colours_of
from jobtracker.ui.icons import icon, paint_icon
from jobtracker.ui.theme import HAIR, TIGHT
from jobtracker.ui.widgets.buttons import Pressed

_SIDE = 1.15  # heights of a line, as every icon of the window


class PictureField(QLineEdit):
    """`picture` says what the line is for; "" for none. Qt's own icons in a line keep one size."""

    def __init__(self, picture: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._inside: QToolButton | None = None
        self._fit()

    def put_inside(self, picture: str, name: str, pressed: Pressed) -> QToolButton:
        """Put a button at the end of the line; what it does has a key of its own, so Tab passes it by."""
        made = QToolButton(self)
        made.setObjectName("inside")
        made.setIcon(icon(picture))
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setCursor(Qt.CursorShape.ArrowCursor)
        made.clicked.connect(pressed)
        self._inside = made
        self._fit()
        return made

    def offer_clearing(self, name: str) -> None:
        """Put a button at the end that empties the line, as long as something stands there."""
        made = self.put_inside("close", name, self.clear)
        made.hide()
        self.textChanged.connect(lambda text: made.setVisible(bool(text)))

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt when the text size changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        super().paintEvent(event)
        if self._picture:
            colour = colours_of(self.palette()).named("muted")
            paint_icon(QPainter(self), self._place(TIGHT), name=self._picture, colour=colour)

    def _side(self) -> int:
        return round(self.fontMetrics().height() * _SIDE)

    def _place(self, left: int) -> QRect:
        side = self._side()
        return QRect(left, (self.height() - side) // 2, side, side)

    def _fit(self) -> None:
        room = self._side() + HAIR
        inside = getattr(self, "_inside", None)
        self.setTextMargins(room if self._picture else 0, 0, room if inside is not None else 0, 0)
        if inside is not None:
            inside.setIconSize(QSize(self._side(), self._side()))
            inside.setGeometry(self._place(self.width() - TIGHT - self._side()))
