"""The newest jobs, read from the bare file: the window shows them before the hunt and its libraries are loaded."""

from datetime import datetime

from jobtracker.hunt.job_rows import read_rows, read_stage_rows
from jobtracker.hunt.jobs import ShownJobs
from jobtracker.store.connection import Run

ROWS = 50
NOTHING = ShownJobs((), ())
"""What a hunt begins with."""


def look(run: Run, *, now: datetime) -> ShownJobs:
    """Give the beginning of what the page of jobs shows without a search; whole where there are no more jobs."""
    rows = tuple(read_rows(run, now=now, limit=ROWS))
    return ShownJobs(rows, read_stage_rows(run), whole=len(rows) < ROWS)
