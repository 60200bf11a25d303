"""Headings whose words say nothing ("Dein Rucksack"): known by where they stand, their kind by what stands below."""

from collections import Counter
from collections.abc import Sequence

from jobtracker.reading.findings import Kind, SectionKind
from jobtracker.reading.kinds import kind_of, opener_of
from jobtracker.reading.labels import label_end, topic_of
from jobtracker.reading.lines import Line

_MOST_WORDS = 7
_LEAST_POINTS = 2
_LOOKED_AT = 12
_POINT = 160
_HALF = 0.5
_FEW = 0.34
_NAMED: dict[Kind, SectionKind] = {
    "requirement": "required",
    "preferred": "preferred",
    "responsibility": "responsibilities",
    "benefit": "benefits",
}
_FOLLOWED = frozenset(("responsibilities", "required", "preferred", "benefits"))


def is_unnamed_heading(lines: Sequence[Line], *, index: int, within: SectionKind | None) -> bool:
    """Whether a line of a section of that kind heads what stands below it, though its words tell nothing."""
    line = lines[index]
    if not 0 < index < len(lines) - 1 or not _short(line):
        return False
    before, after = lines[index - 1], lines[index + 1]
    if after.mark in ("bullet", "number"):
        listed = before.mark in ("bullet", "number")
        return (listed or line.text.endswith(":")) and after.gap <= line.gap + 1
    return within in _FOLLOWED and not before.mark and _above_plain_points(lines, index=index)


def _short(line: Line) -> bool:
    text = line.text
    return (
        (not line.mark or (line.mark == "emoji" and line.gap > 0))
        and 0 < len(line.words) <= _MOST_WORDS
        and (text[0].isupper() or text[0].isdigit())
        and text[-1] not in ".,;!"
        and ", " not in text
        and label_end(text) in (-1, len(text) - 1)
    )


def _above_plain_points(lines: Sequence[Line], *, index: int) -> bool:
    """Whether a paragraph of its own follows that is a list without bullets, its first line being this one."""
    line = lines[index]
    if not line.gap or line.cut or opener_of(line.words) or topic_of(line.text):
        return False
    points = []
    for each in lines[index + 1 : index + 1 + _LOOKED_AT]:
        if each.gap or each.mark:
            break
        points.append(each)
    return len(points) >= _LEAST_POINTS and all(
        len(point.text) <= _POINT and point.text[-1] not in ".:?!" and label_end(point.text) < 0 for point in points
    )


def kind_below(lines: Sequence[Line], *, before: SectionKind | None) -> SectionKind:
    """What the points below an unnamed heading are; `before` is the kind of the section above it."""
    points = [line for line in lines if line.mark in ("bullet", "number")] or lines
    found = Counter(kind_of(line.words, text=line.text, section=None) for line in points[:_LOOKED_AT])
    count = max(found.total(), 1)
    for kind, named in _NAMED.items():
        asked = found[kind] + (found["preferred"] if kind == "requirement" else 0)
        if asked >= _HALF * count and not (before == "required" and named == "responsibilities"):
            return named
    if before == "responsibilities":
        return before if found["responsibility"] >= _FEW * count else "required"
    return before if before in _FOLLOWED else "other"
