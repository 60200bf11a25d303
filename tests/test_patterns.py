"""A pattern that is compiled late finds what one that is compiled at once finds."""

import re
import subprocess
import sys
from collections.abc import Sequence
from operator import attrgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.patterns import Pattern
from jobtracker.reading.starts import at_starts
from jobtracker.skills.conditions import CONDITIONS, DRIVING, LICENSED
from jobtracker.skills.degree_wordings import WORDINGS
from jobtracker.skills.phrases import BEGUN, CAPITALS
from jobtracker.skills.spoken import CUES
from jobtracker.skills.years import EXPERIENCE

SOURCE = r"(\d+)(?P<unit>k|m)?"


@given(st.text("0123456789kKmM "))
def test_a_late_pattern_finds_what_the_same_pattern_finds(text: str) -> None:
    late, at_once = Pattern(SOURCE, re.IGNORECASE), re.compile(SOURCE, re.IGNORECASE)
    assert [found.span() for found in late.finditer(text)] == [found.span() for found in at_once.finditer(text)]
    assert late.sub("-", text) == at_once.sub("-", text)
    assert bool(late.match(text, 1)) == bool(at_once.match(text, 1))
    assert bool(late.fullmatch(text)) == bool(at_once.fullmatch(text))


def test_a_pattern_has_no_method_that_no_pattern_has() -> None:
    with pytest.raises(AttributeError):
        attrgetter("groups_of_people")(Pattern(SOURCE))


def test_nothing_stands_between_a_text_and_a_pattern_that_was_used() -> None:
    used = Pattern(SOURCE)
    assert used.search("") is None
    assert not hasattr(type(used), "__getattr__")


def test_nothing_is_compiled_before_the_first_posting_is_read() -> None:
    asked = (
        "import re, sys; compiled = []; real = re.compile\n"
        "def told(source, flags=0):\n"
        "    compiled.append(sys._getframe(1).f_globals['__name__'])\n"
        "    return real(source, flags)\n"
        "re.compile = told\n"
        "import jobtracker.reading.reader\n"
        "print(sum(name.startswith('jobtracker.') for name in compiled))\n"
        "jobtracker.reading.reader.read('Baker wanted')\n"
        "print(sum(name.startswith('jobtracker.') for name in compiled) > 1)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["0", "True"]


def test_comparing_compiles_only_what_its_own_lists_of_words_need_before_the_first_item() -> None:
    asked = (
        "import re, sys; compiled = []; real = re.compile\n"
        "def told(source, flags=0):\n"
        "    if sys._getframe(1).f_globals['__name__'].startswith('jobtracker.'):\n"
        "        compiled.append(source)\n"
        "    return real(source, flags)\n"
        "re.compile = told\n"
        "import jobtracker.reading.reader\n"
        "compiled.clear()\n"
        "import jobtracker.skills.comparer, jobtracker.skills.pieces\n"
        "print(compiled == [jobtracker.skills.pieces.WORD.source])"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True"]


@given(
    st.lists(st.sampled_from(["Apply", "apply by ", "BY", " ", "reapply", "İ", "applyapply", "-", "ß"])).map("".join)
)
def test_a_pattern_tried_only_at_its_first_words_finds_all_that_it_finds_everywhere(text: str) -> None:
    late = Pattern(r"\bapply\w*(?: by)?", re.IGNORECASE, starts=("apply", "by"))
    everywhere = [found.span() for found in late.finditer(text)]
    assert [found.span() for found in at_starts(late, text)] == everywhere
    there = [start for start in late.starts if start in text.lower()]
    assert [found.span() for found in at_starts(late, text, starts=there)] == everywhere


def test_what_is_looked_for_in_small_letters_names_no_capital() -> None:
    phrases = [pattern for begun in BEGUN.values() for sign, pattern, _ in begun if sign != CAPITALS]
    degrees = [pattern for _, pattern, is_small in WORDINGS if is_small]
    levels = [pattern for _, pattern in CUES]
    sources = {pattern.source for pattern in (*phrases, *degrees, *levels, EXPERIENCE)}
    assert len(sources) > 20
    assert [source for source in sources if re.search("[A-ZÀ-Þ]", re.sub(r"\\.|\?P<", "", source))] == []


HOLDING = [(pattern, words) for _, _, words, pattern in CONDITIONS if words]


@pytest.mark.parametrize(("pattern", "words"), [*HOLDING, (DRIVING, LICENSED)])
@given(st.data())
def test_a_condition_holds_one_of_the_words_without_which_it_is_not_looked_for(
    pattern: Pattern, words: Sequence[str], data: st.DataObject
) -> None:
    text = data.draw(st.from_regex(re.compile(pattern.source, re.ASCII), fullmatch=True))
    assert any(word in text for word in words)
