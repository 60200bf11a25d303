"""How values stand in the file: enums by value, moments in UTC, lists of words, texts that may hold anything."""

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel
from sqlmodel._compat import SQLModelConfig

from jobtracker.records.moments import moment_text

E = TypeVar("E", bound=StrEnum)


class Row(SQLModel):
    """What every kept row has: an id that is never used twice."""

    model_config = SQLModelConfig(defer_build=True)
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)


class ByValue(TypeDecorator[E], Generic[E]):
    """One of an enum's values, kept as its text, so that the file reads without the program."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | str | None, dialect: Dialect) -> str | None:
        """Check and write a value."""
        del dialect
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:
        """Read a value."""
        del dialect
        return None if value is None else self.kind(value)


class Moment(TypeDecorator[datetime]):
    """A moment, kept as ISO 8601 in UTC, whose texts sort as the moments do."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write a moment."""
        del dialect
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read a moment, in UTC."""
        del dialect
        return None if value is None else datetime.fromisoformat(value).astimezone(UTC)


class Words(TypeDecorator[tuple[str, ...]]):
    """A few short texts in their order, kept as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | list[str] | None, dialect: Dialect) -> str | None:
        """Write the list."""
        del dialect
        return None if value is None else json.dumps(list(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        """Read the list."""
        del dialect
        return None if value is None else tuple(json.loads(value))


class Exact(TypeDecorator[str]):
    """A text kept to the last code point, lone surrogates too, which SQLite's own texts cannot hold."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | bytes | None:
        """Write the text as text, or as bytes where it is none that SQLite could hold."""
        del dialect
        if value is None:
            return None
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode(errors="surrogatepass")
        return value

    def process_result_value(self, value: str | bytes | None, dialect: Dialect) -> str | None:
        """Read the text as it was."""
        del dialect
        return value.decode(errors="surrogatepass") if isinstance(value, bytes) else value
