"""The first rows of a table as they stand in the file, each column under what it is taken for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableWidget, QTableWidgetItem, QWidget

if TYPE_CHECKING:
    from jobtracker.hunt.files import Cells

_ROWS = 4
_LETTERS = 22  # of a column at most
_LONGEST = 200


class FirstRows(QTableWidget):
    """To be looked at, and gone through by arrows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setObjectName("offers")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self._headings: tuple[str, ...] = ()

    def show_cells(self, cells: "Cells") -> None:
        """Show the first rows of a table."""
        lines = cells.lines[:_ROWS]
        self._headings = cells.headings
        self.setColumnCount(len(cells.headings))
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            for column, cell in enumerate(line):
                item = QTableWidgetItem(" ".join(cell[:_LONGEST].split()))
                item.setToolTip(item.text())
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{cells.headings[column]}: {item.text()}")
                self.setItem(row, column, item)
        self.updateGeometry()

    def name(self, fields: Mapping[int, str]) -> None:
        """Say above the columns what they are taken for."""
        told = [
            f"{heading}\n→ {fields[place]}" if place in fields else f"{heading}\n"
            for place, heading in enumerate(self._headings)
        ]
        self.setHorizontalHeaderLabels(told)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt when the text size changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()

    def _measure(self) -> None:
        self.resizeColumnsToContents()
        self.resizeRowsToContents()
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        for column in range(self.columnCount()):
            widest = max(metrics.averageCharWidth() * _LETTERS, header.sectionSizeHint(column))
            self.setColumnWidth(column, min(self.columnWidth(column), widest))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Called by Qt: as high as its rows."""
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(super().sizeHint().width(), rows + self.horizontalHeader().sizeHint().height() + bar)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt: all of its rows are shown."""
        return QSize(0, self.sizeHint().height())
