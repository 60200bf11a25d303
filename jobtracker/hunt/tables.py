"""A table to take elsewhere: as a CSV file that spreadsheets open, or as text for the clipboard."""

import csv
import io
from collections.abc import Iterable, Sequence

Row = Sequence[object]
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(head: Row, rows: Iterable[Row]) -> bytes:
    """Write a table as CSV in UTF-8 with a mark of that, which Excel needs; no cell is taken for a formula."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerows([_safe(cell) for cell in row] for row in (head, *rows))
    return written.getvalue().encode("utf-8-sig")


def tabbed(head: Row, rows: Iterable[Row]) -> str:
    """Write a table with tabs between its cells, as spreadsheets take it from the clipboard."""
    return "\n".join("\t".join(" ".join(str(cell).split()) for cell in row) for row in (head, *rows))


def _safe(cell: object) -> object:
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(_FORMULA) else text
