"""A misspelt name is told by how many slips it is from one that is known."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from jobtracker.skills.spelling import _differ

WORDS = st.text("abc", max_size=9)


@given(word=WORDS, name=WORDS)
def test_slips_are_counted_as_the_optimal_string_alignment_does(word: str, name: str) -> None:
    apart = OSA.distance(word, name)
    assert _differ(word, name, slips=1) == (apart <= 1)
    assert _differ(word, name, slips=2) == (apart <= 2)


@given(word=WORDS, place=st.integers(0, 8), letter=st.sampled_from("abc"))
def test_one_letter_too_many_is_one_slip_wherever_it_stands(word: str, place: int, letter: str) -> None:
    assert _differ(word[:place] + letter + word[place:], word, slips=1)
