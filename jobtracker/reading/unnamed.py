"""Headings whose words say nothing ("Dein Rucksack"): known by where they stand and by what stands below."""

from collections.abc import Sequence

from jobtracker.reading.findings import SectionKind
from jobtracker.reading.heading_hints import ASKING, hints_of
from jobtracker.reading.headings import is_heading, wording_of
from jobtracker.reading.kinds import opener_of
from jobtracker.reading.labels import label_end, topic_of
from jobtracker.reading.leanings import leaning_of
from jobtracker.reading.lines import Line
from jobtracker.reading.roles import names_job
from jobtracker.reading.turns import KINDS, is_list, is_plain_point, leaning_of_all
from jobtracker.reading.words import word_list

_MOST_WORDS = 9
_MOST_LEADING = 14  # of a line that ends in a colon
_LONGEST_CONDITION = 10
_MOST_WITH_COMMA = 8
_LEAST_POINTS = 2
_LOOKED_AT = 12
_ENOUGH = 0.7  # what the points of a list without bullets lean to, each
_ANNOUNCED = 0.35  # below a colon
# A heading that ends in one of these goes on in points that speak of the candidate: "You'll love this job if".
_YOUR = frozenset(word_list("your dein deine deinen votre vos ton ta tes jouw din dina ditt teu tua seu sua"))
_OWN = frozenset(word_list("own eigener eigenes eigene propre eigen egen"))
_FEW_OF_YOURS = (2, 3)
_CONDITIONS = frozenset(word_list("if when wenn si als se om"))
_TIGHT = 3  # points that are looked at where no blank line parts lists
_MOST_TIGHT = 5
_LONGEST_TIGHT = 120
_TURNED = 1.2
_WISHED = 1.8
_DEMANDS_AND_WISHES = {KINDS.index("required"), KINDS.index("preferred")}
_FOLLOWED = frozenset(("responsibilities", "required", "preferred", "benefits"))
# A line that ends in one of these only goes on below, within its section.
_GOING_ON = frozenset(
    word_list("""
        include includes including following follows with as of for like e.g and to folgende folgendes folgenden wie
        suivants suivantes siguientes seguintes volgende följande seguenti
    """)
)


def is_unnamed_heading(lines: Sequence[Line], *, index: int, within: SectionKind | None, headed: bool = False) -> bool:
    """Whether a line of a section of that kind heads what stands below it, though its words tell nothing.

    `headed`: right above it stands a heading whose words tell nothing either.
    """
    line = lines[index]
    if not 0 < index < len(lines) - 1 or not _short(line):
        return False
    before, after = lines[index - 1], lines[index + 1]
    if after.mark in ("bullet", "number") and line.text[-1] != ".":
        listed = before.mark in ("bullet", "number")
        apart = line.text[-1] in ":?" or (_stands_apart(line) and not _heads_a_menu(lines, index=index))
        return (listed or apart) and after.gap <= line.gap + 1 and not _dates(after, heading=line)
    if before.mark or after.mark or headed:
        return False
    if not (line.gap or after.gap):
        return _above_tight_points(lines, index=index, within=within)
    return _above_plain_points(lines, index=index, within=within)


def _heads_a_menu(lines: Sequence[Line], *, index: int) -> bool:
    """Whether the points below a line are headings themselves: "Hiring process", "About us"."""
    wordings = [wording_of(line.words) for line in lines[index + 1 : index + 1 + _LOOKED_AT] if line.mark]
    return sum(wording is not None and wording.sure for wording in wordings) >= _LEAST_POINTS


def _dates(line: Line, *, heading: Line) -> bool:
    """Whether a numbered line is the date of a fact: "Published", "9. November 2026"."""
    return line.mark == "number" and topic_of(heading.text) is not None


def _stands_apart(line: Line) -> bool:
    """Whether a line has space above it and names neither the job nor a fact of it."""
    return line.gap > 0 and not names_job(line.words) and topic_of(line.text) is None


