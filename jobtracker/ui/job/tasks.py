"""The tasks of a job: what is to be done by when, what comes again, what was done."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from jobtracker.ui.day import today
from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.moments import local, short_day
from jobtracker.ui.job.part import EntryPart, EntryVerbs
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.entry_fields import FormField
from jobtracker.ui.widgets.entry_panel import EntryPanel
from jobtracker.ui.widgets.frames import EmptyPlace
from jobtracker.ui.widgets.line_list import Line

if TYPE_CHECKING:
    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.records.task import Task
    from jobtracker.ui.colours import State

FOLLOW_UPS = (7, 14)


class Tasks(EntryPart):
    """Lists what is open, the next first, then what was done. Space ticks off, Z puts off."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        for days in FOLLOW_UPS:
            words = self.tr("Follow up in {days} days").format(days=days)
            self.panel.empty.offer(words, partial(self.follow_up, days))
            self.panel.offer_above(button(words, partial(self.follow_up, days), rank="link", picture="clock"))
        self.done_button = self.panel.form.offer(self.tr("Done"), self.tick, picture="check")
        self.tomorrow = self.panel.form.offer(self.tr("Tomorrow"), lambda: self.snooze(1), picture="clock")
        self.next_week = self.panel.form.offer(self.tr("In a week"), lambda: self.snooze(7), picture="clock")
        self.panel.list.chosen.connect(self._know)
        for key, verb in (("Space", self.tick), ("Z", lambda: self.snooze(1))):
            shortcut = QShortcut(QKeySequence(key), self.panel.list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(verb)

    @property
    def verbs(self) -> EntryVerbs:
        """What the hunt does with an entry."""
        return EntryVerbs(add=_add, change=_change, remove=_remove)

    def make_panel(self) -> EntryPanel:
        """The list with its form."""
        empty = EmptyPlace(
            "check", self.tr("Nothing to do here"), self.tr("Note what you mean to do for this job, and by when.")
        )
        return EntryPanel(self._fields(), name=self.tr("Tasks"), add=self.tr("Add a task"), empty=empty)

    def lines(self, around: Around) -> Sequence[Line]:
        """What is open by its day, then what was done, the latest first."""
        open_ones = [task for task in around.sheet.tasks if task.done_at is None]
        done = [task for task in around.sheet.tasks if task.done_at is not None]
        open_ones.sort(key=lambda task: (_day(task) or date.max, task.id or 0))
        done.sort(key=lambda task: (task.done_at is not None and task.done_at, task.id), reverse=True)
        return [_line(task) for task in (*open_ones, *done)]

    def follow_up(self, days: int) -> None:
        """Mean to ask again in so many days, and again until there is an answer."""
        on = today() + timedelta(days=days)
        self.do(lambda hunt, posting: hunt.tasks.follow_up(posting, on, every_days=days), self._added)

    def tick(self) -> None:
        """The chosen task was done, or was not after all."""
        number = self.current()
        if number is not None:
            over = bool(self._values().get("done"))
            self.do(lambda hunt, _: hunt.tasks.reopen(number) if over else hunt.tasks.done(number))

    def snooze(self, days: int) -> None:
        """Put the chosen task off."""
        number = self.current()
        if number is not None and not self._values().get("done"):
            until = today() + timedelta(days=days)
            self.do(lambda hunt, _: hunt.tasks.snooze(number, until))

    def _added(self, effect: "Effect") -> None:
        self.panel.added(effect.id or -1)

    def _values(self) -> dict[str, Any]:
        line = self.panel.list.current()
        return dict(line.values) if line else {}

    def _know(self, line: Line | None) -> None:
        over = bool(line and dict(line.values)["done"])
        self.done_button.setText(f" {self.tr('Open again') if over else self.tr('Done')}")
        self.done_button.setAccessibleName(self.done_button.text().strip())
        for made in (self.tomorrow, self.next_week):
            made.setVisible(line is not None and not over)

    def _fields(self) -> tuple[tuple[FormField, ...], ...]:
        return (
            (FormField("title", self.tr("What is to be done"), "text", needed=self.tr("Say what is to be done.")),),
            (
                FormField("due", self.tr("By"), "day"),
                FormField("every_days", self.tr("Repeat every … days"), "number", "7"),
            ),
            (FormField("until_answer", self.tr("Until they answer"), "flag"),),
            (FormField("notes", self.tr("Notes"), "story"),),
        )


def _day(task: "Task") -> date | None:
    days = [day for day in (task.due, task.snoozed_until) if day is not None]
    return max(days) if days else None


def _line(task: "Task") -> Line:
    day, done = _day(task), task.done_at is not None
    words = ""
    state: State = "neutral"
    if task.done_at is not None:
        words = QCoreApplication.translate("Job", "done {day}").format(day=short_day(local(task.done_at)))
        state = "met"
    elif day is not None:
        words = short_day(day)
        state = "missing" if day < today() else "partial" if day == today() else "neutral"
        if day < today():
            words = QCoreApplication.translate("Job", "overdue · {day}").format(day=words)
    again = ""
    if task.every_days:
        until = QCoreApplication.translate("Job", "every {days} days until they answer")
        always = QCoreApplication.translate("Job", "every {days} days")
        again = (until if task.until_answer else always).format(days=task.every_days)
    values = (
        ("title", task.title),
        ("due", task.due),
        ("every_days", task.every_days),
        ("until_answer", task.until_answer),
        ("notes", task.notes),
        ("done", done),
    )
    detail = "  ·  ".join(part for part in (again, task.notes) if part)
    picture = "met" if done else "warning" if state == "missing" else "clock"
    return Line(task.id or 0, task.title, detail, words, values, picture=picture, state=state, faint=done)


def _add(hunt: "Hunt", posting: int, values: Mapping[str, Any]) -> "Effect":
    return hunt.tasks.add({**values, "posting_id": posting})


def _change(hunt: "Hunt", _posting: int, number: int, values: Mapping[str, Any]) -> object:
    return hunt.tasks.change(number, values)


def _remove(hunt: "Hunt", _posting: int, number: int) -> object:
    return hunt.tasks.remove(number)
