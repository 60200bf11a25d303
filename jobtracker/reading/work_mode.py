"""Where the work is done, as the posting states it for this job: remote, hybrid or on site."""

import re
from collections.abc import Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Found, WorkMode
from jobtracker.reading.firm_words import TERMS
from jobtracker.reading.labels import Field
from jobtracker.reading.lines import Line
from jobtracker.reading.starts import at_starts
from jobtracker.reading.words import Phrases, phrase_list, word_list, words_of

_HYBRID = Phrases(
    *phrase_list("""
        hybrid|hybride|híbrido|híbrida|hibrido|ibrido|hybrid working|hybridarbete|hybridmodell|hybrides arbeiten|
        teilweise homeoffice|
        teilweise home office|praca hybrydowa|teils homeoffice|partly remote|partially remote|
        télétravail partiel|télétravail fréquent|teletrabajo parcial|remote partiel|teils remote
    """)
)
_REMOTE = Phrases(
    *phrase_list("""
        remote|fully remote|100 remote|full remote|télétravail complet|télétravail total|100 télétravail|
        full télétravail|100 homeoffice|100 home office|reines homeoffice|komplett homeoffice|
        télétravail 100|remoto|100 remoto|remoto 100|teletrabajo|teletrabajo 100|100 teletrabajo|
        wfh|en remoto|home based|homebased|work from home|
        work from anywhere|anywhere in the world|working from home|telework|telecommute|virtual|distansarbete|
        på distans|
        vollständig remote|da remoto|praca zdalna|zdalnie|thuiswerken
    """)
)
_ON_SITE = Phrases(
    *phrase_list("""
        on site|onsite|in person|in office|office based|work from office|working from office|wfo|presencial|sur site|
        présentiel|vor ort|op locatie|
        op kantoor|på plats|praca stacjonarna|in presenza|in sede|on premises|on location|on campus
    """)
)
_STATED_HYBRID = Phrases(
    *phrase_list("""
        hybrid role|hybrid position|work model hybrid|working model hybrid|work mode hybrid|hybrid work|
        hybrid working|hybrid model|hybrid work model|hybrid working model|
        hybrid setup|hybrid schedule|hybrid environment|hybrid policy|hybrid approach|hybrid basis|hybrid remote|
        hybrid arrangement|hybrid pattern|hybrid office|hybrid work policy|hybrid way|is hybrid|work hybrid|
        hybrid and flexible|flexible hybrid|days in the office|days a week in the office|
        days per week in the office|days a week in our office|days per week in our office|
        days a week from the office|days in office|days in our office|days at the office|days from the office|
        days onsite|days on site|day a week in the office|days from home|days per week from home|
        days a week from home|days working from home|days of remote work|days remote|remote days|office days|
        hybrides arbeitsmodell|hybrid arbeiten|hybrides arbeiten|hybriden arbeitsmodell|hybride arbeitsmodelle|
        tage homeoffice|homeoffice tage|home office tage|tage im büro|tage remote|tage mobiles arbeiten|
        tage pro woche im büro|jours de télétravail|
        jour de télétravail|jours télétravail|jours par semaine en télétravail|télétravail partiel|
        télétravail fréquent|télétravail hybride|modèle hybride|mode hybride|rythme hybride|modelo híbrido|
        formato híbrido|regime híbrido|régimen híbrido|modalidad híbrida|trabajo híbrido|trabalho híbrido|
        días de teletrabajo|dagen thuis|dagen thuiswerken|
        hybride werken|dagen op kantoor|hybridarbete|dagar hemifrån|modello ibrido|giorni in ufficio|smart working
    """)
)
_STATED_REMOTE = Phrases(
    *phrase_list("""
        hiring remotely|
        fully remote|100 remote|remote first within|remote first in|work model remote|working model remote|
        work mode remote|remote position|remote role|remote job|full remote|remote opportunity|is remote|
        is a remote|position is remote|completely remote|you can work remotely|will work remotely|
        able to work remotely|may work remotely|work remotely from|remote contract|remote within|remote in|
        remote from|work fully remote|work from anywhere|work from home|virtual 100|100 virtual|telework position|
        full time telework|virtual position|remote based|based remotely|télétravail complet|full télétravail|
        100 télétravail|télétravail 100|100 teletrabajo|teletrabajo 100|remoto 100|trabajo remoto|trabalho remoto|
        remote innerhalb|vollständig remote|komplett remote|100 remoto|totalmente remoto|
        volledig remote|can be anywhere|work anywhere|anywhere within|from anywhere in|based anywhere in|
        be done remotely|be performed remotely|
        live anywhere in|anywhere in the world|home based|home office based
    """)
)
_STATED_ON_SITE = Phrases(
    *phrase_list("""
        work from office|working from office|wfo|
        on site role|on site position|on campus role|on campus position|onsite role|onsite position|fully on site|
        fully onsite|100 on site|100 onsite|
        is on site|is onsite|in person role|position is on site|work on site|must work onsite|in office role|
        five days in the office|5 days in the office|5 days a week in the office|5 days per week in the office|
        office based role|is office based|in office 5 days|days onsite per week|based in the office|
        based in our office|fully office based|not a remote|no remote work|keine remote|präsenz vor ort|100 présentiel|
        en présentiel|100 presencial|puesto presencial|trabajo presencial
    """)
)
_NOTHINGS = (
    "remote",
    "apply",
    "application",
    "interview",
    "in person",
    "in-person",
    "hybrid",
    "on",
    "option",
    "no",
    "possibility",
    "may be",
    "occasional",
    "if",
    "work",
    "home",
    "wfh",
)
# Possible, friendly, first: words about the firm or about what may be, not about this job.
_SAYS_NOTHING = Pattern(
    r"(?<!fully )(?<!100% )remote[\s-]*(?:friendly|first(?! (?:with)?in\b)|possible|ok\b|optional|options?|"
    r"work(?:ing)?\s+(?:friendly|possible|"
    r"option|support|policy|allowance|stipend)|teams?\b|desktop|support|access|sensing|employees|"
    r"colleagues|monitoring|control)|(?:work[\s-]*from[\s-]*home|home[\s-]*office|wfh)[\s-]*(?:allowance|"
    r"stipend|budget|"
    r"set-?up|equipment|bonus|days? possible)|"
    r"hybrid[\s-]*(?:cloud|app|mobile|infrastructure|car|vehicle|data|search|environments?\s+\()|"
    r"(?:remote|hybrid|on-?site)\s+(?:or|and|/)\s+(?:remote|hybrid|on-?site)\s+(?:options|models|teams)|"
    r"option(?:al)? (?:of|to|for) (?:remote|hybrid|work)|not (?:a )?remote|no remote|non-remote|"
    r"possibility (?:of|to)|(?:apply|applications?|interviews?) in[- ]person|in[- ]person interview|"
    r"may be (?:eligible|remote)|occasional(?:ly)? (?:remote|work)|if (?:remote|"
    r"hybrid)|remote (?:or|und|and) (?:in-person|on-?site) (?:teams|colleagues)",
    re.IGNORECASE,
    starts=_NOTHINGS,
)
# So many days here, the rest there: hybrid, whatever it is called. Five days in the office are none at home.
_DAYS = Pattern(
    r"\b(?:[1-4]|one|two|three|four|ein|eine|zwei|drei|vier|un|deux|trois|quatre|één|twee|drie|vier|dos|"
    r"dois|tres|três|due|tre|två|en(?= dag))\b"
    r"[^.;\n]{0,24}?\b(?:days?|tage?n?|jours?|dag(?:en|ar)?|días?|dias?|giorn[oi])\b[^.;\n]{0,40}?"
    r"\b(?:office|wfo|wfh|studio|home|on[- ]?site|remote(?:ly)?|homeoffice|büro|zu ?hause|mobil\w*|télétravail|"
    r"bureau|thuis|kantoor|teletrabajo|oficina|escritório|casa|ufficio|hemifrån|kontoret)\b"
    r"|\b(?:be|is|are|come|work|expect you|spend|meet)\b[^.;\n\d]{0,20}?\b(?:in|at|to|into|from) (?:our|"
    r"the) [^.;,\n\d]{2,30}? "
    r"(?:one|two|three|four|[1-4]) days? (?:a|per|each|every) week"
    r"|\b(?:be|come|people|everyone|you|team) in (?:for )?(?:one|two|three|four|[1-4]) days? (?:a|per|each|every) week"
    r"|\b(?:from home|homeoffice|remotely)\b[^.;\n]{0,30}\b(?:mon|tues|wednes|thurs|fri)days?\b"
    r"|\b(?:wfh|from home|remote(?:ly)?) (?:mon|tue|wed|thu|fri)[a-z]{0,6}\b(?! ?(?:[–-]|to\b))"
    r"|\b(?:office|mobil\w* arbeiten|mobile? (?:office|working)|"
    r"hjemmefra|hjemme|hemma|from home|on[- ]?site|remote(?:ly)?|homeoffice|büro|télétravail|bureau|thuis|"
    r"distansarbete|på distans|kantoor|"
    r"teletrabajo|oficina|ufficio)\b"
    r"[^.;\n\d]{0,24}?\b(?:[1-4]|one|two|three|four|zwei|drei|vier|un(?= jour)|deux|trois|twee|drie|dos|tres|"
    r"due|tre|två|"
    r"en(?= dag))"
    r"(?:\s?(?:-|–|to|or|bis|à|oder|ou|of)\s?(?:[2-4]|two|three|four|drei|vier|trois))?"
    r" (?:days?|tage?n?|jours?|dag(?:en|ar)?|días?|dias?|giorn[oi])(?:\W+(?:a|out|per|each|every|pro|par|por|"
    r"la|om|in der|i|in|week|wk)\b)",
    re.IGNORECASE,
)
# A sentence that a mode alone opens: "Hybrid: most of us come in on Tuesdays", "Remote, with two meetings a year".
_OPENING = Pattern(
    r"(?:^|[.!?;] )(?:[Ff]ully )?(?P<mode>Hybrid|Remote|On-?site)(?: working)?"
    r"(?=[:.,;]| [–—(-])(?!, (?:[Hh]ybrid|[Oo]n))"
)
_OPENED: dict[str, WorkMode] = {"Hybrid": "hybrid", "Remote": "remote", "On-site": "on-site", "Onsite": "on-site"}
_ELIGIBLE = "ligible"  # "Telework eligible: Yes" says what may be
_DAY_WORDS = frozenset(word_list("day days tag tage tagen jour jours dag dagen dagar día días dia dias giorno giorni"))
_WEEKDAYS = frozenset(word_list("mondays tuesdays wednesdays thursdays fridays mon tue tues wed thu thur thurs fri"))
# Words of `_DAYS` that say where one is and how many days: it is slow, and most that tells of days lacks them.
_WHERE = frozenset(
    word_list("""
        office wfo wfh studio home site onsite remote remotely homeoffice büro hause zuhause télétravail bureau thuis
        kantoor teletrabajo oficina escritório casa ufficio hemifrån hemma hjemme
        hjemmefra kontoret distansarbete distans
    """)
)
_MOBILE = "mobil"
_COUNTS = frozenset(
    word_list("""
        1 2 3 4 one two three four ein eine zwei drei vier un deux trois quatre één twee drie dos dois tres três due tre
        två en
    """)
)
_WEEK = frozenset(("mon", "tue", "wed", "thu", "fri"))
_FEW_DAYS = frozenset(
    word_list("1 2 3 4 one two three four ein zwei drei vier un deux trois quatre twee drie dos tres")
)
_NONE = frozenset(word_list("no non nein nee nej none not n"))
_ALL = frozenset(word_list("yes ja oui sí sim 100"))
_NAMES = frozenset(
    word_list("""
        remote remotely zdalnie campus hybrid hybride hybrides hybriden híbrido híbrida hibrido ibrido hybridarbete
        hybridmodell
        onsite wfo wfh site person office büro home homeoffice homebased télétravail teletrabajo remoto stacjonarna
        zdalna
        hybrydowa distans
        distansarbete plats kantoor thuis thuiswerken virtual telework telecommute presencial présentiel vor ort
        sede location locatie ufficio smart presenza premises anywhere hemifrån partiel
    """)
)
_MODES = frozenset(("hybrid", "remote", "site", "onsite"))
_NAMES_OR_DAYS = _NAMES | _DAY_WORDS | _WEEKDAYS
_HEADER_LINES = 16
_PARTS = Pattern(r"\||\s[·•–—-]\s")
_FEW_WORDS = 4
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
    labelled = frozenset(
        field.line
        for field in fields
        if field.topic == "work_mode"
        and (_ELIGIBLE in field.label or not _NONE.isdisjoint(words_of(field.value[:_SHORT_LINE])[:1]))
    )
    for field in fields:
        if field.topic in ("work_mode", "place", "employment"):
            value = field.value[:_SHORT_LINE]
            mode = _counted(value) or _mode(value, phrases=_LABELLED) or _of_label(field)
            if mode:
                return Found(mode, field.start, field.end)
    mode = _mode(title, phrases=_LABELLED) if title else None
    if mode:
        return Found(mode)
    telling = [
        (index, line)
        for index, line in enumerate(lines)
        if index not in labelled and not (len(line.text) < _SHORT_TEXT and _NAMES_OR_DAYS.isdisjoint(line.words))
    ]
    header = [line for index, line in telling if index < _HEADER_LINES]
    return _in_header(header) or _among_terms(lines[:_HEADER_LINES]) or _in_text([line for _, line in telling])


