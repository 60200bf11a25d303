"""A file's words, taken without the database: this may take its time, and can be stopped."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jobtracker.hunt.file_kinds import LINKEDIN
from jobtracker.importers.cells import Cells, Columns
from jobtracker.importers.source import Source
from jobtracker.loading import load

if TYPE_CHECKING:
    from jobtracker.importers.job_table import JobTable
    from jobtracker.importers.json_resume import Resume

__all__ = [
    "RESUMES",
    "Cells",
    "Columns",
    "FileWords",
    "OpenedTable",
    "guess",
    "open_curriculum",
    "open_file",
    "open_table",
    "read_so",
]

_RESUMES = {
    ".json": ("jobtracker.importers.json_resume", "read_resume"),
    ".xml": ("jobtracker.importers.europass", "read_europass"),
    LINKEDIN: ("jobtracker.importers.linkedin", "resume_in"),
}
RESUMES = tuple(_RESUMES)
"""What the names of files end in that tell a curriculum line by line: JSON Resume, Europass, LinkedIn's archive."""
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
    """Read a curriculum vitae: line by line where the file tells it so, else the words of the file.

    Raises:
        Problem: as `open_file` does.
    """
    path = Path(file)
    told = _RESUMES.get(path.suffix.casefold())
    if told is None:
        return open_file(file, stopped=stopped)
    module, reader = told
    found: Resume = getattr(load(module), reader)(load("jobtracker.importers.files").bytes_of(path))
    return found


class OpenedTable(NamedTuple):
    """A table of jobs: `jobs` as far as its headings are known, None where the person has to say what is what.

    `cells` and `columns` (what is known or guessed) are what that is said by; None where there is nothing to say.
    """

    jobs: "JobTable | None"
    cells: Cells | None = None
    columns: Columns = {}  # noqa: RUF012 - nobody changes it


def open_table(file: str) -> OpenedTable:
    """Read a table of jobs.

    Raises:
        Problem: it cannot be opened, or is no table.
    """
    path = Path(file)
    data = load("jobtracker.importers.files").bytes_of(path)
    if path.suffix.casefold() == LINKEDIN:
        return OpenedTable(load("jobtracker.importers.linkedin").jobs_in(data))
    tables = load("jobtracker.importers.job_table")
    cells = tables.read_cells(data)
    people = load("jobtracker.importers.people_table")
    if people.lists_people(cells):
        return OpenedTable(tables.JobTable((), people=people.people_of(cells)))
    known = tables.known_columns(cells)
    if tables.NEEDED.isdisjoint(known):
        return OpenedTable(None, cells, tables.guessed_columns(cells))
    return OpenedTable(tables.jobs_of(cells, known), cells, known)


def guess(cells: Cells) -> Columns:
    """Guess which columns of a table are what."""
    guessed: Columns = load("jobtracker.importers.job_table").guessed_columns(cells)
    return guessed


def read_so(cells: Cells, columns: Columns) -> OpenedTable:
    """Read a table as the person says."""
    return OpenedTable(load("jobtracker.importers.job_table").jobs_of(cells, columns), cells, columns)
