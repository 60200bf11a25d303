"""The offers of a job, and all offers side by side."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jobtracker.reading.findings import Salary
from jobtracker.ui.job.offers import Offers
from jobtracker.ui.job.part import EntryPart
from jobtracker.ui.theme import Theme
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


@pytest.mark.parametrize("tab", ["offer", "interviews", "people", "messages"])
def test_what_adds_an_entry_is_in_sight_in_a_small_window_and_comes_behind_the_fields(
    desk: Desk, tab: str, qtbot: QtBot
) -> None:
    other = desk.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft("Baker\n\nRequirements\n- Bread\n")))
    desk.add("offers", salary=50000.0)
    desk.ask(lambda hunt: hunt.offers.add({"posting_id": other, "salary": 40000.0}))
    desk.window.resize(800, 600)
    part = desk.turn(tab)
    assert isinstance(part, EntryPart)
    part.panel.write_new()
    desk.settle()
    add = part.panel.form.add_button

    def is_in_sight() -> bool:
        corner = add.mapTo(desk.window, add.rect().bottomRight())
        return add.visibleRegion().boundingRect() == add.rect() and desk.window.rect().contains(corner)

    qtbot.waitUntil(is_in_sight)
    list(part.panel.form.editors.values())[-1].setFocus()
    for _step in range(3):  # a field may hold a button of its own
        if not add.hasFocus():
            QTest.keyClick(desk.focus(), Qt.Key.Key_Tab)
    assert add.hasFocus()


def test_the_table_of_all_offers_gives_its_room_to_the_form_where_there_is_little(desk: Desk) -> None:
    other = desk.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft("Baker\n\nRequirements\n- Bread\n")))
    desk.add("offers", salary=50000.0)
    desk.ask(lambda hunt: hunt.offers.add({"posting_id": other, "salary": 40000.0}))
    part = desk.turn("offer")
    assert isinstance(part, Offers)
    desk.window.resize(800, 600)
    desk.settle()
    assert part.table_card.isVisible()
    part.panel.write_new()
    assert part.table_card.isHidden()
    part.leave()
    assert part.table_card.isVisible()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_fields_in_one_row_are_of_one_height(desk: Desk, qapp: QApplication, percent: int) -> None:
    Theme(qapp, choice="light", percent=percent)
    part = desk.turn("offer")
    assert isinstance(part, Offers)
    part.panel.write_new()
    desk.settle()
    editors = part.panel.form.editors
    heights = {editors[name].height() for name in ("salary", "currency", "period")}
    assert len(heights) == 1
