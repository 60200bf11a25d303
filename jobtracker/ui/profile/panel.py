"""One section of the profile: its list beside its form, or what to do while it is empty."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from jobtracker.problems import Problem
from jobtracker.ui.door import Door
from jobtracker.ui.profile.form import EntryForm
from jobtracker.ui.profile.sections import Section
from jobtracker.ui.theme import APART, HAIR, TIGHT
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.entry_panel import beside
from jobtracker.ui.widgets.fitted import Fitted
from jobtracker.ui.widgets.frames import Card, EmptyPlace
from jobtracker.ui.widgets.front_stack import FrontStack
from jobtracker.ui.widgets.hunt_words import effect_words
from jobtracker.ui.widgets.labels import ElidedLabel
from jobtracker.ui.widgets.line_list import Line, LineList
from jobtracker.ui.widgets.skill_completion import SkillCompletion

if TYPE_CHECKING:
    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.sheet import Sheet

_WIDE_ENOUGH = 42  # lines of text: from here on list and form stand side by side


class SectionPanel(Fitted, QWidget):
    """Add by typing, choose to edit, Delete removes; every change is saved at once. `told` says what it did."""

    told = Signal(str)
    failed = Signal(object)
    fill_wanted = Signal()

    def __init__(self, section: Section, *, door: Door) -> None:
        super().__init__()
        self.section = section
        self._door = door
        self._last = -1  # the line that a new one was begun at, or that was just added
        self.list = LineList(self._word(section.title))
        self.form = EntryForm(section)
        self._lines, self.form_card = Card(margin=1), Card(margin=1)
        self._wide, self._form_is_open = True, False
        self.new_button = button(self._word(section.add), self.write_new, picture="plus")
        self.new_button.setToolTip(self.tr("Ins"))
        self._stack = FrontStack()
        self._lay_out()
        self.list.chosen.connect(self._chosen)
        self.list.edit_wanted.connect(self._edit)
        self.list.clicked.connect(self._open)
        self.list.remove_wanted.connect(self._remove)
        self.form.add_wanted.connect(self._add)
        self.form.change_wanted.connect(self._change)
        self.form.closed.connect(self.close_form)
        if any(field.kind == "skill" for field in section.fields):
            self._complete()

    def show_sheet(self, sheet: "Sheet") -> None:
        """Show the section's part of the profile."""
        lines = list(self.section.lines(sheet))
        self.list.show_lines(lines)
        self._stack.setCurrentIndex(1 if lines or self._form_is_open else 0)

    def arrive(self, *, only_empty: bool = False) -> None:
        """Place the focus: on what fills an empty section, else in the list."""
        if self._stack.currentIndex() == 0:
            self._empty.setFocus()
        elif not only_empty:
            self.list.setFocus()

    def write_new(self) -> None:
        """Open the empty form."""
        self._stack.setCurrentIndex(1)
        line = self.list.current()
        self._last = line.id if line else -1
        self.list.clear_choice()
        self._show_form(form=True)
        self.form.show_line(None)
        self.form.focus_first()

    def close_form(self) -> bool:
        """Close the form; True where it was open."""
        was_open = self._form_is_open
        if self.list.current() is None:
            row = self.list.lines.row_of(self._last)
            self.list.setCurrentIndex(self.list.lines.index(max(row, 0)))
        self._show_form(form=False)
        self._stack.setCurrentIndex(1 if self.list.lines.rowCount() else 0)
        self.arrive()
        return was_open

    def _arrange(self) -> None:
        """List and form side by side, or the form in the list's place."""
        wide = self.width() >= self.fontMetrics().height() * _WIDE_ENOUGH
        if wide != self._wide:
            self._wide = wide
            self._show_form()

    def _show_form(self, *, form: bool | None = None) -> None:
        if form is not None:
            self._form_is_open = form
        self.form_card.setVisible(self._form_is_open)
        self._lines.setVisible(self._wide or not self._form_is_open)

    def _open(self) -> None:
        self._show_form(form=True)

    def _edit(self) -> None:
        self._open()
        self.form.focus_first()

    def _lay_out(self) -> None:
        empty = self._empty = EmptyPlace(
            self.section.picture, self._word(self.section.empty), self._word(self.section.text)
        )
        empty.offer(self._word(self.section.add), self.write_new, rank="primary", picture="plus")
        empty.offer(self.tr("Fill from a CV …"), self.fill_wanted, picture="import")
        lines = self._lines
        lines.column.setContentsMargins(1, HAIR, 1, TIGHT)
        head = QHBoxLayout()
        head.setContentsMargins(APART, TIGHT, TIGHT, 0)
        head.addWidget(ElidedLabel(self._word(self.section.text), role="small", tone="muted"), 1)
        head.addWidget(self.new_button)
        lines.column.addLayout(head)
        lines.column.addWidget(self.list, 1)
        self._stack.addWidget(empty)
        self._stack.addWidget(beside(lines, self.form_card, self.form))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _complete(self) -> None:
        editor = self.form.editors["name"]
        if isinstance(editor, QLineEdit):
            SkillCompletion(editor, self._door, entered=self.form.enter)

    def _chosen(self, line: Line | None) -> None:
        if line is not None:
            other = self.form.line is None or self.form.line.id != line.id
            self._show_form(form=(self._wide and other) or None)  # a form that was closed stays so at every change
            if other or not self.form.isAncestorOf(self.focusWidget()):
                self.form.show_line(line)

    def _add(self, values: Mapping[str, Any]) -> None:
        part = self.section.name

        def added(effect: "Effect") -> None:
            self._last = effect.id or -1
            self.form.show_line(None)
            self.form.focus_first()
            self._tell(effect)

        self._door.ask(lambda hunt: hunt.profile.add(hunt.profile.entry(part, values)), added)

    def _change(self, number: int, values: Mapping[str, Any]) -> None:
        part = self.section.name
        self._door.ask(
            lambda hunt: hunt.profile.edit(hunt.profile.entry(part, values, number=number)),
            self._tell,
            failed=self._refuse,
        )

    def _refuse(self, problem: Problem) -> None:
        self.form.show_line(self.list.current())
        self.failed.emit(problem)

    def _remove(self, number: int) -> None:
        part = self.section.name
        line = self.list.lines.line(self.list.lines.row_of(number))
        values = dict(line.values)
        self._door.ask(lambda hunt: hunt.profile.remove(hunt.profile.entry(part, values, number=number)), self._tell)

    def _tell(self, effect: "Effect") -> None:
        if effect.jobs:
            self.told.emit(effect_words(effect))

    def _word(self, text: str) -> str:
        return QCoreApplication.translate("Profile", text)
