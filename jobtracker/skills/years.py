"""Years of experience that an item asks for, told from the years of a contract, a company or a life."""

import re
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.skills.comparison import YearsAsk
from jobtracker.skills.fit import GENERIC, in_family, roots
from jobtracker.skills.words import BEGIN, Words, beginnings, small, word_set

_ABROAD = {"due": 2, "dois": 2, "tre": 3, "três": 3, "quattro": 4, "quatro": 4, "cinque": 5}  # before "anni", "anos"
NUMBERS = (
    {
        word: number
        for number, words in enumerate(
            (
                "half",
                "one a an ein eine einem einer un une uno een un año",
                "two zwei deux dos twee två couple",
                "three drei trois tres drie",
                "four vier quatre cuatro fyra",
                "five fünf cinq cinco vijf fem",
                "six sechs seis zes",
                "seven sieben sept siete zeven",
                "eight acht huit ocho",
                "nine neun neuf nueve negen",
                "ten zehn dix diez tien tio",
                "eleven elf onze once",
                "twelve zwölf douze doce twaalf",
                "thirteen",
                "fourteen",
                "fifteen fünfzehn quinze quince vijftien",
                "sixteen",
                "seventeen",
                "eighteen achtzehn",
            ),
        )
        for word in words.split()
    }
    | _ABROAD
    | {"twenty": 20, "zwanzig": 20, "vingt": 20, "veinte": 20, "twintig": 20}
)

