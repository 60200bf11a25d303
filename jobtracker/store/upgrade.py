"""Brings a file's tables from any version to today's, in one transaction. Loaded only where a file needs it."""

import sqlite3
from collections.abc import Callable, Sequence

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from jobtracker.problems import Problem
from jobtracker.store.backups import faults
from jobtracker.store.connection import APPLICATION_ID
from jobtracker.store.engine import engine_over
from jobtracker.store.revisions import version_1, version_2
from jobtracker.store.search import rebuild
from jobtracker.store.tables import DERIVED, table_of

REVISIONS: tuple[Callable[[], None], ...] = (version_1.upgrade, version_2.upgrade)
"""The step to version N is at N - 1. A step that was released is never changed."""


def upgrade(
    connection: sqlite3.Connection, *, version: int, revisions: Sequence[Callable[[], None]] = REVISIONS
) -> None:
    """Run the steps after `version`: all of them, or the file stays as it was.

    Raises:
        Problem: rows or pages would not be sound afterwards.
        sqlite3.Error: a step failed, or the disk did.
    """
    # While tables are remade, with foreign keys on, removing the old table would empty those that point to it.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        _run(connection, version=version, revisions=revisions)
    except DBAPIError as error:
        raise error.orig or error from error
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def make_tables(
    connection: sqlite3.Connection, *, version: int, revisions: Sequence[Callable[[], None]] = REVISIONS
) -> None:
    """Make the tables of a version in an empty file, all of them empty, for rows that were kept elsewhere."""
    with engine_over(connection).begin() as bound:
        _take(bound, revisions[:version])
        for (name,) in connection.execute("SELECT DISTINCT name FROM sqlite_sequence").fetchall():
            connection.execute(f'DELETE FROM "{name}"')  # noqa: S608 - our own names
        connection.execute("DELETE FROM sqlite_sequence")


def move_rows(
    connection: sqlite3.Connection, *, version: int, revisions: Sequence[Callable[[], None]] = REVISIONS
) -> None:
    """Bring tables that were filled with rows of a version to today's; what is derived stays away."""
    with engine_over(connection).begin() as bound:
        used = _used_ids(connection)
        _take(bound, revisions[version:])
        _keep_ids_used(connection, used=used)


def _run(connection: sqlite3.Connection, *, version: int, revisions: Sequence[Callable[[], None]]) -> None:
    with engine_over(connection).begin() as bound:
        used = _used_ids(connection)
        _take(bound, revisions[version:])
        _keep_ids_used(connection, used=used)
        _derive_anew(bound)
        rebuild(connection)
        if faults(connection):
            raise Problem(
                "The database could not be brought to the new version, and is as it was.",
                remedy="Go on with the version that you had, and report this.",
            )
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
        connection.execute(f"PRAGMA user_version = {len(revisions):d}")


def _take(bound: Connection, steps: Sequence[Callable[[], None]]) -> None:
    with Operations.context(MigrationContext.configure(bound)):
        for step in steps:
            step()


def _derive_anew(bound: Connection) -> None:
    for record in DERIVED:
        table_of(record).drop(bound, checkfirst=True)
        table_of(record).create(bound)


def _used_ids(connection: sqlite3.Connection) -> dict[str, int]:
    """The highest id that each table ever gave."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").fetchone():
        return {}
    return dict(connection.execute("SELECT name, seq FROM sqlite_sequence"))


def _keep_ids_used(connection: sqlite3.Connection, *, used: dict[str, int]) -> None:
    """See that no table gives an id twice: Alembic's batches forget both AUTOINCREMENT and what was given."""
    for name, highest in used.items():
        made = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        if made is None:
            continue
        if "AUTOINCREMENT" not in made[0]:
            raise ValueError(f"The step remade {name} without sqlite_autoincrement.")
        now = connection.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?", (name,)).fetchone()
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, max(highest, *now)))
