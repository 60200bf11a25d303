from collections.abc import Callable, Sequence
from datetime import date

import pytest

from jobtracker.skills.comparison import Comparison, Verdict
from jobtracker.skills.counts import Counts
from jobtracker.skills.profile import Degree, Language, Profile, Skill, Stated, Work

Compared = Callable[..., Comparison]


def person(*skills: str, soft: Sequence[str] = (), **lines: object) -> Profile:
    named = [Skill(name, path=f"skills[{place}]") for place, name in enumerate(skills)]
    named += [Skill(name, soft=True, path=f"skills[{len(skills) + place}]") for place, name in enumerate(soft)]
    return Profile(skills=tuple(named), **lines)  # type: ignore[arg-type]


def work(position: str, *years: tuple[int, int]) -> tuple[Work, ...]:
    return tuple(
        Work(position, "", date(first, 1, 1), date(last, 1, 1), f"work[{place}]")
        for place, (first, last) in enumerate(years)
    )


def verdict(comparison: Comparison) -> Verdict | None:
    return comparison.items[0].verdict


@pytest.mark.parametrize(
    ("line", "skills", "expected"),
    [
        ("Python and Docker", ["Python", "Docker"], "met"),
        ("Python and Docker", ["Python"], "partial"),
        ("Python and Docker", ["Java"], "missing"),
        ("Python or Java", ["Java"], "met"),
        ("Two of the following: Python, Java, React", ["Java"], "partial"),
        ("Two of the following: Python, Java, React", ["Java", "React"], "met"),
        ("Cloud platforms (AWS, GCP)", ["Azure"], "met"),
        ("Cloud platforms", ["AWS"], "met"),
        ("Relational databases", ["PostgreSQL"], "met"),
        ("PostgreSQL", ["Relational databases"], "missing"),
        ("PostgreSQL", ["MySQL"], "missing"),
        ("PostgreSQL", ["postgres"], "met"),
        ("Python", ["Django"], "met"),
        ("Django", ["Python"], "missing"),
        ("Python required, Docker ideally", ["Python"], "met"),
        ("Python required, Docker ideally", ["Docker"], "missing"),
        ("A programming language", ["C++"], "met"),
        ("An open and friendly manner", ["Python"], "confirm"),
        ("No degree needed", ["Python"], "met"),
        ("You have the right to work here", ["Python"], "confirm"),
        ("Docker and the willingness to travel", ["Docker"], "met"),
    ],
)
def test_the_tree_decides_the_verdict(compared: Compared, line: str, skills: list[str], expected: Verdict) -> None:
    assert verdict(compared(line, person(*skills))) == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [(["Communication", "Teamwork"], "met"), (["Teamwork"], "partial"), ([], "confirm")],
)
def test_soft_skills_are_what_the_person_states(compared: Compared, stated: list[str], expected: Verdict) -> None:
    line = "Communication skills and a team player"
    assert verdict(compared(line, person("Python", soft=stated))) == expected


def test_what_is_to_be_confirmed_does_not_change_what_can_be_compared(compared: Compared) -> None:
    line = "Docker and communication skills"
    assert verdict(compared(line, person("Docker"))) == "met"
    assert verdict(compared(line, person("Java"))) == "missing"


def test_what_is_only_preferred_does_not_make_soft_skills_comparable(compared: Compared) -> None:
    line = "Communication skills and a team player; Docker is a plus"
    assert verdict(compared(line, person("Python", soft=["Teamwork"]))) == "partial"
    assert verdict(compared(line, person("Docker"))) == "confirm"


@pytest.mark.parametrize(
    ("years", "expected"),
    [([(2015, 2021)], "met"), ([(2019, 2021)], "partial"), ([(2014, 2018), (2016, 2020)], "met"), ([], "missing")],
)
def test_years_are_whole_months_of_work_with_overlaps_once(
    compared: Compared, years: list[tuple[int, int]], expected: Verdict
) -> None:
    profile = person("Beekeeping", work=work("Backend developer", *years))
    assert verdict(compared("5 years of professional experience", profile)) == expected


def test_work_without_an_end_lasts_until_today(compared: Compared) -> None:
    profile = person("Docker", work=(Work("Developer", "", date(2022, 11, 1), None, "work[0]"),))
    assert verdict(compared("4 years of relevant experience", profile)) == "met"
    assert verdict(compared("5 years of relevant experience", profile)) == "partial"


def test_years_of_a_field_count_only_work_whose_title_fits(compared: Compared) -> None:
    baker = person("Docker", work=work("Baker", (2010, 2020)))
    developer = person("Docker", work=work("Frontend developer", (2010, 2020)))
    backend = person("Docker", work=work("Senior backend engineer", (2010, 2020)))
    line = "5 years of experience in backend development"
    assert verdict(compared(line, baker)) == "missing"
    assert verdict(compared(line, developer)) == "missing"
    assert verdict(compared(line, backend)) == "met"
    assert verdict(compared("5 years of software engineering", developer)) == "met"
    assert verdict(compared("5 years of software engineering", baker)) == "missing"
    assert verdict(compared("Five years of experience as a developer", developer)) == "met"


