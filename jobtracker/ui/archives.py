"""Exporting everything and restoring it: archives are made and read beside the database, and the window goes on."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from jobtracker.hunt.archive_kind import SUFFIX
from jobtracker.hunt.tables import csv_bytes
from jobtracker.loading import load
from jobtracker.problems import Problem
from jobtracker.settings import Settings
from jobtracker.ui.archive_line import ArchiveLine
from jobtracker.ui.door import Door, NotOpen
from jobtracker.ui.widgets.save_dialog import ask_target
from jobtracker.whole_files import save

if TYPE_CHECKING:
    from jobtracker.hunt.archive_form import Manifest
    from jobtracker.hunt.archive_reading import Staged
    from jobtracker.hunt.archives import Copied, Restored

_LEAST = 0.005  # of the work, before it is told anew


def holds_archive(files: Sequence[str]) -> bool:
    """Whether one of these files is an archive by its name."""
    return any(Path(file).suffix.casefold() == SUFFIX for file in files)


class ArchiveDesk(QObject):
    """One archive at a time. `told` says what was done, `failed` (Problem) why it was not."""

    told = Signal(str)
    failed = Signal(object)
    _advanced = Signal(float)

    def __init__(self, door: Door, settings: Settings, *, over: QWidget) -> None:
        super().__init__(over)
        self._door, self._settings, self._over = door, settings, over
        self.line = line = ArchiveLine()
        self._busy = self._stopped = False
        self._advanced.connect(line.advance, Qt.ConnectionType.QueuedConnection)
        line.cancelled.connect(self._stop)
        door.closing.connect(self._stop)

    def export(self) -> QFileDialog | None:
        """Ask for a file and write everything into it."""
        if self._is_busy():
            return None
        dialog = self._dialog(self.tr("Export everything"), self.export_to)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(f"jobtracker-{self._door.clock().date().isoformat()}{SUFFIX}")
        dialog.open()
        return dialog

    def save_table(self) -> QFileDialog:
        """Ask for a file and write all jobs into it as a table."""
        name = f"jobs-{self._door.clock().date().isoformat()}.csv"
        return ask_target(self._over, title=self.tr("Save all jobs as a table"), name=name, chosen=self.save_table_to)

    def save_table_to(self, target: Path) -> None:
        """Write all jobs into this file as a table."""
        said = self.tr("Saved {count} jobs in {file}")

        def write(rows: Sequence[Sequence[object]]) -> None:
            self._door.beside.run(
                lambda: save(target, csv_bytes(load("jobtracker.hunt.listings").HEAD, rows)),
                lambda _: self.told.emit(said.format(count=len(rows), file=target.name)),
                failed=self.failed.emit,
            )

        self._door.ask(lambda hunt: hunt.listings.table(), write, failed=self.failed.emit)

    def restore(self) -> QFileDialog | None:
        """Ask for a file and restore it."""
        return self.ask_file(self.restore_from)

    def ask_file(self, chosen: Callable[[Path], None]) -> QFileDialog | None:
        """Ask for an archive that is there."""
        if self._is_busy():
            return None
        dialog = self._dialog(self.tr("Restore from a file"), chosen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()
        return dialog

    def take(self, files: Sequence[str]) -> None:
        """Offer to restore the archive that was opened or dropped."""
        file = next(Path(file) for file in files if holds_archive((file,)))
        if not self._is_busy():
            reading = "jobtracker.hunt.archive_reading"
            self._door.beside.run(lambda: load(reading).look_at(file), self._offering(file), failed=self._fail)

    def export_to(self, target: Path) -> None:
        """Write everything into this file."""
        self._begin(self.tr("Exporting everything into {file} …").format(file=target.name))
        settings, stopped, tell = self._settings.of_the_hunt(), self._is_stopped, self._teller()

        def write(copied: "Copied") -> None:
            self._door.beside.run(
                lambda: copied.write(target, settings=settings, tell=tell, stopped=stopped),
                lambda made: self._exported(target, made),
                failed=self._fail,
            )

        self._door.ask(lambda hunt: hunt.archives.copy(), write, failed=self._fail)

    def restore_from(self, file: Path) -> None:
        """Put what this file holds in the place of what is here."""
        self._begin(self.tr("Restoring {file} …").format(file=file.name))
        data, stopped, tell = self._settings.folder, self._is_stopped, self._teller()

        def put(staged: "Staged") -> None:
            self.line.finish()
            self._door.ask(
                lambda hunt: hunt.archives.put(staged, name=file.name),
                lambda restored: self._restored(restored, staged),
                failed=self._fail,
            )

        self._door.beside.run(
            lambda: load("jobtracker.hunt.archives").lay_out(file, data, tell=tell, stopped=stopped),
            put,
            failed=self._fail,
        )

    def _dialog(self, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
        dialog = QFileDialog(self._over, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Archives of jobtracker (*{suffix})").format(suffix=SUFFIX)])
        dialog.fileSelected.connect(lambda file: chosen(Path(file)))
        return dialog

    def _begin(self, sentence: str) -> None:
        self._busy, self._stopped = True, False
        self.line.work(sentence)

    def _end(self) -> None:
        self._busy = False
        self.line.hide()

    def _is_busy(self) -> bool:
        if self._busy:
            self.told.emit(self.tr("One archive at a time: the other is not done yet"))
        return self._busy

    def _is_stopped(self) -> bool:
        return self._stopped

    def _stop(self) -> None:
        self._stopped = True

    def _teller(self) -> Callable[[float], None]:
        """Make what the worker tells how far it is, which is passed on now and then."""
        last = 0.0

        def tell(part: float) -> None:
            nonlocal last
            if part - last >= _LEAST:
                last = part
                self._advanced.emit(part)

        return tell

    def _offering(self, file: Path) -> "Callable[[Manifest], None]":
        def offer(manifest: "Manifest") -> None:
            if self._busy:
                return
            one, many = self.tr("{file} holds one job."), self.tr("{file} holds {count} jobs.")
            held = (one if manifest.jobs == 1 else many).format(file=file.name, count=manifest.jobs)
            what = self.tr("Restored, they take the place of what is here, which is backed up.")
            self.line.offer(f"{held} {what}", lambda: self.restore_from(file))

        return offer

    def _exported(self, target: Path, made: "Manifest") -> None:
        self._end()
        papers = len(made.documents)
        jobs = (self.tr("one job") if made.jobs == 1 else self.tr("{count} jobs")).format(count=made.jobs)
        documents = (self.tr("one document") if papers == 1 else self.tr("{count} documents")).format(count=papers)
        words = self.tr("Exported everything into {file}: {jobs} and {documents}")
        self.told.emit(words.format(file=target.name, jobs=jobs, documents=documents))
        if made.missing:
            gone = self.tr("Files of documents that are gone or damaged are not in the archive: {count} in all.")
            self.failed.emit(Problem(gone.format(count=len(made.missing)), remedy=self.tr("All else is.")))

    def _restored(self, restored: "Restored", staged: "Staged") -> None:
        self._end()
        if restored.backup is None:
            self.told.emit(self.tr("Everything in the file is already here; nothing was changed"))
        if restored.anew:
            try:
                self._settings.take_over(staged.settings)
            except Problem as problem:
                self.failed.emit(problem)

    def _fail(self, problem: Problem) -> None:
        stopped = self._stopped and self._busy
        self._end()
        if stopped:
            self.told.emit(problem.what)
        elif not isinstance(problem, NotOpen):
            self.failed.emit(problem)
