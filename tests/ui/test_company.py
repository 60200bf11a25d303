"""The page of a company: all jobs, people and outcomes there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jobtracker.ui.company.page import CompanyPage
from jobtracker.ui.job.company import Company
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.theme import Theme
from tests.ui.conftest import POSTING

Settle = Callable[[MainWindow], None]


def open_company(window: MainWindow, settle: Settle, name: str) -> CompanyPage:
    window.pages.open_company(name)
    settle(window)
    page = window.pages.current
    assert isinstance(page, CompanyPage)
    return page


def test_all_jobs_outcomes_and_people_there_stand_together_however_its_name_is_written(
    filled: MainWindow, settle: Settle
) -> None:
    again = POSTING.replace("Kestrel & Sons", "Plover").replace("Harbour Data Engineer", "Lighthouse Keeper")
    filled.door.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft(again)))
    filled.door.ask(lambda hunt: hunt.applications.end(3, "rejected"))
    filled.door.ask(lambda hunt: hunt.contacts.add({"name": "Ada Finch", "company": "Plover Ltd"}))
    settle(filled)
    page = open_company(filled, settle, "Plover Ltd")
    assert page.view.summary.text() == "2 jobs with Plover Ltd · 1 × rejected"
    jobs = [page.view.jobs.lines.line(row).title for row in range(page.view.jobs.lines.rowCount())]
    assert jobs == ["Lighthouse Keeper", "Harbour Data Engineer"]
    assert page.view.people.lines.line(0).title == "Ada Finch"
    assert page.view.jobs.hasFocus()
    QTest.keyClick(page.view.jobs, Qt.Key.Key_Return)
    settle(filled)
    assert (filled.pages.name, filled.pages.chosen) == ("posting", [4])


def test_what_changes_meanwhile_is_shown_and_its_jobs_can_be_gone_through_in_jobs(
    filled: MainWindow, settle: Settle
) -> None:
    page = open_company(filled, settle, "Otter Works")
    filled.door.ask(lambda hunt: hunt.applications.end(2, "rejected"))
    settle(filled)
    settle(filled)
    assert page.view.summary.text() == "1 job with Otter Works · 1 × rejected"
    page.all.click()
    settle(filled)
    jobs = filled.pages.page("jobs")
    assert isinstance(jobs, JobsPage)
    assert jobs.field.text() == 'company:"Otter Works"'
    assert [jobs.model.row(row).company for row in range(jobs.model.rowCount())] == ["Otter Works"]


def test_where_there_is_little_room_people_stand_below_the_jobs(filled: MainWindow, settle: Settle) -> None:
    page = open_company(filled, settle, "Otter Works")
    filled.door.ask(lambda hunt: hunt.contacts.add({"name": "Ada Finch", "company": "Otter Works"}))
    settle(filled)
    settle(filled)
    jobs, people = page.view.jobs, page.view.people
    for width, below in ((1280, False), (500, True)):
        filled.resize(width, 700)
        settle(filled)
        both = [each.mapTo(page, each.rect().topLeft()) for each in (jobs, people)]
        assert (both[1].y() > both[0].y() + jobs.height(), both[1].x() == both[0].x()) == (below, below), width


def test_without_any_posting_it_says_where_companies_come_from(window: MainWindow, settle: Settle) -> None:
    page = open_company(window, settle, "")
    assert page._empty.isVisible()
    assert not page.all.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_in_a_small_window_the_jobs_company_has_people_below_jobs_and_not_squeezed_beside_them(
    lived_in: MainWindow, settle: Settle, qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    Theme(qapp, choice="light", percent=percent)
    lived_in.resize(800, 600)
    lived_in.pages.open_part(1, "company")
    settle(lived_in)
    page = lived_in.pages.current
    assert isinstance(page, PostingPage)
    part = page.tabs.part("company")
    assert isinstance(part, Company)

    def is_below() -> bool:
        tops = [each.mapTo(part, QPoint(0, 0)).y() for each in (part.jobs, part.people)]
        return tops[1] >= tops[0] + part.jobs.height()

    qtbot.waitUntil(is_below)
    assert part.jobs.width() > part.view.width() * 0.9
