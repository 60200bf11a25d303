"""The person's own stages, and a history in which nothing is lost and everything can be corrected."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from jobtracker.records.application import Application


def stage(hunt: Hunt, name: str) -> int:
    return next(each.id or 0 for each in hunt.stages.all() if each.name == name)


def standing(hunt: Hunt, number: int) -> tuple[str, str | None, str]:
    """Where a job stands, how it ended, and the furthest it came."""
    with hunt._database.read() as session:
        application = session.get_one(Application, number)
    row = next(row for row in hunt.postings.rows("is:any") if row.id == number)
    return row.stage, row.outcome, application.furthest.value


@pytest.fixture
def job(hunt: Hunt, posting: str) -> int:
    return hunt.postings.capture(hunt.postings.draft(posting))


def test_a_stage_of_my_own_stands_with_those_that_mean_the_same(hunt: Hunt) -> None:
    effect = hunt.stages.add("Task at home", meaning="interviewing", colour="amber")
    assert effect.label == "Added the stage Task at home"
    assert [each.name for each in hunt.stages.all()] == [
        "Saved",
        "Applied",
        "Interviewing",
        "Task at home",
        "Offer",
        "Closed",
    ]
    hunt.undo()
    assert len(hunt.stages.all()) == 5


def test_stages_are_renamed_and_put_in_another_order(hunt: Hunt) -> None:
    hunt.stages.change(stage(hunt, "Applied"), name="Sent off", colour="red")
    order = [each.id or 0 for each in hunt.stages.all()]
    hunt.stages.reorder([*order[1:], order[0]])
    assert [each.name for each in hunt.stages.all()] == ["Sent off", "Interviewing", "Offer", "Closed", "Saved"]
    with pytest.raises(Problem, match="have changed meanwhile"):
        hunt.stages.reorder(order[1:])
    with pytest.raises(Problem, match="already a stage “Offer”"):
        hunt.stages.add("offer", meaning="offer")
    with pytest.raises(Problem, match="needs a name"):
        hunt.stages.add("  ", meaning="offer")


def test_a_removed_stage_moves_its_jobs_and_its_name_stays_in_their_history(hunt: Hunt, job: int) -> None:
    hunt.applications.move(job, stage(hunt, "Applied"))
    hunt.stages.remove(stage(hunt, "Applied"), to=stage(hunt, "Interviewing"))
    assert standing(hunt, job) == ("Interviewing", None, "interviewing")
    assert [step.stage for step in hunt.applications.history(job)] == ["Saved", "Applied", "Interviewing"]
    hunt.undo()
    assert standing(hunt, job) == ("Applied", None, "applied")


def test_a_rejection_does_not_erase_the_interview_that_was_reached(hunt: Hunt, job: int) -> None:
    hunt.applications.move(job, stage(hunt, "Interviewing"))
    hunt.applications.end(job, "rejected")
    assert standing(hunt, job) == ("Closed", "rejected", "interviewing")
    hunt.applications.end(job, "no answer")
    assert standing(hunt, job) == ("Closed", "no answer", "interviewing")
    hunt.applications.move(job, stage(hunt, "Applied"))
    assert standing(hunt, job) == ("Applied", None, "interviewing")
    hunt.undo()
    hunt.undo()
    assert standing(hunt, job) == ("Closed", "rejected", "interviewing")


def test_a_wrong_date_is_corrected_and_the_first_word_stays_in_the_file(hunt: Hunt, job: int) -> None:
    hunt.applications.move(job, stage(hunt, "Applied"))
    hunt.applications.move(job, stage(hunt, "Interviewing"))
    applied = hunt.applications.history(job)[1]
    day = datetime(2026, 4, 30, 12, tzinfo=UTC)
    hunt.applications.redate(applied.id, on=day)
    steps = hunt.applications.history(job)
    assert (steps[0].stage, steps[0].when) == ("Applied", day)
    assert len(steps) == 3
    assert standing(hunt, job) == ("Interviewing", None, "interviewing")
    again = datetime(2026, 4, 29, 12, tzinfo=UTC)
    hunt.applications.redate(applied.id, on=again)  # of what took its place
    assert [step.when for step in hunt.applications.history(job) if step.stage == "Applied"] == [again]
    hunt.undo()
    hunt.undo()
    assert hunt.applications.history(job)[1] == applied
    hunt.applications.retract(applied.id)
    with pytest.raises(Problem, match="not in the history"):
        hunt.applications.redate(applied.id, on=day)


def test_a_move_told_late_takes_its_place_in_the_history_and_moves_nothing(
    hunt: Hunt, job: int, clock: Callable[[], datetime]
) -> None:
    hunt.applications.move(job, stage(hunt, "Interviewing"))
    hunt.applications.move(job, stage(hunt, "Applied"), on=clock() - timedelta(days=3))
    assert standing(hunt, job) == ("Interviewing", None, "interviewing")
    assert [step.stage for step in hunt.applications.history(job)] == ["Applied", "Saved", "Interviewing"]


def test_a_move_by_mistake_is_taken_back_even_when_others_came_after(hunt: Hunt, job: int) -> None:
    hunt.applications.move(job, stage(hunt, "Offer"))
    wrong = hunt.applications.history(job)[-1]
    hunt.applications.end(job, "declined")
    hunt.applications.retract(wrong.id)
    assert standing(hunt, job) == ("Closed", "declined", "saved")
    hunt.applications.retract(hunt.applications.history(job)[-1].id)
    assert standing(hunt, job) == ("Saved", None, "saved")
    with pytest.raises(Problem, match="cannot be taken back"):
        hunt.applications.retract(hunt.applications.history(job)[0].id)


def test_archived_jobs_are_out_of_the_way_and_still_found(hunt: Hunt, job: int) -> None:
    hunt.applications.archive([job])
    assert hunt.postings.rows() == []
    assert [row.id for row in hunt.postings.rows("is:archived")] == [job]
    hunt.applications.archive([job], away=False)
    assert [row.id for row in hunt.postings.rows()] == [job]
    hunt.applications.excite(job, 5)
    assert hunt.postings.rows("excitement>=4")[0].excitement == 5
    with pytest.raises(Problem, match="from 1 to 5"):
        hunt.applications.excite(job, 6)
