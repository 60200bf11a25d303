"""The menus of the window by their titles, which are seen first; `actions.py` fills them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

MENUS: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Menu", "&File")),
    str(QT_TRANSLATE_NOOP("Menu", "&Edit")),
    str(QT_TRANSLATE_NOOP("Menu", "&Go")),
    str(QT_TRANSLATE_NOOP("Menu", "&Help")),
)


def add_menus(window: QMainWindow) -> dict[str, QMenu]:
    """Give the window its menus, empty as yet."""
    bar = window.menuBar()
    return {title: bar.addMenu(QCoreApplication.translate("Menu", title)) for title in MENUS}
