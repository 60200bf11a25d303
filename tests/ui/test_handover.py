"""Started once more, with files or without, jobtracker is one window still."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from jobtracker.app import listen
from jobtracker.ui.handover import address, hand_over
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.program import Program
from jobtracker.window_lock import WindowLock

POSTING = "Lighthouse Keeper\n\nCompany: Gannet Roads\n\nRequirements\n- Python\n- A head for heights\n"
PATIENCE = 60.0

Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the program over the test's data folder, with the files' folder as the one it is started in."""
    begun: list[subprocess.Popen[bytes]] = []

    def starting(*files: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "jobtracker", "--data-dir", str(tmp_path / "data"), *files]
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
        begun.append(subprocess.Popen(command, cwd=tmp_path, env=env, stderr=subprocess.PIPE))
        return begun[-1]

    yield starting
    for process in begun:
        process.kill()
        process.communicate()


def _posting(folder: Path, name: str) -> str:
    (folder / name).write_text(POSTING.replace("Lighthouse", name.partition(".")[0]), encoding="utf-8")
    return name


def _listens(data: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not Path(address(data)).exists():
        assert time.monotonic() < until
        time.sleep(0.05)


def test_a_second_start_hands_its_files_to_the_first_window_and_ends_well(tmp_path: Path, start: Start) -> None:
    first = start(_posting(tmp_path, "Baker.txt"))
    _listens(tmp_path / "data")
    second = start(_posting(tmp_path, "Miller.txt"))
    assert second.wait(PATIENCE) == 0
    assert start().wait(PATIENCE) == 0
    assert first.poll() is None


def test_what_a_killed_window_left_behind_keeps_nobody_out(tmp_path: Path, start: Start) -> None:
    first = start()
    _listens(tmp_path / "data")
    first.kill()
    first.wait(PATIENCE)
    assert Path(address(tmp_path / "data")).exists()
    two = [start(), start(_posting(tmp_path, "Baker.txt"))]
    until = time.monotonic() + PATIENCE
    while all(process.poll() is None for process in two):
        assert time.monotonic() < until
        time.sleep(0.1)
    assert {process.poll() for process in two} == {None, 0}


def test_of_many_starts_at_once_one_stays(start: Start) -> None:
    several = [start() for _ in range(8)]
    until = time.monotonic() + PATIENCE
    while sum(process.poll() is None for process in several) > 1:
        assert time.monotonic() < until
        time.sleep(0.1)
    assert sorted(process.poll() is None for process in several) == [False] * 7 + [True]
    assert {process.poll() for process in several} == {None, 0}


def test_a_file_that_is_not_there_is_said_before_any_window_opens(tmp_path: Path, start: Start) -> None:
    process = start("absent.pdf")
    assert process.communicate(timeout=PATIENCE)[1].decode() == f"jobtracker: There is no file {tmp_path}/absent.pdf.\n"
    assert process.returncode == 2
    assert not (tmp_path / "data").exists()


def test_the_window_comes_in_front_with_the_files_in_its_inbox(
    qapp: Program, qtbot: QtBot, window: MainWindow, settle: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    listen(qapp, window, tmp_path)
    window.showMinimized()
    file = tmp_path / _posting(tmp_path, "Baker.txt")
    script = f"from jobtracker.ui.handover import *; print(hand_over(Path({str(tmp_path)!r}), [Path({str(file)!r})]))"
    other = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.communicate()[0] == b"True\n"
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Baker Keeper"), timeout=20_000)
    settle(window)
    assert not window.isMinimized()


def test_nonsense_on_the_socket_does_no_more_than_bring_the_window_in_front(
    qapp: Program, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    listen(qapp, window, tmp_path)
    script = (
        "import socket, sys\nears = socket.socket(socket.AF_UNIX)\nears.connect(sys.argv[1])\n"
        "ears.sendall(b'[\\xff\\n')\nprint(ears.recv(10))"
    )
    other = subprocess.Popen([sys.executable, "-c", script, address(tmp_path)], stdout=subprocess.PIPE)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert b"taken" in other.communicate()[0]
    assert window.isVisible()


def test_macos_hands_files_over_by_an_event(
    qapp: Program, qtbot: QtBot, window: MainWindow, settle: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    listen(qapp, window, tmp_path)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / _posting(tmp_path, "Miller.txt"))))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Miller Keeper"), timeout=20_000)
    settle(window)


def test_the_lock_is_free_again_when_its_holder_lets_go(tmp_path: Path) -> None:
    first = WindowLock(tmp_path)
    assert (first.first, first.sure) == (True, True)
    second = WindowLock(tmp_path)
    assert second.first is False
    second.release()
    first.release()
    third = WindowLock(tmp_path)
    assert third.first is True
    third.release()


def test_nobody_listens_over_a_folder_where_nothing_was_opened(tmp_path: Path) -> None:
    assert hand_over(tmp_path, []) is False


def test_a_data_folder_with_a_long_name_is_listened_to_elsewhere(tmp_path: Path) -> None:
    assert address(tmp_path / "short").endswith("window.socket") or len(str(tmp_path)) > 80
    assert len(address(tmp_path / ("long" * 40))) < 100
