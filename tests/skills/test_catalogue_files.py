"""The catalogue as it is shipped: what it must hold and must never do."""

import re
from pathlib import Path

import pytest

from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.catalogue_source import sources
from tests.skills.whole_catalogue import whole_catalogue

FILES = Path(__file__).parents[2] / "resources" / "skills"
COMMON_WORDS = (
    "access",
    "act",
    "adobe",
    "agile",
    "ant",
    "apache",
    "apex",
    "argo",
    "athena",
    "aurora",
    "bamboo",
    "basecamp",
    "beam",
    "bottle",
    "branch",
    "bun",
    "c",
    "chef",
    "consul",
    "crystal",
    "cut",
    "d",
    "dart",
    "dash",
    "echo",
    "elm",
    "ember",
    "excel",
    "express",
    "fabric",
    "falcon",
    "fiber",
    "flask",
    "flux",
    "gin",
    "glue",
    "go",
    "hack",
    "helm",
    "hive",
    "iris",
    "j",
    "julia",
    "lambda",
    "lean",
    "less",
    "linear",
    "looker",
    "make",
    "meteor",
    "monday",
    "move",
    "mural",
    "nest",
    "next",
    "nomad",
    "notion",
    "outlook",
    "packer",
    "pascal",
    "phoenix",
    "pig",
    "play",
    "polish",
    "polymer",
    "prefect",
    "prisma",
    "processing",
    "puppet",
    "pyramid",
    "r",
    "ray",
    "react",
    "rest",
    "rust",
    "salt",
    "sanity",
    "sass",
    "scheme",
    "scratch",
    "security",
    "segment",
    "sentry",
    "sketch",
    "slack",
    "snowflake",
    "spark",
    "spring",
    "stencil",
    "storm",
    "stylus",
    "swift",
    "swing",
    "synapse",
    "tableau",
    "teams",
    "temporal",
    "tornado",
    "turbo",
    "unity",
    "vault",
    "word",
    "yarn",
    "zoom",
)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return whole_catalogue()


def test_there_are_enough_skills_in_every_walk_of_life(catalogue: Catalogue) -> None:
    assert len(catalogue.concepts) >= 3400
    assert sum(len(concept.names) for concept in catalogue.concepts.values()) >= 25_000
    groups = {concept.group for concept in catalogue.concepts.values()}
    assert {"Programming languages", "Accounting", "Sales", "Law", "Human resources", "Driving licences"} <= groups


@pytest.mark.parametrize("path", sources(FILES), ids=lambda path: path.stem)
def test_every_file_is_written_with_plain_line_ends_and_no_tabs(path: Path) -> None:
    text = path.read_bytes()
    assert b"\r" not in text
    assert b"\t" not in text
    assert text.endswith(b"\n")


def test_nothing_leads_back_to_itself(catalogue: Catalogue) -> None:
    for name, concept in catalogue.concepts.items():
        for given in concept.implies:
            assert name not in catalogue.closure(given), f"{name} gives {given}, which gives {name}"


def test_kinds_are_kept_apart(catalogue: Catalogue) -> None:
    kinds = {name: concept.kind for name, concept in catalogue.concepts.items()}
    assert kinds["Teamwork"] == kinds["Problem solving"] == "soft"
    assert kinds["German"] == kinds["Armenian"] == "language"
    assert kinds["CISSP"] == kinds["Driving licence B"] == "certificate"
    for name, concept in catalogue.concepts.items():
        if concept.kind in {"soft", "language"}:
            given = {kinds[other] for other in concept.implies}
            assert given <= {concept.kind}, f"{name} is {concept.kind} and gives {given}"
        if concept.kind == "hard":
            assert {kinds[other] for other in concept.implies} <= {"hard"}, name


def test_no_name_is_so_short_that_it_stands_everywhere(catalogue: Catalogue) -> None:
    for concept in catalogue.concepts.values():
        for name in concept.names:
            assert name.text == name.text.strip()
            assert "  " not in name.text
            if len(re.sub(r"\W", "", name.text)) < 2 and not any(sign in name.text for sign in "#+"):
                assert name.case, f"{concept.name}: {name.text}"
                assert name.needs, f"{concept.name}: {name.text}"


@pytest.mark.parametrize("word", COMMON_WORDS)
def test_a_name_that_is_a_common_word_has_a_rule(catalogue: Catalogue, word: str) -> None:
    skill = catalogue.named(word)
    if skill is None:
        return
    name = next(name for name in catalogue.concepts[skill].names if name.text.casefold() == word)
    assert name.case or name.needs or name.not_before, f"{name.text} of {skill}"


@pytest.mark.parametrize("text", ["design", "development", "management", "support", "analysis", "tools", "systems"])
def test_a_word_that_is_in_every_posting_is_no_skill_on_its_own(catalogue: Catalogue, text: str) -> None:
    skill = catalogue.named(text)
    if skill is not None:
        name = next(name for name in catalogue.concepts[skill].names if name.text.casefold() == text)
        assert name.needs


