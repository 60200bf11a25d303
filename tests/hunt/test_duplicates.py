"""A posting that was saved before is recognised, and what changed since is told with pay and requirements first."""

from dataclasses import replace
from datetime import date

import pytest

from jobtracker.hunt.differences import differences
from jobtracker.hunt.duplicates import job_address
from jobtracker.hunt.hunt import Hunt
from jobtracker.reading.reader import read

AGAIN = """Backend Engineer (m/f/d)

Company: Heron & Daughters
Location: Ghent, Belgium
Salary: 60,000 - 70,000 EUR per year

Requirements
• Python
• PostgreSQL
• Kubernetes and Helm
• English at level B2

Nice to have
• Redis
"""
OTHER = """Baker

Company: Heron & Daughters

Requirements
• Bread, and getting up early
"""


def test_the_same_address_is_the_same_job_whatever_tracks_the_visit(hunt: Hunt, posting: str) -> None:
    draft = replace(hunt.postings.draft(posting), url="https://www.jobs.example/view/8812345?utm_source=mail")
    number = hunt.postings.capture(draft)
    applied = next(each.id or 0 for each in hunt.stages.all() if each.name == "Applied")
    hunt.applications.move(number, applied)
    again = replace(hunt.postings.draft(OTHER), url="https://jobs.example/view/8812345/?ref=abc#top")
    (twin,) = hunt.duplicates.of(again)
    assert (twin.row.id, twin.same_address, twin.applied) == (number, True, date(2026, 5, 4))


def test_a_repost_is_known_by_title_company_and_text_and_another_job_there_is_not(hunt: Hunt, posting: str) -> None:
    number = hunt.postings.capture(hunt.postings.draft(posting))
    (twin,) = hunt.duplicates.of(hunt.postings.draft(AGAIN))
    assert (twin.row.id, twin.same_address, twin.applied) == (number, False, None)
    assert hunt.duplicates.of(hunt.postings.draft(OTHER)) == ()
    hunt.postings.trash([number])
    assert hunt.duplicates.of(hunt.postings.draft(AGAIN)) == ()


@pytest.mark.parametrize(
    ("url", "job"),
    [
        ("https://de.indeed.example/viewjob?jk=ab12cd34&from=x", ("de.indeed.example", "ab12cd34")),
        ("https://boards.example/acme/jobs/4023345", ("boards.example", "4023345")),
        ("https://acme.example/careers/apply?gh_jid=77123", ("acme.example", "77123")),
        ("https://acme.example/careers", None),
        ("https://[broken", None),
        ("", None),
    ],
)
def test_the_job_s_id_is_found_in_an_address(url: str, job: tuple[str, str] | None) -> None:
    assert job_address(url) == job


def test_what_changed_is_told_pay_and_requirements_first(posting: str) -> None:
    told = differences(read(posting), read(AGAIN))
    assert [each.part for each in told][:2] == ["pay", "requirement"]
    assert (told[1].before, told[1].after) == ("Kubernetes", "Kubernetes and Helm")
    assert any(each.part == "preferred" and each.after == "" and "Kafka" in each.before for each in told)
    assert differences(read(posting), read(posting)) == ()
