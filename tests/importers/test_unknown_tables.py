"""Tables whose headings nobody knows: taken apart, guessed at, and read as the person says."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.importers.job_table import FIELDS, guessed_columns, jobs_of, known_columns, read_cells
from jobtracker.problems import Problem

SHEET = (
    "Was;Wo;Wann;Stand;Adresse\n"
    "Köchin;Bäcker & Söhne GmbH;03.04.2026;Absage;https://example.org/1\n"
    '"Lehrerin; Mathematik";Gymnasium am Wall;12.05.2026;Gespräch;https://example.org/2\n'
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_a_sheet_in_any_encoding_and_with_any_sign_is_read_as_the_person_says(encoding: str, sign: str) -> None:
    text = SHEET if sign == ";" else SHEET.replace(";", sign).replace(f"Lehrerin{sign} ", "Lehrerin, ")
    cells = read_cells(text.encode(encoding))
    assert cells.headings == ("Was", "Wo", "Wann", "Stand", "Adresse")
    assert known_columns(cells) == {}
    table = jobs_of(cells, {"title": 0, "company": 1, "applied": 2, "status": 3})
    first, second = table.jobs
    assert (first.title, first.company, first.applied) == ("Köchin", "Bäcker & Söhne GmbH", date(2026, 4, 3))
    assert (second.title[:8], second.status) == ("Lehrerin", "Gespräch")
    assert table.left_out == ("Adresse",)


def test_the_first_guess_goes_by_words_in_headings_and_by_what_stands_below() -> None:
    assert guessed_columns(read_cells(SHEET.encode())) == {
        "title": 0,
        "company": 1,
        "applied": 2,
        "status": 3,
        "url": 4,
    }
    worded = read_cells(b"My role there,Name of the employer,Remarks\nCook,Acme,kind\n")
    assert guessed_columns(worded) == {"title": 0, "company": 1}


def test_a_sheet_without_headings_loses_no_job() -> None:
    cells = read_cells(b"Cook,Acme Ltd,2026-04-03\nBaker,Heron Ltd,2026-05-01\n")
    assert not cells.headed
    assert cells.headings == ("(1)", "(2)", "(3)")
    columns = guessed_columns(cells)
    assert columns == {"title": 0, "company": 1, "applied": 2}
    table = jobs_of(cells, columns)
    assert [job.title for job in table.jobs] == ["Cook", "Baker"]
    assert table.left_out == ()
    assert jobs_of(cells.headed_by(True), columns).jobs == table.jobs[1:]  # noqa: FBT003 - as it is ticked


def test_rows_may_be_short_and_lines_may_stand_above() -> None:
    cells = read_cells("Meine Suche\n\nWas;Wo;Wann\nKöchin\nKoch;Acme;03.04.2026\n".encode())
    assert cells.headings == ("Was", "Wo", "Wann")
    assert [line[0] for line in cells.lines] == ["Köchin", "Koch"]
    assert cells.examples(1) == ("Acme",)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"only words\nand more\n", b'"open'])
def test_what_is_no_table_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(Problem, match="no table"):
        read_cells(data)


@given(st.text(alphabet='Title,;\t\n"é0/. ', max_size=120), st.dictionaries(st.sampled_from(FIELDS), st.integers(0, 3)))
def test_any_table_can_be_read_in_any_way(text: str, columns: dict[str, int]) -> None:
    try:
        cells = read_cells(text.encode())
    except Problem:
        return
    wide = len(cells.headings)
    assert all(len(row) == wide for row in cells.rows)
    assert set(guessed_columns(cells).values()) <= set(range(wide))
    table = jobs_of(cells, {field: place for field, place in columns.items() if place < wide})
    assert len(table.jobs) <= len(cells.lines)
