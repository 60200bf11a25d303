"""What the page of jobs shows at once: the jobs that a search finds, the stages they stand in, tags, kept searches."""

from jobtracker.hunt.filters import parse
from jobtracker.hunt.job_list import JobList
from jobtracker.hunt.jobs import ShownJobs, StageRow


class Shown:
    """Answers the page of jobs in one go."""

    def __init__(self, jobs: JobList) -> None:
        self._jobs = jobs

    def of(self, search: str) -> ShownJobs:
        """Find jobs."""
        return ShownJobs(
            tuple(self._jobs.rows(search)),
            self._jobs.stages(),
            self._jobs.tags(),
            self._jobs.searches(),
            parse(search).faults,
        )

    def count(self) -> int:
        """Count all jobs, whatever is searched for."""
        return self._jobs.count()

    def stages(self) -> tuple[StageRow, ...]:
        """List the stages in their order."""
        return self._jobs.stages()

    def tags(self) -> tuple[str, ...]:
        """Name all tags, the most used first."""
        return self._jobs.tags()
