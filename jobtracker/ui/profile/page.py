"""Profile: its sections as a row of pills, one of them open below."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from jobtracker.ui.changes import Change
from jobtracker.ui.door import Door
from jobtracker.ui.icons import icon
from jobtracker.ui.latest import Latest
from jobtracker.ui.page import Page
from jobtracker.ui.profile.panel import SectionPanel
from jobtracker.ui.profile.sections import SECTIONS
from jobtracker.ui.profile.taught import TaughtPanel
from jobtracker.ui.theme import APART, HAIR, WIDE
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.labels import Label

if TYPE_CHECKING:
    from jobtracker.hunt.sheet import Sheet


class ProfilePage(Page):
    """What the person knows, did, studied, speaks and holds; everything is saved at once and can be undone."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.keys = ((self.tr("Change the chosen line"), "Return"), (self.tr("Remove it"), "Del"))
        self.panels = tuple(SectionPanel(section, door=door) for section in SECTIONS)
        self.taught = TaughtPanel(door)
        self.pills: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._row = QWidget()
        self._sheets: Latest[Sheet] = Latest(door, self._show_sheet)
        self._lay_out()
        door.changes.happened.connect(self._changed)
        self.taught.counted.connect(partial(self._name_pill, len(SECTIONS), self.tr("Taught")))
        for panel in self.panels:
            panel.told.connect(self.told)
            panel.failed.connect(self.failed)

    def refresh(self) -> None:
        """Show the section that was open last."""
        self._ask()
        self.pills[self._stack.currentIndex()].setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        """The pills, then the list and the form of the open section."""
        number = self._stack.currentIndex()
        if number == len(self.panels):
            return (self._row, self.taught)
        panel = self.panels[number]
        return (self._row, panel.list, panel.form) if panel.list.isVisible() else (self._row, panel)

    def leave(self) -> bool:
        """Close the form."""
        panel = self._stack.currentWidget()
        return isinstance(panel, SectionPanel) and panel.close_form()

    def open_section(self, number: int) -> None:
        """Bring a section in front."""
        self._stack.setCurrentIndex(number)
        self.pills[number].setChecked(True)

    def _lay_out(self) -> None:
        flow = FlowRow(self._row, gap=HAIR)
        titles = [(section.title, section.picture) for section in SECTIONS]
        for number, (title, picture) in enumerate([*titles, (self.tr("Taught"), "teach")]):
            pill = QPushButton(icon(picture), "")
            pill.setObjectName("pill")
            pill.setCheckable(True)
            pill.setAutoDefault(True)
            pill.clicked.connect(partial(self.open_section, number))
            self.pills.append(pill)
            self._group.addButton(pill)
            self._name_pill(number, QCoreApplication.translate("Profile", title), 0)
            flow.addWidget(pill)
        for panel in (*self.panels, self.taught):
            self._stack.addWidget(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, APART, WIDE, WIDE)
        column.setSpacing(APART)
        column.addWidget(Label(self.tr("Profile"), role="display"))
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)
        self.open_section(0)

    def _name_pill(self, number: int, title: str, count: int) -> None:
        self.pills[number].setText(f" {title}  {count}" if count else f" {title}")
        words = self.tr("{title}, {count}").format(title=title, count=count)
        self.pills[number].setAccessibleName(words if count else title)

    def _ask(self) -> None:
        self._sheets.ask(lambda hunt: hunt.profile.sheet())
        self.taught.ask()

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change.label:
            self._ask()

    def _show_sheet(self, sheet: "Sheet") -> None:
        for number, panel in enumerate(self.panels):
            self._name_pill(number, QCoreApplication.translate("Profile", panel.section.title), panel.show_sheet(sheet))
