"""A curriculum vitae: what its lines tell of work and studies, with the days from and to which each lasted."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Literal, NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.reading.curriculum_dates import Span, span_in
from jobtracker.reading.curriculum_words import HEADINGS, Part
from jobtracker.reading.firm_names import LEGAL, is_institution
from jobtracker.reading.roles import names_job
from jobtracker.reading.words import fold, plain, words_of

LONGEST_NAME = 90
_NEAR = 2  # lines before and after a date that may name what lasted so long
_DEGREE = Pattern(
    r"(?:b\.?\s?sc|m\.?\s?sc|b\.?\s?eng|m\.?\s?eng|b\.?\s?tech|ll\.?[bm]|mba|ph\.?\s?d|[bm]\.?[as])\b\.?"
    r"(?: \(hons?\))?|"
    r"bachelor(?:['’]?s)?(?: degree)?(?: of (?:science|arts|engineering|laws|education|business administration))?|"
    r"master(?:['’]?s)?(?: degree)?(?: of (?:science|arts|engineering|laws|education|business administration))?|"
    r"doctor(?:ate)?(?: of philosophy)?|diplom-\w+|diplom[ae]?|magister|licence|licenciatura|grado|staatsexamen|"
    r"(?:fach)?abitur|mittlere reife|a[- ]levels?|gcses?|high school diploma|baccalauréat|bachillerato|"
    r"(?:berufs)?ausbildung|apprenticeship|lehre|bts|dut|hn[dc]|associate(?:['’]s)? degree",
)
_INTO_FIELD = Pattern(r"\s*(?: in | en | of | der | für | zum | zur | als | - | – |: ?|, ?|\()")
_APART = Pattern(r"\s(?:at|bei|beim|chez|@)\s|[|·•\t;]|\s[-–—]\s|\s{3}|,\s")
_SCHOOL = Pattern(r"(?:school|schule|college|gymnasium|universit\w*|lycée|école|institut\w*|academy|akademie)\b")
_EDGES = " \t,;:|·•–—-/"
_BULLETS = ("•", "- ", "– ", "* ", "·", "▪", "○", "►", "✓", "\uf0b7")


class Station(NamedTuple):
    """Something that lasted: a job or studies. `quote` is the line that says so; days may be None."""

    part: Literal["work", "study"]
    what: str
    where: str
    start: str | None
    end: str | None
    quote: str


class _Line(NamedTuple):
    text: str
    part: Part | None
    span: Span | None
    heading: bool = False

    @property
    def lasts(self) -> bool:
        """Whether it dates a job or studies, not a thing that was done within one."""
        if self.span is None or (self.span.single and self.part != "study"):
            return False
        return self.span.start is not None and self.span.end is not None if self._is_point else True

    @property
    def _is_point(self) -> bool:
        return self.text.strip().startswith(_BULLETS)

    @property
    def names(self) -> bool:
        """Whether it may name a job, a school or an employer."""
        said = self.text.strip()
        prose = self.heading or self._is_point or said.endswith(".")
        return bool(said) and not prose and len(said) <= LONGEST_NAME

    @property
    def words(self) -> list[str]:
        """What it says beside the dates, taken apart."""
        said = self.text
        if self.span is not None:
            said = f"{said[: self.span.at]} | {said[self.span.to :]}"
        parts = (_whole(part) for part in _APART.split(said))
        return [part for part in parts if any(letter.isalpha() for letter in part)]


def read_stations(text: str) -> tuple[Station, ...]:
    """Read the jobs and studies of a curriculum vitae, in its own order."""
    lines = tuple(_lines(text))
    told = any(line.part in {"work", "study"} for line in lines)
    taken: set[int] = set()
    found: list[Station] = []
    for number, line in enumerate(lines):
        if line.lasts and (line.part in {"work", "study"} if told else line.part is None):
            found += _station(lines, number, taken)
        elif line.part == "study" and number not in taken and line.names and _names_degree(line.text.strip()):
            near = any(each.span is not None for each in lines[number + 1 : number + 1 + _NEAR])
            found += [] if near else _studies(line, [], line.words, [])
    return tuple(found)


def degree_of(words: str) -> tuple[str, str]:
    """Tell the degree and its field apart: "Master of Science in Physics" gives "Master of Science", "Physics"."""
    match = _DEGREE.match(words.casefold())
    if match is None or match.end() >= len(words):
        return words, ""
    into = _INTO_FIELD.match(words, match.end())
    area = words[into.end() if into else match.end() :]
    return _whole(words[: match.end()]), _whole(area)


def _lines(text: str) -> Iterator[_Line]:
    part: Part | None = None
    for said in text.split("\n"):
        heading = HEADINGS.get(plain(said)) if len(said) <= LONGEST_NAME else None
        if heading is not None:
            part = heading
            yield _Line(said, part, None, heading=True)
        else:
            yield _Line(said, part, span_in(said))


def _station(lines: Sequence[_Line], number: int, taken: set[int]) -> list[Station]:
    """What the lines around a date tell of what lasted so long; none where they name nothing."""
    after = list(_names(range(number + 1, min(number + 1 + _NEAR, len(lines))), lines, taken))
    before = list(_names(range(number - 1, max(number - 1 - _NEAR, -1), -1), lines, taken))
    line = lines[number]
    own = line.words if len(line.text) <= LONGEST_NAME * 2 else []
    taken.update((number, *after[: 0 if len(own) > 1 else _NEAR]))
    around = [[word for each in near for word in lines[each].words] for near in (after, before)]
    study = line.part == "study" or (line.part is None and any(_names_degree(word) for word in (*own, *around[0])))
    return (_studies if study else _work)(line, around[1], own, around[0])


def _names(numbers: Iterable[int], lines: Sequence[_Line], taken: set[int]) -> Iterator[int]:
    """The lines next to one that may name something, up to the first that does not."""
    return takewhile(lambda near: near not in taken and lines[near].names and lines[near].span is None, numbers)


def _work(line: _Line, before: list[str], own: list[str], after: list[str]) -> list[Station]:
    said = [*own, *after, *before]
    what = _first(said, lambda words: names_job(words_of(words)) and not _names_firm(words)) or _first(said)
    rest = [words for words in said if words != what]
    where = _first(rest, _names_firm) or _first(rest)
    return [_made("work", what, where, line)] if what else []


def _studies(line: _Line, before: list[str], own: list[str], after: list[str]) -> list[Station]:
    said = [*own, *after, *before]
    what = _first(said, _names_degree) or _first(said, lambda words: not is_institution(words)) or _first(said)
    rest = [words for words in said if words != what]
    where = _first(rest, lambda words: is_institution(words) or bool(_SCHOOL.search(words.casefold())))
    beside = next((words for words in own if words not in {what, where}), "")
    if what and beside and not degree_of(what)[1] and _names_degree(what):
        what = f"{what}, {beside}"
    else:
        where = where or beside
    return [_made("study", what, where, line)] if what else []


def _made(part: Literal["work", "study"], what: str, where: str, line: _Line) -> Station:
    span = line.span
    return Station(part, what, where, span.start if span else None, span.end if span else None, fold(line.text))


def _whole(words: str) -> str:
    """Words without what stood between them and others, and without a bracket that has lost the other."""
    said = fold(words.strip(_EDGES))
    if said.count("(") > said.count(")"):
        said = said.removesuffix("(") if said.endswith("(") else f"{said})"
    elif said.count(")") > said.count("("):
        said = said.removesuffix(")").removeprefix(")")
    return said.strip(_EDGES)


def _first(said: Iterable[str], fits: Callable[[str], bool] = bool) -> str:
    return next(filter(fits, said), "")


def _names_firm(words: str) -> bool:
    return bool(LEGAL.search(words)) or is_institution(words)


def _names_degree(words: str) -> bool:
    return bool(_DEGREE.match(words.casefold()))
