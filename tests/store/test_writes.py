"""What an action saves, refuses, announces and takes back."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, text, update
from sqlmodel import col, select

from jobtracker.problems import Problem
from jobtracker.records.application import Application, Event, EventKind, Meaning, Stage
from jobtracker.records.derived import Tally
from jobtracker.records.notes import KeptDraft
from jobtracker.records.posting import Posting, PostingText
from jobtracker.records.profile import OwnSkill
from jobtracker.store.database import Changed, Database
from jobtracker.store.session import Session

NOW = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)


def capture(database: Database, title: str = "Engineer") -> int:
    """Save one posting with its text, application and first event; return its id."""
    with database.write("Save the posting") as session:
        posting = Posting(title=title, added_at=NOW)
        session.add(posting)
        session.flush()
        assert posting.id is not None
        application = Application(posting_id=posting.id, stage_id=1)
        session.add_all([PostingText(posting_id=posting.id, original="Pasted", kept="Pasted"), application])
        session.flush()
        session.add(
            Event(
                posting_id=posting.id,
                application_id=application.id,
                kind=EventKind.ADDED,
                at=NOW,
                recorded_at=NOW,
                to_stage=1,
            )
        )
    return posting.id


def titles(database: Database) -> list[str]:
    """The titles of all postings."""
    with database.read() as session:
        return list(session.exec(select(Posting.title).order_by(col(Posting.id))))


def test_a_new_hunt_starts_with_five_stages(database: Database) -> None:
    with database.read() as session:
        stages = session.exec(select(Stage).order_by(col(Stage.position))).all()
    assert [stage.meaning for stage in stages] == list(Meaning)
    assert [stage.name for stage in stages] == ["Saved", "Applied", "Interviewing", "Offer", "Closed"]
    assert not database.can_undo


def test_rows_leave_as_plain_data_that_outlives_the_session(database: Database) -> None:
    capture(database)
    with database.read() as session:
        posting = session.exec(select(Posting)).one()
    assert (posting.title, posting.places, posting.added_at) == ("Engineer", (), NOW)


def test_a_whole_posting_with_text_and_history_is_undone_and_redone_as_one(database: Database) -> None:
    posting = capture(database)
    assert database.undo() == "Save the posting"
    assert titles(database) == []
    assert database.redo() == "Save the posting"
    with database.read() as session:
        assert session.exec(select(PostingText.posting_id)).all() == [posting]
        assert session.exec(select(Event.posting_id)).all() == [posting]


def test_an_id_is_never_given_twice_even_after_undo(database: Database) -> None:
    first = capture(database)
    database.undo()
    assert capture(database) == first + 1


def test_values_that_two_rows_swapped_swap_back(database: Database) -> None:
    first, second, third = capture(database), capture(database), capture(database)
    with database.write("Swap") as session:
        one, two = (
            session.exec(select(PostingText).where(PostingText.posting_id == each)).one() for each in (first, second)
        )
        spare = session.exec(select(PostingText).where(PostingText.posting_id == third)).one()
        session.delete(spare)
        session.flush()
        one.posting_id = third
        session.flush()
        two.posting_id = first
        session.flush()
        one.posting_id = second
    database.undo()
    with database.read() as session:
        assert session.exec(select(PostingText.id, PostingText.posting_id)).all() == [
            (one.id, first),
            (two.id, second),
            (spare.id, third),
        ]


def test_a_new_action_ends_what_could_be_redone(database: Database) -> None:
    capture(database, "First")
    database.undo()
    capture(database, "Second")
    assert not database.can_redo
    assert database.redo() is None
    assert titles(database) == ["Second"]


def test_every_change_is_announced_once_with_its_rows(database: Database) -> None:
    heard: list[Changed] = []
    database.on_change(heard.append)
    posting = capture(database)
    database.undo()
    database.redo()
    assert [each.undone for each in heard] == [False, True, False]
    assert {each.label for each in heard} == {"Save the posting"}
    for each in heard:
        assert each.tables["posting"] == {posting}
        assert set(each.tables) == {"posting", "posting_text", "application", "event"}


def test_what_changes_nothing_is_neither_announced_nor_undone(database: Database) -> None:
    capture(database)
    database.undo()
    heard: list[Changed] = []
    database.on_change(heard.append)
    with database.write("Nothing") as session:
        skill = OwnSkill(name="Python")
        session.add(skill)
        session.flush()
        session.delete(skill)
    assert heard == []
    assert database.can_redo


def test_a_failed_action_leaves_nothing_and_undo_as_it_was(database: Database) -> None:
    heard: list[Changed] = []
    capture(database, "Kept")
    database.on_change(heard.append)
    with pytest.raises(KeyError), database.write("Fail") as session:  # noqa: PT012 - it fails after it wrote
        session.add(Posting(title="Lost", added_at=NOW))
        session.flush()
        raise KeyError
    assert titles(database) == ["Kept"]
    assert heard == []
    assert database.undo() == "Save the posting"
    assert titles(database) == []


def test_an_action_within_an_action_is_part_of_it(database: Database) -> None:
    with database.write("Both") as session:
        session.add(OwnSkill(name="Python"))
        capture(database)
    assert database.undo() == "Both"
    assert titles(database) == []
    assert not database.can_undo


def test_an_inner_failure_fails_the_outer_action_even_if_it_is_swallowed(database: Database) -> None:
    def inner() -> None:
        with database.write("Inner") as session:
            session.add(Posting(title="Half", added_at=NOW))
            raise KeyError

    def outer() -> None:
        with database.write("Outer") as session:
            session.add(OwnSkill(name="Python"))
            try:
                inner()
            except KeyError:
                session.add(OwnSkill(name="SQL"))

    with pytest.raises(RuntimeError):
        outer()
    with database.read() as session:
        assert session.exec(select(OwnSkill)).all() == []
    capture(database)
    assert titles(database) == ["Engineer"]


def test_nothing_is_undone_in_the_middle_of_an_action(database: Database) -> None:
    capture(database)
    with pytest.raises(RuntimeError), database.write("Add"):
        database.undo()
    assert titles(database) == ["Engineer"]


def test_what_an_action_wrote_can_be_read_within_it(database: Database) -> None:
    with database.write("Add") as session:
        session.add(OwnSkill(name="Python"))
        with database.read() as reading:
            assert reading.exec(select(OwnSkill.name)).all() == ["Python"]


def test_reading_changes_nothing(database: Database) -> None:
    capture(database)
    with pytest.raises(TypeError), database.read() as session:
        session.add(OwnSkill(name="Python"))
    with database.read() as session, pytest.raises(TypeError):
        session.execute(update(Posting).values(title="Changed"))
    with database.read() as session, pytest.raises(RuntimeError), database.write("Change"):
        pass
    assert titles(database) == ["Engineer"]
    with database.read() as session:
        assert session.exec(select(OwnSkill)).all() == []


def test_a_statement_over_many_rows_is_recorded_by_itself(database: Database) -> None:
    kept, *others = (capture(database, title) for title in ("A", "B", "C"))
    with database.write("Trash") as session:
        session.execute(update(Posting).where(col(Posting.id).in_(others)).values(trashed_at=NOW))
    with database.write("Remove") as session:
        session.execute(delete(PostingText).where(col(PostingText.posting_id) == kept))
    database.undo()
    database.undo()
    with database.read() as session:
        assert session.exec(select(Posting.trashed_at)).all() == [None] * 3
        assert len(session.exec(select(PostingText)).all()) == 3


def test_rows_named_beforehand_are_recorded_whatever_changes_them(database: Database) -> None:
    posting = capture(database, "Before")
    with database.write("Rename") as session:
        session.change(Posting, [posting])
        session.connection().execute(text("UPDATE posting SET title = 'After'"))
    assert titles(database) == ["After"]
    database.undo()
    assert titles(database) == ["Before"]


def test_a_statement_whose_rows_cannot_be_known_is_refused(database: Database) -> None:
    for statement in (insert(OwnSkill).values(name="Python"), text("UPDATE posting SET title = ''")):
        with pytest.raises(TypeError), database.write("Slip by") as session:
            session.execute(statement)
    with pytest.raises(TypeError), database.write("Slip by") as session:
        session.execute(update(OwnSkill), [{"id": 1, "name": "SQL"}])


def test_history_is_only_added_to(database: Database) -> None:
    capture(database)

    def reword() -> None:
        with database.write("Reword") as session:
            session.exec(select(Event)).one().text = "It was not so."

    def remove() -> None:
        with database.write("Remove") as session:
            session.execute(delete(Event))

    for rewrite in (reword, remove):
        with pytest.raises(TypeError):
            rewrite()
    with database.read() as session:
        assert session.exec(select(Event.text)).all() == [""]


def test_derived_rows_are_written_with_the_action_and_with_its_undo(database: Database) -> None:
    def tally(session: Session, changed: Changed) -> None:
        for posting in changed.tables.get("posting", ()):
            if session.get(Posting, posting) is not None:
                session.merge(Tally(posting_id=posting, must_met=len(changed.tables), stamp=changed.label))

    database.on_derive(tally)
    posting = capture(database)
    with database.read() as session:
        assert session.get_one(Tally, posting).stamp == "Save the posting"
    database.undo()
    with database.read() as session:
        assert session.get(Tally, posting) is None
    database.redo()
    with database.read() as session:
        assert session.get_one(Tally, posting).must_met == 4


def test_deriving_never_changes_what_is_the_person_s_own(database: Database) -> None:
    def overreach(session: Session, _: Changed) -> None:
        session.add(OwnSkill(name="Python"))

    database.on_derive(overreach)
    with pytest.raises(TypeError):
        capture(database)
    assert titles(database) == []


def test_derived_rows_and_the_draft_are_never_undone(database: Database) -> None:
    posting = capture(database)
    with database.write("Keep the draft") as session:
        session.add(KeptDraft(original="Half pasted \ud83d", kept_at=NOW))
        session.add(Tally(posting_id=posting, stamp="now"))
    assert database.undo() == "Save the posting"
    with database.read() as session:
        assert session.exec(select(KeptDraft.original)).one() == "Half pasted \ud83d"


def test_the_original_stays_exact_and_lone_surrogates_elsewhere_are_replaced(database: Database) -> None:
    original = "A\ud800\x00B\r\n🙂"
    with database.write("Save") as session:
        posting = Posting(title="A\udfff 🙂", places=("\udc00", "Köln"), added_at=NOW)
        session.add(posting)
        session.flush()
        assert posting.id is not None
        session.add(PostingText(posting_id=posting.id, original=original, kept="kept"))
    with database.write("Rename") as session:
        session.get_one(Posting, posting.id).company = "\ud800"
    with database.read() as session:
        found = session.exec(select(Posting)).one()
        assert (found.title, found.company, found.places) == ("A\ufffd 🙂", "\ufffd", ("\ufffd", "Köln"))
        assert session.exec(select(PostingText.original)).one() == original


def test_a_moment_is_the_same_wherever_it_is_read(database: Database) -> None:
    with database.write("Save") as session:
        session.add(Posting(title="T", added_at=NOW.astimezone(timezone(timedelta(hours=9)))))
    with database.read() as session:
        assert session.exec(select(Posting.added_at)).one() == NOW


def test_nothing_is_written_once_the_file_was_replaced(database: Database, path: Path) -> None:
    capture(database)
    other = path.with_name("other")
    other.write_bytes(b"something else")
    other.replace(path)
    with pytest.raises(Problem, match="moved or replaced"):
        capture(database)
    assert path.read_bytes() == b"something else"
    with database.read() as session:
        assert len(session.exec(select(Posting)).all()) == 1
