"""Degrees that an item asks for: level, fields, and whether experience will do instead."""

import re
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.skills.comparison import DegreeAsk, DegreeLevel
from jobtracker.skills.degree_wordings import LADDER, worded
from jobtracker.skills.named_degrees import fields_beside, fields_described, fields_named
from jobtracker.skills.words import BEGIN, beginnings, small, word_set
from jobtracker.values import replace

_BARE_BEGIN = "degree"[:BEGIN]
BARE = Pattern(  # what stands before it is told behind the word: so few places are looked at
    (
        r"degree(?<=\bdegree)(?<!high degree)(?<!some degree)(?<!than degree)(?<!than about degree)"
        r"(?<!than about a degree)(?<!over degree)(?<!without a degree)(?<!without degree)(?<!certain degree)"
        r"(?<!great degree)(?<!large degree)(?<!significant degree)(?<!360 degree)(?<!(?<!:)\d degree)"
        r"s?\b(?! of (?!science|arts|engineering))(?! ?celsius| angle)"
    ),
    re.IGNORECASE,
)
TAIL = Pattern(
    (
        r"(?:['’]?s)?\s*(?:university |college |academic )?(?:degrees?|diplomas?|level|qualifications?|studies|"
        r"education|abschluss|werk-? en denkniveau|-?opleiding|-?studie|-diploma)?\b"
    ),
    re.IGNORECASE,
)
BETWEEN = Pattern(
    (
        r"\.?(?:['’]?s)?\s*(?:degree|diploma|level)?\s*(?:/|,|\"|or|and/or|and|oder|ou|o|of|bzw\.?|to|à|bis|–|-|"
        r"\()+\s*(?:an?\s|even an?\s|preferably an?\s)?"
    ),
    re.IGNORECASE,
)
WISHED = Pattern(  # "a Bachelor's degree, Master's preferred" names two degrees
    r"(?:['’]?s)?\s*(?:degree|diploma|level)?s?\s*(?:in \w+ )?(?:(?:is|are|would be|ist|wäre|est|strongly|highly|"
    r"also)\s)*"
    r"(?:preferred|preferable|desirable|desired|an? (?:strong |big |definite )?(?:plus|advantage|asset|bonus)|nice|"
    r"von vorteil|wünschenswert|un plus|un atout|souhaitée?|appréciée?)\b",
    re.IGNORECASE,
)

