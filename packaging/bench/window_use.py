"""The window in use, with a made hunt: the table's first page, searching as one types, scrolling the board, stalls.

Takes a data folder. Prints one JSON object: for each thing the 95th part of a hundred of its times in milliseconds,
beside that of its floor: the bare query, and a bare list of as many texts. `stall` is the longest time that the
window's loop stood still by its own fault; what other programs took of the processor is not counted.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEventLoop, QStringListModel, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from jobtracker.app import make_window
from jobtracker.hunt.first_look import look
from jobtracker.paths import Paths
from jobtracker.store.connection import open_current
from jobtracker.store.search_words import query
from jobtracker.ui.jobs.head import BOARD, TABLE
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.program import make_program

TYPED = ("python", "engineer ghent", "the experience", "night train", "stage:applied", "missing:kubernetes")
CARDS = 2_000
STEP = 48  # pixels a frame
FRAMES = 120
_TURNS = 3  # of the loop: what one does, the painting, and one that looks back on both
_AS_IT_WAITS = QEventLoop.ProcessEventsFlag.WaitForMoreEvents  # the window's own loop does not take turns of the worker
_MATCH = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC"


class Stalls:
    """Looks how long the window's loop stands still."""

    def __init__(self) -> None:
        self.longest, self.turns = 0.0, 0
        self._last = _own_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(2)

    def _turn(self) -> None:
        now = _own_time()
        self.longest, self._last = max(self.longest, now - self._last), now
        self.turns += 1


def _own_time() -> float:
    """Tell the time without that for which this thread could run and other programs had the processor."""
    try:
        waited = int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        waited = 0.0
    return time.monotonic() - waited


def timed(work: Callable[[], object]) -> float:
    """Give the milliseconds that something took."""
    begun = _own_time()
    work()
    return (_own_time() - begun) * 1000


def late(times: Sequence[float]) -> float:
    """Give the time that nineteen of twenty do not exceed."""
    return sorted(times)[max(0, -(-len(times) * 19 // 20) - 1)]


def opened_window(application: QApplication, data: Path) -> tuple[MainWindow, JobsPage]:
    """Open the window; what fails in it ends the measuring."""
    window = make_window(application, Paths(data))
    sys.excepthook = sys.__excepthook__
    window.show()
    page = window.pages.page("jobs")
    assert isinstance(page, JobsPage)  # noqa: S101 - the page of that name
    return window, page


def first_page(window: MainWindow, page: JobsPage, file: Path) -> list[float]:
    """Open the file, read the newest jobs, show and paint them; the floor reads the bare rows."""
    begun = _own_time()
    opened = open_current(file)
    assert opened is not None  # noqa: S101 - a made hunt is of today's version
    seen = look(opened.connection.execute, now=datetime.now(UTC))
    page.door.glanced.emit(seen)
    page.table.viewport().repaint()
    ours = (_own_time() - begun) * 1000
    window.repaint()
    bare = "SELECT * FROM posting ORDER BY id DESC LIMIT 50"
    floor = timed(lambda: opened.connection.execute(bare).fetchall())
    opened.connection.close()
    return [ours, floor]


def typing(page: JobsPage, settle: Callable[[], None]) -> float:
    """Type words letter by letter, each until its result stands there."""
    ours = []
    for words in TYPED:
        page.field.clear()
        settle()
        for letter in words:
            begun = _own_time()
            QTest.keyClicks(page.field, letter)
            settle()
            page.table.viewport().repaint()
            ours.append((_own_time() - begun) * 1000)
    page.field.clear()
    settle()
    return late(ours)


def asking_alone(file: Path) -> float:
    """Ask the index alone for the same words: the floor of typing, which the window waits for as a whole."""
    with sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True) as bare:
        beginnings = [words[:end] for words in TYPED[:4] for end in range(1, len(words) + 1)]
        return late([timed(partial(_asked, bare, query(typed))) for typed in beginnings])


def _asked(bare: sqlite3.Connection, words: str) -> list[object]:
    return bare.execute(_MATCH, (words,)).fetchall()


def scrolling(page: JobsPage) -> list[float]:
    """Scroll the fullest column of a board of many cards, frame by frame, beside a bare list of as many texts."""
    page.show_as(BOARD)
    page.board.show_rows(page.model.rows[:CARDS])
    cards = max(
        (column.list for column in page.board.columns if not column.is_folded), key=lambda each: each.jobs.rowCount()
    )
    bare = QListView()
    bare.setUniformItemSizes(True)
    bare.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    bare.setModel(QStringListModel([f"{row.title}, {row.company}" for row in page.model.rows[:CARDS]], bare))
    bare.resize(cards.size())
    bare.show()
    found = [late(_frames(cards)), late(_frames(bare))]
    page.show_as(TABLE)
    return found


def _frames(view: QAbstractItemView) -> list[float]:
    bar = view.verticalScrollBar()

    def frame(at: int) -> None:
        bar.setValue(at)
        view.viewport().repaint()

    QApplication.processEvents()
    return [timed(partial(frame, at)) for at in range(0, min(bar.maximum(), STEP * FRAMES), STEP)]


def main(data: Path) -> None:
    """Open the window twice: once to look at it alone, once as a person uses it."""
    application = make_program()
    paths = Paths(data)
    window, page = opened_window(application, data / "empty")
    found = {"page": first_page(window, page, paths.database)}
    window.close()
    shiboken6.delete(window)  # it would be given the theme of the second one, too
    stalls = Stalls()
    window, page = opened_window(application, data)

    def settle() -> None:
        while page.waits:
            application.processEvents(_AS_IT_WAITS)

    def rest() -> None:
        """Wait until nothing goes on; at least until what was just done has been painted, and its time been taken."""
        last = stalls.turns
        while stalls.turns < last + _TURNS:
            application.processEvents(_AS_IT_WAITS)
            last = stalls.turns if window.door.busy or window.pages.awaits else last

    rest()
    found["key"] = [typing(page, settle)]
    for name in ("today", "profile", "settings", "add", "insights", "jobs"):
        window.pages.visit(name)
        rest()
    window.pages.open_posting(page.model.row(0).id)
    rest()
    window.pages.go("jobs")
    rest()
    page.show_as(BOARD)
    rest()
    found["stall"] = [stalls.longest * 1000, 50.0]
    found["key"].append(asking_alone(paths.database))
    found["board"] = scrolling(page)
    print(json.dumps(found))
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
