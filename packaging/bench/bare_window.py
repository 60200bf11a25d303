"""The floor of start-up: a bare window with a table, from the start of the process to its first paint.

Prints one JSON object: the milliseconds since STARTED, the time at which the caller started this process, the
processor's time of it, and the memory in use, in MB.
"""

import json
import os
import sys
import time
from pathlib import Path

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
    took = (time.time() - float(os.environ["STARTED"])) * 1000
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    memory = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024
    print(json.dumps({"paint": took, "paint_cpu": time.process_time() * 1000, "memory": memory}), flush=True)
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
