"""The real window over a temporary data folder with the samples in it, for pictures of it."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QMimeData, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jobtracker.app import make_window
from jobtracker.paths import Paths, resources
from jobtracker.problems import Problem
from jobtracker.settings import LanguageChoice, Settings, ThemeChoice
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.posting.page import PostingPage
from workshop.sample_job import note_down

if TYPE_CHECKING:
    from types import TracebackType

    from jobtracker.hunt.hunt import Hunt

SAMPLE = resources() / "samples" / "backend-engineer.txt"
PATIENCE = 60.0
QUIET = 0.15
OFFSCREEN_SAYS = "This plugin does not support propagateSizeHints()"


class SampleWindow:
    """Opens the window as the program does, and drives it through the doors that its own menus use.

    It speaks English wherever it stands, or the language that is asked for.
    """

    def __init__(
        self,
        application: QApplication,
        data: Path,
        *,
        theme: ThemeChoice = "light",
        language: LanguageChoice = "en",
        text: int = 100,
    ) -> None:
        paths = Paths(data)
        Settings(paths.settings).change(theme=theme, language=language, text=text)
        self._application = application
        self._faults: list[BaseException] = []
        qInstallMessageHandler(_say)
        self.window = make_window(application, paths)
        self.window.door.background.problem.connect(self._faults.append)
        self.window.door.shut.connect(self._faults.append)
        self.window.show()
        sys.excepthook = self._fail
        self.settle()

    def add_samples(self) -> None:
        """Put the sample postings and the sample profile into the data folder."""
        self._ask(lambda hunt: hunt.samples.add())
        self._ask(_plan)
        self.window.toast.hide()  # it would cover what the pictures are for

    def go(self, name: str) -> None:
        """Bring a page in front, with something on it to look at."""
        if name == "posting":
            self._ask(lambda hunt: hunt.postings.rows(), lambda rows: self.window.pages.open_posting(rows[0].id))
            self.turn("comparison")
        elif name == "add":
            pasted = QMimeData()
            pasted.setText(SAMPLE.read_text(encoding="utf-8"))
            self.window.pages.go(name)
            self.window.pages.page(name).take(pasted)
        else:
            self.window.pages.go(name)
        self.settle()

    def turn(self, tab: str) -> None:
        """Turn to a tab of the job that is open."""
        page = self.window.pages.page("posting")
        if isinstance(page, PostingPage):
            page.tabs.go(tab)
        self.settle()

    def show_board(self) -> None:
        """Show the jobs on the board."""
        self.go("jobs")
        page = self.window.pages.page("jobs")
        if isinstance(page, JobsPage):
            page.show_as("board")
        self.settle()

    def fill_inbox(self, room: Path) -> None:
        """Give the window postings, notes and a damaged file, written in this folder, as if they were dropped."""
        files = [SAMPLE.parent / name for name in ("data-analyst.txt", "registered-nurse.txt", "delivery-driver.txt")]
        notes, broken = room / "Notes.txt", room / "Advert.pdf"
        notes.write_text("Call the tax office. Buy bread.", encoding="utf-8")
        broken.write_bytes(b"%PDF-1.7 and no more")
        self.window.files.give([files[0], broken, files[1], notes, files[2]])
        self.settle()
        QTest.keyClick(self.window.pages.current, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(self.window.pages.current, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def picture(self, file: Path) -> None:
        """Save what the window shows."""
        file.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(file)):
            raise Problem(f"The picture {file} cannot be written.")

    def resize(self, width: int, height: int) -> None:
        """Give the window a size.

        Raises:
            Problem: what it shows does not fit.
        """
        self.window.resize(width, height)
        self.settle()
        if (self.window.width(), self.window.height()) != (width, height):
            raise Problem(f"The window does not fit into {width}×{height}.")

    def close(self) -> None:
        """Close the window as its own button does."""
        self.window.close()
        self.window.deleteLater()
        self._application.processEvents()

    def settle(self) -> None:
        """Wait until the worker has nothing to do and the window has had time to show it.

        Raises:
            Problem: something could not be done, or it takes too long.
        """
        begun = quiet = time.monotonic()
        while time.monotonic() - quiet < QUIET:
            self._application.processEvents()
            time.sleep(0.005)
            if self.window.pages.awaits or self.window.door.busy:
                quiet = time.monotonic()
            if self._faults:
                raise self._faults[0]
            if time.monotonic() - begun > PATIENCE:
                raise Problem("The window is still at work after a minute.")

    def _ask(self, question: "Callable[[Hunt], object]", then: Callable[..., None] | None = None) -> None:
        self.window.door.ask(question, then)
        self.settle()

    def _fail(self, kind: type[BaseException], fault: BaseException, trace: "TracebackType | None") -> None:
        """Say what failed in answer to a signal, and let it end what we do."""
        sys.__excepthook__(kind, fault, trace)
        self._faults.append(fault)


def _plan(hunt: "Hunt") -> None:
    """Have something due, so that Today and the board are no empty pictures."""
    now = datetime.now(UTC)
    today = now.astimezone().date()
    first, second, third = (row.id for row in hunt.postings.rows()[:3])
    stages = {stage.meaning.value: stage.id or 0 for stage in hunt.stages.all()}
    hunt.applications.move(first, stages["applied"], on=now - timedelta(days=9))
    hunt.applications.move(first, stages["interviewing"], on=now - timedelta(days=2))
    hunt.applications.move(second, stages["applied"], on=now - timedelta(days=6))
    meeting = now.astimezone().replace(hour=10, minute=30) + timedelta(days=2)
    hunt.interviews.add({"posting_id": first, "kind": "video", "starts_at": meeting})
    hunt.tasks.add({"title": "Send the certificates", "posting_id": second, "due": today - timedelta(days=3)})
    hunt.tasks.add({"title": "Prepare for the interview", "posting_id": first, "due": today})
    hunt.tasks.add({"title": "Renew the CV", "due": today})
    hunt.tasks.follow_up(second, today + timedelta(days=1))
    hunt.postings.correct(third, closes=today + timedelta(days=5))
    note_down(hunt, first, other=second)


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass Qt's messages on, but the one that the offscreen platform has for every window."""
    if text != OFFSCREEN_SAYS:
        print(text, file=sys.stderr)
