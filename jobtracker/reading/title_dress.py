"""What decorates a title: calls, labels, "Job Description", places and firms behind a dash."""

import re
from itertools import pairwise

from jobtracker.patterns import Pattern
from jobtracker.reading.lines import EMOJI
from jobtracker.reading.place import TOWN_DEPARTMENT, is_only_place, known_place
from jobtracker.reading.roles import names_job
from jobtracker.reading.words import kept, word_list, words_of

# The mark of a job for all: "(m/w/d)".
GENDER = Pattern(
    r"[(\[](?:(?:m|w|f|d|x|h|gn|i|v|all genders?|alle geschlechter)(?:\s?[/|*,.]\s?|\b)){1,5}[)\]]", re.IGNORECASE
)
_BEFORE = Pattern(
    r"^(?:(?:re|fw|fwd|aw|wg|tr)\s?:\s*|(?:now )?accepting applications(?: for)?\s*[:!–—-]?\s*|"
    r"(?:required|needed|wanted|available|from)\b[^:|]{0,40}:\s*|(?:great|"
    r"exciting|new|amazing) opportunity\s*[:–—-]\s*|"
    r"(?:job )?application for |apply (?:for|to) |walk[- ]?ins?(?: drive| interviews?)? for |"
    r"(?:now hiring|hiring now)[ !:–—-]+(?=\S)|"
    r"(?:your|ihre?|deine?|votre|ton|tu) (?:next |new |neue[rs]? |prochain |nouveau )?"
    r"(?:role|job|opportunity|career|chance|stelle|aufgabe|poste|puesto)\s*[:–—-]\s*|"
    r"join (?:us|our team|the team) as (?:an? |our (?:new )?)?|"
    r"(?:we\s?(?:are|['’]re)\s+)?(?:now\s+)?(?:hiring|recruiting)\s*[:!–—-]\s*|we(?:\s+are|"
    r"['’]re) (?:now )?(?:hiring|looking for|seeking)(?: for)?(?: an?| our next)?\s+|"
    r"hiring(?: for)?(?: an?)?\s*:?\s+|(?:job|position|role|vacancy|career|employment)\s*(?:title|"
    r"opening|opportunity|available|announcement|vacancy|posting|offer|name)?\s*[:–—-]\s*|(?:vacancy|"
    r"opening|opportunity|announcement|wanted|new|urgent(?: hiring)?)\s*[:!–—-]\s*|stellenangebot\s*[:–—-]?\s*|"
    r"(?:estamos (?:a contratar|a recrutar|contratando|buscando)|(?:nous |on )?recrut(?:ons|e)|(?:wij |we )?zoeken|"
    r"vi söker|stiamo cercando|cerchiamo|buscamos|procuramos)\s*[:!–—-]\s*|"
    r"(?:estamos (?:contratando|buscando)|stiamo cercando)(?: una?| um)? |"
    r"(?:cercasi|cerco|si cerca|se busca|se buscan|se necesita|precisa-se(?: de)?|procura-se|on recherche|"
    r"gezocht|sökes|gesucht)\s*[:!–—-]?\s+|"
    r"un(?:\(e\)|[·./]e)\s+|(?:sa/son|son/sa|sa ou son|son ou sa)\s+|(?:une?|una|een|uma?)\s+|"
    r"eine?(?:[/*:(-]{0,2}[nr]\)?)?\s+|"
    r"(?:avviso di |bando di )?(?:selezione|concorso|ricerca di personale)(?: pubblic[ao])? (?:per|"
    r"di) (?:n\.? ?)?(?:\d+ )?"
    r"(?:post[oi] d(?:i |['’]))?|"
    r"stellenausschreibung\s*[:–—-]?\s*|(?:(?:vi|wir|wij|we|nous|on) (?:søker|söker|søger|suchen|zoeken|recherchons|"
    r"recrutons|recherche|recrute|cherchons)|buscamos|cerchiamo|procuramos)"
    r"(?: (?:une?|eine?n?|een|una?|uma?|en|ett?)\b)?"
    r"\s*[:–—-]?\s*|"
    r"offre d['’]emploi\s*[:–—-]\s*|recrutement\s*[:–—-]\s*|poste\s*[:–—-]\s*|vacature(?:\s*[:–—-]\s*|\s+)|"
    r"(?:oferta|vacante|puesto|offerta|annuncio)(?: de empleo| di lavoro)?\s*[:–—-]\s*|vaga\s*[:–—-]\s*)",
    re.IGNORECASE,
)
_AFTER = Pattern(
    r"(?:\s*[–—:|,-]?\s*(?:job description(?: template| sample| example)?|job posting|job profile|"
    r"job specification|position description|role description|template|stellenbeschreibung|"
    r"fiche de poste|descripción del puesto|functieomschrijving|(?:job |position )?(?:vacancy|opening|"
    r"opportunity)|position available|job available|wanted|needed|required)|\s+(?:position|role)|\s+\(?raw archive\)?|"
    r"\s+job|\s+\(m/?f/?d\) gesucht|\s+gesucht|\s*[–—-]\s*(?:apply (?:now|today)|urgent|new|immediate start|"
    r"start(?:s|ing)? (?:now|today|asap|immediately|(?:mon|tues|wednes|thurs|fri)day)|now hiring|hiring now)|"
    r"\s+in (?:voll|teil)-?(?:zeit)?"
    r"(?:\s?(?:oder|und|/|bzw\.?)\s?-?\s?(?:(?:voll|teil)zeit|(?:als |auf )?minijob(?:-?basis)?))?|"
    r"\s+(?:asap|immediately|start now))\s*[!.:]?\s*$",
    re.IGNORECASE,
)
# "Kitchen porter needed, Headingley": a call behind the job, with what follows it.
_CALLED_FOR = Pattern(
    r" (?:is |are )?(?:urgently )?(?:needed|wanted|required|sought|gesucht|gezocht|recherchée?s?|sökes)"
    r"(?:[,;:!.]{0,3} [–—-]? ?\S.*)?$",
    re.IGNORECASE,
)
# What such an end ends with.
_ENDS = (
    "description", "template", "sample", "example", "posting", "profile", "specification", "stellenbeschreibung",
    "poste", "puesto", "functieomschrijving", "vacancy", "opening", "opportunity", "available", "wanted", "needed",
    "position", "role",
    "archive", "archive)", "job", "gesucht", "now", "urgent", "new", "start", "hiring", "zeit", "voll",
    "teil",
    "voll-", "teil-", "required", "minijob", "basis", "asap", "immediately", "today", "day",
)  # fmt: skip
_AT = Pattern(
    r"\s+(?:(?i:position|job|role|vacancy) )?(?:at|@|bei|chez|bij|hos|till?|with)\s+(?:the )?[A-ZÀ-Þa-z0-9][^|–—]*$"
)
_SEEKS = Pattern(
    r"^(?:(?:[A-ZÀ-Þ0-9][\w&'’.-]*|&|of|and|the|de|du|des|la|der) ){1,7}(?:seeks|(?:is )?hiring|is seeking|"
    r"is looking for|sucht|recrute|recherche|cherche|zoekt|busca|söker|søker|søger|cerca|ricerca|procura|embauche|"
    r"(?:está com|tem|abre) (?:uma )?vagas?(?: abertas?)? para) "
    r"(?:an? |eine?n? |une? |een |una? |en |son ou sa |sa ou son |son |sa |notre |nos )?"
    r"(?:future? |futur\(e\) |futur·e |prochaine? |erfaren |driven |engasjert |dyktig )?(?=\S)"
)
# Between the steps to a page: "Careers > Marketing > Copywriter".
_PATH = Pattern(r"\s+[>›»]\s+")
_PATH_SIGNS = (">", "›", "»")
_SMALL = Pattern(r"\b(?!(?:of|the|and|for|de|du|des|la|le|der|für|van|von|del|di)\b)[a-zß-ÿ]")
_FLAIR = Pattern(rf"\s*[{EMOJI}][{EMOJI}\u200d\ufe0f\u20e3 ]*")
_TAGS = Pattern(r"^(?:#\w+\s+)+[^\w(]*")
_EMPHASIS = Pattern(r"\*{2,}")
_STAR = Pattern(r"(?<=\w)\*(?=\s)")
_COUNTED = Pattern(
    r"[\s(–—-]+\d{1,3} ?(?:nos?\.?|posts?|vacanc(?:y|ies)|positions?|openings?|vagas?|plazas?|postes?|posti|"
    r"stellen)\)?$",
    re.IGNORECASE,
)
_COUNT = Pattern(
    r"^\d{1,2} ?x? +(?=[^\W\d_]{3})(?!(?:hours?|days?|weeks?|months?|years?|stunden|tage|uur|heures|jours|mois) )",
    re.IGNORECASE,
)
# "SOC Analyst – Active Clearance Required", "Process Engineer role – Harrow Ltd".
_DEMAND = Pattern(
    r"\s+[–—|-]\s+(?P<said>[^–—|]{2,40} (?:required|preferred|needed|essential|available|provided|included|welcome|"
    r"possible))$",
    re.IGNORECASE,
)
_DEMANDS = ("required", "preferred", "needed", "essential", "available", "provided", "included", "welcome", "possible")
_ROLE = Pattern(r" (?:role|position|vacancy|opening|job)(?: [–—-] |,? (?:at|with|in|based) )")
_PAID = Pattern(
    r"\s+(?:ab|bis zu|from|up to|dès|à partir de|desde|vanaf)\s+(?:[$€£]\s?\d|\d[\d.,]*\s?k?\s?[€£$]|"
    r"\d{1,3}[.,]\d{2,3}$).*$"
)  # "Packer ab 15,50 € / Std."
_TIMES = Pattern(r" [x×] ?\d{1,2}(?= \(|$)")  # "Crane Operator x 4"
# What stands before a title in a part of its own: a requisition's number, a call.
_NUMBER = (
    r"(?:(?:req(?:uisition)?|job|jr|ref(?:erence)?|id|vacancy|posting|position)\b)?[ .:#-]{0,3}(?:id|no|nr|number)?"
    r"[ .:#-]{0,3}[A-Z]{0,6}[-_/]?\d{3,}[\w/-]*"
)
_LEAD = Pattern(
    rf"^(?:{_NUMBER}|(?:immediate|current|new|urgent|job|career)?\s?(?:opening|vacancy|opportunity|hire|need|"
    r"requirement)s?|(?:job|position|role) description|stellenbeschreibung|stellenausschreibung|now hiring|"
    r"urgent(?:ly)?(?: hiring)?)\s*$",
    re.IGNORECASE,
)
_NUMBERED = Pattern(
    rf"\s*[(\[]{_NUMBER}[)\]]\s*$",
    re.IGNORECASE,
)
_IN = Pattern(r"\s(?:in|near|à|bei|till|i|te|en|em|a|[Rr]egio|Raum|[Rr]égion|[Zz]ona)\s(?P<place>[A-ZÀ-Þ][^()]{2,40})$")
_BRACKET = Pattern(r"\s*\((?P<inside>[^()]{2,60})\)$")
_CLOSING = frozenset((word,) for word in word_list("closing closes deadline apply ref bewerbungsfrist frist"))
_MONEY = Pattern(r"[$€£]\s?\d|\d\s?[€£]|\b\d{2,3}k\b|\bper (?:hour|annum|year|day|month)\b|\bp\.?a\.?$", re.IGNORECASE)
_CONTRACT = Pattern(
    r"\d(?:[.,]\d{1,2})? ?(?:fte|wte|etp)|"
    r"\d{1,2}[ -]?(?:months?|mois|monate?)(?: (?:contract|cdd|ftc|fixed term))?|"
    r"\d{1,2}(?: ?[-–] ?\d{1,2})? ?(?:timer|timmar|uur|uren|hours|hrs|stunden|std\.?|heures|horas|ore|h)"
    r"(?: ?(?:/|per|pro|je|par|a|por|i|p\.) ?(?:week|woche|semaine|semana|vecka|settimana|w\.?))?",
    re.IGNORECASE,
)
_MONTHS = Pattern(r"\d ?-?(?:months?|mois|monate?|maanden|meses|mesi|weeks?)\b", re.IGNORECASE)
_TERMS = frozenset(
    word_list("""
        full part time fulltime parttime vollzeit teilzeit permanent contract temporary remote hybrid onsite on site
        cdi cdd temps plein partiel fixed term home office homeoffice befristet unbefristet oder or und and intérim
        h f m w d x fully 100 vast freelance flexible jornada completa
    """)
)
# Of several facts behind a title.
_SHIFTS = frozenset(
    word_list("""
        immediate immediately start asap urgent urgently now hiring nights days night day shift shifts earlies lates
        weekends weekend evenings live in out term time only
    """)
)
_CONTRACTS = frozenset(word_list("cdi cdd intérim"))  # in French no part of a title
_PARTS = Pattern(r"\s+[–—|·•-]\s+|\s*\|\s*")
_PARTING = tuple("–—|·•-")
_FIGURES = tuple("0123456789")
_ROWS = Pattern(r"\s*\|\s*|\s+[·•]\s+")
_HOURS = Pattern(
    r"[-–](?:full|part)[ -]?time$|"
    r"\s+(?:à|a|en|in|på|op|de)\s+(?:temps (?:complet|plein|partiel|non complet)|tiempo (?:completo|parcial)|"
    r"jornada \w+|"
    r"tempo (?:inteiro|parcial|pieno|integral|indeterminato)|heltid|deltid|part[- ]time|full[- ]time|cdi|cdd)\b.*$",
    re.IGNORECASE,
)
_SHARE = Pattern(
    r"\s*\(?\b\d{2,3}\s?(?:[–-]\s?\d{2,3}\s?)?%\)?$|\s*\(\d[^()]{0,12}(?:uur|hours?|hrs|std\.?|stunden|heures|horas|"
    r"ore|timmar|h)"
    r"(?:\s?(?:/|per|pro|je|par|a|an|por|i)\s?[^\W\d_]+)?\)",
    re.IGNORECASE,
)  # of a full week
_OPEN_BRACKET = Pattern(r"\s*\([^()]*$")  # that is closed further on
_EDGES = Pattern(r"^(?:\[[^\[\]]{2,40}\]\s*)+|^(?:(?!\.NET\b)[^\w(\"“])+|[^\w)\"”+#.!%]+$")
_STOP = Pattern(r"(?<! ds)\. (?=[A-ZÀ-Þ0-9])")  # and not "Specjalista ds. Kadr"
_SHORT_FIRST = Pattern(r"^\S{1,3}\. ")
_TAIL = Pattern(
    r"\d+[\s-]?(?:month|mois|monat)|\b(?:group|inc|gmbh|ltd|llc|ag|s\.?a\.?|bv|b\.v\.|ab|plc|corp)\b\.?|"
    r"\d.*\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b|"
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:20)?\d\d\b|"
    r"\b(?:top \d+|leading|boutique|growing|established|independent|global|regional)\b.* (?:firm|company|practice)$|"
    r"^#?\d{3,}$|\breq\b|\bjob id\b|^(?:remote|hybrid|on-?site)$|^https?://",
    re.IGNORECASE,
)
_CALLS = frozenset(
    word_list("""
    drive build help join shape lead make transform grow create power scale be become work
""")
)
# A first part made of these is the department: "Information Technology - Data Engineer".
_DEPARTMENTS = frozenset(
    word_list("""
        information technology it engineering marketing finance nursing operations hr human resources department dept
        team and & administration legal procurement logistics facilities accounting division office housekeeping
    """)
)
_HOUSE = Pattern(
    r"The [A-ZÀ-Þ][\w'’&-]+(?: (?:(?:of|at|and|&) )?[A-ZÀ-Þ][\w'’-]+){0,4}(?:, [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)?"
)  # "The Black Swan, Helmsley"
_LONGEST = 520
_FEW_CUTS = 1  # with more, a title's parts are facts: place, pay, mode


