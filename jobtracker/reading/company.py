"""The firm that hires."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_clauses import NAME, POSSESSIVE, Clause, clauses_with
from jobtracker.reading.firm_words import ALONE, ARTICLES, BEGINS_NONE
from jobtracker.reading.headings import wording_of
from jobtracker.reading.labels import Field
from jobtracker.reading.lines import Line
from jobtracker.reading.place import reads_as_place
from jobtracker.reading.roles import names_job
from jobtracker.reading.words import word_list, words_of

_RATING = Pattern(r"^(?P<name>.{2,80}?)\s+[1-5][.,]\d\s*(?:★|⭐|stars?\b)")
_AT = Pattern(
    rf"\b(?:at|@|bei|chez|bij|hos|en|presso|na|with)\s+(?P<name>(?:The |the )?{NAME})(?=\s*[,.!|(–—-]|"
    rf"\s+(?:Location|Department|Team)\b|$)"
)
_ABOUT = Pattern(
    rf"^(?:About|Über|Over|À propos d(?:e |'|’|u |es )|Sobre|Om|Chi è|Working at|Life at|Why join|"
    rf"Why work at|Why|Join|Brief info about|Welcome to|Who is|Warum|Waarom|Pourquoi rejoindre|We are|"
    rf"Uber|Careers at|Jobs at|Discover)\s+(?P<name>(?:The |the )?{NAME})\s*[?:!]?$"
)
_ABOUTS = frozenset(
    word_list("""
        about über over à sobre om chi working life why join brief welcome who warum waarom pourquoi we uber careers
        jobs discover
    """)
)
_LOWER = Pattern(
    r"(?P<name>[a-z][\w.]{2,24}) (?:seeks|is hiring|is looking|is seeking|is an?|is the|is part of|"
    r"sucht|zoekt|recherche|recrute|söker|busca)\b"
)
_SUFFIX = Pattern(
    r"\b(?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|KG|S\.?A\.?S?|SARL|B\.?V|N\.?V|AB|Oy|ApS|A/S|PLC|Plc|Corp|"
    r"Corporation|Group|Holding|CJSC|OJSC|JSC|S\.?p\.?A|S\.?r\.?l|Pty|Co|LLP|e\.V|Foundation|University|"
    r"Institute|Bank|Ministry|Agency|Partners|Technologies|Solutions|Consulting|Associates|Company)\b\.?"
)
_ASKING = Pattern(r"(?:(?:Please )?(?:Call|Contact|Email|E-mail|Phone|Ring|Ask|Write to|Text) (?=[A-ZÀ-Þ]))?")
_STARS = Pattern(r"[1-5][.,]\d(?:\s*(?:★|⭐|stars?|out of 5.*))?")
_INITIALS = Pattern(r"[A-Z]{2,8}")
_NAME_AT_END = Pattern(rf"(?:The |the )?{NAME}$")
_STOP = Pattern(r"[.!?\n](?:(?<=\n)|(?=\s))")
_TERMS = frozenset(
    ("full", "part", "time", "remote", "hybrid", "on", "site", "onsite", "permanent", "contract", "temporary")
)
_BETWEEN = Pattern(r"\s+(?:[—–|·•]|-)\s+")
_FEW_WORDS = 5
_HEADER_LINES = 10
_LONGEST_HEADER = 90
_LONGEST_FIRM = 120
_NEAR_TOP = 8000
_MOST_LINES = 120
_MOST_CHARS = 1200
_FEW_CHARS = 500  # all of its words are known
_LEAST = 1.5
_MOST_WORDS = 9


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    start: int
    end: int
    weight: float


def company_of(
    text: str, *, lines: Sequence[Line], fields: Sequence[Field], title: Found[str] | None
) -> Found[str] | None:
    """The firm; None where none is named."""
    for field in fields:
        if (
            field.topic == "company"
            and len(words_of(field.value)) in range(1, _MOST_WORDS)
            and not field.value[0].islower()
        ):
            return Found(field.value, field.start, field.end)
    named = [*_from_header(text, lines=lines, fields=fields, title=title), *_from_prose(text, lines=lines)]
    found = _best(named)
    return _spelled_out(text, found=found) if found else None


def _spelled_out(text: str, *, found: Found[str]) -> Found[str]:
    """The full name of a firm that is named by its initials: "The Harbour Trust (HT)"."""
    if not _INITIALS.fullmatch(found.value):
        return found
    at = text.find(f" ({found.value})", 0, _NEAR_TOP)
    before = _NAME_AT_END.search(text[max(0, at - 100) : at]) if at > 0 else None
    if before is None or before[0].removeprefix("The ").removeprefix("the ")[0] not in found.value[:2]:
        return found
    return Found(before[0], at - len(before[0]), at, sure=found.sure)


def _best(named: Sequence[_Named]) -> Found[str] | None:
    weights: dict[tuple[str, ...], float] = defaultdict(float)
    firsts: dict[tuple[str, ...], _Named] = {}
    for each in named:
        key = _key(each.name)
        weights[key] += each.weight
        if key not in firsts:
            firsts[key] = each
    total = {key: weight + _of_shorter(key, weights=weights, firsts=firsts) for key, weight in weights.items()}
    best = max(total, key=lambda key: total[key], default=None)
    if best is None or total[best] < _LEAST:
        return None
    chosen = firsts[best]
    return Found(chosen.name, chosen.start, chosen.end, sure=total[best] >= 2 * _LEAST)


def _of_shorter(
    key: tuple[str, ...], *, weights: dict[tuple[str, ...], float], firsts: dict[tuple[str, ...], _Named]
) -> float:
    """What the shorter forms of a name add to it, where it is named in full first."""
    if weights[key] < _LEAST:
        return 0.0
    return sum(
        weight
        for short, weight in weights.items()
        if short != key and key[: len(short)] == short and firsts[key].start <= firsts[short].start
    )


def _key(name: str) -> tuple[str, ...]:
    words = words_of(_SUFFIX.sub("", name)) or words_of(name)
    return words[1:] if words[0] == "the" and len(words) > 1 else words


def _usable(name: str) -> bool:
    words = words_of(name)
    if not words or len(words) > _MOST_WORDS or not any(letter.isalpha() for letter in name):
        return False
    bare = words[1:] if words[0] in ARTICLES else words
    if _TERMS.issuperset(bare):
        return False
    if not bare or bare[0] in BEGINS_NONE or ALONE.issuperset(bare):
        return False
    return not names_job(bare)


def _from_header(
    text: str, *, lines: Sequence[Line], fields: Sequence[Field], title: Found[str] | None
) -> Iterator[_Named]:
    labelled = {field.line: field.topic for field in fields}
    top = lines[:_HEADER_LINES]
    for index, line in enumerate(top):
        rating = _RATING.match(line.text) if any(star in line.text for star in ("★", "⭐", "star")) else None
        if index + 1 < len(top) and _STARS.fullmatch(top[index + 1].text):
            yield _Named(line.text, line.start, line.end, 12.0)
        if rating:
            yield _Named(rating["name"], line.start, line.start + len(rating["name"]), 12.0)
        if title and title.start is not None and line.start <= title.start <= line.end:
            yield from _behind_title(text, line=line, title=title)
        elif index not in labelled:
            below = top[index + 1] if index + 1 < len(top) else None
            placed = index > 0 and below is not None and len(below.words) <= _FEW_WORDS and reads_as_place(below.text)
            titled = labelled.get(index + 1) == "title"
            yield from _header_line(text, line=line, index=index, titled=titled, placed=placed)


def _behind_title(text: str, *, line: Line, title: Found[str]) -> Iterator[_Named]:
    rest = text[title.end or line.start : line.end]
    at = _AT.search(rest)
    if at and _usable(at["name"]):
        begin = (title.end or line.start) + at.start("name")
        yield _Named(at["name"], begin, begin + len(at["name"]), 9.0)
    elif title.end and _SUFFIX.search(rest):
        name = rest.strip(" –—-|,()").split(" (")[0]
        begin = text.find(name, title.end, line.end)
        if name and _usable(name):
            yield _Named(name, begin, begin + len(name), 4.0)


def _header_line(text: str, *, line: Line, index: int, titled: bool, placed: bool) -> Iterator[_Named]:
    """A firm's name on a line of its own near the top, or before the place; `placed`: the next line is the place."""
    wording = wording_of(line.words)
    if titled and len(line.text) <= _LONGEST_FIRM and not (ALONE.issuperset(line.words) or (wording and wording.sure)):
        yield _Named(line.text, line.start, line.end, 10.0)
        return
    if len(line.text) > _LONGEST_HEADER or line.text[-1] in ".!?:" or line.mark in ("bullet", "number"):
        return
    if wording is not None and wording.sure:
        return
    name, *rest = _BETWEEN.split(line.text, maxsplit=1)
    placed = placed or (index > 0 and bool(rest) and reads_as_place(rest[0]))
    capital = name[:1].isupper() or name[:1].isdigit()
    if not capital or not _usable(name) or len(words_of(name)) > 6 or reads_as_place(name):  # noqa: PLR2004 - longer is no name
        return
    again = text.count(name, line.end, line.end + 40_000)
    weight = (
        1.0
        + min(again, 3)
        + 1.5 * placed
        + (2.0 if _SUFFIX.search(name) else 0.0)
        + (1.5 if name.isupper() and index else 0.0)
    )
    if again or placed or _SUFFIX.search(name) or name.isupper():
        yield _Named(name, line.start, line.start + len(name), weight)


