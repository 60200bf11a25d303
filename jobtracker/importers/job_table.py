"""A table of jobs, as spreadsheets and other trackers give it: comma, semicolon or tab, whatever its columns' order.

The columns are known by their headings: those of LinkedIn, Simplify, Teal, Huntr, JobSync and Reactive Resume, and what
people write themselves. To know another, add its heading to `_HEADINGS`.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from jobtracker.importers.table_dates import day_of, puts_month_first
from jobtracker.importers.text_file import decoded
from jobtracker.problems import Problem

MOST_ROWS = 10_000
_PREAMBLE = 5  # lines that may stand above the headings
_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "job title", "position", "position title", "role", "job", "stelle", "stellentitel", "poste"),
    "company": (
        *("company", "company name", "employer", "organization", "organisation", "firma", "unternehmen"),
        *("arbeitgeber", "entreprise", "empresa", "bedrijf"),
    ),
    "place": ("location", "place", "city", "ort", "standort", "lieu", "ville", "ubicación", "plaats"),
    "url": ("url", "link", "job url", "job link", "website", "posting"),
    "status": ("status name", "status", "stage", "list", "list name", "phase", "state"),
    "status_day": ("status date", "updated at", "last updated"),
    "applied": (
        *("applied date", "application date", "date applied", "applied at", "applied on", "applied"),
        *("beworben am", "bewerbungsdatum", "date de candidature", "fecha de solicitud"),
    ),
    "saved": ("saved date", "date saved", "created at", "added at", "date added", "added", "datum", "date"),
    "closes": ("deadline", "closing date", "apply by", "frist", "bewerbungsfrist"),
    "notes": ("notes", "note", "comments", "comment", "notizen", "notiz", "bemerkungen", "notas"),
    "source": ("source", "job source", "found at", "quelle", "fundort"),
    "pay": ("salary", "pay", "salary range", "gehalt", "salaire", "salario"),
    "pay_min": ("min salary", "salary min"),
    "pay_max": ("max salary", "salary max"),
    "pay_currency": ("salary currency", "currency"),
    "pay_period": ("salary pay period", "salary period", "pay period"),
    "tags": ("tags", "labels", "tag", "schlagwörter"),
    "description": ("description", "job description", "html description", "beschreibung"),
    "excitement": ("excitement", "rating", "interest"),
}
_KNOWN = {
    heading.replace(" ", ""): (field, rank)
    for field, headings in _HEADINGS.items()
    for rank, heading in enumerate(headings)
}
_DAYS = ("applied", "saved", "closes", "status_day")
_SPACES = re.compile(r"[\s_-]+")
_TAG_SIGNS = re.compile(r"[;,|]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedJob:
    """One row. What it does not tell is "", None or empty; `description` may be a page."""

    title: str = ""
    company: str = ""
    places: tuple[str, ...] = ()
    url: str = ""
    status: str = ""
    status_day: date | None = None
    applied: date | None = None
    saved: date | None = None
    closes: date | None = None
    notes: str = ""
    source: str = ""
    pay: str = ""
    pay_min: float | None = None
    pay_max: float | None = None
    pay_currency: str = ""
    pay_period: str = ""
    tags: tuple[str, ...] = ()
    description: str = ""
    excitement: int | None = None


@dataclass(frozen=True, slots=True)
class JobTable:
    """The rows, and the headings of the columns that nobody knows, which are left out."""

    jobs: tuple[ListedJob, ...]
    left_out: tuple[str, ...]


def read_table(data: bytes) -> JobTable:
    """Read a table of jobs.

    Raises:
        Problem: it is none, or has far too many rows.
    """
    text = decoded(data)
    found = [each for sign in (",", ";", "\t") if (each := _headed(text, sign)) is not None]
    if not found:
        raise Problem(
            "No column of this table is called by a job's title or company.",
            remedy="Put headings such as Title, Company, Status and Applied date above the columns.",
        )
    columns, rows, names, sign = max(found, key=lambda each: len(each[0]))
    if len(rows) > MOST_ROWS:
        raise Problem(f"This table has more than {MOST_ROWS:,} rows.", remedy="Split it, and import the parts.")
    american = {field: puts_month_first((row.get(field, "") for row in rows), otherwise=sign == ",") for field in _DAYS}
    jobs = (_job(row, american) for row in rows)
    used = set(columns)
    left_out = tuple(name for place, name in enumerate(names) if name and place not in used)
    return JobTable(tuple(job for job in jobs if job.title or job.company), left_out)


def _headed(text: str, sign: str) -> tuple[dict[int, str], list[dict[str, str]], list[str], str] | None:
    """Give the columns that are known by their places, the rows by the fields' names, and all headings."""
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    try:
        for number, line in enumerate(lines):
            columns = _columns(line)
            if {"title", "company"} & set(columns.values()):
                return columns, list(_rows(lines, columns)), [cell.strip() for cell in line], sign
            if number >= _PREAMBLE:
                break
    except csv.Error:
        return None
    return None


def _columns(line: Sequence[str]) -> dict[int, str]:
    """The known headings of a line; of two that mean the same the one that `_HEADINGS` names first counts."""
    places: dict[str, tuple[int, int]] = {}
    for place, cell in enumerate(line):
        field, rank = _KNOWN.get(_SPACES.sub("", cell.lstrip("\ufeff").casefold()), ("", 0))
        if field:
            places[field] = min((rank, place), places.get(field, (rank, place)))
    return {place: field for field, (_, place) in places.items()}


def _rows(lines: Iterable[Sequence[str]], columns: Mapping[int, str]) -> Iterable[dict[str, str]]:
    for line in lines:
        yield {field: line[place].strip() for place, field in columns.items() if place < len(line)}


def _job(row: Mapping[str, str], american: Mapping[str, bool]) -> ListedJob:
    days = {field: day_of(row.get(field, ""), month_first=american[field]) for field in _DAYS}
    words = ("title", "company", "url", "status", "notes", "source", "pay", "description", "pay_currency", "pay_period")
    return ListedJob(
        **{field: row.get(field, "") for field in words},  # type: ignore[arg-type]
        **days,  # type: ignore[arg-type]
        places=tuple(place.strip() for place in row.get("place", "").split(";") if place.strip()),
        pay_min=_number(row.get("pay_min", "")),
        pay_max=_number(row.get("pay_max", "")),
        tags=tuple(dict.fromkeys(tag.strip() for tag in _TAG_SIGNS.split(row.get("tags", "")) if tag.strip())),
        excitement=_stars(row.get("excitement", "")),
    )


def _number(cell: str) -> float | None:
    with suppress(ValueError):
        return float(cell.replace(",", ""))
    return None


def _stars(cell: str) -> int | None:
    stars = _number(cell)
    return int(stars) if stars is not None and 1 <= stars <= 5 else None  # noqa: PLR2004 - five stars