@kept
def clean_title(raw: str) -> str:
    """A title without what decorates it: calls, labels, "Job Description", places and firms behind a dash."""
    bare = raw[:_LONGEST] if raw.isascii() else _FLAIR.sub(" | ", raw[:_LONGEST])
    bare = _PATH.split(bare)[-1] if any(sign in bare for sign in _PATH_SIGNS) else bare
    bare = " ".join(bare.split())  # an endless line is no title
    title = (_TAGS.sub("", bare) if bare[:1] == "#" else bare).strip(' *_#•–—-|:"“”')
    if "*" in title:
        title = _STAR.sub("", _EMPHASIS.sub(" - ", title))
    title = _without_lead(title if title[:1].isalnum() and title[-1].isalnum() else _EDGES.sub("", title))
    title = _without_brackets(_COUNT.sub("", title) if title[:1].isdigit() else title)
    if "(" in title or "%" in title:
        title = _OPEN_BRACKET.sub("", _SHARE.sub("", title))
    title = _HOURS.sub("", title)
    seeks = _SEEKS.match(title)
    if seeks and _names_job(title[seeks.end() :]):
        title = title[seeks.end() :]
    if any(figure in title for figure in _FIGURES):
        title = _PAID.sub("", _TIMES.sub("", _COUNTED.sub("", title)))
    demand = _DEMAND.search(title) if title.lower().endswith(_DEMANDS) else None
    title = title[: demand.start()] if demand and not _names_job(demand["said"]) else title
    called = _CALLED_FOR.search(title) or _ROLE.search(title)
    title = title[: called.start()] if called and _names_job(title[: called.start()]) else title
    for _ in range(3):
        shorter = _BEFORE.sub("", title)
        if shorter.rstrip("!.: ").lower().endswith(_ENDS):
            shorter = _AFTER.sub("", shorter)
        shorter = shorter.strip(" –—-|:!,")
        if not shorter or shorter == title:
            break
        title = shorter
    first = _STOP.split(title, maxsplit=1)[0] if not _SHORT_FIRST.match(title) else title
    title = first if names_job(words_of(first)) else title
    bare = _without_department(_without_brackets(_without_tail(_without_house(title))).strip(" –—-|:!,"))
    bare = _without_house(bare) if bare != title else title
    return _AFTER.sub("", bare) if bare != title and bare.lower().endswith(_ENDS) else bare


