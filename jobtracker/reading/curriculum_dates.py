"""From when to when something lasted, as curricula write it: "03/2019 – today", "since May 2021", "2015-2018"."""

import re
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.reading.dates import MONTHS

_DATE = Pattern(
    r"(?<!\d)(?:(?:\d\d?[./])?(?P<m>\d\d?)[./](?P<y>(?:19|20)\d\d)|(?P<y2>(?:19|20)\d\d)[-/](?P<m2>[01]\d)|"
    r"(?P<n>[^\W\d_]{3,10})\.?\s{1,2}(?P<y3>(?:19|20)\d\d)|(?P<y4>(?:19|20)\d\d))(?!\d)"
)
_TO = Pattern(r"\s{0,3}(?:--?|–|—|‑|to|till?|until|bis|à|au|hasta|al?|tot|t/m)\s{0,3}", re.IGNORECASE)
_NOW = Pattern(
    r"\(?(?:present|now|today|current|ongoing|to date|heute|jetzt|aktuell|laufend|aujourd['’]hui|présent|ce jour|"
    r"en cours|actualidad|actualmente|presente|hoy|heden|nu|oggi|idag|pågående)\b\)?",
    re.IGNORECASE,
)
_SINCE = Pattern(r"(?:^|\W)(?:since|from|seit|depuis|desde|sinds|dal|sedan)\s{1,3}$", re.IGNORECASE)
_LAST_MONTH = 12


class Span(NamedTuple):
    """From when to when, as precise as it is said ("2019", "2019-03"), and where in the line that stands.

    `end` is None until today; `single` where one day alone is named, which is then the end.
    """

    start: str | None
    end: str | None
    at: int
    to: int
    single: bool = False


class _Day(NamedTuple):
    said: str
    at: int
    to: int


def span_in(line: str) -> Span | None:
    """Find the first span of time that a line tells."""
    first = _day(line, 0)
    if first is None:
        return None
    since = _SINCE.search(line[: first.at])
    to = _TO.match(line, first.to)
    if to:
        now = _NOW.match(line, to.end())
        if now:
            return Span(first.said, None, first.at, now.end())
        second = _day(line, to.end())
        if second is not None and second.at == to.end() and second.said[:4] >= first.said[:4]:
            return Span(first.said, second.said, first.at, second.to)
    if since:
        return Span(first.said, None, since.start() + len(since[0]) - len(since[0].lstrip()), first.to)
    return Span(None, first.said, first.at, first.to, single=True)


def _day(line: str, at: int) -> _Day | None:
    match = _DATE.search(line, at)
    if match is None:
        return None
    year = match["y"] or match["y2"] or match["y3"] or match["y4"]
    month = int(match["m"] or match["m2"] or 0)
    begin = match.start()
    if match["n"]:
        month = _month(match["n"].casefold())
        begin = begin if month else match.start("y3")
    return _Day(f"{year}-{month:02}" if 0 < month <= _LAST_MONTH else year, begin, match.end())


def _month(word: str) -> int:
    """The month that a word names or begins; 0 where it is none."""
    return MONTHS.get(word) or next((number for name, number in MONTHS.items() if name.startswith(word)), 0)
