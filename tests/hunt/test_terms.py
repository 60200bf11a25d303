"""Teaching one's own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.hunt.hunt import Hunt
from jobtracker.hunt.spellings import squeeze
from jobtracker.problems import Problem
from jobtracker.records.profile import OwnSkill
from jobtracker.records.term import TermMeaning

TEXT = "Keeper\n\nRequirements\n• Knows the Blue Ledger\n• Python\n"


def verdicts(hunt: Hunt, number: int) -> list[str | None]:
    return [judged.verdict for judged in hunt.comparisons.of(number).items]


def test_a_taught_term_counts_as_its_skill_on_every_posting_until_it_is_forgotten(hunt: Hunt) -> None:
    hunt.profile.add(OwnSkill(name="PostgreSQL"))
    number = hunt.postings.capture(hunt.postings.draft(TEXT))
    other = hunt.postings.capture(hunt.postings.draft(TEXT.replace("Blue Ledger", "blue-ledger")))
    assert verdicts(hunt, number) == ["confirm", "missing"]
    effect = hunt.terms.same_as("Blue Ledger", "postgres")
    assert effect.label == "“Blue Ledger” now means PostgreSQL"
    assert effect.jobs == 2
    assert verdicts(hunt, number) == verdicts(hunt, other) == ["met", "missing"]
    assert hunt.postings.rows()[0].must.met == 1
    assert effect.id is not None
    assert hunt.terms.forget(effect.id).jobs == 2
    assert verdicts(hunt, number) == ["confirm", "missing"]
    hunt.undo()
    assert verdicts(hunt, number) == ["met", "missing"]
    hunt.undo()
    assert verdicts(hunt, number) == ["confirm", "missing"]


def test_what_is_said_to_be_no_skill_is_no_mention_any_more_and_undo_brings_it_back(hunt: Hunt) -> None:
    hunt.profile.add(OwnSkill(name="Redis"))
    number = hunt.postings.capture(hunt.postings.draft(TEXT))
    named = [mention.skill for mention in hunt.comparisons.of(number).mentions]
    assert "Python" in named
    assert hunt.terms.not_a_skill("python").label == "“python” is no skill any more"
    assert "Python" not in [mention.skill for mention in hunt.comparisons.of(number).mentions]
    hunt.undo()
    assert [mention.skill for mention in hunt.comparisons.of(number).mentions] == named


def test_teaching_a_term_again_replaces_what_was_taught(hunt: Hunt) -> None:
    hunt.terms.same_as("Blue Ledger", "Redis")
    hunt.terms.not_a_skill("blue ledger")
    assert [(term.term, term.meaning, term.skill) for term in hunt.terms.taught()] == [
        ("blue ledger", TermMeaning.NOT_A_SKILL, None)
    ]
    hunt.undo()
    assert [(term.term, term.meaning, term.skill) for term in hunt.terms.taught()] == [
        ("Blue Ledger", TermMeaning.SAME_AS, "Redis")
    ]


def test_a_term_may_mean_a_skill_that_only_the_person_knows(hunt: Hunt) -> None:
    hunt.profile.add(OwnSkill(name="Zither tuning"))
    number = hunt.postings.capture(hunt.postings.draft(TEXT))
    hunt.terms.same_as("Blue Ledger", "zither tuning")
    assert verdicts(hunt, number)[0] == "met"


@pytest.mark.parametrize(
    ("term", "skill", "sentence"),
    [
        ("Blue Ledger", "No such thing at all", "No skill is known by this name."),
        ("Blue Ledger", "", "No skill is known by this name."),
        (" – ", "Redis", "There is no word in this."),
        ("x" * 101, "Redis", "This is too long for a term."),
    ],
)
def test_what_cannot_be_taught_is_said(hunt: Hunt, term: str, skill: str, sentence: str) -> None:
    with pytest.raises(Problem) as refused:
        hunt.terms.same_as(term, skill)
    assert refused.value.what == sentence
    assert hunt.terms.taught() == []


def test_a_forgotten_term_cannot_be_forgotten_twice(hunt: Hunt) -> None:
    number = hunt.terms.not_a_skill("Blue Ledger").id or 0
    hunt.terms.forget(number)
    with pytest.raises(Problem, match="not taught any more"):
        hunt.terms.forget(number)


@given(st.text())
def test_a_text_squeezed_holds_its_letters_and_figures_alone(text: str) -> None:
    assert squeeze(text) == "".join(sign for sign in text.casefold() if sign.isalnum())