def _without_house(title: str) -> str:
    """The title without the firm behind "at", and without what follows the mark of a job for all: "(m/w/d), 100 %"."""
    at = _AT.search(title)
    if at and names_job(words_of(title[: at.start()])):
        return title[: at.start()]
    marked = GENDER.search(title) if ")," in title or "]," in title else None
    return title[: marked.end()] if marked and title[marked.end() : marked.end() + 1] == "," else title


def _parts(title: str) -> list[str]:
    return _PARTS.split(title) if any(sign in title for sign in _PARTING) else [title]


def _without_department(title: str) -> str:
    """The title without a French town behind its dash: "Chauffeur H/F – Nantes (44)"."""
    parts = _parts(title)
    if len(parts) == 1 or not TOWN_DEPARTMENT.fullmatch(parts[-1]):
        return title
    return title[: title.rindex(parts[-1])].strip(" –—-|:!,")


def without_firm(title: str, *, firm: str) -> str:
    """The title without the firm's name before or behind a dash: "Rivers Together – Volunteer Coordinator"."""
    firm = firm.removeprefix("The ").removeprefix("the ")
    if firm.casefold() not in title.casefold():
        return title
    for parted in (", ", " for ", " for the "):
        before, _, after = title.casefold().partition(f"{parted}{firm}".casefold())
        if len(before) < len(title) and after[:1] in ("", ",") and _names_job(title[: len(before)]):
            return title[: len(before)]
    parts = _PARTS.split(title)
    if len(parts) > 2 and parts[-1].strip().casefold() == firm.casefold():  # noqa: PLR2004 - the place between them
        head = title[: title.rindex(parts[-1])].rstrip(" –—-|·•")
        return clean_title(head) if _names_job(head) else title
    rest = [part for part in parts if part.strip().split(" (")[0].casefold() != firm.casefold()]
    if len(rest) == len(parts) or len(rest) != 1 or not (_names_job(rest[0]) or GENDER.search(rest[0])):
        return title
    return title if title.startswith(f"{firm} - ") else rest[0].strip()  # so parted, it is rather an office of the firm


