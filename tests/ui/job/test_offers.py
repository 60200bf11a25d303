"""The offers of a job, and all offers side by side."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from jobtracker.reading.findings import Salary
from jobtracker.ui.job.offers import Offers
from tests.ui.conftest import POSTING
from tests.ui.job.conftest import CONTROL, Desk


@pytest.fixture
def offers(desk: Desk) -> Offers:
    """The tab in front, empty."""
    part = desk.turn("offer")
    assert isinstance(part, Offers)
    return part


def test_an_offer_is_typed_as_it_was_made_and_undone(desk: Desk, offers: Offers) -> None:
    desk.press(Qt.Key.Key_Insert)
    desk.fill(offers, salary="61,500", currency="eur", place="Bergen", starts="2027-03-01", answer_by="2027-01-15")
    offers.panel.form.editors["period"].show_value("year")
    desk.press(Qt.Key.Key_Return, CONTROL)
    (offer,) = desk.sheet().offers
    assert (offer.salary, offer.currency, offer.period, offer.starts) == (61500.0, "EUR", "year", date(2027, 3, 1))
    (line,) = desk.lines(offers)
    assert line.title == "61,500 EUR a year"
    assert line.note.startswith("answer by")
    assert not offers.table_card.isVisible()
    desk.undo()
    assert desk.sheet().offers == ()


def test_an_offer_is_begun_in_the_currency_and_for_the_time_that_the_posting_names(desk: Desk, offers: Offers) -> None:
    pay = Salary(40_000, 50_000, "CHF", "year", "CHF 40k-50k")
    desk.ask(lambda hunt: hunt.postings.correct(desk.number, salary=pay))
    desk.press(Qt.Key.Key_Insert)
    desk.fill(offers, salary="47000")
    desk.press(Qt.Key.Key_Return, CONTROL)
    (line,) = desk.lines(offers)
    assert line.title == "47,000 CHF a year"
    assert desk.window.toast.sentence.text() == "Added the offer 47000 CHF"


def test_offers_of_several_jobs_stand_side_by_side_and_lead_to_their_jobs(desk: Desk, offers: Offers) -> None:
    text = POSTING.replace("Kestrel & Sons", "Otter Works")
    other = desk.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft(text)))
    desk.add("offers", salary=60000, currency="EUR", period="year", place="Bergen")
    desk.ask(lambda hunt: hunt.offers.add({"posting_id": other, "place": "Remote", "notes": "Four days a week"}))
    table = offers.table
    assert offers.table_card.isVisible()
    heads = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    assert [head.text() if head else "" for head in heads] == ["Kestrel & Sons", "Otter Works"]
    shown = {
        (table.verticalHeaderItem(row).text(), column): table.item(row, column).text()  # type: ignore[union-attr]
        for row in range(table.rowCount())
        for column in range(2)
    }
    assert shown["Pay", 0] == "60,000 EUR a year"
    assert shown["Pay", 1] == "—"
    assert shown["Notes", 1] == "Four days a week"
    table.setFocus()
    table.setCurrentCell(0, 1)
    desk.press(Qt.Key.Key_Return)
    assert desk.page.posting is not None
    assert desk.page.posting.id == other