IN_FIELD = Pattern(
    (
        r"(?:\s?\((?:2:[12]|1st|2nd|first|min|hons?\b|honou?rs)[^()\n]{0,24}\))?\.?\)?\s*(?:\(?(?:or|oder|"
        r"ou)\s(?:the\s|an?\s)?(?:equivalent|higher|above|better|gleichwertig\w{0,2}|vergleichbar\w{0,2})\)?\s|required\s|"
        r"\((?:or|oder|ou|o|of)\s[^()\n]{2,30}\)\s|"
        r"(?:strongly\s|highly\s)?(?:preferred|required|desirable|ideal(?:ly)?)\)\s|"
        r"minimum\s|min\.?\s)?[,:]?\s*(?:in|within(?! (?:the )?(?:last|past)\b)|im bereich|im|"
        r"in der|en|of|with an? (?:\w+ )?(?:focus|specialization|specialisation|major|emphasis|"
        r"concentration) (?:in|on)|with (?:a )?speciali[sz]ation (?:in|on)|de|op het gebied van|der (?:fach|"
        r"studien)richtung|der|mit schwerpunkt(?: in| auf)?|"
        r"(?:bij voorkeur )?richting|,? ?(?:fach|studien)richtung|majoring in)\s(?:\(\w+-\)\s?)?"
        r"(?P<field>(?:the (?:field|area)s? of\s)?[^.;:\n•]{2,220})"
    ),
    re.IGNORECASE,
)
RELATED_FIELD = Pattern(
    (
        r"[,/]?\s*(?:\b(?:or|oder|ou|o|of|and|/)\b\s)?(?:\b(?:an?|any|some|einem|einer|un|une|other|another|"
        r"in)\s)*(?:closely |directly |job[- ])?(?:related|relevant|similar|comparable|adjacent|equivalent|"
        r"other|associated|vergleichbare[nrms]*|ähnliche[nrms]*|verwandte[nrms]*|similaire|équivalent|afín|"
        r"relacionad[oa]|verwante?)\s(?:\w+[ -]){0,3}?(?:fields?|disciplines?|subjects?|areas?|stud(?:y|ies)|"
        r"majors?|speciali[sz]ations?|domains?|degrees?|fach\w*|ausbildung|qualifikation|abschluss|"
        r"studiengang|bereich|qualification|domaine|rama|campo|richting|direction)s?\b"
    ),
    re.IGNORECASE,
)
OR_EXPERIENCE = Pattern(
    (
        r"\s*[,(]?\s*(?:or|and/or|/|oder|ou|o|of)\s(?:(?:an?|the|have|its?|with|by|through|eine?|substantial|"
        r"significant|extensive|relevant|similar|"
        r"proven|"
        r"demonstrable)\s)*(?:equivalent|equal|comparable|commensurate|relevant|similar|vergleichbare|"
        r"gleichwertige|équivalente?|equivalente|gelijkwaardige|vergelijkbare)[^.;\n]{0,60}?(?:experience|erfahrung|"
        r"expérience|experiencia|ervaring|background|on the job)|"
        r"\s*[,(]?\s*(?:or|ou|o|of)\s(?:(?:une?|una)\s)?(?:experience|expérience|experiencia|ervaring)\s(?:laboral |"
        r"professionnelle )?(?:equivalent|équivalente?|equivalente|similaire|similar)|"
        r"\s*[,(]?\s*or\s(?:equivalent\s|equally\s)?(?:qualified\s)?by\s(?:\w+\s)?experience|"
        r"\s*(?:[,(]|[-–—]\s)?\s*or\s(?:(?:you(?:['’]re|\sare|['’]ve|\shave)|are|have|been)\s)?(?:self[- ]taught|"
        r"(?:learn(?:t|ed)|picked)\s(?:it\s|this\s|that\s|them\s)?(?:all\s)?(?:up\s)?"
        r"(?:on the job|by doing|yourself|as you went)|come up through)"
    ),
    re.IGNORECASE,
)
COUNTED = Pattern(
    r"\s?(?:\(|of\s|von\s|de\s|van\s)[^();,\n]{0,24}\d[^();,\n]{0,12}(?:years?|yrs|jahre|ans|años|jaar)\b",
    re.IGNORECASE,
)
SUBSTITUTE = Pattern(
    r"\bexperience\b[^.;\n]{0,40}\b(?:in (?:lieu|place) of|substitut\w+ for|(?:as )?a substitute for)\s"
    r"(?:(?:the|an?|some|all|required|formal|college|university|bachelor['’]?s?)\s){0,3}(?:degrees?|education)\b"
)
WITH_YEARS = Pattern(r"(?:['’]?s)?\s?(?:degree\s)?(?:plus|with|and|\+)\s[^();\n]{0,24}?\byears?\b", re.IGNORECASE)
EXPERIENCE_INSTEAD = Pattern(
    (
        r"\s*[,(]?\s*(?:or|and/or)\s(?:equivalent\s)?(?:practical|professional|work|industry|hands-on|self-taught|"
        r"military|job)\s?(?:work\s)?experience"
    ),
    re.IGNORECASE,
)
FIELD_END = Pattern(
    (
        r",\s(?:(?:you|vous|tu|du|usted|who)\s|(?:(?:at least|minimum|au moins|mindestens|al menos|minstens)\s)?\d)|"
        r",?\s(?:or|and|oder|ou|/)\s(?:an?\s)?(?:m|b|ph)$|\s[ou]$|,?\s(?:or,?\s)?in\s(?:lieu|place)\b|"
        r",?\s(?:avec|mit|con|met)\s|\s(?:or|and)\s(?:working|studying|currently)\b|"
        r"\s(?:or|oder|ou)\s(?:an?\s)?(?:\w+\s)?(?:licen[cs]e|certificat\w*|registration)\b|\s(?:or|oder|ou|o|"
        r"of)\s(?:similar(?:es)?|ähnliche[sm]?|alike|otras?)\s(?:and|"
        r"und|et|y|en)\s|"
        r",?\s(?:[-–—]\s)?or\s(?:(?:you(?:['’]re|\sare|['’]ve|\shave)|are|have|been)\s)?"
        r"(?:self[- ]taught|learn(?:t|ed)\s)|\s(?:\+|plus)\s\d|"
        r",\s(?:an?\s)?(?:ph\.?\s?d|m\.?sc|master|bachelor|b\.?sc|mba|advanced degree|postgrad)|"
        r",?\s(?:or|and/or|oder|ou|o)\s(?:an?\s)?(?:ph\.?\s?d|m\.?sc|master|bachelor|b\.?sc|mba|doctora)|"
        r"\s(?:or|and/or)\s(?:an?\s|the\s)?(?:equivalent|equal|comparable|commensurate|relevant experience|"
        r"similar experience|experience|by experience|qualified by|\d|(?:one|two|three|four|five|six|seven|eight|"
        r"nine|ten|twelve)\s(?:years|yrs))|"
        r"\s(?:o|ou|oder|of)\s(?:eine?r?\s|einem\s|une?\s|una\s)?(?:experiencia|expérience|equivalente|équivalente?|"
        r"similaire|vergleichbare?\w*|gleichwertige?\w*|vergelijkbare|gelijkwaardige|kaufmännische?|mehrjährige|"
        r"langjährige|entsprechende|einschlägige|praktische|berufserfahrung|erfahrung|\d)|"
        r"\s(?:and|with|plus|or|as well as)\s(?:an?\s|at least|minimum|min|\d|strong|have|"
        r"proven|good|excellent|some|experience|relevant|knowledge|related experience|extensive)|\s(?:required|"
        r"preferred|desired|desirable|is|are|from|would|will|ideally|preferably|a plus|plus|but|who|erforderlich|"
        r"obligatorio|combined|including)\b|[.;:()•]|\s[-–—]\s|\swith\b|\sand/or\s\d"
    ),
    re.IGNORECASE,
)
OR_EQUIVALENT = Pattern(
    (r"\s*\(?,?\s*(?:or|oder|ou)\s(?:the\s|an?\s)?equivalent\b\)?(?!\s\w*\s?(?:experience|work|combination))"),
    re.IGNORECASE,
)
SPLIT = Pattern(r"\s*(?:,|/|\"|;|\bor\b|\band\b|\boder\b|\bund\b|\bou\b|\bet\b|\by\b|\bo\b|&)\s*", re.IGNORECASE)
FIELD_WORDS = Pattern(
    (
        r"(?:(?:mechanical|electrical|civil|industrial|software|computer|chemical|technical|"
        r"biomedical)\s)?engineering|computer science|information (?:technology|systems)|"
        r"business(?: administration)?|economics|finance|accounting|marketing|law|legal|mathematics|statistics|"
        r"physics|chemistry|biology|science|technical|technology|nursing|psychology|education|\bIT\b|\bCS\b|"
        r"medical|STEM|design|humanities|social sciences?"
    ),
    re.IGNORECASE,
)
FILLER = word_set(
    "eine einer einem ein une un a an any the field fields area areas discipline subject of related relevant "
    "zweitrangig egal nebensächlich beliebig similar other quantitative-like is in another degree following "
    "specialised equivalent e.g etc preferred"
)
BEGINS = beginnings(
    "2 degree bachelor master msc bsc m b phd ph dr mba ba bs ms ma meng beng mphil bba bcom llb btech "
    "doctoral doctorate post postgraduate graduate undergraduate university college academic tertiary "
    "higher honours honors educated education hochschule fachhochschule abgeschlossenes studium "
    "universitätsabschluss bac licence formation diplôme diplom diploma licenciatura titulación estudios "
    "hbo wo universitair associate vocational apprenticeship completed berufsausbildung ausbildung hnd "
    "hnc nvq bts dut trade technical ciclo fp mbo cap bep lehre gelernte gelernter secondary upper lower "
    "high ged levels level gcse abitur fachabitur mittlere schulabschluss baccalauréat matric leaving "
    "bachillerato middelbare école promotion promovierte doctorat doctorado thèse advanced maestría "
    "akademischer ingeniería ingenieria gesellenbrief "
    "laurea laureato mestrado pós dottorato doutorado doutoramento ensino curso formação maturità "
    "facharbeiterbrief máster masterabschluss grado graduado graduada bsn msn llm ll j jd"
)
LISTED_FIELDS = Pattern(r"\s?\((?P<fields>[^()\n]{3,120})\)")
NO_FIELD = Pattern(
    r"\d|\b(?:or|oder|ou|o)\s(?:equivalent|similar|higher|gleichwertig|vergleichbar|équivalent)|\b(?:experience|"
    r"erfahrung|preferred|required|degree|bachelor|master|diplom|b\.?a|m\.?a|b\.?sc|m\.?sc|ph\.?d|m/w/d|"
    r"[mwf]/[fwm]/[dx]|minimum|bonus|plus)\b",
    re.IGNORECASE,
)
TYPE_OF_SCHOOL = Pattern(
    r"\s?\((?:uni|fh|th|tu|eth|universität|university|college|dh|duales?)[^()\n]{0,24}\)(?=[\s)])|\s?(?:uni|fh|th|dh)(?=\)\s)",
    re.IGNORECASE,
)
TAUGHT = Pattern(r"\b(?:teach(?:es|ing)?|taught|tutor(?:ing)?|deliver(?:ing)?|up to)\b[^.;:]{0,40}$", re.IGNORECASE)
AS_TRADE = Pattern(
    r"\s*(?:as an?|as|als|zum/zur|zur/zum|zum|zur|de|como)\s(?!well\b)(?P<trade>[^.,;:()\n•]{3,90})", re.IGNORECASE
)
GENDERED = Pattern(r"[/*:_](?:in|innen|r|n|frau|e|euse|ière|trice)\b", re.IGNORECASE)  # "Informatiker/in"
EXAMPLES = Pattern(r"^(?:e\.? ?g\.?,?|z\. ?b\.|such as|like|in|for example)\s", re.IGNORECASE)
COMPARABLE = Pattern(  # to the degree before: "Studium der Informatik oder eine vergleichbare Ausbildung"
    r"\b(?:vergleichbare|ähnliche|gleichwertige|comparable|similar|équivalente?|similaire)\w{0,2}\s$|\($", re.IGNORECASE
)
ABBREVIATED = Pattern(  # "Ph.D. welcome"
    r"\.(?=\s(?:is|are|would|wel|pref|des|nice|a\s|an\s|strongly|highly|or\s|von|souh|app)\w*)"
)
BRACKETED_WISH = Pattern(r"(?:preferred|desirable|ideal(?:ly)?)\)", re.IGNORECASE)
NEAR_WORD = 6  # letters; what is shorter is rather a kind of degree: "(Hons)"
AHEAD = 60
BESIDE_LEVEL = 13  # letters before a bare "degree" in which a level speaks of the same one
_TAKEN = b"\x01"
LOOK_BACK = 20  # letters before the words of a level that may tell that they are none