def _without_lead(title: str) -> str:
    """The title without a requisition's number or call before it; of a row of facts, what names the job."""
    parts = _parts(title)
    if len(parts) == 1 and ": " not in title:
        return title
    first = next((index for index, part in enumerate(parts) if not _LEAD.match(part)), 0)
    if not first and _DEPARTMENTS.issuperset(words_of(parts[0])) and _names_job(parts[1]):
        first = 1
    head, colon, named = title.partition(": ")
    if colon and _names_job(named) and not _names_job(head) and (head.istitle() or not _SMALL.search(head)):
        return named  # "Wyndale Park Authority: Ranger"
    rows = _ROWS.split(title)
    if len(rows) > 1 and not _names_job(rows[0]):
        named = next((row for row in rows if _names_job(row)), "")
        return named.strip() or title
    if len(rows) > 1 and _names_job(rows[0]):
        return rows[0].strip()
    return title[title.find(parts[first]) :] if first else title


def _names_job(part: str) -> bool:
    return names_job(words_of(part))


def _without_brackets(title: str) -> str:
    """The title without a number, a place or a mode that stands in brackets or behind "in" at its end."""
    if title.rstrip().endswith((")", "]")):
        title = _NUMBERED.sub("", title).rstrip(" -–—") or title
    bracket = _BRACKET.search(title) if title.endswith(")") else None
    if bracket and _is_aside(bracket["inside"]) and _names_job(title[: bracket.start()]):
        title = title[: bracket.start()]
    place = _IN.search(title)
    if place and known_place(place["place"]) and _names_job(title[: place.start()]) and not _names_job(place["place"]):
        title = title[: place.start()]
    return title


