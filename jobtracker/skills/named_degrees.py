"""Degrees whose name says their field: a BSN is in nursing, an LLB in law."""

import re

from jobtracker.patterns import Pattern

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
# What asks for any degree beside those named: "MBA or other advanced degree".
_FURTHER = Pattern(r"degree|diploma|master|bachelor|ph\.?\s?d|\bb\.?sc\b|\bm\.?sc\b|studium", re.IGNORECASE)


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
