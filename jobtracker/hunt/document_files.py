"""The folder of documents: files under the hash of their content, copied in whole or not at all."""

import hashlib
import os
import shutil
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from jobtracker.hunt.tidying import LENT
from jobtracker.problems import Problem, reason
from jobtracker.whole_files import written_whole

LARGEST = 25 * 2**20
"""The largest file that is taken, in bytes."""
_BLOCK = 2**20
_FIRST_PRINTABLE = 32
_FORBIDDEN = frozenset('<>:"/\\|?*')
_LONGEST_NAME = 120


class DocumentFiles:
    """Files by the hexadecimal SHA-256 of their content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, file: Path) -> tuple[str, int]:
        """Copy a file in; returns its hash and its size in bytes.

        Raises:
            Problem: it is no plain file, too large, cannot be read, or the disk is full; nothing was kept.
        """
        made: Path | None = None
        try:
            _check(file)
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with file.open("rb") as source, tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as copy:
                made = Path(copy.name)
                digest, size = hashlib.sha256(), 0
                while block := source.read(_BLOCK):
                    size += len(block)
                    if size > LARGEST:
                        raise _too_large(file)
                    digest.update(block)
                    copy.write(block)
                copy.flush()
                os.fsync(copy.fileno())
            made.replace(self._folder / digest.hexdigest())
            made = None
        except OSError as error:
            raise Problem(
                "{file} could not be kept: {reason}.",
                remedy="See that it can be read and that the disk has room, then try again.",
                file=file.name,
                reason=reason(error),
            ) from error
        finally:
            if made is not None:
                made.unlink(missing_ok=True)
        return digest.hexdigest(), size

    def deliver(self, digest: str, target: Path, *, name: str) -> None:
        """Write a file's content to a place outside.

        Raises:
            Problem: the file is gone, or the place cannot be written; what was there before is there still.
        """
        kept = self._folder / digest
        if not kept.is_file():
            raise Problem("The file of {file} is not in the app's folder any more.", remedy="Add it again.", file=name)
        try:
            with kept.open("rb") as source, written_whole(target, private=False) as copy:
                shutil.copyfileobj(source, copy)
        except OSError as error:
            raise Problem(
                "{file} could not be written: {reason}.",
                remedy="Choose another place.",
                file=name,
                reason=reason(error),
            ) from error

    def lend(self, digest: str, name: str) -> Path:
        """Give a copy to open, for reading only, in a folder of its own, which a start puts away a day later."""
        target = Path(tempfile.mkdtemp(prefix=LENT)) / _safe(name)
        self.deliver(digest, target, name=name)
        with suppress(OSError):
            target.chmod(stat.S_IRUSR)
        return target


def _check(file: Path) -> None:
    status = file.stat()
    if not stat.S_ISREG(status.st_mode):
        raise Problem("{file} is not a plain file.", remedy="Choose a file such as a PDF.", file=file.name)
    if status.st_size > LARGEST:
        raise _too_large(file)


def _too_large(file: Path) -> Problem:
    return Problem(
        "{file} is larger than {size} MB.",
        remedy="Make it smaller, then add it again.",
        file=file.name,
        size=LARGEST // 2**20,
    )


def _safe(name: str) -> str:
    """Make of a name, which is data, one that a file may have."""
    kept = "".join("_" if sign in _FORBIDDEN or ord(sign) < _FIRST_PRINTABLE else sign for sign in name)
    return kept.strip(". ")[-_LONGEST_NAME:] or "document"
