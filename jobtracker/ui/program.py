"""Qt's application, as this program needs it."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from jobtracker.ui.theme import STYLE


class Program(QApplication):
    """Tells of files that macOS wants opened.

    It hears of what is sent to itself alone; whoever filters the application's events is asked about all of them.
    """

    given = Signal(list)

    def event(self, event: QEvent) -> bool:
        """Called by Qt."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.given.emit([Path(event.file())])
            return True
        return super().event(event)


def make_program() -> Program:
    """Make it, in the style that the theme dresses."""
    program = Program([*sys.argv[:1], "-style", STYLE])
    program.setProperty(STYLE, True)  # noqa: FBT003 - Qt's way
    program.setApplicationName("jobtracker")
    program.setApplicationDisplayName("jobtracker")
    program.setDesktopFileName("jobtracker")
    return program
