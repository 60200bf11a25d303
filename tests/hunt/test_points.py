"""What one says of single points of a posting holds, counts at once, and is taken back by one undo."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.hunt.corrections import correct, find_corrections
from jobtracker.hunt.drafts import DraftItem
from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from jobtracker.reading.reader import read

TEXT = (
    "Keeper\n\nRequirements\n• Python, Redis and Kafka\n• Docker\n• A good ear\n\nPerks\n\nYou should know SQL too.\n"
)


@pytest.fixture
def number(hunt: Hunt) -> int:
    """One saved posting, and a profile that has some of it."""
    hunt.profile.claim("Python")
    return hunt.postings.capture(hunt.postings.draft(TEXT))


def told(hunt: Hunt, number: int) -> list[tuple[str, str, str | None]]:
    return [(each.item.text, each.item.kind, each.verdict) for each in hunt.comparisons.of(number).items]


def key(hunt: Hunt, number: int, words: str) -> tuple[int, int]:
    start = hunt.postings.open(number).text.index(words)
    return start, start + len(words)


def test_what_is_not_needed_here_stays_and_counts_no_more(hunt: Hunt, number: int) -> None:
    before = told(hunt, number)
    effect = hunt.points.set_aside(number, key(hunt, number, "Docker"))
    assert (effect.label, effect.jobs) == ("“Docker” is not needed here", 1)
    assert ("Docker", "other", None) in told(hunt, number)
    assert hunt.postings.open(number).aside == {key(hunt, number, "Docker")}
    assert hunt.postings.rows()[0].must.missing == 0
    hunt.undo()
    assert told(hunt, number) == before


def test_a_point_turned_is_counted_among_the_others(hunt: Hunt, number: int) -> None:
    hunt.points.turn(number, key(hunt, number, "Docker"), "preferred")
    row = hunt.postings.rows()[0]
    assert (row.must.missing, row.nice.missing) == (0, 1)
    hunt.points.turn(number, key(hunt, number, "Docker"), "requirement")
    assert hunt.points.taught() == []


def test_a_point_split_is_two_and_joined_again_it_is_as_before(hunt: Hunt, number: int) -> None:
    before = told(hunt, number)
    whole = key(hunt, number, "Python, Redis and Kafka")
    hunt.points.split(number, whole, at=key(hunt, number, "Kafka")[0])
    assert told(hunt, number)[:2] == [("Python, Redis", "requirement", "partial"), ("Kafka", "requirement", "missing")]
    hunt.points.split(number, key(hunt, number, "Python, Redis"), at=key(hunt, number, "Redis")[0])
    assert [text for text, _, _ in told(hunt, number)][:3] == ["Python", "Redis", "Kafka"]
    hunt.points.merge(number, key(hunt, number, "Python"))
    hunt.points.merge(number, key(hunt, number, "Python, Redis"))
    assert told(hunt, number) == before
    assert hunt.points.taught() == []


def test_a_point_missed_is_added_and_one_too_many_dropped(
    open_hunt: Callable[[], Hunt], hunt: Hunt, number: int
) -> None:
    hunt.points.add(number, key(hunt, number, "know SQL"))
    hunt.points.drop(number, key(hunt, number, "A good ear"))
    told_now = told(hunt, number)
    assert ("know SQL", "requirement", "missing") in told_now
    assert "A good ear" not in [text for text, _, _ in told_now]
    assert told(open_hunt(), number) == told_now


def test_what_was_corrected_is_listed_and_read_as_before_when_forgotten(hunt: Hunt, number: int) -> None:
    before = told(hunt, number)
    hunt.points.split(number, key(hunt, number, "Python, Redis and Kafka"), at=key(hunt, number, "Redis")[0])
    hunt.points.set_aside(number, key(hunt, number, "Docker"))
    split, aside = hunt.points.taught()
    assert (split.words, split.title) == ("Python, Redis and Kafka", "Keeper")
    assert (aside.words, aside.kinds) == ("Docker", ("other",))
    hunt.points.forget(split)
    hunt.points.forget(aside)
    assert told(hunt, number) == before
    with pytest.raises(Problem, match="already read as before"):
        hunt.points.forget(aside)
    hunt.undo()
    assert ("Docker", "other", None) in told(hunt, number)


def test_what_cannot_be_said_of_a_point_is_refused(hunt: Hunt, number: int) -> None:
    with pytest.raises(Problem, match="nothing to split"):
        hunt.points.split(number, key(hunt, number, "Docker"), at=key(hunt, number, "Docker")[0])
    with pytest.raises(Problem, match="not there any more"):
        hunt.points.drop(number, (0, 3))
    with pytest.raises(Problem, match="outside"):
        hunt.points.add(number, (5, 5))


READING = read(TEXT)
spans = st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 12)).map(
    lambda at: (at[0], min(at[0] + at[1], len(TEXT)))
)


@given(
    cut=st.lists(
        st.tuples(st.sampled_from(READING.items), st.sampled_from(("keep", "drop", "turn", "halve"))), max_size=4
    )
)
def test_points_as_the_person_wants_them_come_back_from_what_is_kept(cut: list[tuple[object, str]]) -> None:
    verbs = {getattr(item, "start", 0): verb for item, verb in cut}
    wanted: list[DraftItem] = []
    for item in READING.items:
        whole, verb = DraftItem(start=item.start, end=item.end, kind=item.kind), verbs.get(item.start, "keep")
        middle = (item.start + item.end) // 2 + 1
        halves = [
            DraftItem(start=item.start, end=middle, kind=item.kind),
            DraftItem(start=middle, end=item.end, kind="preferred"),
        ]
        turned = [DraftItem(start=item.start, end=item.end, kind="preferred")]
        wanted += {"keep": [whole], "drop": [], "turn": turned, "halve": halves}[verb]
    found = correct(READING, find_corrections(READING, wanted))
    assert [(item.start, item.end, item.kind) for item in found.items] == [
        (item.start, item.end, item.kind) for item in wanted
    ]
