"""The one connection to the SQLite file: what the path holds, opened, locked and made safe.

Nothing but `sqlite3` is imported here, so that a first list can be read before the rest is loaded.
"""

import sqlite3
import stat
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from jobtracker.problems import LostFile, Problem
from jobtracker.store.failures import FAILURES, code_of, opening, read_only

APPLICATION_ID = 0x6A6F6274
"""What the file's header says of whose it is: "jobt"."""

SCHEMA = 2
"""The version of the tables that this program reads and writes; kept in the file's `user_version`."""

_PATIENCE = 0.3  # seconds to wait for another program's lock
_START_NEW = "Restore a backup in its place, or move the file away to start anew."


Place = tuple[int, int]


class Run(Protocol):
    """Runs a statement of plain SQL that reads, with values for its names or its marks: plain tuples come back."""

    def __call__(self, statement: str, values: Mapping[str, object] | Sequence[object] = (), /) -> Iterable[Any]:
        """Run it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open file. `read_only` says why nothing can be changed; None: all can."""

    connection: sqlite3.Connection
    path: Path
    version: int
    read_only: Problem | None = None


def place_of(path: Path) -> Place | None:
    """Tell where a file lies on the disk, whatever it is called; None where none can be seen."""
    with suppress(OSError):
        status = path.stat()
        return status.st_dev, status.st_ino
    return None


def look(path: Path) -> int | None:
    """Find which version of our tables the file at `path` has, writing nothing; None: no file is there.

    Raises:
        Problem: whatever is there is not a database of ours that this program could open.
    """
    if not _is_there(path):
        return None
    try:
        owner, version = _read_header(path)
    except FAILURES as error:
        raise opening(error, path) from error
    if owner != APPLICATION_ID or version < 1:
        raise Problem(
            "{path} is the database of another program.", remedy="Move it away, or choose another folder.", path=path
        )
    if version > SCHEMA:
        raise Problem(
            "The database {path} was made by a newer jobtracker.", remedy="Install the newer version again.", path=path
        )
    return version


def connect(path: Path, *, version: int) -> Opened:
    """Open the file that `look` found, for this process alone; for reading only where it may not be written.

    Raises:
        Problem: another program holds it, or it is damaged.
    """
    connection: sqlite3.Connection | None = None
    try:
        connection = _attach(path, mode="rw")
        protect(connection)
        try:
            _take(connection, version=version)
        except FAILURES as error:
            reason = read_only(error, path)
            if reason is None:
                raise
            connection.close()
            connection = _attach(path, mode="ro")
            protect(connection)
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return Opened(connection, path, version, reason)
    except FAILURES as error:
        if connection is not None:
            connection.close()
        raise opening(error, path) from error
    return Opened(connection, path, version)


def open_current(path: Path) -> Opened | None:
    """Open the file if it is there and of today's version; None where it has first to be made or upgraded."""
    version = look(path)
    return connect(path, version=version) if version == SCHEMA else None


def protect(connection: sqlite3.Connection) -> None:
    """Set what must hold on every connection of ours."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA cell_size_check = ON")


def _is_there(path: Path) -> bool:
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        if path.is_symlink():
            raise Problem(
                "{path} points to a file that is gone.", remedy="Put it back, or remove the link.", path=path
            ) from None
        return False
    except OSError as error:
        raise Problem(
            "{path} cannot be reached.", remedy="Allow reading its folder, then try again.", path=path
        ) from error
    if not stat.S_ISREG(status.st_mode):
        raise Problem("{path} is not a file.", remedy="Move it away, or choose another folder.", path=path)
    if status.st_size <= 1:  # SQLite, too, takes one byte for none
        raise LostFile("The database {path} is empty: all of it is gone.", remedy=_START_NEW, path=path)
    return True


def _attach(path: Path, *, mode: str) -> sqlite3.Connection:
    # The row of a first list and a whole mass change are both prepared once with room for 256 statements.
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_PATIENCE,
        cached_statements=256,
    )


def _read_header(path: Path) -> tuple[int, int]:
    connection = _attach(path, mode="ro")
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.OperationalError as error:
        if code_of(error) != sqlite3.SQLITE_READONLY:
            raise
        # A transaction was cut off, and only a writer may roll it back. Whose file it is stands in its first bytes,
        # which nobody has locked then.
        with path.open("rb") as file:
            head = file.read(100)
        owner, version = int.from_bytes(head[68:72]), int.from_bytes(head[60:64])
    finally:
        connection.close()
    return int(owner), int(version)


def _take(connection: sqlite3.Connection, *, version: int) -> None:
    """Lock the file for good and find out whether it can be written, leaving it as it was."""
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("BEGIN EXCLUSIVE")
    try:
        connection.execute(f"PRAGMA user_version = {version:d}")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
