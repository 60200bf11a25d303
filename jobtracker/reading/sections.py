"""The posting's sections: from each heading to the next one, with the lines below it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from jobtracker.reading.factsheet import facts_of
from jobtracker.reading.findings import Item, Kind, Section, SectionKind
from jobtracker.reading.headings import LISTING, Wording, is_heading, wording_of
from jobtracker.reading.lines import Line
from jobtracker.reading.several_kinds import kinds_named, parted_by_kind
from jobtracker.reading.signatures import signed_by
from jobtracker.reading.turns import kinds_in_turn, leaning_kind, turn_of
from jobtracker.reading.unnamed import is_unnamed_heading
from jobtracker.reading.words import Phrases
from jobtracker.values import replace

_LEAST_ITEMS = 3
_LEAST_NUMBERED = 2
_FEW_NUMBERED, _MOST_NUMBERED = 6, 8
# "Additional qualifications" below "Basic qualifications" are those that are wished for.
_FURTHER = frozenset((("additional", "qualifications"), ("additional", "skills"), ("additional", "experience")))
_LEAST = Phrases("basic", "minimum", "required", "essential", "must", "mandatory")
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
    heading: tuple[str, ...] = ()


def sections_of(lines: Sequence[Line], *, end: int) -> tuple[tuple[Section, ...], tuple[Block, ...]]:
    """Sections and their lines; `end` is where the last section ends."""
    facts = facts_of(lines) | signed_by(lines)
    headings = _headings(lines, facts=facts)
    edges = [*(index for index, _ in headings), len(lines)]
    blocks = [Block(None, _between(lines, start=0, end=edges[0], facts=facts), None)]
    belows = [_between(lines, start=start + 1, end=stop, facts=facts) for start, stop in pairwise(edges)]
    sections: list[Section] = []
    heads = [(lines[index], wording) for index, wording in headings]
    for place, (kind, below) in enumerate(zip(_kinds(heads, belows=belows), belows, strict=True)):
        line, _ = heads[place]
        following = edges[place + 1]
        until = lines[following].start if following < len(lines) else end
        settled_kind = _in_turn(kind, heading=line, before=blocks)
        sections.append(Section(line.text.rstrip(" :"), settled_kind, line.start, until))
        blocks += _blocks(settled_kind, heading=line, below=below, section=place)
    return tuple(sections), tuple(blocks)


def _blocks(kind: SectionKind, *, heading: Line, below: tuple[Line, ...], section: int) -> Iterator[Block]:
    """The lines below a heading, those of each kind apart where it names several."""
    kinds = kinds_named(heading)
    for each, lines in parted_by_kind(below, kinds=kinds) if kinds else ((kind, below),):
        yield Block(each, lines, section, heading.words)


def _kinds(
    heads: Sequence[tuple[Line, Wording | None]], *, belows: Sequence[tuple[Line, ...]]
) -> Iterator[SectionKind]:
    """What each heading heads: what its words say; where they do not, what points and order tell."""
    turns = [turn_of(line, wording=wording, below=below) for (line, wording), below in zip(heads, belows, strict=True)]
    told = iter(kinds_in_turn([turn for turn in turns if turn is not None]))
    for (_, wording), turn in zip(heads, turns, strict=True):
        if turn is not None:
            yield next(told)
        else:
            yield wording.kind if wording else "other"


def _in_turn(kind: SectionKind, *, heading: Line, before: Sequence[Block]) -> SectionKind:
    """What a heading heads that says one thing or another, by what came before it."""
    if kind == "required" and heading.words in _FURTHER and before[-1].kind == "required":
        return "preferred" if _LEAST.within(before[-1].heading) else kind
    return kind


def _between(lines: Sequence[Line], *, start: int, end: int, facts: frozenset[int]) -> tuple[Line, ...]:
    """The lines between two headings, those that state a fact of the job left out."""
    return tuple([lines[index] for index in range(start, end) if index not in facts] if facts else lines[start:end])


def _headings(lines: Sequence[Line], *, facts: frozenset[int]) -> list[tuple[int, Wording | None]]:
    """Where the headings stand, with what their words say; None where only their place tells."""
    headings: list[tuple[int, Wording | None]] = []
    within: SectionKind | None = None
    unnamed = -2
    for index, line in enumerate(lines):
        if index in facts:
            continue
        after = lines[index + 1] if index + 1 < len(lines) else None
        wording = is_heading(line, after=after)
        if wording and not index and not (wording.sure or line.level or line.text.endswith(":")):
            continue  # "We are looking for a Motion Designer" is the title
        if wording and after and wording.kind == within == "benefits" and _is_one_of_many(line, after=after):
            continue
        if wording:
            within = wording.kind
            headings.append((index, wording))
        elif is_unnamed_heading(lines, index=index, within=within, headed=unnamed == index - 1):
            unnamed, within = index, within or leaning_kind(lines[index + 1 : index + 1 + _LEAST_ITEMS])
            headings.append((index, wording_of(line.words)))
    return _with_numbered(headings, lines=lines)


def _is_one_of_many(line: Line, *, after: Line) -> bool:
    """Whether a line that could head a section is rather a point of a list without bullets: "Health insurance"."""
    plain = not (line.gap or line.level or line.mark or (after.mark and not after.gap))
    short = after.gap > 0 or (len(after.words) <= _MOST_NUMBERED and after.text[-1] not in ".:")
    return plain and short and line.text[-1] not in ":?" and not line.text.isupper()


def _with_numbered(
    headings: list[tuple[int, Wording | None]], *, lines: Sequence[Line]
) -> list[tuple[int, Wording | None]]:
    """The headings, with short numbered lines that each stand above text of their own: "1. Background"."""
    known = {index for index, _ in headings}
    numbered = [
        index
        for index, (line, below) in enumerate(pairwise(lines))
        if _heads_text(line, below=below) and not (index and _ends_a_list(line, above=lines[index - 1]))
    ]
    named = sum(bool(wording and wording.sure) for wording in (wording_of(lines[index].words) for index in numbered))
    if named < _LEAST_NUMBERED:
        numbered = [index for index in numbered if _stands_apart(lines[index], below=lines[index + 1], index=index)]
    if len(numbered) < _LEAST_NUMBERED:
        return headings
    for index in numbered:
        if index not in known:
            wording = wording_of(lines[index].words)
            headings.append((index, wording or (None if lines[index + 1].mark else Wording("other", sure=True))))
    return sorted(headings, key=itemgetter(0))


def _heads_text(line: Line, *, below: Line) -> bool:
    """Whether a numbered line is short and has no numbered line below it."""
    above = line.mark == "number" and (below.mark != "number" or _names_a_list(line))
    return above and len(line.words) <= _MOST_NUMBERED and line.text[0].isupper() and line.text[-1] not in ".;,!"


def _ends_a_list(line: Line, *, above: Line) -> bool:
    """Whether a numbered line is the last of several rather than a heading, which says what it heads."""
    if above.mark != "number":
        return False
    wording = wording_of(line.words)
    return wording is None or not wording.sure


def _names_a_list(line: Line) -> bool:
    """Whether a line above numbered ones heads them: "3.1 Must have"."""
    wording = wording_of(line.words)
    if wording is None or not wording.sure or wording.kind not in LISTING:
        return False
    return line.gap > 0 or wording.kind == "preferred" or _LEAST.starts(line.words)


def _stands_apart(line: Line, *, below: Line, index: int) -> bool:
    """Whether a numbered line belongs to what is below it, not to what is above."""
    return bool(line.gap or not index) and not below.gap and len(line.words) <= _FEW_NUMBERED


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
