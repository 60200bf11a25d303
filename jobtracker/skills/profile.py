"""The person, as comparing needs to know them: plain data, with the place of each line in their profile."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Skill:
    """One own skill. `soft` where the person marked it so; `path` as in JSON Resume: `skills[4]`."""

    name: str
    years: float | None = None
    soft: bool = False
    path: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """One job held; `end` exclusive, None: until today; `start` None: not dated, so it counts no months."""

    position: str
    employer: str = ""
    start: date | None = None
    end: date | None = None
    path: str = ""


@dataclass(frozen=True, slots=True)
class Degree:
    """One degree: `study_type` as the person words it ("Bachelor", "BSc", "Ausbildung"), `area` its field."""

    study_type: str
    area: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """One spoken language with its fluency as the person words it ("Native speaker", "B2")."""

    language: str
    fluency: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Stated:
    """A certificate, licence or condition that the person states."""

    name: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """All that a posting is compared with."""

    skills: tuple[Skill, ...] = field(default=())
    work: tuple[Work, ...] = field(default=())
    degrees: tuple[Degree, ...] = field(default=())
    languages: tuple[Language, ...] = field(default=())
    certificates: tuple[Stated, ...] = field(default=())
    conditions: tuple[Stated, ...] = field(default=())
