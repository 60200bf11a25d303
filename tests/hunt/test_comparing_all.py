"""All postings compared at once, bit by bit as the person edits, say what comparing each of them in full says."""

import json
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from jobtracker.hunt.asked_names import AskedNames
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.entries import Entry
from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.standpoint import read_lines
from jobtracker.hunt.written_form import write_form
from jobtracker.problems import Problem
from jobtracker.records.derived import StoredReading, Tally
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparer import compare
from jobtracker.skills.comparison import SkillAsk, SoftAsk, Verdict
from jobtracker.skills.counts import Counts
from jobtracker.store.database import Database

HEAD = "{title}\n\nCompany: Plover Works\n\nRequirements\n"
POINTS = (
    "5+ years of experience with Python or Go",
    "Kubernetes, Docker and at least one of AWS, GCP or Azure",
    "Bachelor's degree in computer science or equivalent experience",
    "Fluent English, basic German",
    "Two of the following: Redis, Kafka, RabbitMQ",
    "SQL required, Spark ideally",
    "Teamwork and patience",
    "Knows the Blue Ledger by heart",
    "3 years of backend development",
    "Driving licence B, work permit for Germany",
    "AWS Certified Developer",
    "No degree needed",
)
SKILLS = ("Python", "Docker", "PostgreSQL", "GCP", "Kafka", "Redis", "Blue Ledger", "Teamwork", "Spark", "Azure")
Edit = tuple[object, ...]
Told = dict[int, tuple[Verdict | None, ...]]


def text(title: str, points: tuple[int, ...], nice: tuple[int, ...]) -> str:
    asked = "".join(f"• {POINTS[point]}\n" for point in points)
    return HEAD.format(title=title) + asked + "\nNice to have\n" + "".join(f"• {POINTS[point]}\n" for point in nice)


KINDS: dict[str, type[Entry]] = {"skill": OwnSkill, "job": Work, "degree": Degree}


def remove(hunt: Hunt, kind: str, place: int) -> Effect | None:
    with hunt._database.read() as session:
        lines = read_lines(session, KINDS[kind])
    return hunt.profile.remove(lines[place % len(lines)]) if lines else None


def drop_point(hunt: Hunt, posting: int, place: int) -> Effect:
    """Say of one point of a posting that it is none."""
    items = hunt.postings.draft(hunt.postings.open(posting).text).items
    return hunt.postings.correct(posting, items=items[:place] + items[place + 1 :])


def capture(hunt: Hunt, asked: tuple[int, ...], nice: tuple[int, ...]) -> int:
    return hunt.postings.capture(hunt.postings.draft(text("Clerk", asked, nice)))


VERBS: dict[str, Callable[..., object]] = {
    "have": lambda hunt, name, years: hunt.profile.claim(name, years=years),
    "am": lambda hunt, name: hunt.profile.claim(name, kind="soft"),
    "worked": lambda hunt, title, year: hunt.profile.add(Work(position=title, start=f"{year}-01", end="2025-01")),
    "learned": lambda hunt, level, area: hunt.profile.add(Degree(study_type=level, area=area)),
    "speak": lambda hunt, level: hunt.profile.add(SpokenLanguage(language="English", fluency=level)),
    "may": lambda hunt: hunt.profile.add(Condition(name="Work permit for Germany")),
    "passed": lambda hunt: hunt.profile.add(Certificate(name="AWS Certified Developer")),
    "remove": remove,
    "same": lambda hunt, term, name: hunt.terms.same_as(term, name),
    "none": lambda hunt, term: hunt.terms.not_a_skill(term),
    "drop": drop_point,
    "trash": lambda hunt, number: hunt.postings.trash([number]),
    "capture": capture,
    "rest": Hunt.rest,
    "undo": Hunt.undo,
    "redo": Hunt.redo,
}
skills = st.sampled_from(SKILLS)
points = st.lists(st.integers(0, len(POINTS) - 1), min_size=1, max_size=5, unique=True).map(tuple)
titles = st.sampled_from(("Backend Developer", "Cook", "Data Engineer"))
levels, areas = st.sampled_from(("Bachelor", "Master", "Ausbildung")), st.sampled_from(("Computer science", ""))
edits: st.SearchStrategy[Edit] = st.one_of(
    st.tuples(st.just("have"), skills, st.sampled_from((None, 6.0))),
    st.tuples(st.just("am"), skills),
    st.tuples(st.just("worked"), titles, st.integers(2015, 2024)),
    st.tuples(st.just("learned"), levels, areas),
    st.tuples(st.just("speak"), st.sampled_from(("A2", "Native speaker"))),
    st.tuples(st.just("remove"), st.sampled_from(sorted(KINDS)), st.integers(0, 5)),
    st.tuples(st.just("same"), skills, skills),
    st.tuples(st.just("none"), skills),
    st.tuples(st.just("drop"), st.integers(1, 3), st.integers(0, 4)),
    st.tuples(st.just("trash"), st.integers(1, 4)),
    st.tuples(st.just("capture"), points, points),
    st.sampled_from((("may",), ("passed",), ("rest",), ("undo",), ("redo",))),
)


