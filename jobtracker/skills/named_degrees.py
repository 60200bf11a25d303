"""Degrees whose name says their field: a BSN is in nursing, an LLB in law."""

import re

from jobtracker.patterns import Pattern
from jobtracker.skills.fit import is_study

_NAMES: tuple[tuple[str, Pattern], ...] = (
    ("nursing", Pattern(r"\b[bm]sn\b", re.IGNORECASE)),
    ("law", Pattern(r"\bll\.?\s?[bm]\b\.?|\bj\.?\s?d\b\.?", re.IGNORECASE)),
    ("engineering", Pattern(r"\b[bm]\.?\s?eng\b\.?|\bb\.?\s?tech\b\.?", re.IGNORECASE)),
    ("business administration", Pattern(r"\b[bm]ba\b", re.IGNORECASE)),
    ("commerce", Pattern(r"\bbcom\b", re.IGNORECASE)),
)
_PROGRAMME = Pattern(
    r"\b(?:accredited|approved) (?P<field>(?!training\b|educational?\b|degree\b)[a-z]+(?: [a-z]+)?) program",
    re.IGNORECASE,
)
_DESCRIBED = {  # what goes before "Ausbildung" and "Studium", as "kaufmännische" does, and the field that it means
    "kaufmännisch": "business",
    "betriebswirtschaftlich": "business",
    "wirtschaftswissenschaftlich": "business economics",
    "wirtschaftlich": "business economics",
    "technisch": "technical",
    "informationstechnisch": "computer science",
    "ingenieurwissenschaftlich": "engineering",
    "naturwissenschaftlich": "natural science",
    "mathematisch": "mathematics",
    "medizinisch": "medicine nursing health",
    "pflegerisch": "nursing",
    "pädagogisch": "education",
    "juristisch": "law",
    "rechtswissenschaftlich": "law",
    "sozialwissenschaftlich": "social science",
    "gestalterisch": "design",
    "landwirtschaftlich": "agriculture",
}
_DESCRIBING = Pattern(
    rf"(?P<words>(?:\b(?:{'|'.join(_DESCRIBED)})e[nrms]?(?:,| oder| und| bzw\.| /)?\s)+)"
    r"(?:berufs|hochschul|fachhochschul)?(?:ausbildung|studium|abschluss|lehre|studiengang)",
    re.IGNORECASE,
)
_KIND = Pattern(rf"\b(?:{'|'.join(_DESCRIBED)})(?=e[nrms]?\b)", re.IGNORECASE)
# What asks for any degree beside those named: "MBA or other advanced degree".
_FURTHER = Pattern(r"degree|diploma|master|bachelor|ph\.?\s?d|\bb\.?sc\b|\bm\.?sc\b|studium", re.IGNORECASE)
# A field right behind the degree, joined to others: "Bachelor Informatik oder Mathematik".
_BESIDE = Pattern(
    r"(?P<joint>\s|\s?[,/&]\s?|\s(?:and|or|und|oder|et|ou|y|o)\s)(?P<word>[A-ZÀ-Ü][\w'-]+|[a-zà-ü][\w'-]{5,})"
)


def fields_beside(text: str, place: int, end: int) -> tuple[tuple[str, ...], int]:
    """The fields of study that stand right behind a degree, as "MSc Finance" has them, and where they end."""
    fields: list[str] = []
    last = place - (text[place - 1 : place] == " ")
    while found := _BESIDE.match(text, last, end):
        apart = not found["joint"].isspace()
        word = found["word"] if apart or not fields else f"{fields[-1]} {found['word']}"
        if (apart and not fields) or not is_study(word):
            break
        fields = [*fields, word] if apart else [*fields[:-1], word]
        last = found.end()
    return (tuple(fields), last) if fields else ((), place)


def fields_described(words: str) -> tuple[str, ...]:
    """The fields that adjectives say: "kaufmännische Ausbildung", "technisches oder juristisches Studium"."""
    found = _DESCRIBING.search(words)
    return tuple(_DESCRIBED[kind.lower()] for kind in _KIND.findall(found["words"])) if found else ()


def fields_named(words: str) -> tuple[str, ...]:
    """The fields that the names of degrees say themselves; none where another degree will do as well."""
    programme = _PROGRAMME.search(words)
    if programme:
        return (programme["field"],)
    fields: list[str] = []
    rest = words
    for field, name in _NAMES:
        shorter = name.sub("", rest)
        fields += [field] if shorter != rest else []
        rest = shorter
    return () if _FURTHER.search(rest) else tuple(fields)
