"""How alike two texts are."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

ALIKE = 72
"""From which of 100 on a word may be another one misspelt."""


def likeness(one: str, other: str) -> float:
    """Tell how alike two texts are, from 0 to 1, in whatever order their words stand."""
    return fuzz.token_sort_ratio(one, other) / 100


def overlap(one: str, other: str) -> float:
    """Tell from 0 to 1 how alike two names are where one may say more than the other: "Cook", "Cook (m/f)"."""
    return fuzz.token_set_ratio(one, other) / 100


def nearest(word: str, words: Iterable[str]) -> str | None:
    """Give the one of these words that this one may be misspelt for; None where none is like it."""
    found = process.extractOne(word, list(words), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return found[0] if found is not None else None
