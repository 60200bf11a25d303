"""Where one stands with each posting."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from jobtracker.records.application import Application


def stage(hunt: Hunt, meaning: str) -> int:
    return next(each.id or 0 for each in hunt.stages.all() if each.meaning.value == meaning)


def furthest(hunt: Hunt) -> str:
    with hunt._database.read() as session:
        return session.get_one(Application, 1).furthest.value


def test_a_saved_posting_begins_in_the_first_stage(hunt: Hunt, posting: str) -> None:
    hunt.postings.capture(hunt.postings.draft(posting))
    assert [(row.stage, row.meaning) for row in hunt.postings.rows()] == [("Saved", "saved")]
    assert [each.meaning.value for each in hunt.stages.all()] == ["saved", "applied", "interviewing", "offer", "closed"]


def test_moves_are_kept_with_the_day_they_happened_and_undone(hunt: Hunt, posting: str) -> None:
    number = hunt.postings.capture(hunt.postings.draft(posting))
    before = (hunt.postings.open(number), furthest(hunt))
    day = datetime(2026, 5, 4, 12, tzinfo=timezone(timedelta(hours=9)))
    effect = hunt.applications.move(number, stage(hunt, "interviewing"), on=day)
    assert effect.label == "Moved “Backend Engineer” to Interviewing"
    hunt.applications.move(number, stage(hunt, "closed"))
    assert hunt.postings.rows()[0].stage == "Closed"
    assert [(step.kind, step.stage) for step in hunt.applications.history(number)] == [
        ("moved", "Interviewing"),
        ("added", "Saved"),
        ("moved", "Closed"),
    ]
    assert hunt.applications.history(number)[0].when == datetime(2026, 5, 4, 3, tzinfo=UTC)
    assert furthest(hunt) == "interviewing"
    hunt.undo()
    hunt.undo()
    assert (hunt.postings.open(number), furthest(hunt)) == before


def test_a_move_to_where_it_is_already_leaves_no_trace(hunt: Hunt, posting: str) -> None:
    number = hunt.postings.capture(hunt.postings.draft(posting))
    hunt.applications.move(number, stage(hunt, "saved"))
    assert len(hunt.applications.history(number)) == 1


def test_what_cannot_be_moved_is_said(hunt: Hunt, posting: str) -> None:
    number = hunt.postings.capture(hunt.postings.draft(posting))
    with pytest.raises(Problem, match="stage is not there"):
        hunt.applications.move(number, 99)
    with pytest.raises(Problem, match="posting is not there"):
        hunt.applications.move(99, stage(hunt, "applied"))
    with pytest.raises(Problem, match="lies in the future"):
        hunt.applications.move(number, stage(hunt, "applied"), on=datetime(2027, 1, 1, tzinfo=UTC))


def test_several_postings_move_at_once_and_back_by_one_undo(hunt: Hunt, posting: str) -> None:
    numbers = [hunt.postings.capture(hunt.postings.draft(posting)) for _ in range(3)]
    hunt.applications.move(numbers[0], stage(hunt, "applied"))
    effect = hunt.applications.move_all(numbers, stage(hunt, "applied"))
    assert effect.label == "Moved 3 postings to Applied"
    assert {row.stage for row in hunt.postings.rows()} == {"Applied"}
    assert [len(hunt.applications.history(number)) for number in numbers] == [2, 2, 2]
    hunt.undo()
    assert [row.stage for row in hunt.postings.rows()] == ["Saved", "Saved", "Applied"]


def test_a_day_corrected_twice_in_a_row_is_the_second_one_whichever_event_was_named(hunt: Hunt, posting: str) -> None:
    job = hunt.postings.capture(hunt.postings.draft(posting))
    applied = next(each.id or 0 for each in hunt.stages.all() if each.meaning.value == "applied")
    hunt.applications.move(job, applied)
    event = hunt.applications.history(job)[-1].id
    for day in (3, 2):
        hunt.applications.redate(event, on=datetime(2026, 4, day, tzinfo=UTC))
    assert [step.when.day for step in hunt.applications.history(job) if step.kind == "moved"] == [2]
    hunt.applications.retract(event)
    assert [step.kind for step in hunt.applications.history(job)] == ["added"]
    with pytest.raises(Problem, match="not in the history"):
        hunt.applications.redate(event, on=datetime(2026, 4, 1, tzinfo=UTC))
