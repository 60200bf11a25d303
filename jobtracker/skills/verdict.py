"""How a profile answers what an item asks for: the verdict, and the evidence of each leaf."""

from collections.abc import Callable, Sequence

from jobtracker.skills.comparison import (
    AnyLeaf,
    Ask,
    CertificateAsk,
    ConditionAsk,
    DegreeAsk,
    Evidence,
    Group,
    LanguageAsk,
    SkillAsk,
    SoftAsk,
    Verdict,
    YearsAsk,
)
from jobtracker.skills.credentials import Finding, judge_certificate, judge_condition, judge_degree, judge_language
from jobtracker.skills.experience import YEAR
from jobtracker.skills.holdings import Holdings


def judge(ask: Ask, holdings: Holdings) -> tuple[Verdict, tuple[Evidence, ...]]:
    """Tell the verdict of an ask and why; what is only preferred changes no verdict but is shown."""
    evidence = tuple(_evidence(ask, (), holdings, []))
    answers = {item.leaf: item.verdict or "confirm" for item in evidence}
    return _verdict(ask, (), answers, soft_alone=not is_comparable(ask)), evidence


def is_comparable(ask: Ask) -> bool:
    """Tell whether anything of an ask can be told from a profile, other than what people say of themselves."""
    if isinstance(ask, Group):
        return any(is_comparable(part) for part in ask.parts if not part.preferred)
    return not isinstance(ask, SoftAsk | ConditionAsk)


def _evidence(ask: Ask, way: tuple[int, ...], holdings: Holdings, told: list[Evidence]) -> list[Evidence]:
    """What tells of each leaf, behind what is told already."""
    if isinstance(ask, Group):
        for place, part in enumerate(ask.parts):
            _evidence(part, (*way, place), holdings, told)
    else:
        found = find_answer(ask, holdings)
        told.append(Evidence(way, ask.start, ask.end, found.source, found.rule, found.verdict))
    return told


def find_answer(leaf: AnyLeaf, holdings: Holdings) -> Finding:
    """Tell how a profile answers one leaf."""
    return _JUDGES[type(leaf)](leaf, holdings)


def _skill(leaf: SkillAsk, holdings: Holdings) -> Finding:
    held = holdings.held(leaf.skill)
    if held:
        return Finding("met", held.rule, held.source)
    near = holdings.close_to(leaf.skill)
    return Finding("missing", "close", near) if near else Finding("missing", "missing")


def _soft(leaf: SoftAsk, holdings: Holdings) -> Finding:
    held = holdings.stated(leaf.soft)
    return Finding("met", held.rule, held.source) if held else Finding("confirm", "ask the person")


def _years(leaf: YearsAsk, holdings: Holdings) -> Finding:
    found = holdings.experience(leaf.among or ((leaf.of,) if leaf.of else ()))
    if found.months >= leaf.years * YEAR:
        return Finding("met", "years", found.source)
    if found.months:
        return Finding("partial", "years", found.source)
    return Finding("missing", "years")


_JUDGES: dict[type, Callable[..., Finding]] = {
    SkillAsk: _skill,
    SoftAsk: _soft,
    YearsAsk: _years,
    DegreeAsk: judge_degree,
    LanguageAsk: judge_language,
    CertificateAsk: judge_certificate,
    ConditionAsk: judge_condition,
}


def _verdict(ask: Ask, way: tuple[int, ...], answers: dict[tuple[int, ...], Verdict], *, soft_alone: bool) -> Verdict:
    if not isinstance(ask, Group):
        return answers[way]
    parts = [_verdict(ask.parts[place], (*way, place), answers, soft_alone=soft_alone) for place in counted(ask)]
    return of_any(parts, ask.at_least) if ask.how == "any" else of_all(parts, soft_alone=soft_alone)


def counted(group: Group) -> tuple[int, ...]:
    """Give the places of the parts that a group's verdict hangs on: those asked for, else all that are preferred."""
    asked = tuple(place for place, part in enumerate(group.parts) if not part.preferred)
    return asked or tuple(range(len(group.parts)))


def of_any(parts: Sequence[Verdict], at_least: int) -> Verdict:
    """Give the verdict of a group of which so many parts are asked for."""
    if parts.count("met") >= at_least:
        return "met"
    if "met" in parts or "partial" in parts:
        return "partial"
    return "missing" if "missing" in parts else "confirm"


def of_all(parts: Sequence[Verdict], *, soft_alone: bool) -> Verdict:
    """Give the verdict of a group of which all parts are asked for; soft skills count only where nothing else does."""
    decided = [part for part in parts if part != "confirm" or soft_alone]
    if not decided or all(part == "confirm" for part in decided):
        return "confirm"
    if all(part == "met" for part in decided):
        return "met"
    return "partial" if "met" in decided or "partial" in decided else "missing"
