"""Text files of any common encoding are read, others are refused by one sentence."""

import codecs
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.importers.text_file import LARGEST, decoded, text_of
from jobtracker.problems import Problem

WORDS = "Bürokauffrau – 3.000 € brutto"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_common_encodings_are_told_apart(encoding: str) -> None:
    assert decoded(WORDS.encode(encoding)) == WORDS


def test_big_endian_files_carry_their_mark() -> None:
    assert decoded(codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be")) == WORDS


@given(st.binary())
def test_any_bytes_give_a_text(data: bytes) -> None:
    assert isinstance(decoded(data), str)


def test_a_missing_file_is_said_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"gone\.txt is not a file"):
        text_of(tmp_path / "gone.txt")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(Problem, match="is not a file"):
        text_of(pipe)


def test_a_name_with_a_nul_is_refused() -> None:
    with pytest.raises(Problem):
        text_of(Path("a\0b"))


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Problem, match="larger than 16 MB"):
        text_of(large)
