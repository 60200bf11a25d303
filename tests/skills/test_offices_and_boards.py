"""What lines of public offices, colleges and boards ask for: pairs to choose from, fields behind a bracket, ranges."""

from collections.abc import Callable

import pytest

from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.comparer import compare
from tests.skills.lines.show import TODAY, Lines, said


@pytest.fixture(scope="module")
def asked() -> Callable[[str], str]:
    lines = Lines()

    def ask_of(line: str) -> str:
        found = compare(read(kept_text(f"Clerk\n\nRequirements:\n- {line}\n")), lines.bare, profile=None, today=TODAY)
        return " + ".join(said(one.ask) for one in found.items if one.ask)

    return ask_of


@pytest.mark.parametrize(
    ("line", "ask"),
    [
        ("Either Django with PostgreSQL or Flask with MongoDB", "(Django & PostgreSQL) | (Flask & MongoDB)"),
        ("Either Python and Django, or Ruby and Rails", "(Python & Django) | (Ruby & Ruby on Rails)"),
        ("Java mit Spring oder PHP mit Laravel", "(Java & Spring) | (PHP & Laravel)"),
        ("Either Java or Kotlin with Spring", "(Java | Kotlin) & Spring"),
    ],
)
def test_of_pairs_to_choose_from_one_whole_pair_is_asked(asked: Callable[[str], str], line: str, ask: str) -> None:
    assert asked(line) == ask


@pytest.mark.parametrize(
    ("line", "ask"),
    [
        ("De formation Bac+5 en informatique, vous avez 3 ans d'expérience en Scala", "degree:master & 3y & Scala"),
        ("Titulaire d'un master en biologie, vous maîtrisez Excel", "degree:master & Microsoft Excel"),
        ("Grado en Biología, 2 años de experiencia en SAP", "degree:bachelor & 2y & SAP"),
    ],
)
def test_what_a_sentence_asks_behind_the_degrees_field_is_asked_too(
    asked: Callable[[str], str], line: str, ask: str
) -> None:
    assert asked(line) == ask


@pytest.mark.parametrize(
    "line",
    [
        "Abgeschlossenes Hochschulstudium (Bachelor/Diplom (FH)) der Fachrichtung Informatik",
        "Abgeschlossenes Studium (Bachelor oder Diplom FH) der Informatik",
        "Abgeschlossenes Studium (Bachelor oder gleichwertig) der Informatik",
    ],
)
def test_the_field_behind_a_degrees_bracket_is_no_way_around_the_degree(asked: Callable[[str], str], line: str) -> None:
    assert asked(line) == "degree:bachelor"


@pytest.mark.parametrize(
    ("line", "ask"),
    [
        ("3 years to less than 5 years of experience in Scala", "3y & Scala"),
        ("At least 3 years of residential care experience", "3y"),
    ],
)
def test_years_of_a_board_are_told_from_a_residency_and_from_their_upper_end(
    asked: Callable[[str], str], line: str, ask: str
) -> None:
    assert asked(line).startswith(ask)
    assert "5y" not in asked(line)


def test_teaching_undergraduates_asks_for_no_degree(asked: Callable[[str], str]) -> None:
    assert "degree" not in asked("Experience with undergraduate courses in Scala")


def test_isolation_of_transactions_is_no_drywall(asked: Callable[[str], str]) -> None:
    assert "Drywall" not in asked("Experience with relational databases and transaction isolation")


def test_portuguese_databases_are_known(asked: Callable[[str], str]) -> None:
    assert asked("Conhecimento em bancos de dados relacionais") == "Relational databases"


@pytest.mark.parametrize(
    ("line", "ask"), [("5+ years required", "5y"), ("Minimum 3 years preferred", "3y"), ("7+ years expected.", "7y")]
)
def test_years_that_only_their_demand_stands_behind_are_of_experience(
    asked: Callable[[str], str], line: str, ask: str
) -> None:
    assert asked(line).rstrip("?") == ask


def test_two_years_of_a_contract_are_of_no_experience_though_they_are_required(asked: Callable[[str], str]) -> None:
    assert asked("Contract: 2 years required") == ""