def test_years_in_a_role_like_this_one_are_held_against_the_title(compared: Compared) -> None:
    line = "At least 3 years of experience in a similar role"
    accountant = person("Accounting", work=work("Accountant", (2012, 2018)))
    assert verdict(compared(line, accountant, title="Chief accountant")) == "met"
    assert verdict(compared(line, accountant, title="Backend developer")) == "missing"


def test_years_of_a_skill_are_those_stated_and_none_without_the_skill(compared: Compared) -> None:
    stated = Profile(skills=(Skill("Python", 2.0, path="skills[0]"),))
    assert verdict(compared("5 years of Python", stated)) == "partial"
    assert verdict(compared("2 years of Python", stated)) == "met"
    assert verdict(compared("2 years of Python", person("Java", work=work("Cook", (2010, 2020))))) == "missing"


@pytest.mark.parametrize(
    ("line", "held", "expected"),
    [
        ("Bachelor's degree in Law", Degree("Master", "Law"), "met"),
        ("Bachelor's degree in Law", Degree("Bachelor", "Chemistry"), "partial"),
        ("Bachelor's degree in Computer Science or a related field", Degree("BSc", "Information Systems"), "met"),
        ("Master's degree", Degree("Bachelor", "Law"), "missing"),
        ("High school diploma", Degree("PhD", "Physics"), "met"),
        ("Vocational training", Degree("Ausbildung", "Kaufmann"), "met"),
        ("BSN required", Degree("Master", "Accounting"), "partial"),
        ("BSN required", Degree("MSN", ""), "met"),
        ("Graduate of an accredited nursing program", Degree("Master", "Accounting"), "partial"),
        ("Graduate of an accredited nursing program", Degree("Bachelor", "Nursing"), "met"),
        ("MBA or another master's degree", Degree("Master", "History"), "met"),
    ],
)
def test_degrees_climb_a_ladder(compared: Compared, line: str, held: Degree, expected: Verdict) -> None:
    assert verdict(compared(line, person("Docker", degrees=(held,)))) == expected


def test_four_years_of_work_stand_for_a_degree_where_experience_will_do(compared: Compared) -> None:
    line = "Bachelor's degree or equivalent experience"
    assert verdict(compared(line, person("Docker", work=work("Cook", (2010, 2014))))) == "met"
    assert verdict(compared(line, person("Docker", work=work("Cook", (2010, 2013))))) == "missing"


@pytest.mark.parametrize(
    ("line", "fluency", "expected"),
    [
        ("Fluent English", "Native speaker", "met"),
        ("Fluent English", "Professional working proficiency", "partial"),
        ("Good English skills", "B1", "met"),
        ("English language skills", "Elementary proficiency", "partial"),
        ("Fluent German", "Native speaker", "missing"),
    ],
)
def test_languages_are_held_against_the_level_asked(
    compared: Compared, line: str, fluency: str, expected: Verdict
) -> None:
    profile = person("Docker", languages=(Language("English", fluency, "languages[0]"),))
    assert verdict(compared(line, profile)) == expected


def test_licences_certificates_and_conditions_are_met_where_stated(compared: Compared) -> None:
    profile = person(
        "Docker",
        certificates=(Stated("Driving licence B", "certificates[0]"), Stated("CISSP", "certificates[1]")),
        conditions=(Stated("Work permit for the EU", "conditions[0]"),),
    )
    assert verdict(compared("Driving licence class B", profile)) == "met"
    assert verdict(compared("Driving licence class C", profile)) == "confirm"
    assert verdict(compared("CISSP certification", profile)) == "met"
    assert verdict(compared("CISSP certification", person("Docker"))) == "missing"
    assert verdict(compared("You are authorized to work in the EU", profile)) == "met"


def test_evidence_joins_the_words_of_the_posting_with_the_line_of_the_profile(compared: Compared) -> None:
    line = "Relational databases, AWS, Java and Python"
    profile = person("PostgreSQL", "Azure", "Python")
    evidence = compared(line, profile).items[0].evidence
    assert [(line[e.start : e.end], e.rule, e.source and e.source.path, e.verdict) for e in evidence] == [
        ("Relational databases", "implied by", "skills[0]", "met"),
        ("AWS", "close", "skills[1]", "missing"),
        ("Java", "missing", None, "missing"),
        ("Python", "same name", "skills[2]", "met"),
    ]
    assert [e.leaf for e in evidence] == [(0,), (1,), (2,), (3,)]


def test_without_a_profile_nothing_is_judged(compared: Compared) -> None:
    judged = compared("Python and Docker").items[0]
    assert (judged.verdict, judged.evidence) == (None, ())


def test_items_are_counted_by_kind(compared: Compared) -> None:
    counts = compared("Python", person("Python"), kind="preferred").counts
    assert counts == {"requirement": Counts(), "preferred": Counts(met=1), "stack": Counts()}
