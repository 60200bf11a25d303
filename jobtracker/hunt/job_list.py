"""The saved postings as lists show them, kept in memory: a keystroke of a search costs a look at the index alone."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from typing import Protocol

from jobtracker.hunt.filters import Filter, parse
from jobtracker.hunt.job_rows import MANY, by_id, read_rows, read_searches, read_stage_rows
from jobtracker.hunt.jobs import JobRow, KeptSearch, StageRow
from jobtracker.problems import Problem
from jobtracker.store.connection import Run
from jobtracker.store.database import Changed, Database
from jobtracker.store.search_words import query

BY_POSTING = frozenset({"posting", "tally"})
"""Tables whose ids are those of postings."""
OF_A_POSTING = frozenset({"application", "event", "task", "interview"})
"""Tables whose rows say which posting they belong to."""
OF_NO_LIST = frozenset(
    {"posting_text", "note", "message", "contact", "contact_link", "document", "document_use", "offer", "saved_search"}
)
"""Tables that no list shows anything of."""


class Figures(Protocol):
    """What comparing tells of the jobs in a list."""

    def catch_up(self) -> Collection[int]:
        """Make the newest figures anew that are not true any more, and name their postings."""

    def asking(self, name: str, *, lacking: bool) -> frozenset[int]:
        """Name the postings that ask for a skill; `lacking`: none where the person has it."""


class JobList:
    """All rows by id, made anew as far as something changed."""

    def __init__(self, database: Database, figures: Figures, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._figures = figures
        self._now = now
        self._rows: dict[int, JobRow] | None = None
        self._stale: set[int] = set()
        self._day = now().astimezone().date()
        self._tags: tuple[str, ...] | None = None
        database.on_change(self.hear)

    def hear(self, changed: Changed) -> None:
        """Note which rows an action changed."""
        if self._rows is None:
            return
        for table, rows in changed.tables.items():
            if table in BY_POSTING:
                self._stale |= rows
            elif table in OF_A_POSTING:
                self._stale |= self._owners(table, rows)
            elif table not in OF_NO_LIST:
                self._rows = None
                return

    def rows(self, search: str = "") -> list[JobRow]:
        """List the postings that a search finds, the newest first."""
        self._stale.update(self._figures.catch_up())
        wanted = parse(search)
        with self._database.look() as run:
            return self._matching(run, self._fresh(run), wanted)

    def tags(self) -> tuple[str, ...]:
        """Name all tags of all jobs, the most used first."""
        with self._database.look() as run:
            rows = self._fresh(run).values()
        if self._tags is None:
            self._tags = tuple(tag for tag, _ in Counter(tag for row in rows for tag in row.tags).most_common())
        return self._tags

    def stages(self) -> tuple[StageRow, ...]:
        """List the stages in their order."""
        with self._database.look() as run:
            return read_stage_rows(run)

    def searches(self) -> tuple[KeptSearch, ...]:
        """List the searches that were kept."""
        with self._database.look() as run:
            return read_searches(run)

    def count(self) -> int:
        """Count all jobs."""
        with self._database.look() as run:
            return next(int(count) for (count,) in run("SELECT count(*) FROM posting WHERE trashed_at IS NULL"))

    def row(self, posting: int) -> JobRow:
        """Give one posting's row.

        Raises:
            Problem: it is not there any more.
        """
        with self._database.look() as run:
            found = read_rows(run, now=self._now(), among=(posting,))
        if not found:
            raise Problem("This posting is not there any more.", remedy="Undo, if it was removed by mistake.")
        return found[0]

    def _matching(self, run: Run, rows: dict[int, JobRow], wanted: Filter) -> list[JobRow]:
        chosen: Iterable[JobRow] = rows.values()
        words = query(wanted.words)
        if wanted.words.strip() and not words:
            return []
        if words:
            sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC"
            found = run(sql, (words,))
            chosen = [rows[number] for (number,) in found if number in rows]
        for asked in (self._figures.asking(name, lacking=False) for name in wanted.asks):
            chosen = [row for row in chosen if row.id in asked]
        for asked in (self._figures.asking(name, lacking=True) for name in wanted.missing):
            chosen = [row for row in chosen if row.id in asked]
        for test in wanted.tests:
            chosen = [row for row in chosen if test(row)]
        return list(chosen)

    def _fresh(self, run: Run) -> dict[int, JobRow]:
        """Give all rows as they are now."""
        today = self._now().astimezone().date()
        if self._rows is None or self._stale:
            self._tags = None
        if self._rows is None or self._day != today or len(self._stale) > MANY:
            self._rows = dict(by_id(read_rows(run, now=self._now())))
        elif self._stale:
            for number in self._stale:
                self._rows.pop(number, None)
            self._rows |= by_id(read_rows(run, now=self._now(), among=self._stale))
            self._rows = dict(sorted(self._rows.items(), reverse=True))
        self._day = today
        self._stale.clear()
        return self._rows

    def _owners(self, table: str, rows: frozenset[int]) -> set[int]:
        """Name the postings of some rows, as they were and as they are: also of rows that are gone."""
        with self._database.look() as run:
            numbers = ", ".join(str(int(row)) for row in rows)
            sql = f"SELECT posting_id FROM {table} WHERE id IN ({numbers})"  # noqa: S608 - our own names and numbers
            found = {owner for (owner,) in run(sql) if owner is not None}
            if len(found) < len(rows):  # some are gone, and which postings they belonged to nobody knows any more
                self._rows = None
        return found
