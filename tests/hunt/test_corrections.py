"""What the person corrects wins over what was read, before saving and after."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from jobtracker.hunt.drafts import Draft, DraftItem
from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from jobtracker.reading.findings import Reading, Salary
from jobtracker.skills.comparison import Comparison


def kinds(hunt: Hunt, number: int) -> list[tuple[str, str]]:
    return [(item.text, item.kind) for item in hunt.postings.open(number).reading.items]


def corrected(draft: Draft) -> Draft:
    """Drop the first point, make the second nice to have, add the company's line as a point."""
    first, second, *rest = draft.items
    start = draft.text.index("Heron & Daughters")
    added = DraftItem(start=start, end=start + 17, kind="requirement", added=True)
    return replace(draft, items=(replace(first, kept=False), replace(second, kind="preferred"), *rest, added))


def test_points_dropped_changed_and_added_before_saving_stay_so(open_hunt: Callable[[], Hunt], posting: str) -> None:
    hunt = open_hunt()
    number = hunt.postings.capture(corrected(hunt.postings.draft(posting)))
    expected = [
        ("Heron & Daughters", "requirement"),
        ("PostgreSQL", "preferred"),
        ("Kubernetes", "requirement"),
        ("English at level B2", "requirement"),
        ("Redis", "preferred"),
        ("Experience with Kafka", "preferred"),
    ]
    assert kinds(hunt, number) == expected
    assert [judged.item.text for judged in hunt.comparisons.of(number).items] == [text for text, _ in expected]
    assert kinds(open_hunt(), number) == expected


def test_a_corrected_draft_is_compared_anew_before_saving(hunt: Hunt, posting: str) -> None:
    draft = hunt.postings.compare(corrected(hunt.postings.draft(posting)))
    assert [judged.item.text for judged in draft.comparison.items][:2] == ["Heron & Daughters", "PostgreSQL"]


def test_fields_set_before_saving_win_over_what_was_read(hunt: Hunt, posting: str) -> None:
    draft = replace(
        hunt.postings.draft(posting),
        title=" Platform\nengineer ",
        places=("Ghent", "", "Ghent", "Bruges"),
        work_mode="hybrid",
        salary=Salary(50_000, None, "EUR", "year", "from 50k"),
        url="https://example.org/jobs/7",
    )
    opened = hunt.postings.open(hunt.postings.capture(draft))
    assert (opened.title, opened.company) == ("Platform engineer", "Heron & Daughters")
    assert (opened.places, opened.work_mode) == (("Ghent", "Bruges"), "hybrid")
    assert opened.salary == Salary(50_000, None, "EUR", "year", "from 50k")
    assert opened.url == "https://example.org/jobs/7"
    assert opened.corrected == {"title", "places", "work_mode", "salary"}


def test_nothing_is_called_corrected_that_was_not(hunt: Hunt, posting: str) -> None:
    assert hunt.postings.open(hunt.postings.capture(hunt.postings.draft(posting))).corrected == frozenset()


def test_a_saved_posting_is_corrected_and_the_correction_undone(hunt: Hunt, posting: str) -> None:
    draft = hunt.postings.draft(posting)
    number = hunt.postings.capture(draft)
    before = hunt.postings.open(number)
    effect = hunt.postings.correct(number, company="Heron Ltd", seniority="senior", items=corrected(draft).items)
    assert effect.label == "Corrected “Backend Engineer”"
    assert hunt.postings.rows()[0].company == "Heron Ltd"
    assert len(kinds(hunt, number)) == 6
    hunt.postings.correct(number, items=draft.items)
    assert hunt.postings.open(number).reading == before.reading
    hunt.undo()
    hunt.undo()
    assert hunt.postings.open(number) == before


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("work_mode", "on the moon"),
        ("employment_type", "sometimes"),
        ("seniority", ""),
        ("salary", Salary(5, 4, None, None)),
        ("salary", Salary(-1, None, None, None)),
        ("items", (DraftItem(start=5, end=5, kind="requirement"),)),
        ("items", (DraftItem(start=0, end=10_000, kind="requirement"),)),
    ],
)
def test_a_value_that_no_posting_has_is_refused_and_nothing_changes(
    hunt: Hunt, posting: str, field: str, value: object
) -> None:
    number = hunt.postings.capture(hunt.postings.draft(posting))
    before = hunt.postings.open(number)
    with pytest.raises(Problem):
        hunt.postings.correct(number, **{field: value})
    assert hunt.postings.open(number) == before
    with pytest.raises(Problem):
        hunt.postings.capture(replace(hunt.postings.draft(posting), **{field: value}))  # type: ignore[arg-type]
    assert hunt.postings.count() == 1


def test_a_posting_that_is_gone_says_so(hunt: Hunt, posting: str) -> None:
    number = hunt.postings.capture(hunt.postings.draft(posting))
    hunt.undo()
    for verb in (
        hunt.postings.open,
        hunt.comparisons.of,
        hunt.postings.correct,
        lambda one: hunt.postings.trash([one]),
    ):
        with pytest.raises(Problem, match="not there any more"):
            verb(number)


def test_an_unsaved_draft_survives_a_crash_with_its_corrections(open_hunt: Callable[[], Hunt], posting: str) -> None:
    draft = replace(
        corrected(open_hunt().postings.draft(posting)), title="Mine", salary=Salary(1, 2, "EUR", "hour", "x")
    )
    hunt = open_hunt()
    number = hunt.inbox.add(draft)
    assert hunt.undo() is None
    again = open_hunt()
    assert again.inbox.open(number) == draft
    again.inbox.capture(number, draft)
    assert again.inbox.entries() == ()
    number = again.inbox.add(draft)
    again.inbox.remove([number])
    assert again.inbox.entries() == ()


def test_a_posting_typed_without_any_text_is_saved_and_opened(hunt: Hunt) -> None:
    typed = Draft(original="", text="", reading=Reading(""), comparison=Comparison((), (), {}), title="Cook")
    opened = hunt.postings.open(hunt.postings.capture(typed))
    assert (opened.title, opened.text, opened.comparison.items) == ("Cook", "", ())
    kept = hunt.inbox.open(hunt.inbox.add(typed))
    assert (kept.title, kept.text) == ("Cook", "")


def test_an_action_that_fails_leaves_nothing_behind_for_the_next_one(hunt: Hunt, posting: str) -> None:
    draft = hunt.postings.draft(posting)
    with pytest.raises(Problem, match="outside the posting's text"):
        hunt.postings.capture(replace(draft, items=(DraftItem(start=0, end=9_999, kind="requirement"),)))
    number = hunt.postings.capture(hunt.postings.draft("Cook\n\nRequirements\n• Soup\n• Bread\n"))
    assert kinds(hunt, number) == [("Soup", "requirement"), ("Bread", "requirement")]
