"""How stages, interviews and outcomes are named and tinted, the same on every page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jobtracker.ui.colours import State

if TYPE_CHECKING:
    from jobtracker.hunt.effects import Effect

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


def tint_of(colour: str) -> State:
    """Give the tint of a stage's colour."""
    return TINTS.get(colour, "neutral")


def colour_words(colour: str) -> str:
    """Name one of the colours that a stage may have."""
    return {
        "grey": QCoreApplication.translate("Colour", "Grey"),
        "blue": QCoreApplication.translate("Colour", "Blue"),
        "violet": QCoreApplication.translate("Colour", "Violet"),
        "green": QCoreApplication.translate("Colour", "Green"),
        "brown": QCoreApplication.translate("Colour", "Brown"),
        "amber": QCoreApplication.translate("Colour", "Amber"),
        "red": QCoreApplication.translate("Colour", "Red"),
    }.get(colour, colour)


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


def interview_result_words(result: str | None) -> str:
    """Name how an interview went; "" as long as that is open."""
    words = {
        "passed": QCoreApplication.translate("Interview", "Passed"),
        "not passed": QCoreApplication.translate("Interview", "Not passed"),
        "cancelled": QCoreApplication.translate("Interview", "Cancelled"),
    }
    return words.get(result or "", "")


def effect_words(effect: "Effect") -> str:
    """Say what was done, and how many jobs compare otherwise since."""
    many = QCoreApplication.translate("Effect", "{number} jobs changed").format(number=effect.jobs)
    jobs = {0: "", 1: QCoreApplication.translate("Effect", "1 job changed")}.get(effect.jobs, many)
    return " · ".join(part for part in (effect.label, jobs) if part)
