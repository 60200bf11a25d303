"""What an action changed, for all that shows it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changed:
    """What one action changed: the ids of the rows, by the name of their table. `undone` where it was taken back.

    `restored` where rows were made those of an archive, so that nothing of it happened just now.
    """

    label: str
    tables: Mapping[str, frozenset[int]]
    undone: bool = False
    restored: bool = False
