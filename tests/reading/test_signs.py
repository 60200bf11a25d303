"""What is looked for only where a sign of it stands is found wherever it stands."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.reading.firm_beside_title import BETWEEN, parts_of
from jobtracker.reading.firm_clauses import CLAUSES
from jobtracker.reading.firm_grammar import Clause, verb_behind
from jobtracker.reading.pay_periods import PERIODS, period_of

WITH_VERBS = [clause for clause in CLAUSES if clause.verbs or clause.verb_end]
NAMES = (
    "Halden",
    "Halden Works",
    "The Society of the Halden Docks",
    "Halden e. V.",
    "Halden (a yard)",
    "Halden, a yard,",
)
SMALL = (
    " in Falmouth",
    " is",
    " and",
    " of the",
    " kommun",
    ".",
    "!",
    ",",
    "\n",
    " ",
    " x",
    " hiring",
    " the",
    " 1987",
)


def spelt(source: str) -> list[str]:
    """What a pattern spells out, as letters and the signs that stand between them."""
    plain = re.sub(r"\\[bs]|\[[^]]*\]|\(\?[:<!=a-z]*", " ", source)
    return sorted({piece.strip() for piece in re.split(r"[|()?+*^$\\]", plain) if piece.strip()})


def test_a_period_is_told_by_each_of_its_wordings() -> None:
    for period, pattern, _ in PERIODS:
        told = [word for word in spelt(pattern.source) if pattern.search(word)]
        assert len(told) > len(period)
        assert [word for word in told if period_of(f"3 {word}") is None] == []


@given(st.lists(st.sampled_from(["a", "-", "–", "|", " ", "\t", "\u00a0", ", ", "The X", "Inhaber", "b"]), max_size=9))
def test_a_line_is_parted_at_each_dash_and_bar(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert parts_of(text) == BETWEEN.split(text)


@pytest.mark.parametrize("clause", WITH_VERBS, ids=lambda clause: clause.pattern.source[-30:])
@given(data=st.data())
def test_behind_a_firm_stands_one_of_the_verbs_of_its_clause(clause: Clause, data: st.DataObject) -> None:
    verbs = st.sampled_from(sorted({f" {word}" for word in clause.verbs} | {" builds", " wants"}))
    behind = st.lists(verbs | st.sampled_from(SMALL), max_size=5)
    text = data.draw(st.sampled_from(NAMES)) + "".join(data.draw(behind))
    found = clause.pattern.match(text)
    verb = verb_behind(text, at=0) if found else ""
    assert not verb or verb in clause.verbs or (clause.verb_end and verb.endswith(clause.verb_end))
