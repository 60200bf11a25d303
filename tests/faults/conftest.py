"""Faults befall a database of one's own, as the store's tests make it."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from tests.store.conftest import backups, database, path

__all__ = ["backups", "database", "path"]

NOW = datetime(2026, 11, 23, tzinfo=UTC)


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """Let the system refuse every write beyond a size, which SQLite reports as a failing disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
