"""Any sequence of actions, undone, gives back the exact content; redone, the same again."""

import contextlib
import shutil
import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import Boolean, Column, Date, Float, Integer, update
from sqlalchemy.exc import IntegrityError

from jobtracker.records.columns import ByValue, Moment, Row, Words
from jobtracker.store.database import Changed, Database
from jobtracker.store.tables import APPEND_ONLY, KEPT, NOTES, table_of

Content = dict[str, list[tuple[object, ...]]]
MEMORY = Path("/dev/shm")  # noqa: S108 - thousands of actions, none of which has to outlive the machine
CHANGING = tuple(record for record in KEPT if record not in APPEND_ONLY)


def content(connection: sqlite3.Connection) -> Content:
    """All that is not derived, ids, types and all."""
    found: Content = {}
    for record in (*KEPT, *NOTES):
        table = table_of(record)
        columns = ", ".join(f'"{column.name}", typeof("{column.name}")' for column in table.columns)
        found[table.name] = connection.execute(f'SELECT {columns} FROM "{table.name}" ORDER BY 1').fetchall()  # noqa: S608
    return found


def index(connection: sqlite3.Connection) -> tuple[list[Any], list[Any]]:
    """The search index as it is, and as it would be if made anew."""
    return (
        connection.execute("SELECT rowid, title, company, places, text FROM search ORDER BY 1").fetchall(),
        connection.execute(
            "SELECT posting.id, title, company, places, coalesce(kept, '') FROM posting"
            " LEFT JOIN posting_text ON posting_text.posting_id = posting.id ORDER BY 1"
        ).fetchall(),
    )


DRAWN: tuple[tuple[type, st.SearchStrategy[Any]], ...] = (
    (Date, st.dates()),
    (Moment, st.datetimes(min_value=datetime(1, 1, 2), timezones=st.just(UTC))),  # noqa: DTZ001 - hypothesis wants it so
    (Words, st.lists(st.text(max_size=5), max_size=3).map(tuple)),
    (Boolean, st.booleans()),
    (Float, st.floats(allow_nan=False)),
    (Integer, st.integers(-(2**63), 2**63 - 1)),
)


