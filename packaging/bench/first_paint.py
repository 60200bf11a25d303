"""The window as the program opens it, from the start of the process to its first paint.

Prints the milliseconds since STARTED, the time at which the caller started this process.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from jobtracker.app import make_window, start
from jobtracker.paths import Paths


class FirstPaint(QObject):
    """Tells when the window in front of it was painted for the first time."""

    painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Called by Qt for every event of the watched widget."""
        if event.type() == QEvent.Type.Paint and not self.painted:
            self.painted = True
            QTimer.singleShot(0, finish)
        return super().eventFilter(watched, event)


def finish() -> None:
    """Say how long it took, and end."""
    print((time.time() - float(os.environ["STARTED"])) * 1000, flush=True)
    window.close()
    QApplication.exit()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    paths = Paths(Path(sys.argv[1]))
    window = make_window(application, paths)
    watcher = FirstPaint()
    window.pages.current.installEventFilter(watcher)
    window.show()
    QTimer.singleShot(0, lambda: start(window, paths))
    sys.exit(application.exec())
