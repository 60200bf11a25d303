"""Writes an archive from a copy of the database and the documents beside it: the same hunt always as the same bytes."""

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from jobtracker.hunt.archive_form import (
    MANIFEST,
    MIMETYPE,
    SETTINGS,
    Manifest,
    Member,
    document_member,
    table_member,
    write_manifest,
    write_row,
)
from jobtracker.hunt.archive_kind import MIME
from jobtracker.problems import Problem, reason
from jobtracker.store.backups import looking_at
from jobtracker.store.connection import SCHEMA, Run
from jobtracker.store.failures import FAILURES
from jobtracker.store.staging import ARCHIVED, used_ids
from jobtracker.version import version
from jobtracker.whole_files import written_whole

Tell = Callable[[float], object]
"""Hears from time to time which part of the work is done, from 0 to 1."""
_BLOCK = 2**20
_ROW = 200  # bytes of a usual one, to tell how far it is
_WORDS = "SELECT total(length(original) + coalesce(length(original_html), 0) + length(kept)) FROM posting_text"
_WHEN = (1980, 1, 1, 0, 0, 0)  # the same at all times


class Stopped(Problem):
    """The person stopped it; nothing was changed."""


def write_archive(
    copy: Path,
    target: Path,
    *,
    documents: Path,
    settings: Mapping[str, object],
    tell: Tell = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Manifest:
    """Write everything into one file, which gets its name only when it is whole.

    Args:
        copy: a copy of the database that nothing changes.
        target: the archive; one that is there already is replaced.
        documents: the folder of the documents.
        settings: what belongs to the hunt of what the window remembers.
        tell: hears how far it is.
        stopped: says whether nobody waits for it any more.

    Raises:
        Problem: it was stopped, cannot be written, or the copy cannot be read; what was there before is there still.
    """
    try:
        with written_whole(target) as file, looking_at(copy) as run:
            writing = _Writing(file, run, documents=documents, tell=tell, stopped=stopped)
            return writing.write(settings)
    except OSError as error:
        raise Problem(
            "The archive could not be written: {reason}.",
            remedy="Choose another place, or free some space.",
            reason=reason(error),
        ) from error
    except FAILURES as error:
        raise Problem("The archive could not be written: the database is damaged.") from error


class _Writing:
    """One archive on its way into a file."""

    def __init__(self, file: BinaryIO, run: Run, *, documents: Path, tell: Tell, stopped: Callable[[], bool]) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6)
        self._run, self._documents = run, documents
        self._members: dict[str, Member] = {}
        self._rows: dict[str, int] = {}
        self._done, self._size = 0, 1
        self._tell, self._stopped = tell, stopped

    def write(self, settings: Mapping[str, object]) -> Manifest:
        """Write all members, the manifest last."""
        named = sorted({str(digest) for (digest,) in self._run("SELECT sha256 FROM document")})
        found = [digest for digest in named if self._is_whole(digest)]
        self._size = 1 + sum((self._documents / digest).stat().st_size for digest in found)
        self._size += sum(int(total) for (total,) in self._run(_WORDS))
        for table in ARCHIVED:
            self._size += sum(_ROW * int(count) for (count,) in self._run(f'SELECT count(*) FROM "{table}"'))  # noqa: S608 - our own names
        with self._zip:
            self._put(MIMETYPE, [MIME.encode("ascii")], plain=True)
            for table in ARCHIVED:
                self._rows[table] = 0
                self._put(table_member(table), self._lines(table))
            self._put(SETTINGS, [json.dumps(dict(sorted(settings.items())), indent=1).encode("ascii") + b"\n"])
            for digest in found:
                self._put(document_member(digest), self._blocks(self._documents / digest))
            last = used_ids(self._run)
            manifest = Manifest(
                program=f"jobtracker {version()}",
                schema=SCHEMA,
                rows=self._rows,
                last={table: last.get(table, 0) for table in ARCHIVED},
                members=dict(self._members),
                missing=tuple(digest for digest in named if digest not in found),
            )
            self._put(MANIFEST, [write_manifest(manifest)])
        return manifest

    def _put(self, name: str, blocks: Iterable[bytes], *, plain: bool = False) -> None:
        """Write one member and note how large it is and its hash."""
        info = zipfile.ZipInfo(name, _WHEN)
        info.compress_type = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
        info.create_system, info.external_attr = 3, 0o600 << 16
        digest, size = hashlib.sha256(), 0
        # What a file of this type begins with is told by its first bytes: no extra field may stand in between.
        with self._zip.open(info, "w", force_zip64=not plain) as member:
            for block in blocks:
                member.write(block)
                digest.update(block)
                size += len(block)
                self._advance(len(block))
        self._members[name] = Member(size, digest.hexdigest())

    def _lines(self, table: str) -> Iterator[bytes]:
        columns = [(str(row[1]), str(row[2])) for row in self._run(f'PRAGMA table_info("{table}")')]
        names = [name for name, _ in columns]
        flags = frozenset(name for name, kind in columns if kind == "BOOLEAN")
        listed = ", ".join(f'"{name}"' for name in names)
        for row in self._run(f'SELECT {listed} FROM "{table}" ORDER BY id'):  # noqa: S608 - our own names
            self._rows[table] += 1
            yield write_row(names, row, flags=flags)

    def _blocks(self, file: Path) -> Iterator[bytes]:
        with file.open("rb") as source:
            while block := source.read(_BLOCK):
                yield block

    def _is_whole(self, digest: str) -> bool:
        """Whether the file of a document is there and is what it was."""
        try:
            with (self._documents / digest).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == digest
        except OSError:
            return False

    def _advance(self, size: int) -> None:
        if self._stopped():
            raise Stopped("The export was stopped, and no file was written.")
        self._done += size
        self._tell(min(self._done / self._size, 1.0))
