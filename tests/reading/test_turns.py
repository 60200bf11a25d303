"""What lists are when no known words head them: told by their points and by the order lists come in."""

import pytest

from jobtracker.reading.reader import read
from jobtracker.reading.turns import KINDS, Turn, kinds_in_turn

HEADINGS = [
    ("The brass", "The tin", "The copper", "The gold"),
    ("Zinn", "Kupfer", "Messing", "Gold"),
    ("Marée basse", "Marée haute", "Vent du large", "Plein soleil"),
]
LISTS = [
    ("responsibility", "- Polish the lamp every evening\n- Write down the weather\n- Train two helpers"),
    ("requirement", "- Three years of experience at sea\n- A valid driving licence\n- Good English"),
    ("preferred", "- Morse code would be nice to have\n- Ideally you speak Breton"),
    ("benefit", "- 30 days of paid holiday\n- A cottage with free firewood\n- Pension and health insurance"),
]


def kinds(text: str) -> list[str]:
    return [item.kind for item in read(text).items]


@pytest.mark.parametrize("headings", HEADINGS)
def test_four_lists_are_told_apart_whatever_heads_them(headings: tuple[str, ...]) -> None:
    listed = zip(headings, LISTS, strict=True)
    text = "Lighthouse keeper\n\n" + "\n\n".join(f"{heading}\n{points}" for heading, (_, points) in listed)
    expected = [kind for kind, points in LISTS for _ in points.split("\n")]
    assert kinds(text) == expected


def test_points_outweigh_a_heading_whose_words_may_mean_anything() -> None:
    text = (
        "Baker\n\nHow you'll know you're doing the job\n- Bake forty loaves before six\n- Clean the ovens\n"
        "- Sell at the counter\n\nRequirements\n- Three years of experience in a bakery\n"
    )
    assert kinds(text) == ["responsibility"] * 3 + ["requirement"]


def test_a_heading_with_the_noun_of_a_kind_outweighs_its_points() -> None:
    text = (
        "Duties\n- Sort the post\n\nEmployment requirements\n- Register with the harbour office\n- Carry your papers\n"
    )
    assert kinds(text) == ["responsibility", "requirement", "requirement"]


def test_lists_without_any_heading_are_told_by_the_blank_lines_between_them() -> None:
    text = (
        "Deckhand on the river ferry\n\n- Tie up the boat\n- Clean the deck\n\n"
        "- Can swim\n- Two seasons of experience\n\n- Free meals on board\n- Paid holidays\n"
    )
    assert kinds(text) == ["responsibility"] * 2 + ["requirement"] * 2 + ["benefit"] * 2


def test_plain_lines_below_a_heading_that_nobody_listed_are_points() -> None:
    text = (
        "Cheesemaker\n\nWe make cheese in a cellar below the old school, and we need one more pair of hands.\n\n"
        "Down in the cellar\nTurn and wash the wheels\nPack orders for the market\nClean the vats\n\n"
        "Up for it\nA diploma in dairy work or two years of experience\nA driving licence\n"
    )
    assert kinds(text) == ["responsibility"] * 3 + ["requirement"] * 2


def test_a_heading_in_words_of_a_wish_is_one_in_every_language() -> None:
    for heading in ("Not needed, but we'd be pleased", "Kein Muss, aber schön", "É bom, mas não é obrigatório"):
        text = f"Requirements\n- A diploma\n- Five years of experience\n\n{heading}\n- French\n- Beekeeping\n"
        assert kinds(text) == ["requirement"] * 2 + ["preferred"] * 2, heading


def test_numbered_headings_need_no_blank_line_where_two_of_them_say_what_they_head() -> None:
    text = (
        "1. About the role\nYou keep our boats afloat.\n2. Responsibilities\nRepair the hulls\nPaint the decks\n"
        "Order the parts\n3. Requirements\nA trade certificate\nThree years in a boatyard\n4. Where the journey goes\n"
        "We grow every year.\n"
    )
    assert kinds(text) == ["responsibility"] * 3 + ["requirement"] * 2


def test_numbered_headings_part_the_text_and_are_no_points() -> None:
    text = (
        "1. Background\nThe fund was founded in 1990.\n\n"
        "2. Functions of the post\n- Draft letters\n- Keep the files\n\n"
        "3. Recruitment qualifications\n- Five years of experience\n"
    )
    assert kinds(text) == ["responsibility"] * 2 + ["requirement"]


def test_points_in_small_letters_are_not_joined_as_if_they_were_wrapped() -> None:
    text = (
        "Duties\nproduce the yearly figures\nbuild the tables again\nanswer questions from the press\n\n"
        "Requirements\na degree in statistics\nexperience of messy data\n"
    )
    assert [item.text for item in read(text).items] == [
        "produce the yearly figures",
        "build the tables again",
        "answer questions from the press",
        "a degree in statistics",
        "experience of messy data",
    ]


def test_facts_that_lost_their_line_breaks_are_fields() -> None:
    text = (
        "Job Title: Sales Executive Company: Mango Works Location: Pune Job Type: Full Time "
        "Salary: INR 3,50,000 - 5,00,000 per annum Job Description:We sell pumps to farms in four states and have done "
        "so for thirty years.Key Responsibilities:Visit dealers and farms.Prepare quotations.Desired Candidate "
        "Profile:Any graduate with good communication.1-3 years of experience in sales.Own two-wheeler."
    )
    reading = read(text)
    assert reading.title is not None
    assert reading.company is not None
    assert reading.salary is not None
    assert (reading.title.value, reading.company.value) == ("Sales Executive", "Mango Works")
    assert [place.value for place in reading.locations] == ["Pune"]
    assert (reading.salary.value.min, reading.salary.value.max) == (350_000, 500_000)
    assert kinds(text) == ["responsibility"] * 2 + ["requirement"] * 3


def test_known_lists_keep_their_kinds_and_tell_those_between_them() -> None:
    told = kinds_in_turn([Turn("responsibilities"), Turn(None), Turn("benefits")])
    assert told == ["responsibilities", "required", "benefits"]
    assert [kinds_in_turn([Turn(kind)]) for kind in KINDS] == [[kind] for kind in KINDS]
    assert kinds_in_turn([]) == []
