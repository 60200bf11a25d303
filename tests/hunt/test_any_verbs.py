"""Any verbs, undone, give back the exact content; redone, the same again; opened anew, the same figures."""

import inspect
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from jobtracker.hunt.effects import Effect
from jobtracker.hunt.hunt import Hunt
from jobtracker.importers.job_table import read_table
from jobtracker.importers.source import Source
from jobtracker.problems import Problem
from jobtracker.records.derived import Tally
from jobtracker.records.profile import Condition, OwnSkill, SpokenLanguage, Work
from jobtracker.skills.catalogue import Catalogue
from jobtracker.store.database import Database
from jobtracker.store.tables import KEPT

TEXTS = (
    "Cook\n\nRequirements\n• Python\n• 2 years of work experience\n• English\n",
    "Baker\n\nRequirements\n• Redis or Kafka\n• Blue ledger\n\nNice to have\n• Python\n",
)
NAMES = ("Python", "Redis", "Kafka", "Blue ledger", "kafka")
Verb = Callable[[Hunt], object]


def capture(which: int, *, dropped: bool) -> Verb:
    def do(hunt: Hunt) -> None:
        draft = hunt.postings.draft(TEXTS[which])
        first, *rest = draft.items
        hunt.postings.capture(replace(draft, items=(replace(first, kept=not dropped), *rest)))

    return do


def correct(number: int, title: str) -> Verb:
    return lambda hunt: hunt.postings.correct(
        number, title=title, items=hunt.postings.draft(hunt.postings.open(number).text).items[1:]
    )


def change_skill(number: int, years: float | None) -> Verb:
    def do(hunt: Hunt) -> None:
        for line in hunt.profile.sheet().skills[number : number + 1]:
            if years is None:
                hunt.profile.remove(OwnSkill(id=line.id, name=line.name))
            else:
                hunt.profile.edit(OwnSkill(id=line.id, name=line.name, years=years))

    return do


def on_step(number: int, *, back: bool) -> Verb:
    """Correct the day of the last thing that happened with a job, or take it back."""

    def do(hunt: Hunt) -> None:
        for step in hunt.applications.history(number)[-1:]:
            if back:
                hunt.applications.retract(step.id)
            else:
                hunt.applications.redate(step.id, on=datetime(2026, 1, 2, tzinfo=UTC))

    return do


def drop_stage(number: int) -> Verb:
    return lambda hunt: hunt.stages.remove(number, to=hunt.stages.all()[0].id or 0)


def turn_stages(hunt: Hunt) -> None:
    hunt.stages.reorder([stage.id or 0 for stage in reversed(hunt.stages.all())])


def take_file(number: int) -> Verb:
    def do(hunt: Hunt) -> None:
        file = hunt._database.path.parent / "letter.txt"
        file.write_text("Dear all")
        hunt.documents.take(file, posting=number, kind="letter")

    return do


def on_agenda(place: int, *, away: bool) -> Verb:
    """Do what a line of Today asks for, or put it off."""

    def do(hunt: Hunt) -> None:
        for row in hunt.agenda.rows()[place : place + 1]:
            if away:
                hunt.agenda.snooze(row, DAY)
            else:
                hunt.agenda.done(row)

    return do


def capture_inbox(which: int) -> Verb:
    """Save a draft that waits in the inbox, then all that wait there."""

    def do(hunt: Hunt) -> None:
        hunt.inbox.capture(hunt.inbox.add(hunt.postings.draft(TEXTS[which])), hunt.postings.draft(TEXTS[which]))
        hunt.inbox.add(hunt.postings.draft(TEXTS[1 - which]))
        hunt.inbox.capture_all(lambda draft: draft)

    return do


