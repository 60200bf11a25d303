"""An item that comes again is not read again, and asks for the same where it stands then."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.reading.findings import Item, Kind, Reading
from jobtracker.skills import repeated
from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparer import Lexicon, compare
from jobtracker.skills.comparison import Comparison

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


def test_postings_of_nothing_but_different_items_do_not_fill_the_memory(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repeated, "KEPT", 10)
    lexicon = Lexicon(catalogue)
    for number in range(50):
        _read([f"{number} years of Python"], lexicon)
    assert 0 < len(lexicon.asked) <= 10
