"""The company of a job: all jobs there, how past ones ended, and whom one knows there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.part import Part
from jobtracker.ui.latest import Latest
from jobtracker.ui.widgets.company_view import CompanyView
from jobtracker.ui.widgets.frames import EmptyPlace

if TYPE_CHECKING:
    from jobtracker.hunt.companies import CompanyFile


class Company(Part):
    """Jobs and people of the company; Enter opens a job."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.view = CompanyView(scrolled=True)
        self.summary, self.jobs, self.people = self.view.summary, self.view.jobs, self.view.people
        self.view.opened.connect(self._open)
        self._files: Latest[CompanyFile] = Latest(door, self._show_file)
        self.empty = EmptyPlace(
            "company", self.tr("Which company?"), self.tr("This posting names none. Fill it in under Details.")
        )
        self.empty.offer(self.tr("Go to Details"), lambda: self.tab_wanted.emit("details", 0), rank="primary")
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.empty, 1)

    def show_job(self, around: Around) -> None:
        """Ask for all that is known of the company."""
        super().show_job(around)
        name = around.posting.company
        self.view.setVisible(bool(name))
        self.empty.setVisible(not name)
        if name:
            self._files.ask(lambda hunt: hunt.companies.of(name))

    def arrive(self) -> None:
        """Start with the jobs."""
        if self.view.isVisible():
            self.view.arrive()
        else:
            self.empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """The jobs and the people."""
        return (self.jobs, self.people, self.empty)

    def _show_file(self, file: "CompanyFile") -> None:
        self.view.show_file(file, here=self.around.posting.id if self.around else 0)

    def _open(self, job: int) -> None:
        if self.around is not None and job != self.around.posting.id:
            self.posting_wanted.emit(job)