def say_of_point(number: int, place: int, verb: str) -> Verb:
    """Say something of one point of a posting."""

    def do(hunt: Hunt) -> None:
        items = hunt.postings.open(number).reading.items
        start, end = (items[place % len(items)].start, items[place % len(items)].end) if items else (0, 1)
        does: dict[str, Callable[[], object]] = {
            "aside": lambda: hunt.points.set_aside(number, (start, end)),
            "back": lambda: hunt.points.bring_back(number, (start, end)),
            "turn": lambda: hunt.points.turn(number, (start, end), "preferred"),
            "drop": lambda: hunt.points.drop(number, (start, end)),
            "split": lambda: hunt.points.split(number, (start, end), at=(start + end) // 2 + 1),
            "merge": lambda: hunt.points.merge(number, (start, end)),
            "add": lambda: hunt.points.add(number, (start, max(start + 1, end - 2))),
            "forget": lambda: [hunt.points.forget(point) for point in hunt.points.taught()[:1]],
        }
        does[verb]()

    return do


def fill_profile(hunt: Hunt) -> None:
    """Fill the profile from a CV."""
    told = hunt.curricula.read(
        Source("Experience\n2020 – today Cook, Inn Ltd\n• Redis and Kafka\n\nLanguages\nEnglish C1\n")
    )
    hunt.curricula.take(told.entries, file="cv.txt")


def take_table(number: int) -> Verb:
    """Take so many jobs in from a table."""
    rows = ("Cook,Inn,Rejected,2026-04-01,loud\n", "Baker,Mill,Interview,2026-04-02,\n", "Smith,Forge,Saved,,\n")
    table = read_table("Title,Company,Status,Applied date,Notes\n{}".format("".join(rows[:number])).encode())
    return lambda hunt: hunt.tables.take(table.jobs, file="jobs.csv")


numbers = st.integers(1, 3)
DAY = date(2026, 5, 9)
AT = datetime(2026, 5, 9, 10, tzinfo=UTC)
around: tuple[Callable[[int], Verb], ...] = (
    lambda number: lambda hunt: hunt.interviews.add({"posting_id": number, "starts_at": AT, "people": ("Ada",)}),
    lambda number: lambda hunt: hunt.interviews.change(number, {"outcome": "passed"}),
    lambda number: lambda hunt: hunt.interviews.went(number, "passed"),
    lambda number: lambda hunt: hunt.interviews.remove(number),
    lambda number: lambda hunt: hunt.tasks.follow_up(number, DAY, every_days=7),
    lambda number: lambda hunt: hunt.tasks.follow_up_all([1, number], DAY),
    lambda number: lambda hunt: hunt.tasks.add({"title": "Call", "posting_id": number, "due": DAY}),
    lambda number: lambda hunt: hunt.tasks.change(number, {"title": "Call again", "every_days": 3}),
    lambda number: lambda hunt: hunt.tasks.done(number),
    lambda number: lambda hunt: hunt.tasks.reopen(number),
    lambda number: lambda hunt: hunt.tasks.snooze(number, DAY),
    lambda number: lambda hunt: hunt.tasks.remove(number),
    lambda number: lambda hunt: hunt.contacts.add_to(number, {"name": "Ada"}),
    lambda number: lambda hunt: hunt.contacts.add({"name": f"Person {number}"}),
    lambda number: lambda hunt: hunt.contacts.change(number, {"role": "Chief"}),
    lambda number: lambda hunt: hunt.contacts.link(number, 1),
    lambda number: lambda hunt: hunt.contacts.unlink(number, 1),
    lambda number: lambda hunt: hunt.contacts.remove(number),
    lambda number: lambda hunt: hunt.messages.add({"posting_id": number, "contact_id": 1, "text": "Hello"}),
    lambda number: lambda hunt: hunt.messages.change(number, {"text": "Hello again"}),
    lambda number: lambda hunt: hunt.messages.remove(number),
    lambda number: lambda hunt: hunt.notes.add({"posting_id": number, "text": "Words"}),
    lambda number: lambda hunt: hunt.notes.change(number, {"text": "Other words"}),
    lambda number: lambda hunt: hunt.notes.remove(number),
    lambda number: lambda hunt: hunt.offers.add({"posting_id": number, "salary": 1000.0}),
    lambda number: lambda hunt: hunt.offers.change(number, {"salary": 2000.0}),
    lambda number: lambda hunt: hunt.offers.remove(number),
    take_file,
    lambda number: lambda hunt: hunt.documents.add({"name": f"Letter {number}"}),
    lambda number: lambda hunt: hunt.documents.change(number, {"notes": "The second version"}),
    lambda number: lambda hunt: hunt.documents.attach(1, number),
    lambda number: lambda hunt: hunt.documents.detach(1, number),
    lambda number: lambda hunt: hunt.documents.send(1, number, on=None),
    lambda number: lambda hunt: hunt.documents.remove(number),
    lambda number: lambda hunt: hunt.searches.add({"name": f"Search {number}", "search": "python"}),
    lambda number: lambda hunt: hunt.searches.change(number, {"name": "Renamed"}),
    lambda number: lambda hunt: hunt.searches.remove(number),
    lambda number: lambda hunt: hunt.tags.change([number], add=["near", "far"][: number % 2 + 1], remove=["near"]),
    lambda _: lambda hunt: hunt.tags.rename("far", "near"),
    lambda number: lambda hunt: hunt.applications.end(number, "rejected"),
    lambda number: lambda hunt: hunt.applications.end_all([1, number], "withdrawn"),
    lambda number: lambda hunt: hunt.applications.move_all([1, number], number + 1),
    lambda number: lambda hunt: hunt.applications.excite_all([1, number], number),
    lambda number: lambda hunt: hunt.applications.archive([number], away=number > 1),
    lambda number: lambda hunt: hunt.applications.excite(number, number),
    lambda number: on_step(number, back=True),
    lambda number: on_step(number, back=False),
    lambda number: lambda hunt: hunt.stages.add(f"Stage {number}", meaning="applied"),
    lambda number: lambda hunt: hunt.stages.change(number, name="Other", meaning="offer"),
    drop_stage,
    lambda _: turn_stages,
    lambda number: lambda hunt: hunt.trash.restore([number]),
    lambda number: on_agenda(number - 1, away=True),
    lambda number: on_agenda(number - 1, away=False),
    lambda number: capture_inbox(number % 2),
    lambda _: fill_profile,
    take_table,
)
names = st.sampled_from(NAMES)
verbs: st.SearchStrategy[Verb] = st.one_of(
    st.builds(lambda which, dropped: capture(which, dropped=dropped), st.integers(0, 1), st.booleans()),
    st.builds(correct, numbers, st.sampled_from(("", "Chef"))),
    st.builds(lambda number: lambda hunt: hunt.postings.trash([number]), numbers),
    st.builds(lambda name: lambda hunt: hunt.profile.claim(name), names),
    st.builds(change_skill, st.integers(0, 2), st.none() | st.floats(0, 9)),
    st.builds(lambda name: lambda hunt: hunt.profile.add(SpokenLanguage(language=name)), st.sampled_from(("English",))),
    st.builds(lambda name: lambda hunt: hunt.profile.add(Condition(name=name)), names),
    st.builds(
        lambda year: lambda hunt: hunt.profile.add(Work(position="Cook", start=str(year))), st.integers(2020, 2026)
    ),
    st.builds(lambda term, name: lambda hunt: hunt.terms.same_as(term, name), names, names),
    st.builds(lambda term: lambda hunt: hunt.terms.not_a_skill(term), names),
    st.builds(lambda number: lambda hunt: hunt.terms.forget(number), numbers),
    st.builds(lambda number, stage: lambda hunt: hunt.applications.move(number, stage), numbers, st.integers(1, 5)),
    st.builds(lambda verb, number: verb(number), st.sampled_from(around), numbers),
    st.builds(lambda verb, number: verb(number), st.sampled_from(around), st.just(1)),
    st.builds(
        say_of_point,
        numbers,
        st.integers(0, 4),
        st.sampled_from(("aside", "back", "turn", "drop", "split", "merge", "add", "forget")),
    ),
    st.just(lambda hunt: hunt.samples.add()),
    st.just(lambda hunt: hunt.undo()),
    st.just(lambda hunt: hunt.redo()),
)


def content(hunt: Hunt) -> object:
    """Everything of the person's, and the figures that lists show."""
    with hunt._database.read() as session:
        kept = [[row.model_dump() for row in session.exec(select(kind).order_by(col(kind.id)))] for kind in KEPT]
        tallies = [row.model_dump() for row in session.exec(select(Tally).order_by(col(Tally.posting_id)))]
    return kept, tallies, hunt.postings.rows("is:any"), hunt.agenda.rows()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new database, closed, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "hunt.sqlite3"
    Database.open(path, backups=path.parent / "backups").close()
    return path


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(verbs, min_size=1, max_size=12))
def test_any_verbs_undone_and_redone_leave_no_trace(empty: Path, catalogue: Catalogue, steps: list[Verb]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(empty, folder))
        hunt = Hunt(Database.open(path, backups=Path(folder) / "backups"), catalogue)
        for step in steps:
            with suppress(Problem):
                step(hunt)
        while hunt.redo():
            pass
        states = [content(hunt)]
        while hunt.undo():
            states.append(content(hunt))
        assert states[-1][0][1:] == [[] for _ in KEPT[1:]]  # type: ignore[index]  # stages alone are there from the start
        for state in reversed(states[:-1]):
            hunt.redo()
            assert content(hunt) == state
        assert hunt.redo() is None
        comparisons = [hunt.comparisons.of(row.id) for row in hunt.postings.rows("is:any")]
        hunt.close()
        again = Hunt(Database.open(path, backups=Path(folder) / "backups"), catalogue)
        assert content(again) == states[0]
        assert [again.comparisons.of(row.id) for row in again.postings.rows("is:any")] == comparisons
        again.close()


def test_no_verb_of_the_hunt_is_forgotten_here(empty: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    """What a noun of the hunt does and tells as an effect is undone above; `comparisons` is no noun of the person's."""
    hunt = Hunt(Database.open(Path(shutil.copy(empty, tmp_path)), backups=tmp_path / "backups"), catalogue)
    assert hunt.postings is not None  # the first that is asked for brings all that are loaded late
    held = {**vars(hunt), **vars(vars(hunt)["_nouns"])}
    nouns = {name: noun for name, noun in held.items() if not name.startswith("_") and name != "comparisons"}
    verbs = {"postings.capture", "inbox.capture", "inbox.capture_all"} | {
        f"{name}.{verb}"
        for name, noun in nouns.items()
        for verb, does in inspect.getmembers(noun, inspect.ismethod)
        if not verb.startswith("_") and inspect.signature(does).return_annotation in {Effect, "Effect"}
    }
    hunt.close()
    here = Path(__file__).read_text(encoding="utf-8")
    assert len(verbs) > 60
    assert sorted(verb for verb in verbs if f"hunt.{verb}(" not in here) == []
