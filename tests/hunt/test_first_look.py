"""The newest jobs, looked at before the hunt is loaded."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from jobtracker.hunt.first_look import ROWS, look
from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.jobs import ShownJobs
from tests.hunt.conftest import Clock


@pytest.fixture
def look_at(tmp_path: Path, clock: Clock) -> Callable[[], ShownJobs]:
    """Look at the file of a hunt that was closed."""

    def look_now() -> ShownJobs:
        (file,) = tmp_path.rglob("*.sqlite3")
        with closing(sqlite3.connect(file)) as connection:
            return look(connection.execute, now=clock())

    return look_now


def fill(hunt: Hunt, count: int) -> None:
    """Save so many postings."""
    draft = hunt.postings.draft("Requirements\n• Python\n")
    for number in range(1, count + 1):
        hunt.postings.capture(replace(draft, title=f"Baker {number}", places=("Bergen", "Oslo")))


def test_what_is_seen_first_is_how_the_whole_list_begins(
    open_hunt: Callable[[], Hunt], look_at: Callable[[], ShownJobs], clock: Clock
) -> None:
    hunt = open_hunt()
    fill(hunt, ROWS + 10)
    newest = hunt.postings.rows()[0].id
    applied = next(stage.id for stage in hunt.stages.all() if stage.name == "Applied") or 0
    hunt.applications.move_all([newest, newest - 1], applied)
    hunt.applications.excite(newest, 4)
    hunt.applications.archive([newest - 2])
    hunt.postings.trash([newest - 3])
    hunt.tags.change([newest - 4], add=["dream"])
    hunt.tasks.follow_up(newest - 5, (clock() + timedelta(days=3)).date())
    whole = hunt.shown.of("")
    hunt.close()
    first = look_at()
    assert first.rows == whole.rows[:ROWS]
    assert first.stages == whole.stages
    assert not first.whole


def test_a_few_jobs_are_seen_all_at_once(open_hunt: Callable[[], Hunt], look_at: Callable[[], ShownJobs]) -> None:
    hunt = open_hunt()
    fill(hunt, 3)
    whole = hunt.shown.of("")
    hunt.close()
    assert look_at().rows == whole.rows
    assert look_at().whole


def test_an_empty_hunt_is_seen_as_such(open_hunt: Callable[[], Hunt], look_at: Callable[[], ShownJobs]) -> None:
    open_hunt().close()
    assert look_at().rows == ()
    assert look_at().whole
