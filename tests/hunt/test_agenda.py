"""What Today says: overdue, today, the next days, and what has been quiet for unusually long."""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from tests.hunt.conftest import Clock

if TYPE_CHECKING:
    from collections.abc import Callable


def stage(hunt: Hunt, meaning: str) -> int:
    return next(each.id or 0 for each in hunt.stages.all() if each.meaning.value == meaning)


@pytest.fixture
def job(hunt: Hunt, posting: str) -> int:
    return hunt.postings.capture(hunt.postings.draft(posting))


def told(hunt: Hunt) -> list[tuple[str, str, str, int]]:
    return [(row.when, row.kind, row.what, row.days) for row in hunt.agenda.rows()]


def test_what_is_due_stands_in_its_order_and_what_lies_far_ahead_does_not(hunt: Hunt, job: int) -> None:
    hunt.tasks.add({"title": "Renew the CV", "due": date(2026, 5, 2)})
    hunt.tasks.add({"title": "Call", "posting_id": job, "due": date(2026, 5, 4)})
    hunt.tasks.add({"title": "Later", "posting_id": job, "due": date(2026, 5, 20)})
    hunt.interviews.add({"posting_id": job, "kind": "phone", "starts_at": datetime(2026, 5, 7, 8, tzinfo=UTC)})
    hunt.postings.correct(job, closes=date(2026, 5, 10))
    assert told(hunt) == [
        ("overdue", "task", "Renew the CV", -2),
        ("today", "task", "Call", 0),
        ("soon", "interview", "phone", 3),
        ("soon", "closing", "", 6),
    ]
    assert hunt.agenda.count() == 2
    hunt.tasks.snooze(hunt.agenda.rows()[0].number, date(2026, 5, 6))
    assert told(hunt)[1] == ("soon", "task", "Renew the CV", 2)


def test_silence_is_told_after_a_fortnight_and_no_more_once_something_is_planned(
    hunt: Hunt, job: int, clock: Clock
) -> None:
    hunt.applications.move(job, stage(hunt, "applied"))
    clock.now += timedelta(days=14)
    assert told(hunt) == []
    clock.now += timedelta(days=1)
    assert told(hunt) == [("quiet", "quiet", "", -15)]
    hunt.tasks.follow_up(job, date(2026, 6, 30))
    assert told(hunt) == []
    hunt.undo()
    hunt.messages.add({"posting_id": job, "text": "Any news?"})
    assert told(hunt) == []


def test_after_five_answers_the_person_s_own_pace_counts(hunt: Hunt, posting: str, clock: Clock) -> None:
    assert hunt.agenda.usual_days() == 14
    for days in (2, 3, 3, 4, 5):
        number = hunt.postings.capture(hunt.postings.draft(posting))
        hunt.applications.move(number, stage(hunt, "applied"))
        clock.now += timedelta(days=days)
        hunt.applications.end(number, "rejected")
    assert hunt.agenda.usual_days() == 5


def test_what_was_removed_or_archived_is_not_told(hunt: Hunt, job: int, clock: Clock) -> None:
    hunt.applications.move(job, stage(hunt, "applied"))
    hunt.tasks.add({"title": "Call", "posting_id": job, "due": date(2026, 5, 4)})
    hunt.postings.trash([job])
    assert told(hunt) == []
    hunt.undo()
    hunt.tasks.done(hunt.agenda.rows()[0].number)
    clock.now += timedelta(days=40)
    assert [row.kind for row in hunt.agenda.rows()] == ["quiet"]
    hunt.applications.archive([job])
    assert told(hunt) == []


def test_each_line_is_done_or_put_off_by_its_own_verb(hunt: Hunt, posting: str, clock: Clock) -> None:
    quiet = hunt.postings.capture(hunt.postings.draft(posting))
    hunt.applications.move(quiet, stage(hunt, "applied"))
    clock.now += timedelta(days=20)
    saved = hunt.postings.capture(hunt.postings.draft(posting))
    today = clock.now.date()
    hunt.postings.correct(saved, closes=today)
    hunt.tasks.add({"title": "Call", "due": today})
    rows = {row.kind: row for row in hunt.agenda.rows()}
    assert hunt.agenda.snooze(rows["quiet"], today + timedelta(days=3)).label == "Added the task “Follow up”"
    hunt.undo()
    hunt.agenda.done(rows["quiet"])
    hunt.agenda.done(rows["closing"])
    hunt.agenda.done(rows["task"])
    assert told(hunt) == []
    assert {row.stage for row in hunt.postings.rows()} == {"Applied"}
    with pytest.raises(Problem, match="not yours to move"):
        hunt.agenda.snooze(rows["closing"], today)
    for _ in range(3):
        hunt.undo()
    assert {row.kind for row in hunt.agenda.rows()} == {"quiet", "closing", "task"}


def asked(hunt: Hunt) -> list[tuple[str, str]]:
    return [(row.when, row.what) for row in hunt.agenda.rows() if row.kind == "outcome"]


def test_once_a_talk_is_over_the_day_asks_how_it_went_until_that_is_noted(hunt: Hunt, job: int, clock: Clock) -> None:
    at = clock.now + timedelta(hours=1)
    number = hunt.interviews.add({"posting_id": job, "kind": "video", "starts_at": at, "minutes": 30}).id or 0
    clock.now += timedelta(minutes=70)
    assert told(hunt) == [("today", "interview", "video", 0)]
    clock.now += timedelta(minutes=30)
    assert told(hunt) == [("today", "outcome", "video", 0)]
    with pytest.raises(Problem, match="how it went"):
        hunt.agenda.done(hunt.agenda.rows()[0])
    clock.now += timedelta(days=9)
    assert asked(hunt) == [("overdue", "video")]
    assert hunt.agenda.count() == 1
    assert hunt.interviews.went(number, "passed").label == "Video interview: passed"
    assert asked(hunt) == []
    hunt.undo()
    assert asked(hunt) == [("overdue", "video")]


def test_how_a_talk_went_is_not_asked_once_the_job_is_closed_archived_or_removed(
    hunt: Hunt, job: int, clock: Clock
) -> None:
    hunt.interviews.add({"posting_id": job, "kind": "final", "starts_at": clock.now - timedelta(days=3)})
    settled: tuple[Callable[[], object], ...] = (
        lambda: hunt.applications.end(job, "rejected"),
        lambda: hunt.applications.archive([job]),
        lambda: hunt.postings.trash([job]),
    )
    for settle in settled:
        assert asked(hunt) == [("overdue", "final")]
        settle()
        assert asked(hunt) == []
        hunt.undo()


def test_how_a_talk_went_can_be_asked_later(hunt: Hunt, job: int, clock: Clock) -> None:
    hunt.interviews.add({"posting_id": job, "kind": "final", "starts_at": clock.now - timedelta(days=3)})
    hunt.agenda.snooze(hunt.agenda.rows()[0], clock.now.date() + timedelta(days=2))
    assert told(hunt) == [("soon", "task", "Hear how the interview went", 2)]
    hunt.tasks.done(hunt.agenda.rows()[0].number)
    assert asked(hunt) == [("overdue", "final")]
