"""Rows of the table and of the board, by the thousand: found by their jobs, told and selected as runs of neighbours."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    from jobtracker.hunt.jobs import JobRow

_FEW = 64


def places_of(ids: Sequence[int], rows: "Sequence[JobRow]") -> list[int]:
    """Tell where jobs stand, in the order of their ids; what is not shown is left out."""
    wanted = set(ids)
    if not wanted:
        return []
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


def select_rows(view: QAbstractItemView, places: Sequence[int], *, columns: int = 1) -> None:
    """Select these rows besides those that are, all at once: one after the other takes the square of their number."""
    model, selection = view.model(), QItemSelection()
    for first, last in runs(sorted(places)):
        selection.select(model.createIndex(first, 0), model.createIndex(last, columns - 1))
    with _painted_once(view):
        view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)


def let_go_of_many(view: QAbstractItemView) -> list[int]:
    """Have no row selected where that are many runs, which Qt can hardly follow when rows change places; give them."""
    chosen = view.selectionModel()
    if chosen.selection().count() <= _FEW:
        return []
    rows = selected_in(chosen)
    with _painted_once(view):
        chosen.clearSelection()
    return rows


@contextmanager
def _painted_once(view: QAbstractItemView) -> Iterator[None]:
    """Paint all of a view afterwards, else it looks where each run of rows stands."""
    before = view.updatesEnabled()
    view.setUpdatesEnabled(False)
    yield
    view.setUpdatesEnabled(before)
