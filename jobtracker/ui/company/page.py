"""A company: all jobs there, how past ones ended, and whom one knows there; reached by its name in the commands."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jobtracker.ui.changes import Change
from jobtracker.ui.door import Door
from jobtracker.ui.latest import Latest
from jobtracker.ui.page import Page
from jobtracker.ui.theme import APART, NEAR, WIDE
from jobtracker.ui.widgets.buttons import button
from jobtracker.ui.widgets.company_view import CompanyView
from jobtracker.ui.widgets.frames import EmptyPlace
from jobtracker.ui.widgets.front_stack import FrontStack
from jobtracker.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from jobtracker.hunt.companies import CompanyFile
    from jobtracker.hunt.hunt import Hunt


class CompanyPage(Page):
    """Shows the company that was asked for last, at first the one with the most jobs."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.keys = ((self.tr("Open the chosen job"), "Return"),)
        self._name = ""
        self.title = ElidedLabel(role="display")
        self.view = CompanyView()
        self.all = button(self.tr("Show in Jobs"), self._search, picture="jobs")
        self._empty = EmptyPlace(
            "company", self.tr("No company yet"), self.tr("Companies come with the postings that you save.")
        )
        self._empty.offer(self.tr("Paste a posting"), self.paste_wanted, rank="primary", picture="paste")
        self._files: Latest[CompanyFile | None] = Latest(door, self._show)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self.title, 1)
        head.addWidget(self.all)
        self._stack = FrontStack()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, APART, WIDE, WIDE)
        column.setSpacing(APART)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.view.opened.connect(self.posting_wanted)
        door.changes.happened.connect(self._changed)

    def show_name(self, name: str) -> None:
        """Show this company next."""
        self._name = name

    def refresh(self) -> None:
        """Ask for all that is known of it."""
        self._ask()
        self.view.arrive()

    def chosen(self) -> list[int]:
        """The chosen job."""
        line = self.view.jobs.current()
        return [line.id] if line is not None else []

    def panes(self) -> tuple[QWidget, ...]:
        """The jobs and the people."""
        return (self.all, self.view.jobs, self.view.people, self._empty)

    def _changed(self, change: Change) -> None:  # noqa: ARG002
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        name = self._name
        self._files.ask(lambda hunt: _file(hunt, name))

    def _show(self, file: "CompanyFile | None") -> None:
        name = file.name if file is not None else self.tr("Company")
        self.title.setText(name)
        self.setWindowTitle(name)
        self.all.setVisible(file is not None)
        self._stack.setCurrentWidget(self.view if file is not None else self._empty)
        if file is None:
            self._empty.setFocus()
            return
        self._name = file.name
        self.view.show_file(file)
        if self.isVisible() and not self.view.jobs.currentIndex().isValid():
            self.view.arrive()

    def _search(self) -> None:
        self.search_wanted.emit(f'company:"{self._name}"')


def _file(hunt: "Hunt", name: str) -> "CompanyFile | None":
    """The file of a company; without a name that of the one with the most jobs."""
    wanted = name or next(iter(hunt.companies.names()), "")
    return hunt.companies.of(wanted) if wanted else None
