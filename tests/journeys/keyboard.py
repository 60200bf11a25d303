"""Somebody at the keyboard of the whole program, over a folder of their own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jobtracker.app import make_window
from jobtracker.hunt.hunt import Hunt
from jobtracker.paths import Paths
from jobtracker.ui.main_window import MainWindow


class Typist:
    """Somebody at the keyboard."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    @classmethod
    def over(cls, data: Path, *, qapp: QApplication, qtbot: QtBot) -> Self:
        """The program as it starts, over a data folder."""
        window = make_window(qapp, Paths(data))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        made = cls(window, qtbot)
        made.wait()
        return made

    def wait(self) -> None:
        """Wait until all is answered and shown."""
        for _round in range(2):
            self._qtbot.waitUntil(lambda: not (self.window.pages.awaits or self.window.door.busy), timeout=60_000)
            QApplication.processEvents()

    def ask(self, question: Callable[[Hunt], Any]) -> Any:  # noqa: ANN401 - whatever the hunt says
        """Look into the file."""
        told: list[Any] = []
        self.window.door.ask(question, told.append)
        self.wait()
        return told[0]
