"""Today: what is overdue, due today and in the next days, and which jobs have been quiet for unusually long."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jobtracker.ui.changes import Change
from jobtracker.ui.day import Day
from jobtracker.ui.door import Door
from jobtracker.ui.icons import icon
from jobtracker.ui.latest import Latest
from jobtracker.ui.page import Page
from jobtracker.ui.theme import APART, TIGHT, WIDE
from jobtracker.ui.today.agenda_list import AgendaList
from jobtracker.ui.today.rows import Line, rows_of
from jobtracker.ui.widgets.asked_line import AskedLine
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.day_menu import day_menu
from jobtracker.ui.widgets.days import day_words, long_day_words
from jobtracker.ui.widgets.frames import Card, EmptyPlace
from jobtracker.ui.widgets.front_stack import FrontStack
from jobtracker.ui.widgets.hunt_words import interview_result_words
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.picture_field import PictureField
from jobtracker.ui.widgets.title_row import TitleRow

if TYPE_CHECKING:
    from jobtracker.hunt.agenda import AgendaRow
    from jobtracker.hunt.hunt import Hunt

_WIDEST = 900
_RESULTS = (("passed", "met"), ("not passed", "missing"), ("cancelled", "neutral"))
_MINE = ("task", "quiet", "outcome")
"""The kinds of lines that one can put off; an appointment and a last day are others' to move."""


class _Asked(NamedTuple):
    rows: "tuple[AgendaRow, ...]"
    ahead: "AgendaRow | None"
    jobs: int


