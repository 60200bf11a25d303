"""A link as wide as there is room for."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from jobtracker.ui.icons import icon
from jobtracker.ui.widgets.buttons import TONES, Pressed

_LEAST = 24  # letters that are always shown


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
            self.setIcon(icon(picture, tone=TONES["link"]))
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
