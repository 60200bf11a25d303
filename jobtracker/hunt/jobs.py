"""The saved postings as lists show them."""

from datetime import date, datetime
from typing import NamedTuple

from jobtracker.skills.counts import Counts

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
