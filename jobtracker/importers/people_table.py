"""A table of people: the connections that LinkedIn lists, below some lines of its own."""

from dataclasses import dataclass

from jobtracker.importers.cells import Cells, Row, cells_of
from jobtracker.importers.text_file import decoded

MOST_PEOPLE = 40_000  # more than LinkedIn lets anyone know
_HEADINGS = ("first name", "last name", "url", "email address", "company", "position")
_NAMED = frozenset({"first name", "last name"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPerson:
    """One row. What it does not tell is ""."""

    name: str
    role: str = ""
    company: str = ""
    email: str = ""
    url: str = ""


def lists_people(cells: Cells) -> bool:
    """Tell whether the rows of a table are people."""
    return cells.headed and {heading.casefold() for heading in cells.headings} >= _NAMED


def people_of(cells: Cells) -> tuple[ListedPerson, ...]:
    """Read each row as a person; rows without a name, of those who left, are none."""
    places = {heading.casefold(): place for place, heading in enumerate(cells.headings)}

    def told(row: Row, heading: str) -> str:
        return row[places[heading]] if heading in places else ""

    people = (
        ListedPerson(
            name=" ".join(filter(None, (told(row, "first name"), told(row, "last name")))),
            role=told(row, "position"),
            company=told(row, "company"),
            email=told(row, "email address"),
            url=told(row, "url"),
        )
        for row in cells.lines
    )
    return tuple(person for person in people if person.name)


def read_people(data: bytes) -> tuple[ListedPerson, ...]:
    """Read LinkedIn's table of connections.

    Raises:
        Problem: it is no table, or has far too many rows.
    """
    cells = cells_of(decoded(data), names=_count_known, most=MOST_PEOPLE)
    return people_of(cells) if lists_people(cells) else ()


def _count_known(row: Row) -> int:
    return sum(cell.casefold() in _HEADINGS for cell in row)
