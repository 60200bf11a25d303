"""The database: look at it, read from it, write to it in whole actions, take them back, hear what changed."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from jobtracker.loading import load
from jobtracker.store.backups import Backups, copy_file, local_now
from jobtracker.store.changed import Changed
from jobtracker.store.connection import Opened, Run, place_of
from jobtracker.store.failures import FAILURES, reading
from jobtracker.store.opening import open_file

if TYPE_CHECKING:
    from jobtracker.store.session import Session
    from jobtracker.store.transactions import Transactions

__all__ = ["Changed", "Database"]


class Database:
    """One open file. SQLAlchemy is loaded when the first session is asked for.

    Args:
        opened: the connection, which the database closes.
        backups: where copies go.
    """

    def __init__(self, opened: Opened, *, backups: Backups) -> None:
        self.path = opened.path
        self.read_only = opened.read_only
        self.backups = backups
        self._opened, self._connection = opened, opened.connection
        self._place = place_of(opened.path)
        self._lock = RLock()
        self._hearers: list[Callable[[Changed], None]] = []
        self._derivers: list[Callable[[Session, Changed], None]] = []

    @classmethod
    def open(
        cls, path: Path, *, backups: Path, now: Callable[[], datetime] = local_now, opened: Opened | None = None
    ) -> "Database":
        """Open the file at `path`; made anew where there never was one. `opened`: it was opened already.

        Raises:
            Problem: the file is not ours, newer, damaged, empty or held by another program, and was left as it is.
        """
        folder = Backups(backups, now=now)
        return cls(opened or open_file(path, backups=folder), backups=folder)

    def back_up(self) -> None:
        """Make today's checked copy if there is none yet.

        Raises:
            Problem: no copy was made, or none can be, since the file may only be read. All else goes on.
        """
        with self._lock:
            if self.read_only is not None:
                raise self.read_only
            self.backups.copy_daily(self._connection)

    def on_change(self, hear: Callable[[Changed], None]) -> None:
        """Call `hear` after every action that changed something and is safely in the file."""
        self._hearers.append(hear)

    def on_derive(self, derive: "Callable[[Session, Changed], None]") -> None:
        """Call `derive` inside every such action, undone and redone ones too, to write derived rows along with it."""
        self._derivers.append(derive)

    @contextmanager
    def look(self) -> Iterator[Run]:
        """Lend the bare connection to look at what is kept: plain SQL, plain tuples, nothing of SQLAlchemy's.

        Raises:
            Problem: the file cannot be read.
        """
        with self._lock:
            try:
                yield self._connection.execute
            except FAILURES as error:
                problem = reading(error, self.path)
                if problem is None:
                    raise
                raise problem from error

    def read(self) -> AbstractContextManager["Session"]:
        """Lend a session that changes nothing; within a write, that write's own."""
        return self._transactions.read()

    def write(self, label: str) -> AbstractContextManager["Session"]:
        """Run one action of the person's: all of it is saved, announced and can be undone, or nothing of it is.

        A write within a write becomes part of it, under the outer label; if it fails, all of the outer one does.

        Raises:
            Problem: nothing was saved, for a reason that the person can act on.
        """
        return self._transactions.write(label)

    @property
    def can_undo(self) -> bool:
        """Whether there is an action to take back."""
        return self._begun and self._transactions.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an action to do again."""
        return self._begun and self._transactions.can_redo

    def undo(self) -> str | None:
        """Take back the last action and return its label; None where there is none."""
        return self._transactions.undo() if self.can_undo else None

    def redo(self) -> str | None:
        """Do again what was last undone and return its label; None where there is none."""
        return self._transactions.redo() if self.can_redo else None

    def take_over(self, staged: Path, label: str) -> Path | None:
        """Make all rows be those of a staged database, after a backup; undone like any action.

        Returns the backup; None where nothing differed.

        Raises:
            Problem: nothing was changed, for a reason that the person can act on.
        """
        made: list[Path] = []

        def back_up() -> None:
            made.append(self.backups.copy_before_restore(self._connection).path)

        self._transactions.take_over(staged, label, before=back_up)
        return made[0] if made else None

    def copy_to(self, target: Path) -> None:
        """Write a copy of the whole file to a place beside it, as it is now.

        Raises:
            Problem: it cannot be read, or the copy cannot be written.
        """
        with self._lock:
            copy_file(self._connection, target)

    def ask_backups(self, question: str) -> set[object]:
        """Put a question of plain SQL with answers of one column to all backups that can answer it."""
        return self.backups.ask(question)

    def discard(self, rows: Iterable[tuple[str, int]]) -> None:
        """Remove rows for good, by table and id, those that point to others first; no undo brings them back.

        Raises:
            Problem: nothing was removed, for a reason that the person can act on.
        """
        self._transactions.discard(rows)

    def close(self) -> None:
        """Close the file. Nothing is left to save."""
        with self._lock:
            if self._begun:
                self._transactions.close()
            self._connection.close()

    @property
    def _begun(self) -> bool:
        return "_transactions" in self.__dict__

    @cached_property
    def _transactions(self) -> "Transactions":
        made: type[Transactions] = load("jobtracker.store.transactions").Transactions
        return made(self._opened, place=self._place, lock=self._lock, derivers=self._derivers, announce=self._announce)

    def _announce(self, changed: Changed) -> None:
        for hear in self._hearers:
            hear(changed)
