"""A web page as a reading: what it shows, corrected by what it states for machines."""

from dataclasses import dataclass, replace
from datetime import date
from html import escape
from typing import TypeVar, cast

from jobtracker.importers.job_posting import Stated, stated_in
from jobtracker.importers.web import Visible, visible_text
from jobtracker.reading.findings import EmploymentType, Found, Period, Reading, Salary
from jobtracker.reading.reader import kept_text, read

T = TypeVar("T")
_ENOUGH = 0.5
"""A page whose visible text is shorter than this share of the description shows it only once scripts have run."""


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page's kept text and what was read from it; `url` where the page states its own address."""

    text: str
    reading: Reading
    url: str = ""


def read_page(html: str) -> PageRead:
    """Read a page: its visible text, or the description that it carries for machines where it shows none."""
    seen, stated = visible_text(html), stated_in(html)
    if stated is None:
        return PageRead(*_read(seen))
    if stated.description:
        described = visible_text(_described(stated))
        if len(seen.text) < _ENOUGH * len(described.text):
            seen = described
    text, reading = _read(seen)
    return PageRead(text, with_stated(reading, stated), stated.url)


def with_stated(reading: Reading, stated: Stated) -> Reading:
    """The reading with the fields that the page states; what it does not state stays as it was read.

    Where the text says the same, the place where it does so is kept.
    """
    return replace(
        reading,
        title=_found(reading, stated.title) or reading.title,
        company=_found(reading, stated.company) or reading.company,
        locations=tuple(found for place in stated.places if (found := _place(reading, place))) or reading.locations,
        work_mode=_agreed(reading.work_mode, "remote") if stated.remote else reading.work_mode,
        salary=_pay(reading.salary, stated) or reading.salary,
        employment_type=_employment(reading.employment_type, stated) or reading.employment_type,
        posted=_day(reading.posted, stated.posted) or reading.posted,
        closes=_day(reading.closes, stated.closes) or reading.closes,
    )


def _read(seen: Visible) -> tuple[str, Reading]:
    text = kept_text(seen.text)
    return text, read(text, headings=seen.headings)


def _described(stated: Stated) -> str:
    head = "".join(f"<p>{escape(words)}</p>" for words in (stated.company, *stated.places) if words)
    return f"<h1>{escape(stated.title)}</h1>{head}{stated.description}"


def _found(reading: Reading, value: str) -> Found[str] | None:
    if not value:
        return None
    start = reading.text.find(value)
    if start < 0:  # in capitals, as many headlines are; lower() alone may not change the places
        lowered = reading.text.lower()
        start = lowered.find(value.lower()) if len(lowered) == len(reading.text) else -1
    return Found(value, start, start + len(value)) if start >= 0 else Found(value)


def _place(reading: Reading, value: str) -> Found[str] | None:
    """A place with its address, where the text names the town alone."""
    found, town = _found(reading, value), _found(reading, value.split(",", maxsplit=1)[0])
    if found is not None and found.start is None and town is not None:
        return Found(value, town.start, town.end)
    return found


def _agreed(read_: Found[T] | None, value: T, *, sure: bool = True) -> Found[T]:
    """The value as stated, at the place where the text says it too."""
    if read_ is not None and read_.value == value:
        return replace(read_, sure=sure)
    return Found(value, sure=sure)


def _day(read_: Found[date] | None, written: str) -> Found[date] | None:
    try:
        return _agreed(read_, date.fromisoformat(written[:10]))
    except ValueError:
        return None


def _pay(read_: Found[Salary] | None, stated: Stated) -> Found[Salary] | None:
    if stated.pay_min is None and stated.pay_max is None:
        return None
    period = cast("Period", stated.period) if stated.period else None
    pay = Salary(stated.pay_min, stated.pay_max, stated.currency or None, period)
    if read_ is not None and (read_.value.min, read_.value.max) == (pay.min, pay.max):
        pay = replace(pay, raw=read_.value.raw)
        return replace(read_, value=pay, sure=not stated.pay_estimated)
    return Found(pay, sure=not stated.pay_estimated)


def _employment(read_: Found[EmploymentType] | None, stated: Stated) -> Found[EmploymentType] | None:
    kinds = [kind for kind in _FIRST if kind in stated.employment_types]
    return _agreed(read_, kinds[0]) if kinds else None


_FIRST: tuple[EmploymentType, ...] = ("full-time", "part-time", "internship", "contract", "temporary", "permanent")
