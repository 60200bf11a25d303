"""Checked copies of the file, made by SQLite's backup interface and rotated.

A copy gets its name only once it has been checked and is safe on the disk; older ones go only after that. Names count
up (`000012-daily-2026-11-23.db`), so that a wrong clock neither hides a copy nor removes the wrong one.
"""

import errno
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from jobtracker.problems import Problem
from jobtracker.store.connection import APPLICATION_ID, Run
from jobtracker.store.failures import FAILURES, code_of

_NAME = re.compile(r"(\d{6,9})-(daily|before-restore|before-version-\d{1,6})-(\d{4}-\d\d-\d\d)\.db")
_KEPT = {"daily": 7, "before-restore": 3}
_UPGRADES_KEPT = 3


@dataclass(frozen=True, slots=True)
class Backup:
    """One checked copy: its number, why it was made ("daily", "before-restore", "before-version-2"), and the day."""

    number: int
    reason: str
    day: str
    path: Path


def local_now() -> datetime:
    """The moment, on the person's own clock."""
    return datetime.now().astimezone()


class Backups:
    """The folder of copies.

    Args:
        folder: where they are; made, for this person alone, when the first copy is.
        now: the clock, whose local day names the copies.
    """

    def __init__(self, folder: Path, *, now: Callable[[], datetime]) -> None:
        self.folder = folder
        self._now = now

    def kept(self) -> tuple[Backup, ...]:
        """All copies, the oldest first."""
        if not self.folder.is_dir():
            return ()
        found = ((path, _NAME.fullmatch(path.name)) for path in self.folder.iterdir())
        return tuple(sorted((_backup(path, name) for path, name in found if name), key=lambda each: each.number))

    def ask(self, question: str) -> set[object]:
        """Give all answers of one column that the copies have to a question of plain SQL."""
        found: set[object] = set()
        for each in self.kept():
            with suppress(*FAILURES), looking_at(each.path) as run:  # one of an earlier version may not know
                found.update(answer for (answer,) in run(question))
        return found

    def copy_daily(self, connection: sqlite3.Connection) -> Backup | None:
        """Make today's copy; None if there is one."""
        today = self._now().date().isoformat()
        if any(each.day == today and each.reason == "daily" for each in self.kept()):
            return None
        return self.copy(connection, reason="daily")

    def copy_before_upgrade(self, connection: sqlite3.Connection, *, to: int) -> Backup:
        """Make the copy without which no upgrade runs."""
        return self.copy(connection, reason=f"before-version-{to}")

    def copy_before_restore(self, connection: sqlite3.Connection) -> Backup:
        """Make the copy without which nothing is put in the place of what is here."""
        return self.copy(connection, reason="before-restore")

    def copy(self, connection: sqlite3.Connection, *, reason: str) -> Backup:
        """Make, check and name one copy, then let the oldest of its sort go.

        Raises:
            Problem: no copy was made, and none was removed.
        """
        try:
            return self._copy(connection, reason=reason)
        except (*FAILURES, OSError) as error:
            raise _failed(error) from error

    def _copy(self, connection: sqlite3.Connection, *, reason: str) -> Backup:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for left in self.folder.glob("*.part"):
            left.unlink()
        number = max((each.number for each in self.kept()), default=0) + 1
        day = self._now().date().isoformat()
        path = self.folder / f"{number:06d}-{reason}-{day}.db"
        part = path.with_suffix(".part")
        try:
            os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            _fill(part, source=connection)
            sync(part)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        sync(self.folder)
        made = Backup(number, reason, day, path)
        self._rotate(made)
        return made

    def _rotate(self, made: Backup) -> None:
        same_sort = [each for each in self.kept() if _sort(each) == _sort(made)]
        for old in same_sort[: -_KEPT.get(made.reason, _UPGRADES_KEPT)]:
            old.path.unlink()


def sync(path: Path) -> None:
    """See a file, or the names in a folder, safely on the disk."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def faults(connection: sqlite3.Connection) -> list[str]:
    """Check a whole file: empty if every page, index and link between rows is sound."""
    broken = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(10)")]
    orphans = [f"{row[0]} row {row[1]} without its {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    return [each for each in broken if each != "ok"] + orphans


@contextmanager
def looking_at(path: Path) -> Iterator[Run]:
    """Lend a database that nobody else has, to look at: a copy, or one that was staged."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection.execute
    finally:
        connection.close()


def copy_file(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the file as it is now, for a moment's use: neither checked nor safe on the disk.

    Raises:
        Problem: it cannot be read, or the copy cannot be written.
    """
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")
            connection.backup(copy)
    except FAILURES as error:
        raise Problem(
            "No copy could be made: the database cannot be read, or the disk is full.",
            remedy="See that the disk has room, then try again.",
        ) from error


def _sort(backup: Backup) -> str:
    """Tell among which copies one counts."""
    return backup.reason if backup.reason in _KEPT else "upgrade"


def _fill(part: Path, *, source: sqlite3.Connection) -> None:
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")  # the whole file is synced once, before it gets its name
        source.backup(copy)
        copy.execute("PRAGMA trusted_schema = OFF")
        if copy.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID or faults(copy):
            raise _damaged()
    for left in ("-journal", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            part.with_name(part.name + left).unlink()


def _backup(path: Path, name: re.Match[str]) -> Backup:
    return Backup(int(name[1]), name[2], name[3], path)


def _failed(error: Exception) -> Problem:
    code = code_of(error)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return _damaged()
    if code == sqlite3.SQLITE_FULL or getattr(error, "errno", None) == errno.ENOSPC:
        return Problem("No backup was made, because the disk is full; older ones were kept.", remedy="Free some space.")
    return Problem(
        "No backup was made, because the folder for backups cannot be written; older ones were kept.",
        remedy="Allow writing to the folder, and check its disk.",
    )


def _damaged() -> Problem:
    return Problem(
        "No backup was made, because the database is damaged; older ones were kept.",
        remedy="Close jobtracker and restore a backup.",
    )
