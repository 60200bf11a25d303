import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from jobtracker.hunt.resumes import profile_of
from jobtracker.importers.json_resume import read_resume
from jobtracker.reading.reader import kept_text, read
from jobtracker.skills.comparer import Lexicon, compare
from tests.skills.whole_catalogue import whole_catalogue

TODAY = date(2026, 11, 1)

Row = tuple[tuple[str, ...], str]


@pytest.fixture(scope="module")
def rows(shared: Path) -> list[Row]:
    """Accepted and given verdict of every labelled item of the seeds."""
    seeds = shared / "postings" / "seeds"
    labels = json.loads((seeds / "verdicts.json").read_text(encoding="utf-8"))
    catalogue = whole_catalogue()
    found: list[Row] = []
    for posting, people in labels.items():
        reading = read(kept_text((seeds / f"{posting}.txt").read_text(encoding="utf-8")))
        for person, items in people.items():
            profile = profile_of(read_resume((shared / "profiles" / f"{person}.json").read_bytes()))
            lexicon = Lexicon(catalogue, own=[skill.name for skill in profile.skills])
            judged = compare(reading, lexicon, profile=profile, today=TODAY).items
            given = {_folded(one.item.text): one.verdict or "none" for one in judged}
            found += _rows(items, given)
    return found


def _rows(items: list[tuple[str, list[str]]], given: Mapping[str, str]) -> Iterator[Row]:
    for text, accepted in items:
        yield tuple(accepted), given.get(_folded(text), "not found")


def _folded(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def test_verdicts_agree_with_people_who_judged_the_same_postings(rows: list[Row]) -> None:
    assert len(rows) > 200
    right = sum(given in accepted for accepted, given in rows)
    assert right == len(rows)


def test_each_verdict_is_recognised_where_only_one_is_right(rows: list[Row]) -> None:
    clear = [(accepted[0], given) for accepted, given in rows if len(accepted) == 1]
    asked = Counter(accepted for accepted, _ in clear)
    right = Counter(accepted for accepted, given in clear if accepted == given)
    assert sum(right[verdict] / count for verdict, count in asked.items()) / len(asked) == 1.0
