"""The title of a page with smaller words on its baseline."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jobtracker.ui.theme import NEAR, font_of
from jobtracker.ui.widgets.labels import Label

_DIGITS = 5  # for which there is room at once, so that nothing moves when a figure comes


class TitleRow(QWidget):
    """As high as the title, however high what stands beside it."""

    def __init__(self, title: str, note: Label) -> None:
        super().__init__()
        self._note = note
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(Label(title, role="display"))
        row.addWidget(note, 1, Qt.AlignmentFlag.AlignBottom)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt when the text size changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        body = QFontMetrics(font_of("body"))
        below = QFontMetrics(font_of("display")).descent() - body.descent()
        self._note.setMinimumWidth(body.horizontalAdvance("0") * _DIGITS)
        self._note.setContentsMargins(0, 0, 0, max(below, 0))
