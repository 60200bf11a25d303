from collections.abc import Callable

import pytest

from jobtracker.skills.comparison import (
    Ask,
    CertificateAsk,
    Comparison,
    ConditionAsk,
    DegreeAsk,
    Group,
    LanguageAsk,
    SkillAsk,
    SoftAsk,
    YearsAsk,
)

Compared = Callable[..., Comparison]


def said(ask: Ask | None) -> str:
    """An ask as one line: all(…), any(…), any2(…), ? behind what is only preferred."""
    if ask is None:
        return "-"
    mark = "?" if ask.preferred else ""
    if isinstance(ask, Group):
        how = ask.how + (str(ask.at_least) if ask.at_least > 1 else "")
        return f"{how}({', '.join(said(part) for part in ask.parts)}){mark}"
    return _leaf(ask) + mark


def _leaf(ask: Ask) -> str:
    match ask:
        case SkillAsk(skill=name) | SoftAsk(soft=name):
            return name
        case YearsAsk(years=years, max=most, among=among):
            return f"{years:g}{f'-{most:g}' if most else ''}y" + (f"[{'/'.join(among)}]" if among else "")
        case DegreeAsk(degree=level, fields=fields, related=related, or_experience=instead):
            return level + "".join(f":{field}" for field in fields) + "~" * related + "+years" * instead
        case CertificateAsk(certificate=name):
            return f"certificate {name}"
        case LanguageAsk(language=name, level=level_asked):
            return f"{name} {level_asked}"
        case ConditionAsk(condition=name):
            return f"condition {name}"
    raise AssertionError(ask)


@pytest.mark.parametrize(
    ("line", "tree"),
    [
        ("Python", "Python"),
        ("Python, Docker and React", "all(Python, Docker, React)"),
        ("Python or Java", "any(Python, Java)"),
        ("Python and/or Java", "any(Python, Java)"),
        ("Python/Java", "any(Python, Java)"),
        ("SQL and Python or Java", "all(SQL, any(Python, Java))"),
        ("Python, Java or Go, and SQL", "all(any(Python, Java, Go), SQL)"),
        ("One of Python, Java and Go", "any(Python, Java, Go)"),
        ("At least one of the following: Python, Java, React", "any(Python, Java, React)"),
        ("Python, Java and Go: you know at least two of these", "any2(Python, Java, Go)"),
        ("Python or Java, and some SQL in our build scripts", "all(any(Python, Java), SQL)"),
        ("Fluent English; conversational French is a plus", "all(English C1, French B1?)"),
        ("Bachelor's degree, Python preferred", "all(bachelor, Python?)"),
        ("SQL; Python (Docker, React) is a bonus", "all(SQL, any(Python, Docker, React)?)"),
        ("Minimum 2 years on the shop floor", "2y"),
        ("B.Sc. in Physics", "bachelor:Physics"),
        ("M.Sc. or Ph.D. in Chemistry", "master:Chemistry"),
        ("No Python needed if you know Docker", "Docker"),
        ("Ten years of experience, including four as an architect", "all(10y, 4y)"),
        ("Whether you know Python or React does not matter", "-"),
        ("Bachelor's in a quantitative field (maths, physics)", "bachelor:quantitative:maths:physics"),
        ("Strong Python, SQL preferred", "all(Python, SQL?)"),
        ("Python und SQL, Docker wäre toll", "all(Python, SQL, Docker?)"),
        ("At least two of the following: Python, Java, React", "any2(Python, Java, React)"),
        ("Python and one or more of: Django, Flask", "all(Python, any(Django, Flask))"),
        ("You've shipped at least two services in Python or Java", "any(Python, Java)"),
        ("Bachelor's in Physics + 3 yrs, or Master's + 1 yr", "any(all(bachelor:Physics, 3y), all(master, 1y))"),
        ("BS + 5 years or MS + 3 years", "any(all(bachelor, 5y), all(master, 3y))"),
        ("Degree in Physics, or you're self-taught and can prove it", "bachelor:Physics+years"),
        ("A Master's degree in Physics - or you have learnt it on the job", "master:Physics+years"),
        ("8+ years of experience in Java, incl. 3+ with Python", "all(8y[Java], Java, 3y[Python], Python)"),
        ("Either Python or Java", "any(Python, Java)"),
        ("Python, Java or similar", "any(Python, Java)"),
        ("Cloud platforms (AWS, Azure, GCP)", "any(Cloud platforms, AWS, Azure, GCP)"),
        ("Cloud platforms such as AWS and Azure", "any(Cloud platforms, AWS, Azure)"),
        (
            "Cloud (AWS, Azure) and containers (Docker)",
            "all(any(Cloud platforms, AWS, Azure), any(Containers, Docker))",
        ),
        (
            "Databases like PostgreSQL or MySQL and experience with Docker",
            "all(any(Databases, PostgreSQL, MySQL), Docker)",
        ),
        ("SQL, including PostgreSQL and MySQL", "all(SQL, PostgreSQL, MySQL)"),
        ("One or more languages in the list Python, Java", "any(Python, Java)"),
        ("Docker containers", "Docker"),
        ("Databases: PostgreSQL, MySQL", "all(PostgreSQL, MySQL)"),
        ("Unit, integration testing", "all(Unit testing, Integration testing)"),
        ("RESTful or GraphQL endpoints in Python", "all(any(REST, GraphQL), Python)"),
        ("Python (Django or Flask) or Java (Spring Boot)", "any(Python, Django, Flask, Java, Spring Boot)"),
        ("React; Docker", "all(React, Docker)"),
        ("Python or\n- Java or\n- Go", "any(Python, Java, Go)"),
    ],
)
def test_lists_become_trees(compared: Compared, line: str, tree: str) -> None:
    assert said(compared(line).items[0].ask) == tree


