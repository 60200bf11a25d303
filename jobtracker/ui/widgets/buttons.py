"""Buttons of every rank, each with its name for screen readers."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
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


def press_by_ctrl_enter(made: QPushButton, around: QWidget) -> None:
    """Have Ctrl+Enter press a button from wherever the keys are around it."""
    made.setToolTip(QCoreApplication.translate("EntryForm", "Ctrl+Enter"))
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        shortcut = QShortcut(QKeySequence(keys), around, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(made.click)


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
