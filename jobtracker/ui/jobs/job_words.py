"""How a job sounds, and what comes next with it, on cards and in the table."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jobtracker.ui.widgets.days import day_words
from jobtracker.ui.widgets.hunt_words import interview_words, outcome_words

if TYPE_CHECKING:
    from jobtracker.hunt.jobs import JobRow


def next_words(row: "JobRow", *, today: date) -> str:
    """Say what comes next with a job, and when; "" where nothing is planned."""
    what, day = next_parts(row, today=today)
    return QCoreApplication.translate("Jobs", "{what} · {day}").format(what=what, day=day) if day else ""


def next_parts(row: "JobRow", *, today: date) -> tuple[str, str]:
    """Give what comes next with a job and its day, each in words; "" where nothing is planned."""
    if row.next_day is None:
        return "", ""
    what = interview_words(row.next_what) if row.next_kind == "interview" else row.next_what
    return what, day_words(row.next_day, today=today)


def dated_words(row: "JobRow", *, today: date) -> str:
    """Say the same with the day first, as days are looked for in a column."""
    what, day = next_parts(row, today=today)
    return QCoreApplication.translate("Jobs", "{day} · {what}").format(day=day, what=what) if day else ""


def next_look(row: "JobRow", *, today: date) -> tuple[str, str]:
    """Give the picture and the tone of what comes next: overdue, it has a sign and a colour of its own."""
    if row.next_day is not None and row.next_day < today:
        return "warning", "missing"
    return "calendar" if row.next_kind == "interview" else "clock", "muted"


def spoken_job(row: "JobRow", *, today: date, stage: str = "") -> str:
    """Say a whole card, or with its `stage` a whole row of the table, for screen readers."""
    title = row.title or QCoreApplication.translate("Jobs", "Untitled posting")
    counts = row.must
    fit = QCoreApplication.translate("Jobs", "{met} of {total} must-haves met").format(
        met=counts.met, total=counts.comparable
    )
    parts = (
        title,
        row.company,
        stage,
        fit if counts.comparable else "",
        outcome_words(row.outcome),
        next_words(row, today=today),
    )
    return ", ".join(part for part in parts if part)
