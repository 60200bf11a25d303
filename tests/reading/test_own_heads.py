"""Heads of many kinds of postings, each held against what it says; run the file to see what is read otherwise.

A field that an entry does not name is not stated in it, and must stay empty. A list of spellings means any of them;
for places, each entry of the list is one place, or the list of its spellings. 0 is an open end of pay, "" a currency
that is not told or a period that is none of an hour, a day, a month or a year.
"""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from jobtracker.reading.findings import Found, Reading, Salary
from jobtracker.reading.reader import kept_text, read
from jobtracker.reading.words import words_of

FOLDER = Path(__file__).resolve().parent / "own_heads"
FLOORS = {
    "title": 0.98,
    "company": 0.97,
    "locations": 0.94,
    "work_mode": 0.97,
    "salary": 0.98,
    "employment_type": 0.98,
    "seniority": 0.98,
    "posted": 0.98,
    "closes": 0.98,
    "url": 0.98,
    "email": 0.98,
    "language": 0.98,
}
_LEGAL = frozenset(("ltd", "llc", "inc", "gmbh", "ag", "oy", "b", "v", "s", "r", "l", "the", "le", "la", "das", "die"))


@dataclass(frozen=True, slots=True)
class Claim:
    """One field of one posting: what it says and what was read."""

    posting: str
    field: str
    expected: object
    found: object
    holds: bool

    def __str__(self) -> str:
        return f"{self.posting}: {self.field}: expected {self.expected!r}, found {self.found!r}"


def claims() -> Iterator[Claim]:
    for file in sorted(FOLDER.glob("*.toml")):
        for name, entry in tomllib.loads(file.read_text(encoding="utf-8")).items():
            reading = read(kept_text(entry["text"]))
            for field in FLOORS:
                expected, found = entry.get(field), value_of(reading, field=field)
                yield Claim(f"{file.stem}/{name}", field, expected, found, holds(field, expected, found))


def value_of(reading: Reading, *, field: str) -> object:
    found = getattr(reading, field)
    if isinstance(found, tuple):
        return [place.value for place in found]
    value = found.value if isinstance(found, Found) else found
    return (
        [value.min or 0, value.max or 0, value.currency or "", value.period or ""]
        if isinstance(value, Salary)
        else value
    )


def holds(field: str, expected: Any, found: Any) -> bool:  # noqa: ANN401 - of any field
    if field == "locations":
        return _same_places(expected or [], found)
    several = isinstance(expected, list) and (field != "salary" or isinstance(expected[0], list))
    if several:
        return any(_same(field, each, found) for each in expected)
    return _same(field, expected, found)


def _same(field: str, expected: object, found: object) -> bool:
    if not expected or not found:
        return not expected and not found
    if field == "company":
        return _firm(str(expected)) == _firm(str(found))
    if isinstance(expected, str) and isinstance(found, str):
        return words_of(expected) == words_of(found)
    return expected == found


def _firm(name: str) -> list[str]:
    return [word for word in words_of(name) if word not in _LEGAL]


def _same_places(expected: Sequence[str | list[str]], found: Sequence[str]) -> bool:
    left = [words_of(place) for place in found]
    for place in expected:
        spellings = [words_of(each) for each in ([place] if isinstance(place, str) else place)]
        match = next((each for each in left if each in spellings), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _shares(every: Sequence[Claim]) -> Mapping[str, float]:
    right = Counter(claim.field for claim in every if claim.holds)
    return {field: right[field] / sum(claim.field == field for claim in every) for field in FLOORS}


@pytest.fixture(scope="module")
def every() -> list[Claim]:
    return list(claims())


@pytest.mark.parametrize(("field", "floor"), FLOORS.items())
def test_a_field_is_read_as_a_person_reads_it_and_left_empty_where_it_is_not_stated(
    every: list[Claim], field: str, floor: float
) -> None:
    wrong = [claim for claim in every if claim.field == field and not claim.holds]
    assert len(every) > 60 * len(FLOORS)
    assert _shares(every)[field] >= floor, "\n".join(map(str, wrong))


if __name__ == "__main__":
    held = list(claims())
    print(*(claim for claim in held if not claim.holds), sep="\n")  # noqa: T201 - this is what it is run for
    print({field: round(share, 3) for field, share in _shares(held).items()})  # noqa: T201
