"""What is kept beside a posting is only a short cut: lost, damaged or old, it is made anew and says the same."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update
from sqlmodel import select

from jobtracker.hunt.comparisons import AT_ONCE
from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.jobs import JobRow
from jobtracker.hunt.judgements import judge_asked, without_judgement
from jobtracker.hunt.kept_readings import NOBODY
from jobtracker.hunt.spellings import may_name, squeeze
from jobtracker.hunt.standpoint import look
from jobtracker.hunt.written_form import read_form, write_form
from jobtracker.records.derived import StoredReading, Tally
from jobtracker.records.profile import OwnSkill
from jobtracker.skills.catalogue import Catalogue, load
from jobtracker.skills.comparer import Lexicon, Taught, compare
from jobtracker.skills.mentions import find
from jobtracker.skills.words import Words
from jobtracker.store.database import Changed, Database


def figures(hunt: Hunt) -> list[JobRow]:
    return hunt.postings.rows()


@pytest.mark.parametrize("damage", ["", '["Reading"]\n["Comparison"]', "{}\n[[]]"])
def test_a_damaged_reading_is_made_anew(open_hunt: Callable[[], Hunt], damage: str) -> None:
    hunt = open_hunt()
    hunt.samples.add()
    whole = [hunt.postings.open(row.id) for row in hunt.postings.rows()]
    with hunt._database.write("") as session:
        session.execute(update(StoredReading).values(found=damage))
    again = open_hunt()
    assert [again.postings.open(posting.id) for posting in whole] == whole
    assert again.profile.claim("Kubernetes").jobs == 1


def test_lost_figures_are_there_again_at_the_next_look(open_hunt: Callable[[], Hunt]) -> None:
    hunt = open_hunt()
    hunt.samples.add()
    before = figures(hunt)
    with hunt._database.write("") as session:
        for kind in (StoredReading, Tally):
            for row in session.exec(select(kind)):
                session.delete(row)
    assert figures(open_hunt()) == before


def test_what_a_page_states_for_machines_is_read_again_too(open_hunt: Callable[[], Hunt]) -> None:
    stated = '{"@type": "JobPosting", "title": "Tram driver", "hiringOrganization": {"name": "City Lines"}}'
    page = f'<script type="application/ld+json">{stated}</script><h1>Come!</h1><ul><li>Shift work</li></ul>'
    hunt = open_hunt()
    number = hunt.postings.capture(hunt.postings.draft(None, html=page))
    before = hunt.postings.open(number)
    assert (before.title, before.company, before.corrected) == ("Tram driver", "City Lines", frozenset())
    with hunt._database.write("") as session:
        session.execute(update(StoredReading).values(reader="an older one"))
    assert open_hunt().postings.open(number) == before


def test_a_new_catalogue_makes_all_figures_anew(tmp_path: Path, catalogue: Catalogue, posting: str) -> None:
    skills = tmp_path / "skills"
    skills.mkdir()
    (skills / "few.toml").write_text('kind = "hard"\n[[skill]]\nname = "Python"\ngroup = "Languages"\n')
    place, backups = tmp_path / "hunt.sqlite3", tmp_path / "backups"
    old = Hunt(Database.open(place, backups=backups), load(skills))
    old.profile.add(OwnSkill(name="Redis"))
    old.profile.add(OwnSkill(name="PostgreSQL"))
    old.postings.capture(old.postings.draft(posting))
    assert old.postings.rows()[0].must.confirm >= 1
    old.close()
    new = Hunt(Database.open(place, backups=backups), catalogue)
    row = new.postings.rows()[0]
    assert (row.must.confirm, row.must.met) == (0, 1)
    assert row.nice.met == 1
    assert new.comparisons.of(row.id).counts["requirement"] == row.must
    new.close()


def test_after_an_update_a_long_list_comes_at_once_and_the_rest_of_its_figures_follow(
    tmp_path: Path, catalogue: Catalogue, posting: str
) -> None:
    skills = tmp_path / "skills"
    skills.mkdir()
    (skills / "few.toml").write_text('kind = "hard"\n[[skill]]\nname = "Python"\ngroup = "Languages"\n')
    place, backups = tmp_path / "hunt.sqlite3", tmp_path / "backups"
    old = Hunt(Database.open(place, backups=backups), load(skills))
    old.profile.add(OwnSkill(name="Postgres"))
    draft = old.postings.draft(posting)
    for _ in range(2 * AT_ONCE + 5):
        old.postings.capture(draft)
    old.close()
    new = Hunt(Database.open(place, backups=backups), catalogue)
    heard: list[Changed] = []
    new.on_change(heard.append)
    assert [row.must.met for row in new.shown.of("").rows] == [0] * (2 * AT_ONCE + 5)
    met = [row.must.met for row in new.postings.rows()]
    assert met == [1] * AT_ONCE + [0] * (AT_ONCE + 5)
    while new.catch_up():
        pass
    assert [row.must.met for row in new.postings.rows()] == [1] * len(met)
    told = [posting for change in heard for posting in change.tables["tally"]]
    assert sorted(told) == sorted(row.id for row in new.postings.rows())[: AT_ONCE + 5]
    assert {change.label for change in heard} == {""}
    assert new.undo() is None
    new.close()


def test_judging_what_was_parsed_before_says_what_comparing_says(hunt: Hunt, catalogue: Catalogue) -> None:
    hunt.samples.add()
    with hunt._database.read() as session:
        now = look(session, catalogue, today=hunt.comparisons._today())
    assert now.holdings
    for row in hunt.postings.rows():
        reading = hunt.postings.open(row.id).reading
        asked = without_judgement(compare(reading, now.lexicon, profile=NOBODY, today=now.today))
        assert judge_asked(asked, now.holdings) == compare(reading, now.lexicon, profile=now.profile, today=now.today)
        assert judge_asked(asked, None) == compare(reading, now.lexicon, profile=None, today=now.today)


def test_what_was_read_and_compared_is_the_same_after_it_was_written_down(hunt: Hunt) -> None:
    hunt.samples.add()
    for row in hunt.postings.rows():
        opened = hunt.postings.open(row.id)
        for found in (opened.reading, opened.comparison):
            assert read_form(write_form(found)) == found


@given(st.text() | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(write_form))
def test_whatever_stands_in_the_file_is_read_or_refused_without_a_fault(written: str) -> None:
    read_form(written)


TERMS = ("Blue Ledger", "Organisation theory", "R&D grants", "C++Builder", "Colour proofing", "Backoffice", "Zähler 2")
CHANGES: tuple[Callable[[str], str], ...] = (
    str.upper,
    str.lower,
    lambda text: text + "s",
    lambda text: text.replace(" ", "-"),
    lambda text: text.replace(" ", ""),
    lambda text: text.replace("isation", "ization").replace("our", "or"),
    lambda text: text.replace("&", " and "),
    lambda text: text.replace("Backoffice", "back office"),
)


LEXICONS = {term: Lexicon(Catalogue("none", {}), [Taught(term, "same as", "What I mean")]) for term in TERMS}


@given(st.sampled_from(TERMS), st.lists(st.sampled_from(CHANGES), max_size=4))
def test_a_posting_that_names_a_taught_term_in_any_spelling_is_read_anew(
    term: str, changes: list[Callable[[str], str]]
) -> None:
    spelt = term
    for change in changes:
        spelt = change(spelt)
    text = f"You know {spelt} and more."
    if find(Words(text, LEXICONS[term].sounds), LEXICONS[term]):
        assert may_name(squeeze(text), term)
    assert not may_name(squeeze("You know something else."), term)
