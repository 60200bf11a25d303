"""The way from the pages to the hunt."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from jobtracker.skills.catalogue import Catalogue
from jobtracker.store.database import Database
from jobtracker.ui.background import Background
from jobtracker.ui.door import Door
from jobtracker.ui.latest import Latest
from tests.ui.conftest import POSTING


@pytest.fixture
def door(qapp: QApplication) -> Iterator[Door]:
    """A door that leads nowhere yet."""
    made = Door(Background())
    assert made.thread() is qapp.thread()
    yield made
    made.close()


@pytest.fixture
def enter(tmp_path: Path, small_catalogue: Catalogue) -> Callable[[], Hunt]:
    """Open the hunt."""
    return lambda: Hunt(Database.open(tmp_path / "hunt.sqlite3", backups=tmp_path / "backups"), small_catalogue)


def shut() -> Hunt:
    """An opening that fails."""
    raise Problem("The file is damaged.")


def test_what_is_asked_before_the_opening_is_answered_after_it(
    door: Door, enter: Callable[[], Hunt], qtbot: QtBot
) -> None:
    answers: list[int] = []
    door.ask(lambda hunt: hunt.postings.count(), answers.append)
    qtbot.wait(30)
    assert answers == []
    door.open(enter)
    qtbot.waitUntil(lambda: answers == [0])


def test_after_a_failed_opening_nothing_more_is_said_and_a_second_try_answers(
    door: Door, enter: Callable[[], Hunt], qtbot: QtBot
) -> None:
    tries = iter((shut, enter))

    def attempt() -> Hunt:
        return next(tries)()

    said: list[object] = []
    answers: list[int] = []
    latest: Latest[int] = Latest(door, answers.append)
    door.background.problem.connect(said.append)
    door.shut.connect(said.append)
    latest.ask(lambda hunt: hunt.postings.count())
    door.open(attempt)
    qtbot.waitUntil(lambda: not door.background.busy)
    door.ask(lambda hunt: hunt.postings.count(), answers.append)
    latest.ask(lambda hunt: hunt.postings.count())
    qtbot.waitUntil(lambda: not door.background.busy)
    assert [str(problem) for problem in said] == ["The file is damaged."]
    assert answers == []
    with qtbot.waitSignal(door.opened):
        door.open_again()
    latest.ask(lambda hunt: hunt.postings.count())
    qtbot.waitUntil(lambda: answers == [0])


def test_of_many_questions_in_a_row_only_the_last_answer_is_shown(
    door: Door, enter: Callable[[], Hunt], qtbot: QtBot
) -> None:
    door.open(enter)
    asked: list[str] = []
    answers: list[str] = []
    latest: Latest[str] = Latest(door, answers.append)

    def question(word: str) -> Callable[[Hunt], str]:
        def ask(hunt: Hunt) -> str:
            asked.append(word)
            return f"{word} {hunt.postings.count()}"

        return ask

    for word in ("o", "ot", "ott", "otter"):
        latest.ask(question(word))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["otter 0"]
    assert asked == ["o", "otter"]


def test_every_change_is_announced_in_the_window(door: Door, enter: Callable[[], Hunt], qtbot: QtBot) -> None:
    heard: list[tuple[str, bool]] = []
    door.changes.happened.connect(lambda change: heard.append((change.label, change.undone)))
    door.open(enter)
    door.ask(lambda hunt: hunt.postings.capture(hunt.postings.draft(POSTING)))
    door.ask(lambda hunt: hunt.undo())
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[0][0].startswith("Saved")
    assert [undone for _label, undone in heard] == [False, True]


def test_a_window_closed_while_the_database_opens_closes_it_behind_itself(
    qapp: QApplication, enter: Callable[[], Hunt], tmp_path: Path
) -> None:
    door = Door(Background())
    assert door.thread() is qapp.thread()
    door.open(enter)
    door.close()
    again = Database.open(tmp_path / "hunt.sqlite3", backups=tmp_path / "backups")
    assert again.read_only is None
    again.close()
