"""A small catalogue, a person, and how one line of a posting is compared with them."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from jobtracker.reading.findings import Found, Item, Kind, Reading
from jobtracker.skills.catalogue import Catalogue, Concept, Name
from jobtracker.skills.comparer import Lexicon, Taught, compare
from jobtracker.skills.comparison import Comparison, MentionKind
from jobtracker.skills.profile import Profile

TODAY = date(2026, 11, 1)

Compared = Callable[..., Comparison]


def concept(
    *names: str | Name,
    kind: MentionKind = "hard",
    implies: Sequence[str] = (),
    close: Sequence[str] = (),
) -> Concept:
    """One concept; its first name is its own."""
    made = tuple(name if isinstance(name, Name) else Name(name) for name in names)
    return Concept(made[0].text, kind, "", made, tuple(implies), tuple(close))


CONCEPTS = (
    concept("Programming languages", "programming language", "languages"),
    concept("Python", implies=["Programming languages"]),
    concept("Java", implies=["Programming languages"]),
    concept("JavaScript", implies=["Programming languages"]),
    concept(Name("C", case=True, needs=("context",)), implies=["Programming languages"]),
    concept("C++", implies=["Programming languages"]),
    concept("C#", implies=["Programming languages", ".NET"]),
    concept(".NET"),
    concept(
        Name("Go", case=True, not_before=("to", "through"), needs=("context",)),
        "Golang",
        implies=["Programming languages"],
    ),
    concept(Name("R", case=True, needs=("context",)), implies=["Programming languages"]),
    concept("HTML"),
    concept("Node.js", implies=["JavaScript"]),
    concept("React"),
    concept("Django", implies=["Python"]),
    concept("Flask", implies=["Python"]),
    concept("Databases"),
    concept("Relational databases", implies=["Databases"]),
    concept("NoSQL", "NoSQL databases", implies=["Databases"]),
    concept("SQL"),
    concept("PostgreSQL", "Postgres", implies=["Relational databases", "SQL"], close=["MySQL"]),
    concept("MySQL", implies=["Relational databases", "SQL"], close=["PostgreSQL"]),
    concept("MongoDB", implies=["NoSQL"]),
    concept("Redis", implies=["NoSQL"]),
    concept("Cloud platforms", "cloud", "cloud platform"),
    concept("AWS", implies=["Cloud platforms"], close=["Azure"]),
    concept("Azure", implies=["Cloud platforms"], close=["AWS"]),
    concept("GCP", "Google Cloud", implies=["Cloud platforms"]),
    concept("Containers", "containerization"),
    concept("Docker", implies=["Containers"]),
    concept("Kubernetes", implies=["Containers"]),
    concept("CI/CD"),
    concept("Unit testing"),
    concept("Integration testing"),
    concept("REST", "RESTful", "REST API"),
    concept("gRPC"),
    concept("GraphQL"),
    concept("Spring", "Spring Framework"),
    concept("Spring Boot", implies=["Spring"]),
    concept("Microservices"),
    concept("Backend development", "backend"),
    concept("Software engineering"),
    concept("Swift", implies=["Programming languages"]),
    concept("Microsoft Excel", "Excel"),
    concept("Accounting"),
    concept("Sales"),
    concept("Organisational change", "organisational change management"),
    concept("Communication", "communication skills", kind="soft"),
    concept("Teamwork", "team player", kind="soft"),
    concept("English", "Englisch", "anglais", kind="language"),
    concept("German", "Deutsch", "Deutschkenntnisse", "allemand", kind="language"),
    concept("French", "français", kind="language"),
    concept("CISSP", kind="certificate"),
)
CATALOGUE = Catalogue("test", {one.name: one for one in CONCEPTS})


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Some fifty skills with their kinds and relations."""
    return CATALOGUE


@pytest.fixture(scope="session")
def compared() -> Compared:
    """Compare one line, by default a requirement, with a person."""

    def compare_line(
        line: str,
        profile: Profile | None = None,
        *,
        kind: Kind = "requirement",
        taught: Sequence[Taught] = (),
        title: str | None = None,
        language: str = "en",
    ) -> Comparison:
        own = [skill.name for skill in profile.skills] if profile else []
        reading = Reading(
            text=line,
            language=language,
            title=Found(title) if title else None,
            items=(Item(" ".join(line.split()), kind, 0, len(line)),),
        )
        return compare(reading, Lexicon(CATALOGUE, taught, own), profile=profile, today=TODAY)

    return compare_line
