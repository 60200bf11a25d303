"""A question whose older answers no longer matter: typed searches, lists that change while they are asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from jobtracker.problems import Problem
from jobtracker.ui.background import alive
from jobtracker.ui.door import Door, NotOpen

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt

T = TypeVar("T")


class Latest(Generic[T]):
    """Asks one question at a time; whatever was asked meanwhile is asked once more, the rest is left out."""

    def __init__(self, door: Door, then: Callable[[T], None]) -> None:
        self._door = door
        self._then = then
        self._asking = False
        self._next: Callable[[Hunt], T] | None = None

    @property
    def waits(self) -> bool:
        """Whether an answer is still to come."""
        return self._asking

    def ask(self, question: "Callable[[Hunt], T]") -> None:
        """Ask, or ask next when the answer before is there."""
        if self._asking:
            self._next = question
            return
        self._asking = True
        self._door.ask(question, self._answered, failed=self._failed)

    def _answered(self, result: T) -> None:
        self._asking = False
        if self._next is not None:
            self._go_on()
        elif alive(self._then):
            self._then(result)

    def _failed(self, problem: Problem) -> None:
        self._asking = False
        if not isinstance(problem, NotOpen):
            self._door.background.problem.emit(problem)
        if self._next is not None:
            self._go_on()

    def _go_on(self) -> None:
        question, self._next = self._next, None
        if question is not None and alive(self._then):
            self.ask(question)
