"""A saved job takes the text of its posting as it reads now, and loses nothing else."""

from dataclasses import replace

import pytest

from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem

NEWER = """Backend Engineer

Company: Heron & Daughters
Location: Ghent, Belgium
Salary: 60,000 - 70,000 EUR per year

Requirements
• Python
• PostgreSQL
• Terraform
• English at level B2

Nice to have
• Redis
• Experience with Kafka
"""


@pytest.fixture
def job(hunt: Hunt, posting: str) -> int:
    """A saved job."""
    return hunt.postings.capture(hunt.postings.draft(posting))


def points(hunt: Hunt, job: int) -> dict[str, str]:
    """The points of a job with their kinds."""
    return {item.text: item.kind for item in hunt.postings.open(job).reading.items}


def key(hunt: Hunt, job: int, words: str) -> tuple[int, int]:
    """Where a point stands."""
    return next((item.start, item.end) for item in hunt.postings.open(job).reading.items if item.text == words)


def test_the_job_reads_and_compares_as_the_new_text_says(hunt: Hunt, job: int) -> None:
    for name in ("Python", "Terraform"):
        hunt.profile.add(hunt.profile.entry("skills", {"name": name}))
    assert hunt.postings.row(job).must.met == 1
    assert hunt.renewals.take(job, hunt.postings.draft(NEWER)) == job
    opened = hunt.postings.open(job)
    assert opened.original == NEWER
    assert opened.salary is not None
    assert opened.salary.max == 70_000
    assert "Terraform" in points(hunt, job)
    assert "Kubernetes" not in points(hunt, job)
    assert hunt.postings.row(job).must.met == 2
    assert [row.id for row in hunt.postings.rows("Terraform")] == [job]


def test_stage_notes_tags_and_history_stay(hunt: Hunt, job: int) -> None:
    applied = next(each.id or 0 for each in hunt.stages.all() if each.name == "Applied")
    hunt.applications.move(job, applied)
    hunt.notes.add({"posting_id": job, "text": "Ask for Ada"})
    hunt.tags.change([job], add=["near"])
    before = hunt.postings.open(job)
    hunt.renewals.take(job, hunt.postings.draft(NEWER))
    after = hunt.postings.open(job)
    assert (after.stage, after.added, after.history) == ("Applied", before.added, before.history)
    assert hunt.postings.row(job).tags == ("near",)
    assert "Ask for Ada" in [note.text for note in hunt.notes.of(job)]


def test_the_text_before_stays_with_the_job_as_a_note(hunt: Hunt, job: int) -> None:
    hunt.renewals.take(job, hunt.postings.draft(NEWER.replace("Nice to have", "# Nice_to_have_")))
    (note,) = hunt.notes.of(job)
    assert note.text.startswith("## What the posting said before\n\nBackend Engineer  \n")
    assert "• Kubernetes  \n" in note.text
    hunt.renewals.take(job, hunt.postings.draft(NEWER))
    assert "\n\\# Nice\\_to\\_have\\_  \n" in hunt.notes.of(job)[-1].text


def test_what_the_person_corrected_of_the_job_stays_where_the_new_text_holds_it(hunt: Hunt, job: int) -> None:
    hunt.points.set_aside(job, key(hunt, job, "English at level B2"))
    hunt.points.turn(job, key(hunt, job, "Redis"), "requirement")
    hunt.points.drop(job, key(hunt, job, "Experience with Kafka"))
    hunt.points.set_aside(job, key(hunt, job, "Kubernetes"))
    hunt.postings.correct(job, company="Heron and Daughters", title="Backend Engineer, night shift")
    hunt.renewals.take(job, hunt.postings.draft("A word ahead.\n\n" + NEWER))
    assert points(hunt, job) == {
        "Python": "requirement",
        "PostgreSQL": "requirement",
        "Terraform": "requirement",
        "English at level B2": "other",
        "Redis": "requirement",
    }
    opened = hunt.postings.open(job)
    assert (opened.company, opened.title) == ("Heron and Daughters", "Backend Engineer, night shift")


def test_what_the_person_says_of_the_new_text_wins(hunt: Hunt, job: int) -> None:
    hunt.postings.correct(job, company="Heron and Daughters")
    hunt.points.set_aside(job, key(hunt, job, "Python"))
    draft = hunt.postings.draft(NEWER)
    items = tuple(
        replace(item, kind="preferred") if item.start == draft.items[0].start else item for item in draft.items
    )
    hunt.renewals.take(job, replace(draft, company="Heron Ltd", items=items))
    assert hunt.postings.open(job).company == "Heron Ltd"
    assert points(hunt, job)["Python"] == "preferred"


def test_what_a_newer_text_leaves_out_of_title_company_and_address_is_still_known(hunt: Hunt, job: int) -> None:
    hunt.postings.correct(job, url="https://jobs.example/7")
    draft = hunt.postings.draft(NEWER.replace("Company: Heron & Daughters\n", ""))
    hunt.renewals.take(job, replace(draft, company=""))
    opened = hunt.postings.open(job)
    assert (opened.company, opened.url) == ("Heron & Daughters", "https://jobs.example/7")


def test_one_undo_brings_the_text_before_and_all_that_was_read_of_it_back(hunt: Hunt, job: int) -> None:
    hunt.profile.add(hunt.profile.entry("skills", {"name": "Kubernetes"}))
    hunt.points.set_aside(job, key(hunt, job, "Python"))
    before, row = hunt.postings.open(job), hunt.postings.row(job)
    entry = hunt.inbox.add(hunt.postings.draft(NEWER))
    hunt.renewals.take(job, hunt.inbox.open(entry), entry=entry)
    assert hunt.inbox.entries() == ()
    assert hunt.postings.row(job).must.met == 0
    assert hunt.undo() == "Took the new text of “Backend Engineer”"
    assert hunt.postings.open(job) == before
    assert hunt.postings.row(job) == row
    assert hunt.notes.of(job) == ()
    assert [found.id for found in hunt.postings.rows("Kubernetes")] == [job]
    hunt.redo()
    assert "Terraform" in points(hunt, job)


def test_a_job_that_was_removed_takes_nothing(hunt: Hunt, job: int) -> None:
    draft = hunt.postings.draft(NEWER)
    hunt.postings.trash([job])
    with pytest.raises(Problem, match="not there any more"):
        hunt.renewals.take(job, draft)
    hunt.undo()
    assert "Kubernetes" in points(hunt, job)
