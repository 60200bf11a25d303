"""The answer of `jobtracker read`: one posting, read and compared, as a line of JSON.

It holds a thousand values. Written as text they take three fifths of the time that they take as dictionaries, of which
each is made, looked through and thrown away.
"""

import json
from collections.abc import Callable, Iterable
from json.encoder import encode_basestring_ascii

from jobtracker.reading.findings import Found, Reading, Salary, Section
from jobtracker.skills.comparison import (
    Ask,
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
    YearsAsk,
)

_quoted: Callable[[str], str] = encode_basestring_ascii  # in plain ASCII; words of the program's own need none
_BOOLEANS = {False: "false", True: "true"}


def answer(reading: Reading, comparison: Comparison, *, posting: object, reader: str, catalogue: str) -> str:
    """The whole answer; `posting` is the id as it was given, `reader` and `catalogue` are their versions."""
    return _object(
        id=json.dumps(posting),
        text=_quoted(reading.text),
        language=_said(reading.language),
        reader=_quoted(reader),
        catalogue=_quoted(catalogue),
        title=_value(reading.title),
        company=_value(reading.company),
        locations=_list(_quoted(place.value) for place in reading.locations),
        work_mode=_value(reading.work_mode),
        salary=_salary(reading.salary),
        employment_type=_value(reading.employment_type),
        seniority=_value(reading.seniority),
        sections=_list(map(_section, reading.sections)),
        items=_list(map(_judged, comparison.items)),
        mentions=_list(map(_mention, comparison.mentions)),
    )


def refusal(sentence: str, *, posting: object, line: int | None) -> str:
    """The answer to a line or file that could not be read."""
    return json.dumps({"id": posting, "line": line, "error": sentence})


def _object(**values: str) -> str:
    return "{" + ", ".join([f'"{name}": {value}' for name, value in values.items()]) + "}"


def _list(values: Iterable[str]) -> str:
    return "[" + ", ".join(values) + "]"


def _said(text: str | None) -> str:
    return "null" if text is None else _quoted(text)


def _value(found: "Found[str] | None") -> str:
    return _quoted(found.value) if found else "null"


def _number(amount: float | None) -> str:
    if amount is None:
        return "null"
    return str(int(amount) if amount == int(amount) else amount)


def _salary(found: Found[Salary] | None) -> str:
    if found is None:
        return "null"
    pay = found.value
    return _object(min=_number(pay.min), max=_number(pay.max), currency=_said(pay.currency), period=_said(pay.period))


def _section(section: Section) -> str:
    return (
        f'{{"heading": {_quoted(section.heading)}, "kind": "{section.kind}", '
        f'"start": {section.start}, "end": {section.end}}}'
    )


def _judged(judged: Judged) -> str:
    item = judged.item
    return (
        f'{{"text": {_quoted(item.text)}, "kind": "{item.kind}", "start": {item.start}, "end": {item.end}, '
        f'"section": {_number(item.section)}, "prose": {_BOOLEANS[item.prose]}, '
        f'"ask": {_ask(judged.ask) if judged.ask else "null"}, "verdict": {_said(judged.verdict)}, '
        f'"evidence": {_list(map(_evidence, judged.evidence))}}}'
    )


def _ask(ask: Ask) -> str:
    """The requirement tree as COMPARING words it: groups of `all` or `any`, and leaves."""
    preferred = ', "preferred": true' if ask.preferred else ""
    return f"{{{_TREES[type(ask)](ask)}{preferred}}}"


def _group(group: Group) -> str:
    least = f', "at_least": {group.at_least}' if group.how == "any" else ""
    return f'"{group.how}": {_list(map(_ask, group.parts))}{least}'


def _degree(leaf: DegreeAsk) -> str:
    field = _said(", ".join(leaf.fields) or None)
    return f'"degree": "{leaf.degree}", "field": {field}, "or_experience": {_BOOLEANS[leaf.or_experience]}'


_TREES: dict[type, Callable[..., str]] = {
    Group: _group,
    SkillAsk: lambda leaf: f'"skill": {_quoted(leaf.skill)}',
    SoftAsk: lambda leaf: f'"soft": {_quoted(leaf.soft)}',
    YearsAsk: lambda leaf: f'"years": {_number(leaf.years)}, "max": {_number(leaf.max)}, "of": {_said(leaf.of)}',
    DegreeAsk: _degree,
    CertificateAsk: lambda leaf: f'"certificate": {_said(leaf.certificate)}',
    LanguageAsk: lambda leaf: f'"language": {_quoted(leaf.language)}, "level": {_said(leaf.level)}',
    ConditionAsk: lambda leaf: f'"condition": {_quoted(leaf.condition)}',
}


def _evidence(evidence: Evidence) -> str:
    source = evidence.source
    said = f'{{"path": {_quoted(source.path)}, "text": {_quoted(source.text)}}}' if source else "null"
    return (
        f'{{"leaf": {_list(map(str, evidence.leaf))}, "start": {evidence.start}, "end": {evidence.end}, '
        f'"source": {said}, "rule": "{evidence.rule}"}}'
    )


def _mention(mention: Mention) -> str:
    return (
        f'{{"start": {mention.start}, "end": {mention.end}, "text": {_quoted(mention.text)}, '
        f'"skill": {_quoted(mention.skill)}, "kind": "{mention.kind}", "own": {_BOOLEANS[mention.own]}}}'
    )
