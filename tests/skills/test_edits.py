"""How many letters two words differ by."""

from hypothesis import given
from hypothesis import strategies as st

from jobtracker.skills.edits import distance

LETTERS = st.text("abc", max_size=9)


def _slowly(one: str, other: str) -> int:
    """The same by its definition, cell by cell."""
    rows = [[max(i, j) for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (one[i - 1] != other[j - 1]))
            if i > 1 < j and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


def test_letters_swapped_lost_added_and_mistaken_are_one_edit_each() -> None:
    said = ("kubernetse", "kubernets", "kubernettes", "kubernetos", "kubernetes")
    assert [distance(word, "kubernetes", most=2) for word in said] == [1, 1, 1, 1, 0]


def test_more_edits_than_are_asked_for_are_not_counted_out() -> None:
    assert distance("baker", "tailor", most=1) == 2
    assert distance("baker", "bakery school", most=2) == 3


@given(LETTERS, LETTERS, st.integers(1, 3))
def test_the_count_is_the_one_that_the_definition_gives(one: str, other: str, most: int) -> None:
    assert distance(one, other, most=most) == min(_slowly(one, other), most + 1)
