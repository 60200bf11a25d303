"""Tables of jobs as spreadsheets and other trackers give them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.importers.job_status import meaning_of
from jobtracker.importers.job_table import ListedJob, read_table
from jobtracker.importers.table_dates import day_of
from jobtracker.problems import Problem


def first(text: str) -> ListedJob:
    return read_table(text.encode()).jobs[0]


def test_saved_jobs_of_linkedin() -> None:
    job = first('Saved Date,Job Url,Job Title,Company Name\n"11/20/24, 8:15 AM",https://x.org/1,Engineer,Acme\n')
    assert (job.title, job.company, job.url, job.saved) == ("Engineer", "Acme", "https://x.org/1", date(2024, 11, 20))


def test_a_taken_down_job_without_a_title_is_known_by_its_company() -> None:
    assert first("Job Title,Company Name\n,Acme\n").company == "Acme"


def test_simplify() -> None:
    job = first(
        "Job Title,Company Name,Location,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes,"
        "job_type\n"
        "Cook,Acme,Leeds,https://x.org/1,2026-01-02,REJECTED,2026-02-03,false,,kind,full\n"
    )
    assert (job.applied, job.status, job.status_day) == (date(2026, 1, 2), "REJECTED", date(2026, 2, 3))
    assert (job.places, job.notes) == (("Leeds",), "kind")


def test_teal_tells_its_status_by_name_and_its_pay_in_columns() -> None:
    job = first(
        "id,company_name,role,location,url,excitement,source,min_salary,max_salary,salary_currency,salary_pay_period,"
        "added_at,applied_at,follow_up_at,updated_at,archived_at,statusName,status\n"
        "7,Acme,Cook,Leeds,,4,a friend,30000,40000,GBP,annual,2026-01-01T10:00:00Z,,,,,Interviewing,3\n"
    )
    assert (job.title, job.status, job.excitement, job.saved) == ("Cook", "Interviewing", 4, date(2026, 1, 1))
    assert (job.pay_min, job.pay_max, job.pay_currency, job.pay_period) == (30000, 40000, "GBP", "annual")


def test_huntr_and_jobsync() -> None:
    board = first(
        "listName,title,companyName,location,htmlDescription,requirements\nWishlist,Cook,Acme,Leeds,<p>a</p>,\n"
    )
    assert (board.status, board.title, board.description) == ("Wishlist", "Cook", "<p>a</p>")
    own = first(
        "Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes\nAcme,Cook,Applied,,Leeds,30k,2026-01-01,\n"
    )
    assert (own.company, own.status, own.pay) == ("Acme", "Applied", "30k")
    sync = first(
        "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status\n"
        "1,2026-01-01,true,2026-01-05,Acme,Cook,FT,Remote,Leeds,Board,applied\n"
    )
    assert (sync.applied, sync.title, sync.source) == (date(2026, 1, 5), "Cook", "Board")


def test_a_german_sheet_with_semicolons_lines_in_cells_and_windows_letters() -> None:
    sheet = (
        'Firma;Stelle;Status;Beworben am;Notizen;Laune\nBäcker GmbH;Köchin;Absage;03.04.2026;"Zeile 1\nZeile 2";gut\n'
    )
    table = read_table(sheet.encode("cp1252"))
    job = table.jobs[0]
    assert (job.company, job.title, job.applied) == ("Bäcker GmbH", "Köchin", date(2026, 4, 3))
    assert job.notes == "Zeile 1\nZeile 2"
    assert table.left_out == ("Laune",)


def test_lines_above_the_headings_and_tabs_and_utf16() -> None:
    sheet = "My hunt\n\nCompany\tRole\tTags\nAcme\tCook\tnear; old,near\n"
    assert read_table(sheet.encode("utf-16")).jobs[0].tags == ("near", "old")


def test_what_is_no_table_of_jobs_says_which_headings_it_takes() -> None:
    with pytest.raises(Problem, match="No column of this table") as caught:
        read_table(b"a,b\n1,2\n")
    assert "Title, Company" in caught.value.remedy


@pytest.mark.parametrize(
    ("rows", "days"),
    [
        (("03/04/2026", "25/04/2026"), (date(2026, 4, 3), date(2026, 4, 25))),
        (("03/04/2026", "04/25/2026"), (date(2026, 3, 4), date(2026, 4, 25))),
    ],
)
def test_one_day_of_a_column_tells_the_order_of_all(rows: tuple[str, ...], days: tuple[date, ...]) -> None:
    table = read_table(("Title,Applied date\n" + "".join(f"Cook,{row}\n" for row in rows)).encode())
    assert tuple(job.applied for job in table.jobs) == days


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("Nov 20, 2024", date(2024, 11, 20)),
        ("20 November 2024", date(2024, 11, 20)),
        ("20. Okt 2024", date(2024, 10, 20)),
        ("2024-11-20T10:00:00Z", date(2024, 11, 20)),
        ("31.02.2024", None),
        ("soon", None),
        ("", None),
    ],
)
def test_days_as_tables_write_them(cell: str, day: date | None) -> None:
    assert day_of(cell, month_first=True) == day


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        ("Wishlist", ("saved", "")),
        ("Not applied yet", ("saved", "")),
        ("Applied", ("applied", "")),
        ("Phone screen", ("interviewing", "")),
        ("Vorstellungsgespräch", ("interviewing", "")),
        ("Offer", ("offer", "")),
        ("Offer declined", ("closed", "declined")),
        ("REJECTED", ("closed", "rejected")),
        ("Absage", ("closed", "rejected")),
        ("Ghosted", ("closed", "no answer")),
        ("Accepted", ("closed", "accepted")),
        ("whatever", ("", "")),
    ],
)
def test_words_for_where_a_job_stands(status: str, meaning: tuple[str, str]) -> None:
    assert meaning_of(status) == meaning


@given(st.text(alphabet='Title,Company;\t\n"é0/.', max_size=200))
def test_any_text_is_a_table_or_a_problem(text: str) -> None:
    try:
        table = read_table(text.encode())
    except Problem as problem:
        assert problem.remedy  # noqa: PT017 - it may as well be one
    else:
        assert all(job.title or job.company for job in table.jobs)


@pytest.mark.parametrize("title", ["Titel", "Jobtitel", "Stellenbezeichnung", "Titre"])
def test_a_table_with_german_or_french_headings_loses_no_title(title: str) -> None:
    rows = f"{title};Firma;Arbeitsort;Anmerkungen;Gespeichert am\nKoch;Gasthof Linde;Wien;gut;03.04.2026\n"
    table = read_table(rows.encode())
    (job,) = table.jobs
    assert (job.title, job.company, job.places, job.notes, job.saved) == (
        "Koch",
        "Gasthof Linde",
        ("Wien",),
        "gut",
        date(2026, 4, 3),
    )
    assert table.left_out == ()
