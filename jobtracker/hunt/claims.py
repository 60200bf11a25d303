"""Saying "I have this" of what a posting asks for: which line of the profile that makes or changes."""

from collections.abc import Callable, Mapping
from typing import Literal

from jobtracker.hunt.entries import Entry
from jobtracker.problems import Problem
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage

ClaimKind = Literal["skill", "hard", "soft", "years", "language", "degree", "certificate", "condition"]


def entry_of(name: str, *, kind: ClaimKind, level: str | None = None, years: float | None = None) -> Entry:
    """Give the line that says so.

    Raises:
        Problem: what is asked for has no name of its own, so the person has to say it themselves.
    """
    if not name.strip() and kind != "degree":
        raise _unnamed(kind)
    return MADE[kind](name, level or "", years)


def stronger(known: Entry, claimed: Entry) -> Entry | None:
    """Give the known line with what is claimed beyond it; None where it says as much already."""
    changes = _beyond(known, claimed)
    return type(known).model_validate(known.model_dump() | changes) if changes else None


def _beyond(known: Entry, claimed: Entry) -> dict[str, object]:
    if isinstance(known, OwnSkill) and isinstance(claimed, OwnSkill):
        changes: dict[str, object] = {}
        if claimed.years is not None and claimed.years > (known.years or 0):
            changes["years"] = claimed.years
        if claimed.soft and not known.soft:
            changes["soft"] = True
        return changes
    if isinstance(known, SpokenLanguage) and isinstance(claimed, SpokenLanguage):
        return {"fluency": claimed.fluency} if claimed.fluency and claimed.fluency != known.fluency else {}
    return {}


def _skill(name: str, level: str, years: float | None) -> Entry:
    return OwnSkill(name=name, level=level, years=years)


def _soft(name: str, level: str, years: float | None) -> Entry:
    return OwnSkill(name=name, level=level, years=years, soft=True)


def _language(name: str, level: str, _: float | None) -> Entry:
    return SpokenLanguage(language=name, fluency=level)


def _degree(name: str, level: str, _: float | None) -> Entry:
    return Degree(study_type=level.capitalize(), area=name)


def _certificate(name: str, _level: str, _: float | None) -> Entry:
    return Certificate(name=name)


def _condition(name: str, _level: str, _: float | None) -> Entry:
    return Condition(name=name)


MADE: Mapping[ClaimKind, Callable[[str, str, float | None], Entry]] = {
    "skill": _skill,
    "hard": _skill,
    "soft": _soft,
    "years": _skill,
    "language": _language,
    "degree": _degree,
    "certificate": _certificate,
    "condition": _condition,
}


def _unnamed(kind: ClaimKind) -> Problem:
    if kind == "years":
        remedy = "Add the jobs that you held, with their dates, to your profile."
        return Problem("The posting does not name what it asks for.", remedy=remedy)
    return Problem("The posting does not name what it asks for.", remedy="Add it to your profile by its name.")
