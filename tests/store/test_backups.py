"""Copies that can be relied on."""

import shutil
import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from jobtracker.problems import Problem
from jobtracker.records.profile import OwnSkill
from jobtracker.store.backups import Backups, faults
from jobtracker.store.database import Database

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.moment = NOW

    def __call__(self) -> datetime:
        """Tell the moment."""
        return self.moment


@pytest.fixture
def clock() -> Clock:
    """The clock that names the copies."""
    return Clock()


@pytest.fixture
def copies(backups: Path, clock: Callable[[], datetime]) -> Backups:
    """The folder of copies."""
    return Backups(backups, now=clock)


def skills(path: Path) -> list[str]:
    """The names of the skills in a file."""
    with closing(sqlite3.connect(path)) as connection:
        assert faults(connection) == []
        return [row[0] for row in connection.execute("SELECT name FROM own_skill ORDER BY id")]


def learn(database: Database, name: str) -> None:
    """Add a skill."""
    with database.write("Add") as session:
        session.add(OwnSkill(name=name))


def test_the_daily_copy_holds_all_that_was_saved_and_is_made_once_a_day(
    path: Path, backups: Path, clock: Clock
) -> None:
    database = Database.open(path, backups=backups, now=clock)
    learn(database, "Python")
    database.back_up()
    learn(database, "SQL")
    database.back_up()
    (first,) = database.backups.kept()
    assert (first.day, skills(first.path)) == ("2026-11-23", ["Python"])
    clock.moment += timedelta(days=1)
    database.back_up()
    assert skills(database.backups.kept()[-1].path) == ["Python", "SQL"]
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_this_person_may_read_the_copies(database: Database) -> None:
    database.back_up()
    (copy,) = database.backups.kept()
    assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.path.parent.stat().st_mode) == 0o700


def test_seven_daily_copies_stay_and_three_from_before_upgrades(
    database: Database, copies: Backups, clock: Clock
) -> None:
    for version in range(2, 7):
        copies.copy_before_upgrade(database._connection, to=version)
    for _ in range(10):
        assert copies.copy_daily(database._connection) is not None
        clock.moment += timedelta(days=1)
    daily = [each.day for each in copies.kept() if each.reason == "daily"]
    assert daily == [f"2026-11-{day}" for day in range(26, 31)] + ["2026-12-01", "2026-12-02"]
    assert [each.reason for each in copies.kept()][:3] == [f"before-version-{version}" for version in (4, 5, 6)]


def test_a_clock_that_was_wrong_hides_no_copy_and_removes_not_the_wrong_one(
    database: Database, copies: Backups, clock: Clock
) -> None:
    clock.moment = datetime(2099, 1, 1, tzinfo=UTC)
    for _ in range(7):
        copies.copy_daily(database._connection)
        clock.moment += timedelta(days=1)
    clock.moment = NOW
    made = copies.copy_daily(database._connection)
    assert made is not None
    assert copies.kept()[-1] == made
    assert made.path.exists()
    assert len(copies.kept()) == 7


def test_a_damaged_database_never_becomes_a_copy_and_costs_none(path: Path, copies: Backups, clock: Clock) -> None:
    database = Database.open(path, backups=copies.folder, now=clock)
    for number in range(400):
        learn(database, f"Skill {number}" * 20)
    database.back_up()
    before = {each.path: each.path.read_bytes() for each in copies.kept()}
    database.close()
    data = bytearray(path.read_bytes())
    for place in range(len(data) - 4096 * 5, len(data), 97):
        data[place] ^= 0xFF
    path.write_bytes(data)
    clock.moment += timedelta(days=1)
    database = Database.open(path, backups=copies.folder, now=clock)
    with pytest.raises(Problem, match="damaged"):
        database.back_up()
    database.close()
    assert {each: each.read_bytes() for each in copies.folder.iterdir()} == before


def test_what_was_left_of_a_copy_that_was_cut_off_is_no_copy_and_goes(database: Database, copies: Backups) -> None:
    copies.folder.mkdir()
    (copies.folder / "000001-daily-2026-11-23.part").write_bytes(b"half")
    (copies.folder / "notes.txt").write_text("the person's own")
    assert copies.kept() == ()
    assert copies.copy_daily(database._connection) is not None
    assert sorted(each.name for each in copies.folder.iterdir()) == ["000001-daily-2026-11-23.db", "notes.txt"]


def test_a_copy_put_in_the_place_of_the_database_opens(database: Database, tmp_path: Path) -> None:
    learn(database, "Python")
    database.back_up()
    (copy,) = database.backups.kept()
    place = tmp_path / "elsewhere.sqlite3"
    shutil.copy(copy.path, place)
    restored = Database.open(place, backups=tmp_path / "other")
    learn(restored, "SQL")
    restored.close()
    assert skills(place) == ["Python", "SQL"]


def test_a_folder_that_cannot_be_made_is_said_and_stops_nothing(path: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    database = Database.open(path, backups=blocked / "backups")
    with pytest.raises(Problem, match="No backup was made"):
        database.back_up()
    learn(database, "Python")
    database.close()
    assert skills(path) == ["Python"]