def _from_prose(text: str, *, lines: Sequence[Line]) -> Iterator[_Named]:
    for line in lines[:_MOST_LINES]:
        piece = text[line.start : min(line.end, line.start + _MOST_CHARS)]
        heading = len(piece) < 90 and not _ABOUTS.isdisjoint(line.words[:1])  # noqa: PLR2004 - longer is none
        about = _ABOUT.match(piece) if heading else None
        if about and _usable(about["name"]):
            yield _Named(about["name"], line.start + about.start("name"), line.start + about.end("name"), 5.0)
        if line.mark in ("bullet", "number"):
            continue
        lower = _LOWER.match(piece) if piece[0].islower() else None
        if lower and _usable(lower["name"]):
            yield _Named(lower["name"], line.start, line.start + len(lower["name"]), 4.0)
        for clause in clauses_with(line.words if len(piece) <= _FEW_CHARS else words_of(piece)):
            if any(sign in piece for sign in clause.signs):
                yield from _matches(clause, piece=piece, at=line.start)
        if "'s " in piece or "’s " in piece:
            yield from _matches(POSSESSIVE, piece=piece, at=line.start)


def _matches(clause: Clause, *, piece: str, at: int) -> Iterator[_Named]:
    for found in _found(clause, piece=piece):
        asking = _ASKING.match(found["name"])
        begin = found.start("name") + (asking.end() if asking else 0)
        name = piece[begin : found.end("name")]
        if _usable(name) and not _is_place(name):
            yield _Named(name, at + begin, at + begin + len(name), clause.weight)


def _found(clause: Clause, *, piece: str) -> Iterator[re.Match[str]]:
    if clause.opens:
        return _opening(clause.pattern, piece=piece)
    return clause.pattern.found(piece, starts=clause.starts) if clause.starts else clause.pattern.finditer(piece)


def _opening(pattern: Pattern, *, piece: str) -> Iterator[re.Match[str]]:
    """What the pattern finds where sentences begin, and behind what it found before."""
    last = 0
    for start in (0, *(stop.start() for stop in _STOP.finditer(piece, 1))):
        found = pattern.match(piece, start) if start >= last else None
        if found:
            yield found
            last = found.end()


def _is_place(name: str) -> bool:
    return reads_as_place(name) and len(words_of(name)) < 3  # noqa: PLR2004 - "University of Oxford" is a firm
