"""Profile: its sections as a row of pills, one of them open below."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jobtracker.hunt.file_kinds import LINKEDIN
from jobtracker.ui.changes import Change
from jobtracker.ui.door import Door
from jobtracker.ui.drops import holds_table
from jobtracker.ui.icons import icon
from jobtracker.ui.latest import Latest
from jobtracker.ui.page import Page
from jobtracker.ui.profile.curriculum import CurriculumPanel
from jobtracker.ui.profile.panel import SectionPanel
from jobtracker.ui.profile.sections import SECTIONS
from jobtracker.ui.profile.taught import TaughtPanel
from jobtracker.ui.theme import APART, HAIR, WIDE
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.flow import FlowRow
from jobtracker.ui.widgets.frames import ScrolledColumn
from jobtracker.ui.widgets.front_stack import FrontStack
from jobtracker.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.hunt.sheet import Sheet


class ProfilePage(Page):
    """What the person knows, did, studied, speaks and holds; everything is saved at once and can be undone."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.keys = (
            (self.tr("Add an entry"), "Ins"),
            (self.tr("Change the chosen line"), "Return"),
            (self.tr("Remove it"), "Del"),
        )
        new = QShortcut(QKeySequence("Ins"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(self.write_new)
        self._panels: dict[int, SectionPanel] = {}
        self._sheet: Sheet | None = None
        self.taught = TaughtPanel(door)
        self.curriculum = CurriculumPanel(door)
        self.pills: list[QPushButton] = []
        self._number = 0
        self._group = QButtonGroup(self)
        self._stack = FrontStack()
        self._row = QWidget()
        self._fill = button("", self.fill, picture="import")
        self._tell_reading(on=False)
        self._fill.setToolTip(
            self.tr("Skills, work, degrees and languages from a PDF, Word or text file, to be ticked.")
        )
        self._sheets: Latest[Sheet] = Latest(door, self._show_sheet)
        self._lay_out()
        door.changes.happened.connect(self._changed)
        self.curriculum.came.connect(lambda: self._stack.setCurrentWidget(self.curriculum))
        self.curriculum.left.connect(lambda: self.open_section(self._number))
        self.curriculum.reading.connect(self._tell_reading)
        self.curriculum.told.connect(self.told)
        self.curriculum.failed.connect(self.failed)
        self.taught.counted.connect(partial(self._name_pill, len(SECTIONS), self.tr("Taught")))

    def refresh(self) -> None:
        """Show the section that was open last."""
        self._ask()
        self.pills[self._number].setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        """The pills, then the list and the form of the open section."""
        if self._is_filling:
            return (self._row, self.curriculum)
        if self._number == len(SECTIONS):
            return (self._row, self.taught)
        panel = self.panel(self._number)
        return (self._row, panel.list, panel.form) if panel.list.isVisible() else (self._row, panel)

    def leave(self) -> bool:
        """Close what was read from a CV, or the form."""
        if self._is_filling:
            return self.curriculum.close_review()
        return self._number < len(SECTIONS) and self.panel(self._number).close_form()

    def keep_files(self, files: "Sequence[str]") -> bool:
        """Read a file that was dropped here as a CV; a table holds jobs."""
        if holds_table(tuple(files)) and not files[0].casefold().endswith(LINKEDIN):
            return False
        self.curriculum.read(files[0])
        return True

    def fill(self) -> None:
        """Ask for a CV to fill the profile from."""
        self.curriculum.ask()

    def write_new(self) -> None:
        """Open the empty form of the section in front, where it has one."""
        if self._number < len(SECTIONS) and not self._is_filling:
            self.panel(self._number).write_new()

    def _tell_reading(self, on: bool) -> None:  # noqa: FBT001 - as the signal gives it
        words = self.tr("Reading …") if on else self.tr("Fill from a CV …")
        self._fill.setText(f" {words}")
        self._fill.setAccessibleName(words)
        self._fill.setEnabled(not on)

    @property
    def _is_filling(self) -> bool:
        return self._stack.currentWidget() is self.curriculum

    def panel(self, number: int) -> SectionPanel:
        """The panel of a section, made when it is first opened."""
        if number not in self._panels:
            made = SectionPanel(SECTIONS[number], door=self.door)
            made.told.connect(self.told)
            made.fill_wanted.connect(self.fill)
            made.failed.connect(self.failed)
            self._panels[number] = made
            self._stack.addWidget(made)
            if self._sheet is not None:
                made.show_sheet(self._sheet)
        return self._panels[number]

    def open_section(self, number: int) -> None:
        """Bring a section in front."""
        self._number = number
        self._stack.setCurrentWidget(self.taught if number == len(SECTIONS) else self.panel(number))
        self.pills[number].setChecked(True)

    def _lay_out(self) -> None:
        flow = FlowRow(self._row, gap=HAIR)
        titles = [(QCoreApplication.translate("Profile", section.title), section.picture) for section in SECTIONS]
        for number, (title, picture) in enumerate([*titles, (self.tr("Taught"), "teach")]):
            pill = QPushButton(icon(picture), "")
            pill.setObjectName("pill")
            pill.setCheckable(True)
            pill.setAutoDefault(True)
            pill.clicked.connect(partial(self.open_section, number))
            self.pills.append(pill)
            self._group.addButton(pill)
            self._name_pill(number, title, 0)
            flow.addWidget(pill)
        self._stack.addWidget(self.taught)
        self._stack.addWidget(self.curriculum)
        whole = ScrolledColumn(margin=0)  # a small window with large text scrolls
        whole.column.setContentsMargins(WIDE, APART, WIDE, WIDE)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Profile"), role="display"), 1)
        head.addWidget(self._fill)
        whole.column.addLayout(head)
        whole.column.addWidget(self._row)
        whole.column.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(whole)
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
        self._sheet = sheet
        for number, section in enumerate(SECTIONS):
            self._name_pill(number, QCoreApplication.translate("Profile", section.title), len(section.lines(sheet)))
        for panel in self._panels.values():
            panel.show_sheet(sheet)
        if self.pills[0].hasFocus() and self._number == 0:
            self.panel(0).arrive(only_empty=True)
