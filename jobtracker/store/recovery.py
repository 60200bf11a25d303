"""A file that cannot be used is put aside, never removed, and a backup or a new file takes its place."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from datetime import date
from itertools import count
from pathlib import Path

from jobtracker.problems import Cause, Problem, reason
from jobtracker.store.backups import faults, sync
from jobtracker.store.connection import APPLICATION_ID
from jobtracker.store.failures import FAILURES
from jobtracker.store.opening import make_file, name_file

_LEFT_BESIDE = ("-journal", "-wal", "-shm")
_UNTOUCHED = "Nothing was changed. See that the disk has room and that the data folder may be written."
_UNCOPIED = Cause("The backup could not take the place of the file: {reason}.", remedy=_UNTOUCHED)
_UNMOVED = Cause("The file could not be put aside: {reason}.", remedy=_UNTOUCHED)


def put_back(backup: Path, path: Path, *, day: date) -> Path | None:
    """Have a copy of this backup take the place of the file, once it was checked; returns where that is now.

    Raises:
        Problem: nothing was changed.
    """
    try:
        descriptor, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=".new", dir=path.parent)
        os.close(descriptor)
    except OSError as error:
        raise _undone(_UNCOPIED, error) from error
    fresh = Path(name)
    try:
        shutil.copyfile(backup, fresh)
        _check(fresh)
        sync(fresh)
        aside = put_aside(path, day=day)
        try:
            name_file(fresh, path)
        except OSError:
            if aside is not None:
                _rename(aside, path)
            raise
        sync(path.parent)
    except OSError as error:
        raise _undone(_UNCOPIED, error) from error
    finally:
        fresh.unlink(missing_ok=True)
    return aside


def start_anew(path: Path, *, day: date) -> Path | None:
    """Have a new, empty file take the place of the file; returns where that is now.

    Raises:
        Problem: the file has its place or its new name; it was not changed.
    """
    try:
        aside = put_aside(path, day=day)
    except OSError as error:
        raise _undone(_UNMOVED, error) from error
    make_file(path)
    return aside


def put_aside(path: Path, *, day: date) -> Path | None:
    """Give the file, and what lies beside it for it alone, a name that tells the day; None where there is none."""
    if not path.exists():
        return None
    first = f"{path.name}.aside-{day.isoformat()}"
    names = (first if number == 1 else f"{first}-{number}" for number in count(1))
    aside = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    _rename(path, aside)
    return aside


def _rename(path: Path, to: Path) -> None:
    for end in _LEFT_BESIDE:
        with suppress(FileNotFoundError):
            path.with_name(path.name + end).rename(to.with_name(to.name + end))
    path.rename(to)


def _check(copy: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            sound = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            sound = sound and not faults(connection)
    except FAILURES:
        sound = False
    if not sound:
        raise Problem("This backup is damaged, too.", remedy="Nothing was changed. Choose another one.")


def _undone(cause: Cause, error: OSError) -> Problem:
    return Problem(cause.what, remedy=cause.remedy, reason=reason(error))
