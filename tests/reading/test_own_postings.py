"""Whole postings of many layouts, each held against what it says; run the file to see what is read otherwise."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jobtracker.reading.findings import Found, Reading
from jobtracker.reading.reader import kept_text, read

FOLDER = Path(__file__).resolve().parent / "own_postings"
FLOOR = 0.97


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion about one posting."""

    posting: str
    about: str
    expected: object
    found: object

    def __str__(self) -> str:
        return f"{self.posting}: {self.about}: expected {self.expected!r}, found {self.found!r}"


def claims() -> Iterator[Claim]:
    for file in sorted(FOLDER.glob("*.json")):
        labels = json.loads(file.read_text(encoding="utf-8"))
        reading = read(kept_text(file.with_suffix(".txt").read_text(encoding="utf-8")))
        for about, expected, found in (*_fields(labels, reading), *_items(labels, reading)):
            yield Claim(file.stem, about, expected, found)


def _fields(labels: Mapping[str, Any], reading: Reading) -> Iterator[tuple[str, object, object]]:
    for name in ("title", "company", "work_mode", "employment_type", "seniority"):
        yield name, _bare(labels[name]), _bare(_value(getattr(reading, name)))
    yield "locations", labels["locations"], [place.value for place in reading.locations]
    pay = reading.salary.value if reading.salary else None
    found = {"min": pay.min, "max": pay.max, "currency": pay.currency, "period": pay.period} if pay else None
    yield "salary", labels["salary"], found


def _value(found: Found[str] | None) -> str | None:
    return found.value if found else None


def _bare(name: str | None) -> str | None:
    """A title without the mark of who may apply, which is decoration to some and part of it to others."""
    return name and name.replace(" (m/w/d)", "").replace(" (H/F)", "")


def _items(labels: Mapping[str, Sequence[Any]], reading: Reading) -> Iterator[tuple[str, object, object]]:
    for kind, beginning in labels["items"]:
        item = next((one for one in reading.items if one.text.startswith(beginning)), None)
        yield f"item {beginning!r}", kind, item.kind if item else "no item"
    for beginning in labels["not_items"]:
        item = next((one for one in reading.items if one.text.startswith(beginning)), None)
        yield f"junk {beginning!r}", "no item", item.kind if item else "no item"


def _wrong() -> tuple[list[Claim], int]:
    every = list(claims())
    return [claim for claim in every if claim.expected != claim.found], len(every)


def test_postings_of_many_layouts_are_read_as_a_person_reads_them() -> None:
    wrong, every = _wrong()
    assert every > 150
    assert 1 - len(wrong) / every >= FLOOR, "\n".join(map(str, wrong))


if __name__ == "__main__":
    others, count = _wrong()
    print(*others, f"{count - len(others)} of {count} hold", sep="\n")  # noqa: T201 - this is what it is run for
