"""Marks that read as a wish but mean a choice: what is said to do as well."""

from collections.abc import Sequence

from jobtracker.skills.marks import Mark
from jobtracker.skills.words import word_set

TRAILING = word_set(
    "experience knowledge skills skill expertise background is are be would will also considered as a an the"
)
ENDS = frozenset(("stop", "but"))
PARTING = ENDS | {"comma", "dash"}


def as_choice(marks: Sequence[Mark]) -> Sequence[Mark]:
    """Read "Vue preferred; React is fine too" as a choice: an "or" parts the two, and neither is a mere wish."""
    also = [place for place, item in enumerate(marks) if item.sign == "too"]
    if not also:
        return marks
    chosen = list(marks)
    for place in also:
        chosen[place] = marks[place].read_as("light")
        last = next((at for at in range(place - 1, -1, -1) if marks[at].word not in TRAILING), -1)
        parted = [
            at for at in range(last) if marks[at].sign in PARTING and any(item.leaf is not None for item in marks[:at])
        ]
        clear = [at for at in parted if marks[at].sign != "comma"] or parted
        if not clear or marks[last].leaf is None:
            continue
        chosen[clear[-1]] = marks[clear[-1]].read_as("or")
        liked = next((at for at in range(clear[-1] - 1, -1, -1) if marks[at].sign != "light"), -1)
        if marks[liked].sign == "wish":
            chosen[liked] = marks[liked].read_as("light")
    return chosen
