"""What I taught: the person's own words, each to be forgotten again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jobtracker.hunt.taught import TaughtPoint
from jobtracker.ui.door import Door
from jobtracker.ui.latest import Latest
from jobtracker.ui.theme import APART, HAIR, TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.frames import Card, EmptyPlace
from jobtracker.ui.widgets.front_stack import FrontStack
from jobtracker.ui.widgets.labels import ElidedLabel
from jobtracker.ui.widgets.line_list import Line, LineList

LONGEST = 60

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.records.term import TaughtTerm


class TaughtPanel(QWidget):
    """Lists the taught terms and forgets the chosen one. `counted` tells how many there are."""

    counted = Signal(int)

    def __init__(self, door: Door) -> None:
        super().__init__()
        self._door = door
        self._taught: Latest[Sequence[TaughtTerm | TaughtPoint]] = Latest(door, self._show_all)
        self._shown: Sequence[TaughtTerm | TaughtPoint] = ()
        self.list = LineList(self.tr("What I taught"))
        self.list.remove_wanted.connect(self._forget)
        self.list.chosen.connect(self._chosen)
        self.forget = button(self.tr("Forget"), self._forget_chosen, picture="trash")
        self._stack = FrontStack()
        self._stack.addWidget(
            EmptyPlace(
                "teach",
                self.tr("Nothing taught yet"),
                self.tr("What you say of words and requirements in postings stands here, and can be taken back."),
            )
        )
        card = Card(margin=1)
        card.column.setContentsMargins(1, HAIR, 1, TIGHT)
        head = QHBoxLayout()
        head.setContentsMargins(APART, TIGHT, TIGHT, 0)
        head.addWidget(
            ElidedLabel(
                self.tr("What you said of a word holds for every posting, what you said of a requirement for its own."),
                role="small",
                tone="muted",
            ),
            1,
        )
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
        self._taught.ask(lambda hunt: [*hunt.terms.taught(), *hunt.points.taught()])

    def _show_all(self, taught: "Sequence[TaughtTerm | TaughtPoint]") -> None:
        self._shown = taught
        self.list.show_lines([self._line(number, one) for number, one in enumerate(taught)])
        self._stack.setCurrentIndex(1 if taught else 0)
        self.counted.emit(len(taught))

    def _line(self, number: int, taught: "TaughtTerm | TaughtPoint") -> Line:
        if isinstance(taught, TaughtPoint):
            said = self._said(taught.kinds)
            detail = self.tr("{said}, in “{title}”").format(
                said=said, title=taught.title or self.tr("Untitled posting")
            )
            return Line(number, f"“{short(taught.words)}”", detail)
        same = self.tr("the same as {skill}").format(skill=taught.skill)
        return Line(number, f"“{taught.term}”", same if taught.skill else self.tr("not a skill"))

    def _said(self, kinds: tuple[str | None, ...]) -> str:
        """What was said of a point, from the kinds that its stretch of text has now."""
        points = [kind for kind in kinds if kind is not None]
        if len(kinds) > 1:
            return self.tr("split") if len(points) > 1 else self.tr("joined")
        words = {
            None: self.tr("no requirement"),
            "other": self.tr("not needed here"),
            "preferred": self.tr("only preferred"),
            "requirement": self.tr("a requirement"),
        }
        return words.get(kinds[0], self.tr("of another kind"))

    def _chosen(self, line: Line | None) -> None:
        self.forget.setEnabled(line is not None)

    def _forget_chosen(self) -> None:
        line = self.list.current()
        if line is not None:
            self._forget(line.id)

    def _forget(self, number: int) -> None:
        taught = self._shown[number]
        if isinstance(taught, TaughtPoint):
            self._door.ask(lambda hunt: hunt.points.forget(taught))
        elif taught.id is not None:
            term = taught.id
            self._door.ask(lambda hunt: hunt.terms.forget(term))


def short(words: str) -> str:
    """So much of a requirement's words as one knows it by."""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
