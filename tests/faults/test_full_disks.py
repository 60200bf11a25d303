"""When the disk is full or fails: one whole action is not saved, it is said, and all the rest stays right."""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import select

from jobtracker.problems import Problem
from jobtracker.records.posting import Posting, PostingText
from jobtracker.store.backups import faults
from jobtracker.store.database import Database
from tests.faults.conftest import NOW, no_file_beyond


@contextmanager
def full(database: Database) -> Iterator[None]:
    """Let the file grow no page more, which SQLite reports as a full disk."""
    connection = database._connection
    allowed = connection.execute("PRAGMA max_page_count").fetchone()[0]
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA max_page_count = {allowed}")


def capture(database: Database, title: str) -> None:
    """Save a posting with a text of many pages."""
    with database.write("Save") as session:
        posting = Posting(title=title, added_at=NOW)
        session.add(posting)
        session.flush()
        assert posting.id is not None
        session.add(PostingText(posting_id=posting.id, original="word " * 20_000, kept="word " * 20_000))


def titles(database: Database) -> list[str]:
    """The titles of all postings."""
    with database.read() as session:
        return list(session.exec(select(Posting.title)))


@contextmanager
def failing(database: Database) -> Iterator[None]:
    """Let the disk fail a little beyond the file's end."""
    with no_file_beyond(database.path.stat().st_size + 10_000):
        yield


@pytest.mark.parametrize(("fault", "said"), [(full, "disk is full"), (failing, "disk failed")])
def test_the_action_is_not_saved_and_the_next_one_is(
    database: Database, fault: Callable[[Database], Iterator[None]], said: str
) -> None:
    heard: list[object] = []
    capture(database, "First")
    database.on_change(heard.append)
    with fault(database), pytest.raises(Problem, match=said) as caught:  # type: ignore[attr-defined]
        capture(database, "Second")
    assert caught.value.remedy
    assert titles(database) == ["First"]
    assert heard == []
    assert faults(database._connection) == []
    capture(database, "Third")
    assert titles(database) == ["First", "Third"]
    assert [database.undo(), database.undo(), database.undo()] == ["Save", "Save", None]
    assert titles(database) == []


def test_wherever_on_the_disk_it_fails_an_action_is_whole_or_absent(
    database: Database, path: Path, backups: Path, tmp_path: Path
) -> None:
    capture(database, "First")
    database.close()
    begun, size, saved = path.read_bytes(), path.stat().st_size, set()
    for limit in range(0, size + 500_000, 4096 * 12 + 1):
        place = tmp_path / f"{limit}.sqlite3"
        place.write_bytes(begun)
        tried = Database.open(place, backups=backups)
        with contextlib.suppress(Problem), no_file_beyond(limit):
            capture(tried, "Second")
            saved.add(limit)
        expected = ["First", "Second"] if limit in saved else ["First"]
        assert titles(tried) == expected
        assert tried.can_undo == (limit in saved)
        capture(tried, "Third")
        tried.close()
        again = Database.open(place, backups=backups)
        assert titles(again) == [*expected, "Third"]
        assert faults(again._connection) == []
        again.close()
        place.unlink()
    assert 0 not in saved
    assert saved


@pytest.mark.parametrize("fault", [full, failing])
def test_an_undo_that_finds_the_disk_full_can_be_tried_again(
    database: Database, fault: Callable[[Database], Iterator[None]]
) -> None:
    capture(database, "First")
    with database.write("Remove") as session:
        session.delete(session.exec(select(PostingText)).one())
        session.delete(session.exec(select(Posting)).one())
    database._connection.execute("VACUUM")
    with fault(database), pytest.raises(Problem, match="Not saved"):  # type: ignore[attr-defined]
        database.undo()
    assert titles(database) == []
    assert (database.can_undo, database.can_redo) == (True, False)
    assert database.undo() == "Remove"
    assert titles(database) == ["First"]
    with database.read() as session:
        assert session.execute(text("SELECT rowid FROM search WHERE search MATCH 'first'")).scalars().all() == [1]


def test_where_the_disk_fails_at_the_start_all_can_still_be_read(database: Database, path: Path, backups: Path) -> None:
    capture(database, "First")
    database.close()
    with no_file_beyond(0):
        reading = Database.open(path, backups=backups)
        assert reading.read_only is not None
        assert "Nothing can be changed" in reading.read_only.what
        assert titles(reading) == ["First"]
        with pytest.raises(Problem, match="Nothing can be changed"):
            capture(reading, "Second")
        reading.close()
    database = Database.open(path, backups=backups)
    assert database.read_only is None
    capture(database, "Second")
    database.close()


def test_a_backup_that_finds_no_room_keeps_the_older_ones(database: Database) -> None:
    capture(database, "First")
    database.back_up()
    (kept,) = database.backups.kept()
    before = kept.path.read_bytes()
    kept.path.rename(kept.path.with_name("000001-daily-2000-01-01.db"))
    with no_file_beyond(50_000), pytest.raises(Problem, match="No backup was made"):
        database.back_up()
    (still,) = database.backups.folder.iterdir()
    assert still.read_bytes() == before
    database.back_up()
    assert len(database.backups.kept()) == 2


def test_a_first_start_without_room_leaves_no_half_file(path: Path, backups: Path) -> None:
    with no_file_beyond(20_000), pytest.raises(Problem) as caught:
        Database.open(path, backups=backups)
    assert str(path) in caught.value.what
    assert list(path.parent.iterdir()) == []
    Database.open(path, backups=backups).close()
