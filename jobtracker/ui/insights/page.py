"""Insights: what the whole hunt shows, one card for each question, in two columns where there is room."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jobtracker.ui.changes import Change
from jobtracker.ui.door import Door
from jobtracker.ui.insights.card import InsightCard
from jobtracker.ui.insights.charts import charts, questions
from jobtracker.ui.latest import Latest
from jobtracker.ui.page import Page
from jobtracker.ui.theme import APART, TIGHT, WIDE
from jobtracker.ui.widgets.frames import EmptyPlace, ScrolledColumn
from jobtracker.ui.widgets.front_stack import FrontStack
from jobtracker.ui.widgets.labels import Label

if TYPE_CHECKING:
    from jobtracker.hunt.insights import Insights

_LEFT = ("gaps", "sources")
_WIDE_ENOUGH = 56  # lines of text: from here on cards stand in two columns


class InsightsPage(Page):
    """Asks anew when it comes in front, and after every change while it is there."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.keys = ((self.tr("Show the jobs of the chosen bar"), "Return"),)
        self.cards = {question.name: InsightCard(question, door=door) for question in questions()}
        self._insights: Latest[Insights] = Latest(door, self._show)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._row = QHBoxLayout()
        self._wide: bool | None = None
        self._arrived = False
        self._stack = FrontStack()
        self._empty = self._nothing()
        self._lay_out()
        door.changes.happened.connect(self._changed)
        for card in self.cards.values():
            card.told.connect(self.told)
            card.failed.connect(self.failed)
            card.opened.connect(self.search_wanted)

    def refresh(self) -> None:
        """Look over the hunt anew, then place the focus."""
        self._arrived = True
        self._ask()

    def panes(self) -> tuple[QWidget, ...]:
        """The charts that have bars."""
        return tuple(card.bars for card in self.cards.values() if card.bars.isVisible()) or (self._empty,)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: two columns where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _ask(self) -> None:
        self._insights.ask(lambda hunt: hunt.overview.insights())

    def _changed(self, change: Change) -> None:  # noqa: ARG002
        if self.isVisible():
            self._ask()

    def _show(self, found: "Insights") -> None:
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
            for column in self._columns:
                column.removeWidget(card)
        for card in self.cards.values():
            right = wide and card.question.name not in _LEFT
            column = self._columns[right]
            column.insertWidget(column.count() - 1, card)

    def _lay_out(self) -> None:
        scrolled = ScrolledColumn(margin=0)
        scrolled.column.setContentsMargins(0, 0, TIGHT, WIDE)
        row = self._row
        row.setSpacing(APART)
        for column in self._columns:
            column.setSpacing(APART)
            column.addStretch(1)
            row.addLayout(column)
        scrolled.column.addLayout(row)
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
