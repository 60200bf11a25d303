"""Files of every version open, with nothing lost."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import op
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel, select

from jobtracker.problems import Problem
from jobtracker.records.posting import Posting, PostingText
from jobtracker.store.backups import faults
from jobtracker.store.connection import SCHEMA, connect
from jobtracker.store.database import Database
from jobtracker.store.search_words import query
from jobtracker.store.tables import DERIVED, KEPT, NOTES, table_of
from jobtracker.store.upgrade import REVISIONS, upgrade

OLD = sorted(Path(__file__).resolve().parents[1].joinpath("databases").glob("version_*.sqlite3"))


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of a file, but those of derived tables."""
    derived = {table_of(record).name for record in DERIVED}
    with closing(sqlite3.connect(path)) as connection:
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
            )
        ]
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr)  # noqa: S608 - the file's own names
            for name in names
            if name not in derived
        }


def test_no_version_is_missing() -> None:
    assert [each.name for each in OLD] == [f"version_{version + 1}.sqlite3" for version in range(SCHEMA)]
    assert len(REVISIONS) == SCHEMA


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_a_file_of_every_version_opens_with_all_its_rows(old: Path, path: Path, backups: Path) -> None:
    path.parent.mkdir()
    shutil.copy(old, path)
    before = rows(path)
    database = Database.open(path, backups=backups)
    with database.read() as session:
        assert [posting.title for posting in session.exec(select(Posting))] == ["Gärtner:in 🌱", ""]
        assert session.exec(select(PostingText.original)).first() == "Rosen\r\nschneiden\ud83d"
        found = session.execute(
            sa.text("SELECT rowid FROM search WHERE search MATCH :typed"), {"typed": query("gart koln ros")}
        )
        assert found.scalars().all() == [1]
        for record in (*KEPT, *NOTES, *DERIVED):
            session.exec(select(record)).all()
    with database.write("Change") as session:
        session.get_one(Posting, 1).title = "Gärtner"
    database.undo()
    database.close()
    after = rows(path)
    assert {name: len(after[name]) for name in before} == {name: len(found) for name, found in before.items()}
    with closing(sqlite3.connect(path)) as connection:
        assert faults(connection) == []


def test_the_tables_are_those_that_the_records_describe(database: Database) -> None:
    with database._transactions._engine.connect() as bound:
        context = MigrationContext.configure(bound, opts={"include_name": _not_search})
        assert compare_metadata(context, SQLModel.metadata) == []
    made = database._connection.execute("SELECT sql FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'").fetchall()
    assert len(made) == len(KEPT)


def _not_search(name: str | None, kind: str, _: object) -> bool:
    return kind != "table" or not str(name).startswith("search")


def _remake_postings() -> None:
    """A step such as a later version may take: Alembic remakes the table that others point to."""
    autoincrement = {"sqlite_autoincrement": True}
    with op.batch_alter_table("posting", recreate="always", table_kwargs=autoincrement) as batch:
        batch.add_column(sa.Column("deadline", sa.Text))


def _remake_stages() -> None:
    with op.batch_alter_table("stage", recreate="always", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.drop_column("colour")


def _forget_which_ids_were_given() -> None:
    with op.batch_alter_table("posting", recreate="always") as batch:
        batch.add_column(sa.Column("deadline", sa.Text))


def _break() -> None:
    op.execute("DELETE FROM posting")


def test_remaking_a_table_loses_no_row_that_points_to_it(database: Database, path: Path) -> None:
    database.close()
    shutil.copy(OLD[-1], path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE sqlite_sequence SET seq = 99 WHERE name = 'posting'")
    before = rows(path)
    with closing(connect(path, version=SCHEMA).connection) as connection:
        upgrade(connection, version=SCHEMA, revisions=(*REVISIONS, _remake_postings))
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA + 1,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert faults(connection) == []
    after = rows(path)
    assert [(*row, None) for row in before.pop("posting")] == after.pop("posting")
    assert after == before


@pytest.mark.parametrize(
    "last", [_break, _forget_which_ids_were_given, lambda: op.drop_table("nothing")], ids=["rows", "ids", "error"]
)
def test_an_upgrade_that_fails_leaves_the_file_as_it_was(path: Path, last: Callable[[], None]) -> None:
    path.parent.mkdir()
    shutil.copy(OLD[-1], path)
    before = rows(path)
    with closing(connect(path, version=SCHEMA).connection) as connection:
        with pytest.raises((Problem, ValueError, sqlite3.OperationalError)):
            upgrade(connection, version=SCHEMA, revisions=(*REVISIONS, _remake_stages, last))
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    assert rows(path) == before
