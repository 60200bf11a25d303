"""What is compiled is taken only where it says what is written."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from jobtracker.compiled import FOLDERS, INTERPRETED, PACKAGE, STAMP

WHERE = """
import os
from jobtracker import compiled
compiled.use()
from jobtracker.reading import sentences
print(os.path.relpath(sentences.__file__).split(os.sep)[0], end="")
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose one compiled module stands where all would, with its stamp."""
    for folder in FOLDERS:
        shutil.copytree(PACKAGE / folder, tmp_path / PACKAGE.name / folder)
    for file in PACKAGE.glob("*.py"):
        shutil.copy(file, tmp_path / PACKAGE.name)
    compiled = tmp_path / "build" / "compiled"
    (compiled / PACKAGE.name / "reading").mkdir(parents=True)
    (compiled / PACKAGE.name / "reading" / "sentences.py").write_text("", encoding="utf-8")
    stamp = _said(tmp_path, "from jobtracker.compiled import sources; print(sources(), end='')")
    (compiled / STAMP).write_text(stamp, encoding="utf-8")
    return tmp_path


def _said(checkout: Path, code: str, **variables: str) -> str:
    own = {name: value for name, value in os.environ.items() if name != INTERPRETED}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=checkout,
        env={**own, "PYTHONPATH": str(checkout), "PYTHONDONTWRITEBYTECODE": "1", **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_what_was_compiled_of_these_files_is_taken(checkout: Path) -> None:
    assert _said(checkout, WHERE) == "build"


def test_after_any_change_what_is_written_runs(checkout: Path) -> None:
    with (checkout / PACKAGE.name / "skills" / "asks.py").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert _said(checkout, WHERE) == PACKAGE.name


def test_after_a_change_of_equal_length_what_is_written_runs(checkout: Path) -> None:
    os.utime(checkout / PACKAGE.name / "skills" / "asks.py", ns=(1, 1))
    assert _said(checkout, WHERE) == PACKAGE.name


def test_what_is_compiled_can_be_left_aside(checkout: Path) -> None:
    assert _said(checkout, WHERE, **{INTERPRETED: "1"}) == PACKAGE.name
