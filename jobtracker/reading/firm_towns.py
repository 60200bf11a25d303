"""The town that stands right before the firm's name, or right behind it."""

import re

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found
from jobtracker.reading.firm_names import is_institution
from jobtracker.reading.named_towns import NOT_PLACES
from jobtracker.reading.place import joined_spans, known_place, known_spans
from jobtracker.reading.words import words_of

_REACH = 24
_TOWN = r"(?P<town>[A-ZÀ-Þ][a-zß-ÿ'’]{2,}(?:[ -](?:[A-ZÀ-Þ][a-zß-ÿ'’]{2,}|sur|les|la|de|am|im|op|aan|on|upon)){0,4})"
_BEHIND = Pattern(rf",? (?:in|i|à|en|te|uit|aus|from|near|bei|em|a) {_TOWN}(?=[,.;:!)\n]| [a-zà-ÿ(–-]|$)")
_ENDS = Pattern(rf", {_TOWN}(?=\n|$)")  # a line
_BRACKETED = Pattern(rf" \((?:[^(),]{{2,40}}, )?{_TOWN}\)")
_MOST_TIMES = 5  # that the firm's name is looked behind


def town_before_firm(text: str, *, company: Found[str] | None) -> list[Found[str]]:
    """The town between a dash and the firm, where line breaks were lost: "Driver - Rochdale Firm Ltd are…"."""
    if company is None or not company.start:
        return []
    start = company.start
    before = text[max(0, start - _REACH) : start]
    dash = max(before.rfind(" - "), before.rfind(" – "))
    town = before[dash + len(" - ") :].strip()
    if dash < 0 or (0, len(town)) not in joined_spans(town, spans=known_spans(town)):
        return []
    at = text.index(town, start - len(before) + dash)
    return [Found(town, at, at + len(town), sure=False)]


def _bracketed(text: str, *, at: int) -> re.Match[str] | None:
    """The known town in "Pixel & Craie (agence web, Rennes)"."""
    found = _BRACKETED.match(text, at)
    return found if found and known_place(found["town"]) else None


def town_behind_firm(text: str, *, company: Found[str] | None) -> list[Found[str]]:
    """The town in "Ekdala School in Tranemo seeks…", known or not."""
    at = -1
    for _ in range(_MOST_TIMES if company else 0):
        at = text.find(company.value, at + 1) if company else -1
        if at < 0:
            break
        end = at + len(company.value) if company else 0
        found = _BEHIND.match(text, end) or _ENDS.match(text, end) or _bracketed(text, at=end)
        if found and NOT_PLACES.isdisjoint(words_of(found["town"])) and not is_institution(found["town"]):
            return [Found(found["town"], found.start("town"), found.end("town"), sure=False)]
    return []