class Degree(NamedTuple):
    """One demand for a degree: where it stands and what it asks."""

    start: int
    end: int
    leaf: DegreeAsk


class Level(NamedTuple):
    """Words that name a level of education."""

    start: int
    end: int
    level: DegreeLevel


def find_degrees(text: str, start: int, end: int, *, begins: frozenset[str]) -> list[Degree]:
    """Find the degrees asked for between two places of a text; `begins` tells how the words there begin."""
    found: list[Degree] = []
    place = start
    levels = _levels(text, start, end, begins)
    at = 0
    while at < len(levels):
        first = levels[at]
        lowest, last = first.level, first.end
        at += 1
        while at < len(levels) and (between := BETWEEN.fullmatch(text, last, levels[at].start)):
            other = levels[at]
            if between[0].rstrip().endswith((",", "(")) and WISHED.match(text, other.end, end):
                break
            if "(" in between[0] and WITH_YEARS.match(text, other.end, end):
                break  # "a Master's degree (or a Bachelor's plus 3 years)"
            lowest, last = min(lowest, other.level, key=LADDER.index), other.end
            at += 1
        degree = _whole(text, max(place, first.start), last, within=(place, end), level=lowest)
        if found and not degree.leaf.fields and COMPARABLE.search(text, place, first.start):
            degree = degree._replace(leaf=replace(degree.leaf, fields=found[-1].leaf.fields, related=True))
        if (
            found
            and degree.leaf.fields
            and not found[-1].leaf.fields
            and text[found[-1].end : first.start].strip() == "("
        ):
            leaf = replace(found[-1].leaf, fields=degree.leaf.fields, related=degree.leaf.related)
            found[-1] = found[-1]._replace(leaf=leaf)  # "a Bachelor's (Master's preferred) in biology"
            wished = BRACKETED_WISH.search(text, degree.start, degree.end) is not None
            degree = degree._replace(leaf=replace(degree.leaf, preferred=wished))
        found.append(degree)
        place = degree.end
        while at < len(levels) and levels[at].start < place:
            at += 1
    return _substituted(found, text, start, end) if found else found


