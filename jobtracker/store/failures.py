"""What SQLite's failures mean for the person. Sentences name the file, never what is in it."""

import sqlite3
from pathlib import Path

from jobtracker.problems import LostFile, Problem

_UNWRITABLE = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)

FAILURES = (sqlite3.Error, UnicodeDecodeError)
"""All that a call of SQLite may fail with."""

_NOT_OURS = "It was left as it is. Restore a backup, or move the file away to start anew."
_ROOM = "Free some space, then try again."

_OPENING = {
    sqlite3.SQLITE_NOTADB: ("{path} is not a jobtracker database, or its beginning is damaged.", _NOT_OURS),
    sqlite3.SQLITE_CORRUPT: ("The database {path} is damaged.", _NOT_OURS),
    sqlite3.SQLITE_BUSY: (
        "Another program has the database {path} open.",
        "Close the other program, perhaps a second jobtracker, then try again.",
    ),
    sqlite3.SQLITE_FULL: ("The disk that holds {path} is full.", _ROOM),
    sqlite3.SQLITE_IOERR: ("The disk failed while {path} was being read.", "Check the disk, then try again."),
    sqlite3.SQLITE_READONLY: (
        "The database {path} was not closed well and cannot be put right, because it may not be written.",
        "Allow writing to the file and its folder, then try again.",
    ),
}
_LOST = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_UNOPENED = ("The database {path} cannot be opened.", "Allow reading the file and its folder, then try again.")

_WRITING = {
    sqlite3.SQLITE_FULL: ("Not saved: the disk is full.", _ROOM),
    sqlite3.SQLITE_IOERR: ("Not saved: the disk failed.", "Check the disk that holds {path}, then try again."),
    sqlite3.SQLITE_BUSY: ("Not saved: another program is using {path}.", "Close it, then try again."),
    sqlite3.SQLITE_CORRUPT: ("Not saved: the database {path} is damaged.", "Close jobtracker and restore a backup."),
    sqlite3.SQLITE_NOTADB: ("Not saved: the database {path} is damaged.", "Close jobtracker and restore a backup."),
    sqlite3.SQLITE_TOOBIG: ("Not saved: the text is too long.", ""),
} | dict.fromkeys(
    _UNWRITABLE, ("Not saved: {path} may not be written.", "Allow writing to the file and its folder, then try again.")
)


_READING_ALONE = {
    sqlite3.SQLITE_FULL: "Nothing can be changed, because the disk that holds {path} is full.",
    sqlite3.SQLITE_IOERR: "Nothing can be changed, because the disk that holds {path} fails.",
} | dict.fromkeys(_UNWRITABLE, "Nothing can be changed, because {path} may not be written.")


def code_of(error: BaseException | None) -> int:
    """The failure's primary code, without the details of the extended one; 0 where there is none."""
    if isinstance(error, UnicodeDecodeError):  # Python could not even read what SQLite said of the damage
        return sqlite3.SQLITE_CORRUPT
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def opening(error: Exception, path: Path) -> Problem:
    """Say why the file could not be opened."""
    code = code_of(error)
    what, remedy = _OPENING.get(code, _UNOPENED)
    kind = LostFile if code in _LOST else Problem
    return kind(what.format(path=path), remedy=remedy)


def reading(error: BaseException | None, path: Path) -> Problem | None:
    """Say why the file could not be read; None where the failure is a mistake in the program."""
    found = _OPENING.get(code_of(error))
    return Problem(found[0].format(path=path), remedy=found[1]) if found else None


def writing(error: BaseException | None, path: Path) -> Problem | None:
    """Say why nothing was saved; None where the failure is a mistake in the program."""
    found = _WRITING.get(code_of(error))
    return Problem(found[0].format(path=path), remedy=found[1].format(path=path)) if found else None


def read_only(error: Exception, path: Path) -> Problem | None:
    """Say why the file can only be read; None where the failure tells that it cannot be."""
    what = _READING_ALONE.get(code_of(error))
    remedy = "Put that right, then start jobtracker again; until then all can be read."
    return Problem(what.format(path=path), remedy=remedy) if what else None