def _among_terms(lines: Sequence[Line]) -> Found[WorkMode] | None:
    """The mode in a line of terms that ends as a sentence does: "Full-time, hybrid (two days together), 4.000 €."."""
    for line in lines:
        if _NAMES.isdisjoint(line.words) or line.mark or "," not in line.text:
            continue
        if len(line.text) > _SHORT_LINE or not line.text[0].isupper():
            continue
        first, *others = line.text.rstrip(".").split(", ")
        alone = [mode for mode, names in _LABELLED for part in others if names.whole(words_of(part))]
        if len(alone) == 1:
            return Found(alone[0], line.start, line.end)
        if TERMS.issuperset(words_of(first)):
            for part in (first, *others):
                mode = _mode(part.split(" (")[0], phrases=_LABELLED)
                if mode and len(words_of(part.split(" (")[0])) <= _FEW_WORDS:
                    return Found(mode, line.start, line.end)
    return None


def _mode(text: str, *, phrases: tuple[tuple[WorkMode, Phrases], ...]) -> WorkMode | None:
    words = words_of(text)
    if _NAMES.isdisjoint(words):
        return None
    named = [(mode, names) for mode, names in phrases if not names.telling_words.isdisjoint(words)]
    words = words_of(_told(text)) if named else ()
    return next((mode for mode, names in named if names.within(words)), None)