def _short(line: Line) -> bool:
    text = line.text
    if text[-1] == ":" and len(line.words) > 1 and line.gap and not line.mark:
        return len(line.words) <= _MOST_LEADING and (line.words[-1] not in _GOING_ON or line.words[0] in ASKING)
    return (
        (not line.mark or (line.mark == "emoji" and line.gap > 0))
        and 0 < len(line.words) <= (_MOST_WORDS if line.words[-1] not in _CONDITIONS else _LONGEST_CONDITION)
        and (text[0].isupper() or text[0].isdigit() or text[0] in "¿¡")
        and (text[-1] not in ".,;!" or (text[-1] == "." and line.cut))
        and (", " not in text or (line.gap > 0 and len(line.words) <= _MOST_WITH_COMMA))
        and label_end(text) in (-1, len(text) - 1)
    )


def _is_headed(line: Line, *, before: Line, kind: SectionKind | None) -> bool:
    """Whether the heading of a section of that kind stands right above a line."""
    wording = is_heading(before, after=line)
    return wording is not None and wording.kind == kind


def _first(line: Line) -> str:
    return line.text[0]


def _above_tight_points(lines: Sequence[Line], *, index: int, within: SectionKind | None) -> bool:
    """Whether a line heads those below it where no blank line says so: it asks, or they turn to another kind."""
    line, below = lines[index], lines[index + 1 : index + 1 + _TIGHT]
    if len(below) < _LEAST_POINTS or any(
        each.gap or each.mark or each.level or each.cut != line.cut for each in (line, *below)
    ):
        return False
    plain = all(map(_is_short_point, below[:-1]))
    if _announces(line):
        heads = plain or line.text[-1] == ":"
    elif not plain or len(line.words) > _MOST_TIGHT or opener_of(line.words) or _announces(below[0]):
        heads = False
    elif within in _FOLLOWED:
        heads = hints_of(line.words).wish >= _WISHED or _turns(lines, index=index)
    else:
        heads = all(opener_of(each.words) == "duty" for each in below)
    if not heads or names_job(line.words) or any(topic_of(each.text) is not None for each in (line, *below)):
        return False
    return is_heading(lines[index - 1], after=line) is None


def _is_short_point(line: Line) -> bool:
    """Whether a line has the form of a point, with a full stop where full stops took the place of line breaks."""
    return is_plain_point(line) or (line.cut and line.text[-1] == "." and len(line.text) <= _LONGEST_TIGHT)


def _announces(line: Line) -> bool:
    """Whether a line asks, names what is yours or breaks off as headings do: "Was du davon hast", "Your week"."""
    if line.words[0] in _YOUR and len(line.words) in _FEW_OF_YOURS and line.words[1] not in _OWN:
        return line.text[-1].isalpha()
    open_ended = line.text[-1] in "…?" or (line.cut and line.text[-1] == ":")
    return open_ended or (line.words[0] in ASKING and len(line.words) > 1)


def _turns(lines: Sequence[Line], *, index: int) -> bool:
    """Whether the points below a line lean to another kind than those above it, and itself to none."""
    line = lines[index]
    above = leaning_of_all(lines[max(0, index - _LEAST_POINTS) : index])
    below = leaning_of_all(lines[index + 1 : index + 1 + _TIGHT])
    was, now = above.index(max(above)), below.index(max(below))
    if was == now or {was, now} == _DEMANDS_AND_WISHES or any(leaning_of(line.words, text=line.text)):
        return False
    return above[was] - above[now] >= _TURNED and below[now] - below[was] >= _TURNED


def _above_plain_points(lines: Sequence[Line], *, index: int, within: SectionKind | None) -> bool:
    """Whether a paragraph of its own follows that is a list without bullets, its first line being this one."""
    line = lines[index]
    announced = line.text[-1] == ":"
    if line.cut or topic_of(line.text) or (opener_of(line.words) and not (announced or _announces(line))):
        return False
    points: list[Line] = []
    for each in lines[index + 1 : index + 1 + _LOOKED_AT]:
        if each.mark or (each.gap and (points or each.gap > line.gap)):
            break
        points.append(each)
    if within in _FOLLOWED:
        if is_plain_point(line) and _is_headed(line, before=lines[index - 1], kind=within):
            return False  # the first point of the list
        asking = line.words[0] in ASKING and line.text[-1].isalpha() and not any(map(str.islower, map(_first, points)))
        return len(points) >= _LEAST_POINTS and (asking or all(map(is_plain_point, points)))
    least = _ANNOUNCED if announced else _ENOUGH
    return is_list(points, least=least) and not names_job(line.words)
