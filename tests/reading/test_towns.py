"""The lists of towns: each name once, written as it is compared; and firms that are called after a town."""

import pytest

from jobtracker.paths import resources
from jobtracker.reading.gazetteer import LIKE_WORDS, LONGEST, PLACES
from jobtracker.reading.place import is_called_after_town
from jobtracker.reading.reader import kept_text, read
from jobtracker.reading.words import plain

FOLDER = resources() / "towns"
LISTS = ("one_word", "several_words", "like_words")


def _names(name: str) -> list[str]:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_towns_is_in_order_each_name_once_and_spelled_as_words_are_compared(name: str) -> None:
    names = _names(name)
    assert names == sorted(set(names))
    assert [town for town in names if not town or plain(town) != town] == []


def test_names_of_one_word_and_of_several_are_kept_apart() -> None:
    assert [town for town in _names("one_word") if " " in town] == []
    assert [town for town in _names("several_words") if " " not in town or town.count(" ") >= LONGEST] == []


def test_a_town_stands_alone_or_is_like_a_word_and_not_both() -> None:
    assert sorted(PLACES & LIKE_WORDS) == []


@pytest.mark.parametrize(
    ("name", "is_firm"),
    [
        ("Bristol Labs", True),
        ("Husum & Sohn", True),
        ("Redruth Primary School", True),
        ("Bristol", False),
        ("Berlin Mitte", False),
        ("Paris La Défense", False),
        ("Frankfurt am Main", False),
        ("Oslo and Bergen", False),
        ("Boston Area", False),
    ],
)
def test_a_firm_called_after_a_town_is_told_from_the_town(name: str, *, is_firm: bool) -> None:
    assert is_called_after_town(name) is is_firm


def test_a_firms_town_is_not_where_the_job_is_when_the_posting_says_another() -> None:
    text = "Lens Grinder\nPenzance Optics\n\nYou will join our team in Bodmin.\n\nYou have\n- patience\n"
    reading = read(kept_text(text))
    assert reading.company is not None
    assert reading.company.value == "Penzance Optics"
    assert [place.value for place in reading.locations] == ["Bodmin"]


@pytest.mark.parametrize("town", ["Shirley", "Heide"])
def test_a_town_named_like_a_person_or_thing_counts_behind_the_words_that_say_where(town: str) -> None:
    said = read(kept_text(f"Nurse\n\nOur practice is located in {town}.\n\nYou have\n- patience\n"))
    only_named = read(kept_text(f"Nurse\n\nAsk for {town} when you come.\n\nYou have\n- patience\n"))
    assert [place.value for place in said.locations] == [town]
    assert only_named.locations == ()


def test_a_town_named_like_a_person_counts_on_a_line_of_its_own_below_the_firm() -> None:
    reading = read(kept_text("Nurse\nOtterbrook Vets\nShirley\n\nYou have\n- patience\n"))
    assert [place.value for place in reading.locations] == ["Shirley"]
    assert reading.company is not None
    assert reading.company.value == "Otterbrook Vets"


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("Elektriker (m/w/d)\nVolkmann Anlagen\n{}\n", "Elektriker (m/w/d)", "Volkmann Anlagen"),
        ("Elektriker (m/w/d) in {}\nVolkmann Anlagen GmbH\n", "Elektriker (m/w/d)", "Volkmann Anlagen GmbH"),
        ("Electrician - {}\nVolkmann Systems Ltd\n", "Electrician", "Volkmann Systems Ltd"),
        ("Electrician, {}\nVolkmann Systems Ltd\n", "Electrician", "Volkmann Systems Ltd"),
        ("Électricien (H/F)\nVolkmann Câbles, {}\nCDI\n", "Électricien (H/F)", "Volkmann Câbles"),
    ],
)
@pytest.mark.parametrize("town", ["Holzminden", "Newton Aycliffe", "Yssingeaux", "Bergen op Zoom"])
def test_title_firm_and_town_are_told_apart_in_a_head(text: str, title: str, company: str, town: str) -> None:
    reading = read(kept_text(f"{text.format(town)}\nProfil\n- patience\n- humour\n"))
    assert reading.title is not None
    assert reading.company is not None
    assert (reading.title.value, reading.company.value) == (title, company)
    assert [place.value for place in reading.locations] == [town]


@pytest.mark.parametrize(
    ("sentence", "town"),
    [
        ("Der Arbeitsort ist Holzminden.", "Holzminden"),
        ("Im Großraum Lünen suchen wir dich.", "Lünen"),
        ("Für unser Werk Weilheim in Oberbayern suchen wir dich.", "Weilheim in Oberbayern"),
        ("Für unseren Kunden in Miltenberg suchen wir dich.", "Miltenberg"),
        ("Seit 1974 sind wir in Husum zu Hause.", "Husum"),
        ("Our Kendal branch is growing.", "Kendal"),
        ("Come and work with us in Redruth!", "Redruth"),
        ("A Letterkenny-based contractor needs you.", "Letterkenny"),
        ("Sur notre site de Loudéac, vous installez des armoires.", "Loudéac"),
        ("Nous sommes une petite entreprise de Béthune.", "Béthune"),
        ("El lugar de trabajo es Eibar.", "Eibar"),
        ("Trabajarás en nuestra tienda de Antequera.", "Antequera"),
        ("Lavorerai nel nostro stabilimento di Gubbio.", "Gubbio"),
        ("Je standplaats is Bergen op Zoom.", "Bergen op Zoom"),
        ("Je gaat aan de slag in Zierikzee.", "Zierikzee"),
        ("O local de trabalho é Fafe.", "Fafe"),
        ("Nous cherchons une vendeuse à Bellay-St-Denis.", "Bellay-St-Denis"),
        ("Placeringsort är Vetlanda.", "Vetlanda"),
        ("Mjölby kommun har en ledig plats.", "Mjölby"),
    ],
)
def test_a_town_is_found_where_a_sentence_says_that_one_works_there(sentence: str, town: str) -> None:
    assert [place.value for place in read(kept_text(f"Koch\n\n{sentence}\n\n- Humor\n")).locations] == [town]


@pytest.mark.parametrize(
    "sentence",
    [
        "Our founders studied in Cambridge and Zurich.",
        "Our products are sold in Munich, Milan and Madrid.",
        "Our investors are in San Francisco.",
        "We have offices in London, Paris, Tokyo and Sydney.",
        "You will travel to our factory in Leeds twice a year.",
        "Unsere Kunden sitzen in Stuttgart, Köln und Wien.",
        "Nos clients sont à Lyon et à Genève.",
        "Fundada en Bilbao en 1910, la casa exporta.",
        "Onze klanten zitten in Utrecht en Gent.",
    ],
)
def test_where_customers_are_or_founders_studied_is_not_where_the_job_is(sentence: str) -> None:
    assert read(kept_text(f"Account Manager\n\n{sentence}\n\n- Humor\n")).locations == ()