def _substituted(found: list[Degree], text: str, start: int, end: int) -> list[Degree]:
    """Let experience do where a sentence says so: "Additional experience may substitute for education"."""
    low = text[start:end].lower()
    said = SUBSTITUTE.search(low) if "lieu" in low or "substitut" in low else None
    if said is None or "year" in low[low.rfind(".", 0, said.start()) + 1 : said.start()]:
        return found
    kept = [degree for degree in found if degree.start < said.start() + start] or found
    return [degree._replace(leaf=replace(degree.leaf, or_experience=True)) for degree in kept]


def _levels(text: str, start: int, end: int, begins: frozenset[str]) -> list[Level]:
    found: list[Level] = []
    here = small(text[start:end])
    wordings = worded(here, begins)
    if not wordings and _BARE_BEGIN not in begins:
        return found
    low = small(text[max(0, start - LOOK_BACK) : start]).rjust(start) + here
    taken = bytearray(end - start)  # where a level stands: a text may name thousands
    for level, pattern, is_small in wordings:
        for match in pattern.finditer(low if is_small else text, start, end):
            if level == "secondary" and TAUGHT.search(text, max(start, match.start() - AHEAD), match.start()):
                continue  # "teach maths up to A-level"
            if taken.find(_TAKEN, match.start() - start, match.end() - start) < 0:
                found.append(Level(match.start(), match.end(), level))
                taken[match.start() - start : match.end() - start] = _TAKEN * (match.end() - match.start())
    for match in BARE.finditer(text, start, end) if _BARE_BEGIN in begins else ():
        near = max(0, match.start() - BESIDE_LEVEL - start)
        if taken.find(_TAKEN, near, match.end() + 1 - start) < 0:
            found.append(Level(match.start(), match.end(), "bachelor"))
            taken[match.start() - start : match.end() - start] = _TAKEN * (match.end() - match.start())
    return sorted(found)


