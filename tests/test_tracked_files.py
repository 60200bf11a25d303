"""What is kept in the project: nothing of the machine it was made on, and nothing of other people's postings."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
SHINGLE = 12  # stock phrases are shorter ("a degree in computer science or a related field")
ADDRESS = re.compile(r"[a-z+]+://(?:[^@/\s]*@)?([\w.-]+\.\w+)")
HOME = re.compile(r"(?:/home/|/Users/|C:\\Users\\)\w+|/roo[t]/")


@cache
def _texts() -> dict[str, str]:
    """Every tracked text file, or in a checkout without git every file outside hidden and made folders."""
    names = list(_listed()) or list(_walked())
    found = {}
    for name in names:
        try:
            found[name] = (ROOT / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue
    return found


def _listed() -> Iterator[str]:
    if (ROOT / ".git").exists() and shutil.which("git"):
        done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
        yield from filter(None, done.stdout.split("\0"))


def _walked() -> Iterator[str]:
    made = {"build", "dist", "__pycache__"}
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if path.is_file() and not any((part.startswith(".") and part != ".ci") or part in made for part in parts):
            yield "/".join(parts)


def _machine() -> set[str]:
    """What this machine alone knows: where the checkout and the home lie, and the hosts that packages come from."""
    pip = [sys.executable, "-m", "pip", "config", "list"]
    said = subprocess.run(pip, capture_output=True, text=True, check=False).stdout
    for source in Path("/etc/apt").glob("sources.list*/*"):
        said += source.read_text(encoding="utf-8", errors="replace")
    hosts = {host for host in ADDRESS.findall(said) if len(host) > 4}
    places = {f"{ROOT}/", f"{ROOT.parent}/", f"{Path.home()}/"}
    return hosts | {place for place in places if place.count("/") > 2 or place in {f"{ROOT}/", f"{Path.home()}/"}}


def test_no_file_names_a_place_or_a_package_host_of_the_machine_it_was_made_on() -> None:
    known = sorted(_machine())
    found = [f"{name}: {word}" for name, text in _texts().items() for word in known if word in text]
    assert found == []


def test_no_file_names_anyones_home() -> None:
    assert [name for name, text in _texts().items() if HOME.search(text)] == []


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[start : start + SHINGLE]) for start in range(len(words) - SHINGLE + 1)}


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared is not here")
def test_no_sentence_of_an_employers_posting_stands_in_the_project() -> None:
    theirs: set[tuple[str, ...]] = set()
    for path in sorted((SHARED / "postings").rglob("*.txt")):
        theirs |= _shingles(path.read_text(encoding="utf-8"))
    found = {name: [" ".join(words) for words in _shingles(text) & theirs][:3] for name, text in _texts().items()}
    assert {name: sentences for name, sentences in found.items() if sentences} == {}
