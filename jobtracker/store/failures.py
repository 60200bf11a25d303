"""What SQLite's failures mean for the person. Sentences name the file, never what is in it."""

import sqlite3
from pathlib import Path

from jobtracker.problems import Cause, LostFile, Problem

_UNWRITABLE = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)

FAILURES = (sqlite3.Error, UnicodeDecodeError)
"""All that a call of SQLite may fail with."""

_NOT_OURS = "It was left as it is. Restore a backup, or move the file away to start anew."
_ROOM = "Free some space, then try again."

_OPENING = {
    sqlite3.SQLITE_NOTADB: Cause("{path} is not a jobtracker database, or its beginning is damaged.", remedy=_NOT_OURS),
    sqlite3.SQLITE_CORRUPT: Cause("The database {path} is damaged.", remedy=_NOT_OURS),
    sqlite3.SQLITE_BUSY: Cause(
        "Another program has the database {path} open.",
        remedy="Close the other program, perhaps a second jobtracker, then try again.",
    ),
    sqlite3.SQLITE_FULL: Cause("The disk that holds {path} is full.", remedy=_ROOM),
    sqlite3.SQLITE_IOERR: Cause(
        "The disk failed while {path} was being read.", remedy="Check the disk, then try again."
    ),
    sqlite3.SQLITE_READONLY: Cause(
        "The database {path} was not closed well and cannot be put right, because it may not be written.",
        remedy="Allow writing to the file and its folder, then try again.",
    ),
}
_LOST = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_UNOPENED = Cause(
    "The database {path} cannot be opened.", remedy="Allow reading the file and its folder, then try again."
)

_WRITING = {
    sqlite3.SQLITE_FULL: Cause("Not saved: the disk is full.", remedy=_ROOM),
    sqlite3.SQLITE_IOERR: Cause(
        "Not saved: the disk failed.", remedy="Check the disk that holds {path}, then try again."
    ),
    sqlite3.SQLITE_BUSY: Cause("Not saved: another program is using {path}.", remedy="Close it, then try again."),
    sqlite3.SQLITE_CORRUPT: Cause(
        "Not saved: the database {path} is damaged.", remedy="Close jobtracker and restore a backup."
    ),
    sqlite3.SQLITE_NOTADB: Cause(
        "Not saved: the database {path} is damaged.", remedy="Close jobtracker and restore a backup."
    ),
    sqlite3.SQLITE_TOOBIG: Cause("Not saved: the text is too long."),
} | dict.fromkeys(
    _UNWRITABLE,
    Cause("Not saved: {path} may not be written.", remedy="Allow writing to the file and its folder, then try again."),
)


_THEN = "Put that right, then start jobtracker again; until then all can be read."
_READING_ALONE = {
    sqlite3.SQLITE_FULL: Cause("Nothing can be changed, because the disk that holds {path} is full.", remedy=_THEN),
    sqlite3.SQLITE_IOERR: Cause("Nothing can be changed, because the disk that holds {path} fails.", remedy=_THEN),
} | dict.fromkeys(_UNWRITABLE, Cause("Nothing can be changed, because {path} may not be written.", remedy=_THEN))


def code_of(error: BaseException | None) -> int:
    """The failure's primary code, without the details of the extended one; 0 where there is none."""
    if isinstance(error, UnicodeDecodeError):  # Python could not even read what SQLite said of the damage
        return sqlite3.SQLITE_CORRUPT
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def opening(error: Exception, path: Path) -> Problem:
    """Say why the file could not be opened."""
    code = code_of(error)
    cause = _OPENING.get(code, _UNOPENED)
    kind = LostFile if code in _LOST else Problem
    return kind(cause.what, remedy=cause.remedy, path=path)


def reading(error: BaseException | None, path: Path) -> Problem | None:
    """Say why the file could not be read; None where the failure is a mistake in the program."""
    return _told(_OPENING.get(code_of(error)), path)


def writing(error: BaseException | None, path: Path) -> Problem | None:
    """Say why nothing was saved; None where the failure is a mistake in the program."""
    return _told(_WRITING.get(code_of(error)), path)


def read_only(error: Exception, path: Path) -> Problem | None:
    """Say why the file can only be read; None where the failure tells that it cannot be."""
    return _told(_READING_ALONE.get(code_of(error)), path)


def _told(cause: Cause | None, path: Path) -> Problem | None:
    return Problem(cause.what, remedy=cause.remedy, path=path) if cause else None
