"""What reading a posting finds: the result types, which skills, hunt and the window may know.

Every offset counts code points of `Reading.text`, end exclusive.
"""

from datetime import date
from typing import Generic, Literal, TypeVar

from jobtracker.values import dataclass

READER = "12"
"""The reader whose findings these are; it goes up when kept readings would come out otherwise."""

Kind = Literal["requirement", "preferred", "responsibility", "benefit", "stack", "other"]
SectionKind = Literal[
    "about_company",
    "about_role",
    "responsibilities",
    "required",
    "preferred",
    "stack",
    "benefits",
    "process",
    "legal",
    "other",
]
WorkMode = Literal["remote", "hybrid", "on-site"]
EmploymentType = Literal["full-time", "part-time", "internship", "contract", "temporary", "permanent"]
Seniority = Literal["intern", "junior", "senior", "lead", "manager", "director", "executive"]
Period = Literal["hour", "day", "month", "year"]
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """One field: its value, where the text says it, and whether the reader is sure of it.

    `start` and `end` are None where the value follows from the text as a whole. A field that is not `sure`
    is shown to the person marked "check".
    """

    value: T_co
    start: int | None = None
    end: int | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Salary:
    """Pay as the posting states it, never converted.

    `min` None: "up to"; `max` None: "from". `currency` is an ISO 4217 code. `raw` is the posting's own wording.
    """

    min: float | None
    max: float | None
    currency: str | None
    period: Period | None
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the posting, from its heading (included) to the next one."""

    heading: str
    kind: SectionKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Item:
    """One point of a list, or a sentence of prose that asks something of the candidate.

    `text` is the slice from `start` to `end` with whitespace and inner bullets folded to one space. `section` is an
    index into `Reading.sections`.
    """

    text: str
    kind: Kind
    start: int
    end: int
    section: int | None = None
    prose: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in one posting. Fields that the posting does not state are None, lists are empty."""

    text: str
    language: str | None = None
    title: Found[str] | None = None
    company: Found[str] | None = None
    locations: tuple[Found[str], ...] = ()
    work_mode: Found[WorkMode] | None = None
    salary: Found[Salary] | None = None
    employment_type: Found[EmploymentType] | None = None
    seniority: Found[Seniority] | None = None
    posted: Found[date] | None = None
    closes: Found[date] | None = None
    url: Found[str] | None = None
    email: Found[str] | None = None
    sections: tuple[Section, ...] = ()
    items: tuple[Item, ...] = ()