def in_full(hunt: Hunt) -> tuple[Told, dict[int, dict[str, Counts]]]:
    """Compare every posting from its text alone: its verdicts and its counts."""
    told: Told = {}
    counts: dict[int, dict[str, Counts]] = {}
    rows = hunt.postings.rows()
    with hunt._database.read() as session:
        now = hunt.comparisons.standpoint(session)
        for row in rows:
            reading = hunt.comparisons.whole(session, row.id).reading
            compared = compare(reading, now.lexicon, profile=now.profile, today=now.today)
            told[row.id] = tuple(judged.verdict for judged in compared.items if judged.verdict)
            counts[row.id] = dict(compared.counts)
    return told, counts


def in_lists(hunt: Hunt) -> dict[int, dict[str, Counts]]:
    return {
        row.id: {"requirement": row.must, "preferred": row.nice, "stack": row.stack} for row in hunt.postings.rows()
    }


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Path:
    """A database with three postings, closed, to be copied."""
    path = tmp_path_factory.mktemp("three") / "hunt.sqlite3"
    hunt = Hunt(Database.open(path, backups=path.parent / "backups"), catalogue)
    for number in range(3):
        asked = tuple(range(number * 4, number * 4 + 4))
        hunt.postings.capture(hunt.postings.draft(text("Engineer", asked, (11 - number, number))))
    hunt.close()
    return path


@pytest.fixture(scope="module")
def enter(catalogue: Catalogue) -> Callable[[Path], Hunt]:
    """Open the hunt over a file."""
    return lambda path: Hunt(Database.open(path, backups=path.parent / "backups"), catalogue)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(edits, min_size=1, max_size=9))
def test_after_any_edits_the_lists_say_what_comparing_in_full_says(
    three: Path, enter: Callable[[Path], Hunt], steps: list[Edit]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(three, folder))
        hunt = enter(path)
        before, _ = in_full(hunt)
        for step in steps:
            with suppress(Problem):
                effect = VERBS[str(step[0])](hunt, *step[1:])
                now, counts = in_full(hunt)
                assert in_lists(hunt) == counts
                if isinstance(effect, Effect) and now.keys() == before.keys():
                    assert effect.jobs == sum(now[posting] != before[posting] for posting in now)
            before, counts = in_full(hunt)
            assert in_lists(hunt) == counts
        hunt.close()
        again = enter(path)
        assert in_lists(again) == in_full(again)[1]
        again.close()


def test_a_new_day_counts_in_the_lists_and_after_a_start_too(open_hunt: Callable[[], Hunt], clock: object) -> None:
    hunt = open_hunt()
    hunt.profile.add(Work(position="Backend Developer", start="2023-05-05"))
    number = hunt.postings.capture(hunt.postings.draft(text("Engineer", (8,), (0,))))
    assert in_lists(hunt)[number]["requirement"].partial == 1
    clock.now = clock.now.replace(day=6)  # type: ignore[attr-defined]
    assert in_lists(hunt)[number]["requirement"].met == 1
    clock.now = clock.now.replace(day=4)  # type: ignore[attr-defined]
    assert in_lists(open_hunt())[number]["requirement"].partial == 1


