"""What undo rests on: each touched row's image before a write and after it, as SQLite holds it."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from jobtracker.store.tables import KEPT_TABLES

Key = tuple[str, int]  # table, id
Image = tuple[object, ...]  # the row's values, in the order of COLUMNS
Images = Mapping[Key, Image | None]  # None: no such row

COLUMNS = {name: tuple(column.name for column in table.columns) for name, table in KEPT_TABLES.items()}

_NAMED = {name: ", ".join(f'"{column}"' for column in columns) for name, columns in COLUMNS.items()}
_READ = {name: f'SELECT {_NAMED[name]} FROM "{name}" WHERE id = ?' for name in COLUMNS}  # noqa: S608 - our own names
_DELETE = {name: f'DELETE FROM "{name}" WHERE id = ?' for name in COLUMNS}  # noqa: S608 - our own names
_INSERT = {
    name: f'INSERT INTO "{name}" ({_NAMED[name]}) VALUES ({", ".join("?" * len(columns))})'  # noqa: S608 - our own names
    for name, columns in COLUMNS.items()
}


@dataclass(frozen=True, slots=True)
class Action:
    """One write of the person's, with all that it changed."""

    label: str
    before: Images
    after: Images

    @property
    def tables(self) -> dict[str, frozenset[int]]:
        """The ids of the rows that changed, by table."""
        return {
            name: frozenset(row for table, row in self.before if table == name)
            for name in dict.fromkeys(table for table, _ in self.before)
        }

    @property
    def reverse(self) -> "Action":
        """The action that takes this one back."""
        return Action(self.label, self.after, self.before)


class Recording:
    """Keeps the first image of every row that a write touches."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._before: dict[Key, Image | None] = {}

    def touch(self, table: str, *, ids: Iterable[int]) -> None:
        """Take the images of rows that are about to change."""
        for row in ids:
            if (table, row) not in self._before:
                self._before[table, row] = _read(self._connection, (table, row))

    def appear(self, table: str, *, row: int) -> None:
        """Note a row that was just added."""
        self._before.setdefault((table, row), None)

    def images(self) -> dict[Key, Image | None]:
        """Give the images of all rows that were touched."""
        return dict(self._before)

    def finish(self, label: str) -> Action:
        """Compare all touched rows with what they are now."""
        after = {key: _read(self._connection, key) for key in self._before}
        changed = [key for key, image in self._before.items() if image != after[key]]
        return Action(label, {key: self._before[key] for key in changed}, {key: after[key] for key in changed})


@dataclass(slots=True)
class History:
    """What can be undone and redone since the file was opened; the last one is next."""

    done: list[Action] = field(default_factory=list)
    undone: list[Action] = field(default_factory=list)

    def add(self, action: Action) -> None:
        """Remember a new action: what was undone before it can no longer be redone."""
        self.done.append(action)
        self.undone.clear()


def put(connection: sqlite3.Connection, action: Action) -> None:
    """Make all rows of an action be as after it: all that are there go first, so that none stands in another's way."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for (table, row), image in action.before.items():
        if image is not None:
            connection.execute(_DELETE[table], (row,))
    for (table, _), image in action.after.items():
        if image is not None:
            connection.execute(_INSERT[table], image)


def _read(connection: sqlite3.Connection, key: Key) -> Image | None:
    image: Image | None = connection.execute(_READ[key[0]], (key[1],)).fetchone()
    return image
