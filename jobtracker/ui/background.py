"""The one worker thread: all work on the saved data happens there, all answers come back in the window's thread."""

import gc
import heapq
import logging
import queue
import traceback
from collections.abc import Callable
from itertools import count
from pathlib import Path
from threading import Thread  # noqa: TID251 - the one place for it
from typing import Any, ClassVar, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from jobtracker.problems import Problem

T = TypeVar("T")
_URGENT, _LATER, _LAST = 0, 1, 2
_MUCH_GARBAGE = 5_000  # things made and not let go
_OFTEN = 1_000  # quick looks before a thorough one
_AFTER_PAINTING = Qt.EventPriority.LowEventPriority.value - 1
_LOADED = 20_000  # so much at once is no garbage, and to look through it would stop the window for 10 ms
_log = logging.getLogger(__name__)


class _Job(NamedTuple):
    """What is to be done; the first two put it in its place in the queue, no two jobs have the same."""

    rank: int
    number: int
    work: Callable[[], Any]
    then: Callable[[Any], None] | None = None
    failed: Callable[[Problem], None] | None = None


class Background(QObject):
    """A queue of work for one thread: first what the person waits for, then the rest, each in the order it came.

    What is next is handed to the thread when the window has nothing left to do or to paint: both need Python, which
    only one of them can have, and to pass it to and fro takes the window twice the time.

    `work` must touch no widget. `then` gets its result and `failed` its Problem, both in the window's thread; neither
    is called any more when the page they belong to is gone. Without `failed`, a Problem goes to the signal `problem`.
    """

    problem = Signal(object)
    idle = Signal()
    _done = Signal(object, object, object)
    _alive: ClassVar[set["Background"]] = set()

    def __init__(self) -> None:
        super().__init__()
        Background._alive.add(self)
        gc.disable()  # from here on `sweep` looks for garbage
        self._waiting: list[_Job] = []
        self._queue: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._order = count()
        self._open = 0
        self._idle = True
        self._closed = False
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name="jobtracker worker", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether work is waiting, running or on its way back."""
        return self._open > 0

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        *,
        failed: Callable[[Problem], None] | None = None,
        urgent: bool = True,
    ) -> None:
        """Do `work` in the worker, then hand its result to `then`; returns at once."""
        if self._closed:
            return
        self._open += 1
        heapq.heappush(self._waiting, _Job(_URGENT if urgent else _LATER, next(self._order), work, then, failed))
        if self._idle:
            self._hand_over_next()

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Finish what waits, do `last`, and end the thread; comes back when all is done."""
        if self._closed:
            return
        self._closed = True
        for job in sorted(self._waiting):
            self._queue.put(job)
        self._queue.put(_Job(_LAST, next(self._order), last or (lambda: None)))
        self._thread.join()
        Background._alive.discard(self)
        if not Background._alive:
            gc.enable()

    def _hand_over_next(self) -> None:
        self._idle = False
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _AFTER_PAINTING)

    def customEvent(self, event: QEvent) -> None:  # noqa: ARG002
        """Hand the next work over, now that the window rests."""
        if self._waiting and not self._closed:
            self._queue.put(heapq.heappop(self._waiting))

    def _work(self) -> None:
        while True:
            job = self._queue.get()
            result: object = None
            problem: Problem | None = None
            try:
                result = job.work()
            except Problem as known:
                problem = known
            except BaseException as unknown:  # noqa: BLE001 - whatever fails, the worker and the window live on
                problem = unexpected(unknown)
            if job.rank == _LAST:
                return
            self._done.emit(job, result, problem)

    def _deliver(self, job: _Job, result: object, problem: Problem | None) -> None:
        self._open -= 1
        self._idle = True
        if self._waiting:
            self._hand_over_next()
        try:
            if problem is not None and (job.failed is None or not alive(job.failed)):
                self.problem.emit(problem)
            elif problem is not None and job.failed is not None:
                job.failed(problem)
            elif job.then is not None and alive(job.then):
                job.then(result)
        finally:
            if not self._open:
                if not any(each.busy for each in Background._alive):
                    sweep()
                self.idle.emit()


def sweep() -> None:
    """Look for garbage, seldom and in the window's thread alone.

    Python would do it in whichever thread makes things. In the worker it would take Qt's own objects apart, which wait
    there for Python while the window waits for Qt: both would stand still for good.

    What is loaded at once, as the rows of 10,000 jobs, is left alone for good: to look through all that comparing them
    takes in memory would take a fifth of a second.
    """
    young, _, old = gc.get_count()
    if young > _LOADED:
        gc.freeze()
    elif young > _MUCH_GARBAGE:
        gc.collect(2 if old > _OFTEN else 1)


def unexpected(fault: BaseException) -> Problem:
    """Log where the program failed, without any text of the person's, and say so in a sentence."""
    frames = reversed(traceback.extract_tb(fault.__traceback__))
    places = " < ".join(f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}" for frame in frames)
    _log.error("%s at %s", type(fault).__name__, places)
    return Problem(
        QCoreApplication.translate("Background", "Something failed, but your data is saved."),
        remedy=QCoreApplication.translate("Background", "The log in the data folder says where."),
    )


def alive(answer: Callable[..., None]) -> bool:
    """Whether the page that waits for an answer is still there."""
    owner = getattr(answer, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
