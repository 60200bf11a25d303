"""A made hunt several times over in one file: for sizes at which reading each posting anew would take an hour."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from jobtracker.store import search


def multiply(hunt: Path, into: Path, *, times: int) -> None:
    """Make a hunt with so many times the postings of another, each with its own events, tasks and figures."""
    shutil.copy(hunt, into)
    with closing(sqlite3.connect(into, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            if not name.startswith(("sqlite_", "search"))
        ]
        of_postings = [name for name in tables if name == "posting" or "posting_id" in _columns(connection, name)]
        shifts = {name: _greatest(connection, name) for name in of_postings if "id" in _columns(connection, name)}
        for copy in range(1, times):
            for name in of_postings:
                connection.execute(_statement(name, _columns(connection, name), shifts, copy))
        search.rebuild(connection)
        connection.execute("COMMIT")


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [column for _, column, *_ in connection.execute(f"PRAGMA table_info({table})")]


def _greatest(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0)  # noqa: S608 - our own names


def _statement(table: str, columns: list[str], shifts: dict[str, int], copy: int) -> str:
    """Give the SQL that copies the first rows of a table, their ids and those that they name shifted."""
    owners = {"id": table, "posting_id": "posting", "application_id": "application", "retracts": table}
    values = [
        f"{column} + {shifts[owners[column]] * copy}" if owners.get(column) in shifts else column for column in columns
    ]
    first = f"id <= {shifts[table]}" if table in shifts else f"posting_id <= {shifts['posting']}"
    return f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {table} WHERE {first}"  # noqa: S608 - our own names
