"""People whom a person knows from elsewhere, looked at before they are noted: who works where there are jobs."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import NamedTuple

from sqlmodel import col, select

from jobtracker.hunt.company_names import company_key
from jobtracker.hunt.values import one_line
from jobtracker.importers.people_table import ListedPerson
from jobtracker.records.contact import Contact
from jobtracker.records.posting import Posting
from jobtracker.store.session import Session


class Acquaintance(NamedTuple):
    """A person, how many jobs there are at their company, and whether they were noted before."""

    person: ListedPerson
    jobs: int
    there: bool


def look_at(
    session: Session, people: Collection[ListedPerson], *, others: Iterable[str] = ()
) -> tuple[Acquaintance, ...]:
    """Look at people, those at companies with jobs first; `others` are companies of jobs that are not saved yet."""
    if not people:
        return ()
    saved = session.exec(select(Posting.company).where(col(Posting.trashed_at).is_(None), Posting.company != ""))
    jobs = Counter(company_key(name) for name in (*saved, *others) if name)
    noted = session.execute(select(col(Contact.name), col(Contact.company), col(Contact.url)))
    known = {key for name, company, url in noted for key in _keys(name, company, url)}
    found = (
        Acquaintance(
            person,
            jobs[company_key(person.company)],
            not known.isdisjoint(_keys(person.name, person.company, person.url)),
        )
        for person in people
    )
    return tuple(sorted(found, key=lambda each: (not each.jobs, each.person.name.casefold())))


def note(session: Session, people: Iterable[ListedPerson]) -> None:
    """Note these people."""
    session.add_all(
        Contact(
            name=one_line(person.name),
            role=one_line(person.role),
            company=one_line(person.company),
            email=one_line(person.email),
            url=one_line(person.url),
        )
        for person in people
    )


def _keys(name: str, company: str, url: str) -> set[object]:
    """By what a person is known again."""
    return {(name.casefold(), company_key(company)), url.casefold().rstrip("/") or name.casefold()}
