"""A menu of the days that one puts something off to: tomorrow, in 3 days, next week, or any day."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from jobtracker.ui.icons import icon
from jobtracker.ui.widgets.asked_line import AskedLine
from jobtracker.ui.widgets.days import weekday_words
from jobtracker.ui.widgets.typed_days import day_example, day_of

_WEEK = 7
translate = QCoreApplication.translate


def day_menu(parent: QWidget, title: str, chosen: Callable[[date], object], *, today: date, now: bool = False) -> QMenu:
    """A menu of days, each with its date; `now` offers today, too. Its last entry asks for any day."""
    menu = QMenu(title, parent)
    menu.setAccessibleName(title)
    for words, day in _days(today, now=now):
        date_words = weekday_words(day, today=today)
        menu.addAction(icon("calendar"), f"{words}\t{date_words}", partial(chosen, day))
    menu.addSeparator()
    menu.addAction(icon("edit"), translate("Days", "Another &day …"), lambda: _ask(parent, chosen, menu.pos()))
    return menu


def _days(today: date, *, now: bool) -> tuple[tuple[str, date], ...]:
    days = (
        (translate("Days", "To&day"), today),
        (translate("Days", "&Tomorrow"), today + timedelta(days=1)),
        (translate("Days", "In &3 days"), today + timedelta(days=3)),
        (translate("Days", "Next &week"), today + timedelta(days=_WEEK - today.weekday())),
        (translate("Days", "In &two weeks"), today + timedelta(days=_WEEK * 2)),
    )
    return days if now else days[1:]


def _ask(parent: QWidget, chosen: Callable[[date], object], place: QPoint) -> None:
    def give(typed: str) -> None:
        day = day_of(typed)
        if day is None:
            _ask(parent, chosen, place)
        else:
            chosen(day)

    words = translate("Days", "Which day? For example {example}").format(example=day_example())
    AskedLine(words, give, parent=parent).ask(place)
