"""Forms that job boards, recruiters' mails and offices give to postings: what the person gets of each."""

import pytest

from jobtracker.reading.reader import read


def points(text: str) -> list[tuple[str, str]]:
    return [(item.kind, item.text) for item in read(text).items]


def title(text: str) -> str | None:
    found = read(text).title
    return found.value if found else None


def places(text: str) -> list[str]:
    return [place.value for place in read(text).locations]


def test_a_stack_named_before_its_colon_is_one_item_and_ends_with_its_line() -> None:
    text = (
        "Senior Engineer\n\nTarnfield makes maps.\n\nStack: Elixir, Phoenix, Postgres\n\n"
        "We are seven people in a barn. We like it there.\n\nWrite to dana@tarnfield.example\n"
    )
    assert points(text) == [("stack", "Elixir, Phoenix, Postgres")]


def test_prose_below_a_stack_is_read_for_what_it_asks() -> None:
    text = (
        "Tarnfield | Web Developer | Hull | on-site\n\nTarnfield makes maps for farms.\n\nStack: Elixir, Phoenix\n\n"
        "Looking for someone with 3 years of building web apps. Knowing about cows is a plus.\n"
    )
    assert points(text)[1:] == [
        ("requirement", "Looking for someone with 3 years of building web apps."),
        ("preferred", "Knowing about cows is a plus."),
    ]


def test_whom_a_sentence_gives_preference_is_wished_for() -> None:
    text = "Lecturer\n\nOur college is small. Preference will be given to applicants who know Old Norse.\n"
    assert points(text) == [("preferred", "Preference will be given to applicants who know Old Norse.")]


def test_a_telephone_number_below_a_list_is_no_point_of_it() -> None:
    text = "Nurse\n\nRequirements:\n* A nursing degree\n* Patience\n\nBest wishes,\nHannah\n+44 20 7946 0000\n"
    assert points(text) == [("requirement", "A nursing degree"), ("requirement", "Patience")]


def test_a_point_that_begins_with_a_plus_and_a_figure_is_still_one() -> None:
    text = "Nurse\n\nRequirements:\n+ A nursing degree\n+3 years on a ward\n+ Patience\n"
    assert len(points(text)) == 3


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (".NET Developer", ".NET Developer"),
        ("Specjalista ds. Sprzedaży", "Specjalista ds. Sprzedaży"),
    ],
)
def test_a_title_keeps_its_dots(line: str, said: str) -> None:
    assert title(f"{line}\nHarrow Paper Ltd\nLeeds\n\nWe make paper.\n") == said


def test_a_french_firm_before_its_town_with_the_department_is_no_part_of_the_town() -> None:
    text = "Comptable (H/F)\nBrasserie Colvert - Nantes (44)\nCDI\n\nVos missions\n- Tenir les comptes\n"
    reading = read(text)
    assert places(text) == ["Nantes"]
    assert reading.company is not None
    assert reading.company.value == "Brasserie Colvert"


def test_a_road_that_is_called_after_a_town_is_no_place_of_work() -> None:
    assert places("Barista\nTin Kettle Coffee, Gloucester Road, Bristol\nPart time\n") == ["Bristol"]


def test_towns_that_stand_line_by_line_are_all_places_of_work() -> None:
    told = "Locations\n2 vacancies in the following locations:\nBoise, ID\nDenver, CO\n"
    assert places(f"Ranger\n{told}\nDuties\n- Walk the trails\n") == ["Boise, ID", "Denver, CO"]
    assert places("Ranger\nHarrow Parks LLC\nBoise, ID\nDenver, CO\nFull-time\n") == ["Boise, ID", "Denver, CO"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Cook\n\nA small inn. We would like you to join us full-time from May.\n", "full-time"),
        ("Java Developer\nCorvane Ltd\nReading\nContract\n\nA large programme needs you.\n", "contract"),
    ],
)
def test_what_kind_of_employment_it_is_may_stand_alone_or_in_passing(text: str, kind: str) -> None:
    employment = read(text).employment_type
    assert employment is not None
    assert employment.value == kind
