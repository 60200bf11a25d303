"""The whole hunt in one file: written for keeping or for another machine, and put in the place of what is here."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from jobtracker.hunt import labels
from jobtracker.hunt.archive_form import Manifest
from jobtracker.hunt.archive_reading import Staged, unpack
from jobtracker.hunt.archive_writing import Tell, write_archive
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.tidying import ROOM
from jobtracker.problems import Problem, reason
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


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy of the database, in a folder of its own, with the documents that it names."""

    database: Path
    documents: Path

    def write(
        self,
        target: Path,
        *,
        settings: Mapping[str, object],
        tell: Tell = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Manifest:
        """Write it into an archive, once; the copy is gone then.

        Raises:
            Problem: there is no archive then.
        """
        try:
            return write_archive(
                self.database, target, documents=self.documents, settings=settings, tell=tell, stopped=stopped
            )
        finally:
            shutil.rmtree(self.database.parent, ignore_errors=True)


class Archives:
    """What needs the database of making archives and restoring them; all else is done beside it.

    Args:
        comparisons: loads anew what is in memory where restoring fails.
        documents: the folder of the documents.
    """

    def __init__(self, database: Database, comparisons: Comparisons, *, documents: Path) -> None:
        self._database, self._comparisons, self._documents = database, comparisons, documents

    def export(self, target: Path, *, settings: Mapping[str, object]) -> Manifest:
        """Write everything into one file, at once.

        Raises:
            Problem: there is no archive then.
        """
        return self.copy().write(target, settings=settings)

    def restore_file(self, file: Path) -> tuple[Restored, Staged]:
        """Put what an archive holds in the place of what is here, at once.

        Raises:
            Problem: nothing was changed.
        """
        staged = lay_out(file, self._database.path.parent)
        return self.put(staged, name=file.name), staged

    def copy(self) -> Copied:
        """Copy the database as it is now, to be written into an archive beside it.

        Raises:
            Problem: no copy could be made.
        """
        copy = make_room(self._database.path.parent) / "copy.sqlite3"
        with leaving(copy.parent):
            self._database.copy_to(copy)
        return Copied(copy, self._documents)

    def put(self, staged: Staged, *, name: str) -> Restored:
        """Do as `restore`, after which what was laid out is gone in any case."""
        try:
            return self.restore(staged, name=name)
        finally:
            shutil.rmtree(staged.database.parent, ignore_errors=True)

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
        with self._comparisons.remembering():
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
                "The documents could not be kept: {reason}.",
                remedy="Nothing was changed. See that the disk has room, then try again.",
                reason=reason(error),
            ) from error


def _jobs(run: Run) -> int:
    return next(int(count) for (count,) in run("SELECT count(*) FROM posting WHERE trashed_at IS NULL"))


def lay_out(
    file: Path, data: Path, *, tell: Tell = lambda _: None, stopped: Callable[[], bool] = lambda: False
) -> Staged:
    """Lay an archive out in a folder beside the database, for `put`.

    Raises:
        Problem: nothing of it is left.
    """
    room = make_room(data)
    with leaving(room):
        return unpack(file, room, tell=tell, stopped=stopped)


@contextmanager
def leaving(room: Path) -> Iterator[None]:
    """Remove a folder where what is done in it fails."""
    try:
        yield
    except BaseException:
        shutil.rmtree(room, ignore_errors=True)
        raise


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
            "The data folder cannot be written: {reason}.",
            remedy="Allow writing to it, and see its disk.",
            reason=reason(error),
        ) from error
