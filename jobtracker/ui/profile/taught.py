"""What I taught: the person's own words, each to be forgotten again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from jobtracker.ui.door import Door
from jobtracker.ui.latest import Latest
from jobtracker.ui.profile.lines import LineList
from jobtracker.ui.profile.sections import Line
from jobtracker.ui.theme import APART, HAIR, TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.frames import Card, EmptyPlace
from jobtracker.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.records.term import TaughtTerm


class TaughtPanel(QWidget):
    """Lists the taught terms and forgets the chosen one. `counted` tells how many there are."""

    counted = Signal(int)

    def __init__(self, door: Door) -> None:
        super().__init__()
        self._door = door
        self._terms: Latest[Sequence[TaughtTerm]] = Latest(door, self._show_terms)
        self.list = LineList(self.tr("What I taught"))
        self.list.remove_wanted.connect(self._forget)
        self.list.chosen.connect(self._chosen)
        self.forget = button(self.tr("Forget"), self._forget_chosen, picture="trash")
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyPlace(
                "teach",
                self.tr("Nothing taught yet"),
                self.tr("In a posting, “Same as…” and “Not a skill” teach your words. They can be taken back here."),
            )
        )
        card = Card(margin=1)
        card.column.setContentsMargins(1, HAIR, 1, TIGHT)
        head = QHBoxLayout()
        head.setContentsMargins(APART, TIGHT, TIGHT, 0)
        head.addWidget(ElidedLabel(self.tr("They hold for every posting."), role="small", tone="muted"), 1)
        head.addWidget(self.forget)
        card.column.addLayout(head)
        card.column.addWidget(self.list, 1)
        self._stack.addWidget(card)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)
        self._chosen(None)

    def ask(self) -> None:
        """Ask what was taught."""
        self._terms.ask(lambda hunt: hunt.terms.taught())

    def _show_terms(self, terms: "Sequence[TaughtTerm]") -> None:
        self.list.show_lines([self._line(term) for term in terms])
        self._stack.setCurrentIndex(1 if terms else 0)
        self.counted.emit(len(terms))

    def _line(self, term: "TaughtTerm") -> Line:
        same = self.tr("the same as {skill}").format(skill=term.skill)
        return Line(term.id or 0, f"“{term.term}”", same if term.skill else self.tr("not a skill"))

    def _chosen(self, line: Line | None) -> None:
        self.forget.setEnabled(line is not None)

    def _forget_chosen(self) -> None:
        line = self.list.current()
        if line is not None:
            self._forget(line.id)

    def _forget(self, number: int) -> None:
        self._door.ask(lambda hunt: hunt.terms.forget(number))
