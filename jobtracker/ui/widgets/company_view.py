"""All that is known of a company: the jobs there, how past ones ended, and whom one knows there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from jobtracker.ui.day import today
from jobtracker.ui.theme import HAIR, NEAR, TIGHT
from jobtracker.ui.widgets.days import day_words
from jobtracker.ui.widgets.fitted import Fitted
from jobtracker.ui.widgets.frames import Card
from jobtracker.ui.widgets.hunt_words import outcome_words, tint_of
from jobtracker.ui.widgets.labels import BrokenLabel, Label
from jobtracker.ui.widgets.line_list import Line, LineList

if TYPE_CHECKING:
    from datetime import date

    from jobtracker.hunt.companies import CompanyFile
    from jobtracker.hunt.jobs import JobRow
    from jobtracker.hunt.people import Person

_WIDE_ENOUGH = 46  # lines of text: from here on people stand beside the jobs


class CompanyView(Fitted, QWidget):
    """Jobs beside people, above them where there is little room; `opened` tells the job that Enter wants.

    Args:
        scrolled: what is around it scrolls, so that it may be as high as it needs to be.
    """

    opened = Signal(int)

    def __init__(self, *, scrolled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scrolled = scrolled
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards = Card(margin=1), Card(margin=1)
        self.summary = BrokenLabel(role="strong")
        self.jobs = LineList(self.tr("Jobs there"), bins=False)
        self.people = LineList(self.tr("People there"), bins=False)
        self.jobs.edit_wanted.connect(self._open)
        self.jobs.doubleClicked.connect(lambda _: self._open())
        self._nobody = Label(self.tr("You noted nobody there yet."), tone="muted", wrap=True)
        self._lay_out()

    def show_file(self, file: "CompanyFile", *, here: int = 0) -> None:
        """Show a company's file; `here` is the job that is looked at already."""
        self.summary.setText(_summary(file))
        self.jobs.show_lines([_job(row, here=here) for row in file.jobs])
        self.people.show_lines([_person(person) for person in file.people])
        self.people.setVisible(bool(file.people))
        self._nobody.setVisible(not file.people)

    def arrive(self) -> None:
        """Start with the jobs."""
        self.jobs.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.jobs.currentIndex().isValid():
            self.jobs.setCurrentIndex(self.jobs.lines.index(0))

    def _open(self) -> None:
        line = self.jobs.current()
        if line is not None:
            self.opened.emit(line.id)

    def _arrange(self) -> None:
        least = sum(card.minimumSizeHint().height() for card in self._cards)
        wide = self.width() >= self.fontMetrics().height() * _WIDE_ENOUGH
        low = not self._scrolled and self.height() <= least + self._row.spacing()
        wide = wide or low  # above one another they would not fit
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> None:
        row = self._row
        self.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        jobs, people = self._cards
        heading = Label(self.tr("People there"), role="strong")
        for card, label, body, share in ((jobs, self.summary, self.jobs, 3), (people, heading, self.people, 2)):
            card.column.setContentsMargins(1, TIGHT, 1, TIGHT)
            label.setContentsMargins(NEAR, HAIR, NEAR, HAIR)
            card.column.addWidget(label)
            card.column.addWidget(body, 1)
            row.addWidget(card, share)
        self._nobody.setContentsMargins(NEAR, 0, NEAR, NEAR)
        people.column.addWidget(self._nobody, 1, Qt.AlignmentFlag.AlignTop)


def _short(day: "date") -> str:
    return day_words(day, today=today())


def _person(person: "Person") -> Line:
    contact = person.contact
    detail = "  ·  ".join(part for part in (contact.role, contact.email) if part)
    last = _short(person.last.astimezone().date()) if person.last else ""
    return Line(contact.id or 0, contact.name, detail, last, picture="profile")


def _job(row: "JobRow", *, here: int) -> Line:
    title = row.title or QCoreApplication.translate("Job", "Untitled posting")
    if row.id == here:
        title = QCoreApplication.translate("Job", "{title} (this one)").format(title=title)
    stands = outcome_words(row.outcome) or row.stage
    detail = "  ·  ".join(part for part in (stands, row.places) if part)
    added = QCoreApplication.translate("Job", "added {day}").format(day=_short(row.added))
    closed = row.meaning == "closed"
    return Line(row.id, title, detail, added, picture="stage", state=tint_of(row.colour), faint=closed)


def _summary(file: "CompanyFile") -> str:
    count = len(file.jobs)
    one = QCoreApplication.translate("Job", "1 job with {company}")
    many = QCoreApplication.translate("Job", "{count} jobs with {company}")
    words = [(one if count == 1 else many).format(count=count, company=file.name)]
    words += [f"{number} × {outcome_words(outcome).lower()}" for outcome, number in file.outcomes]
    return " · ".join(words)