def _told(text: str) -> str:
    """The text without what says nothing about this job."""
    kept: list[str] = []
    last = 0
    for found in at_starts(_SAYS_NOTHING, text):
        kept.append(text[last : found.start()])
        last = found.end()
    return " ".join([*kept, text[last:]])


def _of_label(field: Field) -> WorkMode | None:
    """The mode of "Remote: yes" and of "Télétravail : 2 jours par semaine", whose label names what its value counts."""
    if field.topic not in ("work_mode", "place") or _ELIGIBLE in field.label:
        return None
    words = words_of(field.value[:_SHORT_LINE])
    if not _DAY_WORDS.isdisjoint(words) and any(word in _FEW_DAYS for word in words):
        return "hybrid"
    if words[:1] and words[0] in _ALL and len(words) <= 2:  # noqa: PLR2004 - "100 %" and no more
        return _mode(field.label, phrases=_LABELLED)
    return None


def _in_header(lines: Sequence[Line]) -> Found[WorkMode] | None:
    for line in lines:
        if line.mark == "bullet":
            continue  # it is told of another
        parts = _PARTS.split(line.text)
        short = len(line.text) <= _SHORT_LINE * (1 if len(parts) == 1 else 2)
        if not short or line.text[-1] in ".!?":
            continue
        for part in parts:
            mode = _counted(part) or _mode(part, phrases=_LABELLED) or _anywhere(part)
            if mode and len(words_of(part)) <= 14:  # noqa: PLR2004 - more words are a sentence
                return Found(mode, line.start, line.end)
    return None


