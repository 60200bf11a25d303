"""Rows of the table and of the board, by the thousand: found by their jobs, told and selected as runs of neighbours."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel

if TYPE_CHECKING:
    from jobtracker.hunt.jobs import JobRow

_FEW = 64


def places_of(ids: Sequence[int], rows: "Sequence[JobRow]") -> list[int]:
    """Tell where jobs stand, in the order of their ids; what is not shown is left out."""
    wanted = set(ids)
    found = {row.id: place for place, row in enumerate(rows) if row.id in wanted}
    return [found[number] for number in ids if number in found]


def selected_in(model: QItemSelectionModel) -> list[int]:
    """Tell which rows are selected, from top to bottom."""
    selection = model.selection()
    parts = [selection.at(number) for number in range(selection.count())]
    return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})


def runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give places, which must be in order, as runs of neighbours: the first and the last of each."""
    first = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[first], places[at - 1]
            first = at


def few_runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Give the same, but all from the first to the last as one run where there are many."""
    found = list(runs(places))
    return found if len(found) <= _FEW else [(places[0], places[-1])]


def selection_of(places: Sequence[int], model: QAbstractItemModel) -> QItemSelection:
    """Give all of them as one selection: to select row after row takes the square of their number."""
    selection = QItemSelection()
    for first, last in runs(sorted(places)):
        selection.select(model.index(first, 0), model.index(last, 0))
    return selection
