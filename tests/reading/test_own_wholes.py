"""Whole postings as they look when copied from job sites and mails: fields and items; run the file to see the rest.

Each entry is labelled twice: its fields as in `own_heads`, its items by the marks of `own_structures`.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from jobtracker.reading.reader import kept_text, read
from tests.reading.test_own_heads import FLOORS as FIELDS
from tests.reading.test_own_heads import Claim, holds, value_of
from tests.reading.test_own_structures import Comparison, compared_with, figures_of, labelled

FOLDER = Path(__file__).resolve().parent / "own_wholes"
FLOORS = {
    "title": 0.985,
    "company": 0.99,
    "locations": 0.98,
    "work_mode": 0.98,
    "salary": 0.99,
    "employment_type": 0.99,
    "seniority": 0.99,
    "email": 0.97,
    "language": 0.97,
}
FLOOR_FOUND = 0.988
FLOOR_KIND = 0.985


def _entries() -> Iterator[tuple[str, Mapping[str, Any]]]:
    for file in sorted(FOLDER.glob("*.toml")):
        for name, entry in tomllib.loads(file.read_text(encoding="utf-8")).items():
            yield f"{file.stem}/{name}", entry


@cache
def _claims() -> Sequence[Claim]:
    return list(claims())


def claims() -> Iterator[Claim]:
    """Each field of each posting, labelled and read."""
    for name, entry in _entries():
        reading = read(kept_text(labelled(entry["text"])[0]))
        for field in FIELDS:
            if field in FLOORS:
                expected, found = entry.get(field), value_of(reading, field=field)
                yield Claim(name, field, expected, found, holds(field, expected, found))


@cache
def compared() -> Sequence[Comparison]:
    return [compared_with(entry["text"], name=name) for name, entry in _entries()]


def _share(field: str, *, of: str = "") -> float:
    every = [claim for claim in _claims() if claim.field == field and claim.posting.startswith(of)]
    return sum(claim.holds for claim in every) / len(every)


@pytest.mark.parametrize(("field", "floor"), FLOORS.items())
def test_a_field_of_a_copied_page_is_read_as_a_person_reads_it(field: str, floor: float) -> None:
    wrong = [str(claim) for claim in _claims() if claim.field == field and not claim.holds]
    assert _share(field) >= floor, "\n".join(wrong)


def test_the_items_of_copied_pages_are_found_with_their_kinds_and_facts_of_the_site_are_none() -> None:
    found, kinds, count = figures_of(compared())
    wrong = "\n".join(line for one in compared() for line in one.complaints())
    assert count > 1_700
    assert found >= FLOOR_FOUND, wrong
    assert kinds >= FLOOR_KIND, wrong


if __name__ == "__main__":
    print(*(claim for claim in _claims() if not claim.holds), sep="\n")  # noqa: T201 - what it is for
    print(*(line for one in compared() for line in one.complaints()), sep="\n")  # noqa: T201
    for file in sorted(FOLDER.glob("*.toml")):
        held = [one for one in compared() if one.posting.startswith(f"{file.stem}/")]
        print(file.stem, {field: round(_share(field, of=f"{file.stem}/"), 3) for field in FLOORS})  # noqa: T201
        print("F1 {:.3f}, kind {:.3f} of {}".format(*figures_of(held)))  # noqa: T201
