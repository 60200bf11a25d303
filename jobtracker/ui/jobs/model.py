"""The table of jobs over plain tuples: sorted here, searched by the hunt."""

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from jobtracker.ui.day import today
from jobtracker.ui.jobs.columns import COLUMNS, PLACE_OF, spoken_fit
from jobtracker.ui.jobs.job_words import spoken_job
from jobtracker.ui.jobs.many_rows import few_runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jobtracker.hunt.jobs import JobRow

Index = QModelIndex | QPersistentModelIndex
_FEW = 64
_NOWHERE = QModelIndex()


class JobsModel(QAbstractTableModel):
    """Shows rows in the chosen order; a changed row is announced alone, so that selection and scrolling stay.

    `planned` from the first row on with which something comes next, which `planning` tells.
    """

    planning = Signal()
    sorting_begins = Signal()
    sorted_anew = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[JobRow, ...] = ()
        self._rows: list[JobRow] = []
        self._column = PLACE_OF["added"]
        self._order = Qt.SortOrder.DescendingOrder
        self.planned = False

    @property
    def sorting(self) -> tuple[int, Qt.SortOrder]:
        """The column and order in which the rows stand."""
        return self._column, self._order

    @property
    def newest_first(self) -> bool:
        """Whether the jobs that were added last stand at the top."""
        return COLUMNS[self._column].name == "added" and self._order == Qt.SortOrder.DescendingOrder

    @property
    def rows(self) -> "Sequence[JobRow]":
        """The jobs in the order shown."""
        return self._rows

    def row(self, number: int) -> "JobRow":
        """The job in this row."""
        return self._rows[number]

    def row_of(self, posting_id: int) -> int | None:
        """Where this posting stands; None where it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.id == posting_id), None)

    def show(self, rows: "Iterable[JobRow]") -> None:
        """Show these rows: in place where few changed, anew where many did."""
        given = tuple(rows)
        if given == self._given:
            return
        self._given = given
        wanted = self._sorted(given)
        if not self.planned and any(row.next_day is not None for row in wanted):
            self.planned = True
            self.planning.emit()
        if wanted == self._rows:
            return
        if abs(len(wanted) - len(self._rows)) > _FEW or not self._step_to(wanted):
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Called by Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Called by Qt."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt: text, tooltip and what a screen reader says."""
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return spoken_job(row, today=today(), stage=row.stage)  # where the keys are
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            counts = {"must": row.must, "nice": row.nice}.get(column.name)
            return column.text(row) if counts is None else spoken_fit(counts)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Jobs", COLUMNS[section].heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Called by Qt, twice by its table: put the rows in another order; what is selected stays selected."""
        if (column, order) == self.sorting:
            return
        self._column, self._order = column, order
        self.sorting_begins.emit()
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        self._rows = self._sorted(self._rows)
        places = {row.id: number for number, row in enumerate(self._rows)}
        after = [self.index(places[number], index.column()) for number, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.sorted_anew.emit()

    def _sorted(self, rows: "Iterable[JobRow]") -> "list[JobRow]":
        down = self._order == Qt.SortOrder.DescendingOrder
        key = COLUMNS[self._column].key
        ordered = sorted(rows, key=attrgetter("id"))
        values = [key(row) for row in ordered]
        told = [place for place, value in enumerate(values) if value is not None]
        told.sort(key=values.__getitem__, reverse=down)
        untold = (row for row, value in zip(ordered, values, strict=True) if value is None)
        return [*(ordered[place] for place in told), *untold]

    def _step_to(self, wanted: "Sequence[JobRow]") -> bool:
        """Come to these rows by removing and inserting few; False where that takes more."""
        kept = {row.id for row in wanted}
        old = [row.id for row in self._rows]
        known = set(old)
        stays = [number for number in old if number in kept]
        same_order = stays == [row.id for row in wanted if row.id in known]
        if not same_order or len(old) - len(stays) > _FEW or len(wanted) - len(stays) > _FEW:
            return False
        self._remove_all_but(kept)
        self._insert_missing(wanted, known)
        self._renew(wanted)
        return True

    def _remove_all_but(self, kept: set[int]) -> None:
        for number in reversed(range(len(self._rows))):
            if self._rows[number].id not in kept:
                self.beginRemoveRows(QModelIndex(), number, number)
                del self._rows[number]
                self.endRemoveRows()

    def _insert_missing(self, wanted: "Sequence[JobRow]", known: set[int]) -> None:
        for number, row in enumerate(wanted):
            if row.id not in known:
                self.beginInsertRows(QModelIndex(), number, number)
                self._rows.insert(number, row)
                self.endInsertRows()

    def _renew(self, wanted: "Sequence[JobRow]") -> None:
        changed = [number for number, row in enumerate(wanted) if self._rows[number] != row]
        self._rows = list(wanted)
        for first, last in few_runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