_SAID = sorted((word for word in NUMBERS if len(word) > 1), key=len, reverse=True)
_A_YEAR = r"an?(?=\s(?:full\s)?year['’]?s?['’]?\s(?:of\s|in\s|experience|as\s|working)|\sdecade\b)"
_NUMBERED = frozenset(("a", *NUMBERS))  # words that the years may begin with
_NUMBER = rf"(?:{_A_YEAR}|\d{{1,2}}(?:[.,]5)?|" + "|".join(_SAID) + r")"
_ECHO = rf"(?:\s?\(\s?(?:\d{{1,2}}|{'|'.join(_SAID)})\s?\+?\s?\))?"
_UNIT = (
    r"(?:(?:(?<=un )|(?<=1 ))an(?=\s(?!hour)|[.,;]|$)|years?|yrs?|y\.?o\.?e|jahr(?:en?)?|års?|ans|ann[ée]es?|años?|"
    r"jaar|"
    r"anni|anos?|jährige[nrms]?|jarige|months?|monate[n]?|mois|meses|decades?)"
)
YEARS = Pattern(
    rf"(?P<least>{_NUMBER}){_ECHO}(?P<plus>\s?\+)?"
    rf"(?:\s?(?:-|–|—|to|bis|à|a|or|tot|till|til|and|und|et|y|en|e|/|\")\s?(?P<most>{_NUMBER}){_ECHO}\s?\+?)?"
    rf"(?:[\s-]?(?:or more|plus|oder mehr|ou plus|o más|of meer))?(?:\sof)?(?:\s|-|full\s){{0,3}}(?P<unit>{_UNIT})\b"
    rf"(?:(?<=yr)\.|(?<=yrs)\.)?(?:\sto less than (?P<below>{_NUMBER})\s{_UNIT}\b)?"
    r"(?P<tail>['’]?\s?(?:\+|or more|plus|oder mehr|ou plus|et plus|o más|of meer|and above|or above|or greater|"
    r"minimum|min\.?(?!\w)|"
    r"or longer|or over|oder länger)?)",
    re.IGNORECASE,
)
LEAD = Pattern(
    (
        r"(?:(?:at|with|of|from|have|has|over|an?|the|absolute)\s)*(?:at\s(?:the\s)?(?:least|minimum)|"
        r"(?:a\s)?minimum(?:\s(?:of|required))?(?:\sa)?|min\.?|(?:no|not) (?:less|fewer) than|more than|over|"
        r"mehr als|mindestens|über|plus de|"
        r"au moins|minimum|al menos|más de|mínimo de|almeno|pelo menos|no mínimo|più di|mais de|"
        r"minstens|ten minste|meer dan|minst|mindst|around|about|approximately|"
        r"up to|approx\.?|ca\.?)\s*[:>]?\s*$"
    ),
    re.IGNORECASE,
)
EXPERIENCE = Pattern(
    r"experience|experienced|\bexp\b|erfahrung|expérience|experiencia|ervaring|esperienza|experiência|background|"
    r"track record|\bworking\b|^,?\s?(?:in )?(?:total|overall)\b|\bworked\b|hands-on|practice|\bas an?\b|\bals\b|"
    r"\bcomo\b|\bcomme\b|"
    r"seniority|career|under your belt|\berfarenhet|\berfaring|in (?:an?|the) [\w\s/-]{3,40}(?:role|position)"
)  # in small letters
NOT_BEFORE = Pattern(
    (
        r"\b(?:after|last|past|next|every|aged?|than age|under|trial|for over|since|within|first|per|each|our|"
        r"unsere[nr]?|nos|nuestros|"
        r"previous|nach|après|seit|depuis|tras|na)\s(?:the\s)?(?:\w+\s)?$"
    ),
    re.IGNORECASE,
)
LASTS = Pattern(
    r"\b(?:position|length|age|term|duration|contract|period|appointment|funding|employment)\b[^.;]{0,16}$",
    re.IGNORECASE,
)
NOT_BEHIND = Pattern(
    (
        r"['’]?\s?(?:old|of age|ago|younger|contract|fixed|term|history|anniversary|warranty|trial|lease|"
        r"in business|in the market|degree|university|college|course|diploma|program(?:me)?s?\b|study|studies|"
        r"engagement|assignment|guarantee|from now|alt\b|befrist|d'ancienneté|in a row|(?:to|until) retire|"
        r"apprenticeship|enhanced|paid|(?:\w+\s)?residen(?!tial)|"
        r"of (?:growth|history|success|heritage|innovation|tradition|excellence))"
    ),
    re.IGNORECASE,
)
OF_EXPERIENCE = Pattern(
    (
        r"\s*(?:['’]\s)?(?:of\s|in\s|an?\s|d['’]|de\s|an\s)?(?:[\w/-]+,?\s(?:and\s)?){0,4}?(?:experience|exp\b\.?|"
        r"berufserfahrung|erfahrung|expérience|experiencia|werkervaring|ervaring|erfarenhet|erfaring|esperienza|"
        r"experiência)(?:\s(?:required|needed))?"
    ),
    re.IGNORECASE,
)
PLAIN = word_set(
    "of in a an and or the relevant related professional prior previous proven progressive solid strong total "
    "overall successful similar recent demonstrated direct practical work working working-level industry "
    "commercial hands on hands-on post-graduate full-time significant extensive combined general equivalent "
    "real-world documented job progressively responsible increasing responsibility paid proven required minimum "
    "d de di professionnelle profesional professionale profissional comprovada maturata relevante einschlägige "
    "aantoonbare einschlägiger praktische praktischer "
    "mehrjährige fundierte first-hand qualified verifiable"
)
AS_A = Pattern(
    (
        r"\s*,?\s*(?:\(?(?:minimum|min\.?|required|mindestens|requis)\)?,?\s)?"
        r"(?:working\s|work\s|gained\s|employed\s)?(?:as|in the role of|in der position als|als|"
        r"en tant que|como)\s(?:an?\s|the\s|eine?n?\s|either\s(?:an?\s)?|senior\s|un\s|"
        r"une\s)*(?P<title>[^.;:()•\n]{3,120})"
    ),
    re.IGNORECASE,
)
IN_A_ROLE = Pattern(
    (
        r"\s*(?:in|from|with|within)\s(?:an?|the|"
        r"any)?\s?(?P<title>(?:[\w -]{2,30},\s){0,4}[^.,;:()•\n\d]{0,60}?)\s?\b(?:roles?|positions?|"
        r"capacity|jobs?|functions?)\b"
    ),
    re.IGNORECASE,
)
IN_FIELD = Pattern(
    r"\s*(?i:in|of|within|im|in der|in den|en|dans|in het|in de)\s(?:(?:the|la|le|les|el)\s)?"
    r"(?P<field>(?:\w+\s)?\w+(?:\s?(?:/|\b(?:or|and|oder|und|ou|et|o|y)\b)\s?\w+)?)(?=\s?[.,;]|\s?$|\s[A-Z])"
)
IN_PLACE = Pattern(  # where they were worked: "in a busy restaurant", "on a hospital ward"
    r"\s*(?:in|at|on|im|in der|dans|en)\s(?:(?:an?|the|einem|einer|une?|una)\s)?(?:[\w-]+\s){0,3}?(?P<place>[\w-]+)"
    r"(?:\s(?:firm|environment|setting|team|department|company))?(?=\s?[.,;(]|\s?$|\s(?:or|with|as|oder|ou|o|of)\s)",
    re.IGNORECASE,
)
BEFORE_AS = Pattern(
    r"\b(?:as|been)\s(?:an?\s|the\s)(?P<title>[^.,;:()\n]{3,50}?)\sfor\s"
    r"(?:(?:at least|a minimum of|minimum|more than|over)\s)?$",
    re.IGNORECASE,
)
TITLE_END = Pattern(
    (
        r"\b(?:(?:or|oder|ou|o)\s(?:in\s|a\s|an\s|einer?\s|en\s|un\s|una\s|dans\s|similar|equivalent|comparable|"
        r"related|vergleichbar)|with|within|in|including|preferably|ideally|is|and\s(?:have|strong|at|a\b|"
        r"experience|knowledge|"
        r"proven)|(?:and|en|und|et|y|e|plus)\s(?:an?\s|een\s|einen?\s|un\s|le\s)?"
        r"(?:full\s|valid\s|gültige\w?\s|geldig\s)?"
        r"(?:driv|licen|rijbewijs|führerschein|permis|carné|carnet|patente)|"
        r",\s(?=\d)|davon|of which|dont|waarvan|de los cuales|en in bezit|"
        r"who|required|working|for|at|using|on|where|mit|plus)\b"
    ),
    re.IGNORECASE,
)
QUALIFIED = Pattern(  # years in the very profession: "3 years' PQE", "12 months' post-registration experience"
    r"['’]?\s?(?:of\s)?(?:pqe\b|post[- ]?(?:qualif|regist|licens|admission))", re.IGNORECASE
)
ALIKE = Pattern(r"^(?:\w+\s)?(?:similar|related|comparable|relevant|same|such|equivalent|like)\b", re.IGNORECASE)
GLUED_UNITS = frozenset(f"{number}{unit}"[:BEGIN] for number in range(1, 21) for unit in ("year", "yrs", "yr", "jahre"))
UNITS = GLUED_UNITS | beginnings(
    "year years yr yrs yoe y jahr jahre jahren ans an année anné annees año años jaar month months monate mois meses "
    "år års anni anos ano decade jährige zweijährige dreijährige vierjährige fünfjährige jarige"
)
STOP = Pattern(r"[.;•\n]\s")
OF_WHAT = Pattern(r"\s?(?:each\s)?(?:of|in|with|con|avec|mit|met|bei|across|within|im|in der|en|de|\))\s?")
DONE_FOR = Pattern(  # "you have been writing C for four years"
    r"(?:\b(?:you(?:['’]ve| have)|who (?:has|have)|having)|(?:(?<=[-–•*·] )|(?<=\n))(?:has|have))\b[^.;]{0,80}\bfor\s"
    r"(?:(?:at least|over|more than)\s)?$",
    re.IGNORECASE,
)
PLACE = Pattern(r"\s?(?:on|at|behind|auf|am|chez|sur)\s")  # "minimum 2 years on the shop floor"
DOING = Pattern(
    r"\s?(?:[a-z]+ly\s)?(?!(?:during|according|depending|remaining|following|including|pending)\b)[a-z]{2,}(?:ing|"
    r"[aei]ndo)\b"
)
BESIDE_DEGREE = Pattern(
    r"\b(?:degree|bachelor|master|ph\.?d|[bm]\.?sc?|[bm]\.?a|diploma)\b[^.;]{0,60}"
    r"(?:\b(?:and|with|plus)|\s\+)\s(?:at least\s)?$",
    re.IGNORECASE,
)
# A part of years named before, or years beside them whose unit is not said again: "of which 2 in a bureau".
AT_LEAST = r"(?:(?:at least|mindestens|au moins|al menos|minstens)\s)?"
OF_WHICH = Pattern(
    rf"\b(?:of which|davon|dont|de los cuales|waarvan)\s{AT_LEAST}(?P<least>{_NUMBER})(?P<unit>\s{_UNIT})?\b(?!\s?%)|"
    rf"\bincl(?:uding\s|(?:\.|usive)?\s)(?:at least\s|a minimum of\s|minimum\s|min\.?\s)?"
    rf"(?P<within>{_NUMBER})\+?(?=\s(?:years\s)?(?:as|in|with|"
    rf"of|[a-z]{{2,}}ing)\s)|"
    rf"\b(?P<some>{_NUMBER}){_ECHO}\s(?:years\s)?of (?:them|which|those)\b|"
    rf"(?:\b(?:and|or|und|oder|et|ou|y|o|en|of)\s{AT_LEAST}|,\sat least\s)(?P<more>\d{{1,2}})\+?"
    r"(?=\s(?:with|of|in|using|mit|avec|con|met)\s)",
    re.IGNORECASE,
)
PARTING = word_set(
    "which davon dont cuales waarvan including incl them those"
)  # a part is named with one, or by figures
OR = (" or ", " oder ", " ou ", " o ")
NOT_DOING = ("for", "since", "in", "than", "within", "after", "we have", "we've", "has", "last", "past")
NAMED = Pattern(r"\s?[A-Z.]")
WORD = Pattern(r"[\w-]+")
DEMANDED = word_set("required preferred expected needed desired essential desirable erforderlich requis exigés")
HALF_CENTURY = 50
NEAR = 90
BEHIND_SKILL = Pattern(r"\w[)\s]*(?:\s[-–—]|:|\(|,)\s*$")  # "Python - 4 years"
GLUED = tuple(".$€£+/-")
LEAD_ROOM = 40
AT_MOST = Pattern(
    r"\b(?:up to|(?:a )?maximum(?: of)?|max\.?|at most|no more than|not more than|bis zu|höchstens|jusqu['’]à|"
    r"maximum|hasta|como máximo|maximaal)\s*$",
    re.IGNORECASE,
)
JOINED = frozenset(("or", "and", "&"))
LISTED = 5  # words of the last two parts of a list
MONTHS = 12
DECADE = 10
PLURAL_ALTERNATIVES = Pattern(r"\s?and/or\s|,\s(?:or\s|and\s)?|\s(?:or|and|oder|und)\s|/")


