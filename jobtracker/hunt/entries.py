"""What the person enters in their profile, checked before it is kept."""

import math
from collections.abc import Callable, Mapping
from typing import TypeVar

from pydantic import ValidationError

from jobtracker.hunt.profile_dates import FIRST_YEAR, LAST_YEAR, day_of, tidy
from jobtracker.problems import Problem
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.skills.catalogue import Catalogue

Entry = OwnSkill | Work | Degree | SpokenLanguage | Certificate | Condition
E = TypeVar("E", bound=OwnSkill | Work | Degree | SpokenLanguage | Certificate | Condition)
ENTRIES: tuple[type[Entry], ...] = (OwnSkill, Work, Degree, SpokenLanguage, Certificate, Condition)
PARTS = ("skills", "work", "degrees", "languages", "certificates", "conditions")

LONGEST_LINE = 200  # characters
LONGEST_STORY = 5_000  # characters
MOST_YEARS = 80
STORIES = frozenset({"proof", "summary"})
DATES = frozenset({"start", "end", "issued", "until"})
NAMED: dict[type, str] = {
    OwnSkill: "name",
    SpokenLanguage: "language",
    Certificate: "name",
    Condition: "name",
}
TOLD = {"position", "employer", "start", "end", "study_type", "area", "school"}


def typed(part: str, values: Mapping[str, object], *, number: int | None = None) -> Entry:
    """Make a line of one part of the sheet ("skills", "work", …); `number` is the id of a kept one."""
    record = dict(zip(PARTS, ENTRIES, strict=True))[part]
    try:
        return record.model_validate({**values, "id": number})
    except ValidationError:
        raise Problem("This line of the profile holds something that does not belong there.") from None


def checked(entry: Entry) -> Entry:
    """Give the entry tidied, with the same id; a Problem says what is wrong with it."""
    values = {name: _tidy(name, value) for name, value in entry.model_dump().items()}
    try:
        tidy = type(entry).model_validate(values)
    except ValidationError:
        raise Problem("This line of the profile holds something that does not belong there.") from None
    _demand_name(tidy)
    for kind, check in CHECKS:
        if isinstance(tidy, kind):
            check(tidy)
    return tidy


def name_of(entry: Entry) -> str:
    """Give what the entry is called in a sentence."""
    match entry:
        case Work():
            return entry.position or entry.employer
        case Degree():
            return " ".join(filter(None, (entry.study_type, entry.area)))
        case SpokenLanguage():
            return entry.language
        case _:
            return entry.name


def spelt(entry: Entry, catalogue: Catalogue) -> Entry:
    """Give the entry with its name in the catalogue's spelling, where that is one of its names."""
    column = NAMED.get(type(entry))
    if column is None:
        return entry
    name = getattr(entry, column)
    concept = catalogue.concepts.get(catalogue.named(name) or "")
    spelling = next((each.text for each in concept.names if _fold(each.text) == _fold(name)), name) if concept else name
    return type(entry).model_validate(entry.model_dump() | {column: spelling})


def identity(entry: Entry, catalogue: Catalogue) -> tuple[object, ...]:
    """Give what two lines share that say the same, whatever their case and whichever name of a skill they use."""
    column = NAMED.get(type(entry))
    if column is not None:
        name = getattr(entry, column)
        return (type(entry), catalogue.named(name) or _fold(name))
    told = entry.model_dump(include=TOLD)
    return (type(entry), *(_fold(str(told[key] or "")) for key in sorted(told)))


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


def _tidy(name: str, value: object) -> object:
    """Fold a text to one line (a story keeps its lines) of what the file can hold; a date to YYYY-MM-DD's form."""
    if not isinstance(value, str):
        return value
    text = value.encode(errors="replace").decode().replace("\x00", "")
    text = text.strip() if name in STORIES else " ".join(text.split())
    if len(text) > (LONGEST_STORY if name in STORIES else LONGEST_LINE):
        raise Problem("This is too long for one line of a profile.", remedy="Shorten it.")
    if name in DATES:
        return tidy(text)
    return text


def _demand_name(entry: Entry) -> None:
    if not name_of(entry):
        raise Problem("This line has no name.", remedy="Say what it is.")


def _check_skill(skill: OwnSkill) -> None:
    years = skill.years
    if years is not None and not (math.isfinite(years) and 0 <= years <= MOST_YEARS):
        raise Problem("The years of a skill are a number from 0 to {most}.", most=MOST_YEARS)
    if skill.last_used is not None and not FIRST_YEAR <= skill.last_used <= LAST_YEAR:
        raise Problem("This is not the year in which a skill was last used.", remedy="Write a year such as 2024.")


def _check_span(entry: Work | Degree) -> None:
    start, end = day_of(entry.start), day_of(entry.end)
    if start and end and end < start:
        raise Problem("The end is before the start.", remedy="Correct one of the two dates.")


def _check_validity(certificate: Certificate) -> None:
    start, end = day_of(certificate.issued), day_of(certificate.until)
    if start and end and end < start:
        raise Problem("This runs out before it was issued.", remedy="Correct one of the two dates.")


CHECKS: tuple[tuple[type[Entry], Callable[..., None]], ...] = (
    (OwnSkill, _check_skill),
    (Work, _check_span),
    (Degree, _check_span),
    (Certificate, _check_validity),
)
