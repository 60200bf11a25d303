"""Places that no list knows, by where they stand near the top: below the firm, above the terms of the job."""

from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_names import DEPARTMENT, ROAD, is_institution
from jobtracker.reading.firm_words import ARTICLES, TERMS
from jobtracker.reading.headings import wording_of
from jobtracker.reading.junk import is_junk
from jobtracker.reading.labels import bare_topic
from jobtracker.reading.lines import Line
from jobtracker.reading.roles import names_job
from jobtracker.reading.words import word_list, words_of

_NAME = Pattern(
    r"[A-ZÀ-Þ][\w'’.-]+(?:[ /](?:[A-ZÀ-Þ][\w'’.-]+|upon|on|the|le|la|les|am|an|der|im|bei|de|del|den|sur|of)){0,3}"
    r"(?:, [A-ZÀ-Þ][\w'’.-]+(?: [A-ZÀ-Þ][\w'’.-]+){0,2}){0,2}(?: \([A-ZÀ-Þ][\w.-]+\))?"
)
_PARTED = Pattern(r"\s+[|·•–—-]\s+|\s*\|\s*|, ")
_CODE = Pattern(r"^(?:[A-Z]{1,2}-)?\d{4,5} (?=[A-ZÀ-Þ])")  # before a town
_NO_TOWNS_CASE = Pattern(r"(?<!Mc)(?<!Mac)(?<=[a-zß-ÿ])[A-Z]")  # as technologies are written: "PostgreSQL, Hotwire"
_MONEY = "£€$"
_FACTS = frozenset(
    word_list("""
        posted publicada publié publiée veröffentlicht geplaatst publicerad ago closing closes salary pay gehalt
        salaire salario salaris lön grade band hybrid remote presencial híbrido remoto fulltime parttime kr chf eur usd
        gbp week weekly monthly annually hourly daily yearly annual wöchentlich cdi cdd
    """)
)
_NO_TOWN = frozenset(
    word_list("""
        only about overview summary application location team department sales marketing engineering finance design
        product
        data support operations people careers jobs news home contact english deutsch français español new urgent
        inhaber inhaberin owner featured apply save share view full part time hybrid remote permanent contract temporary
        services solutions systems technologies group
    """)
)
_FIRM_AND_TOWN = ("firm", "town")
_ROWS = 5
_HEADER_LINES = 10
_MOST_WORDS = 6
_FEW_WORDS = 8
_MOST_NAME = 4
_MOST_PARTS = 8
_LONGEST = 60
_LONGEST_ROW = 140
_LONGEST_FACT = 80


def town_by_standing(
    lines: Sequence[Line], *, title: Found[str] | None, company: Found[str] | None
) -> list[Found[str]]:
    """The place near the top that is named below the title or firm and above the terms of the job."""
    if title is None or title.start is None:
        return []
    top = lines[:_HEADER_LINES]
    for index in range(1, len(top)):
        line, above = top[index], top[index - 1]
        below = top[index + 1] if index + 1 < len(top) else None
        if not _may_be_town(line) or _holds(line, found=title) or _holds(line, found=company):
            continue
        named = _holds(above, found=title) or _holds(above, found=company)
        closed = below is None or below.gap > 0
        titled = _above(top[:index], found=title)
        if (
            (named and below is not None and _tells_terms(below))
            or (titled and closed and (_tells_terms(above) or _ends_head(top[:index], company=company)))
            or (titled and named and _holds(below, found=company))
        ):
            return [Found(line.text, line.start, line.end, sure=False)]
    return _in_a_row(top[:_ROWS], title=title, company=company)


