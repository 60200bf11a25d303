"""Patterns that were compiled once come back from their file, and find what they found."""

import re
from pathlib import Path

import pytest

from jobtracker.pattern_codes import Codes

SOURCES = [
    (r"(?P<amount>\d+) ?(?:€|EUR)\b", 0),
    (r"\b(?:remote|hybrid)\b", re.IGNORECASE),
    (r"^(\w+): (?P<value>.*)$", re.MULTILINE | re.IGNORECASE),
    ("[•▪à-ÿ]+", 0),
]
TEXT = "Pay: 40 EUR an hour, REMOTE\nPlace: Zürich • hybrid, 12 €"


def _told(pattern: re.Pattern[str]) -> list[object]:
    return [pattern.flags, pattern.groupindex, [(found.span(), found.groups()) for found in pattern.finditer(TEXT)]]


def _kept(folder: Path) -> Path:
    codes = Codes()
    codes.load(folder)
    for source in SOURCES:
        codes.compiled(*source)
    codes.keep()
    return next(folder.iterdir())


@pytest.mark.parametrize("asked", SOURCES)
def test_a_pattern_from_its_kept_code_finds_what_a_compiled_one_finds(tmp_path: Path, asked: tuple[str, int]) -> None:
    _kept(tmp_path)
    later = Codes()
    later.load(tmp_path)
    assert _told(later.compiled(*asked)) == _told(re.compile(*asked))


def test_what_is_kept_is_not_written_again(tmp_path: Path) -> None:
    file = _kept(tmp_path)
    stamp = file.stat().st_mtime_ns
    assert _kept(tmp_path) == file
    assert file.stat().st_mtime_ns == stamp


def test_another_pattern_is_written_beside_those_that_were_kept(tmp_path: Path) -> None:
    file = _kept(tmp_path)
    size = file.stat().st_size
    codes = Codes()
    codes.load(tmp_path)
    codes.compiled("another", 0)
    codes.keep()
    assert file.stat().st_size > size
    assert [*tmp_path.iterdir()] == [file]


@pytest.mark.parametrize("damage", [b"", b"0\n", b"\xff\xfe", b"12\nabc", b"cut"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    file = _kept(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] if damage == b"cut" else damage)
    codes = Codes()
    codes.load(tmp_path)
    assert _told(codes.compiled(*SOURCES[0])) == _told(re.compile(*SOURCES[0]))
    assert _kept(tmp_path).stat().st_size == len(whole)


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    blocked = tmp_path / "a file where the folder should be"
    blocked.write_text("", encoding="utf-8")
    codes = Codes()
    codes.load(blocked / "cache")
    assert codes.compiled(*SOURCES[1]).search(TEXT)
    codes.keep()
    assert [*tmp_path.iterdir()] == [blocked]


def test_without_a_folder_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    codes = Codes()
    assert codes.compiled(*SOURCES[1]).search(TEXT)
    codes.keep()
    assert not [*tmp_path.iterdir()]