class Years(NamedTuple):
    """One demand for years: where it stands, what it asks, and whether it means "in a job like this one"."""

    start: int
    end: int
    leaf: YearsAsk
    alike: bool = False


def find_years(words: Words, start: int, end: int) -> list[Years]:
    """Find the years of experience asked for between two places of a text."""
    text = words.flat
    found: list[Years] = []
    last = start
    for index in words.within(start, end):
        word = words.folds[index]
        if words.starts[index] < last or not ("0" <= word[0] <= "9" or word in _NUMBERED):
            continue
        match = YEARS.match(text, words.starts[index], end)
        if match is None:
            continue
        last = match.end()
        if _asked(text, match, start, end):
            years = _made(text, match, start, end)
            if years and (not found or years.start >= found[-1].end):
                found.append(years)
    return found + [part for whole in found[-1:] for part in _parts_of(words, whole, end)]


def _parts_of(words: Words, whole: Years, end: int) -> list[Years]:
    """The years named as a part of those before."""
    end = min(end, whole.end + NEAR)
    if PARTING.isdisjoint(said := words.said(whole.end, end)) and not any(word.isdigit() for word in said):
        return []
    found = OF_WHICH.search(words.flat, whole.end, end)
    if found is None or (found["unit"] or "").strip().lower().startswith("mo"):
        return []
    number = next(name for name in ("least", "within", "some", "more") if found[name])
    first = found.start(number)
    return [Years(first, found.end(), YearsAsk(start=first, end=found.end(), years=_value(found[number])))]


