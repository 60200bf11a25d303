"""Pages to print: words with simple markup as PDF, made beside the window's thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

_MARGIN = 4  # millimetres; Qt leaves two centimetres more around what it prints
_DOTS = 300


def pdf_of(page: str, *, title: str) -> bytes:
    """Print a page of simple HTML on A4."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(title)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    document.setHtml(page)
    document.print_(writer)
    del writer  # ends the file
    buffer.close()
    return bytes(content.data())
