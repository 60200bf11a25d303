"""Lists to take elsewhere: all jobs as a table that can be imported again, and what was done within some days."""

from datetime import date, timedelta

from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.listings import HEAD
from jobtracker.hunt.tables import csv_bytes
from jobtracker.importers.job_table import read_table
from tests.hunt.conftest import POSTING, Clock


def stage(hunt: Hunt, meaning: str) -> int:
    return next(each.id or 0 for each in hunt.stages.all() if each.meaning == meaning)


def fill(hunt: Hunt, clock: Clock) -> None:
    """Three jobs: applied for and rejected, with an interview, and only saved."""
    for company in ("Heron & Daughters", "Ibis Ltd", "Jay SARL"):
        hunt.postings.capture(hunt.postings.draft(POSTING.replace("Heron & Daughters", company)))
    now = clock()
    hunt.applications.move(1, stage(hunt, "applied"), on=now - timedelta(days=20))
    hunt.applications.end(1, "rejected", on=now - timedelta(days=5))
    hunt.applications.move(2, stage(hunt, "applied"), on=now - timedelta(days=10))
    hunt.interviews.add({"posting_id": 2, "kind": "phone", "starts_at": now - timedelta(days=3)})
    hunt.interviews.add({"posting_id": 2, "kind": "final", "starts_at": now + timedelta(days=3)})
    hunt.postings.correct(2, source="job fair")
    hunt.tags.change([2], add=["near", "=old"])


def test_a_table_of_all_jobs_comes_back_as_the_same_jobs(hunt: Hunt, clock: Clock) -> None:
    fill(hunt, clock)
    rows = hunt.listings.table()
    assert {len(row) for row in rows} == {len(HEAD)}
    table = read_table(csv_bytes(HEAD, rows))
    assert table.left_out == ("Must-haves met", "Must-haves")
    there = hunt.tables.look(table)
    assert all(row.there for row in there)
    told = {row.job.company: (row.stage, row.outcome) for row in there}
    assert told == {
        "Heron & Daughters": ("Closed", "rejected"),
        "Ibis Ltd": ("Applied", None),
        "Jay SARL": ("Saved", None),
    }
    ibis = next(row.job for row in there if row.job.company == "Ibis Ltd")
    assert (ibis.applied, ibis.source, ibis.tags) == (
        (clock.now - timedelta(days=10)).date(),
        "job fair",
        ("near", "=old"),
    )
    applied = next(row for row in hunt.postings.rows("is:any") if row.company == "Ibis Ltd")
    assert applied.since == ibis.applied, "what was noted later counts from the day on which it was done"


def test_a_proof_lists_applications_and_interviews_that_were_within_the_days(hunt: Hunt, clock: Clock) -> None:
    fill(hunt, clock)
    today = clock().date()
    deeds = hunt.listings.deeds(today - timedelta(days=15), today + timedelta(days=9))
    assert [(deed.what, deed.company, deed.outcome) for deed in deeds] == [
        ("applied", "Ibis Ltd", None),
        ("phone", "Ibis Ltd", None),
    ], "what is still to come proves nothing"
    whole = hunt.listings.deeds(today - timedelta(days=20), today)
    assert next((deed.day, deed.outcome) for deed in whole) == (today - timedelta(days=20), "rejected")
    assert hunt.listings.deeds(date(2020, 1, 1), date(2020, 2, 1)) == ()