def values(column: Column[Any], ids: dict[str, list[int]]) -> st.SearchStrategy[Any]:
    """Any value that one column may hold; links mostly, but not always, to rows that are there."""
    some: st.SearchStrategy[Any]
    if column.foreign_keys:
        target = next(iter(column.foreign_keys)).column.table.name
        some = st.sampled_from([*ids[target], 10**6] if ids[target] else [10**6])
    elif isinstance(column.type, ByValue):
        some = st.sampled_from(list(column.type.kind.__members__.values()))
    else:
        fitting = (drawn for kind, drawn in DRAWN if isinstance(column.type, kind))
        some = next(fitting, st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
    return st.none() | some if column.nullable else some


class Person(RuleBasedStateMachine):
    """Somebody who adds, edits, removes, undoes and redoes whatever they like."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
        self.database = Database.open(self.folder / "data" / "hunt.sqlite3", backups=self.folder / "backups")
        self.connection = self.database._connection
        self.heard: list[Changed] = []
        self.database.on_change(self.heard.append)
        self.past = [content(self.connection)]
        self.future: list[Content] = []

    def ids(self, record: type[Row]) -> list[int]:
        """The ids of all rows of a kind."""
        return [row[0] for row in self.connection.execute(f'SELECT id FROM "{table_of(record).name}"')]  # noqa: S608

    def all_ids(self) -> dict[str, list[int]]:
        """The ids of all rows."""
        return {table_of(record).name: self.ids(record) for record in KEPT}

    def settle(self, before: int) -> None:
        """Remember what the last action led to, if it changed anything."""
        now = content(self.connection)
        if now == self.past[-1]:
            assert len(self.heard) == before
            return
        assert len(self.heard) == before + 1
        self.past.append(now)
        self.future.clear()

    def drawn_row(self, data: st.DataObject, record: type[Row]) -> Row:
        """A new row of a kind, its links mostly to rows that are there."""
        ids = self.all_ids()
        columns = [column for column in table_of(record).columns if column.name != "id"]
        return record(**{column.name: data.draw(values(column, ids), label=column.name) for column in columns})

    @rule(data=st.data(), record=st.sampled_from(KEPT), count=st.integers(1, 3))
    def add(self, data: st.DataObject, record: type[Row], count: int) -> None:
        """Add some rows of one kind."""
        rows, before = [self.drawn_row(data, record) for _ in range(count)], len(self.heard)
        with contextlib.suppress(IntegrityError), self.database.write("Add") as session:
            session.add_all(rows)
        self.settle(before)

    @rule(data=st.data(), record=st.sampled_from(CHANGING))
    def edit(self, data: st.DataObject, record: type[Row]) -> None:
        """Change one field of one row."""
        ids, before = self.all_ids(), len(self.heard)
        if not self.ids(record):
            return
        row = data.draw(st.sampled_from(self.ids(record)), label="row")
        column = data.draw(
            st.sampled_from([each for each in table_of(record).columns if each.name != "id"]), label="column"
        )
        value = data.draw(values(column, ids), label="value")
        with contextlib.suppress(IntegrityError), self.database.write("Edit") as session:
            setattr(session.get_one(record, row), column.name, value)
        self.settle(before)

    @rule(data=st.data(), record=st.sampled_from(CHANGING))
    def remove(self, data: st.DataObject, record: type[Row]) -> None:
        """Remove one row, if nothing points to it."""
        if not self.ids(record):
            return
        row, before = data.draw(st.sampled_from(self.ids(record)), label="row"), len(self.heard)
        with contextlib.suppress(IntegrityError), self.database.write("Remove") as session:
            session.delete(session.get_one(record, row))
        self.settle(before)

    @rule(data=st.data(), record=st.sampled_from(CHANGING))
    def change_many(self, data: st.DataObject, record: type[Row]) -> None:
        """Change a field of several rows by one statement."""
        ids, before = self.all_ids(), len(self.heard)
        column = data.draw(st.sampled_from([each for each in table_of(record).columns if each.name != "id"]))
        value = data.draw(values(column, ids), label="value")
        limit = data.draw(st.integers(0, 10), label="limit")
        with contextlib.suppress(IntegrityError), self.database.write("Change") as session:
            session.execute(update(record).where(table_of(record).c.id <= limit).values({column.name: value}))
        self.settle(before)

    @rule(data=st.data(), record=st.sampled_from(CHANGING))
    def fail(self, data: st.DataObject, record: type[Row]) -> None:
        """Begin an action that breaks off in the middle."""
        row, before = self.drawn_row(data, record), len(self.heard)
        with pytest.raises((ZeroDivisionError, IntegrityError)), self.database.write("Fail") as session:  # noqa: PT012
            session.add(row)
            session.flush()
            raise ZeroDivisionError
        assert content(self.connection) == self.past[-1]
        assert len(self.heard) == before

    @rule()
    def undo(self) -> None:
        """Take back the last action."""
        assert self.database.can_undo == (len(self.past) > 1)
        assert (self.database.undo() is not None) == (len(self.past) > 1)
        if len(self.past) > 1:
            self.future.append(self.past.pop())

    @rule()
    def redo(self) -> None:
        """Do it again."""
        assert self.database.can_redo == bool(self.future)
        assert (self.database.redo() is not None) == bool(self.future)
        if self.future:
            self.past.append(self.future.pop())

    @invariant()
    def content_is_exact(self) -> None:
        """All that is kept is what it should be, and the search index follows."""
        assert content(self.connection) == self.past[-1]
        found, anew = index(self.connection)
        assert found == anew

    def teardown(self) -> None:
        """Undo all, redo all; nothing differs and nothing dangles."""
        end = content(self.connection)
        while self.database.undo() is not None:
            pass
        assert content(self.connection) == self.past[0]
        while self.database.redo() is not None:
            pass
        self.past += reversed(self.future)
        assert content(self.connection) == self.past[-1]
        assert self.future or content(self.connection) == end
        assert self.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert self.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        self.database.close()
        shutil.rmtree(self.folder)


TestAnySequenceOfActionsUndoneGivesBackTheExactContent = Person.TestCase
TestAnySequenceOfActionsUndoneGivesBackTheExactContent.settings = settings(
    max_examples=40, stateful_step_count=30, deadline=None
)
