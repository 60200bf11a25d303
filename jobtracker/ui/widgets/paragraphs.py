"""Text that a list paints itself: broken into lines between words where it can, inside them where it must."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

_MANY = 1_000
_LONGEST = 2_000  # a list shows the start of a longer text, the text view has it all


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of text in one font, ready to be painted; `height` is their height in pixels."""

    lines: tuple[str, ...]
    font: QFont
    spacing: int
    width: int

    @property
    def height(self) -> int:
        """The height of all lines."""
        return self.spacing * len(self.lines)

    def paint(self, painter: QPainter, left: int, top: int, *, colour: QColor) -> None:
        """Paint the lines below one another, the first one's top left corner at `left`, `top`."""
        painter.setFont(self.font)
        painter.setPen(colour)
        ascent = QFontMetrics(self.font).ascent()
        for line in self.lines:
            painter.drawText(QPointF(left, top + ascent), line)
            top += self.spacing


def paragraph(text: str, *, font: QFont, width: int, most: int = _MANY) -> Paragraph:
    """Break `text` into lines of `width` pixels, at most `most` of them; the last ends in … where more follows."""
    return _broken(text[:_LONGEST], font.key(), max(width, 24), most)


@lru_cache(maxsize=2_000)
def _broken(text: str, key: str, width: int, most: int) -> Paragraph:
    font = QFont()
    font.fromString(key)
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = text.encode("utf-16-le")
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == most:
            rest = lines[-1] + " " + units[2 * start :].decode("utf-16-le", "replace")
            lines[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            break
        lines.append(units[2 * start : 2 * (start + line.textLength())].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return Paragraph(tuple(lines or ("",)), font, metrics.lineSpacing(), width)
