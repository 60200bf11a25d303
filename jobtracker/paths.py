"""Where everything lies: the person's data folder and the program's own resources."""

import os
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def resources() -> Path:
    """The folder of catalogue, samples, icons and themes: inside the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def cache_folder() -> Path:
    """Where this platform keeps things that can be made anew, between starts."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "jobtracker" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "jobtracker"
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (given if given.is_absolute() else Path.home() / ".cache") / "jobtracker"


@dataclass(frozen=True, slots=True)
class Paths:
    """The places inside one data folder."""

    data: Path

    @property
    def database(self) -> Path:
        """The one SQLite file."""
        return self.data / "jobtracker.sqlite3"

    @property
    def backups(self) -> Path:
        """Checked copies of the database."""
        return self.data / "backups"

    @property
    def cache(self) -> Path:
        """What can be made anew at any time."""
        return self.data / "cache"

    @property
    def logs(self) -> Path:
        """What went wrong, without personal data."""
        return self.data / "logs"

    @property
    def settings(self) -> Path:
        """Theme, text size and the window's place."""
        return self.data / "settings.json"
