"""The offers of a job, and those of all jobs side by side."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

from jobtracker.reading.findings import Salary
from jobtracker.ui.day import today
from jobtracker.ui.door import Door
from jobtracker.ui.job.around import Around
from jobtracker.ui.job.moments import short_day
from jobtracker.ui.job.part import EntryPart, EntryVerbs
from jobtracker.ui.theme import HAIR
from jobtracker.ui.widgets.entry_fields import FormField
from jobtracker.ui.widgets.entry_panel import EntryPanel
from jobtracker.ui.widgets.field_words import PERIODS, pay_words, value_words
from jobtracker.ui.widgets.frames import Card, EmptyPlace
from jobtracker.ui.widgets.labels import Label
from jobtracker.ui.widgets.line_list import Line

if TYPE_CHECKING:
    from jobtracker.hunt.effects import Effect
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.records.job_paper import Offer
    from jobtracker.records.posting import Posting

FIELDS = ("salary", "currency", "period", "bonus", "place", "starts", "received", "answer_by", "notes")


class Offers(EntryPart):
    """Lists this job's offers; where other jobs have some, too, a table has all of them beside one another."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.table = OfferTable()
        self.table.cellActivated.connect(self._open)
        self.table_card = Card(margin=1)
        self.table_card.column.setContentsMargins(HAIR * 3, HAIR * 2, HAIR, HAIR)
        self.table_card.column.addWidget(Label(self.tr("All offers side by side"), role="strong"))
        self.table_card.column.addWidget(self.table)
        self.column.addWidget(self.table_card)
        self._several = self._spared = False
        self.panel.alone.connect(self._spare)

    @property
    def verbs(self) -> EntryVerbs:
        """What the hunt does with an entry."""
        return EntryVerbs(add=_add, change=_change, remove=_remove)

    def make_panel(self) -> EntryPanel:
        """The list with its form."""
        empty = EmptyPlace(
            "money",
            self.tr("No offer yet"),
            self.tr("Note what they offer, and by when you have to answer. Offers of several jobs stand side by side."),
        )
        return EntryPanel(self._fields(), name=self.tr("Offers"), add=self.tr("Add an offer"), empty=empty)

    def lines(self, around: Around) -> Sequence[Line]:
        """The offers in the order in which they came."""
        self._several = len({posting.id for posting, _ in around.offers}) > 1
        self._spare(self._spared)
        if self._several:
            self.table.show_offers(around.offers, here=around.posting.id)
        return [_line(offer) for offer in around.sheet.offers]

    def panes(self) -> tuple[QWidget, ...]:
        """The list, the form, the table."""
        return (*super().panes(), self.table)

    def _spare(self, on: bool) -> None:  # noqa: FBT001 - as the signal gives it
        """Leave the table out as long as there is no room for it beside the form."""
        self._spared = on
        self.table_card.setVisible(self._several and not on)

    def _open(self, _row: int, column: int) -> None:
        number = self.table.postings[column]
        if self.around is not None and number != self.around.posting.id:
            self.posting_wanted.emit(number)

    def _asked(self, name: str) -> str | None:
        """What the posting says of its pay: an offer is mostly made in the same currency and for the same time."""
        salary = self.around.posting.salary if self.around else None
        return getattr(salary, name, None)

    def _fields(self) -> tuple[tuple[FormField, ...], ...]:
        periods = ((None, "—"), *((period, value_words(period)) for period in PERIODS))
        return (
            (
                FormField("salary", self.tr("Pay"), "amount", share=3),
                FormField(
                    "currency", self.tr("Currency"), "text", "EUR", first=lambda: self._asked("currency"), share=2
                ),
                FormField(
                    "period",
                    self.tr("Pay is for"),
                    "choice",
                    options=periods,
                    first=lambda: self._asked("period"),
                    share=3,
                ),
            ),
            (FormField("bonus", self.tr("Bonus and shares")),),
            (FormField("place", self.tr("Place")), FormField("starts", self.tr("Start"), "day")),
            (
                FormField("received", self.tr("Received"), "day", first=today),
                FormField("answer_by", self.tr("Answer by"), "day"),
            ),
            (FormField("notes", self.tr("Notes"), "story"),),
        )


