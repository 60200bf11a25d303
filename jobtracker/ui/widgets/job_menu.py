"""The menus over the selected jobs: open, move, how it ended, tag, archive, delete."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from jobtracker.ui.icons import icon
from jobtracker.ui.widgets.hunt_words import outcome_words

if TYPE_CHECKING:
    from jobtracker.hunt.jobs import JobRow, StageRow

OUTCOMES = ("accepted", "declined", "rejected", "withdrawn", "no answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbs:
    """What the menus can do with the selected jobs."""

    open_it: Callable[[], object]
    move: Callable[[int], object]
    end: Callable[[str], object]
    tag: Callable[[str, bool], object]
    archive: Callable[[bool], object]
    excite: Callable[[int | None], object]
    elsewhere: Callable[[str], object]
    """Do what the window's menu entry of this name does: "copy" or "print" the comparison."""
    remove: Callable[[], object]


def stages_menu(parent: QWidget, stages: "Sequence[StageRow]", *, current: str, move: Callable[[int], object]) -> QMenu:
    """The stages to move to; the one where the job stands is checked."""
    menu = QMenu(QCoreApplication.translate("Jobs", "Move to"), parent)
    menu.setAccessibleName(menu.title())
    menu.setIcon(icon("stage"))
    for number, stage in enumerate(stages, start=1):
        key = f"&{number} " if number <= 9 else ""  # noqa: PLR2004 - the digits of the keyboard
        action = menu.addAction(f"{key} {stage.name}")
        action.setCheckable(True)
        action.setChecked(stage.name == current)
        action.triggered.connect(partial(move, stage.id))
    return menu


def stage_of(rows: "Sequence[JobRow]") -> str:
    """The stage where all of these jobs stand; "" where they stand in several."""
    stages = {row.stage for row in rows}
    return stages.pop() if len(stages) == 1 else ""


def job_menu(
    parent: QWidget, rows: "Sequence[JobRow]", stages: "Sequence[StageRow]", tags: Collection[str], *, verbs: Verbs
) -> QMenu:
    """Everything that can be done with the selected jobs."""
    menu = QMenu(parent)
    menu.setAccessibleName(QCoreApplication.translate("Jobs", "Selected jobs"))
    _add(menu, "open", QCoreApplication.translate("Jobs", "&Open\tEnter"), verbs.open_it).setEnabled(len(rows) == 1)
    menu.addMenu(stages_menu(menu, stages, current=stage_of(rows), move=verbs.move))
    menu.addMenu(_outcomes_menu(menu, rows, verbs.end))
    menu.addMenu(_tags_menu(menu, rows, tags, verbs.tag))
    menu.addMenu(_excitement_menu(menu, rows, verbs.excite))
    menu.addSeparator()
    for picture, words, name in (
        ("copy", QCoreApplication.translate("Jobs", "Cop&y the comparison\tCtrl+Shift+C"), "copy"),
        ("text", QCoreApplication.translate("Jobs", "Save the comparison as &PDF …\tCtrl+P"), "print"),
    ):
        _add(menu, picture, words, partial(verbs.elsewhere, name)).setEnabled(len(rows) == 1)
    menu.addSeparator()
    away = not all(row.archived for row in rows)
    words = QCoreApplication.translate("Jobs", "&Archive") if away else QCoreApplication.translate("Jobs", "&Unarchive")
    _add(menu, "folder", words, partial(verbs.archive, away))
    _add(menu, "trash", QCoreApplication.translate("Jobs", "&Delete\tDel"), verbs.remove)
    return menu


def _outcomes_menu(parent: QWidget, rows: "Sequence[JobRow]", end: Callable[[str], object]) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Jobs", "&Close as"), parent)
    menu.setIcon(icon("check"))
    menu.setEnabled(len(rows) >= 1)
    for outcome in OUTCOMES:
        action = menu.addAction(outcome_words(outcome))
        action.setCheckable(True)
        action.setChecked(all(row.outcome == outcome for row in rows))
        action.triggered.connect(partial(end, outcome))
    return menu


def _tags_menu(
    parent: QWidget, rows: "Sequence[JobRow]", tags: Collection[str], tag: Callable[[str, bool], object]
) -> QMenu:
    """All tags, those that every selected job has checked, and a new one."""
    menu = QMenu(QCoreApplication.translate("Jobs", "&Tags"), parent)
    menu.setIcon(icon("list"))
    for name in tags:
        action = menu.addAction(name)
        action.setCheckable(True)
        held = all(name in row.tags for row in rows)
        action.setChecked(held)
        action.triggered.connect(partial(tag, name, not held))
    if tags:
        menu.addSeparator()
    _add(menu, "plus", QCoreApplication.translate("Jobs", "&New tag …\tT"), partial(tag, "", True))  # noqa: FBT003 - put on
    return menu


def _excitement_menu(parent: QWidget, rows: "Sequence[JobRow]", excite: Callable[[int | None], object]) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Jobs", "&Excitement"), parent)
    menu.setIcon(icon("preferred"))
    for level in (5, 4, 3, 2, 1, None):
        words = "●" * level if level else QCoreApplication.translate("Jobs", "Not said")
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(all(row.excitement == level for row in rows))
        action.triggered.connect(partial(excite, level))
    return menu


def _add(menu: QMenu, picture: str, words: str, verb: Callable[[], object]) -> QAction:
    action = QAction(icon(picture), words, menu)
    action.triggered.connect(lambda _: verb())
    menu.addAction(action)
    return action
