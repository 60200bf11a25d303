"""What changed between two texts of the same job: pay and requirements first, then the rest, line by line."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from jobtracker.reading.findings import Reading
from jobtracker.skills.likeness import overlap

Part = Literal["title", "company", "place", "pay", "requirement", "preferred", "text"]
ALIKE = 0.75
_REQUIREMENTS: tuple[Literal["requirement", "preferred"], ...] = ("requirement", "preferred")


class Difference(NamedTuple):
    """One change: what was there before ("" where it is new) and what is there now ("" where it is gone)."""

    part: Part
    before: str
    after: str


def differences(before: Reading, after: Reading) -> tuple[Difference, ...]:
    """List what changed, pay and requirements first."""
    return (*_pay(before, after), *_items(before, after), *_fields(before, after), *_text(before, after))


def _pay(before: Reading, after: Reading) -> Iterable[Difference]:
    old, new = (reading.salary.value.raw if reading.salary else "" for reading in (before, after))
    if old != new:
        yield Difference("pay", old, new)


def _fields(before: Reading, after: Reading) -> Iterable[Difference]:
    named: tuple[Part, ...] = ("title", "company", "place")
    for part, old, new in zip(named, _values(before), _values(after), strict=True):
        if old != new:
            yield Difference(part, old, new)


def _values(reading: Reading) -> tuple[str, str, str]:
    return (
        reading.title.value if reading.title else "",
        reading.company.value if reading.company else "",
        " · ".join(place.value for place in reading.locations),
    )


def _items(before: Reading, after: Reading) -> Iterable[Difference]:
    """Requirements that came, went, were worded otherwise or became a wish."""
    for kind in _REQUIREMENTS:
        old = [item.text for item in before.items if item.kind == kind]
        new = [item.text for item in after.items if item.kind == kind]
        gone = [text for text in old if text not in new]
        come = [text for text in new if text not in old]
        for text in gone:
            likest = max(come, key=lambda other: overlap(text, other), default="")
            if likest and overlap(text, likest) >= ALIKE:
                come.remove(likest)
                yield Difference(kind, text, likest)
            else:
                yield Difference(kind, text, "")
        for text in come:
            yield Difference(kind, "", text)


def _text(before: Reading, after: Reading) -> Iterable[Difference]:
    told = {item.text for reading in (before, after) for item in reading.items if item.kind in _REQUIREMENTS}
    old, new = (_lines(reading.text) for reading in (before, after))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            gone = [line for line in old[a:b] if not _is_told(line, told)]
            come = [line for line in new[c:d] if not _is_told(line, told)]
            if gone or come:
                yield Difference("text", "\n".join(gone), "\n".join(come))


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _is_told(line: str, told: set[str]) -> bool:
    return any(text in line for text in told)
