"""The person's own profile as its page shows it."""

from dataclasses import dataclass
from typing import NamedTuple

from jobtracker.records.profile import Certificate, Condition, Degree, SpokenLanguage, Work


class SkillLine(NamedTuple):
    """One own skill; `asked_by` counts the saved postings that ask for it by any of its names."""

    id: int
    name: str
    years: float | None
    level: str
    last_used: int | None
    soft: bool
    proof: str
    asked_by: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole profile; each part in the order in which it was entered, jobs and degrees the latest first."""

    skills: tuple[SkillLine, ...] = ()
    work: tuple[Work, ...] = ()
    degrees: tuple[Degree, ...] = ()
    languages: tuple[SpokenLanguage, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    conditions: tuple[Condition, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was entered yet."""
        return not any((self.skills, self.work, self.degrees, self.languages, self.certificates, self.conditions))
