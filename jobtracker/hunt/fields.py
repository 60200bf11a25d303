"""The fields of a posting: from what was read to what the person sees, and from there to the row that is kept."""

import math
from collections.abc import Callable, Mapping
from datetime import date
from typing import TypedDict, TypeVar, get_args

from jobtracker.hunt.values import choice, day, line, lines, one_line
from jobtracker.problems import Problem
from jobtracker.reading.findings import EmploymentType, Found, Period, Reading, Salary, Seniority, WorkMode
from jobtracker.records.posting import Posting

T = TypeVar("T")
WORK_MODES: tuple[WorkMode, ...] = get_args(WorkMode)
EMPLOYMENT_TYPES: tuple[EmploymentType, ...] = get_args(EmploymentType)
SENIORITIES: tuple[Seniority, ...] = get_args(Seniority)
PERIODS: tuple[Period, ...] = get_args(Period)


class Fields(TypedDict):
    """What the person may set of a posting; a text that is not known is "", all else None or empty."""

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


def fields_read(reading: Reading) -> Fields:
    """Give the fields as they were read."""
    return Fields(
        title=_value(reading.title) or "",
        company=_value(reading.company) or "",
        places=tuple(dict.fromkeys(place.value for place in reading.locations)),
        work_mode=_value(reading.work_mode),
        salary=_sound(_value(reading.salary)),
        employment_type=_value(reading.employment_type),
        seniority=_value(reading.seniority),
        url=_value(reading.url) or "",
        email=_value(reading.email) or "",
        posted=_value(reading.posted),
        closes=_value(reading.closes),
    )


def fields_kept(posting: Posting) -> Fields:
    """Give the fields as the row keeps them."""
    return Fields(
        title=posting.title,
        company=posting.company,
        places=posting.places,
        work_mode=known(posting.work_mode, WORK_MODES),
        salary=_salary_kept(posting),
        employment_type=known(posting.employment_type, EMPLOYMENT_TYPES),
        seniority=known(posting.seniority, SENIORITIES),
        url=posting.url,
        email=posting.email,
        posted=posting.posted,
        closes=posting.closes,
    )


def columns_of(fields: Mapping[str, object]) -> dict[str, object]:
    """Check what the person set, and give the columns of a posting that keep it.

    Raises:
        Problem: a value that a posting cannot have.
    """
    columns: dict[str, object] = {}
    for name, value in fields.items():
        columns |= COLUMNS[name](name, value)
    return columns


def _value(found: Found[T] | None) -> T | None:
    return found.value if found else None


def _sound(pay: Salary | None) -> Salary | None:
    """Leave out pay that no one could have meant: a reader's mistake never stands in the way of saving."""
    try:
        _salary("salary", pay)
    except Problem:
        return None
    return pay


def known(value: str | None, choices: tuple[T, ...]) -> T | None:
    """Give a kept value as one of those that this version knows."""
    return next((each for each in choices if each == value), None)


def _salary_kept(posting: Posting) -> Salary | None:
    if posting.salary_min is None and posting.salary_max is None and not posting.salary_raw:
        return None
    period = known(posting.salary_period, PERIODS)
    return Salary(posting.salary_min, posting.salary_max, posting.salary_currency, period, posting.salary_raw)


def _line(name: str, value: object) -> dict[str, object]:
    return {name: line(value)}


def _places(name: str, value: object) -> dict[str, object]:
    return {name: lines(value)}


def _day(name: str, value: object) -> dict[str, object]:
    return {name: day(value)}


def _choice(name: str, value: object) -> dict[str, object]:
    return {name: choice(value, CHOICES[name])}


def _salary(_: str, value: object) -> dict[str, object]:
    pay = value if isinstance(value, Salary) else Salary(None, None, None, None)
    for amount in (pay.min, pay.max):
        if amount is not None and not (math.isfinite(amount) and amount >= 0):
            raise Problem("Pay is a number that is not below zero.")
    if pay.min is not None and pay.max is not None and pay.max < pay.min:
        raise Problem("The highest pay is below the lowest.", remedy="Correct one of the two.")
    return {
        "salary_min": pay.min,
        "salary_max": pay.max,
        "salary_currency": pay.currency or None,
        "salary_period": known(pay.period, PERIODS),
        "salary_raw": one_line(pay.raw),
    }


CHOICES: Mapping[str, tuple[str, ...]] = {
    "work_mode": WORK_MODES,
    "employment_type": EMPLOYMENT_TYPES,
    "seniority": SENIORITIES,
}
COLUMNS: Mapping[str, Callable[[str, object], dict[str, object]]] = {
    "title": _line,
    "company": _line,
    "url": _line,
    "source": _line,
    "email": _line,
    "posted": _day,
    "closes": _day,
    "places": _places,
    "work_mode": _choice,
    "employment_type": _choice,
    "seniority": _choice,
    "salary": _salary,
}
