"""Degrees that an item asks for: level, fields, and whether experience will do instead."""

import re
from typing import NamedTuple

from jobtracker.skills.comparison import DegreeAsk, DegreeLevel
from jobtracker.skills.words import BEGIN

LADDER: tuple[DegreeLevel, ...] = ("secondary", "vocational", "bachelor", "master", "doctorate")
_STRONG: tuple[tuple[DegreeLevel, str], ...] = (
    (
        "doctorate",
        r"ph\.?\s?d\.?s?\b|doctorates?|doctoral(?: degree| studies)?|doctor(?:'s|’s)? degree|promotion in\b|promovierte?r?|doctorat|doctorado|"
        r"dr\.? degree|thèse",
    ),
    (
        "master",
        r"master(?:['’]?s)?(?:[ -]level)?(?= (?:degree|diploma|or\b|and\b|in\b|of\b(?! ceremon)|studies|abschluss|with|preferred|is\b|level|/|,))|"
        r"masters?['’]s?\b|masters\b|\bm\.?\s?sc\.?\b|\bmba\b|\bm\.?\s?eng\.?\b|\bmphil\b|advanced (?:university )?degree|post-?graduate"
        r"(?: degree| diploma| qualification| studies)?|(?<!under)(?<!under-)graduate degree|masterabschluss|"
        r"masterstudium|\bdiplom\b|diplom-\w+|\bbac ?\+ ?[5-8]|máster|maestría|master de\b|\bmaster\b(?= ?(?:ou|oder|/|\(|of\b))|"
        r"école d['’]ingénieur|diplôme d['’]ingénieur",
    ),
    (
        "bachelor",
        r"bachelor(?:['’]?s)?(?:[ -]level)?\b|\bb\.?\s?sc\.?\b|\bb\.?\s?eng\.?\b|\bb\.?\s?tech\.?\b|\bbba\b|\bbcom\b|\bllb\b|undergraduate(?: degree)?|"
        r"(?:university|college|academic|tertiary|four[ -]year|4[ -]year|higher|technical|scientific|engineering|business|"
        r"relevant|related|appropriate|good|first|honou?rs) (?:level )?(?:degree|diploma|education|qualification)s?\b(?! of)|"
        r"higher (?:\w+ ){1,3}education|educated to degree level|degree[ -]level|degree[ -]educated|university (?:graduate|education|studies)|"
        r"college graduate|"
        r"(?:fach)?hochschul(?:abschluss|studium)|abgeschlossene[sn]? (?:\w+ )?(?:hochschul)?studium|\bstudium\b|hochschulabschluss|"
        r"universitätsabschluss|\bbac ?\+ ?[34]|\blicence (?:en|de)\b|formation supérieure|diplôme (?:universitaire|supérieur)|"
        r"licenciatura|licenciado|grado en\b|titulación universitaria|estudios universitarios|"
        r"hbo|wo[ -](?:werk|opleiding|niveau)|universitair\w*|(?<=[a-z] )degree(?= (?:in|within|from|or|and|required|preferred)\b)",
    ),
    (
        "vocational",
        r"associate(?:['’]?s)? degree|\bvocational (?:\w+ )?(?:training|education|qualification|degree|diploma|school)|"
        r"(?:completed )?apprenticeship|(?:berufs)?ausbildung\b|\bhn[dc]\b|\bnvq\b(?: level \d)?|\bbts\b|\bdut\b|"
        r"\bbac ?\+ ?2|trade school|technical (?:college|school|diploma)|formación profesional|ciclo formativo|\bmbo\b|"
        r"\bcap\b(?= )|\bbep\b|college diploma|\bdiploma\b(?= in)|berufsabschluss|lehre als|gelernte[rn]? ",
    ),
    (
        "secondary",
        r"(?:upper |lower )?secondary(?:[ -]school)?(?: education| school| diploma| degree| level)?\b|high[ -]?school(?: diploma| degree| graduate| education| level)*|"
        r"\bged\b|\ba[ -]levels?\b|\bgcses?\b|abitur|fachabitur|mittlere reife|schulabschluss|baccalauréat|\bmatric\b|leaving cert\w*|bachillerato|middelbare school",
    ),
)
_WEAK = (
    ("master", r"(?<![\w.])(?:M\.?S\.?|M\.?A\.?)(?=\s?(?:/|,|or\b|and\b|\(|degree|in [A-Z]|\s?[-–] ))"),
    ("bachelor", r"(?<![\w.])(?:B\.?S\.?|B\.?A\.?)(?=\s?(?:/|,|or\b|and\b|\(|degree|in [A-Z]|\s?[-–] |\.?$))"),
)
LEVELS = tuple((level, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for level, words in _STRONG)
WEAK = tuple((level, re.compile(words)) for level, words in _WEAK)
BARE = re.compile(
    r"(?<!high )(?<!some )(?<!certain )(?<!great )(?<!large )(?<!significant )(?<!360 )(?<!\d )\bdegrees?\b"
    r"(?! of (?!science|arts|engineering))(?! ?celsius| angle)",
    re.IGNORECASE,
)
TAIL = re.compile(r"(?:['’]?s)?\s*(?:university |college |academic )?(?:degrees?|diplomas?|level|qualifications?|studies|education|abschluss)?\b", re.IGNORECASE)
BETWEEN = re.compile(
    r"(?:['’]?s)?\s*(?:degree|diploma|level)?\s*(?:/|,|\"|or|and/or|and|oder|ou|o|of|bzw\.?|to|–|-|\()+\s*(?:an?\s|even an?\s|preferably an?\s)?",
    re.IGNORECASE,
)
IN_FIELD = re.compile(
    r"\s*(?:\(?(?:or|oder|ou)\s(?:the\s|an?\s)?equivalent\)?\s|required\s)?[,:]?\s*(?:in|within|im bereich|im|in der|en|of|with an? (?:\w+ )?(?:focus|specialization|specialisation|major|emphasis|concentration) (?:in|on)|"
    r"with (?:a )?speciali[sz]ation (?:in|on)|de|op het gebied van|der|majoring in)\s(?P<field>(?:the (?:field|area)s? of\s)?[^.;:\n•]{2,220})",
    re.IGNORECASE,
)
RELATED_FIELD = re.compile(
    r"[,/]?\s*(?:\b(?:or|oder|ou|o|of|and|/)\b\s)?(?:\b(?:an?|any|some|einem|einer|un|une|other|another|in)\s)*(?:closely |directly |job[- ])?"
    r"(?:related|relevant|similar|comparable|adjacent|equivalent|other|associated|vergleichbare[nrms]*|ähnliche[nrms]*|verwandte[nrms]*|similaire|équivalent|afín|relacionad[oa]|verwante?)\s"
    r"(?:\w+[ -]){0,3}?(?:fields?|disciplines?|subjects?|areas?|stud(?:y|ies)|majors?|speciali[sz]ations?|domains?|degrees?|fach\w*|studiengang|bereich|qualification|domaine|rama|campo|richting|direction)s?\b",
    re.IGNORECASE,
)
OR_EXPERIENCE = re.compile(
    r"[,(]?\s*(?:or|and/or|/|oder|ou|o|of)\s(?:(?:an?|the|have|its?|eine?|relevant|similar|proven|demonstrable)\s)*"
    r"(?:equivalent|equal|comparable|commensurate|relevant|similar|vergleichbare|gleichwertige|équivalente?|equivalente|gelijkwaardige)"
    r"[^.;\n]{0,60}?(?:experience|erfahrung|expérience|experiencia|ervaring|background|on the job)",
    re.IGNORECASE,
)
EXPERIENCE_INSTEAD = re.compile(
    r"[,(]?\s*(?:or|and/or)\s(?:equivalent\s)?(?:practical|professional|work|industry|hands-on|self-taught|military|job)\s?(?:work\s)?experience",
    re.IGNORECASE,
)
FIELD_END = re.compile(
    r"\s(?:or|and/or)\s(?:an?\s|the\s)?(?:equivalent|equal|comparable|commensurate|relevant experience|similar experience|\d)|"
    r"\s(?:and|with|plus|or|as well as)\s(?:an?\s|at least|minimum|min|\d|strong|have|proven|good|excellent|some|experience|relevant|knowledge|related experience|extensive)|"
    r"\s(?:required|preferred|desired|desirable|is|are|from|would|will|ideally|preferably|a plus|plus|but|who|erforderlich|obligatorio|combined|including)\b|"
    r"[.;:()•]|\s[-–—]\s|\swith\b|\sand/or\s\d",
    re.IGNORECASE,
)
OR_EQUIVALENT = re.compile(r"\s*\(?,?\s*(?:or|oder|ou)\s(?:the\s|an?\s)?equivalent\b\)?(?!\s\w*\s?(?:experience|work|combination))", re.IGNORECASE)
SPLIT = re.compile(r"\s*(?:,|/|\"|;|\bor\b|\band\b|\boder\b|\bund\b|\bou\b|\bet\b|&)\s*", re.IGNORECASE)
FIELD_WORDS = re.compile(
    r"(?:(?:mechanical|electrical|civil|industrial|software|computer|chemical|technical|biomedical)\s)?engineering|computer science|information (?:technology|systems)|"
    r"business(?: administration)?|economics|finance|accounting|marketing|law|legal|mathematics|statistics|physics|chemistry|biology|"
    r"science|technical|technology|nursing|psychology|education|\bIT\b|\bCS\b|medical|STEM|design|humanities|social sciences?",
    re.IGNORECASE,
)
FILLER = frozenset(
    "a an any the field fields area areas discipline subject of related relevant similar other quantitative-like is in "
    "another degree following specialised equivalent e.g etc preferred".split(),
)
BEGINS = frozenset(
    word[:BEGIN]
    for word in (
        "degree bachelor master msc bsc m b phd ph dr mba ba bs ms ma meng beng mphil bba bcom llb btech doctoral doctorate post postgraduate "
        "graduate undergraduate university college academic tertiary higher honours honors educated education hochschule fachhochschule "
        "abgeschlossenes studium universitätsabschluss bac licence formation diplôme diplom diploma licenciatura titulación estudios hbo wo "
        "universitair associate vocational apprenticeship completed berufsausbildung ausbildung hnd hnc nvq bts dut trade technical ciclo mbo "
        "cap bep lehre gelernte gelernter secondary upper lower high ged levels level gcse abitur fachabitur mittlere schulabschluss "
        "baccalauréat matric leaving bachillerato middelbare école promotion promovierte doctorat doctorado thèse advanced maestría máster "
        "masterabschluss grado"
    ).split()
)
AHEAD = 60
NEAR = 40


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


def find_degrees(text: str, start: int, end: int) -> list[Degree]:
    """Find the degrees asked for between two places of a text."""
    found: list[Degree] = []
    place = start
    levels = _levels(text, start, end)
    while levels:
        first = levels[0]
        lowest, last = first.level, first.end
        rest = levels[1:]
        while rest and BETWEEN.fullmatch(text, last, rest[0].start):
            lowest, last = min(lowest, rest[0].level, key=LADDER.index), rest[0].end
            rest = rest[1:]
        degree = _whole(text, max(place, first.start), last, end=end, level=lowest)
        found.append(degree)
        place = degree.end
        levels = [level for level in rest if level.start >= place]
    return found


def _levels(text: str, start: int, end: int) -> list[Level]:
    found: list[Level] = []
    for level, pattern in (*LEVELS, *WEAK):
        for match in pattern.finditer(text, start, end):
            if all(match.end() <= other.start or match.start() >= other.end for other in found):
                found.append(Level(match.start(), match.end(), level))  # type: ignore[arg-type]
    for match in BARE.finditer(text, start, end):
        if all(match.start() > other.end + 12 or match.end() < other.start for other in found):
            found.append(Level(match.start(), match.end(), "bachelor"))
    return sorted(found)


def _whole(text: str, start: int, last: int, *, end: int, level: DegreeLevel) -> Degree:
    tail = TAIL.match(text, last, end)
    last = tail.end() if tail else last
    equivalent = OR_EQUIVALENT.match(text, last, end)
    last = equivalent.end() if equivalent else last
    fields, last, related = _fields(text, last, end)
    if not fields:
        fields, start = _fields_before(text, start)
    related_behind = RELATED_FIELD.match(text, last, end)
    if related_behind:
        last, related = related_behind.end(), True
    instead = OR_EXPERIENCE.match(text, last, end) or EXPERIENCE_INSTEAD.match(text, last, end)
    if not instead and text[last : last + 1] == ")":
        instead = OR_EXPERIENCE.match(text, last + 1, end)
    last = instead.end() if instead else last
    leaf = DegreeAsk(
        start=start, end=last, degree=level, fields=fields, related=related and bool(fields), or_experience=bool(instead)
    )
    return Degree(start, last, leaf)


def _fields(text: str, place: int, end: int) -> tuple[tuple[str, ...], int, bool]:
    """The fields behind the level, where they end, and whether a related one will do."""
    found = IN_FIELD.match(text, place, end)
    if not found:
        return (), place, False
    phrase = found["field"]
    stop = FIELD_END.search(phrase)
    phrase = phrase[: stop.start()] if stop else phrase
    related = RELATED_FIELD.search(phrase)
    named = phrase[: related.start()] if related else phrase
    fields = tuple(part for part in (_clean(part) for part in SPLIT.split(named)) if part)
    if not fields and not related:
        return (), place, False
    return fields, found.start("field") + len(phrase), bool(related)


def _clean(part: str) -> str:
    words = [word for word in part.strip(" ()\"'").split() if word.lower() not in FILLER]
    return " ".join(words) if len(words) <= 5 else ""  # noqa: PLR2004 - a longer phrase names no field


def _fields_before(text: str, start: int) -> tuple[tuple[str, ...], int]:
    """The fields in front: "Engineering or business degree", "Technical (Engineering or Computer Science) BS"."""
    ahead = text[max(0, start - AHEAD) : start]
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


LEVEL_WORDS: tuple[tuple[DegreeLevel, str], ...] = (
    ("doctorate", r"ph\.?\s?d|doctor|dr\.|promotion|doctorat"),
    ("master", r"master|m\.?sc|\bms\b|\bma\b|mba|m\.?eng|diplom\b|diplom-|magister|graduate degree|staatsexamen|máster|bac ?\+ ?[5-8]|ingénieur"),
    ("bachelor", r"bachelor|b\.?sc|\bbs\b|\bba\b|b\.?eng|b\.?tech|bba|degree|university|licen|undergraduate|grado|hbo|fachhochschul|hochschul|bac ?\+ ?[34]"),
    ("vocational", r"associate|vocational|apprentic|ausbildung|hnd|hnc|nvq|diploma|bts|dut|formación profesional|mbo|lehre|bac ?\+ ?2|trade"),
    ("secondary", r"secondary|high ?school|ged|a-?level|abitur|gcse|baccalaur|\bbac\b|matric|school|bachillerato|reife"),
)


def level_held(study_type: str) -> DegreeLevel | None:
    """Tell the level of a degree as the person words it; None where the words tell none."""
    low = study_type.lower()
    if re.search(r"high ?school|associate", low):
        return "secondary" if "school" in low else "vocational"
    return next((level for level, words in LEVEL_WORDS if re.search(words, low)), None)