def test_an_edit_writes_only_the_figures_that_it_changes(hunt: Hunt) -> None:
    hunt.profile.claim("Cooking")
    numbers = [hunt.postings.capture(hunt.postings.draft(text("Clerk", asked, (11,)))) for asked in ((0,), (4,), (6,))]
    with hunt._database.write("") as session:  # what is written again would lose this mark
        for row in session.exec(select(Tally)):
            row.stack_confirm = 77
    hunt.profile.claim("Kafka")
    with hunt._database.read() as session:
        marked = {row.posting_id: row.stack_confirm == 77 for row in session.exec(select(Tally))}
    assert marked == {numbers[0]: True, numbers[1]: False, numbers[2]: True}


def test_figures_of_postings_whose_reading_was_lost_follow_every_edit(open_hunt: Callable[[], Hunt]) -> None:
    hunt = open_hunt()
    hunt.profile.claim("Cooking")
    numbers = [hunt.postings.capture(hunt.postings.draft(text("Clerk", (4,), (11,)))) for _ in range(30)]
    with hunt._database.write("") as session:
        for row in session.exec(select(StoredReading)):
            session.delete(row)
    again = open_hunt()
    assert again.profile.claim("Kafka").jobs > 0
    while again.catch_up():
        pass
    assert [in_lists(again)[number]["requirement"].partial for number in numbers] == [1] * len(numbers)


def test_which_jobs_ask_for_what_is_told_alike_with_and_without_all_of_them_in_memory(
    open_hunt: Callable[[], Hunt],
) -> None:
    hunt = open_hunt()
    hunt.profile.claim("Python")
    hunt.profile.claim("Büroküche")
    points = ((0, 1, 6), (2, 4), (5, 11, 3), (7,))
    numbers = [hunt.postings.capture(hunt.postings.draft(text("Clerk", asked, (8,)))) for asked in points]
    named = HEAD.format(title="Odd") + "• Büroküche\n"
    numbers.append(hunt.postings.capture(hunt.postings.draft(named)))
    hunt.postings.trash(numbers[3:4])
    names = ["Python", "Go", "Kubernetes", "AWS", "Redis", "SQL", "Teamwork", "Patience", "Büroküche"]
    in_memory = hunt.comparisons.asked_by(names), [hunt.comparisons.asking(name) for name in names]
    hunt.close()
    again = open_hunt()
    assert (again.comparisons.asked_by(names), [again.comparisons.asking(name) for name in names]) == in_memory
    assert [name for name in names if not in_memory[0][name]] == ["Patience"]
    assert again.comparisons.asking("büroKÜCHE") == {numbers[-1]}
    again.postings.trash(numbers[-1:])
    assert again.comparisons.asking("Büroküche") == frozenset()


@given(st.text(min_size=1))
def test_a_skill_is_found_among_what_is_asked_whatever_signs_its_name_has(name: str) -> None:
    leaves = [write_form(SkillAsk(start=0, end=0, skill=name)), write_form(SoftAsk(start=0, end=0, soft=name + "!"))]
    asks = f"requirement {json.dumps(['any', 1, False, leaves])}\nother {json.dumps(leaves[1])}"
    names = AskedNames([(7, asks), (8, f"preferred {json.dumps(leaves[0])}"), (9, "")])
    assert names.asking([name, name + "!", "?"]) == {name: 2, name + "!": 1}
    assert names.asking_for(name.upper().casefold()) >= ({7, 8} if name.isascii() else set())


def test_an_edit_after_a_long_rest_counts_in_all_jobs(open_hunt: Callable[[], Hunt]) -> None:
    hunt = open_hunt()
    hunt.profile.claim("Cooking")
    numbers = [hunt.postings.capture(hunt.postings.draft(text("Clerk", asked, (11,)))) for asked in ((0,), (4,), (6,))]
    again = open_hunt()
    again.get_ready()
    while again.catch_up():
        pass
    again.rest()
    assert again.profile.claim("Kafka").jobs == 1
    assert in_lists(again) == in_full(again)[1]
    assert in_lists(again)[numbers[1]]["requirement"].partial == 1
