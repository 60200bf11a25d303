"""Takes the comparison of the job at hand elsewhere: copied as Markdown, saved as PDF."""

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from jobtracker.loading import load
from jobtracker.ui.comparison_page import page_of
from jobtracker.ui.door import Door
from jobtracker.ui.pdf import pdf_of
from jobtracker.ui.widgets.save_dialog import ask_target
from jobtracker.whole_files import save

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jobtracker.hunt.told_comparison import ToldComparison

_LONGEST = 60
_UNFIT = re.compile(r"[^\w\-]+")  # for the name of a file


class ComparisonDesk(QObject):
    """`chosen` gives the jobs at hand. `told` says what was copied or saved."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, door: Door, *, chosen: "Callable[[], Sequence[int]]", over: QWidget) -> None:
        super().__init__(over)
        self._door, self._chosen, self._over = door, chosen, over

    def copy(self) -> None:
        """Copy how the job at hand compares, as Markdown."""
        worded = "jobtracker.hunt.comparison_markdown"
        job = self._job()
        if job is not None:
            self._door.ask(lambda hunt: load(worded).as_markdown(hunt.postings.open(job)), self._put)

    def save(self) -> None:
        """Save how the job at hand compares as a page to print."""
        worded = "jobtracker.hunt.told_comparison"
        job = self._job()
        if job is not None:
            self._door.ask(lambda hunt: load(worded).told_of(hunt.postings.open(job)), self._ask_file)

    def _job(self) -> int | None:
        jobs = self._chosen()
        if not jobs:
            self.told.emit(self.tr("Open or choose a job first"))
            return None
        return jobs[0]

    def _put(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.told.emit(self.tr("Copied the comparison as Markdown"))

    def _ask_file(self, told: "ToldComparison") -> None:
        name = _UNFIT.sub("-", told.title).strip("-")[:_LONGEST]
        ask_target(
            self._over,
            title=self.tr("Save the comparison as PDF"),
            name=f"{name or 'comparison'}.pdf",
            chosen=lambda file: self._write(file, told),
        )

    def _write(self, file: Path, told: "ToldComparison") -> None:
        said = self.tr("Saved {file}").format(file=file.name)
        work = partial(_print, file, told)
        self._door.beside.run(work, lambda _: self.told.emit(said), failed=self.failed.emit)


def _print(file: Path, told: "ToldComparison") -> None:
    save(file, pdf_of(page_of(told), title=told.title))
