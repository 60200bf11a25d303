"""What people type into a line: days, times, numbers, names; read as they are meant, shown as they are read."""

import re
from collections.abc import Callable
from datetime import time
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from jobtracker.ui.widgets.field_words import amount_words
from jobtracker.ui.widgets.pay_field import amount_of
from jobtracker.ui.widgets.typed_days import day_example, day_of, day_text

_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_NOON = 12


class Way(NamedTuple):
    """How one kind of value is read from a line (None: it is none), how it is shown, and what to say where it is none.

    `empty` is the value of an empty line.
    """

    read: Callable[[str], Any]
    write: Callable[[Any], str]
    fault: str = ""
    empty: Any = None


def ways() -> dict[str, Way]:
    """The kinds of values that stand on a line."""
    translate = QCoreApplication.translate
    return {
        "text": Way(str, str, empty=""),
        "day": Way(
            day_of,
            day_text,
            translate("Typed", "This is not a day. Write it as {example}, or +7.").format(example=day_example()),
        ),
        "time": Way(
            read_time,
            lambda value: value.strftime("%H:%M"),
            translate("Typed", "This is not a time. Write it as 14:30."),
        ),
        "number": Way(_whole, str, translate("Typed", "This is not a whole number.")),
        "amount": Way(amount_of, amount_words, translate("Typed", "This is not a figure.")),
        "names": Way(read_names, "; ".join, empty=()),
    }


def read_time(typed: str) -> time | None:
    """The time that was typed: 14:30, 14.30, 9, 2:30 pm."""
    found = _TIME.fullmatch(typed.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        hour = hour % _NOON + (_NOON if found[3].lower() == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def read_names(typed: str) -> tuple[str, ...]:
    """Names with a semicolon or a comma between them."""
    return tuple(dict.fromkeys(part.strip() for part in re.split(r"[;,]", typed) if part.strip()))


def _whole(typed: str) -> int | None:
    return int(typed) if typed.isascii() and typed.isdigit() else None
