"""A window over a real file for each test, with a small catalogue of its own so that it opens at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jobtracker.hunt.hunt import Hunt
from jobtracker.settings import Settings
from jobtracker.skills.catalogue import Catalogue, compiled
from jobtracker.store.database import Database
from jobtracker.ui.background import Background
from jobtracker.ui.door import Door
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.theme import Theme

CATALOGUE = """
kind = "hard"
[[skill]]
name = "Python"
group = "Things"
[[skill]]
name = "PostgreSQL"
group = "Things"
aliases = ["Postgres"]
implies = ["SQL"]
[[skill]]
name = "SQL"
group = "Things"
[[skill]]
name = "Kubernetes"
group = "Things"
aliases = ["k8s"]
[[skill]]
name = "Redis"
group = "Things"
[[skill]]
name = "Beekeeping"
group = "Things"
"""

POSTING = """Harbour Data Engineer

Company: Kestrel & Sons
Location: Bergen, Norway

Requirements
• Python
• PostgreSQL
• Kubernetes

Nice to have
• Redis
"""


@pytest.fixture(scope="session")
def small_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """Six skills."""
    folder = tmp_path_factory.mktemp("skills")
    (folder / "few.toml").write_text(CATALOGUE, encoding="utf-8")
    return compiled(folder, None)


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Wait until everything that was asked is answered."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.door.busy, timeout=20_000)

    return wait


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme."""
    return Theme(qapp, choice="light")


@pytest.fixture
def make_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, small_catalogue: Catalogue, settle: Callable[[MainWindow], None]
) -> Iterator[Callable[[], MainWindow]]:
    """Open the window over the test's folder, as often as the test closes it."""
    made: list[MainWindow] = []

    def hunt() -> Hunt:
        return Hunt(Database.open(tmp_path / "hunt.sqlite3", backups=tmp_path / "backups"), small_catalogue)

    def enter() -> MainWindow:
        settings = Settings(tmp_path / "settings.json")
        theme = Theme(qapp, choice="light", percent=settings.choices.text)
        window = MainWindow(Door(Background()), theme=theme, settings=settings)
        qtbot.addWidget(window)
        window.resize(1100, 720)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        window.door.open(hunt)
        made.append(window)
        settle(window)
        return window

    yield enter
    for window in made:
        window.close()
    Theme(qapp, choice="light", percent=100)


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    """An empty hunt."""
    return make_window()


@pytest.fixture
def filled(window: MainWindow, settle: Callable[[MainWindow], None]) -> MainWindow:
    """A hunt with three postings and a small profile."""

    def fill(hunt: Hunt) -> None:
        for company in ("Kestrel & Sons", "Otter Works", "Plover Ltd"):
            hunt.postings.capture(hunt.postings.draft(POSTING.replace("Kestrel & Sons", company)))
        for name in ("Python", "SQL"):
            hunt.profile.add(hunt.profile.entry("skills", {"name": name}))

    faults: list[object] = []
    window.door.ask(fill, failed=faults.append)
    settle(window)
    assert faults == []
    return window