def _whole(text: str, start: int, last: int, *, within: tuple[int, int], level: DegreeLevel) -> Degree:
    place, end = within
    last += ABBREVIATED.match(text, last, end) is not None
    tail = TAIL.match(text, last, end)
    last = tail.end() if tail else last
    school = TYPE_OF_SCHOOL.match(text, last, end)
    last = school.end() if school else last
    equivalent = OR_EQUIVALENT.match(text, last, end)
    last = equivalent.end() if equivalent else last
    last += text.startswith(". ", last) and bool(fields_beside(text, last + 2, end)[0])  # "M.Sc. Maschinenbau"
    fields, last, related = _fields(text, last, end) if not OR_EXPERIENCE.match(text, last, end) else ((), last, False)
    if not fields and level == "vocational":
        fields, last = _trade(text, last, end)
    if not fields:
        fields, start = _fields_before(text, place, start)
        fields = fields or fields_described(text[max(place, start - AHEAD) : last]) or fields_named(text[start:last])
    related_behind = RELATED_FIELD.match(text, last, end)
    if related_behind:
        last, related = related_behind.end(), True
    instead = OR_EXPERIENCE.match(text, last, end) or EXPERIENCE_INSTEAD.match(text, last, end)
    if not instead and text[last : last + 1] == ")":
        instead = OR_EXPERIENCE.match(text, last + 1, end)
    if instead and COUNTED.match(text, instead.end(), end):
        instead = None  # so many years of it are another way in
    last = instead.end() if instead else last
    if "ausbildung" in text[start:last].lower():
        level = min(level, "vocational", key=LADDER.index)
    leaf = DegreeAsk(
        start=start,
        end=last,
        degree=level,
        fields=fields,
        related=related and bool(fields),
        or_experience=bool(instead),
    )
    return Degree(start, last, leaf)


