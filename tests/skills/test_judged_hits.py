"""Names found in postings of others, each judged by reading it: places and names only, none of their words.

`python -m tests.skills.test_judged_hits` says how many of each sample are still found, and how many of those are right.
A sample drawn before its faults were mended tells what the mending did; the share that was right when it was drawn is
the honest one, and those drawn since are held to it.
"""

import importlib.util
import json
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.comparer import Lexicon, compare
from tests.conftest import SHARED
from tests.skills.whole_catalogue import whole_catalogue

JUDGED = Path(__file__).with_name("judged_hits.json")
UNREAD = Path(__file__).with_name("judged_unread.json")  # in postings that nobody had read before
FLOOR = 0.92
UNREAD_FLOOR = 0.82
STILL_FOUND = 0.75
HONEST = 6  # the last samples, each judged before what it showed was mended

Hit = tuple[str, int, int, str]
Figures = dict[str, tuple[int, int, int]]


def judged_samples(path: Path = JUDGED) -> dict[str, dict[Hit, bool]]:
    """Each sample: the posting, the place and the skill of every hit, and whether it is right."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return {
        name: {(posting, start, end, skill): right for posting, start, end, skill, right in sample["hits"]}
        for name, sample in document.items()
    }


def found_in(texts: Mapping[str, str]) -> set[Hit]:
    """All hits of today in these postings."""
    lexicon = Lexicon(whole_catalogue())
    hits: set[Hit] = set()
    for name, text in texts.items():
        compared = compare(read(kept_text(text)), lexicon, profile=None, today=date(2026, 11, 1))
        hits.update((name, mention.start, mention.end, mention.skill) for mention in compared.mentions)
    return hits


def figures(postings: Path) -> Figures:
    """Of each sample: how many hits were judged, how many are still found, how many of those are right."""
    samples = judged_samples()
    names = {hit[0] for sample in samples.values() for hit in sample}
    return _counted(samples, {name: (postings / f"{name}.txt").read_text(encoding="utf-8") for name in names})


def unread_figures(skills: Path) -> Figures:
    """The same of the samples of postings that nobody had read, which are put together as their scorer does it."""
    spec = importlib.util.spec_from_file_location("score_mentions", skills / "score_mentions.py")
    assert spec
    assert spec.loader
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    samples = judged_samples(UNREAD)
    names = {hit[0] for sample in samples.values() for hit in sample}
    postings = scorer.load(skills / "skillspan" / "train.json").items()
    texts = {f"{source}-{number}": text for (source, number), (text, _) in postings}
    return _counted(samples, {name: texts[name] for name in names})


def _counted(samples: dict[str, dict[Hit, bool]], texts: Mapping[str, str]) -> Figures:
    found = found_in(texts)
    return {
        name: (len(sample), len(sample.keys() & found), sum(right for hit, right in sample.items() if hit in found))
        for name, sample in samples.items()
    }


def test_nine_of_ten_names_found_are_what_the_posting_means(shared: Path) -> None:
    told = figures(shared / "postings" / "dev")
    assert len(told) >= 2
    for judged, remaining, right in told.values():
        assert judged == 200
        assert right / remaining >= FLOOR
    judged, remaining, right = list(told.values())[-1]
    assert remaining / judged >= STILL_FOUND


def test_of_names_drawn_afresh_nine_of_ten_were_right_before_anything_was_mended() -> None:
    for sample in list(judged_samples().values())[-HONEST:]:
        assert sum(sample.values()) / len(sample) >= FLOOR


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # the scorer leaves its file open
def test_in_postings_never_read_before_four_of_five_were_right(shared: Path) -> None:
    for judged, remaining, right in unread_figures(shared / "skills").values():
        assert judged == 200
        assert right / remaining >= UNREAD_FLOOR


if __name__ == "__main__":
    every = figures(SHARED / "postings" / "dev") | unread_figures(SHARED / "skills")
    for sample, (judged, remaining, right) in every.items():
        told = f"{sample}: {judged} judged, {remaining} still found, {right} of them right ({right / remaining:.1%})"
        sys.stdout.write(f"{told}\n")
