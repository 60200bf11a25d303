"""A database of one's own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from jobtracker.store.database import Database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database lies."""
    return tmp_path / "data" / "jobtracker.sqlite3"


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    """Where its copies lie."""
    return tmp_path / "data" / "backups"


@pytest.fixture
def database(path: Path, backups: Path) -> Iterator[Database]:
    """A new database, open."""
    opened = Database.open(path, backups=backups)
    yield opened
    opened.close()
