"""What can take the place of a file that cannot be opened: a backup, or a new file. Needs no open database."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from jobtracker.paths import Paths
from jobtracker.store.backups import Backups, local_now, looking_at
from jobtracker.store.failures import FAILURES
from jobtracker.store.recovery import put_back, start_anew

_JOBS = "SELECT count(*) FROM posting WHERE trashed_at IS NULL"


class KeptBackup(NamedTuple):
    """A backup that can be read: when it was made, and how many jobs it holds."""

    path: Path
    day: date
    jobs: int


def kept_backups(paths: Paths) -> tuple[KeptBackup, ...]:
    """The backups that can be read, the newest first."""
    return tuple(_readable(paths))[::-1]


def go_on_from(backup: KeptBackup, paths: Paths) -> Path | None:
    """Have a backup take the place of the file; returns where that was put.

    Raises:
        Problem: nothing was changed.
    """
    return put_back(backup.path, paths.database, day=local_now().date())


def begin_anew(paths: Paths) -> Path | None:
    """Have a new, empty file take the place of the file; returns where that was put.

    Raises:
        Problem: there is no new file then.
    """
    return start_anew(paths.database, day=local_now().date())


def _readable(paths: Paths) -> Iterator[KeptBackup]:
    for each in Backups(paths.backups, now=local_now).kept():
        with suppress(*FAILURES), looking_at(each.path) as run:
            jobs = next(int(number) for (number,) in run(_JOBS))
            yield KeptBackup(each.path, date.fromisoformat(each.day), jobs)
