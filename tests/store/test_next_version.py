"""What the person gets on the day that a newer program meets their file: here, one that has one step more."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from alembic import op

from jobtracker.problems import Problem
from jobtracker.store import connection, opening
from jobtracker.store import upgrade as steps
from jobtracker.store.connection import SCHEMA, look
from jobtracker.store.database import Database
from jobtracker.store.upgrade import REVISIONS, upgrade

OLD = Path(__file__).resolve().parents[1] / "databases" / f"version_{SCHEMA}.sqlite3"
NEXT = SCHEMA + 1


def bring(step: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this the program of the next version, which has one step more."""
    monkeypatch.setattr(connection, "SCHEMA", NEXT)
    monkeypatch.setattr(opening, "SCHEMA", NEXT)
    monkeypatch.setattr(steps, "upgrade", partial(upgrade, revisions=(*REVISIONS, step)))


def retitle() -> None:
    """A step of the next version."""
    op.execute("UPDATE posting SET title = 'Anew' WHERE title = ''")


def fail() -> None:
    """A step that goes wrong after it changed something."""
    retitle()
    op.drop_table("nothing")


@pytest.fixture
def old(path: Path) -> Path:
    """A file of the version before."""
    path.parent.mkdir()
    shutil.copy(OLD, path)
    return path


def titles(path: Path) -> list[str]:
    """The titles in a file."""
    with closing(sqlite3.connect(path)) as file:
        return [row[0] for row in file.execute("SELECT title FROM posting ORDER BY id")]


def test_a_checked_copy_is_made_and_then_the_file_is_upgraded(
    old: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(retitle, monkeypatch)
    database = Database.open(old, backups=backups)
    (copy,) = database.backups.kept()
    database.close()
    assert copy.reason == f"before-version-{NEXT}"
    assert titles(copy.path) == ["Gärtner:in 🌱", ""]
    assert look(copy.path) == SCHEMA
    assert titles(old) == ["Gärtner:in 🌱", "Anew"]
    assert look(old) == NEXT
    Database.open(old, backups=backups).close()
    assert len(list(backups.iterdir())) == 1


def test_where_no_copy_can_be_made_nothing_is_upgraded(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(retitle, monkeypatch)
    blocked = tmp_path / "file"
    blocked.touch()
    before = old.read_bytes()
    with pytest.raises(Problem, match="No backup was made"):
        Database.open(old, backups=blocked / "backups")
    assert old.read_bytes() == before


def test_an_upgrade_that_goes_wrong_is_said_and_the_old_program_goes_on(
    old: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as next_day:
        bring(fail, next_day)
        with pytest.raises(Problem, match="is as it was") as caught:
            Database.open(old, backups=backups)
        assert str(old) in caught.value.what
    Database.open(old, backups=backups).close()
    assert titles(old) == ["Gärtner:in 🌱", ""]


def test_the_next_version_s_file_is_refused_by_this_one(
    old: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as next_day:
        bring(retitle, next_day)
        Database.open(old, backups=backups).close()
    before = old.read_bytes()
    with pytest.raises(Problem, match="newer"):
        Database.open(old, backups=backups)
    assert old.read_bytes() == before
