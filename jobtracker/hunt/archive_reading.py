"""Opens an archive, which may be anything, and lays it out beside the database: whole and sound, or not at all."""

import hashlib
import io
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from jobtracker.hunt.archive_form import (
    MANIFEST,
    MIMETYPE,
    SETTINGS,
    Manifest,
    Member,
    document_member,
    parse,
    read_manifest,
    read_row,
    table_member,
)
from jobtracker.hunt.archive_kind import MIME
from jobtracker.hunt.archive_rows import check_row, check_whole
from jobtracker.hunt.archive_writing import Stopped, Tell
from jobtracker.hunt.document_files import LARGEST
from jobtracker.problems import Problem, reason
from jobtracker.store.backups import looking_at
from jobtracker.store.failures import FAILURES
from jobtracker.store.staging import Staging

_BLOCK = 2**20
_LONGEST_LINE = 64 * 2**20
_LARGEST_MANIFEST = 32 * 2**20
_ALWAYS_FITS = 256 * 2**20  # bytes, unpacked
_DENSEST = 120  # bytes unpacked for each byte of a larger archive
_TORN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, ValueError, LookupError, NotImplementedError, OverflowError),
    *(RuntimeError, TypeError, MemoryError),
)


@dataclass(frozen=True, slots=True)
class Staged:
    """What an archive held, laid out in a folder of its own: a database, documents by their hash, and settings."""

    manifest: Manifest
    database: Path
    documents: Path
    settings: Mapping[str, object]


def look_at(file: Path) -> Manifest:
    """Read what an archive says of itself, and nothing more of it.

    Raises:
        Problem: it is none, is damaged, or was made by a newer program.
    """
    with _opened(file) as archive:
        return _manifest(archive, file)


def unpack(
    file: Path, room: Path, *, tell: Tell = lambda _: None, stopped: Callable[[], bool] = lambda: False
) -> Staged:
    """Lay an archive out in an empty folder and check all of it.

    Raises:
        Problem: in one sentence; nothing outside of that folder was touched.
    """
    with _opened(file) as archive:
        manifest = _manifest(archive, file)
        if sum(member.size for member in manifest.members.values()) > shutil.disk_usage(room).free:
            raise Problem(
                "The disk has no room for what is in this archive.", remedy="Free some space, then try again."
            )
        unpacking = _Unpacking(archive, manifest, tell=tell, stopped=stopped)
        return unpacking.lay_out(room)


@contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with file.open("rb") as opened:
            if not zipfile.is_zipfile(opened):
                raise Problem(
                    "{file} is not a jobtracker archive, or was cut off.",
                    remedy="Choose the whole file as it was exported; nothing was changed.",
                    file=file.name,
                )
            with zipfile.ZipFile(opened) as archive:
                yield archive
    except _TORN as error:
        raise _damaged(file) from error
    except OSError as error:
        raise Problem(
            "{file} could not be restored: {reason}.",
            remedy="Nothing was changed.",
            file=file.name,
            reason=reason(error),
        ) from error
    except FAILURES as error:
        raise Problem(
            "{file} could not be restored: what is in it could not be laid out beside the database.",
            remedy="See that the disk has room, then try again; nothing was changed.",
            file=file.name,
        ) from error


def _manifest(archive: zipfile.ZipFile, file: Path) -> Manifest:
    """Read the manifest, and see that the file holds exactly what it names, in a size that can be."""
    infos = {info.filename: info for info in archive.infolist()}
    if MANIFEST not in infos:
        raise Problem("{file} is not a jobtracker archive.", remedy="Nothing was changed.", file=file.name)
    manifest = read_manifest(_read(archive, MANIFEST, at_most=_LARGEST_MANIFEST))
    if len(infos) != len(archive.infolist()) or infos.keys() != {*manifest.members, MANIFEST}:
        raise ValueError("Its members are not those that it names.")
    plain = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    if any(info.flag_bits & 1 or info.compress_type not in plain for info in infos.values()):
        raise ValueError("A member is packed in another way.")
    if any(manifest.members[document_member(digest)].size > LARGEST for digest in manifest.documents):
        raise ValueError("A document is larger than any can be.")
    if sum(member.size for member in manifest.members.values()) > max(_ALWAYS_FITS, _DENSEST * file.stat().st_size):
        raise Problem(
            "{file} would unpack to far more than it can hold.", remedy="Nothing was changed.", file=file.name
        )
    return manifest


