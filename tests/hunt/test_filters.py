"""What the person types to find jobs."""

import pytest

from jobtracker.hunt.filters import parse
from jobtracker.hunt.hunt import Hunt

BAKER = """Baker

Company: Oven & Sons
Location: Lyon

Requirements
• Bread
• French at level C1
"""


@pytest.fixture
def two(hunt: Hunt, posting: str) -> Hunt:
    """A hunt with an engineer's job, applied for, and a baker's."""
    engineer = hunt.postings.capture(hunt.postings.draft(posting))
    hunt.postings.capture(hunt.postings.draft(BAKER))
    applied = next(each.id or 0 for each in hunt.stages.all() if each.name == "Applied")
    hunt.applications.move(engineer, applied)
    hunt.tags.change([engineer], add=["Dream job"])
    hunt.profile.claim("Python")
    return hunt


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("stage:applied", ["Backend Engineer"]),
        ("-stage:applied", ["Baker"]),
        ('tag:"dream job" python', ["Backend Engineer"]),
        ("tag:dream bread", []),
        ('company:"oven & sons"', ["Baker"]),
        ("place:lyon", ["Baker"]),
        ("asks:k8s", ["Backend Engineer"]),
        ("missing:kubernetes", ["Backend Engineer"]),
        ("missing:python", []),
        ("asks:python", ["Backend Engineer"]),
        ("must>0", ["Backend Engineer"]),
        ("must>=0.9", []),
        ("must<50%", ["Backend Engineer", "Baker"]),
        ("after:2026-05-04", ["Baker", "Backend Engineer"]),
        ("before:2026-05-04", []),
        ("after:4.5.2026", ["Baker", "Backend Engineer"]),
        ("before:04.05.2026", []),
        ("after:2026-05", ["Baker", "Backend Engineer"]),
        ("is:closed", []),
        ("is:open", ["Baker", "Backend Engineer"]),
        ("before:tomorrow bread", ["Baker"]),
    ],
)
def test_conditions_and_words_narrow_the_list(two: Hunt, typed: str, found: list[str]) -> None:
    assert sorted(row.title for row in two.postings.rows(typed)) == sorted(found)


def test_a_condition_that_says_nothing_is_told_and_does_not_hide_everything(two: Hunt) -> None:
    assert parse("before:tomorrow must>=lots is:blue").faults == ("before:tomorrow", "must>=lots", "is:blue")
    assert len(two.postings.rows("before:tomorrow")) == 2


def test_a_search_with_a_name_is_kept(two: Hunt) -> None:
    two.searches.add({"name": "Dreams", "search": 'tag:"dream job"'})
    assert [(each.name, each.search) for each in two.searches.all()] == [("Dreams", 'tag:"dream job"')]


def test_the_list_stays_true_after_each_change(two: Hunt) -> None:
    assert len(two.postings.rows()) == 2
    two.postings.correct(2, title="Pastry chef")
    assert two.postings.rows()[0].title == "Pastry chef"
    two.undo()
    assert two.postings.rows()[0].title == "Baker"
