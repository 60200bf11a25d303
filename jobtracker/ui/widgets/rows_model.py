"""Rows of any kind for a list that paints them: the row itself for the delegate, its words for screen readers."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt

from jobtracker.ui.widgets.counted_rows import PLAIN, CountedRows, Index

R = TypeVar("R")
ROW = Qt.ItemDataRole.UserRole


class RowsModel(CountedRows, Generic[R]):
    """All rows at once.

    Args:
        spoken: says one to who hears it.
        parent: the list.
        title: says it to who searches by typing; the same unless it is given.
        chosen: which can be selected, such as all but headings.
    """

    def __init__(
        self,
        spoken: Callable[[R], str],
        parent: QObject | None = None,
        *,
        title: Callable[[R], str] | None = None,
        chosen: Callable[[R], bool] = lambda _: True,
    ) -> None:
        super().__init__(parent)
        self._spoken, self._title, self._chosen = spoken, title or spoken, chosen
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
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Called by Qt: rows that cannot be selected are passed over."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return PLAIN if self._chosen(self.rows[index.row()]) else Qt.ItemFlag.ItemNeverHasChildren
