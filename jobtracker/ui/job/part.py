"""What a tab of a job is: shown a job, it lists what was noted, and tells the hunt what the person does."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jobtracker.problems import Problem
from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.theme import NEAR
from jobtracker.ui.widgets.entry_panel import EntryPanel
from jobtracker.ui.widgets.line_list import Line

if TYPE_CHECKING:
    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.hunt import Hunt


class Part(QWidget):
    """One tab. Everything it is asked to do goes to the hunt at once, and can be undone."""

    posting_wanted = Signal(int)
    failed = Signal(object)
    told = Signal(str)
    tab_wanted = Signal(str, int)
    """Go to another tab, and choose an entry there."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.door = door
        self.around: Around | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(NEAR)

    def show_job(self, around: Around) -> None:
        """Show a job, or the same as it is now."""
        self.around = around

    def arrive(self) -> None:
        """The tab was turned to: place the focus."""

    def choose(self, number: int) -> None:
        """Choose one entry."""

    def leave(self) -> bool:
        """Esc: close what is open; True where there was something."""
        return False

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self,)

    def do(
        self, verb: "Callable[[Hunt, int], Any]", then: Callable[[Any], None] | None = None, *, quiet: bool = False
    ) -> None:
        """Have the hunt do something with this job; a Problem goes to the banner, and what is true is shown."""
        if self.around is None:
            return
        number = self.around.posting.id
        self.door.ask(lambda hunt: verb(hunt, number), then, failed=None if quiet else self._refuse)

    def _refuse(self, problem: Problem) -> None:
        self.failed.emit(problem)
        if self.around is not None:
            self.show_job(self.around)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryVerbs:
    """What the hunt does with an entry, each called in the worker with the job's number."""

    add: "Callable[[Hunt, int, Mapping[str, Any]], Effect]"
    change: "Callable[[Hunt, int, int, Mapping[str, Any]], object]"
    remove: "Callable[[Hunt, int, int], object]"


class EntryPart(Part):
    """A tab that is a list with a form."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.panel = self.make_panel()
        self._shown: int | None = None
        self._half_written: dict[int, dict[str, Any]] = {}
        self.column.addWidget(self.panel, 1)
        self.panel.add_wanted.connect(self._add)
        self.panel.change_wanted.connect(self._change)
        self.panel.remove_wanted.connect(self._remove)

    @property
    def verbs(self) -> EntryVerbs:
        """What the hunt does with an entry."""
        raise NotImplementedError

    def make_panel(self) -> EntryPanel:
        """The list with its form."""
        raise NotImplementedError

    def lines(self, around: Around) -> Sequence[Line]:
        """The entries of a job."""
        raise NotImplementedError

    def first(self, around: Around) -> int | None:  # noqa: ARG002
        """The entry of a job that the person begins with; None: the one on top, as soon as the keys come there."""
        return None

    def show_job(self, around: Around) -> None:
        """Show the entries of a job."""
        super().show_job(around)
        before, number = self._shown, around.posting.id
        if before == number:
            self.panel.show_lines(self.lines(around))
            return
        half = self.panel.half_written
        if before is not None and half is not None:
            self._half_written[before] = half
        self._shown = number
        self.panel.close_form()
        self.panel.list.clear_choice()
        self.panel.show_lines(self.lines(around))
        first = self.first(around)
        if first is not None:
            self.panel.choose(first)
        if number in self._half_written:
            self.panel.resume(self._half_written.pop(number))

    def arrive(self) -> None:
        """Place the focus in the list."""
        self.panel.arrive()

    def choose(self, number: int) -> None:
        """Choose one entry."""
        self.panel.choose(number)

    def leave(self) -> bool:
        """Close the form."""
        return self.panel.close_form()

    def panes(self) -> tuple[QWidget, ...]:
        """The list and the form."""
        return self.panel.panes()

    def current(self) -> int | None:
        """The id of the chosen entry."""
        line = self.panel.list.current()
        return line.id if line else None

    def _add(self, values: dict[str, Any]) -> None:
        def added(effect: "Effect") -> None:
            self.panel.added(effect.id or -1)

        self.do(lambda hunt, posting: self.verbs.add(hunt, posting, values), added, quiet=True)

    def _change(self, number: int, values: dict[str, Any]) -> None:
        self.do(lambda hunt, posting: self.verbs.change(hunt, posting, number, values))

    def _remove(self, number: int) -> None:
        self.do(lambda hunt, posting: self.verbs.remove(hunt, posting, number))
