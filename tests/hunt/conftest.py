"""A hunt of one's own for each test, on a real file and with the real catalogue."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from jobtracker.hunt.hunt import Hunt
from jobtracker.paths import resources
from jobtracker.skills.catalogue import Catalogue, compiled
from jobtracker.store.database import Database

POSTING = """Backend Engineer

Company: Heron & Daughters
Location: Ghent, Belgium

Requirements
• Python
• PostgreSQL
• Kubernetes
• English at level B2

Nice to have
• Redis
• Experience with Kafka
"""


class Clock:
    """A clock that the test sets; each look at it takes a second."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Tell the time."""
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The catalogue of the program."""
    return compiled(resources() / "skills", tmp_path_factory.mktemp("catalogue"))


@pytest.fixture
def clock() -> Clock:
    """The clock of the hunt."""
    return Clock()


@pytest.fixture
def open_hunt(tmp_path: Path, catalogue: Catalogue, clock: Clock) -> Iterator[Callable[[], Hunt]]:
    """Open the hunt in the test's folder, as often as the test closes it."""
    opened: list[Hunt] = []

    def enter() -> Hunt:
        for before in opened:
            before.close()
        database = Database.open(tmp_path / "data" / "hunt.sqlite3", backups=tmp_path / "data" / "backups")
        opened[:] = [Hunt(database, catalogue, clock=clock)]
        return opened[0]

    yield enter
    for left in opened:
        left.close()


@pytest.fixture
def hunt(open_hunt: Callable[[], Hunt]) -> Hunt:
    """A new and empty hunt."""
    return open_hunt()


@pytest.fixture
def posting() -> str:
    """A small posting."""
    return POSTING
