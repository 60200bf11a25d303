"""Where nothing may be written, all can still be read, and it is said why nothing can be changed."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from jobtracker.problems import Problem
from jobtracker.records.profile import OwnSkill
from jobtracker.store.database import Database

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
NOBODY = 65534


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a database, both the plain user's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = Database.open(folder / "hunt.sqlite3", backups=folder / "backups")
        with database.write("Add") as session:
            session.add(OwnSkill(name="Python"))
        database.close()
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
            os.chown(folder / "hunt.sqlite3", NOBODY, NOBODY)
        yield folder
        folder.chmod(0o700)


@pytest.fixture
def plain_user(folder: Path) -> Iterator[None]:
    """The test runs as a user whom modes of files restrict, which they do not root."""
    del folder  # made by whoever runs the tests, before it becomes somebody else
    if os.geteuid() != 0:
        yield
        return
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)
    os.setegid(0)


def read_only_file(folder: Path) -> None:
    """Forbid writing to the file."""
    (folder / "hunt.sqlite3").chmod(0o400)


def read_only_folder(folder: Path) -> None:
    """Forbid writing to the folder."""
    folder.chmod(0o500)


def unreadable_file(folder: Path) -> None:
    """Forbid all."""
    (folder / "hunt.sqlite3").chmod(0)


@pytest.fixture(params=[read_only_file, read_only_folder])
def guarded(folder: Path, request: pytest.FixtureRequest) -> Path:
    """The database where it may only be read."""
    guard: Callable[[Path], None] = request.param
    guard(folder)
    return folder


@pytest.fixture
def unreadable(folder: Path) -> Path:
    """The database where it may not even be read."""
    unreadable_file(folder)
    return folder


@pytest.mark.usefixtures("plain_user")
def test_all_is_read_and_every_change_is_refused(guarded: Path) -> None:
    path = guarded / "hunt.sqlite3"
    before = path.read_bytes()
    database = Database.open(path, backups=guarded / "backups")
    assert database.read_only is not None
    assert str(path) in database.read_only.what
    with database.read() as session:
        assert session.exec(select(OwnSkill.name)).all() == ["Python"]
    with pytest.raises(Problem, match="may not be written"), database.write("Add") as session:
        session.add(OwnSkill(name="SQL"))
    with pytest.raises(Problem, match="may not be written"):
        database.back_up()
    assert database.undo() is None
    database.close()
    assert path.read_bytes() == before


@pytest.mark.usefixtures("plain_user")
def test_a_file_that_may_not_be_read_is_said(unreadable: Path) -> None:
    with pytest.raises(Problem, match="cannot be opened") as caught:
        Database.open(unreadable / "hunt.sqlite3", backups=unreadable / "backups")
    assert str(unreadable / "hunt.sqlite3") in caught.value.what


@pytest.mark.usefixtures("plain_user")
def test_a_first_start_where_nothing_may_be_made_is_said(folder: Path) -> None:
    folder.chmod(0o500)
    path = folder / "new" / "hunt.sqlite3"
    with pytest.raises(Problem) as caught:
        Database.open(path, backups=folder / "backups")
    assert str(path) in caught.value.what
