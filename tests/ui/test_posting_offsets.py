"""Offsets of the kept text against the document that shows it."""

from hypothesis import given
from hypothesis import strategies as st

from jobtracker.ui.widgets.offsets import LONG_LINE, Offsets


@given(st.text(st.sampled_from("aé ñ😀𝔘\n漢"), max_size=60))
def test_every_offset_goes_to_its_utf16_unit_and_back(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert offsets.unit(point) == unit
        assert offsets.point(unit) == point


def test_a_very_long_line_is_shown_in_pieces_and_every_word_is_found_again() -> None:
    text = "Before\n" + "📦 parcel " * 4_000 + "\nAfter"
    offsets = Offsets(text)
    assert max(map(len, offsets.shown.split("\n"))) < LONG_LINE
    units = offsets.shown.encode("utf-16-le")
    for word in ("Before", "After"):
        start, end = (offsets.unit(text.index(word) + shift) for shift in (0, len(word)))
        assert units[2 * start : 2 * end].decode("utf-16-le") == word
    middle = text.index("parcel", 20_000)
    start = offsets.unit(middle)
    assert units[2 * start : 2 * start + 12].decode("utf-16-le") == "parcel"
    assert offsets.point(start) == middle
    assert offsets.shown.replace("\n", "") == text.replace("\n", "")


def test_a_word_without_a_space_is_cut_too() -> None:
    offsets = Offsets("x" * 50_000)
    assert max(map(len, offsets.shown.split("\n"))) <= LONG_LINE
    assert offsets.point(offsets.unit(49_999)) == 49_999
