"""Jobs and people from tables of others: looked at first, then taken in as one thing to undo."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime, time
from typing import NamedTuple, get_args

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.acquaintances import Acquaintance, look_at, note
from jobtracker.hunt.captures import capture, draft_of, find
from jobtracker.hunt.company_names import company_key
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.drafts import Draft
from jobtracker.hunt.duplicates import job_address
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.history import MEANINGS, move
from jobtracker.hunt.pastes import is_blank, read_paste, read_typed
from jobtracker.hunt.stages import read_stages
from jobtracker.hunt.values import one_line
from jobtracker.importers.job_status import meaning_of
from jobtracker.importers.job_table import JobTable, ListedJob
from jobtracker.importers.people_table import ListedPerson
from jobtracker.problems import Problem
from jobtracker.reading.findings import Period, Salary
from jobtracker.records.application import Application, Meaning, Outcome, Stage
from jobtracker.records.job_paper import Note
from jobtracker.records.posting import Posting
from jobtracker.store.database import Database
from jobtracker.store.session import Session

__all__ = ["JobTable", "JobTables", "Listed"]

_PERIODS = {"annual": "year", "yearly": "year", "monthly": "month", "hourly": "hour", "weekly": "week", "daily": "day"}
_NOON = time(12)


class Listed(NamedTuple):
    """A job of the table: the stage that it comes to, how it ended, and whether it was saved before."""

    job: ListedJob
    stage: str
    outcome: str | None
    there: bool


class JobTables:
    """Takes jobs in from tables."""

    def __init__(self, database: Database, comparisons: Comparisons, *, now: Callable[[], datetime]) -> None:
        self._database, self._comparisons, self._now = database, comparisons, now

    def look(self, table: JobTable) -> tuple[Listed, ...]:
        """Tell of each row where its job would stand, and whether it was saved before; in the order of the stages.

        Raises:
            Problem: there is neither a job nor a person in it.
        """
        if not table.jobs and not table.people:
            raise Problem(
                "There is no job in this table.", remedy="Choose one with a job's title or company in each row."
            )
        with self._database.read() as session:
            stages = read_stages(session)
            saved = session.exec(
                select(Posting.url, Posting.title, Posting.company).where(col(Posting.trashed_at).is_(None))
            ).all()
        there = {key for url, title, company in saved for key in _keys(url, title, company)}
        found = []
        for job in table.jobs:
            stage, outcome = _standing(job, stages)
            known = not there.isdisjoint(_keys(job.url, job.title, job.company))
            found.append((stages.index(stage), Listed(job, stage.name, outcome.value if outcome else None, known)))
        return tuple(row for _, row in sorted(found, key=lambda each: each[0]))

    def people(self, table: JobTable) -> tuple[Acquaintance, ...]:
        """Tell of each person how many jobs there are at their company, and whether they were noted before."""
        with self._database.read() as session:
            return look_at(session, table.people, others=[job.company for job in table.jobs])

    def take(self, jobs: Collection[ListedJob], people: Collection[ListedPerson] = (), *, file: str) -> Effect:
        """Save these jobs with where they stand, their days and notes, and these people: one action."""
        label = _label(len(jobs), len(people)).format(jobs=len(jobs), people=len(people), file=labels.named(file))

        def fill(session: Session) -> None:
            stages = read_stages(session)
            for job in jobs:
                self._save(session, job, stages)
            note(session, people)

        return self._comparisons.change(label, fill)

    def _save(self, session: Session, job: ListedJob, stages: list[Stage]) -> None:
        now = self._now()
        known = [day for day in (job.saved, job.applied) if day is not None]
        number = capture(session, _draft(job), now=self._moment(min(known, default=None), now))
        posting = find(session, number)
        posting.source, posting.tags = one_line(job.source), tuple(map(one_line, job.tags))
        application = session.exec(select(Application).where(Application.posting_id == number)).one()
        application.excitement = job.excitement
        stage, outcome = _standing(job, stages)
        applied = next((each for each in stages if each.meaning is Meaning.APPLIED), None)
        if job.applied and applied is not None:
            move(session, application, applied, at=self._moment(job.applied, now), now=now)
        if application.stage_id != stage.id:
            at = self._moment(job.status_day or job.applied, now)
            move(session, application, stage, at=at, now=now, outcome=outcome)
        if job.notes:
            session.add(Note(posting_id=number, at=now, text=job.notes))

    def _moment(self, day: date | None, now: datetime) -> datetime:
        """Noon of a day that is past, else now."""
        return min(datetime.combine(day, _NOON, tzinfo=now.tzinfo), now) if day else now


def _label(jobs: int, people: int) -> str:
    if not people:
        return labels.LISTED_ONE if jobs == 1 else labels.LISTED
    if not jobs:
        return labels.PERSON_LISTED if people == 1 else labels.PEOPLE_LISTED
    return labels.ALL_LISTED


def _standing(job: ListedJob, stages: list[Stage]) -> tuple[Stage, Outcome | None]:
    """The stage of that name, else the first that means so; a day of applying alone tells as much."""
    named = next((stage for stage in stages if stage.name.casefold() == job.status.casefold()), None)
    meaning, outcome = meaning_of(job.status)
    if job.applied and meaning in {"", Meaning.SAVED.value}:
        meaning = Meaning.APPLIED.value
    wanted = Meaning(meaning) if meaning else Meaning.SAVED
    order = sorted(stages, key=lambda stage: abs(MEANINGS.index(stage.meaning) - MEANINGS.index(wanted)))
    stage = named or order[0]
    return stage, Outcome(outcome) if outcome and stage.meaning is Meaning.CLOSED else None


def _keys(url: str, title: str, company: str) -> set[object]:
    """By what a job is known again."""
    named = (title.strip().casefold(), company_key(company)) if title.strip() and company.strip() else None
    return {key for key in (job_address(url), named) if key is not None}


def _draft(job: ListedJob) -> Draft:
    """The draft of a row: what its description says, and what the table says beyond that."""
    html = job.description if "</" in job.description else None
    paste = read_typed("") if is_blank(job.description) else read_paste(job.description, html=html)
    draft = draft_of(paste)
    told = {
        "title": one_line(job.title) or draft.title,
        "company": one_line(job.company) or draft.company,
        "places": job.places or draft.places,
        "url": one_line(job.url) or draft.url,
        "closes": job.closes or draft.closes,
        "salary": _pay(job) or draft.salary,
    }
    return replace(draft, **told)  # type: ignore[arg-type]


def _pay(job: ListedJob) -> Salary | None:
    """Amounts as columns state them; words stay words."""
    if job.pay_min is None and job.pay_max is None and not job.pay:
        return None
    said = job.pay_period.casefold()
    period: Period | None = next((each for each in get_args(Period) if each in (said, _PERIODS.get(said))), None)
    return Salary(job.pay_min, job.pay_max, job.pay_currency.upper() or None, period, one_line(job.pay))
