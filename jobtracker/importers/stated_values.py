"""Values of schema.org's JobPosting in the many shapes that sites write them in. Nothing here fails: odd is absent."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

_PERIODS = {
    word: period
    for period, words in (
        ("hour", "HOUR HOURLY HR"),
        ("day", "DAY DAILY"),
        ("month", "MONTH MONTHLY"),
        ("year", "YEAR YEARLY ANNUAL ANNUALLY ANNUM"),
    )
    for word in words.split()
}
_EMPLOYMENT = {
    "FULL_TIME": "full-time",
    "FULLTIME": "full-time",
    "PART_TIME": "part-time",
    "PARTTIME": "part-time",
    "INTERN": "internship",
    "INTERNSHIP": "internship",
    "CONTRACTOR": "contract",
    "CONTRACT": "contract",
    "TEMPORARY": "temporary",
    "TEMP": "temporary",
    "PERMANENT": "permanent",
}
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,' \u00a0\u202f’]\d{3})+(?![\d])")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_ADDRESS = ("addressLocality", "addressRegion", "addressCountry")
_LOWEST = 0


@dataclass(frozen=True, slots=True)
class Pay:
    """`low` and `high` as stated, None where not; `currency` in capitals, `period` in the words of a reading."""

    low: float | None = None
    high: float | None = None
    currency: str = ""
    period: str = ""


def text_of(value: object, *, folded: bool = True) -> str:
    """A text, entities resolved: folded to one line without tags, or whole as HTML."""
    if isinstance(value, list):
        value = next((each for each in value if isinstance(each, str)), None)
    if not isinstance(value, str):
        return ""
    if not folded:
        return value if _TAG.search(value) else _lines(unescape(value))
    return " ".join(_TAG.sub(" ", unescape(unescape(value))).split())


def name_of(value: object) -> str:
    """What an organization or a country is called, be it given as its name or as an object; no address of one."""
    value = next(iter(listed(value)), None)
    if isinstance(value, dict):
        return text_of(value.get("name")) or text_of(value.get("legalName"))
    name = text_of(value)
    return "" if name.startswith(("http://", "https://")) else name


def places_of(value: object) -> list[str]:
    """The places of a job, each on one line: "Graz, Steiermark, AT"."""
    found = (place for each in listed(value) for place in _places(each))
    return [place for place in found if place]


def pay_of(value: object, *, otherwise: str) -> Pay:
    """Pay as a number, a text, an amount or a range, or a list of those; `otherwise` is the currency stated apart."""
    base = next((pay for pay in listed(value) if isinstance(pay, int | float | str | dict)), None)
    if not isinstance(base, dict):
        one = number_of(base)
        return Pay(one, one, otherwise.upper())
    inner = next(iter(listed(base.get("value", base))), None)
    amounts = inner if isinstance(inner, dict) else {"value": inner}
    currency = text_of(base.get("currency")) or text_of(amounts.get("currency")) or otherwise
    one = number_of(amounts.get("value"))
    low = number_of(amounts.get("minValue"), otherwise=one)
    high = number_of(amounts.get("maxValue"), otherwise=one)
    if low is not None and high is not None and low > high:
        low, high = high, low
    unit = text_of(amounts.get("unitText")) or text_of(base.get("unitText"))
    return Pay(low, high, currency.upper(), _PERIODS.get(re.split(r"[\W_]", unit.upper())[-1], ""))


def kinds_of(value: object) -> tuple[str, ...]:
    """Kinds of employment in the words of a reading; from a list, or a text with commas."""
    names = (name for each in listed(value) for name in re.split(r"[,;/|]", text_of(each)))
    known = (_EMPLOYMENT.get(name.strip().upper().replace("-", "_").replace(" ", "_")) for name in names)
    return tuple(dict.fromkeys(kind for kind in known if kind))


def number_of(value: object, *, otherwise: float | None = None) -> float | None:
    """A figure above zero, "60.000" and "60,000" being sixty thousand."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return otherwise
    text = str(value).strip()
    if grouped := _THOUSANDS.match(text):
        whole = re.sub(r"\D", "", grouped[0])
        text = whole + text[grouped.end() :].replace(",", ".")
    try:
        number = float(text)
    except (ValueError, OverflowError):
        return otherwise
    return number if _LOWEST < number < float("inf") else otherwise


def listed(value: object) -> list[Any]:
    """The value as a list: sites write one thing where the standard has several, and the other way round."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _places(value: object) -> list[str]:
    if not isinstance(value, dict):
        return [text_of(value)]
    if "address" not in value:
        return [_address(value) or text_of(value.get("name"))]
    return [_address(each) or text_of(value.get("name")) for each in listed(value["address"])]


def _address(value: object) -> str:
    if not isinstance(value, dict):
        return text_of(value)
    parts = (name_of(value.get(key)) for key in _ADDRESS)
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _lines(text: str) -> str:
    """A description without marks keeps its lines; one whose tags were written as entities has them again."""
    return text if _TAG.search(text) else text.replace("\n", "<br>")
