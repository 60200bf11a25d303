"""The beginning of a text over a few lines; all of it is in the tooltip and for screen readers."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jobtracker.ui.theme import TextRole
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.paragraphs import Paragraph, paragraph


class Excerpt(Label):
    """A label that shows at most `lines` lines and ends in … where there are more."""

    def __init__(self, *, lines: int, role: TextRole = "strong", parent: QWidget | None = None) -> None:
        self._lines = lines
        super().__init__(role=role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Called by Qt."""
        return QSize(self.width(), self._shown().height)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt: any width will do."""
        return QSize(0, self._shown().height)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: another width may need more or fewer lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Called by Qt."""
        shown = self._shown()
        whole = sum(len(line.split()) for line in shown.lines) == len(self.text().split())
        self.setToolTip("" if whole else self.text())
        shown.paint(QPainter(self), 0, 0, colour=self.palette().windowText().color())

    def _shown(self) -> Paragraph:
        return paragraph(self.text(), font=self.font(), width=self.width(), most=self._lines)
