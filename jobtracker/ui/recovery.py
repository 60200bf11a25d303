"""Going on where the person's file is lost: from a backup, from an archive, or anew; the file itself is put aside."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jobtracker.loading import load
from jobtracker.paths import Paths
from jobtracker.problems import Problem
from jobtracker.ui.archives import ArchiveDesk
from jobtracker.ui.door import Door
from jobtracker.ui.shut import ShutPage, backup_words

if TYPE_CHECKING:
    from jobtracker.hunt.recovery import KeptBackup

_RECOVERY = "jobtracker.hunt.recovery"


class RecoveryDesk(QObject):
    """Does what a ShutPage asks for, beside the database, and opens the door again. `told` says what was done."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, door: Door, folder: Path, *, archives: Callable[[], ArchiveDesk], parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._paths, self._archives = door, Paths(folder), archives
        self._busy = False
        self._then: Callable[[], object] | None = None
        door.opened.connect(self._opened)

    def serve(self, page: ShutPage) -> None:
        """Do what this page asks for; where the file is lost, tell it which backups there are."""
        page.again.connect(self._door.open_again)
        page.backup_wanted.connect(self.use_backup)
        page.archive_wanted.connect(self.ask_archive)
        page.new_wanted.connect(self.begin_anew)
        if page.lost:
            paths = self._paths
            self._door.beside.run(lambda: load(_RECOVERY).kept_backups(paths), page.show_backups, failed=self._fail)

    def use_backup(self, backup: "KeptBackup") -> None:
        """Go on from a backup."""
        words = self.tr("Went on from the backup of {backup}").format(backup=backup_words(backup))
        self._replace(lambda: load(_RECOVERY).go_on_from(backup, self._paths), words)

    def begin_anew(self) -> None:
        """Go on with nothing."""
        self._replace(lambda: load(_RECOVERY).begin_anew(self._paths), self.tr("Started anew"))

    def ask_archive(self) -> None:
        """Ask for an archive, and go on from that."""
        self._archives().ask_file(self.use_archive)

    def use_archive(self, file: Path) -> None:
        """Go on from an archive, once it is clear that it is one."""

        def restore(_manifest: object) -> None:
            self._replace(
                lambda: load(_RECOVERY).begin_anew(self._paths), "", then=lambda: self._archives().restore_from(file)
            )

        reading = "jobtracker.hunt.archive_reading"
        self._door.beside.run(lambda: load(reading).look_at(file), restore, failed=self._fail)

    def _replace(self, replace: Callable[[], Path | None], words: str, *, then: Callable[[], object] = str) -> None:
        if self._busy:
            return
        self._busy = True

        def go_on(aside: Path | None) -> None:
            kept = self.tr("the old file is kept as {name}").format(name=aside.name) if aside is not None else ""
            said = " · ".join(part for part in (words, kept) if part)
            self._busy = False
            self._then = lambda: self._go_on(said, then)
            self._door.open_again()

        self._door.beside.run(replace, go_on, failed=self._fail)

    def _go_on(self, said: str, then: Callable[[], object]) -> None:
        if said:
            self.told.emit(said)
        then()

    def _opened(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _fail(self, problem: Problem) -> None:
        self._busy = False
        self.failed.emit(problem)
