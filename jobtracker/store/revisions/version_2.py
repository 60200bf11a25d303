"""Version 2: the whole hunt: interviews, tasks, people, documents, notes, offers, tags, searches that were kept."""

from typing import Any

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Add to stages, applications, events and postings, and make the tables of what goes on around a job."""
    op.add_column("stage", sa.Column("removed_at", sa.Text))
    op.add_column("application", sa.Column("excitement", sa.Integer))
    op.add_column("application", sa.Column("archived_at", sa.Text))
    op.add_column("event", sa.Column("outcome", sa.Text))
    op.add_column("posting", sa.Column("tags", sa.Text, nullable=False, server_default="[]"))
    _appointments()
    _people()
    _papers()


def _appointments() -> None:
    _table(
        "interview",
        _link("posting_id", "posting.id"),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("starts_at", sa.Text, nullable=False),
        *_texts("zone"),
        sa.Column("minutes", sa.Integer, nullable=False),
        *_texts("place"),
        sa.Column("people", sa.Text, nullable=False),
        *_texts("notes"),
        sa.Column("outcome", sa.Text),
        *_texts("uid"),
        sa.Column("sequence", sa.Integer, nullable=False),
    )
    _table(
        "task",
        _link("posting_id", "posting.id", nullable=True),
        *_texts("title"),
        sa.Column("due", sa.Date, index=True),
        sa.Column("every_days", sa.Integer),
        sa.Column("until_answer", sa.Boolean, nullable=False),
        sa.Column("snoozed_until", sa.Date),
        sa.Column("done_at", sa.Text),
        *_texts("notes"),
    )


def _people() -> None:
    _table("contact", *_texts("name", "role", "company", "email", "phone", "url", "notes"))
    _table("contact_link", _link("contact_id", "contact.id"), _link("posting_id", "posting.id"))
    _table(
        "message",
        _link("posting_id", "posting.id", nullable=True),
        _link("contact_id", "contact.id", nullable=True),
        sa.Column("direction", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        *_texts("channel", "text"),
    )


def _papers() -> None:
    _table(
        "document",
        *_texts("name"),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("sha256", sa.String, nullable=False, index=True),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
        *_texts("notes"),
    )
    _table(
        "document_use",
        _link("document_id", "document.id"),
        _link("posting_id", "posting.id"),
        sa.Column("sent_at", sa.Text),
    )
    _table("note", _link("posting_id", "posting.id"), sa.Column("at", sa.Text, nullable=False), *_texts("text"))
    _table(
        "offer",
        _link("posting_id", "posting.id"),
        sa.Column("received", sa.Date),
        sa.Column("answer_by", sa.Date),
        sa.Column("salary", sa.Float),
        sa.Column("currency", sa.String),
        sa.Column("period", sa.String),
        *_texts("bonus", "place"),
        sa.Column("starts", sa.Date),
        *_texts("notes"),
    )
    _table("saved_search", *_texts("name", "search"), sa.Column("position", sa.Integer, nullable=False))


def _table(name: str, *columns: sa.Column[Any]) -> None:
    key = sa.Column("id", sa.Integer, primary_key=True, nullable=False)
    op.create_table(name, key, *columns, sqlite_autoincrement=True)


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.String, nullable=False) for name in names]


def _link(name: str, target: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, sa.ForeignKey(target), nullable=nullable, index=True)
