"""The full-text index over postings and all that was written to them, kept in the transaction that changes them."""

import sqlite3
from collections.abc import Iterable

from jobtracker.store.undo import COLUMNS, Action, Image

_CREATE = (
    "CREATE VIRTUAL TABLE search USING fts5(title, company, places, text, tags, notes, people,"
    " tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
)
_NOTES = (
    "SELECT text FROM note WHERE posting_id = posting.id",
    "SELECT text FROM message WHERE posting_id = posting.id",
    "SELECT place || ' ' || notes FROM interview WHERE posting_id = posting.id",
    "SELECT place || ' ' || bonus || ' ' || notes FROM offer WHERE posting_id = posting.id",
    "SELECT title || ' ' || notes FROM task WHERE posting_id = posting.id",
    "SELECT name FROM document JOIN document_use ON document_id = document.id WHERE posting_id = posting.id",
)
_PEOPLE = (
    (
        "SELECT name || ' ' || role || ' ' || contact.company || ' ' || contact.email"
        " FROM contact JOIN contact_link ON contact_id = contact.id WHERE posting_id = posting.id"
    ),
    "SELECT name FROM contact JOIN message ON contact_id = contact.id WHERE posting_id = posting.id",
    "SELECT people FROM interview WHERE posting_id = posting.id",
)
_INDEXED: dict[str, tuple[str, ...]] = {
    "posting": ("title", "company", "places", "tags"),
    "posting_text": ("posting_id", "kept"),
    "note": ("posting_id", "text"),
    "message": ("posting_id", "contact_id", "text"),
    "interview": ("posting_id", "place", "people", "notes"),
    "offer": ("posting_id", "place", "bonus", "notes"),
    "task": ("posting_id", "title", "notes"),
    "contact": ("name", "role", "company", "email"),
    "contact_link": ("posting_id", "contact_id"),
    "document": ("name",),
    "document_use": ("posting_id", "document_id"),
}
"""The columns of each table whose words are indexed or lead to them."""

_PLACES = {table: tuple(COLUMNS[table].index(name) for name in names) for table, names in _INDEXED.items()}
_LINKED = {
    "contact": (
        "SELECT posting_id FROM contact_link WHERE contact_id = ?1"
        " UNION SELECT posting_id FROM message WHERE contact_id = ?1 AND posting_id IS NOT NULL"
    ),
    "document": "SELECT posting_id FROM document_use WHERE document_id = ?1",
}


def _all_of(parts: Iterable[str]) -> str:
    """Give the SQL that joins the words of several tables, each on a line of its own."""
    every = (f"SELECT NULL AS words UNION ALL {part}" for part in parts)
    each = (f"coalesce((SELECT group_concat(words, char(10)) FROM ({part})), '')" for part in every)  # noqa: S608 - our own names
    return " || char(10) || ".join(each)


_FILL = (
    "INSERT INTO search (rowid, title, company, places, text, tags, notes, people)"  # noqa: S608 - our own names
    f" SELECT posting.id, title, company, places, coalesce(kept, ''), tags, {_all_of(_NOTES)}, {_all_of(_PEOPLE)}"
    " FROM posting LEFT JOIN posting_text ON posting_text.posting_id = posting.id"
)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the whole index anew, inside the transaction that runs."""
    connection.execute("DROP TABLE IF EXISTS search")
    connection.execute(_CREATE)
    connection.execute(_FILL)


def index(connection: sqlite3.Connection, *, postings: Iterable[int]) -> None:
    """Index some postings anew; those that are gone leave the index."""
    rows = [(posting,) for posting in postings]
    connection.executemany("DELETE FROM search WHERE rowid = ?", rows)
    connection.executemany(f"{_FILL} WHERE posting.id = ?", rows)


def reworded(connection: sqlite3.Connection, action: Action) -> set[int]:
    """Which postings' indexed words an action changed, as the file is after it."""
    found: set[int] = set()
    for (table, row), before in action.before.items():
        places = _PLACES.get(table)
        after = action.after[table, row]
        if places is None or (before and after and all(before[place] == after[place] for place in places)):
            continue
        found.update(_owners(connection, table, row, images=(before, after)))
    return found


def _owners(
    connection: sqlite3.Connection, table: str, row: int, *, images: tuple[Image | None, Image | None]
) -> Iterable[int]:
    """Name the postings that a row's words are found under."""
    if table == "posting":
        return (row,)
    if table in _LINKED:
        return (posting for (posting,) in connection.execute(_LINKED[table], (row,)).fetchall())
    owner = COLUMNS[table].index("posting_id")
    return {int(str(image[owner])) for image in images if image and image[owner] is not None}
