"""Companies: everything that the hunt knows of one, by its name."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from jobtracker.hunt.company_names import company_key
from jobtracker.hunt.jobs import JobRow
from jobtracker.hunt.people import Person, people_at
from jobtracker.hunt.postings import Postings
from jobtracker.store.database import Database


class CompanyFile(NamedTuple):
    """All jobs with one company, the newest first, its people, and how past applications there ended."""

    name: str
    jobs: tuple[JobRow, ...]
    people: tuple[Person, ...]
    outcomes: tuple[tuple[str, int], ...]


class Companies:
    """The companies of all postings."""

    def __init__(self, database: Database, postings: Postings) -> None:
        self._database = database
        self._postings = postings

    def of(self, name: str) -> CompanyFile:
        """Give what is known of a company; its name counts without legal form and case."""
        wanted = company_key(name)
        jobs = tuple(row for row in self._postings.rows("is:any") if wanted and company_key(row.company) == wanted)
        with self._database.read() as session:
            people = people_at(session, wanted) if wanted else ()
        return CompanyFile(name, jobs, people, outcomes_of(jobs))

    def names(self) -> list[str]:
        """List the names of all companies, those with the most jobs first."""
        counted = Counter(row.company for row in self._postings.rows("is:any") if row.company)
        return [name for name, _ in counted.most_common()]


def outcomes_of(jobs: Sequence[JobRow]) -> tuple[tuple[str, int], ...]:
    """Count how the jobs ended, the most frequent first."""
    return tuple(Counter(row.outcome for row in jobs if row.outcome).most_common())
