"""Ways in that an item offers as a whole: "a PhD, or an MSc with 4 years", "a degree and 3 years, or 7 years".

So are pairs of skills: "either Elixir with Phoenix or Ruby with Rails".
"""

from collections.abc import Iterator, Sequence

from jobtracker.skills.comparison import DegreeAsk, SkillAsk, YearsAsk
from jobtracker.skills.degree_wordings import LADDER
from jobtracker.skills.marks import Mark

_BOTH = frozenset((DegreeAsk, YearsAsk))
_WITH = frozenset(("with", "mit", "avec", "con", "met", "com"))
_EITHER = frozenset(("either", "entweder", "soit"))
_LEAST_PAIRS = 7  # marks of "A with B or C with D"
_JOINS = frozenset(("and", "comma", "slash", "incl", "eg", "oneof", "colon"))


def packages(sentence: Sequence[Mark]) -> list[Sequence[Mark]]:
    """The ways in, each with its own marks; the sentence alone where it offers none as a whole."""
    if not _speaks_of_both(sentence):
        return _pairs(sentence) or [sentence]
    ways = list(_parted(sentence))
    if len(ways) < 2 or not all(map(_is_way, ways)):  # noqa: PLR2004 - no choice
        return [sentence]
    instead = _holds(ways[0], YearsAsk) and _holds(ways[-1], DegreeAsk)
    return ways if instead or any(map(_speaks_of_both, ways)) else [sentence]


def _pairs(sentence: Sequence[Mark]) -> list[Sequence[Mark]]:
    """The pairs that "or" parts, each with what stands before "either"; none where a part is no pair."""
    if len(sentence) < _LEAST_PAIRS or all(item.sign != "or" for item in sentence):
        return []
    first = next((place for place, item in enumerate(sentence) if item.word in _EITHER), -1)
    parts: list[list[Mark]] = [[]]
    for item in sentence[first + 1 :]:
        if item.sign == "or":
            if parts[-1][-1:] and parts[-1][-1].sign == "comma":
                parts[-1].pop()
            parts.append([])
        elif item.sign != "light":
            parts[-1].append(item)
    if len(parts) < 2 or not all(_is_pair(part, told=first >= 0) for part in parts):  # noqa: PLR2004 - no choice
        return []
    before = sentence[: max(first, 0)]
    return [[*before, *(item.read_as("and") if item.word in _WITH else item for item in part)] for part in parts]


def _is_pair(marks: Sequence[Mark], *, told: bool) -> bool:
    """Whether marks are two or more skills, each with the next; `told`: "either" stands before, so "and" joins them."""
    leaves, joints = marks[::2], marks[1::2]
    joined = all(item.word in _WITH or (told and item.sign == "and") for item in joints)
    return len(leaves) == len(joints) + 1 > 1 and joined and all(isinstance(item.leaf, SkillAsk) for item in leaves)


def _holds(marks: Sequence[Mark], leaf: type) -> bool:
    return any(isinstance(item.leaf, leaf) for item in marks)


def _speaks_of_both(marks: Sequence[Mark]) -> bool:
    return _BOTH.issubset([type(item.leaf) for item in marks])


def _parted(sentence: Sequence[Mark]) -> Iterator[Sequence[Mark]]:
    """The stretches between each "or" that a degree or years follow, a comma before it or a whole way behind it."""
    start = depth = 0
    for place, item in enumerate(sentence):
        depth += (item.sign == "open") - (item.sign == "close")
        if item.sign != "or" or depth:
            continue
        behind = sentence[place + 1 :]
        first = next((mark.leaf for mark in behind if mark.leaf is not None), None)
        apart = sentence[place - 1].sign == "comma" if place else False
        before = sentence[start:place]
        whole = isinstance(first, DegreeAsk) and (_holds(before, YearsAsk) or _is_instead(before, first, behind))
        if isinstance(first, (DegreeAsk, YearsAsk)) and (apart or whole):
            yield sentence[start : place - apart]
            start = place + 1
    yield sentence[start:]


def _is_instead(before: Sequence[Mark], lower: DegreeAsk, behind: Sequence[Mark]) -> bool:
    """Whether a lower degree with years will do instead of a higher: "a PhD in chemistry or an MSc with 4 years"."""
    higher = [item.leaf for item in before if isinstance(item.leaf, DegreeAsk)]
    less = bool(higher) and LADDER.index(lower.degree) < LADDER.index(higher[-1].degree)
    return less and _holds(behind, YearsAsk)


def _is_way(marks: Sequence[Mark]) -> bool:
    """Whether a stretch is a degree, years, or both, and asks for nothing else but what the years are of."""
    joined = False
    seen = False
    for item in marks:
        if isinstance(item.leaf, (DegreeAsk, YearsAsk)):
            seen, joined = True, False
        elif item.leaf is not None:
            if joined or not seen:
                return False
        else:
            joined = joined or item.sign in _JOINS
    return seen
