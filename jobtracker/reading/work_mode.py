"""Where the work is done, as the posting states it for this job: remote, hybrid or on site."""

import re
from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found, WorkMode
from jobtracker.reading.labels import Field
from jobtracker.reading.lines import Line
from jobtracker.reading.words import Phrases, phrase_list, word_list, words_of

_HYBRID = Phrases(
    *phrase_list("""
        hybrid|hybride|híbrido|híbrida|hibrido|ibrido|hybrid working|hybridarbete|hybridmodell|hybrides arbeiten|
        télétravail partiel|télétravail fréquent|teletrabajo parcial|remote partiel|teils remote
    """)
)
_REMOTE = Phrases(
    *phrase_list("""
        remote|fully remote|100 remote|full remote|télétravail complet|télétravail total|100 télétravail|
        full télétravail|remoto|100 remoto|teletrabajo|en remoto|home based|homebased|work from home|
        work from anywhere|working from home|telework|telecommute|virtual|distansarbete|på distans|
        vollständig remote|da remoto|thuiswerken
    """)
)
_ON_SITE = Phrases(
    *phrase_list("""
        on site|onsite|in person|in office|office based|presencial|sur site|présentiel|vor ort|op locatie|
        op kantoor|på plats|in presenza|in sede|on premises|on location
    """)
)
_STATED_HYBRID = Phrases(
    *phrase_list("""
        hybrid role|hybrid position|hybrid work|hybrid working|hybrid model|hybrid work model|hybrid working model|
        hybrid setup|hybrid schedule|hybrid environment|hybrid policy|hybrid approach|hybrid basis|hybrid remote|
        hybrid arrangement|hybrid pattern|hybrid office|hybrid work policy|hybrid way|is hybrid|work hybrid|
        hybrid and flexible|flexible hybrid|days in the office|days a week in the office|
        days per week in the office|days a week in our office|days per week in our office|
        days a week from the office|days in office|days in our office|days at the office|days from the office|
        days onsite|days on site|day a week in the office|days from home|days per week from home|
        days a week from home|days working from home|days of remote work|days remote|remote days|office days|
        hybrides arbeitsmodell|hybrid arbeiten|hybrides arbeiten|hybriden arbeitsmodell|hybride arbeitsmodelle|
        tage homeoffice|tage im büro|tage remote|tage mobiles arbeiten|tage pro woche im büro|jours de télétravail|
        jour de télétravail|jours télétravail|jours par semaine en télétravail|télétravail partiel|
        télétravail fréquent|télétravail hybride|modèle hybride|mode hybride|rythme hybride|modelo híbrido|
        formato híbrido|trabajo híbrido|trabalho híbrido|días de teletrabajo|dagen thuis|dagen thuiswerken|
        hybride werken|dagen op kantoor|hybridarbete|dagar hemifrån|modello ibrido|giorni in ufficio|smart working
    """)
)
_STATED_REMOTE = Phrases(
    *phrase_list("""
        fully remote|100 remote|remote position|remote role|remote job|full remote|remote opportunity|is remote|
        is a remote|position is remote|completely remote|you can work remotely|will work remotely|
        able to work remotely|may work remotely|work remotely from|remote contract|remote within|remote in|
        remote from|work fully remote|work from anywhere|work from home|virtual 100|100 virtual|telework position|
        full time telework|virtual position|remote based|based remotely|télétravail complet|full télétravail|
        100 télétravail|remote innerhalb|vollständig remote|komplett remote|100 remoto|totalmente remoto|
        volledig remote|home based|home office based
    """)
)
_STATED_ON_SITE = Phrases(
    *phrase_list("""
        on site role|on site position|onsite role|onsite position|fully on site|fully onsite|100 on site|100 onsite|
        is on site|is onsite|in person role|position is on site|work on site|must work onsite|in office role|
        five days in the office|5 days in the office|5 days a week in the office|5 days per week in the office|
        office based role|is office based|in office 5 days|days onsite per week
    """)
)
# Possible, friendly, first: words about the firm or about what may be, not about this job.
_SAYS_NOTHING = Pattern(
    r"remote[\s-]*(?:friendly|first|possible|ok\b|optional|options?|work(?:ing)?\s+(?:friendly|possible|"
    r"option|support|policy|allowance|stipend)|teams?\b|desktop|support|access|sensing|employees|"
    r"colleagues|monitoring|control)|"
    r"hybrid[\s-]*(?:cloud|app|mobile|infrastructure|car|vehicle|data|search|environments?\s+\()|"
    r"(?:remote|hybrid|on-?site)\s+(?:or|and|/)\s+(?:remote|hybrid|on-?site)\s+(?:options|models|teams)|"
    r"option(?:al)? (?:of|to|for) (?:remote|hybrid|work)|not (?:a )?remote|no remote|non-remote|"
    r"possibility (?:of|to)|may be (?:eligible|remote)|occasional(?:ly)? (?:remote|work)|if (?:remote|"
    r"hybrid)|remote (?:or|und|and) (?:in-person|on-?site) (?:teams|colleagues)",
    re.IGNORECASE,
)
_NOTHINGS = ("remote", "hybrid", "on", "option", "no", "possibility", "may be", "occasional", "if")
_NAMES = frozenset(
    word_list("""
        remote remotely hybrid hybride hybrides hybriden híbrido híbrida hibrido ibrido hybridarbete hybridmodell
        onsite site person office büro home homeoffice homebased télétravail teletrabajo remoto distans
        distansarbete plats kantoor thuis thuiswerken virtual telework telecommute presencial présentiel vor ort
        sede location locatie ufficio smart presenza premises anywhere hemifrån partiel
    """)
)
_HEADER_LINES = 16
_SHORT_LINE = 160
_SHORT_TEXT = 500  # all of its words are known
_STATED: tuple[tuple[WorkMode, Phrases], ...] = (
    ("hybrid", _STATED_HYBRID),
    ("remote", _STATED_REMOTE),
    ("on-site", _STATED_ON_SITE),
)
_LABELLED: tuple[tuple[WorkMode, Phrases], ...] = (("hybrid", _HYBRID), ("remote", _REMOTE), ("on-site", _ON_SITE))


