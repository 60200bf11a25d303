"""A module's constants are final where it is compiled, so that none is looked for by its name."""

import pytest

from jobtracker.compiled import FOLDERS, PACKAGE
from workshop.finals import with_finals

MODULE = '''"""Says "é" and counts."""
from collections.abc import Mapping

{line}


def counted(words: list[str]) -> int:
    """How many there are."""
    return len(words)
'''


def _marked(line: str) -> str:
    return with_finals(MODULE.format(line=line)).split("\n")[3]


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("_SHORT = 12", "_SHORT: Final = 12"),
        ("WORDS = frozenset(('é',))", "WORDS: Final = frozenset(('é',))"),
        ("_of_line = cache(_of)", "_of_line: Final = cache(_of)"),
        ("LONGEST = 12", "LONGEST: Final = 12"),
        ("SURE, PLAIN = range(2)  # how sure", "SURE: Final = 0; PLAIN: Final = 1"),
        ("_PAGES: Mapping[str, int] = {}", "_PAGES: Final[Mapping[str, int]] = {}"),
    ],
)
def test_what_is_compiled_keeps_a_constant_in_a_place_of_its_own(line: str, marked: str) -> None:
    assert _marked(line) == marked


@pytest.mark.parametrize(
    "line",
    [
        "KEPT = 12",  # of what is kept, which a test makes less
        "_PAIR = (1, 2)",
        "Words = tuple[str, ...]",
        "Answer = TypeVar('Answer')",
        "_AT: int",
        "_FIRST = _SECOND = 1",
        "_SEEN = 1; _SEEN += 1",
    ],
)
def test_what_may_get_another_value_or_is_a_type_stays_as_it_is_written(line: str) -> None:
    assert _marked(line) == line


def test_every_module_that_is_compiled_says_the_same_on_the_same_lines() -> None:
    for folder in FOLDERS:
        for file in sorted((PACKAGE / folder).glob("*.py")):
            written = file.read_text(encoding="utf-8")
            marked = with_finals(written)
            compile(marked, file.name, "exec")
            plain = marked.replace("; from typing import Final", "", 1).replace(": Final =", " =")
            assert plain.count("\n") == written.count("\n")
            lines = zip(written.split("\n"), plain.split("\n"), strict=True)
            as_told = [pair for pair in lines if "Final[" not in pair[1] and " = range(" not in pair[0]]
            assert [line for line, _ in as_told] == [marked for _, marked in as_told]
