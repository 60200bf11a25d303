"""The whole hunt in one file: what is exported comes back row by row and byte for byte, and can be undone."""

import hashlib
import json
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column

from jobtracker.hunt.archive_form import Manifest, Member, read_row, write_manifest, write_row
from jobtracker.hunt.archive_kind import MIME
from jobtracker.hunt.archive_reading import look_at
from jobtracker.hunt.archive_writing import Stopped
from jobtracker.hunt.archives import lay_out
from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from jobtracker.records.columns import ByValue, Exact, Moment, Words
from jobtracker.skills.catalogue import Catalogue, compiled
from jobtracker.store.backups import looking_at
from jobtracker.store.database import Database
from jobtracker.store.staging import ARCHIVED, used_ids
from jobtracker.store.tables import KEPT, table_of
from tests.faults.conftest import no_file_beyond

WHEN = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
SETTINGS = {"page": "today", "reminders": True, "reminder_hour": 8}
OTHER = "Beekeeper\n\nRequirements\n• Redis\n• Kafka\n• Kubernetes\n"
ANY = st.characters(exclude_categories=())  # lone surrogates too
BOUNDED = {
    "excitement": (1, 5),
    "minutes": (1, 1440),
    "sequence": (0, 99),
    "every_days": (1, 366),
    "last_used": (0, 9999),
}


@contextmanager
def hunt_in(data: Path, catalogue: Catalogue) -> Iterator[Hunt]:
    """Open the hunt of a data folder."""
    database = Database.open(data / "jobtracker.sqlite3", backups=data / "backups")
    with closing(Hunt(database, catalogue, clock=lambda: WHEN)) as hunt:
        yield hunt


