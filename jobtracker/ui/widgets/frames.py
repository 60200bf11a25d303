"""What holds other widgets: rounded cards, thin rules, a scrolled column, an empty place."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from jobtracker.ui.colours import colours_of
from jobtracker.ui.icons import paint_icon
from jobtracker.ui.theme import APART, NEAR, TIGHT, WIDE
from jobtracker.ui.widgets.buttons import Pressed, button
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.labels import Label

_LINE = 80  # letters of a sentence in an empty place


class Card(QFrame):
    """A rounded ground with one column of content: `card.column.addWidget(…)`."""

    def __init__(self, *, margin: int = APART, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(TIGHT)


def rule() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    line.setObjectName("rule")
    return line


class ScrolledColumn(QScrollArea):
    """A page's content that scrolls up and down, never sideways: `scrolled.column.addWidget(…)`."""

    def __init__(self, *, margin: int = WIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("content")
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(APART)
        self.setWidget(content)


class _Picture(QWidget):
    """An icon on a quiet disc; where there is no room for all of it, there is none."""

    def __init__(self, name: str, *, side: int) -> None:
        super().__init__()
        self._name, self._side = name, side
        self.setMaximumHeight(side * 2)

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(self._side * 2, self._side * 2)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(self._side * 2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Called by Qt."""
        if self.height() < self._side * 2:
            return
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.named("selected"))
        middle = self.rect().center()
        painter.drawEllipse(middle, self._side - 1, self._side - 1)
        place = QRect(middle.x() - self._side // 2 + 1, middle.y() - self._side // 2 + 1, self._side, self._side)
        paint_icon(painter, place, name=self._name, colour=colours.named("accent"))


class EmptyPlace(QWidget):
    """An empty page or list: what belongs there, and the one action that fills it, perhaps a second, quieter one."""

    def __init__(self, picture: str, title: str, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = FlowRow(centred=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, 0, WIDE, 0)  # above and below there is what is left over
        column.setSpacing(TIGHT)
        column.addStretch(2)
        column.addWidget(_Picture(picture, side=40))
        column.addSpacing(TIGHT)
        self._text = Label(text, tone="muted", wrap=True)
        for label in (Label(title, role="title", wrap=True), self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 100)
            row.addStretch(1)
            column.addLayout(row)
        self._fit()
        column.addSpacing(NEAR)
        column.addLayout(self._actions)
        column.addStretch(3)

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt when the text size changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_text"):
            self._fit()

    def _fit(self) -> None:
        """Keep lines short enough to be read with ease, and all of a length."""
        self._text.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LINE)

    def say(self, text: str) -> None:
        """Say something else below the title."""
        self._text.setText(text)

    def offer(self, text: str, pressed: Pressed, *, rank: str = "", picture: str = "") -> QPushButton:
        """Add an action; the first is of rank "primary"."""
        made = button(text, pressed, rank=rank, picture=picture, parent=self)
        self._actions.addWidget(made)
        if rank == "primary":
            self.setFocusProxy(made)
        return made
