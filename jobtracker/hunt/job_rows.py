"""The query behind the table of jobs."""

from typing import Any

from sqlalchemy import Integer, literal_column, select, table, text
from sqlmodel import col

from jobtracker.hunt.jobs import JobRow
from jobtracker.records.application import Application, Stage
from jobtracker.records.derived import Tally
from jobtracker.records.posting import Posting
from jobtracker.skills.comparison import Counts
from jobtracker.store.search import query
from jobtracker.store.session import Session

LEADING = (
    col(Posting.id),
    col(Posting.title),
    col(Posting.company),
    col(Posting.places),
    col(Stage.id),
    col(Stage.name),
    col(Stage.meaning),
    col(Posting.added_at),
)
FIGURES = (
    col(Tally.must_met),
    col(Tally.must_partial),
    col(Tally.must_missing),
    col(Tally.must_confirm),
    col(Tally.nice_met),
    col(Tally.nice_partial),
    col(Tally.nice_missing),
    col(Tally.nice_confirm),
    col(Tally.stack_met),
    col(Tally.stack_partial),
    col(Tally.stack_missing),
    col(Tally.stack_confirm),
)


def read_rows(session: Session, search: str) -> list[JobRow]:
    """List all postings that were not removed, or those that hold what is looked for; the newest first."""
    statement = (
        select(*LEADING, *FIGURES)
        .join(Application, col(Application.posting_id) == col(Posting.id))
        .join(Stage, col(Stage.id) == col(Application.stage_id))
        .outerjoin(Tally, col(Tally.posting_id) == col(Posting.id))
        .where(col(Posting.trashed_at).is_(None))
        .order_by(col(Posting.id).desc())
    )
    words = query(search)
    if search.strip() and not words:
        return []
    if words:
        matching = text("search MATCH :words").bindparams(words=words)
        found = select(literal_column("rowid", Integer)).select_from(table("search")).where(matching)
        statement = statement.where(col(Posting.id).in_(found))
    return [_job(tuple(row)) for row in session.execute(statement)]


def _job(row: tuple[Any, ...]) -> JobRow:
    posting, title, company, places, stage_id, stage, meaning, added, *figures = row
    counts = [figure or 0 for figure in figures]
    return JobRow(
        posting,
        title,
        company,
        " · ".join(places),
        stage_id,
        stage,
        meaning.value,
        added.astimezone().date(),
        Counts(*counts[0:4]),
        Counts(*counts[4:8]),
        Counts(*counts[8:12]),
    )
