"""The people of a job: who they are, how they are reached, and who spoke last."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint

from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.moments import short_day
from jobtracker.ui.job.part import EntryPart, EntryVerbs
from jobtracker.ui.widgets.addresses import reachable, visit
from jobtracker.ui.widgets.asked_line import AskedLine
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.entry_fields import FormField
from jobtracker.ui.widgets.entry_panel import EntryPanel
from jobtracker.ui.widgets.frames import EmptyPlace
from jobtracker.ui.widgets.line_list import Line

if TYPE_CHECKING:
    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.hunt.people import Person
    from jobtracker.ui.colours import State

FIELDS = ("name", "role", "company", "email", "phone", "url", "notes")


class People(EntryPart):
    """Lists the people; a new one is written down, one known already is linked."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.known = button(self.tr("Link someone known"), self.ask_known, rank="link", picture="link")
        self.panel.offer_above(self.known)
        self.first_known = self.panel.empty.offer(self.tr("Link someone known"), self.ask_known)
        self.panel.form.offer(self.tr("Log a message"), self.log_message, picture="mail")
        self.mail = self.panel.form.offer(self.tr("Write a mail"), self._write, picture="open")
        self.link = self.panel.form.offer(self.tr("Open link"), lambda: visit(self.link.toolTip()), picture="link")
        self.panel.form.offer(self.tr("Remove from all jobs"), self._remove_everywhere, picture="trash")
        self.panel.list.chosen.connect(self._know)
        self.question: AskedLine | None = None

    @property
    def verbs(self) -> EntryVerbs:
        """What the hunt does with an entry."""
        return EntryVerbs(add=_add, change=_change, remove=_unlink)

    def make_panel(self) -> EntryPanel:
        """The list with its form."""
        empty = EmptyPlace(
            "profile",
            self.tr("Nobody yet"),
            self.tr("Recruiters, managers, somebody who knows somebody: people who have to do with this job."),
        )
        return EntryPanel(self._fields(), name=self.tr("People"), add=self.tr("Add a person"), empty=empty)

    def lines(self, around: Around) -> Sequence[Line]:
        """The people in the order in which they were linked."""
        companies = dict.fromkeys((around.posting.company, *(each.company for each in around.contacts)))
        self.panel.form.complete("company", [name for name in companies if name])
        return [_line(person) for person in around.sheet.people]

    def ask_known(self) -> None:
        """Ask for one of the people of other jobs."""
        if self.around is None:
            return
        here = {person.contact.id for person in self.around.sheet.people}
        known = {
            " · ".join(part for part in (each.name, each.role, each.company) if part): each.id or 0
            for each in self.around.contacts
            if each.id not in here
        }

        def link(words: str) -> None:
            number = known.get(words) or next((known[name] for name in known if _same_name(name, words)), None)
            if number is None:
                self.panel.write_new()
                self.panel.form.editors["name"].show_value(words)
            else:
                self.do(lambda hunt, posting: hunt.contacts.link(number, posting), self._linked)

        place = self.known if self.known.isVisible() else self.first_known
        self.question = AskedLine(self.tr("Name of someone you know"), link, known=known, parent=self)
        self.question.ask(place.mapToGlobal(QPoint(0, place.height())))

    def _linked(self, effect: "Effect") -> None:
        self.panel.added(effect.id or -1)

    def log_message(self) -> None:
        """Write down what was said with the chosen person."""
        self.tab_wanted.emit("messages", -(self.current() or 0))

    def _write(self) -> None:
        visit(f"mailto:{self.mail.toolTip()}")

    def _remove_everywhere(self) -> None:
        number = self.current()
        if number is not None:
            self.do(lambda hunt, _: hunt.contacts.remove(number))

    def _know(self, line: Line | None) -> None:
        values = dict(line.values) if line else {}
        for made, address, whole in (
            (self.mail, values.get("email", ""), f"mailto:{values.get('email', '')}"),
            (self.link, values.get("url", ""), values.get("url", "")),
        ):
            made.setToolTip(str(address))
            made.setVisible(reachable(str(whole)))

    def _fields(self) -> tuple[tuple[FormField, ...], ...]:
        return (
            (FormField("name", self.tr("Name"), needed=self.tr("Who is it?")), FormField("role", self.tr("Role"))),
            (FormField("company", self.tr("Company"), first=self._company),),
            (FormField("email", self.tr("E-mail")), FormField("phone", self.tr("Phone"))),
            (FormField("url", self.tr("Link"), "text", "https://"),),
            (FormField("notes", self.tr("Notes"), "story"),),
        )

    def _company(self) -> str:
        around = getattr(self, "around", None)
        return around.posting.company if around is not None else ""


def _same_name(known: str, typed: str) -> bool:
    return known.casefold() == typed.casefold() or known.partition(" · ")[0].casefold() == typed.casefold()


def _line(person: "Person") -> Line:
    contact = person.contact
    words, picture = QCoreApplication.translate("Job", "no message yet"), "profile"
    look: State = "neutral"
    if person.last is not None:
        received = person.direction == "received"
        said = (
            QCoreApplication.translate("Job", "they wrote · {day}")
            if received
            else QCoreApplication.translate("Job", "you wrote · {day}")
        )
        words, picture, look = said.format(day=short_day(person.last)), "mail", "met" if received else "confirm"
    detail = "  ·  ".join(part for part in (contact.role, contact.company, contact.email, contact.phone) if part)
    values = tuple((name, getattr(contact, name)) for name in FIELDS)
    return Line(contact.id or 0, contact.name, detail, words, values, picture=picture, state=look)


def _add(hunt: "Hunt", posting: int, values: Mapping[str, Any]) -> "Effect":
    return hunt.contacts.add_to(posting, values)


def _change(hunt: "Hunt", _posting: int, number: int, values: Mapping[str, Any]) -> object:
    return hunt.contacts.change(number, values)


def _unlink(hunt: "Hunt", posting: int, number: int) -> object:
    return hunt.contacts.unlink(number, posting)
