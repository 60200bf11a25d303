"""What `jobtracker read` says of a posting, as whoever reads its line of JSON gets it."""

import json

from jobtracker.hunt.answer import answer, refusal
from jobtracker.reading.findings import Found, Item, Reading, Salary, Section
from jobtracker.skills.comparison import (
    Ask,
    CertificateAsk,
    Comparison,
    ConditionAsk,
    DegreeAsk,
    Evidence,
    Group,
    Judged,
    LanguageAsk,
    Mention,
    SkillAsk,
    SoftAsk,
    Source,
    YearsAsk,
)

ODD = 'Bäcker "Krümel" \\ 🥐\n\u2028\x00'


def leaf(ask: Ask) -> object:
    judged = Judged(Item("", "requirement", 0, 0), ask)
    told = json.loads(answer(Reading(""), Comparison((judged,), (), {}), posting=1, reader="", catalogue=""))
    return told["items"][0]["ask"]


def test_whatever_letters_a_posting_has_the_answer_is_a_line_of_json_in_plain_ascii() -> None:
    reading = Reading(
        ODD,
        "de",
        title=Found(ODD),
        locations=(Found(ODD), Found("Łódź")),
        salary=Found(Salary(18.5, None, "EUR", "hour")),
        sections=(Section(ODD, "about_role", 0, 4),),
    )
    item = Item(ODD, "requirement", 3, 9, 0, prose=True)
    evidence = Evidence((0, 1), 3, 5, Source("skills[0]", ODD), "alias")
    judged = Judged(item, None, "met", (evidence, Evidence((), 5, 6, None, "missing")))
    comparison = Comparison((judged,), (Mention(3, 5, ODD, "Baking", "hard", own=True),), {})
    line = answer(reading, comparison, posting={"row": [7, None]}, reader="9", catalogue="c")
    assert line.isascii()
    assert line.isprintable()
    assert json.loads(line) == {
        "id": {"row": [7, None]},
        "text": ODD,
        "language": "de",
        "reader": "9",
        "catalogue": "c",
        "title": ODD,
        "company": None,
        "locations": [ODD, "Łódź"],
        "work_mode": None,
        "salary": {"min": 18.5, "max": None, "currency": "EUR", "period": "hour"},
        "employment_type": None,
        "seniority": None,
        "sections": [{"heading": ODD, "kind": "about_role", "start": 0, "end": 4}],
        "items": [
            {
                "text": ODD,
                "kind": "requirement",
                "start": 3,
                "end": 9,
                "section": 0,
                "prose": True,
                "ask": None,
                "verdict": "met",
                "evidence": [
                    {
                        "leaf": [0, 1],
                        "start": 3,
                        "end": 5,
                        "source": {"path": "skills[0]", "text": ODD},
                        "rule": "alias",
                    },
                    {"leaf": [], "start": 5, "end": 6, "source": None, "rule": "missing"},
                ],
            }
        ],
        "mentions": [{"start": 3, "end": 5, "text": ODD, "skill": "Baking", "kind": "hard", "own": True}],
    }


def test_each_kind_of_demand_is_told_with_all_that_it_asks() -> None:
    skill, trait = SkillAsk(start=0, end=1, skill="Baking"), SoftAsk(start=0, end=1, soft="Patience", preferred=True)
    assert leaf(Group("any", (skill, Group("all", (trait, skill))))) == {
        "any": [{"skill": "Baking"}, {"all": [{"soft": "Patience", "preferred": True}, {"skill": "Baking"}]}],
        "at_least": 1,
    }
    assert leaf(YearsAsk(start=0, end=1, years=2.0, max=3.5)) == {"years": 2, "max": 3.5, "of": None}
    assert leaf(DegreeAsk(start=0, end=1, degree="master", fields=("Food", "Chemistry"), or_experience=True)) == {
        "degree": "master",
        "field": "Food, Chemistry",
        "or_experience": True,
    }
    assert leaf(DegreeAsk(start=0, end=1, degree="bachelor")) == {
        "degree": "bachelor",
        "field": None,
        "or_experience": False,
    }
    assert leaf(CertificateAsk(start=0, end=1, certificate=None)) == {"certificate": None}
    assert leaf(LanguageAsk(start=0, end=1, language="Polish", level="B2")) == {"language": "Polish", "level": "B2"}
    assert leaf(ConditionAsk(start=0, end=1, condition="Travel")) == {"condition": "Travel"}


def test_a_posting_that_could_not_be_read_is_told_with_its_line_and_the_reason() -> None:
    told = refusal("The line is not UTF-8 text.", posting=None, line=4)
    assert json.loads(told) == {"id": None, "line": 4, "error": "The line is not UTF-8 text."}
