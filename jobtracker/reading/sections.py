"""The posting's sections: from each heading to the next one, with the lines below it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from jobtracker.reading.findings import Item, Kind, Section, SectionKind
from jobtracker.reading.headings import Wording, is_heading, wording_of
from jobtracker.reading.lines import Line
from jobtracker.reading.unnamed import is_unnamed_heading, kind_below

_LEAST_ITEMS = 3
_NAMED: dict[Kind, SectionKind] = {
    "responsibility": "responsibilities",
    "requirement": "required",
    "benefit": "benefits",
}


class Block(NamedTuple):
    """The lines under one heading; `section` is its place among the sections, None above the first heading."""

    kind: SectionKind | None
    lines: tuple[Line, ...]
    section: int | None


def sections_of(lines: Sequence[Line], *, end: int) -> tuple[tuple[Section, ...], tuple[Block, ...]]:
    """Sections and their lines; `end` is where the last section ends."""
    headings = _headings(lines)
    blocks = [Block(None, tuple(lines[: headings[0][0]] if headings else lines), None)]
    sections: list[Section] = []
    for place, (index, wording) in enumerate(headings):
        following = headings[place + 1][0] if place + 1 < len(headings) else len(lines)
        line = lines[index]
        until = lines[following].start if following < len(lines) else end
        below = tuple(lines[index + 1 : following])
        kind = wording.kind if wording else kind_below(below, heading=line, before=blocks[-1].kind)
        sections.append(Section(line.text.rstrip(" :"), kind, line.start, until))
        blocks.append(Block(kind, below, place))
    return tuple(sections), tuple(blocks)


def _headings(lines: Sequence[Line]) -> list[tuple[int, Wording | None]]:
    """Where the headings stand, with what their words say; None where only their place tells."""
    headings: list[tuple[int, Wording | None]] = []
    within: SectionKind | None = None
    for index, line in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else None
        wording = is_heading(line, after=after)
        if wording and not index and not (wording.sure or line.level or line.text.endswith(":")):
            continue  # "We are looking for a Motion Designer" is the title
        if wording:
            within = wording.kind
            headings.append((index, wording))
        elif is_unnamed_heading(lines, index=index, within=within):
            headings.append((index, wording_of(line.words)))
    return headings


def settled(sections: Sequence[Section], *, items: Sequence[Item]) -> tuple[Section, ...]:
    """The sections, one that only says "Description" named for what most of its items are."""
    kinds: dict[int, list[Kind]] = {}
    for item in items:
        if item.section is not None and not item.prose:
            kinds.setdefault(item.section, []).append(item.kind)
    return tuple(_settled(section, kinds=kinds.get(index, [])) for index, section in enumerate(sections))


def _settled(section: Section, *, kinds: Sequence[Kind]) -> Section:
    if section.kind not in ("about_role", "other", "about_company") or len(kinds) < _LEAST_ITEMS:
        return section
    for kind, named in _NAMED.items():
        if kinds.count(kind) * 2 > len(kinds):
            return replace(section, kind=named)
    return section