def _is_aside(inside: str) -> bool:
    """Whether a bracket holds a place or the trade that a register files the job under: "(Clerk - Trade - Bakery)"."""
    words = words_of(inside)
    if words[:1] in _CLOSING:
        return True
    if (", " in inside or "oder" in words) and all(map(_states_terms, inside.split(", "))):
        return True
    return known_place(inside) or _MONTHS.search(inside) is not None or (" - " in inside and _names_job(inside))


def _without_tail(title: str) -> str:
    cuts = list(_PARTS.finditer(title)) if any(sign in title for sign in _PARTING) else []
    for cut, further in pairwise(cuts):
        head, part = title[: cut.start()], title[cut.end() : further.start()]
        if _names_job(head) and _is_fact(part) and not _names_job(title[cut.end() :]):
            return _without_terms(head)
    for cut in reversed(cuts):
        tail, head = title[cut.end() :], title[: cut.start()]
        if not names_job(words_of(head)) or not _is_tail(tail, row="|" in title or len(cuts) > _FEW_CUTS):
            break
        title = head
    return _without_terms(_without_place(_without_terms(title)))


def _without_terms(title: str) -> str:
    """The title without terms of the contract behind its last commas: "Analyst, 6 month contract, hybrid"."""
    comma = _last_comma(title)
    while comma > 0 and _states_terms(title[comma + 2 :]):
        title = title[:comma]
        comma = _last_comma(title)
    return title