def _asked(text: str, match: re.Match[str], start: int, end: int) -> bool:
    before = text[max(start, match.start() - LEAD_ROOM) : match.start()]
    if before[-1:] in GLUED or before[-1:].isalnum():
        return False
    behind = text[match.end() : min(end, match.end() + NEAR)]
    if NOT_BEHIND.match(behind) or NOT_BEFORE.search(before) or LASTS.search(before):
        return False
    stop = STOP.search(behind)
    near = behind[: stop.start()] if stop else behind
    return bool(
        EXPERIENCE.search(near.lower())
        or EXPERIENCE.search(before.lower())
        or OF_WHAT.match(near)
        or NAMED.match(near)
        or (PLACE.match(near) and (LEAD.search(before) or before.endswith(OR) or not before.strip(" (:-–")))
        or DONE_FOR.search(text, max(start, match.start() - NEAR), match.start())
        or (
            LEAD.sub("", before).endswith("for ")
            and EXPERIENCE.search(small(text[: match.start()]), max(start, match.start() - NEAR))
        )
        or near.startswith(", including ")
        or (DOING.match(near) and not LEAD.sub("", before).rstrip().lower().endswith(NOT_DOING))
        or BEFORE_AS.search(before)
        or BESIDE_DEGREE.search(text, max(start, match.start() - NEAR), match.start())
        or (
            (not near.strip(" .;)") or near.strip(" .;)").lower() in DEMANDED)
            and not LEAD.sub("", before).strip(" (:-–")
        )
        or (not near.strip(" .;,)") and BEHIND_SKILL.search(LEAD.sub("", before)))
    )


