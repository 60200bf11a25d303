"""Settings: the person's own stages: names, order, colours, meanings; removed with a place for their jobs."""

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QMenu, QWidget

from jobtracker.problems import Problem
from jobtracker.ui.door import Door
from jobtracker.ui.icons import icon
from jobtracker.ui.latest import Latest
from jobtracker.ui.settings.cards import note, titled
from jobtracker.ui.settings.stage_list import StageList, StageRow, meaning_words
from jobtracker.ui.theme import NEAR, TIGHT
from jobtracker.ui.widgets.asked_line import AskedLine
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.hunt_words import TINTS, colour_words
from jobtracker.ui.widgets.labels import Label

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt

_MEANINGS = ("saved", "applied", "interviewing", "offer", "closed")


class StageEditor(QObject):
    """The card with the list, and below it what the chosen stage is; every change holds at once."""

    failed = Signal(object)

    def __init__(self, door: Door, parent: QWidget) -> None:
        super().__init__(parent)
        self._door = door
        self._chosen: int | None = None
        self._rows: tuple[StageRow, ...] = ()
        self._asked: Latest[tuple[StageRow, ...]] = Latest(door, self._show)
        self.card = titled(self.tr("Stages"))
        self.list = StageList()
        self.name = QLineEdit()
        self.meaning, self.colour = QComboBox(), QComboBox()
        self.menu: QMenu | None = None
        self.add = button(self.tr("Add a stage …"), self._ask_name, picture="plus")
        self.remove = button(self.tr("Remove …"), self._offer_places, picture="trash")
        self._lay_out()
        self._connect()

    def ask(self) -> None:
        """Ask for the stages."""
        self._asked.ask(_stages)

    def _lay_out(self) -> None:
        self.card.column.addWidget(
            note(self.tr("The columns of your board. Alt+↑ and Alt+↓ put the chosen one elsewhere, or drag it."))
        )
        self.card.column.addWidget(self.list)
        for meaning in _MEANINGS:
            self.meaning.addItem(meaning_words(meaning), meaning)
        for colour in TINTS:
            self.colour.addItem(colour_words(colour), colour)
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(1, 1)
        titles = (self.tr("Name"), self.tr("Means"), self.tr("Colour"))
        for row, (title, field) in enumerate(zip(titles, (self.name, self.meaning, self.colour), strict=True)):
            label = Label(title, role="small", tone="muted")
            label.setBuddy(field)
            field.setAccessibleName(title)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        self.card.column.addLayout(grid)
        flow = FlowRow()
        flow.addWidget(self.add)
        flow.addWidget(self.remove)
        self.card.column.addLayout(flow)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._fill())
        self.list.ordered.connect(lambda ids: self._do(lambda hunt: hunt.stages.reorder(ids)))
        self.name.editingFinished.connect(self._rename)
        self.meaning.activated.connect(lambda _: self._change(meaning=self.meaning.currentData()))
        self.colour.activated.connect(lambda _: self._change(colour=self.colour.currentData()))
        for key, verb in (("Del", self._offer_places), ("F2", self.name.setFocus), ("Return", self.name.setFocus)):
            shortcut = QShortcut(QKeySequence(key), self.list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(verb)

    def _show(self, rows: tuple[StageRow, ...]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        self.list.show_rows(rows, chosen=self._chosen)
        self._fill()

    def _fill(self) -> None:
        row = self.list.chosen
        if row is None:
            return
        self._chosen = row.id
        self.name.setText(row.name)
        self.meaning.setCurrentIndex(self.meaning.findData(row.meaning))
        self.colour.setCurrentIndex(self.colour.findData(row.colour))
        self.remove.setEnabled(len(self._rows) > 1)

    def _rename(self) -> None:
        row, name = self.list.chosen, self.name.text().strip()
        if row is not None and name != row.name:
            self._change(name=name)

    def _change(self, **values: str) -> None:
        row = self.list.chosen
        if row is not None and any(getattr(row, name) != value for name, value in values.items()):
            number = row.id
            self._do(lambda hunt: hunt.stages.change(number, **values))

    def _ask_name(self) -> None:
        place = self.add.mapToGlobal(self.add.rect().bottomLeft())
        AskedLine(self.tr("Name of the new stage"), self._add, parent=self.card).ask(place)

    def _add(self, name: str) -> None:
        meaning = self.list.chosen.meaning if self.list.chosen is not None else _MEANINGS[0]

        def added(effect: object) -> None:
            self._chosen = getattr(effect, "id", None)
            self.ask()

        self._door.ask(lambda hunt: hunt.stages.add(name, meaning=meaning), added, failed=self._fail)

    def _offer_places(self) -> None:
        """Where the jobs of the stage to remove shall go."""
        row = self.list.chosen
        if row is None or len(self._rows) <= 1:
            return
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self.card)
        self.menu.setAccessibleName(self.tr("Remove “{name}” and move its jobs to").format(name=row.name))
        self.menu.addSection(self.menu.accessibleName())
        for other in (other for other in self._rows if other.id != row.id):
            self.menu.addAction(icon("stage"), other.name, partial(self._remove, row.id, other.id))
        self.menu.popup(self.remove.mapToGlobal(self.remove.rect().bottomLeft()))

    def _remove(self, number: int, to: int) -> None:
        self._do(lambda hunt: hunt.stages.remove(number, to=to))

    def _do(self, verb: "object") -> None:
        self._door.ask(verb, failed=self._fail)  # type: ignore[arg-type]  # each verb gives an effect that nobody needs

    def _fail(self, problem: Problem) -> None:
        self._rows = ()
        self.ask()  # what was typed or dragged did not hold
        self.failed.emit(problem)


def _stages(hunt: "Hunt") -> tuple[StageRow, ...]:
    held = Counter(row.stage_id for row in hunt.postings.rows("is:any"))
    return tuple(
        StageRow(each.id or 0, each.name, each.meaning.value, each.colour, held[each.id or 0])
        for each in hunt.stages.all()
    )