class TodayPage(Page):
    """The lines of the day, each with its verb, and a field for what else is to be done."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.keys = (
            (self.tr("Do what the chosen line says"), "Space"),
            (self.tr("Put it off"), "Z"),
            (self.tr("Open its job"), "Return"),
            (self.tr("Remove the chosen task"), "Del"),
            (self.tr("Note something to do"), "A"),
        )
        self.day = Day(self, clock=door.clock)
        self.list = AgendaList()
        self.field = PictureField("plus")
        self.due = button("", self._offer_due)
        self.menu: QMenu | None = None
        self._due: date | None = None
        self._asked: Latest[_Asked] = Latest(door, self._show)
        self._date = Label(tone="muted")
        self._nothing, self._no_jobs = self._calm(), self._first()
        self._stack = FrontStack()
        self._lay_out()
        self._connect()
        self._set_due(None)

    def refresh(self) -> None:
        """Ask what the day brings."""
        self._asked.ask(_ask)
        self._focus()

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt: the computer may have slept past midnight."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.day.look()

    def chosen(self) -> list[int]:
        """The job of the chosen line."""
        line = self.list.current
        return [line.row.posting] if line is not None and line.row.posting is not None else []

    def panes(self) -> tuple[QWidget, ...]:
        """The lines, then the field for another task."""
        return (self._in_front(), self.field)

    def leave(self) -> bool:
        """Leave the field, back to the lines."""
        had = self.field.hasFocus() or bool(self.field.text())
        self.field.clear()
        self._focus()
        return had

    def _connect(self) -> None:
        self.list.done.connect(self._do)
        self.list.put_off.connect(self._offer_days)
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self.list.menu_wanted.connect(self._offer_all)
        self.field.returnPressed.connect(self._add)
        key = QShortcut(QKeySequence("A"), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self.field.setFocus)
        self.day.began.connect(self._begin_day)
        self.door.changes.happened.connect(self._changed)

    def _lay_out(self) -> None:
        card = Card(margin=TIGHT)
        card.column.addWidget(self.list)
        for each in (card, self._nothing, self._no_jobs, QWidget()):
            self._stack.addWidget(each)
        self._stack.setCurrentIndex(3)
        whole = QWidget()
        whole.setMaximumWidth(_WIDEST * 2)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(APART)
        column.addWidget(TitleRow(self.tr("Today"), self._date))
        column.addWidget(self._stack, 1)
        column.addLayout(self._task_row())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(WIDE, APART, WIDE, WIDE)
        outer.addWidget(whole)

    def _task_row(self) -> QHBoxLayout:
        self.field.setPlaceholderText(self.tr("Add a task, such as “Renew the CV”"))
        self.field.setAccessibleName(self.tr("Add a task for the hunt as a whole"))
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.field, 1)
        row.addWidget(self.due)
        return row

    def _calm(self) -> EmptyPlace:
        place = EmptyPlace("check", self.tr("Nothing is waiting for you"), "")
        place.offer(self.tr("Go to the jobs"), lambda: self.place_wanted.emit("jobs"), rank="primary", picture="jobs")
        return place

    def _first(self) -> EmptyPlace:
        place = EmptyPlace(
            "paste",
            self.tr("Paste your first posting"),
            self.tr("What is due with your jobs will stand here: tasks, interviews, last days, and long silence."),
        )
        place.offer(self.tr("Paste a posting"), self.paste_wanted, rank="primary", picture="paste")
        place.offer(self.tr("Try it with sample postings"), lambda: self.verb_wanted.emit("samples"), picture="samples")
        return place

    def _changed(self, change: Change) -> None:  # noqa: ARG002
        if self.isVisible():
            self._asked.ask(_ask)

    def _begin_day(self) -> None:
        self._set_due(None)
        if self.isVisible():
            self._asked.ask(_ask)

    def _show(self, asked: _Asked) -> None:
        today = self.day.today
        self._date.setText(long_day_words(today))
        self.list.show_rows(rows_of(asked.rows, today=today))
        nothing = 1 if asked.jobs else 2
        if not asked.rows and asked.ahead is not None:
            ahead = Line(asked.ahead, today)
            words = " · ".join(part for part in (ahead.what, ahead.job, ahead.day) if part)
            self._nothing.say(self.tr("Next: {what}").format(what=words))
            nothing = 1
        else:
            self._nothing.say(self.tr("Tasks, interviews and last days to apply stand here when they come near."))
        self._stack.setCurrentIndex(0 if asked.rows else nothing)
        if not self.field.hasFocus():
            self._focus()

    def _focus(self) -> None:
        if self.isVisible() and QApplication.activePopupWidget() is None:
            self._in_front().setFocus()

    def _in_front(self) -> QWidget:
        return (self.list, self._nothing, self._no_jobs, self._stack)[self._stack.currentIndex()]

    def _do(self, line: Line) -> None:
        if line.row.kind == "interview":
            self._open(line)
        elif line.row.kind == "outcome":
            self._pop_up(self._outcomes_for(line, self), self.list.place_of_current())
        else:
            self.door.ask(lambda hunt: hunt.agenda.done(line.row))

    def _open(self, line: Line) -> None:
        if line.row.posting is not None and line.row.kind in {"interview", "outcome"}:
            self.part_wanted.emit(line.row.posting, "interviews")
        elif line.row.posting is not None:
            self.posting_wanted.emit(line.row.posting)
        else:
            self._reword(line)

    def _reword(self, line: Line) -> None:
        number = line.row.number
        AskedLine(
            self.tr("What is to be done"),
            lambda words: self.door.ask(lambda hunt: hunt.tasks.change(number, {"title": words})),
            text=line.what,
            parent=self,
        ).ask(self.list.place_of_current())

    def _remove(self, line: Line) -> None:
        if line.row.kind == "task":
            self.door.ask(lambda hunt: hunt.tasks.remove(line.row.number))
        else:
            self.told.emit(self.tr("Only tasks are removed here. Open the job to change this."))

    def _put_off(self, line: Line, until: date) -> None:
        self.door.ask(lambda hunt: hunt.agenda.snooze(line.row, until))

    def _offer_days(self, line: Line) -> None:
        if line.row.kind in _MINE:
            self._pop_up(self._days_for(line, self), self.list.place_of_current())
        else:
            self.told.emit(self.tr("This day is not yours to move. Open the job to change it."))

    def _offer_all(self, line: Line, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(line.what)
        if line.row.kind == "outcome":
            menu.addMenu(self._outcomes_for(line, menu)).setIcon(icon("confirm"))
        else:
            menu.addAction(icon("check"), self.tr("{verb}\tSpace").format(verb=line.verb), lambda: self._do(line))
        if line.row.kind in _MINE:
            menu.addMenu(self._days_for(line, menu)).setIcon(icon("clock"))
        words = self.tr("Open the job\tEnter") if line.row.posting is not None else self.tr("Reword\tEnter")
        menu.addAction(icon("open" if line.row.posting is not None else "edit"), words, lambda: self._open(line))
        if line.row.kind == "task":
            menu.addAction(icon("trash"), self.tr("Remove\tDel"), lambda: self._remove(line))
        self._pop_up(menu, place)

    def _days_for(self, line: Line, parent: QWidget) -> QMenu:
        title = self.tr("&Put off") if line.row.kind == "task" else self.tr("&Ask again on")
        return day_menu(parent, title, lambda day: self._put_off(line, day), today=self.day.today)

    def _outcomes_for(self, line: Line, parent: QWidget) -> QMenu:
        menu = QMenu(self.tr("&How did it go?"), parent)
        menu.setAccessibleName(line.what)
        number = line.row.number
        for result, picture in _RESULTS:
            words = interview_result_words(result)
            verb = partial(self.door.ask, partial(_went, number=number, outcome=result))
            menu.addAction(icon(picture), f"&{words}", verb)
        return menu

    def _offer_due(self) -> None:
        menu = day_menu(self, self.tr("Due"), self._set_due, today=self.day.today, now=True)
        self._pop_up(menu, self.due.mapToGlobal(self.due.rect().bottomLeft()))

    def _set_due(self, day: date | None) -> None:
        self._due = day
        words = self.tr("Due {day}").format(day=day_words(day or self.day.today, today=self.day.today))
        self.due.setText(words)
        self.due.setAccessibleName(words)

    def _add(self) -> None:
        title = self.field.text().strip()
        if title:
            due = self._due or self.day.today
            self.field.clear()
            self._set_due(None)
            self.door.ask(lambda hunt: hunt.tasks.add({"title": title, "due": due}))

    def _pop_up(self, menu: QMenu, place: QPoint) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        menu.popup(place)


def _went(hunt: "Hunt", *, number: int, outcome: str) -> object:
    return hunt.interviews.went(number, outcome)


def _ask(hunt: "Hunt") -> _Asked:
    return _Asked(hunt.agenda.rows(), hunt.agenda.ahead(), hunt.postings.count())
