import re

import pytest

from jobtracker.reading.findings import Found, Item, Kind, Reading
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparer import Lexicon, Taught, compare
from jobtracker.skills.offers import find_offers
from tests.skills.conftest import TODAY


def offered(
    line: str, catalogue: Catalogue, *taught: Taught, kind: Kind = "requirement", language: str = "en"
) -> list[str]:
    reading = Reading(line, language, company=Found("Quillworks"), items=(Item(line, kind, 0, len(line)),))
    lexicon = Lexicon(catalogue, taught)
    mentions = compare(reading, lexicon, profile=None, today=TODAY).mentions
    offers = find_offers(reading, mentions, lexicon)
    assert all(re.sub(r"\s+", " ", line[offer.start : offer.end]) == offer.term for offer in offers)
    return [offer.term for offer in offers]


@pytest.mark.parametrize(
    ("line", "terms"),
    [
        ("Experience with Foobar, Python and Quuxdb", ["Foobar", "Quuxdb"]),
        ("You know Python, Zorbify and PostgreSQL", ["Zorbify"]),
        ("Build tools such as Blorpmake or similar", ["Blorpmake"]),
        ("Tools: Wibblecheck, Grindstone, Redis", ["Wibblecheck", "Grindstone"]),
        ("Docker, n8n or Kubernetes", ["n8n"]),
        ("MySQL/FizzBase at scale", ["FizzBase"]),
        ("Working knowledge of Grey Heron and Flask", ["Grey Heron"]),
    ],
)
def test_a_tool_that_nobody_knows_is_offered(catalogue: Catalogue, line: str, terms: list[str]) -> None:
    assert offered(line, catalogue) == terms


@pytest.mark.parametrize(
    "line",
    [
        "Based in Lisbon, with a team in Oslo",
        "Degree in Astrophysics from a good University",
        "Experience with Python. Curiosity about people",
        "Knowledge of Python, willing to work on Mondays",
        "Experience at Quillworks or with Python",
        "Strong Communication Skills And Eye For Detail",
        "5 years of experience with customers in Bavaria",
    ],
)
def test_places_days_companies_and_common_words_are_not_offered(catalogue: Catalogue, line: str) -> None:
    assert offered(line, catalogue) == []


def test_german_nouns_are_not_offered_but_names_with_capitals_inside_are(catalogue: Catalogue) -> None:
    line = "Erfahrung mit Python, BlitzWerk und Leidenschaft"
    assert offered(line, catalogue, language="de") == ["BlitzWerk"]


def test_what_was_taught_as_no_skill_is_not_offered_again(catalogue: Catalogue) -> None:
    line = "Experience with Foobar and Python"
    assert offered(line, catalogue) == ["Foobar"]
    assert offered(line, catalogue, Taught("Foobar", "not a skill")) == []


def test_only_what_asks_something_of_the_person_is_looked_at(catalogue: Catalogue) -> None:
    assert offered("Experience with Foobar and Python", catalogue, kind="benefit") == []