@pytest.mark.parametrize(
    ("having", "gives"),
    [
        ("PostgreSQL", {"Relational databases", "SQL", "Databases"}),
        ("Django", {"Python", "Backend development"}),
        ("Kubernetes", {"Container orchestration", "Containers"}),
        ("Docker", {"Containers"}),
        ("GitHub Actions", {"CI/CD"}),
        ("Jenkins", {"CI/CD"}),
        ("Scrum", {"Agile"}),
        ("pytest", {"Unit testing", "Software testing", "Python"}),
        ("JUnit", {"Unit testing", "Java"}),
        ("REST", {"API development"}),
        ("FastAPI", {"API development", "Python"}),
        ("BigQuery", {"GCP", "Cloud platforms", "SQL"}),
        ("Amazon S3", {"AWS", "Cloud platforms"}),
        ("Linux", {"Unix"}),
        ("Bash", {"Shell scripting"}),
        ("Redis", {"NoSQL", "Caching"}),
        ("MongoDB", {"NoSQL"}),
        ("SQLAlchemy", {"ORM"}),
        ("Spring Boot", {"Java"}),
        ("MySQL", {"SQL"}),
        ("Node.js", {"JavaScript"}),
        ("TypeScript", {"JavaScript"}),
        ("Kafka", {"Message queues"}),
        ("Power BI", {"BI tools", "Data visualization"}),
        ("Microsoft Excel", {"Spreadsheets", "Microsoft Office", "Computer literacy"}),
        ("Microsoft Word", {"Word processing"}),
        ("Terraform", {"Infrastructure as code"}),
        ("SAP S/4HANA", {"SAP", "ERP"}),
        ("Driving licence CE", {"Driving licence C", "Driving licence"}),
        ("Office administration", {"Clerical work"}),
    ],
)
def test_having_a_thing_gives_what_it_is_or_is_part_of(catalogue: Catalogue, having: str, gives: set[str]) -> None:
    assert gives <= catalogue.closure(having)


@pytest.mark.parametrize(
    ("having", "never"),
    [
        ("Databases", {"PostgreSQL", "SQL", "Relational databases"}),
        ("Kafka", {"Event-driven architecture", "Stream processing"}),
        ("Docker", {"Microservices", "Kubernetes", "Container orchestration"}),
        ("AWS", {"Azure", "GCP", "DevOps"}),
        ("Linux", {"Bash", "macOS"}),
        ("Java", {"JavaScript", "Spring"}),
        ("JavaScript", {"TypeScript", "Java", "Node.js"}),
        ("Node.js", {"Backend development", "API development"}),
        ("MongoDB", {"SQL", "Relational databases"}),
        ("CI/CD", {"DevOps", "Jenkins"}),
        ("Power BI", {"DAX", "Microsoft Excel"}),
        ("Tableau", {"Spreadsheets"}),
        ("Git", {"GitHub", "Branching strategies"}),
        ("Python", {"Software engineering", "Django", "Asynchronous programming"}),
        ("Tax reporting", {"Tax law"}),
        ("Office administration", {"Business administration"}),
        ("Driving licence B", {"Driving licence C"}),
    ],
)
def test_having_a_thing_gives_nothing_by_taste_or_upwards(catalogue: Catalogue, having: str, never: set[str]) -> None:
    assert not never & catalogue.closure(having)


@pytest.mark.parametrize(
    ("skill", "relatives"),
    [
        ("AWS", {"Azure", "GCP"}),
        ("PostgreSQL", {"MySQL", "MariaDB", "SQL Server", "Oracle Database"}),
        ("React", {"Vue.js", "Angular"}),
        ("Kafka", {"RabbitMQ"}),
        ("Tableau", {"Power BI"}),
        ("Jenkins", {"GitHub Actions"}),
    ],
)
def test_a_close_relative_is_close_in_both_directions(catalogue: Catalogue, skill: str, relatives: set[str]) -> None:
    assert relatives <= set(catalogue.concepts[skill].close)
    for relative in relatives:
        assert skill in catalogue.concepts[relative].close
        assert relative not in catalogue.closure(skill)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Golang", "Go"),
        ("k8s", "Kubernetes"),
        ("postgres", "PostgreSQL"),
        ("Teamfähigkeit", "Teamwork"),
        ("travail en équipe", "Teamwork"),
        ("trabajo en equipo", "Teamwork"),
        ("Buchhaltung", "Accounting"),
        ("comptabilité", "Accounting"),
        ("contabilidad", "Accounting"),
        ("Führerschein Klasse B", "Driving licence B"),
        ("permis B", "Driving licence B"),
        ("organisational skills", "Organisational skills"),
        ("organizational skills", "Organisational skills"),
        ("data modelling", "Data modeling"),
        ("data modeling", "Data modeling"),
        ("Deutsch", "German"),
        ("alemán", "German"),
    ],
)
def test_a_skill_is_known_by_its_names_in_four_languages_and_both_spellings(
    catalogue: Catalogue,
    text: str,
    skill: str,
) -> None:
    assert catalogue.named(text) == skill
