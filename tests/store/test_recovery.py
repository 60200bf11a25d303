"""A file that cannot be used keeps every byte under another name, and what takes its place is whole."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import select

from jobtracker.problems import LostFile, Problem
from jobtracker.records.profile import OwnSkill
from jobtracker.store.database import Database
from jobtracker.store.recovery import put_back, start_anew

DAY = date(2027, 5, 31)


@pytest.fixture
def backup(path: Path, backups: Path) -> Path:
    """The backup of a database that was damaged later."""
    database = Database.open(path, backups=backups)
    with database.write("Fill") as session:
        session.add(OwnSkill(name="Weaving"))
    database.back_up()
    database.close()
    path.write_bytes(b"\x07" * 5000)
    return next(backups.iterdir())


def skills(path: Path, backups: Path) -> list[str]:
    database = Database.open(path, backups=backups)
    with database.read() as session:
        names = [skill.name for skill in session.exec(select(OwnSkill)).all()]
    database.close()
    return names


def test_a_backup_takes_the_place_of_a_damaged_file_which_is_kept(path: Path, backups: Path, backup: Path) -> None:
    with pytest.raises(LostFile):
        Database.open(path, backups=backups)
    beside = path.with_name(path.name + "-journal")
    beside.write_bytes(b"left by a crash")
    aside = put_back(backup, path, day=DAY)
    assert aside is not None
    assert aside.name == "jobtracker.sqlite3.aside-2027-05-31"
    assert aside.read_bytes() == b"\x07" * 5000
    assert not beside.exists()
    assert aside.with_name(aside.name + "-journal").read_bytes() == b"left by a crash"
    assert backup.exists()
    assert skills(path, backups) == ["Weaving"]
    assert aside.exists()


def test_a_second_lost_file_of_a_day_does_not_replace_the_first(path: Path, backup: Path) -> None:
    first = put_back(backup, path, day=DAY)
    path.write_bytes(b"")
    second = start_anew(path, day=DAY)
    assert first is not None
    assert second is not None
    assert (first.read_bytes(), second.read_bytes()) == (b"\x07" * 5000, b"")


def test_a_damaged_backup_changes_nothing(path: Path, backup: Path) -> None:
    whole = bytearray(backup.read_bytes())
    whole[4096:12288] = b"\xff" * 8192
    backup.write_bytes(whole)
    before = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    with pytest.raises(Problem, match="damaged, too"):
        put_back(backup, path, day=DAY)
    assert {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before


def test_where_the_file_is_gone_a_backup_or_a_new_file_stands_there(path: Path, backups: Path, backup: Path) -> None:
    path.unlink()
    with pytest.raises(LostFile, match="is gone"):
        Database.open(path, backups=backups)
    assert put_back(backup, path, day=DAY) is None
    assert skills(path, backups) == ["Weaving"]
    path.unlink()
    assert start_anew(path, day=DAY) is None
    assert skills(path, backups) == []


def test_another_program_s_file_is_not_taken_for_a_lost_one(path: Path, backups: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(Problem) as caught:
        Database.open(path, backups=backups)
    assert not isinstance(caught.value, LostFile)
