"""Skills in prose: what a posting says of its firm, of others, of laws and of other jobs asks for nothing."""

from collections.abc import Callable
from datetime import date

import pytest

from jobtracker.reading.findings import Item, Reading
from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparer import Lexicon, compare
from jobtracker.skills.usage import FUNCTIONS
from tests.skills.whole_catalogue import whole_catalogue

POSTING = """Cheese planner at Ottermill Dairy
Ottermill, hybrid

About us
Ottermill Dairy is a leader in renewable energy, insurance and honesty. Our ovens hum with Kafka.
In this role you will plan with Python and Postgres.

Your tasks
- Design and build the ripening plan
- Work closely with the finance, marketing and sales teams
- Carry samples across Supply Chain Finance
- Collect the accuracy of the scales in SQL
- Keep the cellar resilient and innovative

Your profile
- Experience in accounting and marketing
- You are reliable, with strong analytical skills
- Fluent German

We do not discriminate by religion, gender, disability or military service.
Job function: Engineering, Information Technology and Sales
Level: Senior Industry: Financial Services Company size: 20 people
Please send your application in English.

Similar jobs
Warehouse driver with Excel and Java
"""

Named = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return whole_catalogue()


@pytest.fixture(scope="module")
def named(catalogue: Catalogue) -> Named:
    lexicon = Lexicon(catalogue)

    def of_line(line: str) -> list[str]:
        reading = Reading(line, "en", items=(Item(line, "requirement", 0, len(line)),))
        return [mention.skill for mention in compare(reading, lexicon, profile=None, today=date(2026, 11, 1)).mentions]

    return of_line


def test_a_posting_names_the_skills_it_asks_for_and_those_of_the_work(catalogue: Catalogue) -> None:
    compared = compare(read(kept_text(POSTING)), Lexicon(catalogue), profile=None, today=date(2026, 11, 1))
    assert [mention.skill for mention in compared.mentions] == [
        "Python",
        "PostgreSQL",
        "SQL",
        "Accounting",
        "Marketing",
        "Reliability and dependability",
        "Analytical thinking",
        "German",
    ]


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("Experience in marketing and finance", ["Marketing", "Finance"]),
        ("Close cooperation with marketing, finance and product teams", []),
        ("You work closely with finance and procurement", []),
        ("Experience in industrial design", ["Industrial design"]),
        ("Design, build and ship small boats", []),
        ("You will research and design new hats", []),
        ("Testing the lamps of a harbour", []),
        ("Knowledge of logistic regression", ["Regression analysis"]),
        ("A degree from the Department of Physics and Astronomy", []),
        ("Knowledge of physics and astronomy", ["Physics", "Astronomy"]),
        ("French cheese for German kitchens", []),
        ("Fluent in German and French", ["German", "French"]),
        ("Innovative shoes and reliable laces", []),
        ("Innovative thinking", ["Innovation"]),
        ("Proactively paint the fence", []),
        ("A proactive colleague", ["Initiative"]),
    ],
)
def test_a_word_is_a_skill_only_where_it_is_used_as_one(named: Named, line: str, skills: list[str]) -> None:
    assert named(line) == skills


@pytest.mark.parametrize(
    ("sentence", "skills"),
    [
        ("Ottermill is a leading provider of payment services and insurance since 1921.", []),
        ("One of the oldest banks of the valley, it was founded to finance dairies.", []),
        ("Our mission is to make human resources as simple as cheese.", []),
        ("Enclose a CV, your diploma and a translation of the grades.", []),
        ("You may contact our Head of Logistics with questions.", []),
        ("All our divisions: Insurance, Logistics and Retail.", []),
        ("Here you meet a highly motivated team of curious people.", []),
        ("Here you work on insurance claims with Python.", ["Claims handling", "Python"]),
        ("Our platform is written in Go and Kotlin and runs on Kubernetes.", ["Go", "Kotlin", "Kubernetes"]),
    ],
)
def test_a_sentence_about_the_firm_or_the_application_names_no_skill_of_the_job(
    catalogue: Catalogue, sentence: str, skills: list[str]
) -> None:
    text = f"Cheese planner at Ottermill Dairy\n\nThe role\n{sentence}\n"
    compared = compare(read(kept_text(text)), Lexicon(catalogue), profile=None, today=date(2026, 11, 1))
    assert [mention.skill for mention in compared.mentions] == skills


def test_what_the_firm_does_by_its_name_is_no_demand_even_where_the_role_is_told(catalogue: Catalogue) -> None:
    told = "Ottermill Dairy delivers accounting and logistics to the whole valley.\nYou will plan with Python."
    text = f"Cheese planner\nOttermill Dairy\n\nRole summary\n{told}\n"
    compared = compare(read(kept_text(text)), Lexicon(catalogue), profile=None, today=date(2026, 11, 1))
    assert [mention.skill for mention in compared.mentions] == ["Python"]


@pytest.mark.parametrize(
    "line", ["Kubernetes and Risque", "Kafka, OpenUp", "Java, CIOs and CTOs", "SQL and architecture"]
)
def test_a_short_word_that_sounds_like_a_name_is_no_misspelling_of_it(named: Named, line: str) -> None:
    assert len(named(line)) == 1


def test_the_functions_of_firms_are_skills_of_the_catalogue(catalogue: Catalogue) -> None:
    assert set(catalogue.concepts) >= FUNCTIONS
