"""What must not matter: another firm, another trade, another town in the same posting are found all the same."""

from collections.abc import Iterator

import pytest

from jobtracker.reading.reader import read

FIRMS = (
    "Velmarin", "Tarnbeck Systems", "QZV", "Harrop & Finch", "Brauwerk Anlagen GmbH", "Maria Lindqvist Studio",
    "Groupe Valfleury", "The Copper Orchard", "Łódzka Fabryka", "O'Dwyer Mechanical", "D’Angelo Foods", "3Forge",
)  # fmt: skip
TITLES = (
    "Data Engineer", "Farrier", "Scrum Master", "Key Holder", "Luthier", "Doula", "VP of Revenue Operations",
    "Beekeeper", "Roofer", "Chef de Partie", "Kennel Hand", "Sommelier", "Stonemason", "Quillonist",
)  # fmt: skip
TOWNS = (
    "Kirkwhelpington", "Bad Zwesten", "Taupō", "Hällefors", "Yellow Springs, OH", "Ustka", "Okoły", "Ballyvaughan",
    "Great Ayton",
)  # fmt: skip
POSTINGS = {
    "facts below the title": "{title}\n{firm}\n{town}\nFull-time\n\nAbout {firm}\n{firm} makes gates."
    "\n\nWhat you will do\n- Keep the workshop in order\n- Talk to customers\n",
    "stars beside the firm": "{firm} 4.3 ★\n\n{title}\n{town}\n\nCompany overview\n\nAt {firm}, we make gates. "
    "{firm} was founded in 1990.\n\nResponsibilities:\n- Keep the workshop in order\n- Talk to customers\n",
    "a row of facts": "{title}\n{firm} — {town} (Hybrid)\n\n{firm} has made gates for forty years.\n\n"
    "Requirements:\n- A driving licence\n- Two years of experience\n",
    "sentences": "{title}\n\nAt {firm}, we make gates. This role is based in our {town} office.\n\n"
    "Requirements:\n- A driving licence\n- Two years of experience\n",
    "labels": "Job title: {title}\nCompany: {firm}\nLocation: {town}\n\n{firm} makes gates in London and Paris.\n\n"
    "Requirements:\n- A driving licence\n- Two years of experience\n",
}


def _swaps() -> Iterator[tuple[str, str, str, str]]:
    for name in POSTINGS:
        for number in range(max(len(FIRMS), len(TITLES), len(TOWNS))):
            title, firm = TITLES[number % len(TITLES)], FIRMS[number % len(FIRMS)]
            yield name, title, firm, TOWNS[number % len(TOWNS)]


@pytest.mark.parametrize(("name", "title", "firm", "town"), list(_swaps()))
def test_whatever_a_job_a_firm_and_a_town_are_called_they_are_found(
    name: str, title: str, firm: str, town: str
) -> None:
    reading = read(POSTINGS[name].format(title=title, firm=firm, town=town))
    assert reading.title is not None
    assert reading.title.value == title
    assert reading.company is not None
    assert reading.company.value.removeprefix("The ") == firm.removeprefix("The ")
    assert [place.value for place in reading.locations] == [town]


def test_a_heading_or_a_group_is_no_town() -> None:
    reading = read(
        "Security Engineer\nHarbour Bank\nTransformation Services\n\nThis role is located in the Product Group (PG).\n"
    )
    assert reading.locations == ()


def test_towns_that_no_list_knows_are_found_behind_or_too() -> None:
    reading = read("Wir suchen eine Köchin an unserem Standort in Bad Zwesten oder Ustka, ab sofort.\n")
    assert [place.value for place in reading.locations] == ["Bad Zwesten", "Ustka"]
