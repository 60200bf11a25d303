"""Places that a line near the top is or holds by its form alone, known or not: "Nantes (44)", "Swords, Co. Dublin"."""

from collections.abc import Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_words import TERMS
from jobtracker.reading.lines import Line
from jobtracker.reading.place import (
    COUNTY,
    POSTAL,
    TOWN_COUNTY,
    TOWN_DEPARTMENT,
    TOWN_NAME,
    TOWN_STATE,
    is_region,
    known_place,
)
from jobtracker.reading.roles import names_job
from jobtracker.reading.words import words_of

_TOWN_CODE = Pattern(r"(?:^|, )(?:[A-Z]{1,2}-)?\d{4,5} (?P<town>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)$")
_BASED = Pattern(r"(?:[Pp]oste )?(?:[Bb]asée?s?|[Ss]ituée?s?) à ")
_ROW_PARTS = Pattern(r"\s+[–—|·•-]\s+")
# A Brazilian town with its state: "Petrópolis - RJ".
_TOWN_FEDERAL = Pattern(
    r"[A-ZÀ-Þ][a-zß-ÿ'’-]{2,}(?: (?:d[aeo]s? )?[A-ZÀ-Þ][a-zß-ÿ'’-]{2,}){0,3} ?[-/–] ?(?:AC|AL|AM|AP|BA|CE|DF|"
    r"ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO)"
)
# As some dumps of job sites write it: "US, OH, Dayton", "NZ, , Napier".
_COUNTRY_FIRST = Pattern(r"[A-Z]{2}, [A-Z0-9]{0,3}, [A-ZÀ-Þ][\w'’ .-]{2,40}")
_TOWN_REGION = Pattern(rf"{TOWN_NAME} \((?P<region>[A-ZÀ-Þ][\w'’ -]{{2,30}})\)")
_LONGEST_DEPARTMENT = len("(974)")
_DEPARTED = frozenset(")0123456789")


def place_by_shape(piece: str, *, line: Line) -> Found[str] | None:
    """The place that a line is or holds by its form alone, known or not."""
    whole = (
        (not piece[:1].isalpha() and POSTAL.match(piece))
        or (_TOWN_FEDERAL.fullmatch(piece) and not names_job(line.words))
        or _COUNTRY_FIRST.fullmatch(piece)
        or _in_region(piece)
        or COUNTY.fullmatch(piece)
    )
    if whole:
        return Found(piece, line.start, line.start + len(piece))
    return _departed(piece, line=line) or _in_county(piece, line=line) or _behind_code(piece, line=line)


def towns_below(text: str, *, lines: Sequence[Line]) -> Iterator[Found[str]]:
    """The towns with their states that stand each on a line of its own, as boards list them below the first."""
    for line in lines:
        if line.gap or line.mark or "," not in line.text or not TOWN_STATE.fullmatch(text, line.start, line.end):
            return
        yield Found(line.text, line.start, line.end)


def _in_region(piece: str) -> bool:
    """Whether a line is a town, known or not, with its region: "Ribadesella (Asturias)"."""
    regional = _TOWN_REGION.fullmatch(piece) if piece[-1] == ")" else None
    return regional is not None and is_region(regional["region"])


def _departed(piece: str, *, line: Line) -> Found[str] | None:
    """The town with its department that a line is, or that stands in a row: "Chauffeur – Nantes (44) – CDI"."""
    lead = _BASED.match(piece)
    at = lead.end() if lead else 0
    closed = piece[-1] in _DEPARTED and any(map(piece[-_LONGEST_DEPARTMENT:].__contains__, ("- ", "(")))
    town = TOWN_DEPARTMENT.match(piece, at) if closed else None
    if town and not names_job(line.words):
        return Found(town["town"], line.start + at, line.start + town.end("town"))
    for part in (*_ROW_PARTS.split(piece)[1:], *piece.split(", ")[1:][-1:]):
        town = TOWN_DEPARTMENT.fullmatch(part) if part[-1:] == ")" else None
        if town and TERMS.isdisjoint(words_of(part)):
            start = line.start + piece.index(part)
            return Found(town["town"], start, start + town.end("town"))
    return None


def _in_county(piece: str, *, line: Line) -> Found[str] | None:
    town = TOWN_COUNTY.search(piece) if ", Co" in piece else None
    if town and not TERMS.isdisjoint(words_of(town[0])):
        return None
    return Found(town[0], line.start + town.start(), line.start + town.end()) if town else None


def _behind_code(piece: str, *, line: Line) -> Found[str] | None:
    code = _TOWN_CODE.search(piece) if any(map(str.isdigit, piece)) else None
    if code is None or not known_place(code["town"]):
        return None
    return Found(code["town"], line.start + code.start("town"), line.start + code.end("town"))
