"""START HERE: the newest jobs → settings → theme → window, painted first; then catalogue → hunt, in the worker."""

import logging
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

import jobtracker.ui.adapted_qt  # noqa: F401 - before any page is loaded
from jobtracker.loading import load
from jobtracker.paths import Paths, resources
from jobtracker.pattern_codes import CODES
from jobtracker.settings import Settings
from jobtracker.ui.background import Background, unexpected
from jobtracker.ui.door import Door
from jobtracker.ui.language import speak
from jobtracker.ui.main_window import UNSEEN, MainWindow
from jobtracker.ui.pages import load_all
from jobtracker.ui.program import Program, make_program
from jobtracker.ui.theme import Theme
from jobtracker.window_lock import WindowLock

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.hunt.jobs import ShownJobs
    from jobtracker.store.connection import Opened

_TURN = {"win32": 0.001, "linux": 0.00001}.get(sys.platform, 0.0001)  # Windows counts in thousandths
"""Seconds that the worker goes on before the window has its turn again, which it lets go at each call of Qt's."""

_NEAR_EDITS = frozenset({"add", "posting", "profile"})  # pages from which a word changes how all jobs compare
_KEPT_READY = 10 * 60_000  # milliseconds after which what an edit needs is let go
_PATIENCE = 0.5  # seconds to wait for a window that is not painted, such as a hidden one


def open_window(data_dir: Path | None, files: Sequence[Path] = ()) -> int:
    """Open the window over the data folder (None: this platform's own), with these files; returns the exit code.

    Where a window is open over that folder already, it comes in front with the files instead.
    """
    paths = Paths(data_dir or _own_folder())
    lock: WindowLock | None = WindowLock(paths.data)
    if lock is not None and not lock.first:
        from jobtracker.ui.handover import take_turn

        lock = take_turn(paths.data, files, lock=lock)
    if lock is None:
        return 0
    application = make_program()
    window = make_window(application, paths)
    window.show()
    if lock.sure:
        window.door.opened.connect(lambda: listen(application, window, paths.data))
        window.door.shut.connect(lambda _why: listen(application, window, paths.data))
    if files:
        QTimer.singleShot(0, lambda: window.files.give(files))
    return application.exec()


def _own_folder() -> Path:
    from jobtracker.folders import data_folder

    return data_folder()


def listen(application: Program, window: MainWindow, data: Path) -> None:
    """Come in front whenever the program is started once more, with the files that it was started with."""
    from jobtracker.ui.handover import Handover

    if window.findChild(Handover) is not None:
        return

    def come(files: list[Path]) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if files:
            window.files.give(files)

    handover = Handover(data, window)
    handover.received.connect(come)
    window.door.closing.connect(handover.close)
    application.given.connect(handover.received)


def make_window(application: QApplication, paths: Paths) -> MainWindow:
    """Make the frame, while the worker looks at the newest jobs; when those are painted, it loads the rest.

    Whatever fails in a slot from here on is said in the window, not fatal.
    """
    if sys.gettrace() is None:  # beginning to trace a thread is no single step: at such turns two of them collide
        sys.setswitchinterval(_TURN)
        wake_at_once()
    settings = Settings(paths.settings)
    speak(application, settings.choices.language)
    door = Door(Background())
    opening = Opening(paths)
    _open(door, opening)
    theme = Theme(application, choice=settings.choices.theme, percent=settings.choices.text)
    window = MainWindow(door, theme=theme, settings=settings)
    paint = FirstPaint(window.pages)
    door.glanced.connect(paint.watch)
    paint.seen.connect(lambda: go_on(window, opening))
    door.opened.connect(lambda: keep_calendar(window))
    door.opened.connect(lambda: remind(window))
    door.opened.connect(lambda: door.ask(lambda _: load_all(), window.pages.make_ready))
    get_ready(window)
    door.opened.connect(lambda: mind_touch(window))
    door.opened.connect(lambda: mind_day(application, window))

    def say(_kind: type[BaseException], fault: BaseException, _trace: TracebackType | None) -> None:
        window.show_problem(unexpected(fault))

    sys.excepthook = say
    return window


def wake_at_once() -> None:
    """Have Linux wake the window's thread when its turn comes, and not up to 0.05 ms later, as it may to save power.

    To paint is to let Python go at each call and to wait for it again: while the worker was busy, that made 0.1 s.
    """
    with suppress(OSError):  # elsewhere there is no such file
        Path("/proc/self/timerslack_ns").write_text("1", encoding="ascii")


def go_on(window: MainWindow, opening: "Opening") -> None:
    """Now that the first jobs stand on the screen, load and make the rest of the frame, then have the hunt opened."""

    def complete(_rest: object) -> None:
        window.complete()
        opening.painted.set()

    window.door.beside.run(UNSEEN.load, complete)


def mind_touch(window: MainWindow) -> None:
    """Have what opens jobs loaded when the person takes the window in hand."""
    from jobtracker.ui.first_touch import FirstTouch

    touch = FirstTouch(window.windowHandle(), window)
    touch.touched.connect(lambda: window.door.beside.run(load_nouns))


