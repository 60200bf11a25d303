"""The queries behind the table and the board of jobs: plain SQL and plain tuples, since there may be ten thousands.

They need the bare connection alone, so that a start reads them without loading SQLAlchemy.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from sys import intern
from typing import Any, NamedTuple

from jobtracker.hunt.jobs import JobRow, KeptSearch, StageRow
from jobtracker.records.moments import moment_text
from jobtracker.skills.counts import Counts
from jobtracker.store.connection import Run

MANY = 500
"""From here on it is quicker to go through all rows than to name them."""

_BASE = """
SELECT posting.id, title, company, places, stage_id, date(added_at, 'localtime'),
    must_met, must_partial, must_missing, must_confirm, nice_met, nice_partial, nice_missing, nice_confirm,
    stack_met, stack_partial, stack_missing, stack_confirm,
    outcome, furthest, excitement, archived_at IS NOT NULL, tags, closes, work_mode, source, is_sample
FROM posting
JOIN application ON application.posting_id = posting.id
LEFT JOIN tally ON tally.posting_id = posting.id
WHERE trashed_at IS NULL{here}{among}
ORDER BY posting.id DESC{limit}
"""
_PLACED = "SELECT id, name, meaning, position, colour FROM stage"
_STAGES = "SELECT id, name, colour, meaning FROM stage WHERE removed_at IS NULL ORDER BY position, id"
_SEARCHES = "SELECT id, name, search FROM saved_search ORDER BY id"
_SINCE = """
SELECT posting_id, date(coalesce(max(CASE kind WHEN 'moved' THEN at END), max(at)), 'localtime') FROM event
WHERE kind IN ('added', 'moved') AND id NOT IN (SELECT retracts FROM event WHERE retracts IS NOT NULL){among}
GROUP BY posting_id
"""
_TASK = """
SELECT posting_id, min(max(due, coalesce(snoozed_until, due))), title FROM task
WHERE done_at IS NULL AND due IS NOT NULL AND posting_id IS NOT NULL{among}
GROUP BY posting_id
"""
_INTERVIEW = """
SELECT posting_id, date(min(starts_at), 'localtime'), kind FROM interview
WHERE outcome IS NULL AND starts_at >= :now{among}
GROUP BY posting_id
"""


class _Stage(NamedTuple):
    """What a row tells of the stage that its job stands in."""

    name: str
    meaning: str
    position: int
    colour: str


class _Around(NamedTuple):
    """What is told of jobs beside their own row: all stages, the day of the last move, the next thing to come."""

    stages: Mapping[int, _Stage]
    since: Mapping[int, str]
    ahead: Mapping[int, tuple[date, str, str]]


_NOTHING_AHEAD = (None, "", "")


def read_rows(
    run: Run, *, now: datetime, among: Collection[int] | None = None, limit: int | None = None
) -> list[JobRow]:
    """List all postings that were not removed, or those `among` them, the newest first.

    `limit`: the first so many of those that are not archived.
    """
    chosen = None if among is None or len(among) > MANY else tuple(among)
    page = {"here": " AND archived_at IS NULL", "limit": f" LIMIT {limit:d}"} if limit is not None else {}
    rows = _run(run, _BASE, among=chosen, column="posting.id", **page)
    if among is not None and chosen is None:
        wanted = frozenset(among)
        rows = (row for row in rows if row[0] in wanted)
    if chosen is None and limit is not None:
        rows = list(rows)
        chosen = tuple(row[0] for row in rows)
    around = _Around(
        {number: _Stage(*stage) for number, *stage in run(_PLACED)},
        dict(_run(run, _SINCE, among=chosen)),
        _next(run, among=chosen, now=now),
    )
    return [_job(row, around) for row in rows]


def read_stage_rows(run: Run) -> tuple[StageRow, ...]:
    """List the stages that are there, in their order."""
    return tuple(StageRow(*stage) for stage in run(_STAGES))


def read_searches(run: Run) -> tuple[KeptSearch, ...]:
    """List the searches that were kept, in the order in which they were."""
    return tuple(KeptSearch(*search) for search in run(_SEARCHES))


def _next(run: Run, *, among: tuple[int, ...] | None, now: datetime) -> dict[int, tuple[date, str, str]]:
    """Give the next thing to come for each job: its day, what it is ("task", "interview"), its words."""
    found = {posting: (_day(day), "task", title) for posting, day, title in _run(run, _TASK, among=among)}
    for posting, on, kind in _run(run, _INTERVIEW, among=among, now=moment_text(now)):
        day = _day(on)
        if posting not in found or day <= found[posting][0]:
            found[posting] = (day, "interview", kind)
    return found


def _run(
    run: Run, statement: str, *, among: tuple[int, ...] | None, column: str = "posting_id", **values: str
) -> Iterable[Any]:
    """Run one of the statements above for some postings, or all (None)."""
    here, limit = values.pop("here", ""), values.pop("limit", "")
    numbers = ", ".join(str(int(number)) for number in among) if among is not None else ""
    sql = statement.format(among=f" AND {column} IN ({numbers})" if among is not None else "", here=here, limit=limit)
    return run(sql, values)


def _job(row: tuple[Any, ...], around: _Around) -> JobRow:
    """Make a row; words that many jobs share are kept once for all of them."""
    posting, title, company, places, stage_id, added = row[:6]
    outcome, furthest, excitement, archived, tags, closes, mode, source, sample = row[18:]
    stage, day, since = around.stages[stage_id], _day(added), around.since.get(posting)
    return JobRow(
        posting,
        title,
        intern(company),
        _joined(places),
        stage_id,
        stage.name,
        stage.meaning,
        day,
        _counts(row[6:10]),
        _counts(row[10:14]),
        _counts(row[14:18]),
        stage.position,
        stage.colour,
        outcome and intern(outcome),
        intern(furthest),
        excitement,
        bool(archived),
        _words(tags),
        _day(closes) if closes else None,
        mode and intern(mode),
        intern(source),
        bool(sample),
        _day(since) if since else day,
        *around.ahead.get(posting, _NOTHING_AHEAD),
    )


@lru_cache(maxsize=4096)
def _words(kept: str) -> tuple[str, ...]:
    """Give the words of a list; most jobs share theirs with others."""
    return tuple(json.loads(kept))


@lru_cache(maxsize=4096)
def _joined(kept: str) -> str:
    """Give the words of a list in one line."""
    return " · ".join(_words(kept))


@lru_cache(maxsize=4096)
def _counts(figures: tuple[int | None, ...]) -> Counts:
    """Give figures; where nothing was counted, there are none."""
    return Counts(*(figure or 0 for figure in figures))


_day = lru_cache(maxsize=4096)(date.fromisoformat)


def by_id(rows: Iterable[JobRow]) -> Mapping[int, JobRow]:
    """Give rows by their postings' ids, in their order."""
    return {row.id: row for row in rows}
