"""One's own profile: what may stand in it, and what it does to the saved postings."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from jobtracker.hunt.entries import Entry
from jobtracker.hunt.hunt import Hunt
from jobtracker.problems import Problem
from jobtracker.records.profile import Certificate, Condition, Degree, OwnSkill, SpokenLanguage, Work
from jobtracker.skills import profile as compared
from jobtracker.skills.comparison import (
    AnyLeaf,
    Ask,
    CertificateAsk,
    ConditionAsk,
    DegreeAsk,
    Group,
    LanguageAsk,
    SkillAsk,
    SoftAsk,
    YearsAsk,
)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (OwnSkill(name="  "), "This line has no name."),
        (Work(position="", employer=""), "This line has no name."),
        (Degree(study_type="", area=" "), "This line has no name."),
        (SpokenLanguage(language="\t"), "This line has no name."),
        (OwnSkill(name="Python", years=-1), "The years of a skill are a number from 0 to 80."),
        (OwnSkill(name="Python", years=float("nan")), "The years of a skill are a number from 0 to 80."),
        (OwnSkill(name="Python", last_used=20), "This is not the year in which a skill was last used."),
        (OwnSkill(name="x" * 201), "This is too long for one line of a profile."),
        (Work(position="Cook", start="2020-05", end="2020-04"), "The end is before the start."),
        (Degree(study_type="Bachelor", start="2020", end="2019-12-31"), "The end is before the start."),
        (Work(position="Cook", start="yesterday"), "This is not a date."),
        (Work(position="Cook", start="2020-13"), "This is not a date."),
        (Work(position="Cook", start="2021-02-29"), "This is not a date."),
        (Certificate(name="First aid", issued="2024", until="2023"), "This runs out before it was issued."),
    ],
)
def test_a_line_that_cannot_be_is_refused_in_a_sentence_and_nothing_is_kept(
    hunt: Hunt, line: Entry, sentence: str
) -> None:
    with pytest.raises(Problem) as refused:
        hunt.profile.add(line)
    assert refused.value.what == sentence
    assert hunt.profile.sheet().is_empty
    assert hunt.undo() is None


def test_names_take_the_catalogues_spelling_and_other_words_stay(hunt: Hunt) -> None:
    for name in ("python", "  POSTGRES ", "bee   keeping"):
        hunt.profile.add(OwnSkill(name=name))
    assert [line.name for line in hunt.profile.sheet().skills] == ["Python", "Postgres", "bee keeping"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (OwnSkill(name="Kubernetes"), OwnSkill(name="k8s", years=3)),
        (OwnSkill(name="Bee keeping"), OwnSkill(name="bee  KEEPING")),
        (SpokenLanguage(language="English", fluency="C1"), SpokenLanguage(language="english", fluency="A2")),
        (Certificate(name="First aid"), Certificate(name="first aid")),
        (Condition(name="Shift work"), Condition(name="shift work")),
        (Work(position="Cook", employer="Inn", start="2020"), Work(position="cook", employer="inn", start="2020")),
        (Degree(study_type="Bachelor", area="Law"), Degree(study_type="bachelor", area="law")),
    ],
)
def test_what_the_profile_says_already_is_not_added_twice(hunt: Hunt, first: Entry, second: Entry) -> None:
    number = hunt.profile.add(first).id
    before = hunt.profile.sheet()
    effect = hunt.profile.add(second)
    assert effect.id == number
    assert effect.label.endswith(" is in your profile already")
    assert hunt.profile.sheet() == before


def test_the_same_job_held_twice_is_two_jobs(hunt: Hunt) -> None:
    hunt.profile.add(Work(position="Cook", employer="Inn", start="2018", end="2019"))
    hunt.profile.add(Work(position="Cook", employer="Inn", start="2021"))
    assert [job.start for job in hunt.profile.sheet().work] == ["2021", "2018"]


def test_a_line_is_edited_and_the_edit_undone(hunt: Hunt) -> None:
    number = hunt.profile.add(OwnSkill(name="Python", years=2)).id
    effect = hunt.profile.edit(OwnSkill(id=number, name="Python", years=5, level="Advanced", proof="Three\nprojects"))
    line = hunt.profile.sheet().skills[0]
    assert (line.id, line.years, line.level, line.proof) == (number, 5, "Advanced", "Three\nprojects")
    assert effect.label == "Changed Python in your profile"
    hunt.undo()
    assert hunt.profile.sheet().skills[0].years == 2


def test_a_line_cannot_be_edited_into_another_one(hunt: Hunt) -> None:
    hunt.profile.add(OwnSkill(name="Python"))
    number = hunt.profile.add(OwnSkill(name="Redis")).id
    with pytest.raises(Problem, match="already says this"):
        hunt.profile.edit(OwnSkill(id=number, name="python"))


def test_a_removed_line_is_gone_until_undone_and_cannot_be_removed_twice(hunt: Hunt) -> None:
    line = OwnSkill(id=hunt.profile.add(OwnSkill(name="Python")).id, name="Python")
    assert hunt.profile.remove(line).label == "Removed Python from your profile"
    assert hunt.profile.sheet().is_empty
    with pytest.raises(Problem, match="not there any more"):
        hunt.profile.remove(line)
    hunt.undo()
    assert [skill.name for skill in hunt.profile.sheet().skills] == ["Python"]


def test_each_kind_of_ask_is_claimed_as_the_line_that_answers_it(hunt: Hunt) -> None:
    hunt.profile.claim("Python", years=3)
    hunt.profile.claim("Teamwork", kind="soft")
    hunt.profile.claim("Danish", kind="language", level="B1")
    hunt.profile.claim("First aid", kind="certificate")
    hunt.profile.claim("Shift work", kind="condition")
    hunt.profile.claim("Law", kind="degree", level="master")
    assert hunt.profile.as_compared() == compared.Profile(
        skills=(compared.Skill("Python", 3, path="skills[0]"), compared.Skill("Teamwork", soft=True, path="skills[1]")),
        degrees=(compared.Degree("Master", "Law", "education[0]"),),
        languages=(compared.Language("Danish", "B1", "languages[0]"),),
        certificates=(compared.Stated("First aid", "certificates[0]"),),
        conditions=(compared.Stated("Shift work", "conditions[0]"),),
    )


def test_claimed_years_are_added_to_the_skill_that_is_there_and_never_taken_away(hunt: Hunt) -> None:
    hunt.profile.add(OwnSkill(name="Python", years=2, level="Good"))
    assert hunt.profile.claim("python", kind="years", years=5).label == "Changed Python in your profile"
    hunt.profile.claim("Python", kind="years", years=3)
    line = hunt.profile.sheet().skills[0]
    assert (line.years, line.level) == (5, "Good")


@pytest.mark.parametrize("kind", ["years", "certificate", "language"])
def test_what_the_posting_does_not_name_has_to_be_said_by_the_person(hunt: Hunt, kind: str) -> None:
    with pytest.raises(Problem, match=r"does not name what it asks for\. Add"):
        hunt.profile.claim("", kind=kind)  # type: ignore[arg-type]


def test_dates_of_work_count_from_the_first_day_of_what_was_said(hunt: Hunt) -> None:
    hunt.profile.add(Work(position="Cook", start="2019", end="2020-03"))
    hunt.profile.add(Work(position="Baker", start="2020-3-5"))
    assert [(job.start, job.end) for job in hunt.profile.as_compared().work] == [
        (date(2019, 1, 1), date(2020, 3, 1)),
        (date(2020, 3, 5), None),
    ]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2019", "2019"),
        ("4/2021", "2021-04"),
        ("04.2021", "2021-04"),
        ("5.4.2021", "2021-04-05"),
        ("2021-4", "2021-04"),
    ],
)
def test_a_month_or_day_of_work_may_be_written_in_any_order_and_is_kept_as_precise(
    hunt: Hunt, typed: str, kept: str
) -> None:
    hunt.profile.add(Work(position="Cook", start=typed))
    assert [job.start for job in hunt.profile.sheet().work] == [kept]


@pytest.mark.parametrize("typed", ["13/2021", "31.2.2021", "spring", "4/5/2021", "21"])
def test_what_is_no_date_of_work_is_refused(hunt: Hunt, typed: str) -> None:
    with pytest.raises(Problem, match="not a date"):
        hunt.profile.add(Work(position="Cook", start=typed))


def test_names_are_offered_while_one_is_typed(hunt: Hunt) -> None:
    assert "PostgreSQL" in hunt.profile.complete("postg")
    assert hunt.profile.complete("k8") == ["Kubernetes"]
    assert "Relational databases" in hunt.profile.complete("RELATIONAL d")
    assert hunt.profile.complete(" ") == []
    hunt.profile.add(OwnSkill(name="Zither tuning"))
    assert hunt.profile.complete("zith") == ["Zither tuning"]
    assert "Zither tuning" in hunt.profile.complete("TUN")


def test_beside_each_skill_stands_how_many_postings_ask_for_it(hunt: Hunt, posting: str) -> None:
    for name in ("Postgres", "Redis", "Haskell"):
        hunt.profile.add(OwnSkill(name=name))
    numbers = [hunt.postings.capture(hunt.postings.draft(posting)) for _ in range(2)]
    assert [line.asked_by for line in hunt.profile.sheet().skills] == [2, 2, 0]
    hunt.postings.trash(numbers[:1])
    assert [line.asked_by for line in hunt.profile.sheet().skills] == [1, 1, 0]


def test_years_of_work_that_goes_on_grow_with_the_days_also_in_the_list(
    open_hunt: Callable[[], Hunt], clock: "Callable[[], object]"
) -> None:
    hunt = open_hunt()
    hunt.profile.add(Work(position="Cook", start="2023-06-01"))
    hunt.postings.capture(hunt.postings.draft("Cook\n\nRequirements\n• At least 3 years of work experience\n"))
    assert (hunt.postings.rows()[0].must.partial, hunt.postings.rows()[0].must.met) == (1, 0)
    clock.now = clock.now.replace(month=7)  # type: ignore[attr-defined]
    assert (hunt.postings.rows()[0].must.partial, hunt.postings.rows()[0].must.met) == (0, 1)


def test_a_form_is_taken_as_a_line_and_what_does_not_fit_is_said(hunt: Hunt) -> None:
    number = hunt.profile.add(hunt.profile.entry("work", {"position": "Cook", "start": "2020", "end": None})).id
    hunt.profile.edit(hunt.profile.entry("work", {"position": "Baker", "start": "2021"}, number=number))
    assert [(job.id, job.position, job.start, job.end) for job in hunt.profile.sheet().work] == [
        (number, "Baker", "2021", None)
    ]
    with pytest.raises(Problem, match="does not belong there"):
        hunt.profile.entry("skills", {"name": "Python", "years": "many"})


ASKS = """Ranger

