"""Files that the person chooses, or starts the program with, go the way that dropped ones take."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from jobtracker.hunt.archive_kind import SUFFIX
from jobtracker.hunt.file_kinds import FILES


class FileChoice(QObject):
    """Asks for files and tells what was `chosen`, as data that could as well have been dropped."""

    chosen = Signal(QMimeData)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QFileDialog | None = None

    def open(self) -> QFileDialog:
        """Show the dialog; the window goes on meanwhile."""
        if self._dialog is None:
            self._dialog = self._made()
        self._dialog.open()
        return self._dialog

    def give(self, files: Sequence[Path]) -> None:
        """Take these files, as if they had been chosen."""
        self._tell([QUrl.fromLocalFile(str(file)) for file in files])

    def _made(self) -> QFileDialog:
        pattern = " ".join(f"*{suffix}" for suffix in FILES)
        dialog = QFileDialog(self._window, self.tr("Open postings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        archives = self.tr("Archives of jobtracker (*{suffix})").format(suffix=SUFFIX)
        dialog.setNameFilters(
            [self.tr("Postings ({pattern})").format(pattern=pattern), archives, self.tr("All files (*)")]
        )
        dialog.urlsSelected.connect(self._tell)
        return dialog

    def _tell(self, files: list[QUrl]) -> None:
        dropped = QMimeData()
        dropped.setUrls(files)
        self.chosen.emit(dropped)
