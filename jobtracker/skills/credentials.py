"""Degrees, languages, certificates and conditions of a person, held against what is asked for."""

from typing import NamedTuple

from jobtracker.skills.comparison import (
    CertificateAsk,
    ConditionAsk,
    DegreeAsk,
    LanguageAsk,
    Rule,
    Source,
    Verdict,
)
from jobtracker.skills.conditions import find_conditions, find_licences
from jobtracker.skills.degree_levels import level_held
from jobtracker.skills.degree_wordings import LADDER
from jobtracker.skills.fit import study_fits, study_in_class, study_related
from jobtracker.skills.groups import leaves
from jobtracker.skills.holdings import Holdings
from jobtracker.skills.named_degrees import fields_named
from jobtracker.skills.permits import covers
from jobtracker.skills.profile import Degree, Stated
from jobtracker.skills.spoken import LEVELS, level_spoken
from jobtracker.skills.words import stems_of, word_set

EXPERIENCE_INSTEAD = 48
LICENCE = "Driving licence"
ANY_LANGUAGE = "Foreign languages"
# The classes that a class of driving licences comes with.
GIVEN = {"BE": "B", "C1": "B", "C1E": "B", "C": "B", "CE": "BC", "D1": "B", "D1E": "B", "D": "B", "DE": "BD"}
# What a profile rarely states of itself: who holds such a paper must say so.
LICENSED = frozenset(
    stems_of("licence license licensed registered registration admission clearance check card pass cpc")
)
_WEAK_WORDS = word_set("certification certificate certified the of in and for exam")


class Finding(NamedTuple):
    """How one leaf is answered: the verdict, the line of the profile, the rule."""

    verdict: Verdict
    rule: Rule
    source: Source | None = None


def judge_degree(ask: DegreeAsk, holdings: Holdings) -> Finding:
    """Hold the degrees against one that is asked for, then experience where it will do instead."""
    reached = [degree for degree in holdings.profile.degrees if _reaches(degree, ask)]
    fitting = next((degree for degree in reached if _fits(degree, ask)), None)
    if fitting:
        return Finding("met", "degree", _line(fitting))
    if ask.or_experience and holdings.months >= EXPERIENCE_INSTEAD:
        return Finding("met", "years", holdings.experience(()).source)
    if reached:
        return Finding("partial", "degree", _line(reached[0]))
    return Finding("missing", "missing")


def _reaches(degree: Degree, ask: DegreeAsk) -> bool:
    level = level_held(degree.study_type)
    return level is not None and LADDER.index(level) >= LADDER.index(ask.degree)


def _fits(degree: Degree, ask: DegreeAsk) -> bool:
    area = degree.area or " ".join(fields_named(degree.study_type))
    if not ask.fields or any(study_fits(area, field) or study_in_class(area, field) for field in ask.fields):
        return True
    return ask.related and any(study_related(area, field) for field in ask.fields)


def _line(degree: Degree) -> Source:
    return Source(degree.path, f"{degree.study_type}, {degree.area}" if degree.area else degree.study_type)


def judge_language(ask: LanguageAsk, holdings: Holdings) -> Finding:
    """Hold the languages against one that is asked for, at its level; good command where none is stated."""
    if ask.language == ANY_LANGUAGE:
        return _further_language(holdings)
    spoken = [line for line in holdings.profile.languages if _same_language(line.language, ask.language, holdings)]
    if not spoken:
        return Finding("missing", "missing")
    best = max(spoken, key=lambda line: LEVELS.index(level_spoken(line.fluency)))
    enough = LEVELS.index(level_spoken(best.fluency)) >= LEVELS.index(ask.level or "B1")
    text = f"{best.language}: {best.fluency}" if best.fluency else best.language
    return Finding("met" if enough else "partial", "language", Source(best.path, text))


def _further_language(holdings: Holdings) -> Finding:
    """Whether a person speaks another language than their first one; the best of these is shown."""
    lines = holdings.profile.languages
    ranked = sorted(lines, key=lambda line: LEVELS.index(level_spoken(line.fluency)), reverse=True)
    if len(ranked) < 2:  # noqa: PLR2004 - the first language and another
        return Finding("missing", "missing") if ranked else Finding("confirm", "ask the person")
    return Finding("met", "language", Source(ranked[1].path, ranked[1].language))


def _same_language(spoken: str, asked: str, holdings: Holdings) -> bool:
    return (holdings.lexicon.resolve(spoken) or spoken).casefold() == asked.casefold()


def judge_certificate(ask: CertificateAsk, holdings: Holdings) -> Finding:
    """Hold the certificates against one that is asked for; only the person can tell what is relevant."""
    lines = holdings.profile.certificates
    if ask.certificate is None:
        return Finding("confirm", "ask the person", _source(lines[0]) if lines else None)
    if ask.certificate.startswith(LICENCE):
        held = next((line for line in lines if ask.certificate in _licences(line.name)), None)
        return Finding("met", "stated", _source(held)) if held else Finding("confirm", "ask the person")
    named = next((line for line in lines if _same_certificate(line.name, ask.certificate, holdings)), None)
    if named:
        return Finding("met", "certificate", _source(named))
    licence = not LICENSED.isdisjoint(stems_of(ask.certificate))
    return Finding("confirm", "ask the person") if licence else Finding("missing", "missing")


def _licences(text: str) -> set[str]:
    """The licences that a line of the profile states; a class of cars and lorries is also a licence as such."""
    found = {
        leaf.certificate or ""
        for stand in find_licences(text, 0, len(text))
        for leaf in leaves(stand.leaf)
        if isinstance(leaf, CertificateAsk)
    }
    given = {f"{LICENCE} {letter}" for held in found for letter in GIVEN.get(held.removeprefix(LICENCE).strip(), "")}
    return found | given | {LICENCE} if found else found


def _same_certificate(line: str, asked: str, holdings: Holdings) -> bool:
    resolved = holdings.lexicon.resolve(line)
    if resolved and asked in holdings.lexicon.closure(resolved):
        return True
    wanted = {word for word in stems_of(asked) if word not in _WEAK_WORDS}
    return bool(wanted) and wanted <= set(stems_of(line))


def _source(line: Stated) -> Source:
    return Source(line.path, line.name)


def judge_condition(ask: ConditionAsk, holdings: Holdings) -> Finding:
    """Tell whether the person states what a condition asks; else only they can say."""
    for line in holdings.profile.conditions:
        stated = [condition.leaf for condition in find_conditions(line.name, 0, len(line.name))]
        same = [leaf for leaf in stated if isinstance(leaf, ConditionAsk) and leaf.condition == ask.condition]
        named = ask.condition.casefold() == line.name.casefold()
        if named or any(covers(leaf.places, ask.places) for leaf in same):
            return Finding("met", "stated", _source(line))
    return Finding("confirm", "ask the person")
