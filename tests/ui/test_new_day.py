"""A window that is left open while days go by."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jobtracker.app import mind_day
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt

APRIL, JUNE = datetime(2027, 4, 20, 12, tzinfo=UTC), datetime(2027, 6, 2, 12, tzinfo=UTC)
POSTING = "Baker\n\nCompany: Rye & Daughters\n\nRequirements\n• At least 3 years of experience\n"


class Clock:
    """It stands until it is set."""

    def __init__(self) -> None:
        self.now = APRIL

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def _met(window: MainWindow) -> int:
    page = window.pages.page("jobs")
    assert isinstance(page, JobsPage)
    return page.model.row(0).must.met


def test_years_of_work_grow_in_a_window_that_is_left_open(
    qapp: QApplication, make_window: Callable[[], MainWindow], settle: Callable[[MainWindow], None], clock: Clock
) -> None:
    def fill(hunt: "Hunt") -> None:
        hunt.profile.add(hunt.profile.entry("work", {"position": "Baker", "start": "2024-05"}))
        hunt.postings.capture(hunt.postings.draft(POSTING))

    first = make_window()
    first.door.ask(fill)
    settle(first)
    first.close()
    window = make_window()
    mind_day(qapp, window)
    settle(window)
    assert _met(window) == 0
    clock.now = JUNE
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)  # as one who comes back to it
    settle(window)
    assert _met(window) == 1
