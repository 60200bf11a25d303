"""START HERE: paths → settings → theme → window, painted first; then database → catalogue → hunt, in the worker."""

import gc
import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from jobtracker.folders import data_folder
from jobtracker.paths import Paths, resources
from jobtracker.settings import Settings
from jobtracker.ui.background import Background, unexpected
from jobtracker.ui.calendar_file import keep_true
from jobtracker.ui.door import Door
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.reminders import Reminders
from jobtracker.ui.theme import Theme
from jobtracker.ui.tray import Tray

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt

_LOG_BYTES = 200_000


def open_window(data_dir: Path | None) -> int:
    """Open the window over the data folder (None: this platform's own); returns the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("jobtracker")
    application.setApplicationDisplayName("jobtracker")
    application.setDesktopFileName("jobtracker")
    paths = Paths(data_dir or data_folder())
    window = make_window(application, paths)
    window.show()
    QTimer.singleShot(0, lambda: start(window, paths))
    return application.exec()


def make_window(application: QApplication, paths: Paths) -> MainWindow:
    """Make the frame without its heavy half; nothing was read but the settings."""
    settings = Settings(paths.settings)
    theme = Theme(application, choice=settings.choices.theme, percent=settings.choices.text)
    return MainWindow(Door(Background()), theme=theme, settings=settings)


def start(window: MainWindow, paths: Paths) -> None:
    """Open the door: from here on what the window asked for is answered. Failures of slots are said, not fatal."""

    def say(_kind: type[BaseException], fault: BaseException, _trace: TracebackType | None) -> None:
        window.banner.show_problem(unexpected(fault))

    from importlib import metadata

    QApplication.setApplicationVersion(metadata.version("jobtracker"))
    sys.excepthook = say
    window.door.opened.connect(lambda: window.door.ask(lambda hunt: hunt.back_up(), urgent=False))
    window.door.opened.connect(lambda: window.door.ask(lambda hunt: hunt.tidy(), urgent=False))
    window.door.opened.connect(lambda: keep_calendar(window))
    window.door.opened.connect(lambda: catch_up(window.door))
    window.door.changes.happened.connect(lambda change: catch_up(window.door) if change.label else None)
    remind(window)
    window.door.open(lambda: open_hunt(paths))


def remind(window: MainWindow) -> None:
    """Have reminders come through the tray, if the person wants them; a click opens Today."""
    tray = Tray(window.settings, window)
    tray.opened.connect(lambda: window.come("today"))
    Reminders(window.door, window.settings, window).due.connect(tray.show)


def keep_calendar(window: MainWindow) -> None:
    """Keep the calendar file true that the settings name."""
    if window.settings.choices.calendar:
        keep_true(window.door, Path(window.settings.choices.calendar))


def catch_up(door: Door) -> None:
    """Have made ready what comparing needs or an update left behind, bit by bit, behind what the person asks for."""
    door.ask(lambda hunt: hunt.catch_up(), lambda more: catch_up(door) if more else None, urgent=False)


def open_hunt(paths: Paths) -> "Hunt":
    """Open database and catalogue; for the worker, since this loads the heavy half.

    Raises:
        Problem: the database cannot be opened; it stays as it is.
    """
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.skills.catalogue import compiled
    from jobtracker.store.database import Database

    database = Database.open(paths.database, backups=paths.backups)
    _log_to(paths.logs)
    try:
        hunt = Hunt(database, compiled(resources() / "skills", paths.cache))
    except BaseException:
        database.close()
        raise
    gc.freeze()  # the catalogue stays for good: looking through it for garbage took 0.4 s, again and again
    return hunt


def _log_to(folder: Path) -> None:
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        to_file = RotatingFileHandler(folder / "jobtracker.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    except OSError:
        return
    to_file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("jobtracker").addHandler(to_file)
