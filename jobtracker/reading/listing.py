"""Which lines of a section are points of a list, with bullets or without."""

from collections.abc import Sequence

from jobtracker.reading.kinds import opener_of
from jobtracker.reading.lines import Line

_NARRATIVE = frozenset(
    (
        "we our this the as if at in it for please with there here our when while from since join are is do by to these those that once "
        "wir unser unsere als wenn bei diese dieser das es du nous notre au en si dans cette ce le la les afin pour wij we onze als bij dit deze het vi vår som om nosotros nuestra nuestro como si en esta este noi siamo"
    ).split()
)
_SHORT, _LONG, _LONGEST = 170, 320, 700
_LEAST_GROUP = 2
_CLEAR = 1.0


def listed_lines(lines: Sequence[Line], *, listing: bool) -> list[bool]:
    """For each line whether it is a point; `listing` where the section's heading announces a list."""
    marked = _bulleted(lines)
    if any(marked):
        return marked
    if not listing:
        return [False] * len(lines)
    return _unmarked(lines)


def _bulleted(lines: Sequence[Line]) -> list[bool]:
    emoji = sum(line.mark == "emoji" for line in lines) >= _LEAST_GROUP
    result = []
    for index, line in enumerate(lines):
        marked = line.mark in ("bullet", "number") or (emoji and line.mark == "emoji")
        if marked and _leads_in(line, after=lines[index + 1] if index + 1 < len(lines) else None):
            marked = False
        result.append(marked and len(line.words) > 0)
    return result


def _leads_in(line: Line, *, after: Line | None) -> bool:
    """Whether a line only announces those below it."""
    if after is None:
        return False
    if line.text.endswith(":"):
        return True
    return line.mark == "number" and after.mark == "bullet" and len(line.text) < _SHORT // 2


def _unmarked(lines: Sequence[Line]) -> list[bool]:
    scores = [_score(line) for line in lines]
    candidates = [score for score, line in zip(scores, lines, strict=True) if not line.text.endswith(":")]
    if not candidates:
        return [False] * len(lines)
    mean = sum(candidates) / len(candidates)
    least = -_CLEAR if mean > 0 else _CLEAR
    return [score > least and not line.text.endswith(":") for score, line in zip(scores, lines, strict=True)]


def _score(line: Line) -> float:
    """How much a line without a bullet looks like a point: above 0 it does."""
    text = line.text
    score = 1.0 if len(text) < _SHORT else 0.0
    if len(text) > _LONG:
        score -= 2.0 if len(text) < _LONGEST else 5.0
    if opener_of(line.words):
        score += 1.5
    elif line.words and line.words[0] in _NARRATIVE:
        score -= 1.5
    if text[-1] not in ".!?…":
        score += 0.5
    return score - 1.2 * _inner_ends(text)


def _inner_ends(text: str) -> int:
    return text.count(". ", 0, -1) + text.count("! ") + text.count("? ") - text.count("e.g. ") - text.count("etc. ") - text.count("i.e. ")
