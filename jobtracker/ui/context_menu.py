"""Shift+F10 opens the menu of what has the keys, as the menu key does; not every desktop does that by itself."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget


def add_menu_key(window: QWidget) -> None:
    """Give the window the key."""
    QShortcut(QKeySequence("Shift+F10"), window).activated.connect(ask_for_menu)


def ask_for_menu() -> None:
    """Ask for the menu at the chosen row, or where the caret is."""
    focused = QApplication.focusWidget()
    if focused is None:
        return
    place = _place(focused).center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(focused, QContextMenuEvent(reason, place, focused.mapToGlobal(place)))


def _place(focused: QWidget) -> QRect:
    if isinstance(focused, QAbstractItemView):
        return focused.visualRect(focused.currentIndex())
    found = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    return found if isinstance(found, QRect) and found.isValid() else focused.rect()
