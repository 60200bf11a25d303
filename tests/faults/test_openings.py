"""What is said, and what is left alone, when the file is not what it should be."""

import contextlib
import hashlib
import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import select

from jobtracker.problems import Problem
from jobtracker.records.application import Stage
from jobtracker.records.profile import OwnSkill
from jobtracker.store.connection import APPLICATION_ID, SCHEMA, open_current
from jobtracker.store.database import Database

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
ROOT = Path(__file__).resolve().parents[2]


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file of a folder with its content's hash."""
    return {
        each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in sorted(folder.iterdir()) if each.is_file()
    }


def refused(path: Path, backups: Path) -> str:
    """Try to open; return what is said, after checking that nothing was touched and the path is named."""
    before = fingerprint(path.parent)
    with pytest.raises(Problem) as caught:
        Database.open(path, backups=backups)
    assert fingerprint(path.parent) == before
    assert not backups.exists()
    assert str(path) in caught.value.what
    assert caught.value.remedy
    return caught.value.what


@pytest.fixture
def full(path: Path, backups: Path) -> Path:
    """A closed database with a few pages of rows."""
    database = Database.open(path, backups=backups)
    with database.write("Fill") as session:
        session.add_all([OwnSkill(name=f"Skill {number}", proof="word " * 200) for number in range(100)])
    database.close()
    return path


@posix
def test_the_first_start_makes_a_file_and_folder_for_this_person_alone(path: Path, backups: Path) -> None:
    Database.open(path, backups=backups).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("size", [0, 1])
def test_an_empty_file_is_not_taken_for_a_new_one(path: Path, backups: Path, size: int) -> None:
    path.parent.mkdir()
    path.write_bytes(b"x" * size)
    assert "empty" in refused(path, backups)


@pytest.mark.parametrize("size", [2, 50, 600, 20_000])
def test_garbage_is_left_alone(path: Path, backups: Path, size: int) -> None:
    path.parent.mkdir()
    path.write_bytes(bytes((number * 37 + 11) % 251 for number in range(size)))
    assert "not a jobtracker database" in refused(path, backups)


@pytest.mark.parametrize("kept", [100, 4096, 30_000, -4096])
def test_a_truncated_file_is_left_alone(full: Path, backups: Path, kept: int) -> None:
    full.write_bytes(full.read_bytes()[:kept])
    assert "damaged" in refused(full, backups)


def test_a_damaged_list_of_tables_is_said(full: Path, backups: Path) -> None:
    data = bytearray(full.read_bytes())
    data[100:1000] = b"\xff" * 900
    full.write_bytes(data)
    assert "damaged" in refused(full, backups)


def test_damage_that_is_met_while_reading_or_writing_is_said(full: Path, backups: Path) -> None:
    data = bytearray(full.read_bytes())
    start = data.index(b"word word") // 4096 * 4096
    data[start:] = b"\xaa" * (len(data) - start)
    full.write_bytes(data)
    database = Database.open(full, backups=backups)
    with pytest.raises(Problem, match="damaged"), database.read() as session:
        session.exec(select(OwnSkill)).all()
    with pytest.raises(Problem, match="Not saved: the database"), database.write("Edit") as session:
        session.add(OwnSkill(name="More", proof="word " * 200))
    database.close()


def test_flipped_bytes_anywhere_are_a_problem_or_nothing(full: Path, backups: Path) -> None:
    whole, chance = full.read_bytes(), random.Random(20261123)  # noqa: S311 - any bytes will do, the same each time
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.choice([1, 10, 1000])):
            data[chance.randrange(chance.choice([100, 8192, len(data)]))] ^= chance.randrange(1, 256)
        full.write_bytes(data)
        try:
            database = Database.open(full, backups=backups)
        except Problem as problem:
            assert str(full) in problem.what  # noqa: PT017 - it may as well open
        else:
            with contextlib.suppress(Problem):
                database.back_up()
            database.close()
        assert full.read_bytes() == data


