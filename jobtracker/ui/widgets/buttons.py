"""Buttons of every rank, each with its name for screen readers."""

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from jobtracker.ui.icons import icon

Pressed = Callable[[], object] | SignalInstance
TONES = {"primary": "on_accent", "danger": "missing", "link": "accent"}


def button(
    text: str, pressed: Pressed, *, rank: str = "", picture: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A button with a word. `rank`: "primary" (one a page), "danger", "link", or "" for all others."""
    made = QPushButton(text, parent)
    made.setObjectName(rank)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(True)  # Enter presses it, as Space does
    if rank == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if picture:
        made.setIcon(icon(picture, tone=TONES.get(rank, "muted")))
        made.setText(f" {text}")  # air between icon and word, which no style sheet gives
    made.clicked.connect(pressed)
    return made


def icon_button(picture: str, name: str, pressed: Pressed, *, parent: QWidget | None = None) -> QToolButton:
    """A button with an icon alone; its name is told by tooltip and screen reader."""
    made = QToolButton(parent)
    made.setObjectName("icon")
    made.setIcon(icon(picture))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(pressed)
    return made
