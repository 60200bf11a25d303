"""Thousands of jobs at once: chosen, changed and still chosen, before one notices."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jobtracker.hunt.jobs import JobRow
from jobtracker.ui.jobs.columns import PLACE_OF
from jobtracker.ui.jobs.many_rows import few_runs, places_of, runs
from jobtracker.ui.jobs.model import JobsModel
from jobtracker.ui.jobs.stage_list import StageList
from jobtracker.ui.jobs.table import JobsTable
from tests.ui.test_jobs import row

MANY = 4_000
BEFORE_ONE_NOTICES = 0.5  # seconds of this thread's work; row after row it was several


@contextmanager
def soon() -> Iterator[None]:
    """What is done inside takes no time that a person would see."""
    begun = time.thread_time()
    yield
    assert time.thread_time() - begun < BEFORE_ONE_NOTICES


def moved(rows: list[JobRow]) -> list[JobRow]:
    """The same jobs, all at another stage."""
    return [each._replace(stage_id=2, stage="Applied") for each in rows]


@pytest.mark.parametrize("every", [1, 2], ids=["all", "every other"])
def test_thousands_of_rows_stay_chosen_when_they_change(qtbot: QtBot, every: int) -> None:
    model = JobsModel()
    table = JobsTable(model)
    qtbot.addWidget(table)
    rows = [row(number) for number in range(MANY)]
    model.show(rows)
    ids = [each.id for each in reversed(rows)][::every]
    with soon():
        table.choose(ids)
    with soon():
        model.show(moved(rows))
        table.choose(ids)
        assert table.chosen() == ids
    assert table.currentIndex().row() == 0


@pytest.mark.parametrize("every", [1, 2], ids=["all", "every other"])
def test_thousands_of_rows_stay_chosen_when_they_are_sorted(qtbot: QtBot, every: int) -> None:
    model = JobsModel()
    table = JobsTable(model)
    qtbot.addWidget(table)
    rows = [row(number)._replace(title=f"{number % 97}") for number in range(MANY)]
    model.show(rows)
    ids = [each.id for each in reversed(rows)][::every]
    table.choose(ids)
    current = model.row(table.currentIndex().row()).id
    with soon():
        table.sortByColumn(PLACE_OF["title"], Qt.SortOrder.AscendingOrder)
    assert model.row(0).title == "0"
    assert set(table.chosen()) == set(ids)
    assert model.row(table.currentIndex().row()).id == current


def test_thousands_of_cards_stay_chosen_when_they_change(qtbot: QtBot) -> None:
    cards = StageList("Saved")
    qtbot.addWidget(cards)
    rows = [row(number) for number in range(MANY)]
    cards.jobs.show(rows)
    with soon():
        cards.choose([each.id for each in rows])
        cards.jobs.show(moved(rows))
        assert cards.chosen() == [each.id for each in rows]


def test_rows_that_changed_side_by_side_are_told_at_once() -> None:
    model = JobsModel()
    rows = [row(number) for number in range(100)]
    model.show(rows)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show([*rows[:10], *moved(rows[10:20]), *rows[20:]])
    assert told == [(80, 89)]


def test_places_are_told_as_runs_and_very_many_runs_as_one() -> None:
    assert list(runs([])) == []
    assert list(runs([3])) == [(3, 3)]
    assert list(runs([1, 2, 3, 7, 9, 10])) == [(1, 3), (7, 7), (9, 10)]
    assert few_runs(range(0, 1_000, 2)) == [(0, 998)]


def test_jobs_that_are_not_shown_have_no_place() -> None:
    assert places_of([5, 99, 2], [row(number) for number in range(8)]) == [5, 2]