Requirements
- 5+ years of experience in backend development
- 3 years of Python
- Bachelor's degree in forestry
- Driving licence class B
- German at level B1
- Empathy
- Willing to travel
"""


def leaves(ask: Ask | None) -> Iterator[AnyLeaf]:
    if isinstance(ask, Group):
        for part in ask.parts:
            yield from leaves(part)
    elif ask is not None:
        yield ask


def say_i_have(hunt: Hunt, leaf: AnyLeaf) -> None:
    match leaf:
        case SkillAsk():
            hunt.profile.claim(leaf.skill)
        case SoftAsk():
            hunt.profile.claim(leaf.soft, kind="soft")
        case YearsAsk():
            hunt.profile.claim(leaf.of or "", kind="years", years=leaf.years)
        case DegreeAsk():
            hunt.profile.claim(", ".join(leaf.fields), kind="degree", level=leaf.degree)
        case LanguageAsk():
            hunt.profile.claim(leaf.language, kind="language", level=leaf.level)
        case CertificateAsk():
            hunt.profile.claim(leaf.certificate or "", kind="certificate")
        case ConditionAsk():
            hunt.profile.claim(leaf.condition, kind="condition")


def test_i_have_this_said_of_every_leaf_makes_every_requirement_met(hunt: Hunt) -> None:
    hunt.profile.add(OwnSkill(name="Whittling"))
    number = hunt.postings.capture(hunt.postings.draft(ASKS))
    before = hunt.comparisons.of(number)
    assert {judged.verdict for judged in before.items} <= {"missing", "confirm"}
    assert len(before.items) == 7
    for judged in before.items:
        for leaf in leaves(judged.ask):
            say_i_have(hunt, leaf)
    assert {judged.item.text: judged.verdict for judged in hunt.comparisons.of(number).items} == {
        judged.item.text: "met" for judged in before.items
    }
    while hunt.undo() != "Added Whittling to your profile":
        pass
    hunt.redo()
    hunt.redo()
    assert hunt.comparisons.of(number) == before
