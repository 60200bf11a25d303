from collections.abc import Callable

import pytest

from jobtracker.skills.comparer import Taught
from jobtracker.skills.comparison import Comparison, Group, SkillAsk
from jobtracker.skills.profile import Profile, Skill

Compared = Callable[..., Comparison]


def named(comparison: Comparison) -> list[tuple[str, str]]:
    return [(mention.text, mention.skill) for mention in comparison.mentions]


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("C, C++, C# and .NET", ["C", "C++", "C#", ".NET"]),
        ("C/C++ programming", ["C", "C++"]),
        ("Modern C++17", ["C++"]),
        ("HTML5 pages", ["HTML"]),
        ("Python3 scripts", ["Python"]),
        ("NodeJS, node.js, Node JS", ["Node.js", "Node.js", "Node.js"]),
        ("CI/CD, CI / CD, CICD", ["CI/CD", "CI/CD", "CI/CD"]),
        ("a Java Script front", ["JavaScript"]),
        ("Our micro services", ["Microservices"]),
        ("REST-API and REST APIs", ["REST", "REST"]),
        ("Spring (Boot) services", ["Spring Boot"]),
        ("organizational change", ["Organisational change"]),
        ("container platforms", ["Containers"]),
        ("Experience with R and Python", ["R", "Python"]),
        ("Go, Python", ["Go", "Python"]),
        ("PYTHON and DJANGO", ["Python", "Django"]),
        ("POSTGRES", ["PostgreSQL"]),
    ],
)
def test_names_are_found_however_they_are_spelt(compared: Compared, line: str, skills: list[str]) -> None:
    assert [mention.skill for mention in compared(line).mentions] == skills


@pytest.mark.parametrize(
    "line",
    [
        "You will go through the backlog with us",
        "After our Series C round",
        "You excel at what you do",
        "The rest of the office",
        "R&D budget",
        "A swift response to customers",
        "Ready to go the extra mile",
        "Write to hello@react.example or see https://docs.example/django/redis",
        "JavaFX-like javanese",
        "word of mouth",
        "Vitamin C for all",
    ],
)
def test_common_words_are_no_skills(compared: Compared, line: str) -> None:
    assert named(compared(line)) == []


def test_an_ambiguous_letter_counts_only_beside_another_skill_or_a_cue(compared: Compared) -> None:
    assert named(compared("Building C stands behind the office")) == []
    assert named(compared("Knowledge of C")) == [("C", "C")]
    assert named(compared("C or Java")) == [("C", "C"), ("Java", "Java")]


def test_a_shared_head_completes_all_parts_of_a_list(compared: Compared) -> None:
    assert named(compared("Unit and integration testing")) == [
        ("Unit", "Unit testing"),
        ("integration testing", "Integration testing"),
    ]
    assert named(compared("relational and NoSQL databases"))[0] == ("relational", "Relational databases")


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Kubernets, Docker", "Kubernetes"),
        ("APIs in gPRC", "gRPC"),
        ("PostgrSQL", "PostgreSQL"),
        ("Docker, Javascirpt", "JavaScript"),
    ],
)
def test_misspelt_names_are_recognised(compared: Compared, line: str, skill: str) -> None:
    assert skill in [mention.skill for mention in compared(line).mentions]


def test_other_forms_of_a_word_are_no_misspellings(compared: Compared) -> None:
    assert named(compared("Docker, docked and reactive people")) == [("Docker", "Docker")]


def test_of_a_job_title_only_the_skill_in_it_is_named(compared: Compared) -> None:
    assert named(compared("We seek a Java developer and a backend engineer")) == [("Java", "Java")]


def test_a_number_glued_to_a_word_hides_no_skill(compared: Compared) -> None:
    assert named(compared("Knowledge of Kubernetes4. Teamwork"))[0] == ("Kubernetes", "Kubernetes")


def test_a_name_in_another_case_counts_in_a_list_of_skills_only(compared: Compared) -> None:
    assert named(compared("We let you go where you like")) == []
    assert named(compared("html, javascript, react")) == [
        ("html", "HTML"),
        ("javascript", "JavaScript"),
        ("react", "React"),
    ]


def test_own_names_of_the_profile_are_found_and_marked(compared: Compared) -> None:
    beekeeper = Profile(skills=(Skill("Beekeeping", path="skills[0]"),))
    mention = compared("Knowledge of beekeeping and Python", beekeeper).mentions[0]
    assert (mention.text, mention.skill, mention.own) == ("beekeeping", "Beekeeping", True)


def test_what_the_person_taught_goes_before_the_catalogue(compared: Compared) -> None:
    taught = (Taught("Excel", "not a skill"), Taught("the snake", "same as", "Python"))
    assert named(compared("Excel and the snake", taught=taught)) == [("the snake", "Python")]


def test_each_kind_of_mention_is_told(compared: Compared) -> None:
    kinds = [mention.kind for mention in compared("Python, communication skills, English, CISSP").mentions]
    assert kinds == ["hard", "soft", "language", "certificate"]


def test_signs_that_nobody_sees_hide_no_skill_and_its_place_is_that_in_the_text(compared: Compared) -> None:
    line = "Kuber\u00adnetes, Post\u200bgreSQL and R&amp;D with De\u0301veloppement web"
    comparison = compared(line)
    assert named(comparison)[:2] == [("Kuber\u00adnetes", "Kubernetes"), ("Post\u200bgreSQL", "PostgreSQL")]
    ask = comparison.items[0].ask
    assert isinstance(ask, Group)
    assert [part.end - part.start for part in ask.parts[:2] if isinstance(part, SkillAsk)] == [11, 11]


def test_more_than_one_space_between_words_changes_nothing_that_is_asked(compared: Compared) -> None:
    line = "Sound  knowledge  of  at  least  two  of  Python,   Docker\u00a0 and  PostgreSQL"
    wide, narrow = compared(line).items[0].ask, compared(" ".join(line.split())).items[0].ask
    assert isinstance(wide, Group)
    assert isinstance(narrow, Group)
    assert (wide.at_least, len(wide.parts)) == (narrow.at_least, len(narrow.parts)) == (2, 3)
