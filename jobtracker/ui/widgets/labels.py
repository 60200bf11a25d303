"""Text of every rank: titles, headings, quiet notes, lines that end in … where they are too long."""

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from jobtracker.ui.colours import colours_of
from jobtracker.ui.theme import TextRole, font_of

_BREAK = "\u200b"  # shows nothing; a line may end there
_LONG_WORD = re.compile(r"\w{12}(?=\w{4})")


class Label(QLabel):
    """Plain text (never markup) in one of the text roles, in a colour of the theme that follows its change."""

    def __init__(
        self,
        text: str = "",
        *,
        role: TextRole = "body",
        tone: str = "text",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role: TextRole = role
        self._tone = tone
        self._worn: tuple[QFont, str] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._dress()

    def set_tone(self, tone: str) -> None:
        """Show the text in another colour of the theme."""
        self._tone = tone
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt when theme or text size change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the theme sets its sheet last
            self._dress()

    def _dress(self) -> None:
        font = font_of(self._role)
        if self._worn is not None and self._worn[0] is font and self._worn[1] == self._tone:
            return
        self._worn = (font, self._tone)
        self.setFont(font)
        palette = QPalette()  # with this one role alone, so that the others follow the application's
        palette.setColor(QPalette.ColorRole.WindowText, colours_of(QGuiApplication.palette()).named(self._tone))
        self.setPalette(palette)


class BrokenLabel(Label):
    """Text that wraps even within a word, where that is longer than a line: names as German makes them."""

    def __init__(self, *, role: TextRole = "body", tone: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(role=role, tone=tone, wrap=True, parent=parent)
        self._whole = ""

    def setText(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        super().setText(_LONG_WORD.sub(rf"\g<0>{_BREAK}", text))
        self.setAccessibleName(text)

    def text(self) -> str:
        """The text as it was given."""
        return self._whole


class ElidedLabel(Label):
    """One line that ends in … where it does not fit; the whole text is in the tooltip and for screen readers."""

    def minimumSizeHint(self) -> QSize:
        """Called by Qt: it may shrink to a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Called by Qt."""
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
