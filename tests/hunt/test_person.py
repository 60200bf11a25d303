"""The person as comparing needs them: marked so that days on which nothing about them differs are marked alike."""

from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from jobtracker.hunt.person import Person, moment_of
from jobtracker.skills.experience import months
from jobtracker.skills.profile import Profile, Work

days = st.dates(min_value=date(2019, 11, 25), max_value=date(2020, 3, 5))
jobs = st.builds(Work, st.just("Clerk"), start=st.none() | days, end=st.none() | days)


@given(work=st.lists(jobs, max_size=3).map(tuple), one=days, other=days)
def test_work_is_equally_long_on_all_days_that_are_marked_alike(work: tuple[Work, ...], one: date, other: date) -> None:
    if moment_of(work, one) == moment_of(work, other):
        for size in range(len(work) + 1):
            for some in combinations(work, size):
                assert months(some, one) == months(some, other)


def test_most_days_are_marked_as_the_day_before() -> None:
    person = Person((), Profile(work=(Work("Clerk", start=date(2020, 5, 11)),)))
    marks = {person.mark("a catalogue", date(2024, 2, day)) for day in range(1, 30)}
    assert len(marks) == 2
    assert person.mark("another", date(2024, 2, 1)) not in marks
    assert Person((), Profile()).mark("a catalogue", date(2024, 2, 1)) not in marks
