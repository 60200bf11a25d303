"""The menu over the selected jobs: open, move to a stage, delete."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from jobtracker.ui.icons import icon

if TYPE_CHECKING:
    from jobtracker.records.application import Stage


def stages_menu(parent: QWidget, stages: "Sequence[Stage]", *, current: str, move: Callable[[int], object]) -> QMenu:
    """The stages to move to; the one where the job stands is checked."""
    menu = QMenu(QCoreApplication.translate("Jobs", "Move to"), parent)
    menu.setAccessibleName(menu.title())
    menu.setIcon(icon("stage"))
    for number, stage in enumerate(stages, start=1):
        if stage.id is None:
            continue
        key = f"&{number} " if number <= 9 else ""  # noqa: PLR2004 - the digits of the keyboard
        action = menu.addAction(f"{key} {stage.name}")
        action.setCheckable(True)
        action.setChecked(stage.name == current)
        action.triggered.connect(partial(move, stage.id))
    return menu


def job_menu(
    parent: QWidget, stages: QMenu, *, open_it: Callable[[], object], remove: Callable[[], object], many: bool
) -> QMenu:
    """Everything that can be done with the selected jobs."""
    menu = QMenu(parent)
    menu.setAccessibleName(QCoreApplication.translate("Jobs", "Selected jobs"))
    opening = QAction(icon("open"), QCoreApplication.translate("Jobs", "&Open\tEnter"), menu)
    opening.setEnabled(not many)
    opening.triggered.connect(open_it)
    removing = QAction(icon("trash"), QCoreApplication.translate("Jobs", "&Delete\tDel"), menu)
    removing.triggered.connect(remove)
    menu.addAction(opening)
    menu.addMenu(stages)
    menu.addSeparator()
    menu.addAction(removing)
    return menu
