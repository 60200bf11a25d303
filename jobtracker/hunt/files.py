"""A file's words, taken without the database: this may take its time, and can be stopped."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from jobtracker.hunt.file_kinds import LINKEDIN
from jobtracker.importers.source import Source
from jobtracker.loading import load

if TYPE_CHECKING:
    from jobtracker.importers.job_table import JobTable
    from jobtracker.importers.json_resume import Resume

RESUME = ".json"
"""What the name of a JSON Resume ends in."""
FileWords = Source
"""What a file gave, for `inbox.receive`."""


def open_file(file: str, *, stopped: Callable[[], bool]) -> FileWords:
    """Read a file until `stopped` says that nobody waits for it any more.

    Raises:
        Problem: it cannot be read, holds no text, or was stopped.
    """
    found: Source = load("jobtracker.importers.files").read_file(Path(file), stopped=stopped)
    return found


def open_curriculum(file: str, *, stopped: Callable[[], bool]) -> "Source | Resume":
    """Read a curriculum vitae: a JSON Resume by its name, else the words of the file.

    Raises:
        Problem: as `open_file` does.
    """
    path = Path(file)
    suffix = path.suffix.casefold()
    if suffix not in {RESUME, LINKEDIN}:
        return open_file(file, stopped=stopped)
    data = load("jobtracker.importers.files").bytes_of(path)
    found: Resume = (
        load("jobtracker.importers.linkedin").resume_in(data)
        if suffix == LINKEDIN
        else load("jobtracker.importers.json_resume").read_resume(data)
    )
    return found


def open_table(file: str) -> "JobTable":
    """Read a table of jobs.

    Raises:
        Problem: it cannot be opened, or is no table of jobs.
    """
    path = Path(file)
    data = load("jobtracker.importers.files").bytes_of(path)
    found: JobTable = (
        load("jobtracker.importers.linkedin").jobs_in(data)
        if path.suffix.casefold() == LINKEDIN
        else load("jobtracker.importers.job_table").read_table(data)
    )
    return found
