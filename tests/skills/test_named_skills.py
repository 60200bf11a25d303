"""Hard skills held against the ones that people marked in SkillSpan's postings, beside the checkout."""

import importlib.util
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.comparer import Lexicon, compare
from tests.skills.whole_catalogue import whole_catalogue

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # the scorer's open file
OVERLAP, POSTING = 0.57, 0.445

Span = tuple[int, int]
Row = tuple[str, set[Span], set[Span]]


@pytest.fixture(scope="module")
def scorer(shared: Path) -> ModuleType:
    """The scorer that comes with the labelled postings."""
    spec = importlib.util.spec_from_file_location("score_mentions", shared / "skills" / "score_mentions.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def rows(shared: Path, scorer: ModuleType) -> list[Row]:
    """Each posting with the spans that people marked and those that are found."""
    lexicon = Lexicon(whole_catalogue())
    found: list[Row] = []
    for text, gold in scorer.load(shared / "skills" / "skillspan" / "dev.json").values():
        compared = compare(read(kept_text(text)), lexicon, profile=None, today=date(2026, 11, 1))
        found.append((text, set(gold), {(m.start, m.end) for m in compared.mentions if m.kind != "soft"}))
    return found


def test_skills_are_found_where_people_marked_them(rows: list[Row]) -> None:
    right = sum(_touches(span, gold) for _, gold, found in rows for span in found)
    marked = sum(_touches(span, found) for _, gold, found in rows for span in gold)
    precision = right / sum(len(found) for _, _, found in rows)
    recall = marked / sum(len(gold) for _, gold, _ in rows)
    assert 2 * precision * recall / (precision + recall) >= OVERLAP


def test_a_posting_names_the_skills_that_people_marked_in_it(rows: list[Row], scorer: ModuleType) -> None:
    pairs = [(set(_words(text, gold, scorer)), set(_words(text, found, scorer))) for text, gold, found in rows]
    both = sum(len(gold & found) for gold, found in pairs)
    assert 2 * both / sum(len(gold) + len(found) for gold, found in pairs) >= POSTING


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _words(text: str, spans: Iterable[Span], scorer: ModuleType) -> Iterator[str]:
    return (scorer.norm(text[start:end]) for start, end in spans)