def _value(number: str) -> float:
    low = number.lower().replace(",", ".")
    low = "one" if low in ("a", "an") else low
    return float(NUMBERS[low]) if low in NUMBERS else float(low)


def _made(text: str, match: re.Match[str], start: int, end: int) -> Years | None:
    least = _value(match["least"])
    most = _value(match["most"]) if match["most"] else None
    if match["unit"].lower().startswith(("mo", "me")):
        least, most = least / MONTHS, most and most / MONTHS
    elif match["unit"].lower().startswith("dec"):
        least, most = least * DECADE, most and most * DECADE
    if match["below"]:
        most = _value(match["below"])
    if least >= HALF_CENTURY or not least:
        return None
    if most is not None and most <= least:
        most = None
    lead = LEAD.search(text, max(start, match.start() - LEAD_ROOM), match.start())
    if AT_MOST.search(text, max(start, match.start() - LEAD_ROOM), match.start()):
        return None
    first = lead.start() if lead else match.start()
    last = _experience_end(text, match.end(), end)
    title, title_end, alike = _title(text, last, end)
    alike = alike or (not title and QUALIFIED.match(text, match.end(), end) is not None)
    before = None if title else BEFORE_AS.search(text, max(start, match.start() - NEAR), match.start())
    if before:
        leaf = YearsAsk(
            start=before.start(),
            end=last,
            years=least,
            max=most,
            of=before["title"],
            among=_alternatives(before["title"]),
        )
        return Years(before.start(), last, leaf)
    among = _alternatives(title) if title_end > last else ()  # a field behind the years may be skills: see grammar
    leaf = YearsAsk(start=first, end=title_end, years=least, max=most, of=title, among=among)
    return Years(first, title_end, leaf, alike)


def _experience_end(text: str, place: int, end: int) -> int:
    """Take in the plain words: "of relevant professional experience", no word that names a field."""
    found = OF_EXPERIENCE.match(text, place, end)
    if found and PLAIN.issuperset(WORD.findall(found[0].lower())[:-1]):
        return found.end()
    return place


def _title(text: str, place: int, end: int) -> tuple[str | None, int, bool]:
    """The job that the years were to be spent in, its end, and whether it is one "like this"."""
    skipped = OF_EXPERIENCE.match(text, place, end)
    found = AS_A.match(text, place, end) or (AS_A.match(text, skipped.end(), end) if skipped else None)
    if found:
        title = found["title"]
        stop = TITLE_END.search(title)
        kept = title[: stop.start()] if stop else title
        if kept.strip(" ,"):
            return kept.strip(" ,"), found.start("title") + len(kept.rstrip(" ,")), False
    found = IN_A_ROLE.match(text, place, end)
    if found and _listed(found["title"]):
        title = found["title"].strip()
        if not title or ALIKE.match(title) or roots(title) <= GENERIC:
            return None, found.end(), bool(title)
        return title, found.end(), False
    found = IN_FIELD.match(text, place, end)
    if found and in_family(found["field"]) and not found[0].lower().lstrip().startswith("of "):
        return found["field"].strip(), place, False
    found = IN_PLACE.match(text, place, end)
    if found and in_family(found["place"]):
        return found["place"], place, False
    return None, place, False


def _listed(title: str) -> bool:
    """Whether commas in a title part a list of fields: "infrastructure, platform or DevOps" roles."""
    *_, last = title.rpartition(",")
    return last == title or (not JOINED.isdisjoint(last.split()) and len(last.split()) <= LISTED)


def _alternatives(title: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in PLURAL_ALTERNATIVES.split(title) if part.strip()) if title else ()
