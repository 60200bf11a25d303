"""Conditions that only the person can answer to: permits, travel, clearance, age; and driving licences."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.skills.comparison import AnyLeaf, Ask, CertificateAsk, ConditionAsk, Group
from jobtracker.skills.permits import places_near
from jobtracker.skills.words import beginnings, small

_CONDITIONS = (  # as they are written in small letters
    (
        "Work permit",
        (
            r"work(?:ing)? (?:permits?|visas?)|right to work|authori[sz]ed to work|(?:work|"
            r"employment) (?:authori[sz]ation|eligibility|status)|eligib(?:le|ility) to work|"
            r"legally (?:authori[sz]ed|entitled|able)|\bvisas?\b|arbeitserlaubnis|arbeitsgenehmigung|"
            r"permis de travail|autorisation de travail(?:ler)?|titre de séjour|droit de travailler|"
            r"permiso de trabajo|autorización de trabajo|aufenthaltstitel|werkvergunning|green card"
        ),
    ),
    (
        "Citizenship",
        (r"citizen(?:ship)?s?\b|\bnationals? of\b|\bus persons?\b|staatsangehörigkeit|nationalité|nacionalidad"),
    ),
    (
        "Security clearance",
        (
            r"(?:security|federal|government)[ -]clearances?|\bclearance\b|background (?:check|investigation|"
            r"screening)s?|\bdbs\b|criminal record|führungszeugnis|sicherheitsüberprüfung|"
            r"habilitation de sécurité|pre-employment screening"
        ),
    ),
    (
        "Travel",
        (
            r"\btravel(?:l?ing)?\b(?! (?:arrangement|industry|booking|agenc|sector|tech|management|expense|polic|"
            r"insurance|allowance|product|companies|brand|planning|coordination))|reisebereitschaft|"
            r"reisetätigkeit|dienstreisen|déplacements?|disponibilidad para viajar|\bviajar\b|reisbereid\w*"
        ),
    ),
    ("Relocation", r"\brelocat\w+|willing(?:ness)? to move\b|umzugsbereitschaft|mobilité géographique"),
    (
        "Age",
        (
            r"\b\d\d years (?:old|of age)|\byears of age\b|\baged? (?:between |over |at least )?\d\d|\bover 18\b|"
            r"\b18\+|up to \d\d years old|\b\d\d or (?:older|over|above)\b|"
            r"\b(?:at least|minimum|over) (?:18|21|25)\b(?! ?(?:[%x-]|months?|weeks?|days?|hours?|people|countries))"
        ),
    ),
    (
        "Own vehicle",
        (
            r"\bown (?:cars?\b|van\b|vehicle|transport\w*)|reliable (?:transport\w*|vehicle|car\b)|access to (?:a|own) "
            r"(?:car\b|vehicle)|eigene[rns]? (?:pkw|auto|fahrzeug)|véhicule personnel|vehículo propio|eigen auto"
        ),
    ),
    ("Own tools", r"\bown (?:(?:basic|hand|power|set of|small) ){0,3}tools?\b|eigenes werkzeug"),
    (
        "Working hours",
        (
            r"\b(?:rotating |night |evening |weekend |day |split )?shifts?\b(?! left| in | towards)|"
            r"\bweek-?ends?\b|\bovertime\b|\bon[ -]call\b(?: (?:rotations?|duty|duties|shifts?))?|"
            r"(?:long|unusual|irregular|extended|flexible|unsociable|"
            r"extra) (?:working )?hours|schicht(?:bereitschaft|dienst|arbeit)|wochenend\w*|travail (?:de nuit|"
            r"posté|le week-end)|horaires décalés|turnos|disponibilidad horaria|ploegendienst\w*|avond-?dienst\w*|"
            r"in (?:het|de) weekend|onregelmatige (?:werk)?tijden"
        ),
    ),
    (
        "Physical fitness",
        (
            r"\blift(?:ing)?\b[^.;]{0,20}\d+ ?(?:kg|lbs?|pounds|kilo)|physically (?:fit|able|capable|demanding)|"
            r"physical (?:fitness|ability|demands|effort)|stand(?:ing)? for (?:long|extended)|"
            r"körperliche belastbarkeit|körperlich belastbar|condition physique"
        ),
    ),
    (
        "Residency",
        (
            r"\bresiden(?:cy|ts?)\b|\breside (?:in|within)|\bliving in\b|(?:be|being|are|currently) (?:based|"
            r"located) in|wohnhaft|wohnsitz|residir"
        ),
    ),
    (
        "Availability",
        (
            r"available (?:to start|immediately|from|for|full)|immediate(?:ly)? availab\w+|disponibilidad inmediata|"
            r"ab sofort verfügbar"
        ),
    ),
    ("Enrolment", r"currently enrolled|enrolled (?:in|at) |immatrikuliert|currently (?:pursuing|studying)"),
    ("Drug test", r"drug (?:test|screen)\w*"),
    ("Vaccination", r"\bvaccinat\w+|\bimmuni[sz]ation\w*"),
    ("Military service", r"selective service|military service"),
    ("Trial period", r"(?:trial|probation\w*) period|probezeit|période d'essai"),
    (
        "Driving record",
        (
            r"(?:\b(?:clean|good|safe|acceptable|satisfactory) )?(?:driving|driver|motor vehicle) (?:record|history|"
            r"abstract)s?\b"
        ),
    ),
    ("Membership", r"\bmust be a member of\b"),
)
PLACED = frozenset(("Work permit", "Citizenship", "Residency"))
BEGINS = {  # of each wording the rarest word
    ("Work permit"): (
        "permit visa right authorised eligible status legally "
        "arbeitserlaubnis arbeitsgenehmigung permis permiso werkvergunning autorisation autorización titre droit "
        "aufenthaltstitel green"
    ),
    "Citizenship": "citizen nationals national us staatsangehörigkeit nationalité nacionalidad",
    ("Security clearance"): (
        "clearance background dbs criminal führungszeugnis sicherheitsüberprüfung habilitation screening"
    ),
    "Travel": "travel reisebereitschaft reisetätigkeit dienstreisen déplacements disponibilidad viajar reisbereid",
    "Relocation": "relocate willing umzugsbereitschaft mobilité",
    "Age": "age aged 18 21 25 old older over above",
    "Own vehicle": "car van vehicle transport pkw auto fahrzeug véhicule vehículo",
    "Own tools": "tools werkzeug",
    ("Working hours"): (
        "shift weekend week overtime call hours schicht wochenende travail horaires turnos disponibilidad "
        "ploegendienst avonddienst onregelmatige"
    ),
    "Physical fitness": "lift physically physical standing stand körperliche condition",
    "Residency": "resident living based located wohnhaft wohnsitz",
    "Availability": "available immediate immediately disponibilidad ab",
    "Enrolment": "currently enrolled immatrikuliert",
    "Drug test": "drug",
    "Vaccination": "vaccination immunization",
    "Military service": "selective military",
    "Trial period": "trial probation probezeit période",
    "Driving record": "driving motor",
    "Membership": "member",
}
# And where such words begin many others, too ("transparent", "careful"), of what each match has one. A pattern that
# may match anywhere in a line takes twenty times as long as these.
_HOLDING = {
    "Work permit": (
        "permit|visa|right to work|authori|eligib|legally |work status|employment status|arbeitserlaubnis|"
        "arbeitsgenehmigung|de travail|permiso|autorización|titre de séjour|aufenthaltstitel|werkvergunning|"
        "green card"
    ),
    "Own vehicle": "own |reliable |access to |eigen|véhicule|vehículo",
    "Own tools": "own |werkzeug",
    "Residency": "residen|residi|reside |living in|based in|located in|wohnhaft|wohnsitz",
    "Driving record": "record|history|abstract",
    "Trial period": "period|probezeit|période",
    "Relocation": "relocat|to move|umzugsbereit|mobilité",
}
# The name of a condition, how one word of each wording begins, of what each has one, and the pattern.
_Condition = tuple[str, frozenset[str], list[str], Pattern]
CONDITIONS: tuple[_Condition, ...] = tuple(
    (name, beginnings(BEGINS[name]), _HOLDING[name].split("|") if name in _HOLDING else [], Pattern(pattern))
    for name, pattern in _CONDITIONS
)
BEGUN = frozenset[str]().union(*(firsts for _, firsts, _, _ in CONDITIONS))
_SAID_BY = {begin: [at for at, (_, firsts, _, _) in enumerate(CONDITIONS) if begin in firsts] for begin in BEGUN}
DRIVING = Pattern(
    (
        r"(?:(?:full|valid|clean|current|uk|eu|international|own|a|gültige[rn]?)\s){0,4}(?:driv(?:ing|er['’´]?s?|"
        r"ers['’´]?)\s?licen[cs]es?|führerschein|fahrerlaubnis|permis de conduire|\bpermis (?=[abcde]\b)|carn(?:é|"
        r"et) de conducir|permiso de conducir|rijbewijs|"
        r"\bkörkort|førerkort|kørekort|patente di guida|carta de condução|carteira de (?:motorista|habilitação)|"
        r"\b(?:carné|carnet|patente) (?=[abcde]\b)|\b(?:cat(?:egory)?\.?|class)(?=\s[A-E]1?(?:\s?\+\s?E|E)?\)?\s"
        r"(?:licen[cs]e|entitlement)))(?P<behind>(?:\s\(?(?:kl|cat)\.)?[^.;\n]{0,40})"
    ),
    re.IGNORECASE,
)
CLASSES = Pattern(
    (
        r"[\s,:(-]*(?:(?:of|der|de|in)\s)?(?i:class(?:es)?|categor(?:y|ies|ia)|categoría|cat\.?|type|klassen?|kl\.|catégorie|tipo|"
        r"clase)?\s*['\"‘“(]*(?P<one>[A-E]1?(?:\s?\+\s?)?E?)\b['\"’”)]*(?P<more>(?:\s?(?:,|and|und|&|/|et|y|or|oder|"
        r"ou)\s?['\"‘“]*[A-E]1?(?:\s?\+\s?)?E?\b['\"’”]*)*)(?P<joined>)"
    ),
)
WORD_OR_SLASH = Pattern(r"\w+|/")
CLASS = Pattern(r"\b[A-E]1?(?:\s?\+\s?)?E?\b")
LICENCE_BEFORE = Pattern(
    r"\b(?i:class|category|categories|cat\.?|klasse)\s?['\"]?(?P<one>[A-E]1?(?:\s?\+\s?)?E?)\b['\"]?"
    r"(?P<more>(?:\s?(?:,|and|&|/|or)\s?['\"]?[A-E]1?(?:\s?\+\s?)?E?\b['\"]?)*)\s(?:(?i:full|valid|uk|eu|vehicle)\s)*$|"
    r"\b(?P<joined>[A-E]1?E?)-$"  # "B-Führerschein", "B-körkort"
)


LICENCES = beginnings(
    "licence license entitlement driving driver führerschein fahrerlaubnis permis carné carnet permiso rijbewijs "
    "patente carta carteira körkort førerkort kørekort"
)
# Of what each match has one: words that begin like a licence, "driven" or "carry", are frequent.
LICENSED = (
    "licen",
    "entitlement",
    "führerschein",
    "fahrerlaubnis",
    "permis",
    "carné",
    "carnet",
    "rijbewijs",
    "patente",
    "carta de",
    "carteira de",
    "körkort",
    "førerkort",
    "kørekort",
)


MOST = 5  # an item that says a condition oftener says nothing new


class Stand(NamedTuple):
    """A demand found by its wording: where it stands and what it asks."""

    start: int
    end: int
    leaf: Ask


def find_conditions(text: str, start: int, end: int, *, begins: frozenset[str] | None = None) -> list[Stand]:
    """Find what only the person can confirm, wherever it is said; `begins` tells how the words there begin."""
    found: list[Stand] = []
    if begins is not None and BEGUN.isdisjoint(begins):
        return found
    at = max(0, start - 1)  # where a word begins, tells what stands before it
    low = small(text[at:end])
    for name, _, holding, pattern in CONDITIONS if begins is None else _possible(begins):
        if holding and not _holds(low, holding):
            continue
        for match in islice(pattern.finditer(low, start - at), 1 if name in PLACED else MOST):
            first, last = match.start() + at, match.end() + at
            places = places_near(text[start:end], first - start, last - start) if name in PLACED else ()
            found.append(Stand(first, last, ConditionAsk(start=first, end=last, condition=name, places=places)))
    return found


def _holds(text: str, words: Iterable[str]) -> bool:
    return any(word in text for word in words)


def _possible(begins: frozenset[str]) -> list[_Condition]:
    """The conditions that words which begin so may say, in their order."""
    places = {place for begin in BEGUN.intersection(begins) for place in _SAID_BY[begin]}
    return [CONDITIONS[place] for place in sorted(places)]


def find_licences(text: str, start: int, end: int) -> list[Stand]:
    """Find driving licences, one leaf for each class of them."""
    if not _holds(text[start:end].lower(), LICENSED):
        return []
    return [_licence(text, match) for match in DRIVING.finditer(text, start, end)]


def _licence(text: str, match: re.Match[str]) -> Stand:
    first, last = match.start(), match.start("behind")
    classes = None if text.startswith(" (E)", last) else CLASSES.match(text, last, match.end())  # E: essential
    named = classes or LICENCE_BEFORE.search(text, max(0, first - 24), first)
    said = (named["one"] or named["joined"], *CLASS.findall(named["more"] or "")) if named else ()
    letters = [re.sub(r"[\s+]", "", letter) for letter in said]
    first, last = (first, classes.end()) if classes else (named.start() if named else first, last)
    names = [f"Driving licence {letter}" for letter in letters] or ["Driving licence"]
    leaves: list[AnyLeaf] = [CertificateAsk(start=first, end=last, certificate=name) for name in dict.fromkeys(names)]
    if len(leaves) == 1:
        return Stand(first, last, leaves[0])
    either = named is not None and not {"or", "oder", "ou", "/"}.isdisjoint(WORD_OR_SLASH.findall(named["more"] or ""))
    return Stand(first, last, Group("any" if either else "all", tuple(leaves)))
