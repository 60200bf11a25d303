"""Finding a saved posting again."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jobtracker.hunt.hunt import Hunt


@pytest.fixture
def shelf(hunt: Hunt) -> Hunt:
    """A hunt with three postings."""
    for title, company, place, words in (
        ("Pâtissière", "Maison Étoile", "Liège", "Laminated dough"),
        ("C++ Developer", "Node.js & Sons", "Oulu", "C++17 and CMake"),
        ("Archivist", "City of Bergen", "Bergen", "Handwriting"),
    ):
        draft = hunt.postings.draft(f"Requirements\n• {words}\n")
        hunt.postings.capture(replace(draft, title=title, company=company, places=(place,)))
    return hunt


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Archivist", "C++ Developer", "Pâtissière"]),
        ("  ", ["Archivist", "C++ Developer", "Pâtissière"]),
        ("arch", ["Archivist"]),
        ("PATISS", ["Pâtissière"]),
        ("etoile", ["Pâtissière"]),
        ("bergen", ["Archivist"]),
        ("handwr", ["Archivist"]),
        ("developer oul", ["C++ Developer"]),
        ("node.js", ["C++ Developer"]),
        ("liege dough", ["Pâtissière"]),
        ("dough oulu", []),
        ("zzz", []),
    ],
)
def test_the_words_typed_are_found_wherever_they_begin(shelf: Hunt, typed: str, found: list[str]) -> None:
    assert [row.title for row in shelf.postings.rows(typed)] == found


@pytest.mark.parametrize(
    "typed", ['"', "'", '""', "*", "a OR", "NEAR(", "title:x", "^", "-", "(", "a AND NOT b", "\x00", "%"]
)
def test_signs_of_the_search_language_are_no_language_here(shelf: Hunt, typed: str) -> None:
    assert shelf.postings.rows(typed) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text())
def test_whatever_is_typed_gives_rows_and_no_fault(shelf: Hunt, typed: str) -> None:
    assert len(shelf.postings.rows(typed)) <= 3


def test_a_removed_posting_is_not_found_and_its_return_is(shelf: Hunt) -> None:
    number = shelf.postings.rows("archivist")[0].id
    assert shelf.postings.trash([number]).label == "Removed “Archivist”"
    assert shelf.postings.rows("archivist") == []
    assert shelf.postings.count() == 2
    shelf.undo()
    assert [row.id for row in shelf.postings.rows("archivist")] == [number]


def test_a_corrected_title_is_what_is_found(shelf: Hunt) -> None:
    number = shelf.postings.rows("archivist")[0].id
    shelf.postings.correct(number, title="Palaeographer")
    assert shelf.postings.rows("archivist") == []
    assert [row.id for row in shelf.postings.rows("palaeo")] == [number]
    shelf.undo()
    assert shelf.postings.rows("palaeo") == []
