"""Names found in postings of others, each judged by reading it: places and names only, none of their words.

`python -m tests.skills.test_judged_hits` says how many of each sample are still found, and how many of those are right.
A sample drawn before its faults were mended tells what the mending did; the share that was right when it was drawn is
the honest one, and those drawn since are held to it.
"""

import json
import sys
from datetime import date
from pathlib import Path

from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.catalogue import load
from jobtracker.skills.comparer import Lexicon, compare
from tests.conftest import SHARED

JUDGED = Path(__file__).with_name("judged_hits.json")
RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "skills"
FLOOR = 0.92
STILL_FOUND = 0.75
HONEST = 5  # the last samples, each judged before what it showed was mended

Hit = tuple[str, int, int, str]


def judged_samples() -> dict[str, dict[Hit, bool]]:
    """Each sample: the posting, the place and the skill of every hit, and whether it is right."""
    document = json.loads(JUDGED.read_text(encoding="utf-8"))
    return {
        name: {(posting, start, end, skill): right for posting, start, end, skill, right in sample["hits"]}
        for name, sample in document.items()
    }


def found_in(postings: Path, names: set[str]) -> set[Hit]:
    """All hits of today in these postings."""
    lexicon = Lexicon(load(RESOURCES))
    hits: set[Hit] = set()
    for name in names:
        reading = read(kept_text((postings / f"{name}.txt").read_text(encoding="utf-8")))
        compared = compare(reading, lexicon, profile=None, today=date(2026, 11, 1))
        hits.update((name, mention.start, mention.end, mention.skill) for mention in compared.mentions)
    return hits


def figures(postings: Path) -> dict[str, tuple[int, int, int]]:
    """Of each sample: how many hits were judged, how many are still found, how many of those are right."""
    samples = judged_samples()
    found = found_in(postings, {hit[0] for sample in samples.values() for hit in sample})
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


if __name__ == "__main__":
    for sample, (judged, remaining, right) in figures(SHARED / "postings" / "dev").items():
        told = f"{sample}: {judged} judged, {remaining} still found, {right} of them right ({right / remaining:.1%})"
        sys.stdout.write(f"{told}\n")
