"""What happened with a job, in words: the entries of its timeline as lines of a list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jobtracker.ui.colours import State
from jobtracker.ui.job.moments import local
from jobtracker.ui.widgets.days import time_words
from jobtracker.ui.widgets.hunt_words import interview_result_words, interview_words, outcome_words
from jobtracker.ui.widgets.line_list import Line

if TYPE_CHECKING:
    from jobtracker.hunt.job_sheet import TimelineEntry

KINDS = ("added", "moved", "ended", "interview", "note", "task", "message", "sent")
STEPS = frozenset({"added", "moved", "ended"})
MARKDOWN = frozenset({"note", "interview"})
TABS = {"interview": "interviews", "task": "tasks", "message": "messages", "sent": "documents"}
_LOOKS: dict[str, tuple[str, State]] = {
    "added": ("plus", "neutral"),
    "moved": ("stage", "confirm"),
    "ended": ("check", "required"),
    "interview": ("calendar", "preferred"),
    "note": ("note", "neutral"),
    "task": ("met", "met"),
    "message": ("mail", "confirm"),
    "sent": ("send", "met"),
}
_OUTCOMES: dict[str, State] = {"accepted": "met", "rejected": "missing"}


def key_of(kind: str, number: int) -> int:
    """One number for an entry of any kind."""
    return number * len(KINDS) + KINDS.index(kind)


def kind_of(key: int) -> tuple[str, int]:
    """The kind and the id behind such a number."""
    number, kind = divmod(key, len(KINDS))
    return KINDS[kind], number


def line_of(entry: "TimelineEntry") -> Line:
    """An entry as a line; only those that can be changed in the timeline itself have values."""
    at = local(entry.at)
    picture, state = _LOOKS[entry.kind]
    if entry.kind in {"moved", "ended"} and entry.outcome:
        state = _OUTCOMES.get(entry.outcome, "required")
    if entry.kind == "message" and entry.outcome == "received":
        picture, state = "inbox", "met"
    values: tuple[tuple[str, object], ...] = ()
    if entry.kind in STEPS or entry.kind == "note":
        minute = at.time().replace(second=0, microsecond=0)
        values = (("day", at.date()), ("time", minute), ("text", entry.text), ("at", at))
    return Line(
        key_of(entry.kind, entry.number),
        _title(entry),
        entry.text,
        time_words(at),
        values,
        picture=picture,
        state=state,
    )


def _title(entry: "TimelineEntry") -> str:
    translate = QCoreApplication.translate
    ended = outcome_words(entry.outcome)
    who = translate("Told", "They wrote") if entry.outcome == "received" else translate("Told", "I wrote")
    words: dict[str, tuple[str, ...]] = {
        "added": (translate("Told", "Saved"),),
        "moved": (translate("Told", "Moved to {what}"), ended),
        "ended": (translate("Told", "Closed"), ended),
        "interview": (interview_words(entry.title), interview_result_words(entry.outcome)),
        "note": (translate("Told", "Note"),),
        "task": (translate("Told", "Done: {what}"),),
        "message": (who, entry.title),
        "sent": (translate("Told", "Sent {what}"),),
    }
    first, *rest = words[entry.kind]
    return " · ".join(part for part in (first.replace("{what}", entry.title), *rest) if part)