def _in_a_row(lines: Sequence[Line], *, title: Found[str], company: Found[str] | None) -> list[Found[str]]:
    """The place in a line of facts: "Nurse | Firm | Town | Full-time", "Firm, Town", "Town - CDI" below the title."""
    said = [_bare_words(words_of(found.value)) for found in (title, company) if found is not None]
    for index, line in enumerate(lines):
        ended = line.text[-1] in ".!?:" and "|" not in line.text  # "Firm | Town | 15,20 €/Std."
        if line.mark or len(line.text) > _LONGEST_ROW or ended:
            continue
        parts = [_CODE.sub("", part) for part in _PARTED.split(_bare(line.text))]
        if not 1 < len(parts) <= _MOST_PARTS:
            continue
        names = [words_of(part) for part in parts]
        held = [
            _bare_words(name) in said
            or _holds_title(part, title=title)
            or (not (index or place) and len(parts) == len(_FIRM_AND_TOWN) and is_institution(part))
            for place, (name, part) in enumerate(zip(names, parts, strict=True))
        ]
        near = any(held) or any(_holds(other, found=title) for other in lines[max(0, index - 1) : index + 2])
        terms = [
            not is_held and _says_terms(part, words=name)
            for part, name, is_held in zip(parts, names, held, strict=True)
        ]
        towns = [
            part
            for part, name, is_held, is_term in zip(parts, names, held, terms, strict=True)
            if not (is_held or is_term) and _names_town(part, words=name)
        ]
        if near and len(towns) == 1 and len(towns) + sum(held) + sum(terms) == len(parts):
            start = line.start + line.text.rindex(towns[0])
            return [Found(towns[0], start, start + len(towns[0]), sure=False)]
    return []


def _bare_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without its article."""
    return words[1:] if words[:1] and words[0] in ARTICLES else words


def _bare(text: str) -> str:
    """A row without terms in brackets at its end: "Firm — Town (Hybrid)"."""
    bare, bracket, terms = text.rstrip(")").rpartition(" (")
    return bare if bracket and _says_terms(terms, words=words_of(terms)) else text


def _holds_title(part: str, *, title: Found[str]) -> bool:
    return title.value in part or part in title.value


def _says_terms(part: str, *, words: tuple[str, ...]) -> bool:
    return (
        any(letter in _MONEY or letter.isdigit() for letter in part)
        or ROAD.search(part) is not None
        or not _FACTS.isdisjoint(words)
        or sum(word in TERMS for word in words) * 2 >= len(words)
    )


def _names_town(part: str, *, words: tuple[str, ...]) -> bool:
    return (
        0 < len(words) <= _MOST_NAME
        and _NO_TOWN.isdisjoint(words)
        and bool(_NAME.fullmatch(part))
        and not (names_job(words) or is_institution(part) or DEPARTMENT.match(part))
        and wording_of(words) is None
    )


def _ends_head(lines: Sequence[Line], *, company: Found[str] | None) -> bool:
    """Whether only a few short lines stand above, the firm's among them, none of which opens small as a point may."""
    heads = all(
        len(line.words) <= _FEW_WORDS and line.text[-1] not in ".!?:" and not (line.mark or line.text[0].islower())
        for line in lines
    )
    return len(lines) < _ROWS and heads and _above(lines, found=company)


def _above(lines: Sequence[Line], *, found: Found[str] | None) -> bool:
    return any(_holds(line, found=found) for line in lines)


def _may_be_town(line: Line) -> bool:
    return (
        not line.mark
        and not line.level
        and 0 < len(line.words) <= _MOST_WORDS
        and len(line.text) <= _LONGEST
        and _NO_TOWN.isdisjoint(line.words)
        and not TERMS.issuperset(line.words)
        and line.text[-1] != "."
        and bool(_NAME.fullmatch(line.text))
        and not _NO_TOWNS_CASE.search(line.text)
        and not (names_job(line.words) or is_institution(line.text) or is_junk(line) or bare_topic(line))
        and wording_of(line.words) is None
    )


def _holds(line: Line | None, *, found: Found[str] | None) -> bool:
    return (line is not None and found is not None) and (
        (found.start is not None and line.start <= found.start <= line.end) or words_of(found.value) == line.words
    )


def _tells_terms(line: Line) -> bool:
    """Whether a line tells how, when or for what pay one works there."""
    if not 0 < len(line.text) <= _LONGEST_FACT or line.mark:
        return False
    money = any(sign in line.text for sign in _MONEY)
    return (
        money or not _FACTS.isdisjoint(line.words) or sum(word in TERMS for word in line.words) * 2 >= len(line.words)
    )
