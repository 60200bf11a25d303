"""Reminders: of what is due, each day at an hour of the person's choice, and an hour before each interview."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from jobtracker.settings import Settings
from jobtracker.ui.changes import Change
from jobtracker.ui.day import now_here
from jobtracker.ui.door import Door
from jobtracker.ui.widgets.days import clock_words
from jobtracker.ui.widgets.hunt_words import interview_words

if TYPE_CHECKING:
    from jobtracker.hunt.agenda import AgendaRow

BEFORE = timedelta(hours=1)
_LONGEST_WAIT = timedelta(minutes=15)  # timers stand still while the computer sleeps
_MOST_NAMED = 3
_TABLES = frozenset({"task", "interview", "posting", "application"})
translate = QCoreApplication.translate


class Reminder(NamedTuple):
    """From `at` on until `until` this is to be said, once. `key` tells it from the others."""

    key: str
    at: datetime
    until: datetime
    title: str
    text: str


class Reminders(QObject):
    """Tells `due` with title and text; sleeps where the settings do not ask for reminders."""

    due = Signal(str, str)

    def __init__(
        self, door: Door, settings: Settings, parent: QObject, *, clock: Callable[[], datetime] = now_here
    ) -> None:
        super().__init__(parent)
        self._door, self._settings, self._clock = door, settings, clock
        self._said: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        settings.on_change(self.look)
        door.opened.connect(self.look)
        door.changes.happened.connect(self._hear)

    def look(self) -> None:
        """Look what is due, say it, and wait for the next."""
        if self._settings.choices.reminders:
            self._door.ask(lambda hunt: hunt.agenda.rows(), self._remind, urgent=False)
        else:
            self._timer.stop()

    def _hear(self, change: Change) -> None:
        if _TABLES & change.tables.keys():
            self.look()

    def _remind(self, rows: "tuple[AgendaRow, ...]") -> None:
        now = self._clock()
        choices = self._settings.choices
        planned = reminders_of(rows, now=now, hour=choices.reminder_hour)
        for each in planned:
            said = each.key in self._said or each.key == choices.reminded
            if each.at <= now < each.until and not said:
                self._said.add(each.key)
                if each.key == day_key(now.date()):
                    self._settings.change(reminded=each.key)
                self.due.emit(each.title, each.text)
        waits = [each.at - now for each in planned if each.at > now]
        self._timer.start(int(min([_LONGEST_WAIT, *waits]).total_seconds() * 1000) + 500)


def reminders_of(rows: "Sequence[AgendaRow]", *, now: datetime, hour: int) -> tuple[Reminder, ...]:
    """Give what is to be said today and when, the first one first."""
    found = []
    due = [row for row in rows if row.when in ("overdue", "today")]
    begun = datetime.combine(now.date(), datetime.min.time(), tzinfo=now.tzinfo)
    if due:
        names = [interview_words(row.what) if row.kind == "interview" else row.what or row.title for row in due]
        text = ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
        title = translate("Reminders", "{count} due today").format(count=len(due))
        at, until = begun + timedelta(hours=hour), begun + timedelta(days=1)
        found.append(Reminder(day_key(now.date()), at, until, title, text))
    for row in rows:
        if row.kind == "interview" and row.at is not None and row.at > now:
            title = translate("Reminders", "{interview} at {time}")
            title = title.format(interview=interview_words(row.what), time=clock_words(row.at))
            text = " · ".join(part for part in (row.title, row.company) if part)
            found.append(Reminder(f"{row.number} {row.at.isoformat()}", row.at - BEFORE, row.at, title, text))
    return tuple(sorted(found, key=lambda each: each.at))


def day_key(day: date) -> str:
    """The key of a day's reminder."""
    return day.isoformat()
