"""A file's words, taken without the database: this may take its time, and can be stopped."""

from collections.abc import Callable
from pathlib import Path

from jobtracker.importers.source import Source
from jobtracker.loading import load

FileWords = Source
"""What a file gave, for `inbox.receive`."""


def open_file(file: str, *, stopped: Callable[[], bool]) -> FileWords:
    """Read a file until `stopped` says that nobody waits for it any more.

    Raises:
        Problem: it cannot be read, holds no text, or was stopped.
    """
    found: Source = load("jobtracker.importers.files").read_file(Path(file), stopped=stopped)
    return found
