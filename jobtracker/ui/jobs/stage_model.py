"""The jobs of one stage of the board, as Qt wants them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QObject, Qt

from jobtracker.ui.day import today
from jobtracker.ui.jobs.job_words import spoken_job
from jobtracker.ui.jobs.many_rows import few_runs
from jobtracker.ui.widgets.counted_rows import CountedRows, Index

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.hunt.jobs import JobRow

_NOWHERE = QModelIndex()
CARRIED = "application/x-jobtracker-jobs"
"""The kind of what is dragged: the ids of jobs, with commas between them."""


class StageModel(CountedRows):
    """The jobs of one stage; a changed job is announced alone, so that selection and scrolling stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[JobRow] = []
        self.rowsRemoved.connect(self._drop)  # before whoever shows them, and is told of it next

    @property
    def rows(self) -> "Sequence[JobRow]":
        """The jobs in the order shown."""
        return self._rows

    def row(self, number: int) -> "JobRow":
        """The job at this place."""
        return self._rows[number]

    def row_of(self, posting: int) -> int | None:
        """Where this posting stands; None where it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.id == posting), None)

    def show(self, rows: "Sequence[JobRow]") -> None:
        """Show these jobs; one that came or went is announced alone."""
        wanted = list(rows)
        before, after = [row.id for row in self._rows], [row.id for row in wanted]
        gone, come = set(before) - set(after), set(after) - set(before)
        stay_before = [number for number in before if number not in gone]
        stay_after = [number for number in after if number not in come]
        if stay_before != stay_after or len(gone) + len(come) > 1:
            self._rows = wanted
            self.count_anew(len(wanted))
            return
        for number in gone:
            super().removeRows(before.index(number), 1)
        for number in come:
            at = after.index(number)
            self._rows.insert(at, wanted[at])
            self.insertRow(at)
        changed = [number for number, row in enumerate(wanted) if self._rows[number] != row]
        self._rows = wanted
        for first, last in few_runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    def removeRows(self, row: int, count: int, parent: Index = _NOWHERE) -> bool:  # noqa: ARG002
        """Called by Qt when a card was dragged away: the board follows the hunt, and keeps it chosen on its way."""
        return False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Called by Qt: the title, and the whole card in words for tooltips and screen readers."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or self.tr("Untitled posting")
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken_job(row, today=today())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Called by Qt: cards can be dragged."""
        plain = super().flags(index)
        return plain | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else plain | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """Called by Qt."""
        return [CARRIED]

    def mimeData(self, indexes: "Sequence[QModelIndex]") -> QMimeData:
        """Called by Qt: the ids of the dragged jobs."""
        carried = QMimeData()
        ids = ",".join(str(self._rows[index.row()].id) for index in indexes)
        carried.setData(CARRIED, QByteArray(ids.encode()))
        return carried

    def supportedDragActions(self) -> Qt.DropAction:
        """Called by Qt."""
        return Qt.DropAction.MoveAction

    def _drop(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self._rows[first : last + 1]
