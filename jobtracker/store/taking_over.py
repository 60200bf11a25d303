"""What differs between the person's rows and those of a staged database, as one action that can be undone."""

import sqlite3
from collections.abc import Iterator
from heapq import merge
from itertools import groupby

from jobtracker.store.connection import Run
from jobtracker.store.staging import used_ids
from jobtracker.store.undo import COLUMNS, Action, Image, Key

_DRAFT = "original, original_html, corrections, kept_at"


def difference(here: Run, there: Run, label: str) -> Action:
    """Find the action that makes the rows here be those that are there."""
    before: dict[Key, Image | None] = {}
    after: dict[Key, Image | None] = {}
    for table, columns in COLUMNS.items():
        rows = (_numbered(run, table, columns, side) for side, run in enumerate((here, there)))
        for row, images in groupby(merge(*rows, key=lambda each: each[0]), key=lambda each: each[0]):
            sides: dict[int, Image] = {side: image for _, side, image in images}
            if sides.get(0) != sides.get(1):
                key = (table, row)
                before[key], after[key] = sides.get(0), sides.get(1)
    return Action(label, before, after)


def put_beside(connection: sqlite3.Connection, there: Run) -> None:
    """Add what no undo knows of: drafts that are not here, below those that are, and which ids were given."""
    highest = next(iter(connection.execute("SELECT coalesce(max(id), 0) FROM draft")))[0]
    known = set(connection.execute(f"SELECT {_DRAFT} FROM draft"))  # noqa: S608 - our own names
    for number, *draft in there(f"SELECT id, {_DRAFT} FROM draft ORDER BY id"):  # noqa: S608 - our own names
        if tuple(draft) not in known:
            place = number if not known else highest + 1
            highest = max(highest, place)
            connection.execute(f"INSERT INTO draft (id, {_DRAFT}) VALUES (?, ?, ?, ?, ?)", (place, *draft))  # noqa: S608 - our own names
    for table, last in used_ids(there).items():
        connection.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (last, table))
        connection.execute(
            "INSERT INTO sqlite_sequence SELECT ?1, ?2"
            " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
            (table, last),
        )


def misread(action: Action) -> set[int]:
    """Name the postings whose words an action took away or changed: what was read from them is not true any more."""
    found = {row for (table, row), image in action.after.items() if table == "posting" and image is None}
    owner = COLUMNS["posting_text"].index("posting_id")
    for (table, _), image in action.before.items():
        if table == "posting_text" and image is not None:
            found.add(int(str(image[owner])))
    return found


def _numbered(run: Run, table: str, columns: tuple[str, ...], side: int) -> Iterator[tuple[int, int, Image]]:
    names = ", ".join(f'"{column}"' for column in columns)
    place = columns.index("id")
    for image in run(f'SELECT {names} FROM "{table}" ORDER BY id'):  # noqa: S608 - our own names
        yield image[place], side, image
