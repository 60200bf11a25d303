"""Any verbs, undone, give back the exact content; redone, the same again; opened anew, the same figures."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from jobtracker.hunt.hunt import Hunt
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


numbers = st.integers(1, 3)
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
    st.just(lambda hunt: hunt.samples.add()),
    st.just(lambda hunt: hunt.undo()),
    st.just(lambda hunt: hunt.redo()),
)


def content(hunt: Hunt) -> object:
    """Everything of the person's, and the figures that lists show."""
    with hunt._database.read() as session:
        kept = [[row.model_dump() for row in session.exec(select(kind).order_by(col(kind.id)))] for kind in KEPT]
        tallies = [row.model_dump() for row in session.exec(select(Tally).order_by(col(Tally.posting_id)))]
    return kept, tallies, hunt.postings.rows()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new database, closed, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "hunt.sqlite3"
    Database.open(path, backups=path.parent / "backups").close()
    return path


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(verbs, min_size=1, max_size=8))
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
        comparisons = [hunt.comparisons.of(row.id) for row in hunt.postings.rows()]
        hunt.close()
        again = Hunt(Database.open(path, backups=Path(folder) / "backups"), catalogue)
        assert content(again) == states[0]
        assert [again.comparisons.of(row.id) for row in again.postings.rows()] == comparisons
        again.close()
