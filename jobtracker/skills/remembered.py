"""What was worked out for a word, kept until there is too much of it."""

from collections.abc import Callable
from typing import TypeVar

MOST = 65_536
LONGEST = 320  # a longer word is no word, and worth no memory

Value = TypeVar("Value")


class Remembered(dict[str, Value]):
    """Words and what was worked out for them; a word that is not there is worked out when it is asked for."""

    __slots__ = ("_work_out",)

    def __init__(self, work_out: Callable[[str], Value]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> Value:
        """Work it out; called by `[…]` alone, and only where nothing is kept."""
        if len(self) >= MOST:
            self.clear()
        value = self._work_out(word)
        if len(word) <= LONGEST:
            self[word] = value
        return value
