"""Values that nothing changes: the same where they say the same, whichever way they were made."""

import dataclasses

import pytest

from jobtracker.reading.findings import Found, Salary
from jobtracker.skills.comparison import Group, LanguageAsk, SkillAsk, SoftAsk
from jobtracker.values import replace


def test_two_values_that_say_the_same_are_one_in_a_set() -> None:
    same = {Salary(40_000, 50_000, "EUR", "year"), Salary(40_000, 50_000, "EUR", "year", raw="")}
    assert len(same | {Salary(40_000, 50_000, "EUR", "month")}) == len(same) + 1 == 2


def test_a_skill_is_no_trait_of_the_same_name() -> None:
    skill, trait = SkillAsk(start=0, end=4, skill="Care"), SoftAsk(start=0, end=4, soft="Care")
    said: set[object] = {
        skill,
        trait,
        (0, 4, False, "Care"),
        Group("all", (skill, trait)),
        Group("all", (trait, skill)),
    }
    assert len(said) == 5


def test_a_value_shows_what_it_says_and_changes_only_into_another() -> None:
    skill = SkillAsk(start=0, end=6, skill="Baking")
    wished = dataclasses.replace(skill, preferred=True)
    assert repr(skill) == "SkillAsk(start=0, end=6, preferred=False, skill='Baking')"
    assert (skill.preferred, wished.preferred) == (False, True)
    assert skill == dataclasses.replace(wished, preferred=False)


def test_a_value_made_of_another_differs_in_what_was_changed_alone() -> None:
    asked = LanguageAsk(start=3, end=9, language="Polish", level="B2", preferred=True)
    moved = replace(asked, start=13, end=19)
    assert moved == LanguageAsk(start=13, end=19, language="Polish", level="B2", preferred=True)
    assert (asked.start, asked.end) == (3, 9)


def test_a_field_may_be_called_value() -> None:
    assert replace(Found("Harrow Ltd", 0, 10), value="Harrow", end=6) == Found("Harrow", 0, 6)


def test_a_value_has_no_more_than_its_fields() -> None:
    with pytest.raises(AttributeError):
        Salary(1, 2, "EUR", "year").bonus = 3  # type: ignore[attr-defined]
