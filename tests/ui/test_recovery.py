"""Where the database is damaged, the window offers what can take its place, and goes on from there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from jobtracker.app import Opening, make_window
from jobtracker.paths import Paths
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.shut import ShutPage
from tests.ui.conftest import POSTING

Settle = Callable[[MainWindow], None]
DAMAGE = b"\x07" * 5000


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A damaged database with a backup of it, and an archive of it beside the data folder."""
    paths = Paths(tmp_path / "data")
    hunt = Opening(paths).finish()
    hunt.postings.capture(hunt.postings.draft(POSTING))
    hunt.back_up()
    hunt.postings.capture(hunt.postings.draft(POSTING.replace("Kestrel & Sons", "Otter Works")))
    hunt.archives.export(tmp_path / "hunt.jobtracker", settings={})
    hunt.close()
    paths.database.write_bytes(DAMAGE)
    return paths


@pytest.fixture
def window(paths: Paths, qapp: QApplication, qtbot: QtBot, settle: Settle) -> Iterator[MainWindow]:
    """The window over it."""
    made = make_window(qapp, paths)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitUntil(lambda: bool(made.findChildren(ShutPage)))
    settle(made)
    yield made
    made.close()


def page_of(window: MainWindow) -> ShutPage:
    found = window.findChild(ShutPage)
    assert isinstance(found, ShutPage)
    return found


def press(window: MainWindow, words: str) -> None:
    page = page_of(window)
    next(each for each in page.offers if words in each.text()).click()


def companies(window: MainWindow, qtbot: QtBot) -> list[str]:
    found: list[list[str]] = []
    window.door.ask(lambda hunt: sorted(row.company for row in hunt.shown.of("").rows), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def kept_aside(paths: Paths) -> list[bytes]:
    return [each.read_bytes() for each in paths.data.glob("jobtracker.sqlite3.aside-*")]


def test_one_press_goes_on_from_the_newest_backup_and_the_damaged_file_is_kept(
    window: MainWindow, paths: Paths, qtbot: QtBot, settle: Settle
) -> None:
    assert "Use this backup" in page_of(window).offers[0].text()
    assert page_of(window).offers[0].hasFocus()
    with qtbot.waitSignal(window.door.opened):
        press(window, "Use this backup")
    settle(window)
    assert companies(window, qtbot) == ["Kestrel & Sons"]
    assert kept_aside(paths) == [DAMAGE]
    assert window.toast.sentence.text().startswith("Went on from the backup of today, with one job")
    assert window.sidebar.isEnabled()


def test_an_exported_file_brings_back_what_it_holds(
    window: MainWindow, paths: Paths, qtbot: QtBot, settle: Settle
) -> None:
    press(window, "Restore from a file")
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(window.door.opened):
        dialog.fileSelected.emit(str(paths.data.parent / "hunt.jobtracker"))
        dialog.close()
    qtbot.waitUntil(lambda: window.toast.sentence.text().startswith("Restored"), timeout=20_000)
    settle(window)
    assert companies(window, qtbot) == ["Kestrel & Sons", "Otter Works"]
    assert kept_aside(paths) == [DAMAGE]


def test_a_file_that_is_no_archive_changes_nothing(window: MainWindow, paths: Paths, settle: Settle) -> None:
    bad = paths.data.parent / "bad.jobtracker"
    bad.write_bytes(b"nothing of the kind")
    press(window, "Restore from a file")
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(bad))
    dialog.close()
    settle(window)
    assert window.banner.isVisible()
    assert paths.database.read_bytes() == DAMAGE
    assert kept_aside(paths) == []


def test_one_can_start_anew(window: MainWindow, paths: Paths, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.door.opened):
        press(window, "Start anew")
    assert companies(window, qtbot) == []
    assert kept_aside(paths) == [DAMAGE]
    assert "kept as jobtracker.sqlite3.aside-" in window.toast.sentence.text()
