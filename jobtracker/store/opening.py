"""Finds, makes, upgrades and opens the file at a path, or says why not; a file that is not ours stays as it is."""

import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from jobtracker.loading import load
from jobtracker.problems import LostFile, Problem
from jobtracker.store.backups import Backups, sync
from jobtracker.store.connection import SCHEMA, Opened, connect, look, protect


def open_file(path: Path, *, backups: Backups) -> Opened:
    """Open the file at `path`, made anew where there never was one, upgraded where it is older.

    Raises:
        Problem: with the path; the file was not touched.
    """
    version = look(path)
    if version is None:
        _mind_backups(path, backups=backups)
        make_file(path)
        version = SCHEMA
    opened = connect(path, version=version)
    return opened if version == SCHEMA else _upgraded(opened, backups=backups)


def _upgraded(opened: Opened, *, backups: Backups) -> Opened:
    try:
        if opened.read_only is not None:
            raise opened.read_only  # noqa: TRY301 - nothing of it may stay open, whatever the reason
        backups.copy_before_upgrade(opened.connection, to=SCHEMA)
        _steps().upgrade(opened.connection, version=opened.version)
    except sqlite3.Error as error:
        opened.connection.close()
        raise Problem(
            "The database {path} could not be brought to the new version, and is as it was.",
            remedy="See that the disk has room, then try again; or go on with the version that you had.",
            path=opened.path,
        ) from error
    except BaseException:
        opened.connection.close()
        raise
    return replace(opened, version=SCHEMA)


def _mind_backups(path: Path, *, backups: Backups) -> None:
    if backups.kept():
        raise LostFile(
            "The database {path} is gone, but {folder} holds backups of it.",
            remedy="Put the newest backup in its place, or move that folder away to start anew.",
            path=path,
            folder=backups.folder,
        )


def make_file(path: Path) -> None:
    """Make a new file under another name, and give it its own only when it is whole.

    Raises:
        Problem: there is none then.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=".new", dir=path.parent)
    except OSError as error:
        raise _unmade(path) from error
    os.close(descriptor)
    fresh = Path(name)
    try:
        with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
            protect(connection)
            _steps().upgrade(connection, version=0)
        with suppress(FileExistsError):  # a second start was faster: its file is as good
            name_file(fresh, path)
        sync(path.parent)
    except (OSError, sqlite3.Error) as error:
        if not path.exists():  # a second start may have been faster, and have swept this one's away
            raise _unmade(path) from error
    finally:
        _sweep(path, own=fresh)


def _sweep(path: Path, *, own: Path) -> None:
    """Remove what this start and, once there is a file, earlier ones that were cut off left of new files."""
    left = own.name if not path.exists() else f"{path.name}."
    for each in path.parent.iterdir():
        if each.name.startswith(left) and each.suffix.startswith(".new"):
            with suppress(OSError):
                each.unlink()


def name_file(fresh: Path, path: Path) -> None:
    """Give a file its name without ever replacing what is there, also where the disk knows no hard links."""
    try:
        path.hardlink_to(fresh)
    except FileExistsError:
        raise
    except OSError:
        if not path.exists():
            fresh.rename(path)


def _steps() -> ModuleType:
    # Alembic costs more to load than all the rest of a start, and few starts need it.
    return load("jobtracker.store.upgrade")


def _unmade(path: Path) -> Problem:
    return Problem(
        "The database {path} could not be made.",
        remedy="Allow writing to its folder, and see that the disk has room.",
        path=path,
    )
