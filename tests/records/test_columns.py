"""How values stand in the file, and that they come back as they were."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.types import TypeDecorator

from jobtracker.records.application import Meaning, Outcome
from jobtracker.records.columns import ByValue, Exact, Moment, Words

T = TypeVar("T")
SQLITE = dialect()


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A file with one column of text."""
    with closing(sqlite3.connect(tmp_path / "one.sqlite3")) as made:
        made.execute("CREATE TABLE one (value TEXT)")
        yield made


def written(kind: TypeDecorator[T], value: T) -> object:
    """What a value is in the file."""
    return kind.process_bind_param(value, SQLITE)


def back(kind: TypeDecorator[T], value: T, *, connection: sqlite3.Connection) -> T | None:
    """The value, after it was in the file."""
    connection.execute("DELETE FROM one")
    connection.execute("INSERT INTO one VALUES (?)", (written(kind, value),))
    return kind.process_result_value(connection.execute("SELECT value FROM one").fetchone()[0], SQLITE)


@given(value=st.text(st.characters(categories=["L", "N", "P", "S", "Z", "C"])))
def test_a_text_kept_exactly_comes_back_to_the_last_code_point(value: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE one (value TEXT)")
        assert back(Exact(), value, connection=connection) == value


@pytest.mark.parametrize("value", ["", "a\x00b", "\ud800", "a\udfff\ud83d", "🙂", "\r\n\ufeff", "\x00\ud800"])
def test_hard_texts_come_back_exactly(connection: sqlite3.Connection, value: str) -> None:
    assert back(Exact(), value, connection=connection) == value


@given(first=st.datetimes(timezones=st.timezones()), second=st.datetimes(timezones=st.timezones()))
def test_moments_sort_as_their_texts_do(first: datetime, second: datetime) -> None:
    try:
        one, two = first.astimezone(UTC), second.astimezone(UTC)
    except OverflowError:
        return
    assert (str(written(Moment(), first)) < str(written(Moment(), second))) == (one < two)


@given(value=st.datetimes(timezones=st.timezones()))
def test_a_moment_comes_back_as_the_same_moment_in_utc(value: datetime) -> None:
    try:
        moment = value.astimezone(UTC)
    except OverflowError:
        return
    found = Moment().process_result_value(str(written(Moment(), value)), SQLITE)
    assert found == moment
    assert found.tzinfo is UTC


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        written(Moment(), datetime(2026, 11, 23))  # noqa: DTZ001 - the very mistake


@given(value=st.lists(st.text()).map(tuple))
def test_a_list_of_words_comes_back_in_its_order(value: tuple[str, ...]) -> None:
    assert Words().process_result_value(str(written(Words(), value)), SQLITE) == value


def test_an_enum_stands_in_the_file_by_its_value() -> None:
    assert written(ByValue(Outcome), Outcome.NO_ANSWER) == "no answer"
    assert ByValue(Outcome).process_result_value("no answer", SQLITE) is Outcome.NO_ANSWER
    with pytest.raises(ValueError, match="lost"):
        ByValue(Meaning).process_bind_param("lost", SQLITE)


@pytest.mark.parametrize("kind", [Exact(), Moment(), Words(), ByValue(Meaning)])
def test_nothing_stays_nothing(kind: TypeDecorator[object]) -> None:
    assert kind.process_bind_param(None, SQLITE) is None
    assert kind.process_result_value(None, SQLITE) is None
