"""What the person finds by typing."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlmodel import select

from jobtracker.records.contact import Contact, ContactLink
from jobtracker.records.job_paper import Note
from jobtracker.records.posting import Posting, PostingText
from jobtracker.store.database import Database
from jobtracker.store.search_words import query

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def add(database: Database, posting: Posting, words: str) -> int:
    """Save one posting and its text."""
    with database.write("Save") as session:
        session.add(posting)
        session.flush()
        assert posting.id is not None
        session.add(PostingText(posting_id=posting.id, original=words, kept=words))
    return posting.id


def found(database: Database, typed: str) -> list[int]:
    """The postings that `typed` finds."""
    with database.read() as session:
        rows = session.execute(
            text("SELECT rowid FROM search WHERE search MATCH :query ORDER BY 1"), {"query": query(typed)}
        )
        return [row[0] for row in rows]


def test_words_are_found_by_their_beginning_in_any_field_without_accents(database: Database) -> None:
    first = add(
        database, Posting(title="Ingénieur", company="Acme", places=("Zürich",), added_at=NOW), "Wir suchen Dich"
    )
    second = add(database, Posting(title="Clerk", company="Bmce", places=("Bern",), added_at=NOW), "Numbers, all day")
    assert found(database, "ingen") == [first]
    assert found(database, "ZURICH such") == [first]
    assert found(database, "all da") == [second]
    assert found(database, "ac") == [first]
    assert found(database, "acme bern") == []


@pytest.mark.parametrize(
    "typed", ['"', "*", "a OR", "title:x", "(", "-", "a-b", "NEAR(a b)", "^a", "C++", "\x00a", "ä'; --"]
)
def test_nothing_that_can_be_typed_is_an_error(database: Database, typed: str) -> None:
    add(database, Posting(title="Clerk", added_at=NOW), "Numbers")
    if query(typed):
        found(database, typed)


@pytest.mark.parametrize("typed", ["", "  ", '"*"', "++"])
def test_what_holds_no_word_is_no_query(typed: str) -> None:
    assert query(typed) == ""


def test_the_index_follows_changes_and_undo(database: Database) -> None:
    posting = add(database, Posting(title="Clerk", added_at=NOW), "Numbers")
    with database.write("Rename") as session:
        session.get_one(Posting, posting).title = "Accountant"
    assert (found(database, "clerk"), found(database, "account")) == ([], [posting])
    with database.write("Retell") as session:
        session.exec(select(PostingText)).one().kept = "Letters"
    assert (found(database, "numbers"), found(database, "letters")) == ([], [posting])
    database.undo()
    database.undo()
    assert (found(database, "clerk numb"), found(database, "account")) == ([posting], [])
    database.undo()
    assert found(database, "numb") == []


def test_a_job_is_found_by_its_notes_its_tags_and_its_people_until_these_are_gone(database: Database) -> None:
    posting = add(database, Posting(title="Clerk", tags=("near home",), added_at=NOW), "Numbers")
    other = add(database, Posting(title="Baker", added_at=NOW), "Bread")
    with database.write("Write") as session:
        session.add_all((Note(posting_id=posting, at=NOW, text="They have a *canteen*"), Contact(name="Ada Quist")))
        session.flush()
        session.add(ContactLink(contact_id=1, posting_id=posting))
    assert [found(database, words) for words in ("cante", "near", "quist", "bread")] == [[posting]] * 3 + [[other]]
    with database.write("Rename") as session:
        session.get_one(Contact, 1).name = "Ada Byron"
    assert (found(database, "quist"), found(database, "byron")) == ([], [posting])
    with database.write("Part") as session:
        session.delete(session.get_one(ContactLink, 1))
        session.delete(session.get_one(Note, 1))
    assert (found(database, "byron"), found(database, "cante")) == ([], [])
    database.undo()
    assert (found(database, "byron"), found(database, "cante")) == ([posting], [posting])
