"""What a printed page brings along: its number, and the head or foot that comes again beside it."""

import re
from collections import Counter
from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.lines import Line

_NUMBER = Pattern(
    r"(page|seite|página|pagina|sida|blz\.?|p\.)? ?(\d{1,3})"
    r"( ?(?:/|of|von|de|sur|van|di|av|\|) ?\d{1,3})?(?: ?[-–—|])?",
    re.IGNORECASE,
)
_ENDS = "0123456789-–—|"
_LONGEST = 20
_BESIDE = 2  # lines above and below a page's number


def without_pages(lines: list[Line]) -> list[Line]:
    """The lines without the numbers of pages, and without what comes again beside these."""
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
