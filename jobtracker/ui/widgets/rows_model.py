"""Rows of any kind for a list that paints them: the row itself for the delegate, its words for screen readers."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt

from jobtracker.ui.widgets.counted_rows import CountedRows, Index

R = TypeVar("R")
ROW = Qt.ItemDataRole.UserRole


class RowsModel(CountedRows, Generic[R]):
    """All rows at once; `spoken` says one."""

    def __init__(self, spoken: Callable[[R], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self.rows: tuple[R, ...] = ()

    def show_rows(self, rows: tuple[R, ...]) -> None:
        """Show these rows."""
        self.rows = rows
        self.count_anew(len(rows))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Called by Qt."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._spoken(row)
        return None
