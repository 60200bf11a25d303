"""The saved postings as the window shows them: a row of the table, and one posting opened."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from jobtracker.reading.findings import EmploymentType, Reading, Salary, Seniority, WorkMode
from jobtracker.skills.comparison import Comparison, Counts

NOTHING_COUNTED = Counts()


class JobRow(NamedTuple):
    """One job in the table and on the board; `must`, `nice` and `stack` are empty where nothing was recognised.

    `position` and `colour` are its stage's, `since` the day on which it came there. `next_day`, `next_kind` ("task",
    "interview") and `next_what` tell what comes next.
    """

    id: int
    title: str
    company: str
    places: str
    stage_id: int
    stage: str
    meaning: str
    added: date
    must: Counts = NOTHING_COUNTED
    nice: Counts = NOTHING_COUNTED
    stack: Counts = NOTHING_COUNTED
    position: int = 0
    colour: str = "grey"
    outcome: str | None = None
    furthest: str = "saved"
    excitement: int | None = None
    archived: bool = False
    tags: tuple[str, ...] = ()
    closes: date | None = None
    work_mode: str | None = None
    source: str = ""
    is_sample: bool = False
    since: date | None = None
    next_day: date | None = None
    next_kind: str = ""
    next_what: str = ""


class StageRow(NamedTuple):
    """One of the person's stages, as lists show it; `colour` names a tint of the theme."""

    id: int
    name: str
    colour: str
    meaning: str


class KeptSearch(NamedTuple):
    """A search that the person gave a name."""

    id: int
    name: str
    search: str


class ShownJobs(NamedTuple):
    """What the page of jobs shows at once. `faults` are conditions of the search that say nothing.

    `whole` is False where these are only the first rows; tags and searches are empty then.
    """

    rows: tuple[JobRow, ...]
    stages: tuple[StageRow, ...]
    tags: tuple[str, ...] = ()
    searches: tuple[KeptSearch, ...] = ()
    faults: tuple[str, ...] = ()
    whole: bool = True


class Step(NamedTuple):
    """One entry of a job's history, oldest first: when, what happened, the stage it moved to, a note, how it ended."""

    id: int
    when: datetime
    kind: str
    stage_id: int | None
    stage: str
    text: str = ""
    outcome: str | None = None


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