def _anywhere(part: str) -> WorkMode | None:
    """Remote, where a part of a header says so by the world alone: "Anywhere in Europe"."""
    return "remote" if words_of(part)[:2] == ("anywhere", "in") else None


def _in_text(lines: Sequence[Line]) -> Found[WorkMode] | None:
    found: dict[WorkMode, Found[WorkMode]] = {}
    for line in lines:
        mode = _counted(line.text[:2000]) or _mode(line.text[:2000], phrases=_STATED) or _opened(line)
        if mode:
            found.setdefault(mode, Found(mode, line.start, line.end))
    return next((found[mode] for mode, _ in _STATED if mode in found), None)


def _opened(line: Line) -> WorkMode | None:
    found = _OPENING.search(line.text) if _MODES.intersection(line.words) else None
    return _OPENED[found["mode"]] if found else None


def _may_count(words: tuple[str, ...]) -> bool:
    """Whether days can be counted by some words: by a figure or a weekday, and by where one then is, or a week."""
    if _WHERE.isdisjoint(words) and not any(word.startswith(_MOBILE) for word in words):
        return "week" in words and not _COUNTS.isdisjoint(words)
    return not _COUNTS.isdisjoint(words) or any(word[:3] in _WEEK for word in words)


def _counted(text: str) -> WorkMode | None:
    """What days here and days there make, where a text counts them."""
    if _DAY_WORDS.isdisjoint(words := words_of(text)) and _WEEKDAYS.isdisjoint(words):
        return None
    found = _DAYS.search(text) if _may_count(words) else None
    return "hybrid" if found and not _SAYS_NOTHING.search(found[0]) else None
