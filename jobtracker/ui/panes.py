"""F6: from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_pane(panes: Sequence[QWidget]) -> None:
    """Move the focus to the first control of the pane after the one that has it, and round again."""
    shown = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
    focus = QApplication.focusWidget()
    here = next((place for place, pane in enumerate(shown) if focus is not None and _holds(pane, focus)), -1)
    for pane in (*shown[here + 1 :], *shown[: here + 1]):
        target = _first_control(pane)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _first_control(pane: QWidget) -> QWidget | None:
    widget: QWidget | None = pane
    for _step in range(1 + len(pane.findChildren(QWidget))):
        if widget is None or not _holds(pane, widget):
            return None
        tabbed = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if tabbed and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            return widget
        widget = widget.nextInFocusChain()
    return None
