"""Version 1: postings, applications and their history, the profile, taught terms, the kept draft."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from jobtracker.wording import translate


def _stages() -> tuple[tuple[str, str, str], ...]:
    """Name the stages of a new hunt in the person's language; from then on they are the person's own."""
    return (
        (translate("Stage", "Saved"), "grey", "saved"),
        (translate("Stage", "Applied"), "blue", "applied"),
        (translate("Stage", "Interviewing"), "violet", "interviewing"),
        (translate("Stage", "Offer"), "green", "offer"),
        (translate("Stage", "Closed"), "brown", "closed"),
    )


def upgrade() -> None:
    """Make the first tables and the stages that a new hunt starts with."""
    _hunt()
    _history()
    _profile()
    _notes()
    stages = sa.table("stage", sa.column("name"), sa.column("position"), sa.column("colour"), sa.column("meaning"))
    op.bulk_insert(
        stages,
        [
            {"name": name, "position": position, "colour": colour, "meaning": meaning}
            for position, (name, colour, meaning) in enumerate(_stages())
        ],
    )


def _hunt() -> None:
    _table(
        "posting",
        *_texts("title", "company"),
        sa.Column("places", sa.Text, nullable=False),
        sa.Column("work_mode", sa.String),
        sa.Column("salary_min", sa.Float),
        sa.Column("salary_max", sa.Float),
        sa.Column("salary_currency", sa.String),
        sa.Column("salary_period", sa.String),
        sa.Column("salary_raw", sa.String, nullable=False),
        *_texts("employment_type", "seniority", "language", optional=True),
        *_texts("url", "email"),
        sa.Column("posted", sa.Date),
        sa.Column("closes", sa.Date),
        *_texts("source"),
        sa.Column("added_at", sa.Text, nullable=False),
        sa.Column("is_sample", sa.Boolean, nullable=False),
        sa.Column("trashed_at", sa.Text),
    )
    _table(
        "posting_text",
        _link("posting_id", "posting.id", unique=True),
        sa.Column("original", sa.Text, nullable=False),
        sa.Column("original_html", sa.Text),
        sa.Column("kept", sa.String, nullable=False),
    )
    _table(
        "item_correction",
        _link("posting_id", "posting.id", index=True),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("kind", sa.String),
        sa.Column("added", sa.Boolean, nullable=False),
    )


def _history() -> None:
    _table(
        "stage",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("colour", sa.String, nullable=False),
        sa.Column("meaning", sa.Text, nullable=False),
    )
    _table(
        "application",
        _link("posting_id", "posting.id", unique=True),
        _link("stage_id", "stage.id", index=True),
        sa.Column("outcome", sa.Text),
        sa.Column("furthest", sa.Text, nullable=False),
    )
    _table(
        "event",
        _link("posting_id", "posting.id", index=True),
        _link("application_id", "application.id", index=True, nullable=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("kind", "at", "recorded_at")),
        _link("from_stage", "stage.id", index=True, nullable=True),
        _link("to_stage", "stage.id", index=True, nullable=True),
        sa.Column("text", sa.String, nullable=False),
        _link("retracts", "event.id", index=True, nullable=True),
    )


def _profile() -> None:
    _table(
        "own_skill",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("years", sa.Float),
        sa.Column("level", sa.String, nullable=False),
        sa.Column("last_used", sa.Integer),
        sa.Column("soft", sa.Boolean, nullable=False),
        sa.Column("proof", sa.String, nullable=False),
    )
    _table("work", *_texts("position", "employer"), *_texts("start", "end", optional=True), *_texts("summary"))
    _table("degree", *_texts("study_type", "area", "school"), *_texts("start", "end", optional=True))
    _table("spoken_language", *_texts("language", "fluency"))
    _table("certificate", *_texts("name"), *_texts("issued", "until", optional=True))
    _table("condition", *_texts("name"))
    _table(
        "taught_term", *_texts("term"), sa.Column("meaning", sa.Text, nullable=False), *_texts("skill", optional=True)
    )


def _notes() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("original", sa.Text, nullable=False),
        sa.Column("original_html", sa.Text),
        sa.Column("corrections", sa.String, nullable=False),
        sa.Column("kept_at", sa.Text, nullable=False),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("value", sa.String, nullable=False),
    )


def _table(name: str, *columns: sa.Column[Any]) -> None:
    key = sa.Column("id", sa.Integer, primary_key=True, nullable=False)
    op.create_table(name, key, *columns, sqlite_autoincrement=True)


def _texts(*names: str, optional: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.String, nullable=optional) for name in names]


def _link(
    name: str, target: str, *, nullable: bool = False, unique: bool = False, index: bool = False
) -> sa.Column[Any]:
    return sa.Column(
        name, sa.Integer, sa.ForeignKey(target), nullable=nullable, unique=unique or None, index=index or None
    )
