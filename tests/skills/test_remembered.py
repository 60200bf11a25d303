"""What was worked out for a word is not worked out twice, and never fills the memory."""

import pytest

from jobtracker.skills import remembered
from jobtracker.skills.remembered import Remembered


def test_a_word_is_worked_out_once() -> None:
    asked: list[str] = []

    def told(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Remembered(told)
    assert [lengths[word] for word in ("oven", "tray", "oven")] == [4, 4, 4]
    assert asked == ["oven", "tray"]


def test_a_text_of_nothing_but_different_words_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "MOST", 100)
    lengths = Remembered(len)
    assert {lengths[f"word{number}"] for number in range(1000)} == {5, 6, 7}
    assert len(lengths) <= 100


def test_a_word_as_long_as_a_page_is_told_and_not_kept() -> None:
    lengths = Remembered(len)
    assert lengths["a" * 10_000] == 10_000
    assert not lengths
