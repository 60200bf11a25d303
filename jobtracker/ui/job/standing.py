"""Where a job stands, in one row: stage, excitement, tags, what comes next, and everything else in a menu."""

import itertools

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from jobtracker.hunt.jobs import ShownJobs
from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.moments import short_day
from jobtracker.ui.widgets.buttons import button, icon_button
from jobtracker.ui.widgets.chip_button import ChipButton
from jobtracker.ui.widgets.excitement import Excitement
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.hunt_words import interview_words, outcome_words, tint_of
from jobtracker.ui.widgets.link_button import LinkButton
from jobtracker.ui.widgets.selection import Selection
from jobtracker.ui.widgets.states import StateChip


class Standing(QWidget):
    """Everything in it can be changed where it stands; M opens the stages, T asks for a tag."""

    tab_wanted = Signal(str, int)

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._id: int | None = None
        self.selection = Selection(self, door, chosen=self._chosen, open_it=lambda _: None)
        self.stage = ChipButton()
        self.stage.clicked.connect(self.offer_stages)
        self.excitement = Excitement()
        self.excitement.chosen.connect(self._excite)
        self.archived = StateChip("neutral", word=self.tr("Archived"), picture="folder")
        self.next = LinkButton(self._go_next, picture="clock")
        self.add_tag = button(self.tr("Tag"), self.ask_tag, rank="link", picture="plus")
        self.add_tag.setAccessibleName(self.tr("Add a tag (T)"))
        self.add_tag.setToolTip(self.add_tag.accessibleName())
        self.more = icon_button("more", self.tr("More for this job"), self._offer_all)
        self.tags: list[ChipButton] = []
        self._next_tab = ""
        self._row = FlowRow(self)
        self._fixed = (self.stage, self.excitement, self.archived, self.next)
        for each in (*self._fixed, self.add_tag, self.more):
            self._row.addWidget(each)

    def show_job(self, around: Around) -> None:
        """Show where a job stands."""
        job = around.job
        self._id = job.id
        self.selection.know(ShownJobs((job,), around.stages, around.tags, (), ()))
        words = " · ".join(part for part in (job.stage, outcome_words(job.outcome)) if part)
        name = self.tr("Stage: {stage}. Move it to another (M)").format(stage=words)
        self.stage.show_look(tint_of(job.colour), word=words, picture="stage", name=name)
        self.excitement.show_level(job.excitement)
        self.archived.setVisible(job.archived)
        self._show_next(around)
        if [tag.objectName() for tag in self.tags] != list(job.tags):
            self._show_tags(job.tags)

    def add_keys(self, page: QWidget) -> tuple[tuple[str, str], ...]:
        """Have the page's keys open the menus; returns what they do, for the shortcut sheet."""
        for key, verb in (("M", self.offer_stages), ("T", self.ask_tag)):
            shortcut = QShortcut(QKeySequence(key), page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(verb)
        return ((self.tr("Move the job to another stage"), "M"), (self.tr("Tag it"), "T"))

    def offer_stages(self) -> None:
        """Open the menu of stages below the chip."""
        self.selection.offer_stages(_below(self.stage))

    def ask_tag(self) -> None:
        """Ask for a tag."""
        self.selection.tag(place=_below(self.add_tag))

    def _show_next(self, around: Around) -> None:
        job = around.job
        self._next_tab = "interviews" if job.next_kind == "interview" else "tasks"
        what = interview_words(job.next_what) if job.next_kind == "interview" else job.next_what
        self.next.setVisible(job.next_day is not None)
        if job.next_day is not None:
            words = self.tr("{what} · {day}").format(what=what, day=short_day(job.next_day))
            self.next.say(words, name=self.tr("Next: {what}").format(what=words))

    def _show_tags(self, tags: tuple[str, ...]) -> None:
        """Put a chip for each tag before the buttons that end the row."""
        for tag in self.tags:
            self._row.removeWidget(tag)
            tag.deleteLater()
        for each in (self.add_tag, self.more):
            self._row.removeWidget(each)
        self.tags = []
        for name in tags:
            chip = ChipButton(end="close", parent=self)
            chip.setObjectName(name)
            words = self.tr("Take the tag “{tag}” off").format(tag=name)
            chip.show_look("neutral", word=name, picture="tag", name=words)
            chip.clicked.connect(lambda _=False, name=name: self.selection.tag(name, on=False))
            self._row.addWidget(chip)
            chip.show()
            self.tags.append(chip)
        for each in (self.add_tag, self.more):
            self._row.addWidget(each)
        self._order_tabs()
        self.updateGeometry()

    def _order_tabs(self) -> None:
        """Have Tab go through the row as it is read."""
        row = (*self._fixed, *self.tags, self.add_tag, self.more)
        for before, after in itertools.pairwise(row):
            QWidget.setTabOrder(before, after)

    def _chosen(self) -> list[int]:
        return [] if self._id is None else [self._id]

    def _offer_all(self) -> None:
        self.selection.offer_all(_below(self.more))

    def _excite(self, level: int | None) -> None:
        number = self._id
        if number is not None:
            self._door.ask(lambda hunt: hunt.applications.excite(number, level))

    def _go_next(self) -> None:
        self.tab_wanted.emit(self._next_tab, 0)


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height()))