def test_another_program_s_database_is_left_alone(path: Path, backups: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
        connection.execute("PRAGMA user_version = 1")
    assert "another program" in refused(path, backups)


def test_a_newer_version_s_database_stays_byte_for_byte(full: Path, backups: Path) -> None:
    with closing(sqlite3.connect(full)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    assert "newer" in refused(full, backups)


def test_a_folder_or_a_pipe_in_its_place_is_left_alone(path: Path, backups: Path) -> None:
    path.mkdir(parents=True)
    assert "not a file" in refused(path, backups)


@posix
def test_a_pipe_in_its_place_stalls_nothing(path: Path, backups: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    assert "not a file" in refused(path, backups)


@posix
def test_a_link_to_nowhere_is_said(path: Path, backups: Path) -> None:
    path.parent.mkdir()
    path.symlink_to("gone.sqlite3")
    assert "gone" in refused(path, backups)
    assert not path.parent.joinpath("gone.sqlite3").exists()


@posix
def test_a_link_to_the_file_opens_it(full: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite3"
    link.symlink_to(full)
    database = Database.open(link, backups=tmp_path / "copies")
    with database.read() as session:
        assert len(session.exec(select(OwnSkill)).all()) == 100
    database.close()


def test_a_database_that_is_gone_while_its_copies_are_there_is_not_begun_anew(path: Path, backups: Path) -> None:
    database = Database.open(path, backups=backups)
    database.back_up()
    database.close()
    path.unlink()
    with pytest.raises(Problem, match="is gone") as caught:
        Database.open(path, backups=backups)
    assert str(path) in caught.value.what
    assert str(backups) in caught.value.what
    assert not path.exists()
    shutil.copy(next(backups.iterdir()), path)
    Database.open(path, backups=backups).close()


def test_what_another_program_holds_is_said_and_opens_afterwards(full: Path, backups: Path) -> None:
    holder = (
        "import sqlite3, sys; connection = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "connection.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, full], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        before = fingerprint(full.parent)
        with pytest.raises(Problem, match="Another program has the database") as caught:
            Database.open(full, backups=backups)
        assert str(full) in caught.value.what
        other.communicate("")
    assert {name: before[name] for name in fingerprint(full.parent)} == fingerprint(full.parent)
    Database.open(full, backups=backups).close()


def test_while_we_have_it_no_other_program_gets_it(full: Path, backups: Path) -> None:
    database = Database.open(full, backups=backups)
    other = (
        "import sqlite3, sys; connection = sqlite3.connect(sys.argv[1], timeout=0.1);"
        "connection.execute('SELECT count(*) FROM stage').fetchone()"
    )
    done = subprocess.run([sys.executable, "-c", other, full], capture_output=True, text=True, check=False)
    assert "database is locked" in done.stderr
    with pytest.raises(Problem, match="Another program"):
        Database.open(full, backups=backups)
    with database.write("Still ours") as session:
        session.add(OwnSkill(name="SQL"))
    done = subprocess.run([sys.executable, "-c", other, full], capture_output=True, text=True, check=False)
    assert "database is locked" in done.stderr
    database.close()


def test_two_first_starts_at_once_make_one_file(path: Path, backups: Path) -> None:
    start = (
        "import sys; from pathlib import Path; from jobtracker.problems import Problem;"
        "from jobtracker.store.database import Database;\n"
        "try: Database.open(Path(sys.argv[1]), backups=Path(sys.argv[2])); print('open')\n"
        "except Problem as problem: print(problem.what)"
    )
    starts = [
        subprocess.Popen([sys.executable, "-c", start, path, backups], stdout=subprocess.PIPE, text=True, cwd=ROOT)
        for _ in range(4)
    ]
    said = [each.communicate()[0].strip() for each in starts]
    assert "open" in said
    assert set(said) <= {"open", f"Another program has the database {path} open."}
    database = Database.open(path, backups=backups)
    with database.read() as session:
        assert len(session.exec(select(Stage)).all()) == 5
    database.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_connection_is_made_safe(database: Database) -> None:
    expected = {
        "journal_mode": "delete",
        "locking_mode": "exclusive",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "application_id": APPLICATION_ID,
        "user_version": SCHEMA,
    }
    found = {name: database._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
    assert found == expected
    assert (
        database._connection.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchall()
        == []
    )


def test_a_first_list_is_read_without_loading_more_than_sqlite(full: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from jobtracker.store.connection import open_current;"
        "opened = open_current(Path(sys.argv[1]));"
        "print(opened.connection.execute('SELECT count(*) FROM own_skill').fetchone()[0]);"
        "print(sorted({'sqlalchemy', 'sqlmodel', 'alembic', 'pydantic'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code, full], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "100\n[]\n"


def test_alembic_is_loaded_only_where_a_file_needs_it(full: Path, backups: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from jobtracker.store.database import Database;"
        "Database.open(Path(sys.argv[1]), backups=Path(sys.argv[2])); print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, full, backups], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "False\n"


def test_there_is_nothing_to_show_early_where_the_file_has_first_to_be_made(path: Path) -> None:
    assert open_current(path) is None
    assert not path.exists()
