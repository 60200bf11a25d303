"""What was pasted or dropped: text, a page's HTML, or files."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData


@dataclass(frozen=True, slots=True)
class Pasted:
    """The text and the HTML of a paste; None where there is none."""

    text: str | None = None
    html: str | None = None


def pasted(data: QMimeData) -> Pasted:
    """Take the words that are there."""
    return Pasted(data.text() if data.hasText() else None, data.html() if data.hasHtml() else None)


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files that are there."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()) if data.hasUrls() else ()
