"""A database made beside the person's own from rows that were kept elsewhere: checked whole before any of it counts."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from sqlalchemy import Boolean, Column, Date, Float, Integer, Table, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from jobtracker.loading import load
from jobtracker.records.columns import ByValue, Moment, Words
from jobtracker.records.notes import KeptDraft
from jobtracker.store.backups import faults
from jobtracker.store.connection import SCHEMA, Run, protect
from jobtracker.store.engine import engine_over
from jobtracker.store.tables import KEPT_TABLES, table_of

ARCHIVED: Mapping[str, Table] = {**KEPT_TABLES, "draft": table_of(KeptDraft)}
"""The tables that hold what cannot be made anew, in the order in which rows are kept elsewhere."""

Values = tuple[object, ...]
Check = Callable[[str, Mapping[str, object]], object]
"""Looks at one row of a table, by its columns; raises a ValueError where it cannot be."""


class UnsoundError(ValueError):
    """The rows are none that this program could have written."""


class Staging:
    """An empty database of one version of the tables, to be filled.

    Args:
        path: where it is made; nothing may be there.
        version: which version of the tables the rows are of.
    """

    def __init__(self, path: Path, *, version: int) -> None:
        self._version = version
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        protect(self._connection)
        self._connection.execute("PRAGMA synchronous = OFF")  # it is gone with the next crash anyway
        self._connection.execute("PRAGMA journal_mode = MEMORY")
        try:
            load("jobtracker.store.upgrade").make_tables(self._connection, version=version)
        except DBAPIError as error:
            raise error.orig or error from error
        self._connection.execute("PRAGMA foreign_keys = OFF")  # all links are looked at in the end
        self.columns: Mapping[str, tuple[str, ...]] = _columns(self._connection)

    def fill(self, table: str, rows: Iterable[Values], *, last: int) -> int:
        """Add rows, their values in the order of `columns`; `last` is the highest id ever given. Returns how many.

        Raises:
            UnsoundError: they do not fit into the table.
        """
        names = ", ".join(f'"{name}"' for name in self.columns[table])
        marks = ", ".join("?" * len(self.columns[table]))
        counted = 0
        self._connection.execute("BEGIN")
        try:
            for row in rows:
                self._connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', row)  # noqa: S608 - our own names
                counted += 1
            if last:
                self._use_ids(table, last)
            self._connection.execute("COMMIT")
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError, OverflowError, UnicodeError) as error:
            raise UnsoundError(str(error)) from error
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        return counted

    def finish(self, check: Check) -> None:
        """Bring the rows to today's version and look at each: its links, the kinds of its values, and by `check`.

        Raises:
            UnsoundError: something is not as this program keeps it.
        """
        try:
            if self._version < SCHEMA:
                load("jobtracker.store.upgrade").move_rows(self._connection, version=self._version)
            found = faults(self._connection)
            if found:
                raise UnsoundError(found[0])
            with engine_over(self._connection).begin() as bound:
                for name, table in ARCHIVED.items():
                    for row in bound.execute(select(table)).mappings():
                        told: Mapping[str, object] = dict(row)
                        _check_kinds(table.columns, told)
                        check(name, told)
        except (sqlite3.Error, SQLAlchemyError, LookupError, TypeError, OverflowError) as error:
            raise UnsoundError(str(error)) from error

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def _use_ids(self, table: str, last: int) -> None:
        """See that no id is given again that a row had, which is gone by now."""
        highest = "SELECT max(coalesce(seq, 0)) FROM sqlite_sequence WHERE name = ?"
        (now,) = self._connection.execute(highest, (table,)).fetchone()
        self._connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        self._connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, max(last, now or 0)))


def used_ids(run: Run) -> dict[str, int]:
    """Tell the highest id that each table ever gave."""
    return {str(name): int(seq) for name, seq in run("SELECT name, seq FROM sqlite_sequence ORDER BY name")}


def _columns(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """Name the columns of all tables of this version that are not made anew."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    names = [name for (name,) in tables.fetchall() if name != "meta"]
    return {name: tuple(row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')) for name in names}


def _check_kinds(columns: Iterable[Column[object]], row: Mapping[str, object]) -> None:
    for column in columns:
        value = row[column.name]
        if value is None and column.nullable:
            continue
        kind = column.type
        # Moment, ByValue and Words have refused already what they cannot read.
        if isinstance(kind, Words):
            sound = isinstance(value, tuple) and all(isinstance(word, str) for word in value)
        elif isinstance(kind, ByValue | Moment | Date):
            sound = value is not None
        else:
            sound = isinstance(value, _plain(kind))
        if not sound:
            raise UnsoundError(f"{column} holds another kind of value.")


def _plain(kind: object) -> type:
    if isinstance(kind, Boolean):
        return bool
    if isinstance(kind, Integer):
        return int
    return float if isinstance(kind, Float) else str
