"""An archive may be anything: what is not whole and sound is refused in one sentence, and nothing here is touched."""

import hashlib
import json
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jobtracker.hunt.archive_reading import look_at
from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from jobtracker.skills.catalogue import Catalogue, compiled
from jobtracker.store.backups import faults
from jobtracker.store.database import Database

POSTING = "Cook\n\nCompany: Wagtail Inn\n\nRequirements\n• Redis\n• English\n"
Members = dict[str, bytes]
Forge = Callable[[Members, dict[str, Any]], None]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """A catalogue of one skill."""
    folder = tmp_path_factory.mktemp("few")
    (folder / "few.toml").write_text('kind = "hard"\n[[skill]]\nname = "Redis"\ngroup = "Things"\n', encoding="utf-8")
    return compiled(folder, None)


@pytest.fixture(scope="module")
def exported(small: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive of a small hunt, which nobody changes."""
    data = tmp_path_factory.mktemp("exported")
    paper = data / "letter.txt"
    paper.write_text("Dear Wagtails")
    with closing(Hunt(Database.open(data / "jobtracker.sqlite3", backups=data / "backups"), small)) as hunt:
        hunt.postings.capture(hunt.postings.draft(POSTING))
        hunt.documents.take(paper, posting=1, kind="letter")
        hunt.notes.add({"posting_id": 1, "text": "They called"})
        hunt.profile.add(hunt.profile.entry("work", {"position": "Cook", "start": "2020"}))
        hunt.interviews.add({"posting_id": 1, "starts_at": hunt.now()})
        hunt.archives.export(data / "hunt.jobtracker", settings={})
    return data / "hunt.jobtracker"


class Home:
    """A hunt of one's own, into which something is to be restored."""

    def __init__(self, data: Path, hunt: Hunt) -> None:
        self.data, self.hunt = data, hunt
        self.before = self.content()

    def content(self) -> list[Any]:
        """Everything that is kept, in the database and beside it."""
        with self.hunt._database.look() as run:
            rows = [tuple(row) for row in run("SELECT title FROM posting")]
        files = {str(file.relative_to(self.data)) for file in self.data.rglob("*") if "journal" not in file.name}
        return [rows, files]

    def refuses(self, file: Path, *words: str) -> None:
        """See that restoring ends in one sentence with these words, and changes nothing."""
        with pytest.raises(Problem) as caught:
            self.hunt.archives.restore_file(file)
        assert caught.value.what.count(". ") == 0
        assert any(word in str(caught.value) for word in words), str(caught.value)
        assert self.content() == self.before
        assert not self.hunt._database.backups.kept()


@pytest.fixture
def home(tmp_path: Path, small: Catalogue) -> Iterator[Home]:
    """A hunt with one job of its own."""
    data = tmp_path / "home"
    with closing(Hunt(Database.open(data / "jobtracker.sqlite3", backups=data / "backups"), small)) as hunt:
        hunt.postings.capture(hunt.postings.draft("Baker\n\nRequirements\n• English\n"))
        yield Home(data, hunt)


def forged(exported: Path, target: Path, forge: Forge) -> Path:
    """Make an archive whose hashes, sizes and counts are right whatever else was changed."""
    with zipfile.ZipFile(exported) as opened:
        members = {name: opened.read(name) for name in opened.namelist()}
    manifest = json.loads(members.pop("manifest.json"))
    forge(members, manifest)
    named = manifest.pop("named", None)
    manifest["members"] = named or {
        name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in members.items()
    }
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
        made.writestr("manifest.json", json.dumps(manifest))
    return target


def with_row(table: str, **changed: object) -> Forge:
    """Change values of the first row of a table."""

    def forge(members: Members, _manifest: dict[str, Any]) -> None:
        first, *rest = members[f"tables/{table}.jsonl"].splitlines()
        row = {**json.loads(first), **changed}
        members[f"tables/{table}.jsonl"] = b"".join(line + b"\n" for line in (json.dumps(row).encode(), *rest))

    return forge


def with_line(table: str, line: bytes) -> Forge:
    """Put one line in the place of a table."""

    def forge(members: Members, manifest: dict[str, Any]) -> None:
        members[f"tables/{table}.jsonl"] = line
        manifest["tables"][table]["rows"] = 1

    return forge


def with_manifest(**changed: object) -> Forge:
    return lambda _members, manifest: manifest.update(changed)


def with_member(name: str, content: bytes = b"evil") -> Forge:
    return lambda members, _manifest: members.update({name: content})


def without(name: str) -> Forge:
    def forge(members: Members, _manifest: dict[str, Any]) -> None:
        del members[next(each for each in members if each.startswith(name))]

    return forge


def lying(**about: object) -> Forge:
    """Say something else of the postings' table than what is so."""

    def forge(members: Members, manifest: dict[str, Any]) -> None:
        told: dict[str, dict[str, object]] = {
            name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in members.items()
        }
        told["tables/posting.jsonl"] |= about
        manifest["named"] = told

    return forge


def no_table(_members: Members, manifest: dict[str, Any]) -> None:
    del manifest["tables"]["note"]


def foreign_table(members: Members, manifest: dict[str, Any]) -> None:
    manifest["tables"]["meta"] = {"rows": 0, "last_id": 0}
    members["tables/meta.jsonl"] = b""


WRONG: dict[str, Forge] = {
    "another type": with_member("mimetype", b"application/zip"),
    "a path that leads out": with_member("../../evil"),
    "a document with a path": with_member("documents/../../evil"),
    "a row that names a path": with_row("document", sha256="../../../etc/passwd"),
    "a row that names a hash in capitals": with_row("document", sha256="A" * 64),
    "no document": without("documents/"),
    "no table of notes": no_table,
    "a table of others": foreign_table,
    "another size": lying(bytes=5),
    "another hash": lying(sha256="0" * 64),
    "more rows than there are": lambda _members, manifest: manifest["tables"]["note"].update(rows=7),
    "a number of rows that is none": lambda _members, manifest: manifest["tables"]["note"].update(rows=-1),
    "another column": with_row("note", evil=1),
    "a text for a number": with_row("interview", minutes="an hour"),
    "a number out of all bounds": with_row("interview", minutes=10**12),
    "a number that no file holds": with_row("interview", minutes=10**30),
    "a list for a text": with_row("note", text=["a"]),
    "nothing where something must be": with_row("note", text=None),
    "a meaning that there is not": with_row("stage", meaning="paradise"),
    "a day that there is not": with_row("posting", posted="2026-02-31"),
    "a moment that is none": with_row("note", at="yesterday"),
    "work that began at no time": with_row("work", start="long ago"),
    "words that are no list": with_row("posting", tags="5"),
    "words that are numbers": with_row("posting", tags="[5]"),
    "a zone that is a path": with_row("interview", zone="../../etc/passwd"),
    "a note of no job": with_row("note", posting_id=99),
    "a job without its words": with_line("posting_text", b""),
    "a number twice": lambda members, manifest: (
        members.update({"tables/note.jsonl": members["tables/note.jsonl"] * 2}),
        manifest["tables"]["note"].update(rows=2),
    )[0],
    "no JSON": with_line("note", b"{'id': 1}\n"),
    "no object": with_line("note", b"[1]\n"),
    "a line that does not end": with_line("note", b"{}"),
    "a line that nests without end": with_line("note", b"[" * 100_000 + b"\n"),
    "a number without end": with_line("note", b'{"id": ' + b"9" * 100_000 + b"}\n"),
    "no number": with_line("note", b'{"id": NaN}\n'),
    "bytes that are no text": with_line("note", b"\xff\xfe\n"),
    "no format": with_manifest(format="1"),
    "no schema": with_manifest(schema=0),
    "no tables": with_manifest(tables=[]),
}


@pytest.mark.parametrize("name", WRONG)
def test_an_archive_that_holds_what_cannot_be_is_refused(name: str, exported: Path, home: Home, tmp_path: Path) -> None:
    home.refuses(
        forged(exported, tmp_path / "forged.jobtracker", WRONG[name]), "is damaged", "not a jobtracker archive"
    )
    assert not (tmp_path / "evil").exists()
    assert not (tmp_path.parent / "evil").exists()


def test_a_forged_archive_with_nothing_wrong_is_restored(exported: Path, home: Home, tmp_path: Path) -> None:
    home.hunt.archives.restore_file(forged(exported, tmp_path / "x.jobtracker", lambda *_: None))
    assert home.content()[0] == [("Cook",)]


@pytest.mark.parametrize("newer", [{"format": 2}, {"schema": 99}])
def test_an_archive_of_a_newer_program_asks_for_that(
    newer: dict[str, int], exported: Path, home: Home, tmp_path: Path
) -> None:
    home.refuses(forged(exported, tmp_path / "x.jobtracker", with_manifest(**newer)), "made by a newer jobtracker")


def test_a_bomb_is_told_before_it_goes_off(exported: Path, home: Home, tmp_path: Path) -> None:
    megabyte = bytes(2**20)

    def swell(members: Members, manifest: dict[str, Any]) -> None:
        members["tables/note.jsonl"] = megabyte * 300
        manifest["tables"]["note"]["rows"] = 1

    home.refuses(forged(exported, tmp_path / "x.jobtracker", swell), "far more than it can hold")


def test_a_bomb_that_says_it_is_small_is_read_no_further_than_that(exported: Path, home: Home, tmp_path: Path) -> None:
    def swell(members: Members, manifest: dict[str, Any]) -> None:
        members["tables/note.jsonl"] = b"\n" * 2**26
        manifest["named"] = {
            name: {"bytes": min(len(content), 9), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in members.items()
        }

    home.refuses(forged(exported, tmp_path / "x.jobtracker", swell), "is damaged")


def test_where_the_disk_is_full_all_stays_as_it_was_and_figures_stay_right(
    exported: Path, home: Home, tmp_path: Path
) -> None:
    def swell(members: Members, _manifest: dict[str, Any]) -> None:
        (row,) = (json.loads(line) for line in members["tables/posting_text.jsonl"].splitlines())
        row["original"] = row["kept"] = row["kept"] + "\n" + "word " * 50_000
        members["tables/posting_text.jsonl"] = json.dumps(row).encode() + b"\n"

    large = forged(exported, tmp_path / "large.jobtracker", swell)
    before = home.hunt.shown.of("").rows
    connection = home.hunt._database._connection
    (allowed,) = connection.execute("PRAGMA max_page_count").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Problem, match="the disk is full"):
        home.hunt.archives.restore_file(large)
    assert home.content()[0] == [("Baker",)]
    assert home.hunt.shown.of("").rows == before
    connection.execute(f"PRAGMA max_page_count = {allowed}")
    home.hunt.archives.restore_file(large)
    assert [row.title for row in home.hunt.shown.of("").rows] == ["Cook"]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
@pytest.mark.parametrize("after", [0.02, 0.1, 0.3, 0.6])
def test_a_kill_while_restoring_leaves_what_was_there_or_what_was_restored(
    after: float, exported: Path, tmp_path: Path, small: Catalogue
) -> None:
    data = tmp_path / "home"
    with closing(Hunt(Database.open(data / "jobtracker.sqlite3", backups=data / "backups"), small)) as hunt:
        hunt.postings.capture(hunt.postings.draft("Baker\n\nRequirements\n• English\n"))
    command = [sys.executable, "-m", "jobtracker", "--data-dir", str(data), "restore", str(exported)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as restoring:
        while not list(data.glob("archive-*")) and restoring.poll() is None:
            time.sleep(0.002)
        time.sleep(after)
        restoring.kill()
    with closing(Hunt(Database.open(data / "jobtracker.sqlite3", backups=data / "backups"), small)) as hunt:
        assert [row.title for row in hunt.shown.of("").rows] in (["Baker"], ["Cook"])
        assert not faults(hunt._database._connection)
        hunt.tidy()
    assert not list(data.glob("archive-*"))


def test_what_is_no_archive_at_all_is_said_so(home: Home, tmp_path: Path) -> None:
    for name, content in (("empty", b""), ("text", b"Dear Wagtails"), ("half a zip", b"PK\x03\x04" + bytes(200))):
        file = tmp_path / name
        file.write_bytes(content)
        home.refuses(file, "is not a jobtracker archive, or was cut off")
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as made:
        made.writestr("letter.txt", "Dear Wagtails")
    home.refuses(other, "is not a jobtracker archive")
    home.refuses(tmp_path / "nowhere", "it is not there")
    home.refuses(tmp_path, "it is a folder")


def test_an_archive_in_which_a_member_stands_twice_or_is_locked_is_refused(
    exported: Path, home: Home, tmp_path: Path
) -> None:
    double = tmp_path / "double.jobtracker"
    double.write_bytes(exported.read_bytes())
    with zipfile.ZipFile(double, "a") as made, pytest.warns(UserWarning, match="Duplicate"):
        made.writestr("tables/note.jsonl", b"")
    home.refuses(double, "is damaged")
    locked = bytearray(exported.read_bytes())
    locked[locked.rindex(b"PK\x01\x02") + 8] |= 1
    double.write_bytes(bytes(locked))
    home.refuses(double, "is damaged")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), flip=st.integers(0, 255))
def test_one_byte_gone_wrong_or_the_end_cut_off_is_found_or_makes_no_difference(
    place: float, flip: int, exported: Path, tmp_path: Path, small: Catalogue
) -> None:
    content = bytearray(exported.read_bytes())
    at = int(place * len(content))
    if flip:
        content[at] ^= flip
    else:
        del content[at:]
    torn = tmp_path / "torn.jobtracker"
    torn.write_bytes(bytes(content))
    data = tmp_path / "data"
    with closing(Hunt(Database.open(data / "jobtracker.sqlite3", backups=data / "backups"), small)) as hunt:
        try:
            look_at(torn)
            hunt.archives.restore_file(torn)
        except Problem:
            assert hunt.shown.count() == 0
        else:
            assert [row.title for row in hunt.shown.of("").rows] == ["Cook"]
            hunt.undo()
        assert not list(data.glob("archive-*"))
