"""Files that are written outside the database: whole, or as they were before."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from jobtracker.hunt.calendar import Calendar
from jobtracker.hunt.document_files import DocumentFiles
from jobtracker.problems import Problem
from jobtracker.settings import Settings
from jobtracker.store.database import Database
from jobtracker.whole_files import save, written_whole
from tests.faults.conftest import NOW, no_file_beyond

LARGE = b"a line of a table\n" * 1_000
BEFORE = b"what the person saved last time"


def _export_a_document(target: Path) -> None:
    files = DocumentFiles(target.parent / "documents")
    letter = target.parent / "letter.txt"
    letter.write_bytes(LARGE)
    digest, _ = files.take(letter)
    with no_file_beyond(5_000):
        files.deliver(digest, target, name="letter.txt")


def _save_a_table(target: Path) -> None:
    with no_file_beyond(5_000):
        save(target, LARGE)


@pytest.mark.parametrize("write", [_save_a_table, _export_a_document])
def test_a_disk_without_room_costs_no_file_that_was_there(tmp_path: Path, write: Callable[[Path], None]) -> None:
    target = tmp_path / "mine.txt"
    target.write_bytes(BEFORE)
    with pytest.raises(Problem, match=r"could not be written: .*too large"):
        write(target)
    assert target.read_bytes() == BEFORE
    assert not list(tmp_path.glob(".*"))


def test_a_calendar_without_room_stays_as_the_person_s_own_calendar_read_it(database: Database, tmp_path: Path) -> None:
    calendar = Calendar(database, now=lambda: NOW)
    target = tmp_path / "hunt.ics"
    calendar.export(target)
    before = target.read_bytes()
    with no_file_beyond(10), pytest.raises(Problem, match=r"The calendar .* could not be written"):
        calendar.export(target)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_settings_that_find_no_room_stay_as_they_were_last_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.change(theme="dark")
    with no_file_beyond(10), pytest.raises(Problem, match="could not be kept"):
        settings.change(theme="light")
    assert Settings(tmp_path / "settings.json").choices.theme == "dark"
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_a_file_that_a_link_leads_to_is_written_and_the_link_stays(tmp_path: Path) -> None:
    kept, link = tmp_path / "synced" / "jobs.csv", tmp_path / "jobs.csv"
    kept.parent.mkdir()
    kept.write_bytes(BEFORE)
    link.symlink_to(kept)
    save(link, LARGE)
    assert link.is_symlink()
    assert kept.read_bytes() == LARGE


def test_what_is_taken_elsewhere_can_be_read_like_other_files_and_what_is_private_cannot(tmp_path: Path) -> None:
    usual = os.umask(0o022)
    try:
        save(tmp_path / "jobs.csv", LARGE)
        with written_whole(tmp_path / "own") as file:
            file.write(LARGE)
    finally:
        os.umask(usual)
    assert stat.S_IMODE((tmp_path / "jobs.csv").stat().st_mode) == 0o644
    assert stat.S_IMODE((tmp_path / "own").stat().st_mode) == 0o600


def test_the_longest_name_that_a_disk_takes_is_no_hindrance(tmp_path: Path) -> None:
    longest = "𝄞" * 62 + ".csv"
    save(tmp_path / longest, LARGE)
    assert [file.name for file in tmp_path.iterdir()] == [longest]