def _states_terms(part: str) -> bool:
    return _TERMS.issuperset(words_of(part)) or bool(_MONEY.search(part) or _CONTRACT.fullmatch(part))


def _without_place(title: str) -> str:
    """The title without the place behind its last comma, its state or country with it."""
    comma = _last_comma(title)
    if comma <= 0 or not known_place(title[comma + 2 :]) or _names_job(title[comma:]):
        return title
    before = title[:comma]
    inner = before.rfind(" – ") if " – " in before else before.rfind(", ")
    return before[:inner] if inner > 0 and known_place(before[inner + 3 :]) else before


def _last_comma(title: str) -> int:
    """Where the last comma stands; -1 where that is within a bracket."""
    comma = title.rfind(", ")
    return comma if title.rfind("(", 0, max(comma, 0)) <= title.rfind(")", 0, max(comma, 0)) else -1


def _is_fact(part: str) -> bool:
    """Whether a part of a title is a place, a term of the contract or pay."""
    return _states_terms(part) or _SHIFTS.issuperset(words_of(part)) or is_only_place(part)


def _is_tail(tail: str, *, row: bool) -> bool:
    words = words_of(tail)
    if not words:
        return True
    if names_job(words) and words[-1] != "group":
        return False
    if words[0] in _CALLS and len(words) > 1:
        return True
    if _HOUSE.fullmatch(tail):
        return True
    if _MONEY.search(tail) or (row and (_TERMS.issuperset(words) or _SHIFTS.issuperset(words))):
        return True
    return known_place(tail) or (words[0] in _CONTRACTS and _TERMS.issuperset(words)) or bool(_TAIL.search(tail))
