"""The calendar: interviews as an `.ics` file, for one or all, written again whenever one changes."""

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlmodel import col, select

from jobtracker.loading import load
from jobtracker.problems import Problem, reason
from jobtracker.records.interview import Interview
from jobtracker.records.posting import Posting
from jobtracker.store.database import Changed, Database
from jobtracker.whole_files import written_whole

SHOWN = frozenset({"interview", "posting"})
"""Tables that calendar entries are made of."""
_ENTRIES = "jobtracker.hunt.calendar_entries"
_log = logging.getLogger(__name__)


class Calendar:
    """Writes calendars, and keeps one file true if the person chose one."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._target: Path | None = None
        self._failed: list[Callable[[Problem], None]] = []
        database.on_change(self._hear)

    def export(self, target: Path, *, interview: int | None = None) -> int:
        """Write one interview, or all, to a file; returns how many entries it has.

        Raises:
            Problem: the interview is gone, or the file cannot be written; what was there stays.
        """
        with self._database.read() as session:
            chosen = (
                select(Posting, Interview)
                .join(Interview, col(Interview.posting_id) == col(Posting.id))
                .where(col(Posting.trashed_at).is_(None))
                .order_by(col(Interview.starts_at), col(Interview.id))
            )
            if interview is not None:
                chosen = chosen.where(Interview.id == interview)
            rows = [(posting, held) for posting, held in session.exec(chosen)]
        if interview is not None and not rows:
            raise Problem("This interview is not there any more.")
        before = _read(target) if interview is None else b""
        entries = load(_ENTRIES)  # its library costs more to load than most starts need
        _write(target, entries.calendar_of(rows, now=self._now(), before=before))
        return len(rows)

    def follow(self, target: Path | None, *, failed: Callable[[Problem], None] | None = None) -> None:
        """Keep this file true from now on (None: none any more); what stands in the way is told to `failed`.

        Raises:
            Problem: the file cannot be written now.
        """
        if target is not None:
            self.export(target)
        self._target = target
        self._failed = [failed] if failed else []

    def _hear(self, changed: Changed) -> None:
        if self._target is None or not SHOWN & changed.tables.keys():
            return
        try:
            self.export(self._target)
        except Problem as problem:
            _log.warning("the calendar file was not written")
            for tell in self._failed:
                tell(problem)


def _read(target: Path) -> bytes:
    with suppress(OSError):
        return target.read_bytes()
    return b""


def _write(target: Path, content: bytes) -> None:
    try:
        with written_whole(target) as file:
            file.write(content)
    except OSError as error:
        raise Problem(
            "The calendar {file} could not be written: {reason}.",
            remedy="Choose another place.",
            file=target,
            reason=reason(error),
        ) from error
