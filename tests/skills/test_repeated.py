"""What comes again, an item or a paragraph, is not read again, and asks for the same where it stands then."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.reading.findings import Item, Kind, Reading
from jobtracker.skills import mentions, repeated
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparer import Lexicon, compare
from jobtracker.skills.comparison import Comparison
from jobtracker.skills.mentions import find
from jobtracker.skills.words import Words

TODAY = date(2026, 11, 1)
LINES = (
    "Python or Java, SQL required",
    "5+ years of Python and a bachelor's degree in Physics",
    "(Docker is a plus)",
    "no degree needed",
    "or Redis",
    "either Flask or Django, and German",
)


def _read(lines: list[str], lexicon: Lexicon, kind: Kind = "requirement") -> Comparison:
    text = "\n".join(lines)
    items, start = [], 0
    for line in lines:
        items.append(Item(line, kind, start, start + len(line)))
        start += len(line) + 1
    return compare(Reading(text=text, language="en", items=tuple(items)), lexicon, profile=None, today=TODAY)


@given(st.lists(st.lists(st.sampled_from(LINES), min_size=1, max_size=6), min_size=2, max_size=4))
def test_what_was_read_before_changes_no_answer(catalogue: Catalogue, postings: list[list[str]]) -> None:
    experienced = Lexicon(catalogue)
    for lines in postings:
        assert _read(lines, experienced) == _read(lines, Lexicon(catalogue))


def test_the_same_words_ask_otherwise_where_the_item_is_of_another_kind(catalogue: Catalogue) -> None:
    lexicon = Lexicon(catalogue)
    kinds: tuple[Kind, ...] = ("requirement", "preferred", "requirement")
    read = [_read(["Python required, Docker is a plus"], lexicon, kind) for kind in kinds]
    assert read[0] == read[2] == _read(["Python required, Docker is a plus"], Lexicon(catalogue))
    assert (
        read[1].items[0].ask
        == _read(["Python required, Docker is a plus"], Lexicon(catalogue), "preferred").items[0].ask
    )


PARAGRAPHS = (
    "Our kitchens bake for four hundred schools, and every tray is planned in Python by people who once baked.",
    "You know your way around data lakes, and you are fluent in",
    "Go. What we spark in others is curiosity, which no course in our academy ever managed to teach anybody.",
    "- Experience with React, Excel or R, and a steady hand at the oven when the bell rings at four",
    "Department of",
    "Physics and Astronomy: the people there review our Rust and C++ code each spring, before the ovens are cleaned.",
    "Works closely with finance, sales and marketing teams, from the first order to the last crumb on the plate.",
    "Excel",
    "and Word",
    "Write to bakers@ovens.example or see https://ovens.example/python/jobs for all that Docker and Kubernetes bake.",
)


def told(words: Words, lexicon: Lexicon) -> list[tuple[object, ...]]:
    """What is named, and where."""
    return [(spot.place(), spot.start, spot.end, spot.skill, spot.kind, spot.own) for spot in find(words, lexicon)]


@given(st.lists(st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=8), min_size=2, max_size=4))
def test_a_paragraph_names_the_same_however_often_it_was_read_beside_others(
    catalogue: Catalogue, postings: list[list[str]]
) -> None:
    experienced = Lexicon(catalogue)
    for joint in ("\n", "\n\n"):
        for paragraphs in postings:
            words = Words(joint.join(paragraphs), experienced.sounds)
            assert told(words, experienced) == told(words, Lexicon(catalogue)) == told(words, experienced)


def test_a_paragraph_names_more_below_a_line_that_speaks_of_skills(catalogue: Catalogue) -> None:
    lexicon = Lexicon(catalogue)
    below = "Go. What we bake is eaten by four hundred schools, and not one crumb of it is ever sent back to us."
    above = "You have stood at an oven for some years, you know your flour, and from early on you were"
    texts = [f"{above} {end}\n\n{below}" for end in ("up", "fluent in")]
    named = [[spot.skill for spot in find(Words(text, lexicon.sounds), lexicon)] for text in texts]
    assert named == [[], ["Go"]]


def test_paragraphs_that_never_come_again_do_not_fill_the_memory(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mentions, "KEPT", 10)
    lexicon = Lexicon(catalogue)
    for number in range(50):
        find(Words(f"{number} times Python. {PARAGRAPHS[0]}", lexicon.sounds), lexicon)
    assert 0 < len(lexicon.named) <= 10


def test_postings_of_nothing_but_different_items_do_not_fill_the_memory(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repeated, "KEPT", 10)
    lexicon = Lexicon(catalogue)
    for number in range(50):
        _read([f"{number} years of Python"], lexicon)
    assert 0 < len(lexicon.asked) <= 10
