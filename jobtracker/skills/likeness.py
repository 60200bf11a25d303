"""How alike two texts are."""

from rapidfuzz import fuzz


def likeness(one: str, other: str) -> float:
    """Tell how alike two texts are, from 0 to 1, in whatever order their words stand."""
    return fuzz.token_sort_ratio(one, other) / 100


def overlap(one: str, other: str) -> float:
    """Tell from 0 to 1 how alike two names are where one may say more than the other: "Cook", "Cook (m/f)"."""
    return fuzz.token_set_ratio(one, other) / 100
