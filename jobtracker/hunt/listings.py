"""What is taken out of the hunt as a list: all jobs as a table, and what was done within some days, as a proof."""

from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from jobtracker.hunt.job_list import JobList
from jobtracker.hunt.jobs import JobRow
from jobtracker.hunt.signs import applied_and_answered
from jobtracker.store.connection import Run
from jobtracker.store.database import Database

HEAD = (
    *("Title", "Company", "Location", "Status", "Applied date", "Status date", "Date saved", "Deadline", "Source"),
    *("Salary", "Tags", "Excitement", "URL", "Must-haves met", "Must-haves"),
)
"""Headings that importing knows again."""
_ENDED = {"accepted": "Accepted", "declined": "Offer declined", "rejected": "Rejected", "withdrawn": "Withdrawn"}
_NO_ANSWER = "No answer"
_FIELDS = "SELECT id, url, salary_raw, salary_min, salary_max, salary_currency, salary_period FROM posting"
_INTERVIEWS = "SELECT posting_id, kind, starts_at FROM interview WHERE outcome IS NULL OR outcome != 'cancelled'"


class Deed(NamedTuple):
    """Something that was done for a job on a day: `what` is "applied" or the kind of an interview."""

    day: date
    what: str
    company: str
    title: str
    places: str
    source: str
    outcome: str | None


class Listings:
    """Lists the hunt."""

    def __init__(self, database: Database, jobs: JobList, *, now: Callable[[], datetime]) -> None:
        self._database, self._jobs, self._now = database, jobs, now

    def table(self) -> tuple[tuple[object, ...], ...]:
        """Give all jobs, the newest first, in the columns of HEAD."""
        rows = self._jobs.rows("is:any")
        with self._database.look() as run:
            fields = {number: told for number, *told in run(_FIELDS)}
            waits = applied_and_answered(run)
        return tuple(
            (
                *(row.title, row.company, row.places),
                *(_status(row), _day(waits[row.id][0]) if row.id in waits else "", row.since or "", row.added),
                *(row.closes or "", row.source, _pay(*fields[row.id][1:]), "; ".join(row.tags), row.excitement or ""),
                *(fields[row.id][0], row.must.met, row.must.comparable),
            )
            for row in rows
        )

    def deeds(self, start: date, end: date) -> tuple[Deed, ...]:
        """Give the applications and interviews from one day to another, both included, in their order."""
        rows = {row.id: row for row in self._jobs.rows("is:any")}
        with self._database.look() as run:
            done = [(at, posting, "applied") for posting, (at, _) in applied_and_answered(run).items()]
            done += _interviews(run)
        now = self._now()
        deeds = [_deed(at, what, rows[posting]) for at, posting, what in done if posting in rows and at <= now]
        return tuple(sorted(deed for deed in deeds if start <= deed.day <= end))


def _interviews(run: Run) -> list[tuple[datetime, int, str]]:
    return [(datetime.fromisoformat(at), posting, kind) for posting, kind, at in run(_INTERVIEWS)]


def _deed(at: datetime, what: str, row: JobRow) -> Deed:
    return Deed(at.astimezone().date(), what, row.company, row.title, row.places, row.source, row.outcome)


def _day(at: datetime) -> date:
    return at.astimezone().date()


def _status(row: JobRow) -> str:
    return _ENDED.get(row.outcome, _NO_ANSWER) if row.outcome else row.stage


def _pay(raw: str, least: float | None, most: float | None, currency: str | None, period: str | None) -> str:
    """What the posting says of pay, else the amounts."""
    amounts = "–".join(f"{amount:g}" for amount in (least, most) if amount is not None)
    return raw or " ".join(part for part in (amounts, currency, f"a {period}" if period else "") if part)
