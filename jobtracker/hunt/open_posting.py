"""One saved posting opened."""

from dataclasses import dataclass
from datetime import date, datetime

from jobtracker.hunt.jobs import Step
from jobtracker.reading.findings import EmploymentType, Reading, Salary, Seniority, WorkMode
from jobtracker.skills.comparison import Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPosting:
    """One saved posting whole: its fields, its text, what was read with the person's corrections, how it compares.

    `corrected` names the fields that the person set, `aside` the points that they said are not needed here.
    `compared` is False as long as the profile is empty: then verdicts and counts are empty too.
    """

    id: int
    title: str
    company: str
    places: tuple[str, ...]
    work_mode: WorkMode | None
    salary: Salary | None
    employment_type: EmploymentType | None
    seniority: Seniority | None
    url: str
    email: str
    posted: date | None
    closes: date | None
    added: datetime
    stage_id: int
    stage: str
    meaning: str
    original: str
    html: str | None
    text: str
    reading: Reading
    comparison: Comparison
    compared: bool
    corrected: frozenset[str]
    aside: frozenset[tuple[int, int]] = frozenset()
    history: tuple[Step, ...]
