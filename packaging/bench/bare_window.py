"""The floor of start-up: a bare window with a table, from the start of the process to its first paint.

Prints the milliseconds since STARTED, the time at which the caller started this process.
"""

import os
import sys
import time

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """A thousand rows of six columns."""

    def rowCount(self, _parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Called by Qt."""
        return 1000

    def columnCount(self, _parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Called by Qt."""
        return 6

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Called by Qt."""
        return f"row {index.row()}, column {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


class Table(QTableView):
    """Tells when it was painted for the first time."""

    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Called by Qt."""
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, finish)


def finish() -> None:
    """Say how long it took, and end."""
    print((time.time() - float(os.environ["STARTED"])) * 1000, flush=True)
    QApplication.exit()


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QMainWindow()
    table = Table()
    table.setModel(Rows())
    window.setCentralWidget(table)
    window.resize(1000, 700)
    window.show()
    sys.exit(application.exec())
