"""What a file holds, as the list to tick shows it: jobs under their stages, then the people."""

from typing import TYPE_CHECKING, NamedTuple

from jobtracker.ui.day import today
from jobtracker.ui.widgets.days import short_day_words
from jobtracker.ui.widgets.hunt_words import outcome_words
from jobtracker.ui.widgets.line_list import Line
from jobtracker.ui.widgets.tick_list import Heading, Tick
from jobtracker.wording import translate

if TYPE_CHECKING:
    from jobtracker.hunt.acquaintances import Acquaintance
    from jobtracker.hunt.files import OpenedTable
    from jobtracker.hunt.job_tables import Listed


class Seen(NamedTuple):
    """A file that was looked at; its jobs, then its people, are numbered from 0."""

    table: "OpenedTable"
    rows: "tuple[Listed, ...]"
    people: "tuple[Acquaintance, ...]"

    def parts(self) -> list[Heading | int]:
        """The jobs under the stages that they come to, in the order in which these appear, then the people."""
        parts: dict[str, list[int]] = {}
        for number, row in enumerate(self.rows):
            parts.setdefault(row.stage, []).append(number)
        near = translate("ImportPage", "People where you have jobs")
        others = translate("ImportPage", "More people you know")
        for number, each in enumerate(self.people, start=len(self.rows)):
            parts.setdefault(near if each.jobs else others, []).append(number)
        shown: list[Heading | int] = []
        for title, some in parts.items():
            shown += [Heading(title, len(some)), *some]
        return shown

    def there(self) -> set[int]:
        """Those that were saved before."""
        people = {number for number, each in enumerate(self.people, start=len(self.rows)) if each.there}
        return {number for number, row in enumerate(self.rows) if row.there} | people

    def say(self, number: int) -> Tick:
        """Tell a job or a person."""
        if number < len(self.rows):
            return Tick(_job_line(number, self.rows[number]), "")
        return Tick(_person_line(number, self.people[number - len(self.rows)]), "")


def counted(jobs: int, people: int) -> str:
    """So many jobs and people, in words."""
    some = []
    if jobs or not people:
        one, many = translate("ImportPage", "one job"), translate("ImportPage", "{count} jobs")
        some.append((one if jobs == 1 else many).format(count=jobs))
    if people:
        one, many = translate("ImportPage", "one person"), translate("ImportPage", "{count} people")
        some.append((one if people == 1 else many).format(count=people))
    return translate("ImportPage", "{jobs} and {people}").format(jobs=some[0], people=some[1]) if some[1:] else some[0]


def _job_line(number: int, row: "Listed") -> Line:
    job = row.job
    day = job.applied or job.saved
    parts = (job.company if job.title else "", ", ".join(job.places), outcome_words(row.outcome), job.source)
    note = short_day_words(day, today=today()) if day is not None else ""
    return Line(number, job.title or job.company, "  ·  ".join(part for part in parts if part), note)


def _person_line(number: int, each: "Acquaintance") -> Line:
    person = each.person
    one = translate("ImportPage", "1 job there")
    many = translate("ImportPage", "{count} jobs there")
    note = (one if each.jobs == 1 else many).format(count=each.jobs) if each.jobs else ""
    return Line(number, person.name, "  ·  ".join(part for part in (person.role, person.company) if part), note)
