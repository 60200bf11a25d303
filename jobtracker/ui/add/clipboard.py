"""What was pasted or dropped: text, a page's HTML, or one text file."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from jobtracker.problems import Problem

LARGEST_FILE = 4_000_000  # bytes; what the characters are is the hunt's to judge
SUFFIXES = frozenset({".txt", ".md", ".html", ".htm"})
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Pasted:
    """The text and the HTML of a paste, either of them None where there is none."""

    text: str | None
    html: str | None = None


def pasted(data: QMimeData) -> Pasted:
    """Take what is there; a dropped file is read where it is a text.

    Raises:
        Problem: a file that is no text.
    """
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    if files:
        return _of_file(files[0])
    html = data.html() if data.hasHtml() else None
    text = data.text() if data.hasText() else None
    return Pasted(text, html)


def _of_file(path: Path) -> Pasted:
    refusal = translate("Clipboard", "This file cannot be read as a posting.")
    remedy = translate("Clipboard", "Open it, copy the posting’s words from it and paste those.")
    try:
        if path.suffix.lower() not in SUFFIXES or not path.is_file() or path.stat().st_size > LARGEST_FILE:
            raise Problem(refusal, remedy=remedy)
        words = path.read_bytes().decode("utf-8", "replace")
    except OSError as fault:
        raise Problem(refusal, remedy=remedy) from fault
    return Pasted(None, words) if path.suffix.lower() in {".html", ".htm"} else Pasted(words)
