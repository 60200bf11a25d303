"""A concept of the catalogue: what it is called, what it gives, what is close to it."""

from collections.abc import Sequence
from typing import NamedTuple

from jobtracker.skills.comparison import MentionKind


class Name:
    """One name of a concept, with the rules that tell it from the common word it may also be."""

    __slots__ = ("case", "needs", "not_after", "not_before", "text")

    def __init__(
        self,
        text: str,
        case: bool = False,  # noqa: FBT001, FBT002 - the first of its rules
        not_before: tuple[str, ...] = (),
        not_after: tuple[str, ...] = (),
        needs: tuple[str, ...] = (),
    ) -> None:
        self.text = text
        self.case = case
        self.not_before = not_before
        self.not_after = not_after
        self.needs = needs

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Name) and self.text == other.text and self.rules == other.rules

    def __hash__(self) -> int:
        return hash((self.text, self.rules))

    @property
    def rules(self) -> tuple[bool, tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """All but the text, in this order."""
        return self.case, self.not_before, self.not_after, self.needs


class Concept(NamedTuple):
    """One skill: its names (its own first), the concepts it gives, and those shown as close to it.

    A tuple: thousands of them are made where all names are asked for.
    """

    name: str
    kind: MentionKind
    group: str
    names: Sequence[Name]
    implies: tuple[str, ...]
    close: tuple[str, ...]