def work_mode_of(lines: Sequence[Line], *, fields: Sequence[Field], title: str | None) -> Found[WorkMode] | None:
    """The work mode of this job, None where the posting leaves it open."""
    for field in fields:
        if field.topic in ("work_mode", "place", "employment"):
            mode = _mode(field.value[:_SHORT_LINE], phrases=_LABELLED)
            if mode:
                return Found(mode, field.start, field.end)
    mode = _mode(title, phrases=_LABELLED) if title else None
    if mode:
        return Found(mode)
    return _in_header(lines) or _in_text(lines)


def _mode(text: str, *, phrases: tuple[tuple[WorkMode, Phrases], ...]) -> WorkMode | None:
    words = words_of(text)
    if _NAMES.isdisjoint(words):
        return None
    words = words_of(_told(text))
    return next((mode for mode, names in phrases if names.within(words)), None)


def _told(text: str) -> str:
    """The text without what says nothing about this job."""
    kept: list[str] = []
    last = 0
    for found in _SAYS_NOTHING.found(text, starts=_NOTHINGS):
        kept.append(text[last : found.start()])
        last = found.end()
    return " ".join([*kept, text[last:]])


def _in_header(lines: Sequence[Line]) -> Found[WorkMode] | None:
    for line in lines[:_HEADER_LINES]:
        if len(line.text) > _SHORT_LINE or line.text[-1] in ".!?" or line.mark == "bullet":
            continue
        mode = _mode(line.text, phrases=_LABELLED)
        if mode and len(line.words) <= 14:  # noqa: PLR2004 - more words are a sentence
            return Found(mode, line.start, line.end)
    return None


def _in_text(lines: Sequence[Line]) -> Found[WorkMode] | None:
    found: dict[WorkMode, Found[WorkMode]] = {}
    for line in lines:
        if len(line.text) < _SHORT_TEXT and _NAMES.isdisjoint(line.words):
            continue
        mode = _mode(line.text[:2000], phrases=_STATED)
        if mode:
            found.setdefault(mode, Found(mode, line.start, line.end))
    return next((found[mode] for mode, _ in _STATED if mode in found), None)
