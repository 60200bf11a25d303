"""A table as it stands in a file: headings and rows, whatever sign parts the columns, and whatever they mean."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from jobtracker.problems import Problem

MOST_ROWS = 10_000
_SIGNS = (",", ";", "\t", "|")
_PREAMBLE = 5  # lines that may stand above the headings
_SAMPLE = 50  # rows that tell how many columns there are
_SHOWN = 3
_NO_HEADING = re.compile(r"https?://\S+|[\d.,/:\- ]*\d[\d.,/:\- ]*", re.IGNORECASE)

Row = tuple[str, ...]
Columns = Mapping[str, int]
"""In which column stands what, by the names of what it tells."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The rows of a table, all as long as the longest. `headed`: the first row names the columns."""

    rows: tuple[Row, ...]
    sign: str
    headed: bool = True

    @property
    def headings(self) -> Row:
        """What the columns are called; by their numbers where nothing is told."""
        told = self.rows[0] if self.headed else ("",) * len(self.rows[0])
        return tuple(name or f"({place})" for place, name in enumerate(told, start=1))

    @property
    def lines(self) -> tuple[Row, ...]:
        """The rows below the headings."""
        return self.rows[1:] if self.headed else self.rows

    def examples(self, column: int) -> Row:
        """What stands in a column first."""
        return tuple(dict.fromkeys(line[column] for line in self.lines[:_SAMPLE] if line[column]))[:_SHOWN]

    def headed_by(self, first: bool) -> "Cells":  # noqa: FBT001 - it is what the person ticks
        """The same, the first row taken for headings or for a job like any other."""
        return replace(self, headed=first)


def cells_of(text: str, *, names: Callable[[Row], int], most: int = MOST_ROWS) -> Cells:
    """Take a table apart.

    Args:
        text: the whole table.
        names: tells how many cells of a row are known headings; where none are, the first full row is taken for them.
        most: how many rows it may have.

    Raises:
        Problem: it is no table, or has far too many rows.
    """
    found = [cells for sign in _SIGNS if (cells := _parted(text, sign, names, most)) is not None]
    if not found:
        raise Problem(
            "This file holds no table.", remedy="Save it as CSV, with one job in each row and a column for each thing."
        )
    best = max(found, key=lambda cells: (names(cells.rows[0]), len(cells.rows[0])))
    if len(best.rows) > most + 1:
        raise Problem("This table has too many rows.", remedy="Split it, and import the parts.")
    return best


def _parted(text: str, sign: str, names: Callable[[Row], int], most: int) -> Cells | None:
    rows = []
    try:
        for line in csv.reader(io.StringIO(text, newline=""), delimiter=sign):
            cells = tuple(cell.strip().lstrip("\ufeff") for cell in line)
            if any(cells):
                rows.append(cells)
            if len(rows) > most + _PREAMBLE + 1:
                break
    except csv.Error:
        return None
    above = next((place for place, row in enumerate(rows[: _PREAMBLE + 1]) if names(row)), None)
    headed = above is not None
    if above is None:
        above = _first_full(rows)
    if above is None:
        return None
    wide = max(len(row) for row in rows[above:])
    even = tuple((*row, *("",) * (wide - len(row))) for row in rows[above:])
    return Cells(even, sign, headed or not any(_NO_HEADING.fullmatch(cell) for cell in even[0] if cell))


def _first_full(rows: Iterable[Row]) -> int | None:
    """Find the first row with as many columns as most have; None where no two have as many, and more than one."""
    lengths = [len(row) for row in rows][:_SAMPLE]
    usual, count = next(iter(Counter(length for length in lengths if length > 1).most_common(1)), (0, 0))
    return lengths.index(usual) if count > 1 else None
