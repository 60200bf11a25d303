"""How stages, days and what comes next look and sound, on cards and in the table."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from jobtracker.ui.colours import State

if TYPE_CHECKING:
    from jobtracker.hunt.jobs import JobRow

TINTS: dict[str, State] = {
    "grey": "neutral",
    "blue": "confirm",
    "violet": "preferred",
    "green": "met",
    "brown": "required",
    "amber": "partial",
    "red": "missing",
}
"""The tint of the theme behind each colour that a stage may have."""

_NEAR_DAYS = 6


def tint_of(colour: str) -> State:
    """Give the tint of a stage's colour."""
    return TINTS.get(colour, "neutral")


def day_words(day: date, *, today: date) -> str:
    """Say a day as one does: "today", "tomorrow", "Friday", else as the person's locale writes it."""
    distance = (day - today).days
    if distance == 0:
        return QCoreApplication.translate("Jobs", "today")
    if distance == 1:
        return QCoreApplication.translate("Jobs", "tomorrow")
    if distance == -1:
        return QCoreApplication.translate("Jobs", "yesterday")
    shown = QDate(day.year, day.month, day.day)
    if 0 < distance <= _NEAR_DAYS:
        return QLocale().standaloneDayName(shown.dayOfWeek(), QLocale.FormatType.LongFormat)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def interview_words(kind: str) -> str:
    """Name a kind of interview."""
    words = {
        "phone": QCoreApplication.translate("Interview", "Phone interview"),
        "video": QCoreApplication.translate("Interview", "Video interview"),
        "on-site": QCoreApplication.translate("Interview", "On-site interview"),
        "technical": QCoreApplication.translate("Interview", "Technical interview"),
        "assignment": QCoreApplication.translate("Interview", "Assignment"),
        "panel": QCoreApplication.translate("Interview", "Panel interview"),
        "final": QCoreApplication.translate("Interview", "Final interview"),
    }
    return words.get(kind, QCoreApplication.translate("Interview", "Interview"))


def outcome_words(outcome: str | None) -> str:
    """Name how an application ended."""
    words = {
        "accepted": QCoreApplication.translate("Outcome", "Accepted"),
        "declined": QCoreApplication.translate("Outcome", "Declined"),
        "rejected": QCoreApplication.translate("Outcome", "Rejected"),
        "withdrawn": QCoreApplication.translate("Outcome", "Withdrawn"),
        "no answer": QCoreApplication.translate("Outcome", "No answer"),
    }
    return words.get(outcome or "", "")


def next_words(row: "JobRow", *, today: date) -> str:
    """Say what comes next with a job, and when; "" where nothing is planned."""
    if row.next_day is None:
        return ""
    what = interview_words(row.next_what) if row.next_kind == "interview" else row.next_what
    day = day_words(row.next_day, today=today)
    return QCoreApplication.translate("Jobs", "{what} · {day}").format(what=what, day=day)


def spoken_job(row: "JobRow", *, today: date) -> str:
    """Say a whole card, for screen readers."""
    title = row.title or QCoreApplication.translate("Jobs", "Untitled posting")
    counts = row.must
    fit = QCoreApplication.translate("Jobs", "{met} of {total} must-haves met").format(
        met=counts.met, total=counts.comparable
    )
    parts = (
        title,
        row.company,
        fit if counts.comparable else "",
        outcome_words(row.outcome),
        next_words(row, today=today),
    )
    return ", ".join(part for part in parts if part)
