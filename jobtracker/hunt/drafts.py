"""A posting on its way in: what was read from a paste, for the person to correct before it is kept."""

from dataclasses import dataclass
from datetime import date

from jobtracker.reading.findings import EmploymentType, Kind, Reading, Salary, Seniority, WorkMode
from jobtracker.skills.comparison import Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftItem:
    """One point of the posting as the person wants it: `kept` False drops it, `added` was marked by hand.

    `start` and `end` count code points of `Draft.text`.
    """

    start: int
    end: int
    kind: Kind
    kept: bool = True
    added: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A posting read, not yet saved. Change it with `dataclasses.replace`; what stands here is what is saved.

    `original` and `html` are the paste untouched, `text` the kept text to which all offsets refer. Text fields that
    are not known are "". `junk` holds start and end of what a page brought along and no posting holds. `remark` is a
    sentence for the person where the paste does not look like a posting.
    """

    original: str
    html: str | None = None
    text: str
    reading: Reading
    comparison: Comparison
    title: str = ""
    company: str = ""
    places: tuple[str, ...] = ()
    work_mode: WorkMode | None = None
    salary: Salary | None = None
    employment_type: EmploymentType | None = None
    seniority: Seniority | None = None
    url: str = ""
    email: str = ""
    posted: date | None = None
    closes: date | None = None
    items: tuple[DraftItem, ...] = ()
    junk: tuple[tuple[int, int], ...] = ()
    looks_like_posting: bool = True
    remark: str = ""
