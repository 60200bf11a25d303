"""Headings whose words say nothing ("Dein Rucksack"): known by where they stand, their kind by what stands below."""

from collections import Counter
from collections.abc import Mapping, Sequence

from jobtracker.reading.findings import SectionKind
from jobtracker.reading.kinds import kind_of, opener_of
from jobtracker.reading.labels import label_end, topic_of
from jobtracker.reading.lines import Line
from jobtracker.reading.words import word_list

_MOST_WORDS = 7
_LONGEST_CONDITION = 10
_LEAST_POINTS = 2
_LOOKED_AT = 12
_POINT = 160
_HALF = 0.5
_FEW = 0.3
# A heading that ends in one of these goes on in points that speak of the candidate: "You'll love this job if".
_CONDITIONS = frozenset(word_list("if when wenn si als se om"))
# A heading that speaks of the firm alone, behind tasks or demands, heads what it gives: "Notre terreau".
_OURS = frozenset(
    word_list("our ours us uns unser unsere unserer notre nos ons onze nuestro nuestra nosotros vår våra")
)
_YOURS = frozenset(
    word_list("""
        you your dich dir dein deine deinen deiner du ihr ihre ihren sie vous votre vos tu ton ta tes jij je jouw jou
        tus din dina
    """)
)
_BEFORE_DUTIES = frozenset((None, "about_role", "about_company"))
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
        and 0 < len(line.words) <= (_MOST_WORDS if line.words[-1] not in _CONDITIONS else _LONGEST_CONDITION)
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


def kind_below(lines: Sequence[Line], *, heading: Line, before: SectionKind | None) -> SectionKind:
    """What the points below an unnamed heading are; `before` is the kind of the section above it."""
    if heading.words[-1] in _CONDITIONS:
        return "required"
    points = ([line for line in lines if line.mark in ("bullet", "number")] or lines)[:_LOOKED_AT]
    count = max(len(points), 1)
    found = Counter(kind_of(line.words, text=line.text, section=None) for line in points)
    shares = {
        "required": (found["requirement"] + found["preferred"]) / count,
        "responsibilities": found["responsibility"] / count,
        "benefits": found["benefit"] / count,
    }
    ours = not _OURS.isdisjoint(heading.words) and _YOURS.isdisjoint(heading.words)
    if ours and before in ("required", "preferred") and shares["required"] < _HALF:
        return "benefits"
    return _after(before, shares=shares)


def _after(before: SectionKind | None, *, shares: Mapping[str, float]) -> SectionKind:
    """What a section is, by what share of its points are what, and by what usually comes next."""
    if before == "required":
        return "benefits" if shares["benefits"] > max(_FEW, shares["required"]) else "required"
    if before == "preferred":
        return "required" if shares["required"] >= _HALF else "benefits"
    if before == "benefits":
        return "benefits" if max(shares["required"], shares["responsibilities"]) < _HALF else _most(shares)
    if before == "responsibilities" and shares["benefits"] <= _FEW:
        return "responsibilities" if shares["responsibilities"] >= max(_FEW, shares["required"]) else "required"
    return _most(shares) if max(shares.values()) > 0 or before not in _BEFORE_DUTIES else "responsibilities"


def _most(shares: Mapping[str, float]) -> SectionKind:
    order: tuple[SectionKind, ...] = ("required", "responsibilities", "benefits")
    best = max(order, key=lambda kind: shares[kind])
    return best if shares[best] >= _FEW else "other"
