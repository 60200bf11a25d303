"""The rows of Today in their sections, and how each is said."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from jobtracker.ui.colours import State
from jobtracker.ui.widgets.days import clock_words, day_words
from jobtracker.ui.widgets.hunt_words import interview_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobtracker.hunt.agenda import AgendaRow

translate = QCoreApplication.translate
PICTURES = {"task": "task", "interview": "calendar", "outcome": "confirm", "closing": "clock", "quiet": "quiet"}
_STATES: dict[str, State] = {"overdue": "missing", "today": "confirm", "soon": "neutral", "quiet": "partial"}
_SECTIONS = ("overdue", "today", "soon", "quiet")


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a section; `told` how many stand in it."""

    title: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class Calm:
    """What stands where nothing is due today."""

    sentence: str


class Line(NamedTuple):
    """One thing to do, as it is said on `today`: in words only once it is looked at, as there may be thousands."""

    row: "AgendaRow"
    today: date

    @property
    def what(self) -> str:
        """What is to be done."""
        return what_words(self.row)

    @property
    def job(self) -> str:
        """The job that it is about."""
        title = self.row.title or (_untitled() if self.row.posting else "")
        return " · ".join(part for part in (title, self.row.company) if part)

    @property
    def day(self) -> str:
        """When."""
        return when_words(self.row, today=self.today)

    @property
    def verb(self) -> str:
        """The word on its button."""
        return verbs()[self.row.kind]

    @property
    def key(self) -> tuple[str, int]:
        """What stays the same when other lines come and go."""
        return self.row.kind, self.row.number

    @property
    def state(self) -> State:
        """The tint of its section."""
        return _STATES[self.row.when]

    @property
    def picture(self) -> str:
        """The icon of its kind."""
        return PICTURES[self.row.kind]

    @property
    def spoken(self) -> str:
        """The whole line, for screen readers."""
        return ", ".join(part for part in (section_words(self.row.when), self.what, self.job, self.day) if part)


Row = Heading | Calm | Line


def rows_of(agenda: "Sequence[AgendaRow]", *, today: date) -> tuple[Row, ...]:
    """All rows, section by section; today says so where it asks for nothing."""
    found: list[Row] = []
    for when in _SECTIONS:
        lines = [Line(row, today) for row in agenda if row.when == when]
        if lines:
            found += [Heading(section_words(when), f"{len(lines)}"), *lines]
        elif when == "today" and agenda:
            overdue = any(row.when == "overdue" for row in agenda)
            words = translate("Today", "Nothing else is due today.") if overdue else _calm()
            found += [Heading(section_words(when)), Calm(words)]
    return tuple(found)


def section_words(when: str) -> str:
    """Name a section."""
    return {
        "overdue": translate("Today", "Overdue"),
        "today": translate("Today", "Today"),
        "soon": translate("Today", "Next 7 days"),
        "later": translate("Today", "Later"),
        "quiet": translate("Today", "Quiet"),
    }[when]


def what_words(row: "AgendaRow") -> str:
    """Say what is to be done."""
    if row.kind == "interview":
        return interview_words(row.what)
    if row.kind == "outcome":
        return translate("Today", "{interview}: how did it go?").format(interview=interview_words(row.what))
    if row.kind == "closing":
        return translate("Today", "The last day to apply is near")
    if row.kind == "quiet":
        return translate("Today", "No answer for {days} days").format(days=-row.days)
    return row.what


def when_words(row: "AgendaRow", *, today: date) -> str:
    """Say when: "3 days late", "tomorrow, 10:30", "since 3 May"."""
    if row.kind == "quiet":
        return translate("Today", "since {day}").format(day=day_words(row.day, today=today))
    if row.kind == "outcome":
        return day_words(row.day, today=today)
    if row.when == "overdue":
        late = translate("Today", "{days} days late").format(days=-row.days)
        return late if row.days < -1 else day_words(row.day, today=today)
    day = day_words(row.day, today=today)
    if row.at is not None:
        return translate("Today", "{day}, {time}").format(day=day, time=clock_words(row.at))
    if row.kind == "closing":
        return translate("Today", "until {day}").format(day=day)
    return "" if row.when == "today" else day


def verbs() -> dict[str, str]:
    """The word on the button of each kind of row: what is true once it is pressed."""
    return {
        "task": translate("Today", "Done"),
        "quiet": translate("Today", "Asked again"),
        "closing": translate("Today", "Applied"),
        "interview": translate("Today", "Open"),
        "outcome": translate("Today", "Say how…"),
    }


def _calm() -> str:
    return translate("Today", "Nothing is waiting for you.")


def _untitled() -> str:
    return translate("Jobs", "Untitled posting")
