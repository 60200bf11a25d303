"""What was pasted or dropped: text, a page's HTML, or files."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData


@dataclass(frozen=True, slots=True)
class Pasted:
    """The text and the HTML of a paste, or a file that was dropped; None where there is none."""

    text: str | None = None
    html: str | None = None
    file: Path | None = None


def pasted_each(data: QMimeData) -> tuple[Pasted, ...]:
    """Take each of several files, or the one thing that is there."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    return tuple(Pasted(file=file) for file in files) or (pasted(data),)


def pasted(data: QMimeData) -> Pasted:
    """Take what is there; of several files the first."""
    if data.hasUrls() and any(url.isLocalFile() for url in data.urls()):
        return pasted_each(data)[0]
    return Pasted(data.text() if data.hasText() else None, data.html() if data.hasHtml() else None)