def _fields(text: str, place: int, end: int) -> tuple[tuple[str, ...], int, bool]:
    """The fields behind the level, where they end, and whether a related one will do."""
    found = IN_FIELD.match(text, place, end)
    if not found:
        listed, last = _listed_fields(text, place, end)
        return (listed, last, False) if listed else (*fields_beside(text, place, end), False)
    phrase = found["field"]
    stop = FIELD_END.search(phrase)
    phrase = phrase[: stop.start()] if stop else phrase
    related = RELATED_FIELD.search(phrase)
    named = phrase[: related.start()] if related else phrase
    fields = tuple(part for part in (_clean(part) for part in SPLIT.split(named)) if part)
    if not fields and not related:
        return (), place, False
    last = found.start("field") + len(phrase)
    bracket = LISTED_FIELDS.match(text, last, end)
    school = TYPE_OF_SCHOOL.match(text, last, end)
    if bracket and not school and not NO_FIELD.search(bracket["fields"]):  # "in a quantitative field (maths, physics)"
        fields += tuple(part for part in (_clean(part) for part in SPLIT.split(bracket["fields"])) if part)
        last = bracket.end()
    return fields, last, bool(related)


def _listed_fields(text: str, place: int, end: int) -> tuple[tuple[str, ...], int]:
    """The fields that a bracket right behind the level lists: "Bachelor's degree (Accounting or Finance)"."""
    bracket = LISTED_FIELDS.match(text, place, end)
    named = EXAMPLES.sub("", bracket["fields"]) if bracket and not NO_FIELD.search(bracket["fields"]) else ""
    fields = tuple(part for part in (_clean(part) for part in SPLIT.split(named)) if part)
    if not bracket or not fields or not all(part[0].isupper() and len(part) >= NEAR_WORD for part in fields):
        return (), place
    return fields, bracket.end()


def _trade(text: str, place: int, end: int) -> tuple[tuple[str, ...], int]:
    """The trade that was learnt: "apprenticeship as an electrician", "Ausbildung zum Koch"."""
    found = AS_TRADE.match(text, place, end)
    if not found:
        return (), place
    stop = FIELD_END.search(found["trade"])
    phrase = found["trade"][: stop.start()] if stop else found["trade"]
    named = GENDERED.sub("", phrase)
    fields = tuple(part for part in (_clean(part) for part in SPLIT.split(named)) if part)
    last = found.start("trade") + len(phrase)
    bracket = LISTED_FIELDS.match(text, last, end)  # "Fachinformatiker (Systemintegration)"
    return fields, bracket.end() if bracket and not NO_FIELD.search(bracket["fields"]) else last


def _clean(part: str) -> str:
    words = [word for word in part.strip(" ()\"'").split() if word.lower() not in FILLER]
    return " ".join(words) if len(words) <= 5 else ""  # noqa: PLR2004 - a longer phrase names no field


def _fields_before(text: str, place: int, start: int) -> tuple[tuple[str, ...], int]:
    """The fields in front: "Engineering or business degree", "Technical (Engineering or Computer Science) BS"."""
    ahead = text[max(place, start - AHEAD) : start]
    cut = max(ahead.rfind(mark) for mark in ".;:•\n")
    ahead = ahead[cut + 1 :]
    found = list(FIELD_WORDS.finditer(ahead))
    if not found or len(ahead) - found[-1].end() > 3:  # noqa: PLR2004 - brackets and spaces only
        return (), start
    first = found[-1].start()
    fields = [found[-1][0]]
    for match in reversed(found[:-1]):
        if not SPLIT.fullmatch(ahead, match.end(), first) and ahead[match.end() : first].strip(" (") != "":
            break
        first = match.start()
        fields.append(match[0])
    return tuple(reversed(fields)), start - len(ahead) + first
