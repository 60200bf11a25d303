"""A JobPosting (schema.org, in JSON-LD) that a page carries for machines: its fields, stated by the employer."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from selectolax.lexbor import LexborHTMLParser

_LARGEST = 2_000_000
_DEEPEST = 6
_PERIODS = {"HOUR": "hour", "DAY": "day", "MONTH": "month", "YEAR": "year", "ANNUAL": "year"}
_EMPLOYMENT = {
    "FULL_TIME": "full-time",
    "PART_TIME": "part-time",
    "INTERN": "internship",
    "CONTRACTOR": "contract",
    "TEMPORARY": "temporary",
}


@dataclass(frozen=True, slots=True)
class Stated:
    """What the page states. Texts are "" and numbers None where it does not; `description` is HTML.

    `period` and `employment_types` are in the words of a reading; dates as written, ISO 8601.
    """

    title: str = ""
    company: str = ""
    places: tuple[str, ...] = ()
    remote: bool = False
    pay_min: float | None = None
    pay_max: float | None = None
    currency: str = ""
    period: str = ""
    employment_types: tuple[str, ...] = ()
    posted: str = ""
    closes: str = ""
    url: str = ""
    description: str = ""


def stated_in(html: str) -> Stated | None:
    """The first JobPosting of a page; None where it carries none that can be read."""
    if "JobPosting" not in html or len(html) > 8 * _LARGEST:
        return None
    for script in LexborHTMLParser(html).css('script[type="application/ld+json"]'):
        for found in _postings(script.text(strip=True)):
            return _stated(found)
    return None


def _postings(written: str) -> Iterator[Mapping[str, Any]]:
    try:
        root = json.loads(written, strict=False) if len(written) <= _LARGEST else None
    except (ValueError, RecursionError):
        return
    yield from _walk(root, depth=0)


def _walk(value: object, *, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for part in value:
            yield from _walk(part, depth=depth + 1)
    elif isinstance(value, dict):
        if "JobPosting" in _list(value.get("@type")):
            yield value
        for key in ("@graph", "mainEntity", "itemListElement", "item"):
            yield from _walk(value.get(key), depth=depth + 1)


def _stated(found: Mapping[str, Any]) -> Stated:
    low, high, currency, period = _pay(found)
    kinds = (
        _EMPLOYMENT.get(_text(kind).upper().replace("-", "_").replace(" ", "_"))
        for kind in _list(found.get("employmentType"))
    )
    return Stated(
        title=_text(found.get("title")) or _text(found.get("name")),
        company=_name(found.get("hiringOrganization")),
        places=tuple(dict.fromkeys(place for place in map(_place, _list(found.get("jobLocation"))) if place)),
        remote="TELECOMMUTE" in (_text(kind).upper() for kind in _list(found.get("jobLocationType"))),
        pay_min=low,
        pay_max=high,
        currency=currency,
        period=period,
        employment_types=tuple(dict.fromkeys(kind for kind in kinds if kind)),
        posted=_text(found.get("datePosted")),
        closes=_text(found.get("validThrough")),
        url=_text(found.get("url")),
        description=_text(found.get("description"), folded=False),
    )


def _pay(found: Mapping[str, Any]) -> tuple[float | None, float | None, str, str]:
    base = next((pay for pay in _list(found.get("baseSalary")) if isinstance(pay, int | float | str | dict)), None)
    if isinstance(base, dict):
        value = base.get("value", base)
        amounts = value if isinstance(value, dict) else {"value": value, "unitText": base.get("unitText")}
        currency = _text(base.get("currency")) or _text(amounts.get("currency")) or _text(found.get("salaryCurrency"))
        one = _number(amounts.get("value"))
        low = _number(amounts.get("minValue"), otherwise=one)
        high = _number(amounts.get("maxValue"), otherwise=one)
        return low, high, currency.upper(), _PERIODS.get(_text(amounts.get("unitText")).upper(), "")
    one = _number(base)
    return one, one, _text(found.get("salaryCurrency")).upper(), ""


def _place(value: object) -> str:
    if not isinstance(value, dict):
        return _text(value)
    address = value.get("address")
    if not isinstance(address, dict):
        return _text(address) or _text(value.get("name"))
    parts = (_name(address.get(key)) for key in ("addressLocality", "addressRegion", "addressCountry"))
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _name(value: object) -> str:
    value = next(iter(_list(value)), None)
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: object, *, folded: bool = True) -> str:
    if not isinstance(value, str):
        return ""
    return " ".join(value.split()) if folded else value


def _number(value: object, *, otherwise: float | None = None) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return otherwise
    try:
        number = float(value.replace(",", "") if isinstance(value, str) else value)
    except (ValueError, OverflowError):
        return otherwise
    return number if 0 < number < float("inf") else otherwise
