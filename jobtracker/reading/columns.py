"""Tables that say of each criterion whether it is essential or only desirable, read cell by cell."""

from collections.abc import Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.lines import Column, Line, line_of
from jobtracker.reading.words import word_list, words_of

_CELL = Pattern(r"[^\t|]+")
_ESSENTIAL = frozenset(
    word_list("essential required must e erforderlich muss zwingend requis indispensable vereist krav")
)
_DESIRABLE = frozenset(
    word_list("desirable preferred desired d wünschenswert kann souhaité souhaitable gewenst meriterande")
)
_TICKS = frozenset(("✓", "✔", "x", "X", "●", "•", "*", "yes", "Yes", "Y", "E", "D", "☑", "☒"))
_AROUND = " \t|"
_LEAST_ROWS = 2
_MOST_HEAD = 90

Cell = tuple[int, int, str]


def cells_apart(text: str, *, lines: list[Line]) -> list[Line]:
    """The lines, the rows of such a table cut into their cells, each knowing what its column says."""
    if "\t" not in text and "|" not in text:
        return lines
    apart: list[Line] = []
    columns: list[Column] = []
    for index, line in enumerate(lines):
        cells = _cells(text, line=line)
        headed = _columns(cells) if len(cells) > 1 and line.end - line.start <= _MOST_HEAD else []
        if headed and _has_rows(text, lines=lines[index + 1 : index + 1 + _LEAST_ROWS]):
            columns = headed
        elif columns and len(cells) > 1:
            apart += _points(text, cells=cells, columns=_shifted(columns, cells=cells), gap=line.gap)
        elif len(cells) == _LEAST_ROWS and _said(cells[1][2]):
            apart += _points(text, cells=cells, columns=["", _said(cells[1][2])], gap=line.gap)
        else:
            columns = []
            apart.append(line)
    return apart


def _cells(text: str, *, line: Line) -> list[Cell]:
    piece = text[line.start : line.end]
    if "\t" not in piece and "|" not in piece:
        return []
    cells = []
    for found in _CELL.finditer(piece):
        said = found[0].strip(_AROUND)
        start = line.start + found.start() + len(found[0]) - len(found[0].lstrip(_AROUND))
        cells.append((start, start + len(said), said))
    return cells


def _columns(cells: Sequence[Cell]) -> list[Column]:
    """What each column says, where one is for what is essential and one for what is desirable."""
    columns = [_said(said) for _, _, said in cells]
    return columns if "required" in columns and "preferred" in columns else []


def _said(cell: str) -> Column:
    words = words_of(cell)
    if not 0 < len(words) <= _LEAST_ROWS:
        return ""
    if not _ESSENTIAL.isdisjoint(words) and _DESIRABLE.isdisjoint(words):
        return "required"
    return "preferred" if not _DESIRABLE.isdisjoint(words) and _ESSENTIAL.isdisjoint(words) else ""


def _has_rows(text: str, *, lines: Sequence[Line]) -> bool:
    return any(len(_cells(text, line=line)) > 1 for line in lines)


def _shifted(columns: list[Column], *, cells: Sequence[Cell]) -> list[Column]:
    """The columns beside a row's cells: a table whose corner is empty has one cell more below it."""
    return ["", *columns] if len(cells) == len(columns) + 1 else columns


def _points(text: str, *, cells: Sequence[Cell], columns: Sequence[Column], gap: int) -> Iterator[Line]:
    """The points of a row: its cells below a column that says what they are, or its first where those are ticked."""
    said = [(cell, column) for cell, column in zip(cells, columns, strict=False) if column and cell[2]]
    ticked = next((column for cell, column in said if cell[2] in _TICKS or _said(cell[2])), None)
    if ticked:
        said = [(cells[0], ticked)]
    for (start, end, _), column in said:
        cell = line_of(text, start=start, end=end)
        yield Line(cell.start, cell.end, cell.text, cell.words, "bullet", gap, cut=True, column=column)
