"""A firm that a sentence begins with, whatever stands between its name and what the firm does."""

import pytest

from jobtracker.reading.reader import read

HEAD = "Boat Builder\n\n"
DUTIES = "\n\nYour tasks:\n- build boats\n- mend sails\n"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Halden Works is looking for a boat builder.", "Halden Works"),
        ("Halden Works (a yard of two) is looking for a boat builder.", "Halden Works"),
        ("Halden Works, a yard of two, is looking for a boat builder.", "Halden Works"),
        ("Halden Works hires! Do you build boats?", "Halden Works"),
        ("Halden Works in Falmouth is looking for a boat builder.", "Halden Works"),
        ("The Society of the Halden Docks seeks a boat builder.", "The Society of the Halden Docks"),
        ("La société Halden Frères recherche un charpentier.", "Halden Frères"),
        ("La jeune maison Halden Frères recrute un charpentier.", "Halden Frères"),
        ("Die Haldener Werft sucht Verstärkung.", "Haldener Werft"),
        ("Halden Stocznia Sp. z o.o. seeks a boat builder.", "Halden Stocznia Sp. z o.o."),
        ("Haldens kommun söker en båtbyggare.", "Haldens kommun"),
        ("Since 1963, Halden Works has built boats for the harbour.", "Halden Works"),
        ("You will like it here. Halden Works builds boats.", "Halden Works"),
        (
            "We mend what others break: the sailors of the whole coast know Halden Works Ltd, who are hiring.",
            "Halden Works Ltd",
        ),
        ("Come and see today's harbour and Halden Works's slipway.", "Halden Works"),
    ],
)
def test_the_firm_is_whom_the_sentence_speaks_of(sentence: str, name: str) -> None:
    found = read(f"{HEAD}{sentence}{DUTIES}").company
    assert found is not None
    assert found.value == name
