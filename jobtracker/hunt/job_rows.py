"""The queries behind the table and the board of jobs: plain SQL and plain tuples, since there may be ten thousands.

They need the bare connection alone, so that a start reads them without loading SQLAlchemy.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from jobtracker.hunt.jobs import JobRow, KeptSearch, StageRow
from jobtracker.records.moments import moment_text
from jobtracker.skills.comparison import Counts
from jobtracker.store.connection import Run

MANY = 500
"""From here on it is quicker to go through all rows than to name them."""

_BASE = """
SELECT posting.id, posting.title, company, places, stage.id, stage.name, stage.meaning, date(added_at, 'localtime'),
    must_met, must_partial, must_missing, must_confirm, nice_met, nice_partial, nice_missing, nice_confirm,
    stack_met, stack_partial, stack_missing, stack_confirm,
    stage.position, stage.colour, outcome, furthest, excitement, archived_at IS NOT NULL, tags, closes, work_mode,
    source, is_sample
FROM posting
JOIN application ON application.posting_id = posting.id
JOIN stage ON stage.id = application.stage_id
LEFT JOIN tally ON tally.posting_id = posting.id
WHERE trashed_at IS NULL{here}{among}
ORDER BY posting.id DESC{limit}
"""
_STAGES = "SELECT id, name, colour, meaning FROM stage WHERE removed_at IS NULL ORDER BY position, id"
_SEARCHES = "SELECT id, name, search FROM saved_search ORDER BY id"
_SINCE = """
SELECT posting_id, date(max(at), 'localtime') FROM event
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
        rows = [row for row in rows if row[0] in wanted]
    if chosen is None and limit is not None:
        chosen = tuple(row[0] for row in rows)
    since = dict(_run(run, _SINCE, among=chosen))
    next_ones = _next(run, among=chosen, now=now)
    return [_job(row, since=since.get(row[0]), ahead=next_ones.get(row[0])) for row in rows]


def read_stage_rows(run: Run) -> tuple[StageRow, ...]:
    """List the stages that are there, in their order."""
    return tuple(StageRow(*stage) for stage in run(_STAGES))


def read_searches(run: Run) -> tuple[KeptSearch, ...]:
    """List the searches that were kept, in the order in which they were."""
    return tuple(KeptSearch(*search) for search in run(_SEARCHES))


def _next(run: Run, *, among: tuple[int, ...] | None, now: datetime) -> dict[int, tuple[date, str, str]]:
    """Give the next thing to come for each job: its day, what it is ("task", "interview"), its words."""
    found = {posting: (date.fromisoformat(day), "task", title) for posting, day, title in _run(run, _TASK, among=among)}
    for posting, on, kind in _run(run, _INTERVIEW, among=among, now=moment_text(now)):
        day = date.fromisoformat(on)
        if posting not in found or day <= found[posting][0]:
            found[posting] = (day, "interview", kind)
    return found


def _run(
    run: Run, statement: str, *, among: tuple[int, ...] | None, column: str = "posting_id", **values: str
) -> list[tuple[Any, ...]]:
    """Run one of the statements above for some postings, or all (None)."""
    here, limit = values.pop("here", ""), values.pop("limit", "")
    numbers = ", ".join(str(int(number)) for number in among) if among is not None else ""
    sql = statement.format(among=f" AND {column} IN ({numbers})" if among is not None else "", here=here, limit=limit)
    return [tuple(row) for row in run(sql, values)]


def _job(row: tuple[Any, ...], *, since: str | None, ahead: tuple[date, str, str] | None) -> JobRow:
    posting, title, company, places, stage_id, stage, meaning, added = row[:8]
    position, colour, outcome, furthest, excitement, archived, tags, closes, mode, source, sample = row[20:]
    day = date.fromisoformat(added)
    return JobRow(
        posting,
        title,
        company,
        " · ".join(_words(places)),
        stage_id,
        stage,
        meaning,
        day,
        _counts(*row[8:12]),
        _counts(*row[12:16]),
        _counts(*row[16:20]),
        position=position,
        colour=colour,
        outcome=outcome,
        furthest=furthest,
        excitement=excitement,
        archived=bool(archived),
        tags=_words(tags),
        closes=date.fromisoformat(closes) if closes else None,
        work_mode=mode,
        source=source,
        is_sample=bool(sample),
        since=date.fromisoformat(since) if since else day,
        next_day=ahead[0] if ahead else None,
        next_kind=ahead[1] if ahead else "",
        next_what=ahead[2] if ahead else "",
    )


@lru_cache(maxsize=4096)
def _words(kept: str) -> tuple[str, ...]:
    """Give the words of a list; most jobs share theirs with others."""
    return tuple(json.loads(kept))


@lru_cache(maxsize=4096)
def _counts(*figures: int | None) -> Counts:
    """Give figures; where nothing was counted, there are none."""
    return Counts(*(figure or 0 for figure in figures))


def by_id(rows: Iterable[JobRow]) -> Mapping[int, JobRow]:
    """Give rows by their postings' ids, in their order."""
    return {row.id: row for row in rows}
