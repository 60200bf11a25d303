"""A file that the person opened, dropped or named: whatever its kind, what it gives."""

from collections.abc import Callable
from pathlib import Path

from jobtracker.importers.apart import read_apart
from jobtracker.importers.child import reader_of
from jobtracker.importers.kinds import kind_of
from jobtracker.importers.source import Source
from jobtracker.problems import Problem, reason

LARGEST = 24 * 1024 * 1024  # bytes; a posting is some kilobytes, a PDF with pictures some megabytes
_HEAD = 64  # bytes by which the kind of a file is told


def read_file(file: Path, *, stopped: Callable[[], bool] = lambda: False) -> Source:
    """Read one file; formats that are open to attack in a child process, which ends as soon as `stopped` says so.

    Raises:
        Problem: it cannot be opened, is too large, is of no kind that is known, holds no text, or was stopped.
    """
    data = bytes_of(file)
    kind = kind_of(file.name, data[:_HEAD])
    if kind is None:
        raise Problem(
            "{file} is of a kind that cannot be read.",
            file=file.name,
            remedy="Open it, copy the posting and paste it.",
        )
    return read_apart(kind, data, stopped=stopped) if kind.apart else reader_of(kind)(data)


def bytes_of(file: Path) -> bytes:
    """Give what is in a file.

    Raises:
        Problem: it cannot be opened, or is too large.
    """
    try:
        if not file.is_file():
            raise Problem("{file} is not a file.", remedy="Give the path of a file that holds a posting.", file=file)
        if file.stat().st_size > LARGEST:
            raise Problem(
                "{file} is larger than 24 MB.", remedy="Copy the posting from it and paste it.", file=file.name
            )
        return file.read_bytes()
    except (OSError, ValueError) as fault:
        raise Problem("{file} cannot be opened: {reason}.", file=file.name, reason=reason(fault)) from None
