"""The way from the pages to the hunt: asked in the worker, answered in the window."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from jobtracker.problems import Problem
from jobtracker.ui.background import Background, alive
from jobtracker.ui.changes import Changes
from jobtracker.ui.day import now_here

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.hunt.jobs import ShownJobs

T = TypeVar("T")


class NotOpen(Problem):
    """What becomes of a question where the opening failed; why it did was said already."""


class Door(QObject):
    """Opens the hunt once, in the worker, and passes questions through in the order they were asked.

    Questions may be asked before the hunt is open: they wait behind the opening. `glanced` brings the newest jobs
    before all else is loaded. `opened` and `shut` (with its Problem) say how the opening went; from `shut` on,
    questions end in NotOpen, which is told only to a `failed` of their own.
    """

    glanced = Signal(object)
    """What can be shown before the hunt is open: ShownJobs."""
    opened = Signal()
    shut = Signal(object)
    closing = Signal()
    """What goes on beside the hunt shall end now."""

    def __init__(self, background: Background, *, clock: Callable[[], datetime] = now_here) -> None:
        super().__init__(background)
        self.clock = clock
        """Tells the pages the time, with its zone."""
        self.background = background
        self.beside = Background()
        """Work without the database that may take long, such as reading a file: the hunt is never kept waiting."""
        self.beside.problem.connect(background.problem)
        self.changes = Changes()
        self._hunt: Hunt | None = None
        self._opening: Callable[[], Hunt] | None = None
        self._waiting: list[Callable[[], None]] = []
        self._shut = False

    def open(self, opening: "Callable[[], Hunt]", *, glance: "Callable[[], ShownJobs | None] | None" = None) -> None:
        """Open the hunt in the worker: `opening` may take its time, a quick `glance` before gives what to show first.

        Where the glance fails, the opening says why.
        """
        if glance is None:
            self._enter(opening)
            return

        def go_on(seen: "ShownJobs | None") -> None:
            if seen is not None:
                self.glanced.emit(seen)
            self._enter(opening)

        self.background.run(glance, go_on, failed=lambda _: self._enter(opening))

    def _enter(self, opening: "Callable[[], Hunt]") -> None:
        self._opening = opening

        def enter() -> None:
            hunt = opening()
            self.changes.listen(hunt)
            self._hunt = hunt

        self.background.run(enter, self._stay_open, failed=self._stay_shut)
        waiting, self._waiting = self._waiting, []
        for ask in waiting:
            ask()

    @property
    def busy(self) -> bool:
        """Whether anything is waiting, running or on its way back."""
        return self.background.busy or self.beside.busy

    def open_again(self) -> None:
        """Try once more after the opening failed."""
        if self._shut and self._opening is not None:
            self.open(self._opening)

    def ask(
        self,
        question: "Callable[[Hunt], T]",
        then: Callable[[T], None] | None = None,
        *,
        failed: Callable[[Problem], None] | None = None,
        urgent: bool = True,
    ) -> None:
        """Ask the hunt, e.g. `door.ask(lambda hunt: hunt.postings.rows(), self.show_rows)`."""

        def pass_through() -> T:
            if self._hunt is None:
                raise NotOpen("The database is not open.")
            return question(self._hunt)

        def apologise(problem: Problem) -> None:
            self._report(problem, failed)

        def answer(result: T) -> None:
            if then is not None and alive(then):
                then(result)

        def ask() -> None:
            self.background.run(pass_through, answer, failed=apologise, urgent=urgent)

        if self._opening is None:
            self._waiting.append(ask)
        else:
            ask()

    def close(self) -> None:
        """Let everything that was asked be done, then close the hunt."""
        self.closing.emit()
        self.beside.close()
        self.background.close(self._leave)

    def _leave(self) -> None:
        if self._hunt is not None:
            self._hunt.close()

    def _report(self, problem: Problem, failed: Callable[[Problem], None] | None) -> None:
        if failed is not None and alive(failed):
            failed(problem)
        elif not isinstance(problem, NotOpen):
            self.background.problem.emit(problem)

    def _stay_open(self, _none: None) -> None:
        self._shut = False
        self.opened.emit()

    def _stay_shut(self, problem: Problem) -> None:
        self._shut = True
        self.shut.emit(problem)
