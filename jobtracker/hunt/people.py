"""The people of the hunt: who they are, which jobs they have to do with, and what was said last, by whom."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from sqlmodel import col, delete, select, update

from jobtracker.hunt import labels
from jobtracker.hunt.captures import find
from jobtracker.hunt.company_names import company_key
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.shelf import Shelf
from jobtracker.hunt.values import line, moment, one_of, story, whole
from jobtracker.problems import Problem
from jobtracker.records.contact import Contact, ContactLink, Direction, Message
from jobtracker.store.database import Database
from jobtracker.store.session import Session

_NUMBER = whole(1, 2**62)
_KNOWN = """
    SELECT id, name, role, company, EXISTS (SELECT 1 FROM contact_link WHERE contact_id = contact.id)
    FROM contact ORDER BY id
"""
_WORKPLACES = "SELECT company FROM contact WHERE company <> ''"


class Person(NamedTuple):
    """One contact with the jobs it is linked to, and when and by whom was last written or spoken."""

    contact: Contact
    postings: tuple[int, ...]
    last: datetime | None
    direction: Direction | None


class Known(NamedTuple):
    """A contact as one chooses it from all; `linked`: to any job."""

    id: int
    name: str
    role: str
    company: str
    linked: bool


class Contacts(Shelf[Contact]):
    """All contacts."""

    def __init__(self, database: Database) -> None:
        super().__init__(
            database,
            Contact,
            words=labels.CONTACT,
            checks={
                "name": line,
                "role": line,
                "company": line,
                "email": line,
                "phone": line,
                "url": line,
                "notes": story,
            },
            name=lambda row: row.name,
            demand=_demand_name,
        )

    def known(self) -> tuple[Known, ...]:
        """Name all contacts, in the order in which they were added: quick, be they thousands."""
        with self._database.read() as session:
            return tuple(Known._make(row) for row in session.run(_KNOWN))

    def count_at(self, company: str) -> int:
        """Count those who work at a company; its name counts without legal form and case."""
        wanted = company_key(company)
        with self._database.read() as session:
            return sum(_is_named(name, wanted) for (name,) in session.run(_WORKPLACES)) if wanted else 0

    def of(self, posting: int) -> tuple[Contact, ...]:
        """Give the contacts of one job."""
        with self._database.read() as session:
            return tuple(person.contact for person in people_of(session, posting))

    def add_to(self, posting: int, values: Mapping[str, object]) -> Effect:
        """Add a contact who has to do with a job."""
        with self._database.write(labels.CONTACT.added.format(name=labels.named(line(values.get("name"))))) as session:
            find(session, posting)
            made = self.add(values)
            session.add(ContactLink(contact_id=made.id or 0, posting_id=posting))
        return made

    def link(self, contact: int, posting: int) -> Effect:
        """Say that a contact has to do with a job."""
        with self._database.read() as session:
            person, job = self.find(session, contact), find(session, posting)
            there = _link(session, contact, posting)
        label = labels.LINKED.format(name=labels.named(person.name), job=labels.named(job.title))
        if there is None:
            with self._database.write(label) as session:
                session.add(ContactLink(contact_id=contact, posting_id=posting))
        return Effect(label, 0, contact)

    def unlink(self, contact: int, posting: int) -> Effect:
        """Say that a contact has nothing to do with a job any more."""
        with self._database.read() as session:
            person, job = self.find(session, contact), find(session, posting)
        label = labels.UNLINKED.format(name=labels.named(person.name), job=labels.named(job.title))
        with self._database.write(label) as session:
            there = _link(session, contact, posting)
            if there is not None:
                session.delete(there)
        return Effect(label, 0, contact)

    def remove(self, number: int) -> Effect:
        """Remove a contact; what was written stays, without a name."""
        label = labels.CONTACT.removed.format(name=labels.named(self.get(number).name))
        with self._database.write(label) as session:
            session.exec(delete(ContactLink).where(col(ContactLink.contact_id) == number))
            session.exec(update(Message).where(col(Message.contact_id) == number).values(contact_id=None))
            session.delete(self.find(session, number))
        return Effect(label, 0, number)


class Messages(Shelf[Message]):
    """What was written and said."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        super().__init__(
            database,
            Message,
            words=labels.MESSAGE,
            checks={
                "posting_id": _NUMBER,
                "contact_id": _NUMBER,
                "direction": one_of(Direction),
                "at": moment,
                "channel": line,
                "text": story,
            },
            name=lambda row: row.text.partition("\n")[0] or row.channel,
        )
        self._now = now

    def add(self, values: Mapping[str, object], *, label: str | None = None) -> Effect:
        """Note a message, of now where nothing else is said."""
        return super().add({"at": self._now(), "direction": Direction.SENT, **values}, label=label)


def people_of(session: Session, posting: int) -> tuple[Person, ...]:
    """Read the people who have to do with one job, in the order in which they were linked."""
    rows = session.exec(
        select(Contact)
        .join(ContactLink, col(ContactLink.contact_id) == col(Contact.id))
        .where(ContactLink.posting_id == posting)
        .order_by(col(ContactLink.id))
    )
    return tuple(_person(session, contact) for contact in rows.all())


def people_at(session: Session, company: str) -> tuple[Person, ...]:
    """Read the people of one company by its key (`company_key`), by name."""
    said = session.execute(select(col(Contact.id), col(Contact.company)).where(Contact.company != ""))
    there = [number for number, name in said if _is_named(name, company)]
    contacts = session.exec(select(Contact).where(col(Contact.id).in_(there)).order_by(col(Contact.name))).all()
    return tuple(_person(session, contact) for contact in contacts)


def _is_named(name: str, company: str) -> bool:
    """Whether this is a name of the company with this key, which its names begin with."""
    return name.casefold().lstrip().startswith(company.partition(" ")[0]) and company_key(name) == company


def _person(session: Session, contact: Contact) -> Person:
    linked = session.exec(select(ContactLink.posting_id).where(ContactLink.contact_id == contact.id)).all()
    last = session.exec(
        select(Message).where(Message.contact_id == contact.id).order_by(col(Message.at).desc(), col(Message.id).desc())
    ).first()
    return Person(contact, tuple(linked), last.at if last else None, last.direction if last else None)


def _link(session: Session, contact: int, posting: int) -> ContactLink | None:
    return session.exec(
        select(ContactLink).where(ContactLink.contact_id == contact, ContactLink.posting_id == posting)
    ).first()


def _demand_name(row: Contact) -> None:
    if not row.name:
        raise Problem("A contact needs a name.")
