"""`jobtracker export` and `jobtracker restore`: the whole hunt in one file, from the command line."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from jobtracker.command_line import run
from jobtracker.hunt.hunt import Hunt
from jobtracker.paths import Paths, resources
from jobtracker.settings import Settings
from jobtracker.skills.late_catalogue import LateCatalogue
from jobtracker.store.database import Database

Say = pytest.CaptureFixture[str]


@pytest.fixture
def lived_in(tmp_path: Path) -> Path:
    """A data folder with the samples in it."""
    paths = Paths(tmp_path / "here")
    database = Database.open(paths.database, backups=paths.backups)
    with closing(Hunt(database, LateCatalogue(resources() / "skills", paths.cache))) as hunt:
        hunt.samples.add()
    Settings(paths.settings).change(jobs_view="board", theme="dark")
    return paths.data


def test_a_hunt_moves_to_another_machine(lived_in: Path, tmp_path: Path, capsys: Say) -> None:
    file, there = tmp_path / "hunt.jobtracker", tmp_path / "there"
    assert run(["--data-dir", str(lived_in), "export", str(file)]) == 0
    assert capsys.readouterr().out == f"Exported 6 jobs and 0 documents into {file}.\n"
    assert run(["--data-dir", str(there), "restore", str(file)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Restored 6 jobs from hunt.jobtracker.\n")
    assert Path(said.rstrip(".\n").rpartition(" kept as ")[2]).is_file()
    choices = Settings(Paths(there).settings).choices
    assert (choices.jobs_view, choices.theme) == ("board", "system")
    assert run(["--data-dir", str(there), "restore", str(file)]) == 0
    assert "is already here" in capsys.readouterr().out


def test_an_export_replaces_no_file_unless_told_so(lived_in: Path, tmp_path: Path, capsys: Say) -> None:
    file = tmp_path / "hunt.jobtracker"
    file.write_text("mine")
    assert run(["--data-dir", str(lived_in), "export", str(file)]) == 2
    assert f"There is already a file {file}. Choose another name, or say --replace." in capsys.readouterr().err
    assert file.read_text() == "mine"
    assert run(["--data-dir", str(lived_in), "export", "--replace", str(file)]) == 0
    assert file.read_bytes().startswith(b"PK")


def test_where_there_is_nothing_to_export_that_is_said_and_nothing_made(tmp_path: Path, capsys: Say) -> None:
    assert run(["--data-dir", str(tmp_path / "none"), "export", str(tmp_path / "x.jobtracker")]) == 2
    assert "There are no jobs in" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_archive_is_refused_in_one_line(lived_in: Path, tmp_path: Path, capsys: Say) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear Herons")
    assert run(["--data-dir", str(lived_in), "restore", str(file)]) == 2
    said = capsys.readouterr().err
    assert said.startswith("jobtracker: letter.txt is not a jobtracker archive")
    assert said.count("\n") == 1


def test_both_commands_do_without_the_window(lived_in: Path, tmp_path: Path) -> None:
    code = "import sys; from jobtracker.command_line import run; run(sys.argv[1:]); print('PySide6' in sys.modules)"
    for verb in ("export", "restore"):
        arguments = ["--data-dir", str(lived_in), verb, str(tmp_path / "hunt.jobtracker")]
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True, env=dict(os.environ)
        )
        assert done.stdout.splitlines()[-1] == "False"
