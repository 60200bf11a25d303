"""The menu of the table's columns: by which it is sorted, and which of them are shown."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from jobtracker.ui.jobs.columns import COLUMNS


def column_menu(
    parent: QWidget,
    *,
    hidden: frozenset[str],
    sorting: tuple[int, Qt.SortOrder],
    sort: Callable[[int], object],
    toggle: Callable[[str, bool], object],
) -> QMenu:
    """Make the menu. `sorting` is the column that sorts and its order; choosing that one again turns the order."""
    menu = QMenu(parent)
    menu.setAccessibleName(QCoreApplication.translate("Jobs", "Columns"))
    menu.addSection(QCoreApplication.translate("Jobs", "Sort by"))
    orders = QActionGroup(menu)
    up = sorting[1] == Qt.SortOrder.AscendingOrder
    falling, rising = QCoreApplication.translate("Jobs", "descending"), QCoreApplication.translate("Jobs", "ascending")
    for place, column in enumerate(COLUMNS):
        words = QCoreApplication.translate("Jobs", column.heading)
        sorts = place == sorting[0]
        action = menu.addAction(f"{words} ({rising if up else falling})" if sorts else words)
        action.setCheckable(True)
        action.setChecked(sorts)
        action.triggered.connect(lambda _on, at=place: sort(at))
        orders.addAction(action)
    menu.addSection(QCoreApplication.translate("Jobs", "Show"))
    for column in COLUMNS:
        action = menu.addAction(QCoreApplication.translate("Jobs", column.heading))
        action.setCheckable(True)
        action.setChecked(column.name not in hidden)
        action.setEnabled(column.name != "title")
        action.toggled.connect(lambda on, name=column.name: toggle(name, on))
    return menu
