"""Buttons of every rank, each with its name for screen readers."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, SignalInstance
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QToolButton, QWidget

from jobtracker.ui.icons import icon

Pressed = Callable[[], object] | SignalInstance
_LEAST = 24  # letters of a link that are always shown
_TONES = {"primary": "on_accent", "danger": "missing", "link": "accent"}


def button(
    text: str, pressed: Pressed, *, rank: str = "", picture: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A button with a word. `rank`: "primary" (one a page), "danger", "link", or "" for all others."""
    made = QPushButton(text, parent)
    made.setObjectName(rank)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(True)  # Enter presses it, as Space does
    if rank == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if picture:
        made.setIcon(icon(picture, tone=_TONES.get(rank, "muted")))
        made.setText(f" {text}")  # air between icon and word, which no style sheet gives
    made.clicked.connect(pressed)
    return made


class LinkButton(QPushButton):
    """A link whose words end in … where they do not fit: a page may not grow wider than the window."""

    def __init__(
        self, pressed: Pressed, *, rank: str = "link", picture: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._air = "", " " if picture else ""
        self.setObjectName(rank)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if picture:
            self.setIcon(icon(picture, tone=_TONES["link"]))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(pressed)

    def say(self, words: str, *, name: str) -> None:
        """Show other words; `name` is the whole of it, for the tooltip and for screen readers."""
        self._words = words
        self.setText(self._air + words.replace("&", "&&"))
        self.setAccessibleName(name)
        self.setToolTip(name)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), self.fontMetrics().averageCharWidth() * _LEAST), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Called by Qt."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        lacking = self.sizeHint().width() - self.width()
        if lacking > 0:
            room = self.fontMetrics().horizontalAdvance(self._words) - lacking
            shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
            option.text = self._air + shown.replace("&", "&&")
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def icon_button(picture: str, name: str, pressed: Pressed, *, parent: QWidget | None = None) -> QToolButton:
    """A button with an icon alone; its name is told by tooltip and screen reader."""
    made = QToolButton(parent)
    made.setObjectName("icon")
    made.setIcon(icon(picture))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(pressed)
    return made