def test_a_stack_line_asks_for_all_or_any_as_it_says(compared: Compared) -> None:
    assert said(compared("PostgreSQL, Redis", kind="stack").items[0].ask) == "all(PostgreSQL, Redis)"
    assert said(compared("MongoDB or Redis", kind="stack").items[0].ask) == "any(MongoDB, Redis)"
    assert said(compared("Languages: Python, Java", kind="stack").items[0].ask) == "all(Python, Java)"


@pytest.mark.parametrize(
    ("line", "tree"),
    [
        ("5+ years of Python", "all(5y[Python], Python)"),
        ("3-5 years of experience in backend development", "all(3-5y[Backend development], Backend development)"),
        ("Minimum of two years of professional experience", "2y"),
        ("At least 3 years of experience with Java or Go", "all(3y[Java/Go], any(Java, Go))"),
        ("5+ years Java, 2 years AWS", "all(5y[Java], Java, 2y[AWS], AWS)"),
        ("Python (4+ years), SQL", "all(Python, 4y[Python], SQL)"),
        ("Four years of experience as an accountant or auditor", "4y[accountant/auditor]"),
        ("18 months of experience with Docker", "all(1.5y[Docker], Docker)"),
        ("Mehr als 5 Jahre Erfahrung mit Python", "all(5y[Python], Python)"),
        ("3 ans d'expérience en Java", "all(3y[Java], Java)"),
        ("3 años de experiencia con Docker", "all(3y[Docker], Docker)"),
        ("5 years of building and running backend systems", "all(5y[Backend development], Backend development)"),
        ("4 years in an international role", "4y"),
        ("3 years of demonstrable experience as a data analyst", "3y[data analyst]"),
    ],
)
def test_years_stand_with_what_they_govern(compared: Compared, line: str, tree: str) -> None:
    assert said(compared(line).items[0].ask) == tree


@pytest.mark.parametrize(
    "line",
    [
        "For 40 years we have made Python tools",
        "A 2 year contract around Python",
        "The duration of the position is 2 years, with Python",
        "Applicants are 25 years old and know Python",
    ],
)
def test_years_of_a_company_a_contract_or_a_life_are_no_experience(compared: Compared, line: str) -> None:
    assert "y" not in said(compared(line).items[0].ask).replace("Python", "").replace("any", "")


@pytest.mark.parametrize(
    ("line", "tree"),
    [
        ("Bachelor's degree in Physics", "bachelor:Physics"),
        ("BSc or MSc in Physics or a related field", "bachelor:Physics~"),
        ("Master's degree or equivalent experience", "master+years"),
        ("PhD", "doctorate"),
        ("High school diploma", "secondary"),
        ("Degree in Law or 5 years of experience", "any(bachelor:Law, 5y)"),
        ("Abgeschlossenes Studium der Informatik", "bachelor:Informatik"),
        ("A high degree of autonomy", "-"),
        ("Scrum Master", "-"),
    ],
)
def test_degrees_are_read_with_level_and_field(compared: Compared, line: str, tree: str) -> None:
    assert said(compared(line).items[0].ask) == tree


