"""The window as the program opens it, from the start of the process until everything can be used.

Takes a data folder, and "settled" where the memory matters. Prints one JSON object: the milliseconds since STARTED, the
time at which the caller started this process, until the frame was painted, until the newest jobs were, and until all
jobs stand there, every page is loaded and a search is answered, each with the processor's time until then; last the
memory in use, in MB. With "settled", that is taken once nothing goes on in the background any more, and then the newest
job is opened: "opened" is how long that took, with all that is loaded for it.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTableView

from jobtracker.app import make_window
from jobtracker.paths import Paths
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.jobs.table import JobsTable
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.program import make_program

WORD = "python"
SETTLED = sys.argv[2:] == ["settled"]


class StartWatch(QObject):
    """Watches the window come up."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.told: dict[str, float] = {}
        self._window, self._answered = window, False
        page = window.pages.current
        assert isinstance(page, JobsPage)  # noqa: S101 - the page that the window opens with
        self._page = page
        tell_paint(self._painted)
        page.model.modelReset.connect(self._look)
        window.door.ask(lambda hunt: hunt.shown.of(WORD), self._answer)
        window.door.beside.idle.connect(self._look)
        window.door.background.idle.connect(self._look)

    def _painted(self) -> None:
        self._note("frame")
        if self._page.model.rowCount():
            QTimer.singleShot(0, lambda: self._note("jobs"))

    def _answer(self, found: object) -> None:
        self._answered = bool(found)
        self._look()

    def _look(self) -> None:
        """End when all is there; whatever came last says so."""
        whole = self._page.head.figure.text() == f"{self._page.model.rowCount()}"
        loaded = "jobtracker.ui.settings.page" in sys.modules and not self._window.door.beside.busy
        if self._answered and whole and loaded:
            self._note("usable")
        if "usable" not in self.told or "memory" in self.told or (SETTLED and self._window.door.busy):
            return
        self.told["memory"] = memory()
        if SETTLED and self._page.model.rowCount():
            self._open_first()
        else:
            self._end()

    def _open_first(self) -> None:
        begun = time.time()

        def opened(_none: None) -> None:
            self.told["opened"] = (time.time() - begun) * 1000
            self._end()

        self._window.pages.open_posting(self._page.model.row(0).id)
        self._window.door.ask(lambda _: None, opened)  # answered right behind what the page asks

    def _end(self) -> None:
        print(json.dumps(self.told), flush=True)
        self._window.close()
        QApplication.exit()

    def _note(self, what: str) -> None:
        if what not in self.told:
            self.told[what] = (time.time() - float(os.environ["STARTED"])) * 1000
            self.told[f"{what}_cpu"] = time.process_time() * 1000


def tell_paint(hear: Callable[[], object]) -> None:
    """Have the table tell when it was painted, in the way in which that of the floor does."""

    def paint(table: JobsTable, event: QPaintEvent) -> None:
        QTableView.paintEvent(table, event)
        hear()

    setattr(JobsTable, "paintEvent", paint)  # noqa: B010 - while the window is there


def memory() -> float:
    """Tell how much memory this process has in use, in MB."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def main() -> int:
    """Open the window over the data folder that the first argument names."""
    application = make_program()
    window = make_window(application, Paths(Path(sys.argv[1])))
    StartWatch(window)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
