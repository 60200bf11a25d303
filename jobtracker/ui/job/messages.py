"""What was written and said about a job: when, how, by whom."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from jobtracker.hunt.company_names import company_key
from jobtracker.ui.day import today
from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.moments import local, moment_of, when_words
from jobtracker.ui.job.part import EntryPart, EntryVerbs
from jobtracker.ui.widgets.entry_fields import Choice, FormField
from jobtracker.ui.widgets.entry_panel import EntryPanel
from jobtracker.ui.widgets.frames import EmptyPlace
from jobtracker.ui.widgets.line_list import Line

if TYPE_CHECKING:
    from datetime import date, datetime
    from datetime import time as clock_time

    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.records.contact import Message


class Messages(EntryPart):
    """Lists the messages, the newest first."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.panel.form.complete("channel", (self.tr("E-mail"), self.tr("Phone"), "LinkedIn", self.tr("In person")))

    @property
    def verbs(self) -> EntryVerbs:
        """What the hunt does with an entry."""
        return EntryVerbs(add=_add, change=_change, remove=_remove)

    def make_panel(self) -> EntryPanel:
        """The list with its form."""
        empty = EmptyPlace(
            "mail",
            self.tr("No message yet"),
            self.tr("Note what you sent and what came back: an answer ends reminders that wait for one."),
        )
        return EntryPanel(self._fields(), name=self.tr("Messages"), add=self.tr("Log a message"), empty=empty)

    def lines(self, around: Around) -> Sequence[Line]:
        """The messages, the newest first."""
        names = {each.id: each.name for each in around.contacts}
        here = [person.contact.id or 0 for person in around.sheet.people]
        company = company_key(around.posting.company)
        near = (each for each in around.contacts if each.linked or company_key(each.company) == company)
        others = [each.id for each in near if each.id not in here]
        self._offer_people([(number, names[number]) for number in (*here, *others) if number in names])
        messages = sorted(around.sheet.messages, key=lambda each: (each.at, each.id or 0), reverse=True)
        return [_line(each, names.get(each.contact_id or 0, "")) for each in messages]

    def choose(self, number: int) -> None:
        """Choose a message; a number below zero begins one with that person."""
        if number >= 0:
            super().choose(number)
            return
        self.panel.write_new()
        self._people.show_value(-number)

    def _offer_people(self, people: Sequence[tuple[int, str]]) -> None:
        self._people.offer([(None, "—"), *people])

    @property
    def _people(self) -> Choice:
        choice = self.panel.form.editors["contact_id"]
        if not isinstance(choice, Choice):
            raise TypeError(choice)
        return choice

    def _fields(self) -> tuple[tuple[FormField, ...], ...]:
        directions = (("received", self.tr("They wrote")), ("sent", self.tr("I wrote")))
        return (
            (
                FormField("direction", self.tr("Who"), "choice", options=directions, first=lambda: "received"),
                FormField("channel", self.tr("How"), "text", self.tr("E-mail")),
            ),
            (FormField("contact_id", self.tr("Person"), "choice", options=((None, "—"),)),),
            (
                FormField("day", self.tr("Day"), "day", first=today),
                FormField("time", self.tr("Time"), "time", "14:30"),
            ),
            (FormField("text", self.tr("What was said"), "story"),),
        )


def _line(message: "Message", name: str) -> Line:
    at = local(message.at)
    received = message.direction.value == "received"
    who = QCoreApplication.translate("Job", "They wrote") if received else QCoreApplication.translate("Job", "I wrote")
    title = "  ·  ".join(part for part in (who, name, message.channel) if part)
    values = (
        ("direction", message.direction.value),
        ("channel", message.channel),
        ("contact_id", message.contact_id),
        ("day", at.date()),
        ("time", at.time().replace(second=0, microsecond=0)),
        ("text", message.text),
    )
    when = when_words(at)
    picture = "inbox" if received else "send"
    return Line(
        message.id or 0, title, message.text, when, values, picture=picture, state="met" if received else "confirm"
    )


def _at(day: "date | None", at: "clock_time | None", *, now: "datetime") -> "datetime":
    """The moment that was meant: without a time the present one, today, else noon."""
    if day is None:
        return now
    if at is None:
        at = now.time() if day == now.date() else now.time().replace(hour=12, minute=0, second=0, microsecond=0)
    return moment_of(day, at)


def _columns(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in {"day", "time"}}


def _add(hunt: "Hunt", posting: int, values: Mapping[str, Any]) -> "Effect":
    at = _at(values["day"], values["time"], now=local(hunt.now()))
    return hunt.messages.add({**_columns(values), "at": at, "posting_id": posting})


def _change(hunt: "Hunt", _posting: int, number: int, values: Mapping[str, Any]) -> object:
    columns = _columns(values)
    if {"day", "time"} & values.keys():
        kept = local(hunt.messages.get(number).at)
        columns["at"] = _at(values.get("day", kept.date()), values.get("time", kept.time()), now=kept)
    return hunt.messages.change(number, columns)


def _remove(hunt: "Hunt", _posting: int, number: int) -> object:
    return hunt.messages.remove(number)