class _Unpacking:
    """One archive on its way out of a file."""

    def __init__(
        self, archive: zipfile.ZipFile, manifest: Manifest, *, tell: Tell, stopped: Callable[[], bool]
    ) -> None:
        self._archive, self._manifest = archive, manifest
        self._tell, self._stopped = tell, stopped
        self._done = 0
        self._size = max(sum(member.size for member in manifest.members.values()), 1)

    def lay_out(self, room: Path) -> Staged:
        """Lay everything out and check it."""
        documents, database = room / "documents", room / "staged.sqlite3"
        documents.mkdir(mode=0o700)
        if b"".join(self._blocks(MIMETYPE)) != MIME.encode("ascii"):
            raise ValueError("It is of another type.")
        for digest in self._manifest.documents:
            with (documents / digest).open("xb") as file:
                for block in self._blocks(document_member(digest)):
                    file.write(block)
        self._fill(database)
        with looking_at(database) as run:
            check_whole(run, kept={*self._manifest.documents, *self._manifest.missing})
        settings = parse(b"".join(self._blocks(SETTINGS)))
        return Staged(self._manifest, database, documents, settings if isinstance(settings, dict) else {})

    def _fill(self, database: Path) -> None:
        manifest = self._manifest
        staging = Staging(database, version=manifest.schema)
        try:
            if manifest.rows.keys() != staging.columns.keys():
                raise ValueError("Its tables are not those of its version.")
            for table, columns in staging.columns.items():
                lines = self._lines(table_member(table))
                rows = (read_row(line, columns=columns) for line in lines)
                if staging.fill(table, rows, last=manifest.last[table]) != manifest.rows[table]:
                    raise ValueError("Rows are missing.")
            staging.finish(check_row)
        finally:
            staging.close()

    def _blocks(self, name: str) -> Iterator[bytes]:
        """Give a member block by block, and see in the end that it was whole."""
        with self._archive.open(name) as stream:
            yield from self._checked(name, lambda: stream.read(_BLOCK))

    def _lines(self, name: str) -> Iterator[bytes]:
        """Give a member line by line, and see in the end that it was whole."""
        with self._archive.open(name) as opened, io.BufferedReader(opened, _BLOCK) as stream:  # type: ignore[type-var]
            for line in self._checked(name, lambda: stream.readline(_LONGEST_LINE)):
                if not line.endswith(b"\n"):
                    raise ValueError("A line is longer than any can be, or was cut off.")
                yield line

    def _checked(self, name: str, read: Callable[[], bytes]) -> Iterator[bytes]:
        member: Member = self._manifest.members[name]
        digest, size = hashlib.sha256(), 0
        while block := read():
            if self._stopped():
                raise Stopped("Restoring was stopped, and nothing was changed.")
            digest.update(block)
            size += len(block)
            if size > member.size:
                break
            yield block
            self._done += len(block)
            self._tell(min(self._done / self._size, 1.0))
        if size != member.size or digest.hexdigest() != member.sha256:
            raise ValueError(f"{name} is not what it was.")


def _read(archive: zipfile.ZipFile, name: str, *, at_most: int) -> bytes:
    with archive.open(name) as stream:
        found = stream.read(at_most + 1)
    if len(found) > at_most:
        raise ValueError(f"{name} is larger than any can be.")
    return found


def _damaged(file: Path) -> Problem:
    return Problem(
        "{file} is damaged: what it holds is not what was exported.",
        remedy="Nothing was changed. Restore another copy of it.",
        file=file.name,
    )
