"""Readings and comparisons as JSON, so that what was once read is not read again at each start."""

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date

from jobtracker.reading.findings import Found, Item, Reading, Salary, Section
from jobtracker.skills.comparison import (
    CertificateAsk,
    Comparison,
    ConditionAsk,
    DegreeAsk,
    Evidence,
    Group,
    Judged,
    LanguageAsk,
    Mention,
    SkillAsk,
    SoftAsk,
    Source,
    YearsAsk,
)
from jobtracker.skills.counts import Counts

WRITTEN = (
    CertificateAsk,
    Comparison,
    ConditionAsk,
    Counts,
    DegreeAsk,
    Evidence,
    Found,
    Group,
    Item,
    Judged,
    LanguageAsk,
    Mention,
    Reading,
    Salary,
    Section,
    SkillAsk,
    SoftAsk,
    Source,
    YearsAsk,
)
FIELDS: Mapping[str, tuple[str, ...]] = {kind.__name__: tuple(field.name for field in fields(kind)) for kind in WRITTEN}
KINDS: Mapping[str, type] = {kind.__name__: kind for kind in WRITTEN}
FORM = "1 " + json.dumps(FIELDS, sort_keys=True)


def write_form(found: object) -> str:
    """Write a result down; `read_form` gives an equal one back."""
    return json.dumps(_plain(found), separators=(",", ":"))


def read_form(written: str) -> object:
    """Make the result again; None where this is no form of ours, as after damage or a newer version."""
    try:
        return _made(json.loads(written))
    except (ValueError, LookupError, TypeError, RecursionError):
        return None


def _plain(thing: object) -> object:
    """Results and dates become lists that start with their kind, tuples lists that start with "", mappings stay."""
    if isinstance(thing, tuple):
        return ["", *map(_plain, thing)]
    if isinstance(thing, date):
        return ["date", thing.isoformat()]
    if isinstance(thing, Mapping):
        return {key: _plain(part) for key, part in thing.items()}
    names = FIELDS.get(type(thing).__name__)
    return thing if names is None else [type(thing).__name__, *(_plain(getattr(thing, name)) for name in names)]


def _made(thing: object) -> object:
    if isinstance(thing, dict):
        return {key: _made(part) for key, part in thing.items()}
    if not isinstance(thing, list):
        return thing
    kind, *parts = thing
    if kind == "":
        return tuple(map(_made, parts))
    if kind == "date":
        return date.fromisoformat(parts[0])
    return KINDS[kind](**dict(zip(FIELDS[kind], map(_made, parts), strict=True)))
