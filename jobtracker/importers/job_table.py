"""A table of jobs, as spreadsheets and other trackers give it: comma, semicolon or tab, whatever its columns' order.

The columns are known by their headings: those of LinkedIn, Simplify, Teal, Huntr, JobSync and Reactive Resume, and what
people write themselves (to know another, add its heading to `_HEADINGS`), or as the person says.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from jobtracker.importers.cells import Cells, Columns, Row, cells_of
from jobtracker.importers.job_status import meaning_of
from jobtracker.importers.people_table import ListedPerson
from jobtracker.importers.table_dates import day_of, puts_month_first
from jobtracker.importers.text_file import decoded
from jobtracker.problems import Problem

_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "title": (
        *("title", "job title", "position", "position title", "role", "job", "stelle", "stellentitel", "poste"),
        *("titel", "jobtitel", "stellenbezeichnung", "berufsbezeichnung", "titre", "título"),
    ),
    "company": (
        *("company", "company name", "employer", "organization", "organisation", "firma", "unternehmen"),
        *("arbeitgeber", "entreprise", "empresa", "bedrijf"),
    ),
    "place": ("location", "place", "city", "ort", "standort", "arbeitsort", "lieu", "ville", "ubicación", "plaats"),
    "url": ("url", "link", "job url", "job link", "website", "posting"),
    "status": ("status name", "status", "stage", "list", "list name", "phase", "state", "bewerbungsstatus", "estado"),
    "status_day": ("status date", "updated at", "last updated"),
    "applied": (
        *("applied date", "application date", "date applied", "applied at", "applied on", "applied"),
        *("beworben am", "beworben", "bewerbungsdatum", "date de candidature", "fecha de solicitud"),
    ),
    "saved": (
        *("saved date", "date saved", "created at", "added at", "date added", "added", "datum", "date"),
        *("gespeichert am", "hinzugefügt am", "gefunden am"),
    ),
    "closes": ("deadline", "closing date", "apply by", "frist", "bewerbungsfrist"),
    "notes": ("notes", "note", "comments", "comment", "notizen", "notiz", "bemerkungen", "anmerkungen", "notas"),
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
FIELDS = tuple(_HEADINGS)
"""All that a column can tell of a job."""
NEEDED = frozenset({"title", "company"})
"""One of them tells that a row is a job."""
_KNOWN = {
    heading.replace(" ", ""): (field, rank)
    for field, headings in _HEADINGS.items()
    for rank, heading in enumerate(headings)
}
_DAYS = ("applied", "saved", "closes", "status_day")
_SPACES = re.compile(r"[\s_-]+")
_TAG_SIGNS = re.compile(r"[;,|]")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_LEGAL_FORM = re.compile(r"\b(?:GmbH|AG|SE|KG|UG|e\.V\.|Ltd|LLC|Inc|Corp|PLC|S\.A\.|SARL|SAS|S\.L\.|B\.V\.)(?!\w)")


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
    """The rows, the headings of the columns that nobody knows, which are left out, and people that came along."""

    jobs: tuple[ListedJob, ...]
    left_out: tuple[str, ...] = ()
    people: tuple[ListedPerson, ...] = ()


def read_table(data: bytes) -> JobTable:
    """Read a table of jobs by its headings.

    Raises:
        Problem: it is none, or has far too many rows.
    """
    cells = read_cells(data)
    columns = known_columns(cells)
    if NEEDED.isdisjoint(columns):
        raise Problem(
            "No column of this table is called by a job's title or company.",
            remedy="Put headings such as Title, Company, Status and Applied date above the columns.",
        )
    return jobs_of(cells, columns)


def read_cells(data: bytes) -> Cells:
    """Read any table.

    Raises:
        Problem: it is none, or has far too many rows.
    """
    return cells_of(decoded(data), names=lambda row: len(_known(row)) if not NEEDED.isdisjoint(_known(row)) else 0)


def known_columns(cells: Cells) -> dict[str, int]:
    """Tell which columns are known by their headings."""
    return _known(cells.headings) if cells.headed else {}


def guessed_columns(cells: Cells) -> dict[str, int]:
    """Tell which columns seem to be what: by their headings, words within these, or what stands below."""
    columns = known_columns(cells)
    for place, heading in enumerate(cells.headings):
        field = "" if place in columns.values() else _likely(heading if cells.headed else "", cells.examples(place))
        if field and field not in columns:
            columns[field] = place
    if "title" not in columns:
        free = (place for place in range(len(cells.headings)) if place not in columns.values())
        words = next((place for place in free if _is_words(cells.examples(place))), None)
        columns |= {} if words is None else {"title": words}
    return columns


def _is_words(examples: Row) -> bool:
    return bool(examples) and all(any(letter.isalpha() for letter in each) for each in examples)


def jobs_of(cells: Cells, columns: Columns) -> JobTable:
    """Read each row as a job; `left_out` are the headings of the columns that tell nothing."""
    rows = [{field: line[place] for field, place in columns.items()} for line in cells.lines]
    american = {
        field: puts_month_first((row.get(field, "") for row in rows), otherwise=cells.sign == ",") for field in _DAYS
    }
    jobs = (_job(row, american) for row in rows)
    used = set(columns.values())
    told = cells.rows[0] if cells.headed else ()
    left_out = tuple(name for place, name in enumerate(told) if name and place not in used)
    return JobTable(tuple(job for job in jobs if job.title or job.company), left_out)


def _known(row: Row) -> dict[str, int]:
    """The known headings of a row; of two that mean the same the one that `_HEADINGS` names first counts."""
    places: dict[str, tuple[int, int]] = {}
    for place, cell in enumerate(row):
        field, rank = _KNOWN.get(_SPACES.sub("", cell.casefold()), ("", 0))
        if field:
            places[field] = min((rank, place), places.get(field, (rank, place)))
    return {field: place for field, (_, place) in places.items()}


def _likely(heading: str, examples: Row) -> str:
    """Guess what a column tells: "" nothing."""
    words = _SPACES.sub(" ", heading.casefold()).split()
    for size in range(len(words), 0, -1):
        for start in range(len(words) - size + 1):
            field, _ = _KNOWN.get("".join(words[start : start + size]), ("", 0))
            if field:
                return field
    if any(_LEGAL_FORM.search(each) for each in examples):
        return "company"
    if examples and all(_ADDRESS.match(each) for each in examples):
        return "url"
    if examples and all(day_of(each, month_first=True) or day_of(each, month_first=False) for each in examples):
        return "applied"
    return "status" if examples and all(meaning_of(each)[0] for each in examples) else ""


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
