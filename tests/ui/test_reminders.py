"""Reminders: said once, at their hour, and only where the person asked for them."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jobtracker.hunt.agenda import AgendaRow
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.reminders import Reminders, reminders_of
from jobtracker.ui.tray import Tray

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt

Settle = Callable[[MainWindow], None]
MORNING = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
TASK = AgendaRow("today", "task", 1, "Call", None, "", "", date(2026, 5, 4), 0)


def interview(at: datetime) -> AgendaRow:
    return AgendaRow("today", "interview", 2, "phone", 7, "Baker", "Ovens", at.date(), 0, at)


def test_the_day_is_told_at_its_hour_and_an_interview_an_hour_before() -> None:
    told = reminders_of([TASK, interview(MORNING + timedelta(hours=5))], now=MORNING, hour=9)
    assert [(each.at.hour, each.text) for each in told] == [(9, "Call, Phone interview"), (12, "Baker · Ovens")]
    assert told[0].title == "2 due today"
    assert told[1].title.startswith("Phone interview at ")


def test_nothing_is_told_of_what_lies_ahead_or_is_over() -> None:
    soon = TASK._replace(when="soon", days=3)
    assert (
        reminders_of([soon, interview(MORNING - timedelta(hours=1))._replace(when="soon")], now=MORNING, hour=9) == ()
    )


@pytest.fixture
def told(filled: MainWindow) -> tuple[list[str], Reminders, list[datetime]]:
    """What is said, by reminders with a clock of their own: set it, and they look at it."""
    clock = [datetime.now(UTC).astimezone().replace(hour=8, minute=0)]
    said: list[str] = []
    made = Reminders(filled.door, filled.settings, filled, clock=lambda: clock[0])
    made.due.connect(lambda title, text: said.append(f"{title}: {text}"))
    return said, made, clock


def test_reminders_come_only_once_and_only_where_they_are_switched_on(
    filled: MainWindow, settle: Settle, told: tuple[list[str], Reminders, list[datetime]]
) -> None:
    said, reminders, clock = told
    today = clock[0].date()
    filled.door.ask(lambda hunt: hunt.tasks.add({"title": "Call", "due": today}))
    settle(filled)
    settle(filled)
    clock[0] = clock[0].replace(hour=10)
    reminders.look()
    settle(filled)
    assert said == []
    assert not reminders._timer.isActive()
    filled.settings.change(reminders=True)
    settle(filled)
    assert said == ["1 due today: Call"]
    assert 0 < reminders._timer.remainingTime() < 16 * 60 * 1000
    reminders.look()
    settle(filled)
    assert said == ["1 due today: Call"]
    assert filled.settings.choices.reminded == today.isoformat()
    filled.settings.change(reminders=False)
    assert not reminders._timer.isActive()


def test_a_task_added_after_the_hour_was_told_is_not_told_again_the_same_day(
    filled: MainWindow, settle: Settle, told: tuple[list[str], Reminders, list[datetime]], tmp_path: Path
) -> None:
    said, reminders, clock = told
    clock[0] = clock[0].replace(hour=10)
    filled.settings.change(reminders=True)
    settle(filled)
    assert said == []
    for title in ("Call", "Write"):
        filled.door.ask(partial(_add, title=title, due=clock[0].date()))
        settle(filled)
        settle(filled)
    assert said == ["1 due today: Call"]
    assert (tmp_path / "settings.json").exists()
    reminders.look()
    settle(filled)
    assert len(said) == 1


def _add(hunt: "Hunt", *, title: str, due: date) -> None:
    hunt.tasks.add({"title": title, "due": due})


def test_a_click_on_a_reminder_opens_today(filled: MainWindow, settle: Settle) -> None:
    tray = Tray(filled.settings, filled)
    tray.opened.connect(lambda: filled.come("today"))
    tray.show("1 due today", "Call")  # without a tray, nothing is shown and nothing fails
    tray.opened.emit()
    settle(filled)
    assert filled.pages.name == "today"
