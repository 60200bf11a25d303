"""A pattern that is looked for by its first words finds all that it would find letter by letter."""

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import jobtracker.reading.reader
from jobtracker.patterns import Pattern
from jobtracker.reading.starts import at_starts

STARTED = [each for each in gc.get_objects() if isinstance(each, Pattern) and each.starts]
BETWEEN = (" ", " ", " in ", " for ", ", ", ". ", "-", "\n", "X", " Brook & Sons ", " 3 ", "İ")


def words_in(pattern: Pattern) -> list[str]:
    """What the pattern spells out: its alternatives, and each with an ending."""
    spelt = re.findall(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*", pattern.source.replace("\\b", " ").replace("\\s", " "))
    return sorted({word for piece in spelt for word in (piece, piece.capitalize(), piece + "en")})


def test_there_are_such_patterns() -> None:
    assert jobtracker.reading.reader.READER
    assert len(STARTED) > 3


@pytest.mark.parametrize("pattern", STARTED, ids=lambda pattern: pattern.source[:30])
@given(data=st.data())
def test_what_begins_with_known_words_is_found_wherever_it_stands(pattern: Pattern, data: st.DataObject) -> None:
    pieces = st.sampled_from(words_in(pattern)) | st.sampled_from(BETWEEN)
    text = "".join(data.draw(st.lists(pieces, max_size=12)))
    assert [found.span() for found in at_starts(pattern, text)] == [found.span() for found in pattern.finditer(text)]
