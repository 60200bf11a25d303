"""A window over a real file for each test, with a small catalogue of its own so that it opens at once."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jobtracker.hunt.hunt import Hunt
from jobtracker.settings import Settings
from jobtracker.skills.catalogue import Catalogue, compiled
from jobtracker.store.database import Database
from jobtracker.ui.add.page import AddPage
from jobtracker.ui.background import Background
from jobtracker.ui.day import now_here
from jobtracker.ui.door import Door
from jobtracker.ui.job.tabs import TABS
from jobtracker.ui.jobs.page import JobsPage
from jobtracker.ui.main_window import MainWindow
from jobtracker.ui.posting.page import PostingPage
from jobtracker.ui.profile.page import ProfilePage
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
    """Wait until everything that was asked is answered, and a page that was asked for is shown."""

    def wait(window: MainWindow) -> None:
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not (window.pages.awaits or window.door.busy), timeout=20_000)

    return wait


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme."""
    return Theme(qapp, choice="light")


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """The clock of the window and of its hunt: the real one, where a test does not set another."""
    return now_here


@pytest.fixture
def make_window(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    small_catalogue: Catalogue,
    settle: Callable[[MainWindow], None],
    clock: Callable[[], datetime],
) -> Iterator[Callable[[], MainWindow]]:
    """Open the window over the test's folder, as often as the test closes it."""
    made: list[MainWindow] = []

    def hunt() -> Hunt:
        database = Database.open(tmp_path / "hunt.sqlite3", backups=tmp_path / "backups")
        return Hunt(database, small_catalogue, clock=clock)

    def enter() -> MainWindow:
        settings = Settings(tmp_path / "settings.json")
        theme = Theme(qapp, choice="light", percent=settings.choices.text)
        window = MainWindow(Door(Background(), clock=clock), theme=theme, settings=settings)
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


@pytest.fixture
def lived_in(filled: MainWindow, settle: Callable[[MainWindow], None], tmp_path: Path) -> MainWindow:
    """A hunt some weeks old: of everything that pages can show there is at least one."""
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Kestrels")

    def live(hunt: Hunt) -> None:
        now = datetime.now(UTC)
        today = now.astimezone().date()
        hunt.applications.move(1, 3)
        hunt.applications.move(2, 2, on=now - timedelta(days=40))
        hunt.applications.excite(1, 4)
        hunt.tags.change([1, 2], add=["near"])
        hunt.interviews.add(
            {"posting_id": 1, "kind": "phone", "starts_at": now + timedelta(days=2), "people": ("Ada",)}
        )
        hunt.interviews.add({"posting_id": 1, "kind": "on-site", "starts_at": now + timedelta(days=5)})
        hunt.tasks.add({"title": "Send the papers", "posting_id": 1, "due": today - timedelta(days=2)})
        hunt.tasks.add({"title": "Renew the CV", "due": today})
        hunt.contacts.add_to(1, {"name": "Ada Plover", "role": "Head of data"})
        hunt.messages.add({"posting_id": 1, "contact_id": 1, "text": "Until Thursday"})
        hunt.notes.add({"posting_id": 1, "text": "They *like* maps"})
        hunt.offers.add({"posting_id": 1, "salary": 60000.0})
        hunt.documents.take(letter, posting=1, kind="letter")
        hunt.searches.add({"name": "Near", "search": "tag:near"})
        hunt.terms.same_as("K8s cluster", "Kubernetes")
        hunt.profile.add(hunt.profile.entry("work", {"position": "Cook", "start": "2020"}))

    faults: list[object] = []
    filled.door.ask(live, failed=faults.append)
    settle(filled)
    settle(filled)
    assert faults == []
    return filled


def go(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.pages.go(name)


def jobs(view: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.pages.go("jobs")
        page = window.pages.current
        assert isinstance(page, JobsPage)
        page.show_as(view)

    return show


def job(tab: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.pages.open_posting(1)
        page = window.pages.current
        assert isinstance(page, PostingPage)
        page.tabs.go(tab)

    return show


def draft(window: MainWindow) -> None:
    window.pages.go("add")
    page = window.pages.current
    assert isinstance(page, AddPage)
    if not page.editor.isVisible():
        page.parts.typing_wanted.emit()
        QTest.keyClicks(page.editor, "Baker")


def section(number: int) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.pages.go("profile")
        page = window.pages.current
        assert isinstance(page, ProfilePage)
        page.open_section(number)

    return show


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "today": go("today"),
    "board": jobs("board"),
    "table": jobs("table"),
    **{f"job: {tab.name}": job(tab.name) for tab in TABS},
    "add": go("add"),
    "a draft": draft,
    "skills": section(0),
    "work": section(1),
    "studies": section(2),
    "taught": section(6),
    "insights": go("insights"),
    "imports": go("imports"),
    "settings": go("settings"),
}


@pytest.fixture
def scenes(lived_in: MainWindow, settle: Callable[[MainWindow], None]) -> Iterator[str]:
    """Every page, one after the other, with something on it: gives the name of the one that is in front now."""

    def each() -> Iterator[str]:
        for name, show in SCENES.items():
            for _ in range(2):
                show(lived_in)
                settle(lived_in)
                settle(lived_in)
            yield name

    return each()


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    """Live in this locale for a while."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def every_locale() -> Iterator[Iterator[QLocale]]:
    """Live in each locale that Qt knows, one after the other."""
    before = QLocale()
    known = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    assert len(known) > 500

    def each() -> Iterator[QLocale]:
        for locale in known:
            QLocale.setDefault(locale)
            yield locale

    yield each()
    QLocale.setDefault(before)
