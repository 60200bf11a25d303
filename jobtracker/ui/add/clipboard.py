"""What was pasted or dropped: text, a page's HTML, or files."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData

from jobtracker.whole_files import save

LARGEST = 1_000_000  # characters: what is longer is no posting, and is not even laid out
_SURELY_MORE = 4 * LARGEST  # bytes
_LARGEST_PAGE = 16 * LARGEST  # bytes


@dataclass(frozen=True, slots=True)
class Pasted:
    """The text and the HTML of a paste; None where there is none. `bulk` are the bytes of far too long a text."""

    text: str | None = None
    html: str | None = None
    bulk: QByteArray | None = None

    @property
    def is_long(self) -> bool:
        """Whether this is too long to be read whole."""
        return self.bulk is not None or len(self.text or "") > LARGEST

    def beginning(self, length: int) -> str:
        """The first characters, to the end of a line."""
        text = self.text if self.bulk is None else bytes(self.bulk.left(4 * length).data()).decode(errors="ignore")
        return (text or "")[:length].rsplit("\n", 1)[0]

    def write_to(self, file: Path) -> None:
        """Write all of the text to a file.

        Raises:
            Problem: it cannot be written; what was there before is there still.
        """
        save(file, (self.text or "").encode(errors="replace") if self.bulk is None else bytes(self.bulk.data()))


def pasted(data: QMimeData) -> Pasted:
    """Take the words that are there; those of a book stay bytes, since making a text of them takes its time."""
    if data.hasText():
        written = data.data("text/plain")
        if written.size() > _SURELY_MORE:
            return Pasted(bulk=written)
    html = data.hasHtml() and data.data("text/html").size() <= _LARGEST_PAGE
    return Pasted(data.text() if data.hasText() else None, data.html() if html else None)


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files that are there."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()) if data.hasUrls() else ()
