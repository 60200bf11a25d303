"""The full-text index over title, company, places and text, written in the same transaction as what it indexes."""

import re
import sqlite3
from collections.abc import Iterable

from jobtracker.store.undo import COLUMNS, Action

_CREATE = (
    "CREATE VIRTUAL TABLE search USING fts5(title, company, places, text,"
    " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
)
_FILL = (
    "INSERT INTO search (rowid, title, company, places, text)"
    " SELECT posting.id, title, company, places, coalesce(kept, '')"
    " FROM posting LEFT JOIN posting_text ON posting_text.posting_id = posting.id"
)
_INDEXED = {
    "posting": tuple(COLUMNS["posting"].index(name) for name in ("title", "company", "places")),
    "posting_text": tuple(COLUMNS["posting_text"].index(name) for name in ("posting_id", "kept")),
}
_OWNER = COLUMNS["posting_text"].index("posting_id")


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


def reworded(action: Action) -> set[int]:
    """Which postings' indexed words an action changed."""
    found: set[int] = set()
    for key, before in action.before.items():
        table, row = key
        places = _INDEXED.get(table)
        after = action.after[key]
        if places is None or (before and after and all(before[place] == after[place] for place in places)):
            continue
        found.update([row] if table == "posting" else [_owner(image) for image in (before, after) if image])
    return found


def query(typed: str) -> str:
    """Turn what the person typed into a query for `search MATCH`: all of its words, each by its beginning.

    Empty where nothing of it can be searched for.
    """
    words = [word for word in re.split(r"[\s\"\x00]+", typed) if re.search(r"\w", word)]
    return " ".join(f'"{word}"*' for word in words)


def _owner(image: tuple[object, ...]) -> int:
    return int(str(image[_OWNER]))
