"""Insights: what the whole hunt shows, one card for each question, in two columns where there is room."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jobtracker.problems import Problem
from jobtracker.ui.changes import Change
from jobtracker.ui.door import Door
from jobtracker.ui.insights.card import InsightCard
from jobtracker.ui.insights.charts import charts, questions
from jobtracker.ui.insights.flow_card import FlowCard
from jobtracker.ui.latest import Latest
from jobtracker.ui.page import Page
from jobtracker.ui.theme import APART, TIGHT, WIDE
from jobtracker.ui.widgets.fitted import Fitted
from jobtracker.ui.widgets.frames import EmptyPlace, ScrolledColumn
from jobtracker.ui.widgets.front_stack import FrontStack
from jobtracker.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QMenu

    from jobtracker.hunt.insights import Insights, Lacking

_LEFT = ("gaps", "sources")
_ACROSS = "flows"
_AFTER_PAINTING = 50  # milliseconds; while the worker loads, all that is painted takes longer
_WIDE_ENOUGH = 56  # lines of text: from here on cards stand in two columns


class InsightsPage(Fitted, Page):
    """Asks anew when it comes in front, and after every change while it is there."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.keys = ((self.tr("Show the jobs of the chosen bar"), "Return"),)
        self.cards = {
            question.name: (FlowCard if question.name == _ACROSS else InsightCard)(question, door=door)
            for question in questions()
        }
        self._insights: Latest[Insights] = Latest(door, self._go_on)
        self._comparing: Latest[Lacking] = Latest(door, self._complete)
        self._found: Insights | None = None
        self._loading = False
        self._top = QVBoxLayout()
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._row = QHBoxLayout()
        self._wide: bool | None = None
        self._arrived = False
        self._stack = FrontStack()
        self._empty = self._nothing()
        self._lay_out()
        self.menus = self._menus
        door.changes.happened.connect(self._changed)
        for card in self.cards.values():
            card.told.connect(self.told)
            card.failed.connect(self.failed)
            card.opened.connect(self.search_wanted)

    def refresh(self) -> None:
        """Look over the hunt anew, then place the focus."""
        self._arrived = True
        self._ask()

    @property
    def waits(self) -> bool:
        """Whether an answer is still to come."""
        return self._loading or self._insights.waits or self._comparing.waits

    def panes(self) -> tuple[QWidget, ...]:
        """The charts that have bars, in the order in which they stand."""
        return tuple(card.bars for card in self._in_order() if card.bars.isVisible()) or (self._empty,)

    def _menus(self) -> "Iterator[tuple[str, QMenu]]":
        """What the figures can be taken elsewhere as, card by card."""
        for card in self._in_order():
            if card.bars.isVisible():
                card.fill_menu()
                yield card.question.title, card.menu

    def _ask(self) -> None:
        self._insights.ask(lambda hunt: hunt.overview.insights())

    def _changed(self, change: Change) -> None:  # noqa: ARG002
        if self.isVisible():
            self._ask()

    def _go_on(self, found: "Insights") -> None:
        """Show what is known at once, then ask for what has to be compared."""
        self._show(found._replace(lacking=self._found.lacking if self._found else None))
        if found.jobs and not self._loading:
            self._loading = True
            QTimer.singleShot(_AFTER_PAINTING, self._compare)

    def _compare(self) -> None:
        """Have loaded, bit by bit so that nobody waits behind it, what all open jobs ask for; then ask what lacks."""
        self.door.ask(lambda hunt: hunt.overview.look_further(), self._go_further, failed=self._give_up, urgent=False)

    def _go_further(self, more: bool) -> None:  # noqa: FBT001 - an answer
        if more:
            self._compare()
            return
        self._loading = False
        self._comparing.ask(lambda hunt: hunt.overview.lacking())

    def _give_up(self, problem: Problem) -> None:
        self._loading = False
        self.failed.emit(problem)

    def _complete(self, lacking: "Lacking") -> None:
        if self._found:
            self._show(self._found._replace(lacking=lacking))

    def _show(self, found: "Insights") -> None:
        self._found = found
        for question, chart in charts(found):
            self.cards[question.name].show_chart(chart)
        front = 0 if found.jobs else 1
        arrived, self._arrived = self._arrived or self._stack.currentIndex() != front, False
        self._stack.setCurrentIndex(front)
        if arrived and self.isVisible():
            self.panes()[0].setFocus()

    def _arrange(self) -> None:
        wide = self.width() >= self.fontMetrics().height() * _WIDE_ENOUGH
        if wide == self._wide:
            return
        self._wide = wide
        self._row.setSpacing(APART if wide else 0)
        for place in range(len(self._columns)):
            self._row.setStretch(place, int(wide or not place))
        for card in self.cards.values():
            for column in (*self._columns, self._top):
                column.removeWidget(card)
        for card in self.cards.values():
            if wide and card.question.name == _ACROSS:
                self._top.addWidget(card)
                continue
            right = wide and card.question.name not in _LEFT
            column = self._columns[right]
            column.insertWidget(column.count() - 1, card)
        order = [part for card in self._in_order() for part in (card.bars, card.more)]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _in_order(self) -> list[InsightCard]:
        """Give the cards in the order in which they stand."""
        return sorted(self.cards.values(), key=lambda card: bool(self._wide) and card.question.name != _ACROSS)

    def _lay_out(self) -> None:
        scrolled = ScrolledColumn(margin=0)
        scrolled.column.setContentsMargins(0, 0, TIGHT, WIDE)
        row = self._row
        row.setSpacing(APART)
        for column in self._columns:
            column.setSpacing(APART)
            column.addStretch(1)
            row.addLayout(column)
        scrolled.column.addLayout(self._top)
        scrolled.column.addLayout(row, 1)
        self._stack.addWidget(scrolled)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, APART, WIDE, 0)
        column.setSpacing(APART)
        column.addWidget(Label(self.tr("Insights"), role="display"))
        column.addWidget(self._stack, 1)

    def _nothing(self) -> EmptyPlace:
        place = EmptyPlace(
            "insights",
            self.tr("Nothing to tell yet"),
            self.tr("How far your jobs came, how long answers take and what is missing most will stand here."),
        )
        place.offer(self.tr("Paste a posting"), self.paste_wanted, rank="primary", picture="paste")
        place.offer(self.tr("Try it with sample postings"), lambda: self.verb_wanted.emit("samples"), picture="samples")
        return place
