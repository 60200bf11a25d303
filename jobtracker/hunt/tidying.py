"""What a start puts in order: files that nothing names any more, and what lay long enough in the trash."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from jobtracker.records.moments import moment_text
from jobtracker.store.connection import Run

KEPT_DAYS = 30
"""How long a file stays that no document names any more, and a posting that was removed."""
_DAY = 86_400


def sweep_files(folder: Path, *, run: Run, now: datetime) -> int:
    """Remove files that have long been named by no document; returns how many."""
    lying = list(folder.iterdir()) if folder.is_dir() else []
    named = {digest for (digest,) in run("SELECT sha256 FROM document")} if lying else set()
    gone = 0
    for file in lying:
        with suppress(OSError):
            if file.name not in named and now.timestamp() - file.stat().st_mtime > KEPT_DAYS * _DAY:
                file.unlink()
                gone += 1
    return gone


def expired(run: Run, *, now: datetime) -> tuple[int, ...]:
    """Name the postings that lay long enough in the trash."""
    bound = moment_text(now - timedelta(days=KEPT_DAYS))
    return tuple(posting for (posting,) in run("SELECT id FROM posting WHERE trashed_at < ?", (bound,)))