@pytest.mark.parametrize(
    ("line", "tree"),
    [
        ("Fluent in German and English", "all(German C1, English C1)"),
        ("German (B2) and basic French", "all(German B2, French A2)"),
        ("Good English skills", "English B1"),
        ("English is spoken here", "English None"),
        ("Native German speaker", "German C2"),
        ("Deutsch: verhandlungssicher", "German C1"),
        ("Fluent in English and willing to learn German", "English C1"),
        ("We sell to the German market", "-"),
    ],
)
def test_spoken_languages_are_read_with_their_level(compared: Compared, line: str, tree: str) -> None:
    assert said(compared(line).items[0].ask) == tree


@pytest.mark.parametrize(
    ("line", "tree"),
    [
        ("Driving licence class B", "certificate Driving licence B"),
        ("A driver's license B and C", "all(certificate Driving licence B, certificate Driving licence C)"),
        ("CISSP", "certificate CISSP"),
        ("AWS certification", "certificate AWS certification"),
        ("Relevant certifications", "certificate None"),
        ("You have the right to work in the country", "condition Work permit"),
        ("Willing to travel to customers", "condition Travel"),
        ("You pass a security clearance", "condition Security clearance"),
    ],
)
def test_licences_certificates_and_conditions_are_leaves(compared: Compared, line: str, tree: str) -> None:
    assert said(compared(line).items[0].ask) == tree


@pytest.mark.parametrize(
    ("line", "tree"),
    [
        ("Python required, Docker ideally", "all(Python, Docker?)"),
        ("Python; Docker is a plus", "all(Python, Docker?)"),
        ("You know Python and SQL, Docker would be nice to have", "all(Python, SQL, Docker?)"),
        ("Python, preferably with Django or Flask", "all(Python, any(Django, Flask)?)"),
        ("AWS (preferred) or other cloud platforms", "any(AWS, Cloud platforms)"),
        ("Docker is a plus but not required", "Docker"),
        ("Bachelor's degree required, Master's degree preferred", "all(bachelor, master?)"),
        ("A plus: Docker; React", "all(Docker, React)"),
        ("Python (Docker is a plus)", "all(Python, Docker?)"),
        ("Good knowledge of Python Experience with Docker is an asset", "all(Python, Docker?)"),
    ],
)
def test_what_is_only_preferred_is_marked(compared: Compared, line: str, tree: str) -> None:
    assert said(compared(line).items[0].ask) == tree


@pytest.mark.parametrize("line", ["No degree needed", "Python is not required", "No experience with Docker necessary"])
def test_what_is_not_needed_is_not_asked(compared: Compared, line: str) -> None:
    assert compared(line).items[0].ask is None


def test_an_aside_about_the_company_is_not_asked(compared: Compared) -> None:
    assert said(compared("Python or Java (we currently use Spring Boot)").items[0].ask) == "any(Python, Java)"


def test_responsibilities_and_benefits_ask_for_nothing(compared: Compared) -> None:
    assert compared("Build Python services", kind="responsibility").items[0].ask is None
    assert compared("Python courses", kind="benefit").items[0].ask is None


def test_two_of_the_points_that_follow_in_one_item(compared: Compared) -> None:
    line = "Experience must include TWO of the following: -Running Docker -Using AWS -Writing Python"
    assert said(compared(line).items[0].ask) == "any2(Docker, AWS, Python)"


def test_a_career_of_ones_own_is_no_car(compared: Compared) -> None:
    assert said(compared("Python, and shaping your own career").items[0].ask) == "Python"
    assert said(compared("You have your own car").items[0].ask) == "condition Own vehicle"


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Completed apprenticeship", "vocational"),
        ("Technical diploma", "bachelor"),
        ("Upper secondary education", "secondary"),
        ("M. Sc. required", "master"),
        ("A 4-year degree", "bachelor"),
        ("Advanced degree", "master"),
        ("Ph. D. required", "doctorate"),
    ],
)
def test_a_degree_is_found_by_whatever_word_it_begins_with(compared: Compared, line: str, asked: str) -> None:
    assert said(compared(line).items[0].ask) == asked
