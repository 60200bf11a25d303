"""What a start puts in order: files that nothing names any more, and what lay long enough in the trash."""

import shutil
import tempfile
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from jobtracker.records.moments import moment_text
from jobtracker.store.connection import Run
from jobtracker.whole_files import UNFINISHED

KEPT_DAYS = 30
"""How long a file stays that no document names any more, and a posting that was removed."""
ROOM = "archive-"
"""What the names of folders begin with in which an archive is made or laid out, beside the database."""
LENT = "jobtracker-opened-"
"""What the names of folders begin with in which copies of documents lie that were opened, among the temporary files."""
NAMED = "SELECT sha256 FROM document"
"""Names the files that documents are kept in."""
_DAY = 86_400  # seconds


def sweep_files(folder: Path, *, run: Run, now: datetime, in_backups: Callable[[], Collection[object]]) -> int:
    """Remove files that have long been named by no document, here or in a backup; returns how many."""
    lying = list(folder.iterdir()) if folder.is_dir() else []
    named = {digest for (digest,) in run(NAMED)} if lying else set()
    old = [file for file in lying if file.name not in named and _is_old(file, now)]
    kept = set(in_backups()) if old else set()
    gone = 0
    for file in old:
        if file.name not in kept:
            with suppress(OSError):
                file.unlink()
                gone += 1
    return gone


def sweep_leftovers(data: Path, *, before: float) -> None:
    """Remove what was half made when the program was killed before this start, and what was opened a day before."""
    unfinished = [(left, before) for pattern in (f"{ROOM}*", f".*{UNFINISHED}") for left in data.glob(pattern)]
    lent = [(left, before - _DAY) for left in Path(tempfile.gettempdir()).glob(f"{LENT}*")]
    for left, bound in unfinished + lent:
        with suppress(OSError):
            if left.stat().st_mtime >= bound:
                continue
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink()


def _is_old(file: Path, now: datetime) -> bool:
    try:
        return now.timestamp() - file.stat().st_mtime > KEPT_DAYS * _DAY
    except OSError:
        return False


def expired(run: Run, *, now: datetime) -> tuple[int, ...]:
    """Name the postings that lay long enough in the trash."""
    bound = moment_text(now - timedelta(days=KEPT_DAYS))
    return tuple(posting for (posting,) in run("SELECT id FROM posting WHERE trashed_at < ?", (bound,)))
