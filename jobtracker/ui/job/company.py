"""The company of a job: all jobs there, how past ones ended, and whom one knows there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.moments import short_day
from jobtracker.ui.job.part import Part
from jobtracker.ui.latest import Latest
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.frames import Card, EmptyPlace
from jobtracker.ui.widgets.hunt_words import outcome_words, tint_of
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.line_list import Line, LineList

if TYPE_CHECKING:
    from jobtracker.hunt.companies import CompanyFile
    from jobtracker.hunt.jobs import JobRow


class Company(Part):
    """Jobs and people of the company; Enter opens a job."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.summary = Label(role="strong", wrap=True)
        self.jobs = LineList(self.tr("Jobs there"), bins=False)
        self.people = LineList(self.tr("People there"), bins=False)
        self.jobs.edit_wanted.connect(self._open)
        self.jobs.doubleClicked.connect(lambda _: self._open())
        self._files: Latest[CompanyFile] = Latest(door, self._show_file)
        self.empty = EmptyPlace(
            "company", self.tr("Which company?"), self.tr("This posting names none. Fill it in under Details.")
        )
        self.empty.offer(self.tr("Go to Details"), lambda: self.tab_wanted.emit("details", 0), rank="primary")
        self._full = QWidget()
        self._nobody = Label(self.tr("You noted nobody there yet."), tone="muted", wrap=True)
        self._lay_out()

    def show_job(self, around: Around) -> None:
        """Ask for all that is known of the company."""
        super().show_job(around)
        name = around.posting.company
        self._full.setVisible(bool(name))
        self.empty.setVisible(not name)
        if name:
            self._files.ask(lambda hunt: hunt.companies.of(name))

    def arrive(self) -> None:
        """Start with the jobs."""
        (self.jobs if self._full.isVisible() else self.empty).setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.jobs.currentIndex().isValid():
            self.jobs.setCurrentIndex(self.jobs.lines.index(0))

    def panes(self) -> tuple[QWidget, ...]:
        """The jobs and the people."""
        return (self.jobs, self.people, self.empty)

    def _show_file(self, file: "CompanyFile") -> None:
        here = self.around.posting.id if self.around else 0
        self.summary.setText(_summary(file))
        self.jobs.show_lines([_job(row, here=here) for row in file.jobs])
        people = [
            Line(
                person.contact.id or 0,
                person.contact.name,
                "  ·  ".join(part for part in (person.contact.role, person.contact.email) if part),
                short_day(person.last) if person.last else "",
                picture="profile",
            )
            for person in file.people
        ]
        self.people.show_lines(people)
        self.people.setVisible(bool(people))
        self._nobody.setVisible(not people)

    def _open(self) -> None:
        line = self.jobs.current()
        if line is not None and self.around is not None and line.id != self.around.posting.id:
            self.posting_wanted.emit(line.id)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        jobs, people = Card(margin=1), Card(margin=1)
        heading = Label(self.tr("People there"), role="strong")
        for card, label, body, share in ((jobs, self.summary, self.jobs, 3), (people, heading, self.people, 2)):
            card.column.setContentsMargins(1, TIGHT, 1, TIGHT)
            label.setContentsMargins(NEAR, HAIR, NEAR, HAIR)
            card.column.addWidget(label)
            card.column.addWidget(body, 1)
            row.addWidget(card, share)
        self._nobody.setContentsMargins(NEAR, 0, NEAR, NEAR)
        people.column.addWidget(self._nobody, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._full, 1)
        self.column.addWidget(self.empty, 1)


def _job(row: "JobRow", *, here: int) -> Line:
    title = row.title or QCoreApplication.translate("Job", "Untitled posting")
    if row.id == here:
        title = QCoreApplication.translate("Job", "{title} (this one)").format(title=title)
    stands = outcome_words(row.outcome) or row.stage
    detail = "  ·  ".join(part for part in (stands, row.places) if part)
    added = QCoreApplication.translate("Job", "added {day}").format(day=short_day(row.added))
    closed = row.meaning == "closed"
    return Line(row.id, title, detail, added, picture="stage", state=tint_of(row.colour), faint=closed)


def _summary(file: "CompanyFile") -> str:
    count = len(file.jobs)
    one = QCoreApplication.translate("Job", "1 job with {company}")
    many = QCoreApplication.translate("Job", "{count} jobs with {company}")
    words = [(one if count == 1 else many).format(count=count, company=file.name)]
    words += [f"{number} × {outcome_words(outcome).lower()}" for outcome, number in file.outcomes]
    return " · ".join(words)
