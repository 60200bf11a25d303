"""Jobs from a table come to their stages with their days, and one undo takes all of them back."""

from datetime import date

import pytest

from jobtracker.hunt.hunt import Hunt
from jobtracker.importers.job_table import JobTable, read_table
from jobtracker.problems import Problem

TABLE = """Company,Title,Location,Status,Applied date,Status date,Notes,Source,Salary,Tags,Description
Acme,Cook,Leeds,Rejected,2026-04-01,2026-04-20,nice people,a friend,ab 30k,"near, old",
Acme,Baker,Leeds,Wishlist,,,,,,,<h1>Baker</h1><h2>Requirements</h2><ul><li>Python</li></ul>
Beta,Smith,,Interview 2,2026-04-10,,,,,,
Gamma,Clerk,,,2026-04-12,,,,,,
"""


@pytest.fixture
def table() -> JobTable:
    return read_table(TABLE.encode())


def test_each_row_is_told_where_its_job_would_stand(hunt: Hunt, table: JobTable) -> None:
    rows = {row.job.title: (row.stage, row.outcome, row.there) for row in hunt.tables.look(table)}
    assert rows == {
        "Cook": ("Closed", "rejected", False),
        "Baker": ("Saved", None, False),
        "Smith": ("Interviewing", None, False),
        "Clerk": ("Applied", None, False),
    }
    assert [row.stage for row in hunt.tables.look(table)] == ["Saved", "Applied", "Interviewing", "Closed"]


def test_an_own_stage_of_the_same_name_goes_before_what_words_mean(hunt: Hunt) -> None:
    hunt.stages.add("Phone screen", meaning="applied")
    rows = hunt.tables.look(read_table(b"Title,Status\nCook,phone screen\n"))
    assert rows[0].stage == "Phone screen"


def test_jobs_come_with_days_notes_source_tags_and_what_their_text_asks_for(hunt: Hunt, table: JobTable) -> None:
    hunt.profile.claim("Python")
    effect = hunt.tables.take(table.jobs, file="jobs.csv")
    assert effect.label == "Imported 4 jobs from jobs.csv"
    jobs = {row.title: row for row in hunt.postings.rows("is:any")}
    cook = jobs["Cook"]
    assert (cook.stage, cook.outcome, cook.tags, cook.added) == (
        "Closed",
        "rejected",
        ("near", "old"),
        date(2026, 4, 1),
    )
    moves = [(step.stage, step.when.date()) for step in hunt.applications.history(cook.id) if step.kind == "moved"]
    assert moves == [("Applied", date(2026, 4, 1)), ("Closed", date(2026, 4, 20))]
    assert [note.text for note in hunt.notes.of(cook.id)] == ["nice people"]
    posting = hunt.postings.open(cook.id)
    assert posting.salary is not None
    assert (posting.salary.raw, posting.salary.min) == ("ab 30k", None)
    assert jobs["Baker"].must.met == 1
    assert dict(hunt.overview.insights().rungs)["interviewing"] == 1
    assert hunt.undo() == effect.label
    assert hunt.postings.rows("is:any") == []
    hunt.redo()
    assert len(hunt.postings.rows("is:any")) == 4


def test_what_was_saved_before_is_known_by_its_name_or_its_link(hunt: Hunt, table: JobTable) -> None:
    hunt.tables.take(table.jobs[:1], file="jobs.csv")
    assert [row.job.title for row in hunt.tables.look(table) if row.there] == ["Cook"]
    again = read_table(b"Title,Company,URL\nCOOK,acme ltd,\nOther,Else,https://x.org/jobs/12345?utm_source=a\n")
    assert [row.there for row in hunt.tables.look(again)] == [True, False]
    hunt.tables.take(again.jobs[1:], file="jobs.csv")
    linked = read_table(b"Title,URL\nNamed otherwise,https://www.x.org/jobs/12345\n")
    assert [row.there for row in hunt.tables.look(linked)] == [True]


def test_a_table_without_jobs_says_so(hunt: Hunt) -> None:
    with pytest.raises(Problem, match="no job in this table"):
        hunt.tables.look(read_table(b"Title,Company\n,\n"))
