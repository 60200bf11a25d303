"""Settings: section by section, each choice holds at once and is kept."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from jobtracker.problems import Problem
from jobtracker.settings import Settings
from jobtracker.ui.changes import Change
from jobtracker.ui.door import Door
from jobtracker.ui.page import Page
from jobtracker.ui.settings.about import about_card, data_card
from jobtracker.ui.settings.appearance import Appearance
from jobtracker.ui.settings.calendar import CalendarChoice
from jobtracker.ui.settings.reminders import ReminderChoice
from jobtracker.ui.settings.stages import StageEditor
from jobtracker.ui.settings.trash import TrashList
from jobtracker.ui.theme import APART, WIDE, Theme
from jobtracker.ui.widgets.frames import ScrolledColumn
from jobtracker.ui.widgets.labels import Label

_WIDEST = 760


class SettingsPage(Page):
    """The sections in one column."""

    def __init__(self, door: Door, *, theme: Theme, settings: Settings) -> None:
        super().__init__(door)
        self.keys = (
            (self.tr("Put the chosen stage further up"), "Alt+Up"),
            (self.tr("Put it further down"), "Alt+Down"),
            (self.tr("Rename it"), "F2"),
            (self.tr("Remove it"), "Del"),
        )
        self._theme, self._settings = theme, settings
        self.appearance = Appearance(settings.choices, self._keep)
        self.stages = StageEditor(door, self)
        self.calendar = CalendarChoice(door, settings, self._keep, over=self)
        self.reminders = ReminderChoice(settings.choices, self._keep)
        self.trash = TrashList(door, self)
        self.themes, self.sizes = self.appearance.themes, self.appearance.sizes
        scrolled = ScrolledColumn(margin=0)
        for card in (
            self.appearance.card,
            self.stages.card,
            self.reminders.card,
            self.calendar.card,
            self.trash.card,
            data_card(settings.folder, self.verb_wanted.emit),
            about_card(door),
        ):
            card.setMaximumWidth(_WIDEST)
            scrolled.column.addWidget(card)
        scrolled.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, APART, WIDE, 0)
        column.setSpacing(APART)
        column.addWidget(Label(self.tr("Settings"), role="display"))
        column.addWidget(scrolled, 1)
        self.calendar.told.connect(self.told)
        self.calendar.failed.connect(self.failed)
        self.stages.failed.connect(self.failed)
        door.changes.happened.connect(self._changed)

    def refresh(self) -> None:
        """Show what the stages and the trash hold, and focus the first choice."""
        self._ask()
        self.themes[self._settings.choices.theme].setFocus()

    def _ask(self) -> None:
        self.stages.ask()
        self.trash.ask()

    def _changed(self, change: Change) -> None:  # noqa: ARG002
        if self.isVisible():
            self._ask()

    def _keep(self, **choice: Any) -> None:  # noqa: ANN401 - the fields of Choices
        try:
            self._settings.change(**choice)
        except Problem as problem:
            self.failed.emit(problem)
        choices = self._settings.choices
        self._theme.choose(choices.theme, percent=choices.text)
