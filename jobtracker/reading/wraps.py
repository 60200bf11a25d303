"""Lines that belong together: wrapped by a mail program or a PDF, or held together by a trailing "or"."""

from collections.abc import Sequence
from itertools import pairwise

from jobtracker.reading.headings import wording_of
from jobtracker.reading.kinds import opener_of
from jobtracker.reading.labels import label_end, topic_of
from jobtracker.reading.language import language_of
from jobtracker.reading.lines import Line, line_of

_OR = frozenset(("or", "oder", "ou", "eller", "oppure"))
_LONG_ENOUGH = 45
_NARROWEST, _WIDEST = 50, 130
_SLACK = 16
_SHARE = 6  # of the width that a ragged row may leave free
_DEEPEST = 6
_LEAST_WRAPPED = 4
_LEAST_RUNNING = 3
_OUTLIERS = 16
_MOST_OUTLIERS = 6
_LONGEST_JOINED = 3000
# Of the rows of a paragraph in which a sentence has not ended above: so many begin big where it is a list.
_LEAST_BIG = 2
_BIG, _MOST_BIG = 0.4, 0.75
_OPEN_ENDS = (
    ",",
    "-",
    "–",
    "/",
    "&",
    "(",
    " and",
    " or",
    " the",
    " of",
    " to",
    " with",
    " a",
    " in",
    " for",
    " und",
    " et",
    " y",
    " en",
)


def joined_lines(text: str, *, lines: Sequence[Line]) -> list[Line]:
    """The lines, each that only continues the one above joined to it."""
    width = _wrap_width(lines)
    begun = _begun_big(lines, nouns_big=language_of(text) == "de") if width else frozenset[int]()
    lowercase = sum(line.text[:1].islower() for line in lines if not line.mark)
    listed_low = lowercase > len(lines) // 3 and not width
    result: list[Line] = []
    for line in lines:
        if (
            line.start not in begun
            and result
            and _continues(text, line, above=result[-1], width=width, listed_low=listed_low)
        ):
            result[-1] = _join(text, first=result[-1], second=line)
        else:
            result.append(line)
    return result


def _begun_big(lines: Sequence[Line], *, nouns_big: bool) -> frozenset[int]:
    """Where lines of wrapped lists begin a point, as their big letters tell; `nouns_big`: in German."""
    begun: set[int] = set()
    rows: list[tuple[Line, bool]] = []
    for above, line in zip(lines, (*lines[1:], None), strict=False):
        if line and not (line.gap or line.mark or line.level):
            if not above.text.endswith((*_OPEN_ENDS, ".", "!", "?", ":", ";")):
                rows.append((line, line.text[0].isupper()))
            continue
        big = [row.start for row, is_big in rows if is_big]
        if len(big) >= _LEAST_BIG and len(big) >= (_MOST_BIG if nouns_big else _BIG) * len(rows):
            begun.update(big)
        rows = []
    return frozenset(begun)


def _join(text: str, *, first: Line, second: Line) -> Line:
    made = line_of(text, start=first.start, end=second.end)
    return Line(
        made.start, made.end, made.text, made.words, first.mark, first.gap, first.indent, first.level, cut=first.cut
    )


def _wrap_width(lines: Sequence[Line]) -> int:
    """The width at which a text was wrapped; 0 where it was not."""
    lengths = sorted((line.indent + line.end - line.start for line in lines if not line.cut), reverse=True)
    for longest in sorted(set(lengths[: 1 + min(len(lengths) // _OUTLIERS, _MOST_OUTLIERS)]), reverse=True):
        if not _NARROWEST <= longest <= _WIDEST:
            continue
        near = sum(longest - _SLACK <= length <= longest for length in lengths)
        if near >= max(_LEAST_WRAPPED, len(lengths) // 6) and _goes_on(lines, width=longest):
            return longest
    return 0


def _goes_on(lines: Sequence[Line], *, width: int) -> bool:
    """Whether sentences run on from full lines into the next, as only wrapped text does."""
    rows = [
        len(above.text) + len(line.text.split(maxsplit=1)[0])
        for above, line in pairwise(lines)
        if line.text[:1].islower()
        and not (line.mark or line.gap)
        and above.text[-1] not in ".:;!?"
        and len(above.text) > width - 2 * _SLACK
    ]
    full = sum(row >= width - width // _SHARE for row in rows)  # in which the next word had no room
    return full >= _LEAST_RUNNING and full * 2 > len(rows)


def _last_row(text: str, *, line: Line) -> int:
    """How long the last row of a line is."""
    if line.cut:
        return line.end - line.start
    return line.end - max(text.rfind("\n", 0, line.end) + 1, line.end - _LONGEST_JOINED)


def _continues(text: str, line: Line, *, above: Line, width: int, listed_low: bool) -> bool:
    if line.gap or above.level or line.level or above.end - above.start > _LONGEST_JOINED:
        return False
    if (line.mark or above.mark) and _ends_with_or(above):
        return True
    low = line.text[:1].islower()
    if line.mark or line.cut or (not low and _labelled(line)):
        return False
    row = _last_row(text, line=above)
    if _hangs(line, above=above, row=row):
        return True
    if above.text[-1] in ".!?:" or (above.text[-1] == ";" and not low):
        full = bool(width) and above.text[-1] != ":" and row >= width - 2 and not line.text[:1].isdigit()
        return full and not _begins_a_point(line, above=above)
    return _runs_on(line, above=above, row=row, width=width, listed_low=listed_low)


def _hangs(line: Line, *, above: Line, row: int) -> bool:
    """Whether a line stands under the text of the point above, further in than its bullet."""
    return (
        above.mark in ("bullet", "number")
        and above.indent < line.indent <= above.indent + _DEEPEST
        and (row >= _LONG_ENOUGH or above.text.endswith(_OPEN_ENDS))
        and above.text[-1] not in ":;"
    )


def _runs_on(line: Line, *, above: Line, row: int, width: int, listed_low: bool) -> bool:
    """Whether a sentence that has not ended above goes on in a line."""
    low = line.text[:1].islower()
    if above.text.endswith(_OPEN_ENDS) and low and row > _LONG_ENOUGH // 2:
        return True
    if width:
        return not _begins_a_point(line, above=above) and _wrapped(line, low=low, row=row, width=width)
    return low and row >= _LONG_ENOUGH and not (listed_low or above.text[0].islower() or above.text[-1] == ";")


def _begins_a_point(line: Line, *, above: Line) -> bool:
    """Whether a line that stands below a full row begins a point of its own."""
    opener = opener_of(line.words) if line.text[:1].isupper() else ""
    return opener == "duty" or (opener == "ask" and bool(opener_of(above.words)))


def _wrapped(line: Line, *, low: bool, row: int, width: int) -> bool:
    first_word = len(line.text.split(maxsplit=1)[0])
    return row + 1 + first_word > width - 2 or (low and row >= width - 2 * _SLACK)


def _labelled(line: Line) -> bool:
    at = label_end(line.text)
    if at < 0:
        return False
    label = line.text[:at]
    return label.isupper() or topic_of(label) is not None or bool(wording_of(line.words[: len(label.split())]))


def _ends_with_or(line: Line) -> bool:
    return bool(line.words) and line.words[-1] in _OR and line.text[-1].isalpha() and not line.level
