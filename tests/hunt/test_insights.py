"""What the whole hunt shows: honest figures, in which what is still open counts as open."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.insights import Flow, Gap, Source, sankey_text, waiting_of
from jobtracker.hunt.tables import csv_bytes, tabbed
from tests.hunt.conftest import Clock


def save(hunt: Hunt, *asked: str, source: str = "") -> int:
    words = "\n".join(f"• {each}" for each in asked)
    number = hunt.postings.capture(hunt.postings.draft(f"Engineer\n\nCompany: Heron Ltd\n\nRequirements\n{words}\n"))
    if source:
        hunt.postings.correct(number, source=source)
    return number


def stage(hunt: Hunt, meaning: str) -> int:
    return next(each.id or 0 for each in hunt.stages.all() if each.meaning == meaning)


def test_a_rejection_does_not_erase_the_interview_that_was_reached(hunt: Hunt) -> None:
    first, second, third = (save(hunt, "Python") for _ in range(3))
    hunt.applications.move(first, stage(hunt, "interviewing"))
    hunt.applications.end(first, "rejected")
    hunt.applications.move(second, stage(hunt, "applied"))
    hunt.applications.end(third, "accepted")
    found = hunt.overview.insights()
    assert dict(found.rungs) == {"saved": 3, "applied": 3, "interviewing": 2, "offer": 1, "accepted": 1}
    assert (found.jobs, hunt.overview.lacking().open) == (3, 1)
    hunt.postings.trash([third])
    assert dict(hunt.overview.insights().rungs)["offer"] == 0


def test_every_job_that_comes_to_a_place_leaves_it_or_ends_there(hunt: Hunt) -> None:
    jobs = [save(hunt, "Python") for _ in range(5)]
    hunt.applications.move(jobs[0], stage(hunt, "offer"))
    hunt.applications.end(jobs[0], "declined")
    hunt.applications.move(jobs[1], stage(hunt, "interviewing"))
    hunt.applications.move(jobs[2], stage(hunt, "applied"))
    hunt.applications.end(jobs[2], "no answer")
    hunt.applications.end(jobs[3], "withdrawn")
    flows = hunt.overview.insights().flows
    came, went = Counter[str](), Counter[str]()
    for flow in flows:
        went[flow.source] += flow.jobs
        came[flow.target] += flow.jobs
    for rung in ("applied", "interviewing", "offer"):
        assert came[rung] == went[rung]
    assert went["saved"] == 5
    assert (came["open"], came["declined"], came["no answer"], came["withdrawn"]) == (2, 1, 1, 1)


def test_flows_are_written_as_sankeymatic_reads_them() -> None:
    words = {"saved": "Saved", "open": "// Still [open]"}
    inks = {"saved": "#112233", "open": "#445566", "offer": "#778899"}
    written = sankey_text((Flow("saved", "open", 1200),), words, inks)
    assert written == "Saved [1200] Still (open)\n:Saved #112233\n:Still (open) #445566\n"


def test_what_is_still_waited_for_counts_as_long_as_it_lasts() -> None:
    answered = [(3, True), (5, True), (8, True), (2, True)]
    assert waiting_of([*answered, (20, False), (30, False)]).middle == 5
    assert waiting_of([*answered, *[(1, False)] * 20]).middle == 3, "who waits for a day tells nothing of the third"
    assert waiting_of([(3, True), *[(30, False)] * 9]).middle is None
    some = waiting_of([*answered, (20, False), (30, False)])
    assert (some.answered, some.open) == (4, 2)
    assert [days for days, _ in some.within] == [7, 14, 30]
    assert [round(share, 2) for _, share in some.within] == [0.5, 0.67, 0.67]
    assert [days for days, _ in waiting_of([(3, True), (9, False)]).within] == [7], "nobody waited for two weeks yet"


@given(st.lists(st.tuples(st.integers(0, 90), st.booleans()), max_size=30))
def test_shares_answered_never_fall_with_the_days_and_stay_shares(waits: list[tuple[int, bool]]) -> None:
    shares = [share for _, share in waiting_of(waits).within]
    assert shares == sorted(shares)
    assert all(-1e-9 <= share <= 1 + 1e-9 for share in shares)


def test_applications_count_in_the_week_in_which_they_were_sent(hunt: Hunt, clock: Clock) -> None:
    today = clock().date()
    for back in (0, 7, 8):
        hunt.applications.move(save(hunt, "Python"), stage(hunt, "applied"), on=clock() - timedelta(days=back))
    weeks = dict(hunt.overview.insights().weeks)
    monday = today - timedelta(days=today.weekday())
    assert isinstance(monday, date)
    assert len(weeks) == 12
    assert sum(weeks.values()) == 3
    assert weeks[monday] == 1


def test_sources_tell_what_came_of_their_jobs(hunt: Hunt) -> None:
    assert hunt.overview.insights().sources == ()
    first = save(hunt, "Python", source="a friend")
    save(hunt, "Python", source="job fair")
    save(hunt, "Python")
    hunt.applications.move(first, stage(hunt, "interviewing"))
    assert hunt.overview.insights().sources == (
        Source("a friend", 1, 1, 1),
        Source("", 1, 0, 0),
        Source("job fair", 1, 0, 0),
    )


def test_gaps_tell_how_many_jobs_each_alone_would_complete(hunt: Hunt) -> None:
    hunt.profile.claim("Python")
    save(hunt, "Python", "Kubernetes")
    save(hunt, "Kubernetes", "Redis")
    save(hunt, "Redis or Kafka", "Python")
    done = save(hunt, "Kubernetes")
    hunt.applications.end(done, "rejected")
    assert hunt.overview.lacking().gaps == (Gap("Kubernetes", 2, 1), Gap("Redis", 2, 1), Gap("Kafka", 1, 1))
    hunt.profile.claim("Redis")
    after = {gap.skill: (gap.jobs, gap.completes) for gap in hunt.overview.lacking().gaps}
    assert after == {"Kubernetes": (2, 2)}


def test_a_skill_counts_with_all_that_it_gives(hunt: Hunt) -> None:
    hunt.profile.claim("Python")
    save(hunt, "Infrastructure as code with Terraform")
    gaps = {gap.skill: gap.completes for gap in hunt.overview.lacking().gaps}
    assert gaps["Terraform"] == 1
    assert gaps["Infrastructure as code"] == 0


def test_without_a_profile_nothing_is_called_lacking(hunt: Hunt) -> None:
    save(hunt, "Kubernetes")
    found = hunt.overview.lacking()
    assert (found.compared, found.gaps) == (False, ())


@pytest.mark.parametrize("cell", ["=1+1", "+49", "-3", "@me", "\tx"])
def test_a_table_holds_no_formula_and_opens_in_a_spreadsheet(cell: str) -> None:
    written = csv_bytes(("Source", "Jobs"), [(cell, -3), ("Grünes Büro, Köln", 2)])
    assert written.startswith(b"\xef\xbb\xbf")
    lines = written.decode("utf-8-sig").split("\r\n")
    assert lines[1].strip('"').startswith("'")
    assert lines[1].endswith(",-3")
    assert lines[2] == '"Grünes Büro, Köln",2'
    assert tabbed(("a", "b"), [("x\ty", 1)]) == "a\tb\nx y\t1"
