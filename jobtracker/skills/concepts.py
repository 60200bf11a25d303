"""A concept of the catalogue: what it is called, what it gives, what is close to it."""

from collections.abc import Sequence
from typing import NamedTuple

from jobtracker.skills.comparison import MentionKind
from jobtracker.values import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a concept, with the rules that tell it from the common word it may also be."""

    text: str
    case: bool = False
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()

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