def mind_day(application: QApplication, window: MainWindow) -> None:
    """Have the jobs compared anew when another month makes years of work longer: at midnight, or after it."""
    from jobtracker.ui.day import Day

    day = Day(window, clock=window.door.clock)
    day.began.connect(lambda: catch_up(window.door))
    window.pages.arrived.connect(day.look)
    application.applicationStateChanged.connect(day.look)


def _open(door: Door, opening: "Opening") -> None:
    """Open the door: from here on what pages ask for is answered."""
    door.opened.connect(lambda: door.ask(lambda hunt: hunt.back_up(), urgent=False))
    door.opened.connect(lambda: door.ask(lambda hunt: hunt.tidy(), urgent=False))
    door.opened.connect(lambda: catch_up(door))
    door.changes.happened.connect(lambda change: catch_up(door) if change.label else None)
    door.open(opening.finish, glance=opening.glance)


def remind(window: MainWindow) -> None:
    """Have reminders come through the tray, if the person wants them; a click opens Today."""
    from jobtracker.ui.reminders import Reminders
    from jobtracker.ui.tray import Tray

    tray = Tray(window.settings, window)
    tray.opened.connect(lambda: window.come("today"))
    reminders = Reminders(window.door, window.settings, window)
    reminders.due.connect(tray.show)
    reminders.look()


def keep_calendar(window: MainWindow) -> None:
    """Keep the calendar file true that the settings name."""
    if window.settings.choices.calendar:
        from jobtracker.ui.calendar_file import keep_true

        keep_true(window.door, Path(window.settings.choices.calendar))


def get_ready(window: MainWindow) -> None:
    """Have what comparing all jobs needs loaded before an edit comes, and let go when none has come for long."""
    rest = QTimer(window)
    rest.setSingleShot(True)
    rest.setInterval(_KEPT_READY)
    rest.timeout.connect(lambda: window.door.ask(lambda hunt: hunt.rest(), urgent=False))

    def arrived(place: str) -> None:
        if place == "insights":  # loads what it compares by itself, once it is painted
            rest.start()
        if place in _NEAR_EDITS:
            rest.start()
            window.door.ask(lambda hunt: hunt.get_ready(), lambda _: catch_up(window.door), urgent=False)

    window.pages.arrived.connect(arrived)
    window.door.changes.happened.connect(lambda change: rest.start() if change.label else None)


def load_nouns() -> None:
    """Load what opens, compares and changes jobs, so that the first job opened does not wait for that."""
    load("jobtracker.hunt.nouns")


def catch_up(door: Door) -> None:
    """Have made ready what comparing needs or an update left behind, bit by bit, behind what the person asks for.

    What had to be compiled for it is kept, so that the next start's first paste does not wait for that.
    """

    def follow(more: object) -> None:
        if more:
            catch_up(door)
        else:
            door.beside.run(CODES.keep)

    door.ask(lambda hunt: hunt.catch_up(), follow, urgent=False)


class FirstPaint(QObject):
    """Tells when what was seen first has been painted and has reached the screen."""

    seen = Signal()

    def __init__(self, shown: QWidget) -> None:
        super().__init__(shown)
        self._shown = shown

    def watch(self) -> None:
        """Wait from now on."""
        self._shown.installEventFilter(self)
        self._shown.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Called by Qt for every event of what is shown, until then."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, self.seen.emit))
        return False


class Opening:
    """Opens the hunt in two steps, both for the worker: what is shown first, then, once it is painted, all of it.

    Loading in the worker slows the window's own thread down, too: hence one after the other.
    """

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._file: Opened | None = None
        self.painted = Event()
        self._looked = False

    def glance(self) -> "ShownJobs | None":
        """Open a file of today's version and look at its newest jobs; None where it cannot be looked at yet.

        Where there is no file, there are no jobs: the person is told at once what to begin with.

        Raises:
            Problem: the file cannot be opened; it stays as it is.
        """
        from datetime import UTC, datetime

        from jobtracker.hunt.first_look import NOTHING, look
        from jobtracker.store.connection import open_current
        from jobtracker.store.failures import FAILURES

        if not self._paths.database.exists():
            self._looked = True
            return NOTHING
        self._file = open_current(self._paths.database)
        if self._file is None:
            return None
        try:
            seen = look(self._file.connection.execute, now=datetime.now(UTC))
        except FAILURES:  # whoever asks for the rest is told
            return None
        self._looked = True
        return seen

    def finish(self) -> "Hunt":
        """Open database and catalogue, over the file that was looked at; this loads the heavy half.

        Raises:
            Problem: the database cannot be opened; it stays as it is.
        """
        if self._looked:
            self.painted.wait(_PATIENCE)
        from jobtracker.hunt.hunt import Hunt
        from jobtracker.log_file import LogFile
        from jobtracker.skills.late_catalogue import LateCatalogue
        from jobtracker.store.database import Database

        CODES.load(self._paths.cache)
        file, self._file = self._file, None
        database = Database.open(self._paths.database, backups=self._paths.backups, opened=file)
        logging.getLogger("jobtracker").addHandler(LogFile(self._paths.logs))
        return Hunt(database, LateCatalogue(resources() / "skills", self._paths.cache))
