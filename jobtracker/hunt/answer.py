"""The answer of `jobtracker read`: one posting, read and compared, as plain JSON values."""

from collections.abc import Callable

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

Answer = dict[str, object]


def answer(reading: Reading, comparison: Comparison, *, posting: object, reader: str, catalogue: str) -> Answer:
    """The whole answer; `posting` is the id as it was given, `reader` and `catalogue` are their versions."""
    return {
        "id": posting,
        "text": reading.text,
        "language": reading.language,
        "reader": reader,
        "catalogue": catalogue,
        "title": _value(reading.title),
        "company": _value(reading.company),
        "locations": [place.value for place in reading.locations],
        "work_mode": _value(reading.work_mode),
        "salary": _salary(reading.salary),
        "employment_type": _value(reading.employment_type),
        "seniority": _value(reading.seniority),
        "sections": [_section(section) for section in reading.sections],
        "items": [_judged(judged) for judged in comparison.items],
        "mentions": [_mention(mention) for mention in comparison.mentions],
    }


def refusal(sentence: str, *, posting: object, line: int | None) -> Answer:
    """The answer to a line or file that could not be read."""
    return {"id": posting, "line": line, "error": sentence}


def _value(found: "Found[object] | None") -> object:
    return found.value if found else None


def _number(amount: float | None) -> float | None:
    return int(amount) if amount is not None and amount == int(amount) else amount


def _salary(found: Found[Salary] | None) -> Answer | None:
    if found is None:
        return None
    pay = found.value
    return {"min": _number(pay.min), "max": _number(pay.max), "currency": pay.currency, "period": pay.period}


def _section(section: Section) -> Answer:
    return {"heading": section.heading, "kind": section.kind, "start": section.start, "end": section.end}


def _judged(judged: Judged) -> Answer:
    item = judged.item
    return {
        "text": item.text,
        "kind": item.kind,
        "start": item.start,
        "end": item.end,
        "section": item.section,
        "prose": item.prose,
        "ask": ask_values(judged.ask) if judged.ask else None,
        "verdict": judged.verdict,
        "evidence": [_evidence(evidence) for evidence in judged.evidence],
    }


def ask_values(ask: Ask) -> Answer:
    """The requirement tree as COMPARING words it: groups of `all` or `any`, and leaves."""
    if isinstance(ask, Group):
        values: Answer = {ask.how: [ask_values(part) for part in ask.parts]}
        if ask.how == "any":
            values["at_least"] = ask.at_least
    else:
        values = _LEAVES[type(ask)](ask)
    if ask.preferred:
        values["preferred"] = True
    return values


_LEAVES: dict[type, Callable[..., Answer]] = {
    SkillAsk: lambda leaf: {"skill": leaf.skill},
    SoftAsk: lambda leaf: {"soft": leaf.soft},
    YearsAsk: lambda leaf: {"years": _number(leaf.years), "max": _number(leaf.max), "of": leaf.of},
    DegreeAsk: lambda leaf: {
        "degree": leaf.degree,
        "field": ", ".join(leaf.fields) or None,
        "or_experience": leaf.or_experience,
    },
    CertificateAsk: lambda leaf: {"certificate": leaf.certificate},
    LanguageAsk: lambda leaf: {"language": leaf.language, "level": leaf.level},
    ConditionAsk: lambda leaf: {"condition": leaf.condition},
}


def _evidence(evidence: Evidence) -> Answer:
    source = evidence.source
    return {
        "leaf": list(evidence.leaf),
        "start": evidence.start,
        "end": evidence.end,
        "source": {"path": source.path, "text": source.text} if source else None,
        "rule": evidence.rule,
    }


def _mention(mention: Mention) -> Answer:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "skill": mention.skill,
        "kind": mention.kind,
        "own": mention.own,
    }
