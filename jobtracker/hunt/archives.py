"""The whole hunt in one file: written for keeping or for another machine, and put in the place of what is here."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from jobtracker.hunt import labels
from jobtracker.hunt.archive_form import Manifest
from jobtracker.hunt.archive_reading import Staged, unpack
from jobtracker.hunt.archive_writing import write_archive
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.tidying import ROOM
from jobtracker.problems import Problem
from jobtracker.store.backups import looking_at
from jobtracker.store.connection import Run
from jobtracker.store.database import Database


class Restored(NamedTuple):
    """What restoring did; `anew` where there was no job before, `backup` of what was here before.

    None where nothing was another, so that nothing was done.
    """

    effect: Effect
    anew: bool
    backup: Path | None


class Archives:
    """What needs the database of making archives and restoring them; all else is done beside it.

    Args:
        documents: the folder of the documents.
    """

    def __init__(self, database: Database, *, documents: Path) -> None:
        self._database, self._documents = database, documents

    def export(self, target: Path, *, settings: Mapping[str, object]) -> Manifest:
        """Write everything into one file, at once; whoever must not be kept waiting does its steps one by one.

        Raises:
            Problem: there is no archive then.
        """
        with room_in(self._database.path.parent) as room:
            return write_archive(self.copy_to(room), target, documents=self._documents, settings=settings)

    def restore_file(self, file: Path) -> tuple[Restored, Staged]:
        """Put what an archive holds in the place of what is here, at once; the same goes for this.

        Raises:
            Problem: nothing was changed.
        """
        with room_in(self._database.path.parent) as room:
            staged = unpack(file, room)
            return self.restore(staged, name=file.name), staged

    def copy_to(self, room: Path) -> Path:
        """Copy the database into a folder, as it is now, for `write_archive`."""
        copy = room / "copy.sqlite3"
        self._database.copy_to(copy)
        return copy

    def restore(self, staged: Staged, *, name: str) -> Restored:
        """Put what was laid out in the place of what is here, after a backup; one action, undone like any other.

        Documents and drafts that are here stay.

        Raises:
            Problem: nothing was changed, for a reason that the person can act on.
        """
        with self._database.look() as run:
            anew = _jobs(run) == 0
        with looking_at(staged.database) as run:
            jobs = _jobs(run)
        self._take_documents(staged)
        words = labels.RESTORED_FILE_ONE if jobs == 1 else labels.RESTORED_FILE
        label = words.format(count=jobs, file=name)
        return Restored(Effect(label), anew, self._database.take_over(staged.database, label))

    def _take_documents(self, staged: Staged) -> None:
        """Move the documents in that are not here yet: no other of the same hash is ever touched but a damaged one."""
        try:
            self._documents.mkdir(mode=0o700, parents=True, exist_ok=True)
            for file in sorted(staged.documents.iterdir()):
                there = self._documents / file.name
                if not there.is_file() or there.stat().st_size != file.stat().st_size:
                    file.replace(there)
        except OSError as error:
            raise Problem(
                f"The documents could not be kept: {error.strerror or 'their folder cannot be written'}.",
                remedy="Nothing was changed. See that the disk has room, then try again.",
            ) from error


def _jobs(run: Run) -> int:
    return next(int(count) for (count,) in run("SELECT count(*) FROM posting WHERE trashed_at IS NULL"))


@contextmanager
def room_in(data: Path) -> Iterator[Path]:
    """Lend a folder beside the database, gone in the end with all that is in it."""
    room = make_room(data)
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def make_room(data: Path) -> Path:
    """Make a folder beside the database, for this person alone.

    Raises:
        Problem: none can be made.
    """
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=ROOM, dir=data))
    except OSError as error:
        raise Problem(
            f"The data folder cannot be written: {error.strerror}.", remedy="Allow writing to it, and see its disk."
        ) from error
