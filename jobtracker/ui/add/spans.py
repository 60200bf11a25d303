"""What is highlighted in the pasted text: fields, headings, and the points by their kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jobtracker.reading.findings import Found, Kind, Reading
from jobtracker.ui.add.drafting import Drafting
from jobtracker.ui.colours import State
from jobtracker.ui.widgets.posting_text import Span

TINTS: dict[Kind, State] = {
    "requirement": "required",
    "preferred": "preferred",
    "stack": "met",
    "responsibility": "neutral",
    "benefit": "neutral",
}
FIELD_TINT: State = "confirm"
MOST_POINTS = 600  # more has no posting; marking them would hold the window up
LONGEST_FIELD = 160  # a field that follows from a whole paragraph is not highlighted


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A span that is a field."""

    name: str


@dataclass(frozen=True, slots=True)
class PointPlace:
    """A span that is a point."""

    start: int
    end: int


def spans(drafting: Drafting) -> list[Span]:
    """All spans of a draft; points that are not kept are left unmarked, page junk is faint."""
    draft = drafting.draft
    found = [Span(start=start, end=end, faint=True) for start, end in draft.junk[:MOST_POINTS]]
    found += [
        Span(start=section.start, end=section.start + len(section.heading), bold=True)
        for section in draft.reading.sections[:MOST_POINTS]
        if section.heading
    ]
    for item in draft.items[:MOST_POINTS]:
        if item.kept and item.kind in TINTS:
            place = PointPlace(item.start, item.end)
            found.append(Span(start=item.start, end=item.end, tint=TINTS[item.kind], key=place))
    for name, start, end in field_places(drafting):
        if end - start <= LONGEST_FIELD:
            found.append(Span(start=start, end=end, tint=FIELD_TINT, line=FIELD_TINT, key=FieldPlace(name)))
    return found


def field_places(drafting: Drafting) -> Iterator[tuple[str, int, int]]:
    """Where the text says what the fields say: as it was read, or as the person selected it."""
    for name, field in fields_found(drafting.draft.reading):
        if name not in drafting.touched and field.start is not None and field.end is not None:
            yield name, field.start, field.end
    yield from drafting.selected_places()


def fields_found(reading: Reading) -> Iterator[tuple[str, Found[Any]]]:
    """The fields that were read, by the names that a draft has for them."""
    for place in reading.locations:
        yield "places", place
    single: tuple[tuple[str, Found[Any] | None], ...] = (
        ("title", reading.title),
        ("company", reading.company),
        ("work_mode", reading.work_mode),
        ("salary", reading.salary),
        ("employment_type", reading.employment_type),
        ("seniority", reading.seniority),
        ("posted", reading.posted),
        ("closes", reading.closes),
        ("url", reading.url),
        ("email", reading.email),
    )
    for name, field in single:
        if field is not None:
            yield name, field


def unsure(reading: Reading) -> frozenset[str]:
    """The fields that the person is asked to check."""
    return frozenset(name for name, field in fields_found(reading) if not field.sure)
