"""What decorates a title: calls, labels, "Job Description", places and firms behind a dash."""

import re

from jobtracker.patterns import Pattern
from jobtracker.reading.place import known_place
from jobtracker.reading.roles import is_job_noun
from jobtracker.reading.words import word_list, words_of

_BEFORE = Pattern(
    r"^(?:join (?:us|our team|the team) as (?:an? |our (?:new )?)?|"
    r"(?:we\s?(?:are|['’]re)\s+)?(?:now\s+)?(?:hiring|recruiting)\s*[:!–—-]\s*|we(?:\s+are|"
    r"['’]re) (?:now )?(?:hiring|looking for|seeking)(?: for)?(?: an?| our next)?\s+|"
    r"hiring(?: for)?(?: an?)?\s*:?\s+|(?:job|position|role|vacancy|career|employment)\s*(?:title|"
    r"opening|opportunity|available|announcement|vacancy|posting|offer|name)?\s*[:–—-]\s*|(?:vacancy|"
    r"opening|opportunity|wanted|new|urgent(?: hiring)?)\s*[:!–—-]\s*|stellenangebot\s*[:–—-]?\s*|"
    r"stellenausschreibung\s*[:–—-]?\s*|wir suchen(?: eine?n?)?\s*[:–—-]?\s*|"
    r"offre d['’]emploi\s*[:–—-]\s*|recrutement\s*[:–—-]\s*|poste\s*[:–—-]\s*|vacature\s*[:–—-]\s*|"
    r"oferta(?: de empleo)?\s*[:–—-]\s*|vaga\s*[:–—-]\s*)",
    re.IGNORECASE,
)
_AFTER = Pattern(
    r"(?:\s*[–—:|,-]?\s*(?:job description(?: template| sample| example)?|job posting|job profile|"
    r"job specification|position description|role description|template|stellenbeschreibung|"
    r"fiche de poste|descripción del puesto|functieomschrijving|(?:job |position )?(?:vacancy|opening|"
    r"opportunity)|position available|job available|wanted|needed)|\s+position|\s+\(?raw archive\)?|"
    r"\s+job|\s+\(m/?f/?d\) gesucht|\s+gesucht|\s*[–—-]\s*(?:apply now|urgent|new|immediate start|"
    r"hiring now)|\s+in (?:voll|teil)-?(?:zeit)?(?:\s?(?:oder|und|/|bzw\.?)\s?-?\s?(?:voll|teil)zeit)?)\s*[!.:]?\s*$",
    re.IGNORECASE,
)
_AT = Pattern(r"\s+(?:(?i:position|job|role|vacancy) )?(?:at|@|bei|chez|bij|with)\s+(?:the )?[A-ZÀ-Þa-z0-9][^|–—]*$")
_PARTS = Pattern(r"\s+[–—|·•]\s+|\s+-\s+|\s*\|\s*")
_EDGES = Pattern(r"^[^\w(\"“]+|[^\w)\"”+#.!]+$")
_SHORT_FIRST = Pattern(r"^\S{1,3}\. ")
_TAIL = Pattern(
    r"\d+[\s-]?(?:month|mois|monat)|\b(?:group|inc|gmbh|ltd|llc|ag|s\.?a\.?|bv|b\.v\.|ab|plc|corp)\b\.?|"
    r"^#?\d{3,}$|\breq\b|\bjob id\b|^(?:remote|hybrid|on-?site)$",
    re.IGNORECASE,
)
_CALLS = frozenset(
    word_list("""
    drive build help join shape lead make transform grow create power scale be become work
""")
)
_LONGEST = 520


def clean_title(raw: str) -> str:
    """A title without what decorates it: calls, labels, "Job Description", places and firms behind a dash."""
    title = " ".join(raw[:_LONGEST].split()).strip(' *_#•–—-|:"“”')  # an endless line is no title
    title = _EDGES.sub("", title)
    for _ in range(3):
        shorter = _AFTER.sub("", _BEFORE.sub("", title)).strip(" –—-|:!,")
        if not shorter or shorter == title:
            break
        title = shorter
    first = title.split(". ")[0] if not _SHORT_FIRST.match(title) else title
    title = first if any(is_job_noun(word) for word in words_of(first)) else title
    at = _AT.search(title)
    if at and any(is_job_noun(word) for word in words_of(title[: at.start()])):
        title = title[: at.start()]
    return _without_tail(title).strip(" –—-|:!,")


def _without_tail(title: str) -> str:
    cuts = list(_PARTS.finditer(title))
    for cut in reversed(cuts):
        tail, head = title[cut.end() :], title[: cut.start()]
        if not any(is_job_noun(word) for word in words_of(head)) or not _is_tail(tail):
            break
        title = head
    comma = title.rfind(", ")
    if title.rfind("(", 0, max(comma, 0)) > title.rfind(")", 0, max(comma, 0)):
        return title
    if comma > 0 and known_place(title[comma + 2 :]) and not any(is_job_noun(word) for word in words_of(title[comma:])):
        before = title[:comma]
        inner = before.rfind(" – ") if " – " in before else before.rfind(", ")
        title = before[:inner] if inner > 0 and known_place(before[inner + 3 :]) else before
    return title


def _is_tail(tail: str) -> bool:
    words = words_of(tail)
    if not words:
        return True
    if any(is_job_noun(word) for word in words) and words[-1] != "group":
        return False
    if words[0] in _CALLS and len(words) > 1:
        return True
    return known_place(tail) or bool(_TAIL.search(tail))
