"""The queries behind the table and the board of jobs: plain SQL and plain tuples, since there may be ten thousands."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from jobtracker.hunt.jobs import JobRow
from jobtracker.skills.comparison import Counts
from jobtracker.store.session import Session

MANY = 500
"""From here on it is quicker to go through all rows than to name them."""

_BASE = """
SELECT posting.id, posting.title, company, places, stage.id, stage.name, stage.meaning, added_at,
    must_met, must_partial, must_missing, must_confirm, nice_met, nice_partial, nice_missing, nice_confirm,
    stack_met, stack_partial, stack_missing, stack_confirm,
    stage.position, stage.colour, outcome, furthest, excitement, archived_at IS NOT NULL, tags, closes, work_mode,
    source, is_sample
FROM posting
JOIN application ON application.posting_id = posting.id
JOIN stage ON stage.id = application.stage_id
LEFT JOIN tally ON tally.posting_id = posting.id
WHERE trashed_at IS NULL{among}
ORDER BY posting.id DESC{limit}
"""
_SINCE = """
SELECT posting_id, max(at) FROM event
WHERE kind IN ('added', 'moved') AND id NOT IN (SELECT retracts FROM event WHERE retracts IS NOT NULL){among}
GROUP BY posting_id
"""
_TASK = """
SELECT posting_id, min(max(due, coalesce(snoozed_until, due))), title FROM task
WHERE done_at IS NULL AND due IS NOT NULL AND posting_id IS NOT NULL{among}
GROUP BY posting_id
"""
_INTERVIEW = """
SELECT posting_id, min(starts_at), kind FROM interview
WHERE outcome IS NULL AND starts_at >= :now{among}
GROUP BY posting_id
"""
_FIGURES = slice(8, 20)


def read_rows(
    session: Session, *, now: datetime, among: Collection[int] | None = None, limit: int | None = None
) -> list[JobRow]:
    """List all postings that were not removed, or those `among` them, the newest first; `limit`: the first so many."""
    chosen = None if among is None or len(among) > MANY else tuple(among)
    page = f" LIMIT {limit:d}" if limit is not None else ""
    rows = _run(session, _BASE, among=chosen, column="posting.id", limit=page)
    if among is not None and chosen is None:
        wanted = frozenset(among)
        rows = [row for row in rows if row[0] in wanted]
    if chosen is None and limit is not None:
        chosen = tuple(row[0] for row in rows)
    since = dict(_run(session, _SINCE, among=chosen))
    next_ones = _next(session, among=chosen, now=now)
    return [_job(row, since=since.get(row[0]), ahead=next_ones.get(row[0])) for row in rows]


def _next(session: Session, *, among: tuple[int, ...] | None, now: datetime) -> dict[int, tuple[date, str, str]]:
    """Give the next thing to come for each job: its day, what it is ("task", "interview"), its words."""
    found = {
        posting: (date.fromisoformat(day), "task", title) for posting, day, title in _run(session, _TASK, among=among)
    }
    stamp = now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    for posting, at, kind in _run(session, _INTERVIEW, among=among, now=stamp):
        day = _local_day(at)
        if posting not in found or day <= found[posting][0]:
            found[posting] = (day, "interview", kind)
    return found


def _run(
    session: Session, statement: str, *, among: tuple[int, ...] | None, column: str = "posting_id", **values: str
) -> list[tuple[Any, ...]]:
    """Run one of the statements above for some postings, or all (None)."""
    limit = values.pop("limit", "")
    numbers = ", ".join(str(int(number)) for number in among) if among is not None else ""
    sql = statement.format(among=f" AND {column} IN ({numbers})" if among is not None else "", limit=limit)
    result = session.connection().exec_driver_sql(sql, values)
    return [tuple(row) for row in result]


def _job(row: tuple[Any, ...], *, since: str | None, ahead: tuple[date, str, str] | None) -> JobRow:
    posting, title, company, places, stage_id, stage, meaning, added = row[:8]
    position, colour, outcome, furthest, excitement, archived, tags, closes, mode, source, sample = row[20:]
    figures = [figure or 0 for figure in row[_FIGURES]]
    day = _local_day(added)
    return JobRow(
        posting,
        title,
        company,
        " · ".join(json.loads(places)) if places != "[]" else "",
        stage_id,
        stage,
        meaning,
        day,
        Counts(*figures[0:4]),
        Counts(*figures[4:8]),
        Counts(*figures[8:12]),
        position=position,
        colour=colour,
        outcome=outcome,
        furthest=furthest,
        excitement=excitement,
        archived=bool(archived),
        tags=tuple(json.loads(tags)) if tags != "[]" else (),
        closes=date.fromisoformat(closes) if closes else None,
        work_mode=mode,
        source=source,
        is_sample=bool(sample),
        since=_local_day(since) if since else day,
        next_day=ahead[0] if ahead else None,
        next_kind=ahead[1] if ahead else "",
        next_what=ahead[2] if ahead else "",
    )


def _local_day(stamp: str) -> date:
    return datetime.fromisoformat(stamp).astimezone().date()


def by_id(rows: Iterable[JobRow]) -> Mapping[int, JobRow]:
    """Give rows by their postings' ids, in their order."""
    return {row.id: row for row in rows}
