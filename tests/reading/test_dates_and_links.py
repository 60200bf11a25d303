"""When a posting appeared, until when one can apply, where it stands and whom to write to."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.reading.reader import read


@pytest.mark.parametrize(
    ("line", "day", "sure"),
    [
        ("Closing date: 12 May 2026", date(2026, 5, 12), True),
        ("Application deadline: May 3rd, 2026", date(2026, 5, 3), True),
        ("Deadline: 2026-06-30 at noon", date(2026, 6, 30), True),
        ("Bewerbungsfrist: 31.01.2027", date(2027, 1, 31), True),
        ("Bewerbungsschluss: 1. März 2026", date(2026, 3, 1), True),
        ("Date limite: 7 février 2026", date(2026, 2, 7), True),
        ("Fecha límite: 9 de junio de 2026", date(2026, 6, 9), True),
        ("Apply by: 25/12/2026", date(2026, 12, 25), True),
        ("Apply by: 03/04/2026", date(2026, 4, 3), False),
        ("Please send your application by 4 September 2026.", date(2026, 9, 4), True),
        ("Bitte bewerben Sie sich bis zum 15.08.2026.", date(2026, 8, 15), True),
        ("Please apply by 23/9/26.", date(2026, 9, 23), True),
    ],
)
def test_the_last_day_to_apply_is_found_in_every_spelling(line: str, day: date, sure: bool) -> None:  # noqa: FBT001
    text = f"Gardener\n\n{line}\n\nRequirements\n- Green fingers\n"
    closes = read(text).closes
    assert closes is not None
    assert (closes.value, closes.sure) == (day, sure)
    assert str(day.day) in text[closes.start : closes.end]


def test_the_day_of_publication_is_no_deadline() -> None:
    reading = read("Gardener\n\nPosted: 1 May 2026\n\nRequirements\n- Green fingers\n")
    assert reading.posted is not None
    assert reading.posted.value == date(2026, 5, 1)
    assert reading.closes is None


@pytest.mark.parametrize(
    "line", ["Deadline: soon", "Closing date: 45.13.2026", "Founded on 3 May 1990", "We met by chance"]
)
def test_what_is_no_date_is_left_blank(line: str) -> None:
    assert read(f"Gardener\n\n{line}\n").closes is None


def test_the_posting_s_own_address_is_sure_and_a_likely_one_is_to_be_checked() -> None:
    own = read("Gardener\nURL: https://parks.example/jobs/12.\n").url
    assert own is not None
    assert (own.value, own.sure) == ("https://parks.example/jobs/12", True)
    likely = read("Gardener\nSee https://parks.example/about and https://parks.example/careers/12, thanks.\n").url
    assert likely is not None
    assert (likely.value, likely.sure) == ("https://parks.example/careers/12", False)


def test_the_address_to_write_to_is_a_person_s() -> None:
    text = "Gardener\nnoreply@parks.example, questions to lena.moos+jobs@parks.example!\n"
    email = read(text).email
    assert email is not None
    assert email.value == "lena.moos+jobs@parks.example" == text[email.start : email.end]


@given(st.text(alphabet="ab1.@/-: 2026h\n", max_size=200))
def test_addresses_and_dates_are_slices_of_any_text(text: str) -> None:
    reading = read(text)
    for found in (reading.url, reading.email):
        assert found is None or text[found.start : found.end] == found.value