def rows_of(hunt: Hunt) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row that is kept, with the kind of each value."""
    with hunt._database.look() as run:
        return {
            name: [tuple((type(value), value) for value in row) for row in run(f'SELECT * FROM "{name}" ORDER BY id')]  # noqa: S608 - our own names
            for name in ARCHIVED
        }


def documents_of(data: Path) -> dict[str, bytes]:
    folder = data / "documents"
    return {file.name: file.read_bytes() for file in folder.iterdir()} if folder.is_dir() else {}


def values_of(column: Column[Any], ids: dict[str, list[int]]) -> st.SearchStrategy[Any]:
    """Draw what a column may hold."""
    link = next((each.column.table.name for each in column.foreign_keys), None)
    if link is not None:
        drawn: st.SearchStrategy[Any] = st.sampled_from(ids[link]) if ids.get(link) else st.none()
    elif column.name == "zone":
        drawn = st.just("Europe/Berlin")
    elif column.name in {"start", "end", "issued", "until"} and column.nullable:
        drawn = st.sampled_from(["2020", "2020-05", "2020-05-17"])
    else:
        drawn = plain_values_of(column)
    return st.one_of(st.none(), drawn) if column.nullable else drawn


def plain_values_of(column: Column[Any]) -> st.SearchStrategy[Any]:
    """Draw what a column of its kind may hold."""
    kind: Any = column.type
    own: dict[type, Callable[[], st.SearchStrategy[Any]]] = {
        ByValue: lambda: st.sampled_from([*kind.kind]),
        Moment: lambda: st.datetimes(timezones=st.just(UTC)),
        Words: lambda: st.lists(st.text(max_size=5), max_size=3).map(tuple),
        Exact: lambda: st.text(ANY, max_size=12),
    }
    plain: dict[type, st.SearchStrategy[Any]] = {
        int: st.integers(*BOUNDED.get(column.name, (0, 2**40))),
        bool: st.booleans(),
        float: st.floats(0, 60),
        date: st.dates(),
    }
    return own[type(kind)]() if type(kind) in own else plain.get(kind.python_type, st.text(max_size=8))


@st.composite
def hunts(draw: st.DrawFn) -> list[Any]:
    """Draw the rows of a hunt, those that others point to first; the stages are there already."""
    made: list[Any] = []
    ids = {"stage": [1, 2, 3, 4, 5]}
    for record in KEPT[1:]:
        table = table_of(record)
        alone = table.name in {"posting_text", "application"}
        count = len(ids["posting"]) if alone else draw(st.integers(0, 2))
        if any(not ids.get(link.column.table.name) for link in table.foreign_keys if not link.parent.nullable):
            count = 0
        ids[table.name] = [number + 1 for number in range(count)]
        for number in ids[table.name]:
            given_ = {c.name: draw(values_of(c, ids)) for c in table.columns if c.name not in {"id", "retracts"}}
            if alone:
                given_["posting_id"] = number
            made.append(record(**given_))
    return made


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """A catalogue of no skill to speak of, since nothing is compared here."""
    folder = tmp_path_factory.mktemp("few")
    (folder / "few.toml").write_text('kind = "hard"\n[[skill]]\nname = "Redis"\ngroup = "Things"\n', encoding="utf-8")
    return compiled(folder, None)


@settings(
    max_examples=30,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # each try takes a third of a second
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(made=hunts(), papers=st.lists(st.binary(max_size=40), min_size=2, max_size=2), gone=st.booleans())
def test_any_hunt_comes_back_row_by_row_and_byte_for_byte(
    small: Catalogue,
    made: list[Any],
    papers: list[bytes],
    gone: bool,  # noqa: FBT001 - drawn
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        here, there = Path(folder, "here"), Path(folder, "there")
        named = iter(papers)
        with hunt_in(here, small) as hunt:
            (here / "documents").mkdir()
            with hunt._database.write("Everything") as session:
                for row in made:
                    if row.__tablename__ == "document":
                        content = next(named)
                        row.sha256, row.size = hashlib.sha256(content).hexdigest(), len(content)
                        if not gone:
                            (here / "documents" / row.sha256).write_bytes(content)
                    session.add(row)
                    session.flush()
            manifest = hunt.archives.export(Path(folder, "one.jobtracker"), settings=SETTINGS)
            hunt.archives.export(Path(folder, "two.jobtracker"), settings=SETTINGS)
            before = rows_of(hunt)
        assert bool(manifest.missing) == (gone and bool(before["document"]))
        with hunt_in(there, small) as hunt:
            restored, staged = hunt.archives.restore_file(Path(folder, "one.jobtracker"))
            assert rows_of(hunt) == before
            assert documents_of(there) == documents_of(here)
            assert (restored.anew, staged.settings) == (True, SETTINGS)
            hunt.archives.export(Path(folder, "three.jobtracker"), settings=SETTINGS)
        assert len({Path(folder, f"{name}.jobtracker").read_bytes() for name in ("one", "two", "three")}) == 1


@settings(
    max_examples=15,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(mine=hunts(), others=hunts())
def test_any_hunt_takes_the_place_of_any_other_and_gives_it_back_when_undone(
    small: Catalogue, mine: list[Any], others: list[Any]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file, content = Path(folder, "hunt.jobtracker"), []
        for name, made in (("here", mine), ("there", others)):
            with hunt_in(Path(folder, name), small) as hunt:
                with hunt._database.write("Everything") as session:
                    for row in made:
                        if row.__tablename__ == "document":
                            row.sha256, row.size = hashlib.sha256(b"").hexdigest(), 0
                        session.add(row)
                        session.flush()
                content.append(rows_of(hunt))
                if name == "here":
                    hunt.archives.export(file, settings={})
                    continue
                restored, _ = hunt.archives.restore_file(file)
                assert _without_drafts(rows_of(hunt)) == _without_drafts(content[0])
                if restored.backup is not None:
                    hunt.undo()
                    assert rows_of(hunt) == content[1]
                    hunt.redo()
                    assert _without_drafts(rows_of(hunt)) == _without_drafts(content[0])


@given(
    st.lists(
        st.one_of(
            *(
                st.none(),
                st.integers(-(2**63), 2**63 - 1),
                st.floats(allow_nan=False, allow_infinity=False),
                st.text(),
                st.binary(),
            ),
            st.text(ANY).map(lambda text: text.encode(errors="surrogatepass")),
        ),
        min_size=2,
        max_size=2,
    )
)
def test_a_line_gives_back_whatever_a_row_may_hold(row: list[object]) -> None:
    line = write_row(("one", "two"), row, flags=frozenset())
    assert line.count(b"\n") == 1
    found = read_row(line, columns=("one", "two"))
    assert [(type(value), value) for value in found] == [(type(value), value) for value in row]


@pytest.fixture
def archive(hunt: Hunt, tmp_path: Path, posting: str) -> Path:
    """An archive of a hunt with one job, a letter, a draft, and a skill."""
    hunt.postings.capture(hunt.postings.draft(posting))
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Herons")
    hunt.documents.take(letter, posting=1, kind="letter")
    hunt.profile.add(hunt.profile.entry("skills", {"name": "Python"}))
    hunt.inbox.add(hunt.postings.draft(OTHER))
    file = tmp_path / "hunt.jobtracker"
    hunt.archives.export(file, settings=SETTINGS)
    return file


def test_an_archive_is_told_by_its_first_bytes_and_read_by_other_programs(archive: Path) -> None:
    assert archive.read_bytes()[30:].startswith(b"mimetype" + MIME.encode())
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        rows = [json.loads(line) for line in opened.read("tables/posting.jsonl").splitlines()]
        assert [(row["title"], row["company"], row["is_sample"]) for row in rows] == [
            ("Backend Engineer", "Heron & Daughters", False)
        ]
        assert json.loads(opened.read("manifest.json"))["tables"]["posting"] == {"rows": 1, "last_id": 1}
    assert (look_at(archive).jobs, len(look_at(archive).documents)) == (1, 1)


def test_what_is_here_gives_way_after_a_backup_and_one_undo_brings_it_back(
    archive: Path, tmp_path: Path, catalogue: Catalogue
) -> None:
    data = tmp_path / "other"
    with hunt_in(data, catalogue) as hunt:
        hunt.postings.capture(hunt.postings.draft(OTHER))
        hunt.postings.capture(hunt.postings.draft(OTHER.replace("Beekeeper", "Baker")))
        hunt.profile.add(hunt.profile.entry("skills", {"name": "Kafka"}))
        before = rows_of(hunt)
        restored, _ = hunt.archives.restore_file(archive)
        assert restored.effect.label == "Restored one job from hunt.jobtracker"
        after = rows_of(hunt)
        assert [row[1][1] for row in after["posting"]] == ["Backend Engineer"]
        assert restored.backup is not None
        with hunt_in(_opened_as_data(restored.backup, tmp_path / "kept"), catalogue) as kept:
            assert rows_of(kept) == before
        assert hunt.undo() == restored.effect.label
        assert _without_drafts(rows_of(hunt)) == _without_drafts(before)
        assert hunt.redo() == restored.effect.label
        assert rows_of(hunt) == after


def _opened_as_data(backup: Path, data: Path) -> Path:
    data.mkdir()
    (data / "jobtracker.sqlite3").write_bytes(backup.read_bytes())
    return data


def _without_drafts(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    return {name: found for name, found in rows.items() if name != "draft"}


def test_another_text_under_the_same_number_is_read_and_compared_anew_and_so_again_when_undone(
    archive: Path, tmp_path: Path, catalogue: Catalogue
) -> None:
    data = tmp_path / "other"
    with hunt_in(data, catalogue) as hunt:
        hunt.postings.capture(hunt.postings.draft(OTHER))
        hunt.profile.add(hunt.profile.entry("skills", {"name": "Redis"}))
        for again in range(2):
            first = hunt.shown.of("").rows[0]
            assert (first.title, first.must.met, first.must.missing) == ("Beekeeper", 1, 2), again
            assert {each.id for each in hunt.shown.of("asks:Kafka").rows} == {1}
            if again:
                hunt.redo()
            else:
                hunt.archives.restore_file(archive)
            then = hunt.shown.of("").rows[0]
            assert (then.title, then.must.met, then.must.missing) == ("Backend Engineer", 1, 3)
            assert {item.text for item in hunt.postings.open(1).reading.items} >= {"Python", "PostgreSQL"}
            assert hunt.shown.of("beekeeper").rows == ()
            hunt.undo()


def test_restoring_what_is_here_already_changes_nothing_and_makes_no_backup(hunt: Hunt, archive: Path) -> None:
    backups = hunt._database.backups.kept()
    restored, _ = hunt.archives.restore_file(archive)
    assert (restored.backup, hunt._database.backups.kept()) == (None, backups)
    assert hunt.undo() != restored.effect.label


def test_restoring_yesterdays_archive_takes_back_only_what_was_done_since(hunt: Hunt, archive: Path) -> None:
    before = rows_of(hunt)
    hunt.applications.move(1, 2)
    hunt.notes.add({"posting_id": 1, "text": "They called"})
    heard: list[Any] = []
    hunt.on_change(heard.append)
    hunt.archives.restore_file(archive)
    assert rows_of(hunt) == before
    assert "posting_text" not in heard[0].tables
    assert set(heard[0].tables) == {"application", "event", "note"}
    later = hunt.notes.add({"posting_id": 1, "text": "Again"}).id
    assert later == 2  # the number of a note that is gone is not given again


def test_drafts_of_both_wait_in_the_inbox(archive: Path, tmp_path: Path, catalogue: Catalogue) -> None:
    with hunt_in(tmp_path / "other", catalogue) as hunt:
        hunt.inbox.add(hunt.postings.draft(OTHER.replace("Beekeeper", "Baker")))
        for _ in range(2):
            hunt.archives.restore_file(archive)
            assert [entry.title for entry in hunt.inbox.entries()] == ["Baker", "Beekeeper"]


def test_papers_that_only_a_backup_names_stay_as_long_as_that(
    archive: Path, tmp_path: Path, catalogue: Catalogue
) -> None:
    data = tmp_path / "other"
    paper = tmp_path / "offer.txt"
    paper.write_text("We offer")
    database = Database.open(data / "jobtracker.sqlite3", backups=data / "backups")
    late = datetime(2036, 1, 1, tzinfo=UTC)
    with closing(Hunt(database, catalogue, clock=lambda: late)) as hunt:
        hunt.postings.capture(hunt.postings.draft(OTHER))
        hunt.documents.take(paper, posting=1)
        restored, _ = hunt.archives.restore_file(archive)
    for kept in (2, 1):
        with closing(Hunt(_again(data), catalogue, clock=lambda: late)) as hunt:
            hunt.tidy()
        assert len(documents_of(data)) == kept
        assert restored.backup is not None
        restored.backup.unlink(missing_ok=True)


def _again(data: Path) -> Database:
    return Database.open(data / "jobtracker.sqlite3", backups=data / "backups")


@pytest.mark.parametrize("after", [0.0, 0.3, 0.6])
def test_an_export_or_a_restore_that_is_stopped_leaves_nothing_behind(
    hunt: Hunt, archive: Path, tmp_path: Path, after: float
) -> None:
    done = 0.0

    def tell(part: float) -> None:
        nonlocal done
        assert part >= done
        done = part

    with pytest.raises(Stopped):
        lay_out(archive, tmp_path / "data", tell=tell, stopped=lambda: done > after)
    done = 0.0
    with pytest.raises(Stopped):
        hunt.archives.copy().write(archive, settings={}, tell=tell, stopped=lambda: done > after)
    assert not list((tmp_path / "data").glob("archive-*"))


def test_an_export_that_fails_leaves_the_file_that_was_there(hunt: Hunt, archive: Path, tmp_path: Path) -> None:
    before, copied = archive.read_bytes(), hunt.archives.copy()
    with no_file_beyond(len(before) // 2), pytest.raises(Problem, match="could not be written"):
        copied.write(archive, settings={})
    assert archive.read_bytes() == before
    assert not list(tmp_path.glob(".*"))
    with pytest.raises(Problem, match="could not be written"):
        hunt.archives.export(tmp_path / "no folder" / "x.jobtracker", settings={})


def test_an_export_tells_which_documents_it_could_not_find(hunt: Hunt, archive: Path, tmp_path: Path) -> None:
    before = archive.read_bytes()
    (tmp_path / "data" / "documents").rename(tmp_path / "elsewhere")
    manifest = hunt.archives.export(archive, settings={})
    assert len(manifest.missing) == 1
    assert archive.read_bytes() != before


def test_what_a_killed_program_left_unfinished_is_put_away_at_the_next_start(
    open_hunt: Callable[[], Hunt], tmp_path: Path
) -> None:
    left, new = tmp_path / "data" / "archive-left", tmp_path / "data" / "archive-new"
    half = tmp_path / "data" / ".settings.json.0a1b2c3d.part"
    left.mkdir(parents=True)
    (left / "staged.sqlite3").write_bytes(b"half")
    half.write_bytes(b"{")
    time.sleep(0.02)  # longer than the finest step in which disks tell times
    hunt = open_hunt()
    time.sleep(0.02)
    new.mkdir()  # one is being restored already
    hunt.tidy()
    assert not left.exists()
    assert not half.exists()
    assert new.exists()


def test_an_archive_of_an_earlier_version_comes_to_what_its_database_would(tmp_path: Path, small: Catalogue) -> None:
    upgraded, there = tmp_path / "upgraded", tmp_path / "there"
    old = Path(__file__).parents[1] / "databases" / "version_1.sqlite3"
    members: dict[str, bytes] = {"mimetype": MIME.encode(), "settings.json": b"{}"}
    rows: dict[str, int] = {}
    with looking_at(old) as run:
        last = used_ids(run)
        for (table,) in list(run("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")):
            if table in ARCHIVED:
                columns = [row[1] for row in run(f"PRAGMA table_info({table})")]
                found = list(run(f"SELECT * FROM {table} ORDER BY id"))  # noqa: S608 - our own names
                lines = (write_row(columns, row, flags=frozenset({"is_sample", "soft", "added"})) for row in found)
                members[f"tables/{table}.jsonl"], rows[table] = b"".join(lines), len(found)
    named = {name: Member(len(content), hashlib.sha256(content).hexdigest()) for name, content in members.items()}
    manifest = Manifest(program="jobtracker 0.0.1", schema=1, rows=rows, last=last, members=named)
    with zipfile.ZipFile(tmp_path / "old.jobtracker", "w") as made:
        for name, content in (*members.items(), ("manifest.json", write_manifest(manifest))):
            made.writestr(name, content)
    upgraded.mkdir()
    (upgraded / "jobtracker.sqlite3").write_bytes(old.read_bytes())
    with hunt_in(upgraded, small) as hunt:
        expected = rows_of(hunt)
    with hunt_in(there, small) as hunt:
        hunt.archives.restore_file(tmp_path / "old.jobtracker")
        assert rows["posting"] > 0
        assert rows_of(hunt) == expected
