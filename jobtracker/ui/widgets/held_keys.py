"""While a menu is open, its keys are its own: Qt would give digits and letters to the page's shortcuts first."""

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMenu, QWidget


def hold_keys(window: QWidget, menu: QMenu) -> None:
    """Have the window's single-key shortcuts rest until the menu is closed."""
    held = [each for each in window.findChildren(QShortcut) if each.isEnabled()]
    for each in held:
        each.setEnabled(False)

    def release() -> None:
        for each in held:
            each.setEnabled(True)

    menu.aboutToHide.connect(release)
