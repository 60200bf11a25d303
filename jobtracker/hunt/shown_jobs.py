"""What the page of jobs shows at once: the jobs that a search finds, the stages they stand in, tags, kept searches."""

from typing import NamedTuple

from jobtracker.hunt.filters import parse
from jobtracker.hunt.job_list import JobList
from jobtracker.hunt.jobs import JobRow
from jobtracker.hunt.papers import SavedSearches
from jobtracker.hunt.stages import Stages
from jobtracker.hunt.tags import Tags
from jobtracker.records.application import Stage
from jobtracker.records.job_paper import SavedSearch


class ShownJobs(NamedTuple):
    """`whole` is False where only the first rows were asked for; `faults` are conditions that say nothing."""

    rows: tuple[JobRow, ...]
    stages: tuple[Stage, ...]
    tags: tuple[str, ...]
    searches: tuple[SavedSearch, ...]
    faults: tuple[str, ...]
    whole: bool = True


class Shown:
    """Answers the page of jobs in one go."""

    def __init__(self, jobs: JobList, *, stages: Stages, tags: Tags, searches: SavedSearches) -> None:
        self._jobs = jobs
        self._stages = stages
        self._tags = tags
        self._searches = searches

    def of(self, search: str, *, limit: int | None = None) -> ShownJobs:
        """Find jobs; with `limit` the first so many are enough, where not all are in memory yet."""
        rows = tuple(self._jobs.rows(search, limit=limit))
        return ShownJobs(
            rows,
            tuple(self._stages.all()),
            tuple(self._tags.all()) if limit is None else (),
            self._searches.all() if limit is None else (),
            parse(search).faults,
            whole=limit is None,
        )
