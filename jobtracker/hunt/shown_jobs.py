"""What the page of jobs shows at once: the jobs that a search finds, the stages they stand in, tags, kept searches."""

from jobtracker.hunt.filters import parse
from jobtracker.hunt.job_list import JobList
from jobtracker.hunt.jobs import ShownJobs, StageRow
from jobtracker.hunt.papers import SavedSearches


class Shown:
    """Answers the page of jobs in one go."""

    def __init__(self, jobs: JobList, *, searches: SavedSearches) -> None:
        self._jobs = jobs
        self._searches = searches

    def of(self, search: str) -> ShownJobs:
        """Find jobs."""
        return ShownJobs(
            tuple(self._jobs.rows(search)),
            self._jobs.stages(),
            self._jobs.tags(),
            self._searches.all(),
            parse(search).faults,
        )

    def stages(self) -> tuple[StageRow, ...]:
        """List the stages in their order."""
        return self._jobs.stages()

    def tags(self) -> tuple[str, ...]:
        """Name all tags, the most used first."""
        return self._jobs.tags()
