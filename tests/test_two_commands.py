"""The two commands of the README, on machines that lack something."""

import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from jobtracker.ui.pages import PAGES
from workshop import checks, libraries

ROOT = Path(__file__).resolve().parents[1]
OLDER_PYTHON = (
    "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path('packaging/dev.py', run_name='__main__')"
)
WITHOUT_ENSUREPIP = """
import runpy, sys
sys.modules["ensurepip"] = None
sys.argv = ["dev.py", "test"]
sys.path.insert(0, "packaging")
runpy.run_path("packaging/dev.py", run_name="__main__")
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout, just cloned, in a folder whose name has a space."""
    fresh = tmp_path / "my clone"
    shutil.copytree(ROOT / "packaging", fresh / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "constraints.txt", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, fresh)
    shutil.copytree(ROOT / "jobtracker", fresh / "jobtracker", ignore=shutil.ignore_patterns("__pycache__"))
    return fresh


def _python(checkout: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    mine = {name: value for name, value in os.environ.items() if not name.startswith(("COV_", "PYTEST_"))}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=checkout,
        env={**mine, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_an_older_python_is_told_in_one_line_which_python_is_needed(checkout: Path) -> None:
    done = _python(checkout, "-c", OLDER_PYTHON)
    assert done.returncode == 1
    assert re.fullmatch(r"jobtracker needs Python 3\.11 or newer; this is Python [\d.]+\.\n", done.stderr)


def test_a_python_without_its_venv_module_is_told_in_one_line_what_to_install(checkout: Path) -> None:
    nothing = checkout / "no programs"
    nothing.mkdir()
    done = _python(checkout, "-c", WITHOUT_ENSUREPIP, PATH=str(nothing))
    assert done.returncode == 1
    may = "" if os.geteuid() == 0 else "sudo "
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    line = f"{may}apt-get update && {may}apt-get install -y --no-install-recommends {package}"
    assert done.stderr == f"dev.py: Python's venv module is missing here; install it with: {line}\n"
    assert not (checkout / ".venv").exists()


def test_packages_that_cannot_be_had_leave_no_half_made_environment(checkout: Path) -> None:
    done = _python(checkout, "packaging/dev.py", "test", PIP_NO_INDEX="1", PIP_FIND_LINKS=str(checkout))
    assert done.returncode == 1
    assert "Making .venv" in done.stderr
    assert done.stderr.splitlines()[-1].startswith("dev.py: pip could not install the pinned packages")
    assert not (checkout / ".venv").exists()


def test_a_command_that_is_not_there_is_answered_with_the_commands_that_are(checkout: Path) -> None:
    done = _python(checkout, "packaging/dev.py", "tset")
    assert done.returncode == 2
    assert all(name in done.stderr for name in ("run", "test", "bench", "package", "screenshots"))
    assert not (checkout / ".venv").exists()


def test_the_readme_quotes_the_list_of_debian_packages() -> None:
    quoted = re.findall(
        r"apt-get install -y --no-install-recommends ((?:[^`]|\\\n)+)```", (ROOT / "README.md").read_text("utf-8")
    )
    listed = tomllib.loads(libraries.LIST.read_text(encoding="utf-8"))
    names = [block.replace("\\\n", " ").split() for block in quoted]
    assert names == [
        libraries.packages(*libraries.GROUPS),
        libraries.packages("journey"),
        libraries.packages("compile"),
        libraries.packages("package"),
    ]
    assert sorted(listed) == sorted([*libraries.GROUPS, "journey", "compile", "package"])


def test_skips_are_counted_apart_where_the_labelled_postings_are_absent() -> None:
    lines = [
        "SKIPPED [3] tests/reading/test_seeds.py:12: ../shared is absent",
        "SKIPPED [1] tests/journeys/test_window.py:8: no window manager",
        "=== 5 passed, 4 skipped in 1.00s ===",
    ]
    assert sum(checks.skipped(lines).values()) == 4
    assert checks.told(checks.skipped(lines)) == "3 for an absent ../shared, 1 for other reasons"


def _paint(module: str, *arguments: Path) -> subprocess.CompletedProcess[str]:
    return _python(ROOT / "packaging", "-m", module, *map(str, arguments), QT_QPA_PLATFORM="offscreen")


def test_without_a_display_the_window_is_pictured_and_a_sample_compared_in_words(tmp_path: Path) -> None:
    picture = tmp_path / "pictures" / "window.png"
    done = _paint("workshop.shown", tmp_path / "data", picture)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"The window, pictured: {picture}" in done.stdout
    assert re.search(r"Must-haves \d+ of \d+ met", done.stdout)
    assert _size(picture)[0] >= 800


def test_every_page_is_pictured_light_and_dark_and_in_two_sizes(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    done = _paint("workshop.screenshots", tmp_path / "data", pictures)
    assert (done.returncode, done.stderr) == (0, "")
    for place in PAGES:
        for theme in ("light", "dark"):
            for size in ((1280, 800), (800, 600)):
                assert _size(pictures / f"{place.name}-{theme}-{size[0]}x{size[1]}.png") == size


def _size(picture: Path) -> tuple[int, int]:
    """Width and height as the PNG's header says them."""
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", head[16:24])
    return width, height
