"""Texts are cut into the same words letter by letter as by the pattern that says what a word is."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jobtracker.skills.pieces import WORD, words_and_gaps

SIGNED = ["C++", "C#", ".NET", "#", "+", ".", "&", "_", "-", "’", "•", "\u00a0", " ", "\n"]
PARTS = st.sampled_from([*SIGNED, "Node", "café", "Straße", "日本", "²", "1", "7. ", "🙂", "Ѐ", "́"])


def joined(words: list[str], gaps: list[str]) -> str:
    return "".join([part for pair in zip(gaps, [*words, ""], strict=True) for part in pair])


@given(st.lists(st.one_of(PARTS, st.text(max_size=5)), max_size=30).map("".join))
@example("R&D and AT&T, C++17/C#; .NET & VB.Net #LI-Remote & containers4. Cloud")
def test_a_text_is_cut_into_its_words_and_nothing_of_it_is_lost(text: str) -> None:
    words, gaps, starts, ends = words_and_gaps(text)
    assert words == WORD.findall(text)
    assert joined(words, gaps) == text
    assert list(zip(starts, ends, strict=True)) == [found.span() for found in WORD.finditer(text)]


@pytest.mark.parametrize("letters", ["".join(map(chr, range(0x4E00, 0x4E00 + 200))), "ґїєш" * 50])
def test_a_text_in_foreign_letters_is_cut_into_its_words(letters: str) -> None:
    words, gaps, _starts, _ends = words_and_gaps(f"Python, {letters} – Go")
    assert words == ["Python", letters, "Go"]
    assert gaps == ["", ", ", " – ", ""]
