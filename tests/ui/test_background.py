"""The one worker thread."""

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from jobtracker.problems import Problem
from jobtracker.ui.background import Background


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """A worker that is ended after the test."""
    made = Background()
    assert made.thread() is qapp.thread()
    yield made
    made.close()


def test_work_is_done_elsewhere_and_answered_here(background: Background, qtbot: QtBot) -> None:
    seen: list[tuple[str, int]] = []
    background.run(
        lambda: threading.current_thread().ident,
        lambda there: seen.extend([("work", there or 0), ("then", threading.current_thread().ident or 0)]),
    )
    qtbot.waitUntil(lambda: len(seen) == 2)
    places = dict(seen)
    assert places["then"] == threading.get_ident()
    assert places["work"] != places["then"]


def test_what_the_person_waits_for_goes_first_and_the_rest_in_order(background: Background, qtbot: QtBot) -> None:
    gate = threading.Event()
    done: list[str] = []
    background.run(lambda: gate.wait(5))
    for name in ("later 1", "later 2"):
        background.run(lambda: None, lambda _none, name=name: done.append(name), urgent=False)  # type: ignore[misc]
    for name in ("first", "second"):
        background.run(lambda: None, lambda _none, name=name: done.append(name))  # type: ignore[misc]
    gate.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert done == ["first", "second", "later 1", "later 2"]


def test_work_begins_when_the_window_has_painted_what_the_person_did(background: Background, qtbot: QtBot) -> None:
    order: list[str] = []

    class Painted(QLabel):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's
            super().paintEvent(event)
            order.append("painted")

    label = Painted()
    qtbot.addWidget(label)
    with qtbot.waitExposed(label):
        label.show()
    order.clear()
    background.run(lambda: order.append("worked"))
    label.update()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["painted", "worked"]


def test_the_next_work_waits_until_the_answer_before_it_has_been_told(background: Background, qtbot: QtBot) -> None:
    order: list[str] = []
    for name in ("first", "second"):
        background.run(
            lambda name=name: order.append(f"{name} worked"),  # type: ignore[misc]
            lambda _none, name=name: order.append(f"{name} told"),  # type: ignore[misc]
        )
    qtbot.waitUntil(lambda: not background.busy)
    assert order == ["first worked", "first told", "second worked", "second told"]


def test_a_problem_goes_to_whoever_asked(background: Background, qtbot: QtBot) -> None:
    heard: list[Problem] = []

    def fail() -> None:
        raise Problem("The disk is full.", remedy="Make room.")

    background.run(fail, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0].what == "The disk is full."


def test_a_problem_that_nobody_takes_is_told_to_the_window(background: Background, qtbot: QtBot) -> None:
    def fail() -> None:
        raise Problem("The disk is full.")

    with qtbot.waitSignal(background.problem) as signal:
        background.run(fail)
    assert signal.args is not None
    assert signal.args[0].what == "The disk is full."


def test_an_unexpected_fault_is_logged_without_a_word_of_the_person(
    background: Background, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ValueError("my secret posting")

    with qtbot.waitSignal(background.problem) as signal:
        background.run(fail)
    assert signal.args is not None
    assert "your data is saved" in signal.args[0].what
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text
    answers: list[int] = []
    background.run(lambda: 7, answers.append)
    qtbot.waitUntil(lambda: answers == [7])


def test_a_page_that_is_gone_gets_no_answer(background: Background, qtbot: QtBot) -> None:
    label = QLabel("here")
    gate = threading.Event()
    background.run(lambda: "late" if gate.wait(5) else "", label.setText)
    label.deleteLater()
    qtbot.wait(20)
    del label
    gate.set()
    qtbot.waitUntil(lambda: not background.busy)


@pytest.mark.usefixtures("qapp")
def test_closing_waits_until_all_is_done_and_does_the_last_thing_last() -> None:
    done: list[str] = []
    made = Background()

    def dawdle() -> None:
        time.sleep(0.1)
        done.append("slow")

    made.run(dawdle)
    made.run(lambda: done.append("waiting"), urgent=False)
    made.close(lambda: done.append("last"))
    assert done == ["slow", "waiting", "last"]
    made.run(lambda: done.append("too late"))
    made.close()
    assert done == ["slow", "waiting", "last"]


def test_garbage_is_looked_for_in_the_window_s_thread_alone(qtbot: QtBot) -> None:
    background = Background()
    seen: list[str] = []
    gc.callbacks.append(lambda _phase, _about: seen.append(threading.current_thread().name))
    try:
        background.run(lambda: [[[number]] for number in range(4_000)])
        qtbot.waitUntil(lambda: not background.busy)
        assert set(seen) == {"MainThread"}
    finally:
        gc.callbacks.pop()
        background.close()
    assert gc.isenabled()


def test_what_was_loaded_by_the_ten_thousand_is_never_looked_through_for_garbage(qtbot: QtBot) -> None:
    background, beside = Background(), Background()
    gate = threading.Event()
    looks: list[str] = []
    loaded: list[list[list[int]]] = []
    gc.callbacks.append(lambda phase, _about: looks.append(phase))
    try:
        before = gc.get_freeze_count()
        background.run(lambda: [[[number]] for number in range(15_000)], loaded.extend)
        beside.run(lambda: gate.wait(5))
        qtbot.waitUntil(lambda: not background.busy)
        assert gc.get_freeze_count() == before  # as long as anything runs, nothing is looked for
        gate.set()
        qtbot.waitUntil(lambda: not beside.busy)
        assert gc.get_freeze_count() > before + 25_000
        assert looks == []
    finally:
        gc.callbacks.pop()
        background.close()
        beside.close()
        gc.unfreeze()
