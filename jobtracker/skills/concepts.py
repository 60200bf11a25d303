"""A concept of the catalogue: what it is called, what it gives, what is close to it."""

from typing import NamedTuple

from jobtracker.skills.comparison import MentionKind


class Name(NamedTuple):
    """One name of a concept, with the rules that tell it from the common word it may also be.

    A tuple, as Concept is: thousands of them are made where all names are asked for.
    """

    text: str
    case: bool = False
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


class Concept(NamedTuple):
    """One skill: its names (its own first), the concepts it gives, and those shown as close to it."""

    name: str
    kind: MentionKind
    group: str
    names: tuple[Name, ...]
    implies: tuple[str, ...]
    close: tuple[str, ...]
