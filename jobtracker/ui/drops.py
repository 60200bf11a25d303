"""What is dropped on the window: files go to the page in front if it keeps them, all else is read as postings."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QWindow

from jobtracker.hunt.file_kinds import TABLES

Files = tuple[str, ...]
_DRAGGED = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


def files_in(dropped: QMimeData) -> Files:
    """The files on this machine that are dropped; none where a page, a picture or words are."""
    return tuple(url.toLocalFile() for url in dropped.urls() if url.isLocalFile())


def holds_table(files: Files) -> bool:
    """Whether one of these files is a table of jobs by its name."""
    return any(Path(file).suffix.casefold() in TABLES for file in files)


class Drops(QObject):
    """Takes files before any field gets them, which would insert their addresses as text."""

    def __init__(self, window: QWindow, *, keep: Callable[[Files], bool], read: Callable[[QMimeData], object]) -> None:
        super().__init__(window)
        self._keep, self._read = keep, read
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Called by Qt."""
        if event.type() not in _DRAGGED or not isinstance(event, QDropEvent):
            return False
        files = files_in(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop and not self._keep(files):
            self._read(event.mimeData())
        return True