class OfferTable(QTableWidget):
    """One column an offer, one row a term; the open job's own column is bold. Enter opens the other jobs."""

    def __init__(self) -> None:
        super().__init__()
        self.postings: list[int] = []
        self.setObjectName("offers")
        self.setAccessibleName(self.tr("All offers side by side"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)

    def show_offers(self, offers: "Sequence[tuple[Posting, Offer]]", *, here: int) -> None:
        """Show all offers."""
        terms = _terms()
        self.postings = [posting.id or 0 for posting, _ in offers]
        self.setColumnCount(len(offers))
        self.setRowCount(len(terms))
        self.setVerticalHeaderLabels([words for words, _ in terms])
        self.setHorizontalHeaderLabels([_called(posting) for posting, _ in offers])
        for column, (posting, offer) in enumerate(offers):
            header = self.horizontalHeaderItem(column) or QTableWidgetItem()
            for row, (words, tell) in enumerate(terms):
                item = QTableWidgetItem(tell(offer) or "—")
                item.setToolTip(item.text())
                spoken = f"{_called(posting)}, {words}: {item.text()}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                self.setItem(row, column, item)
                for part in (item, header):
                    font = part.font()
                    font.setBold(posting.id == here)
                    part.setFont(font)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 18)
        self.resizeRowsToContents()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Called by Qt: as high as its rows."""
        heights = [self.rowHeight(row) for row in range(self.rowCount())]
        return QSize(super().sizeHint().width(), sum(heights) + self.horizontalHeader().sizeHint().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Called by Qt: a few rows, the others are scrolled to."""
        return QSize(0, min(self.sizeHint().height(), self.fontMetrics().height() * 7))


def _called(posting: "Posting") -> str:
    return posting.company or posting.title or QCoreApplication.translate("Job", "Untitled posting")


def _terms() -> tuple[tuple[str, Any], ...]:
    return (
        (QCoreApplication.translate("Job", "Pay"), _pay),
        (QCoreApplication.translate("Job", "Bonus"), lambda offer: offer.bonus),
        (QCoreApplication.translate("Job", "Place"), lambda offer: offer.place),
        (QCoreApplication.translate("Job", "Start"), lambda offer: _day(offer.starts)),
        (QCoreApplication.translate("Job", "Answer by"), lambda offer: _day(offer.answer_by)),
        (QCoreApplication.translate("Job", "Notes"), lambda offer: offer.notes),
    )


def _day(day: date | None) -> str:
    return short_day(day) if day else ""


def _pay(offer: "Offer") -> str:
    if offer.salary is None:
        return ""
    period = next((each for each in PERIODS if each == offer.period), None)
    return pay_words(Salary(offer.salary, offer.salary, offer.currency, period, ""))  # type: ignore[arg-type]


def _line(offer: "Offer") -> Line:
    title = _pay(offer) or offer.place or QCoreApplication.translate("Job", "Offer")
    starts = QCoreApplication.translate("Job", "starts {day}").format(day=_day(offer.starts)) if offer.starts else ""
    parts = (offer.place if title != offer.place else "", offer.bonus, starts, offer.notes)
    note = ""
    if offer.answer_by:
        note = QCoreApplication.translate("Job", "answer by {day}").format(day=_day(offer.answer_by))
    late = offer.answer_by is not None and offer.answer_by <= today()
    values = tuple((name, getattr(offer, name)) for name in FIELDS)
    return Line(
        offer.id or 0,
        title,
        "  ·  ".join(part for part in parts if part),
        note,
        values,
        picture="money",
        state="partial" if late else "met",
    )


def _add(hunt: "Hunt", posting: int, values: Mapping[str, Any]) -> "Effect":
    return hunt.offers.add({**values, "posting_id": posting})


def _change(hunt: "Hunt", _posting: int, number: int, values: Mapping[str, Any]) -> object:
    return hunt.offers.change(number, values)


def _remove(hunt: "Hunt", _posting: int, number: int) -> object:
    return hunt.offers.remove(number)
