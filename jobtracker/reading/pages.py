"""What a printed page brings along: its number, and the head or foot that comes again beside it."""

import re
from collections import Counter
from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.lines import Line, line_of

_NUMBER = Pattern(
    r"(page|seite|página|pagina|sida|blz\.?|p\.)? ?(\d{1,3})"
    r"( ?(?:/|of|von|de|sur|van|di|av|\|) ?\d{1,3})?(?: ?[-–—|])?",
    re.IGNORECASE,
)
# The same behind the words of a head or foot.
_AT_END = Pattern(
    r"(?:\s{2,}|\t|[|–—•·-]\s*)(?i:page|seite|página|pagina|sida) \d{1,3} (?:of|von|de|sur|van|di|av) \d{1,3}$"
)
_PAGES = frozenset(("page", "seite", "página", "pagina", "sida"))
_WORDS_OF_NUMBER = 4
_ENDS = "0123456789-–—|"
_LONGEST = 20
_BESIDE = 2  # lines above and below a page's number


def without_pages(lines: list[Line], *, text: str) -> list[Line]:
    """The lines without the numbers of pages, and without what comes again beside these."""
    lines = [_without_number(line, text=text) for line in lines]
    numbers = _numbers(lines)
    if not numbers:
        return lines
    often = Counter(line.text for line in lines)
    beside = {near for number in numbers for near in range(number - _BESIDE, number + _BESIDE + 1)}
    gone = numbers | {near for near in beside if 0 <= near < len(lines) and often[lines[near].text] > 1}
    kept: list[Line] = []
    for index, line in enumerate(lines):
        if index in gone:
            continue
        runs_on = kept and index - 1 in gone and line.text[0].islower() and kept[-1].text[-1] not in ".:;!?"
        kept.append(line.but(gap=0) if runs_on else line)
    return kept


def _without_number(line: Line, *, text: str) -> Line:
    """A line of a page's head or foot without the number behind it: "Job description     Page 1 of 2"."""
    if (
        not line.text[-1].isdigit()
        or len(line.words) <= _WORDS_OF_NUMBER
        or line.words[-_WORDS_OF_NUMBER] not in _PAGES
    ):
        return line
    found = _AT_END.search(text, line.start, line.end)
    if found is None:
        return line
    bare = line_of(text, start=line.start, end=found.start(), mark=line.mark)
    return bare.but(gap=line.gap, indent=line.indent, level=line.level)


def _numbers(lines: Sequence[Line]) -> frozenset[int]:
    """Where nothing but the number of a page stands: "Page 2 of 3", "- 2 -", or 1 and further on 2."""
    plain: dict[int, int] = {}
    told: set[int] = set()
    for index, line in enumerate(lines):
        found = _NUMBER.fullmatch(line.text) if len(line.text) <= _LONGEST and line.text[-1] in _ENDS else None
        if found:
            framed = line.mark == "bullet" and line.text[-1] in "-–—"
            told.update((index,) if found[1] or framed else ())
            plain[int(found[2])] = index
    counted = (
        plain[at] for at in plain if plain.get(at + 1, 0) > plain[at] or plain.get(at - 1, len(lines)) < plain[at]
    )
    return frozenset((*told, *counted))
