"""What the person types into a form, tidied and checked before a row keeps it."""

import math
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum

from jobtracker.problems import Problem

LONGEST_LINE = 500  # characters
LONGEST_STORY = 100_000
MOST_NAMES = 50
Check = Callable[[object], object]


def one_line(text: str) -> str:
    """Fold a text that a field shows to one line that the file can hold, cut where it is no field's any more."""
    return " ".join(text.replace("\x00", " ").split())[:LONGEST_LINE].rstrip()


def line(value: object) -> str:
    """Fold a text to one line."""
    return one_line(str(value or ""))


def story(value: object) -> str:
    """Keep a text with its lines, as long as a note may be."""
    text = str(value or "").replace("\x00", "").replace("\r\n", "\n").strip()
    if len(text) > LONGEST_STORY:
        raise Problem("This text is too long for a note.", remedy="Shorten it, or keep it as a document.")
    return text


def lines(value: object) -> tuple[str, ...]:
    """Keep a few names in their order, each once."""
    if not isinstance(value, tuple | list):
        raise Problem("These names are not a list.")
    folded = dict.fromkeys(one_line(str(each)) for each in value[:MOST_NAMES])
    return tuple(each for each in folded if each)


def day(value: object) -> date | None:
    """Keep a day, or that there is none."""
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        raise Problem("This is not a day.", remedy="Write it as 2026-05-31.")
    return value


def moment(value: object) -> datetime:
    """Keep a moment in UTC."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise Problem("This is not a time.", remedy="Give day, time and time zone.")
    return value.astimezone(UTC)


def moment_or_none(value: object) -> datetime | None:
    """Keep a moment, or that there is none."""
    return None if value is None else moment(value)


def yes(value: object) -> bool:
    """Keep a yes or no."""
    return bool(value)


def whole(least: int, most: int) -> Check:
    """Make the check of a whole number from `least` to `most`."""

    def check(value: object) -> int | None:
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and least <= value <= most):
            return value
        raise Problem("This is not a whole number from {least} to {most}.", least=least, most=most)

    return check


def amount(value: object) -> float | None:
    """Keep an amount of money, as it was stated."""
    if value is None:
        return None
    if not isinstance(value, int | float) or not math.isfinite(value) or value < 0:
        raise Problem("Pay is a number that is not below zero.")
    return float(value)


def choice(value: object, choices: Collection[str]) -> str | None:
    """Keep one of a few words, or that there is none."""
    if value is not None and value not in choices:
        raise Problem("This is not one of the choices.", remedy="Choose one of: {choices}.", choices=", ".join(choices))
    return None if value is None else str(value)


def one_of(kind: type[StrEnum], *, optional: bool = False) -> Check:
    """Make the check of one of an enum's values."""

    def check(value: object) -> StrEnum | None:
        if value is None and optional:
            return None
        return kind(str(choice(str(value), [each.value for each in kind])))

    return check


def checked(values: Mapping[str, object], *, by: Mapping[str, Check]) -> dict[str, object]:
    """Check every value by the check of its name.

    Raises:
        Problem: a value that such a row cannot have.
    """
    return {name: by[name](value) for name, value in values.items()}
