"""What a card shows as a picture, in dots or in lines."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

_DOTS = 96


def png_of(shown: QWidget) -> bytes:
    """Picture a widget as PNG."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    shown.grab().save(buffer, "PNG")
    return bytes(content.data())


def svg_of(shown: QWidget, *, title: str) -> bytes:
    """Draw a widget as SVG, which stays sharp at any size and whose words stay words."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setResolution(_DOTS)
    drawing.setSize(shown.size())
    drawing.setViewBox(QRect(QPoint(), shown.size()))
    drawing.setTitle(title)
    painter = QPainter(drawing)
    shown.render(painter, QPoint())
    painter.end()
    buffer.close()
    return bytes(content.data())
