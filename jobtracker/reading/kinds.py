"""What kind of item a line is, by its section and its own words."""

import re
from typing import Literal

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Kind, SectionKind
from jobtracker.reading.openers import ASKED, DUTIES, GIVEN, QUALITIES
from jobtracker.reading.words import Phrases, phrase_list

OF_SECTION: dict[SectionKind, Kind] = {
    "responsibilities": "responsibility",
    "required": "requirement",
    "preferred": "preferred",
    "benefits": "benefit",
    "stack": "stack",
}
PREFERRED = Phrases(
    *phrase_list("""
        nice to have|good to have|great to have|is a plus|are a plus|a plus|a big plus|big plus|strong plus|
        huge plus|definite plus|real plus|plus point|is plus|as a plus|an asset|is an asset|as an asset|
        strong asset|great asset|valuable asset|big asset|would be asset|is asset|an advantage|is an advantage|
        are advantages|be advantage|is advantage|advantageous|highly regarded|well regarded|nice addition|
        not a requirement|not a must|not essential|not necessary|preferred|preferable|preferably|highly preferred|
        strongly preferred|desired|desirable|highly desirable|is desired|a bonus|bonus|bonus points|extra points|
        ideally|would be great|would be nice|would be beneficial|would be ideal|is beneficial|are beneficial|
        beneficial|would be an advantage|would be a plus|helpful|is helpful|not required but|but not required|
        not mandatory|optional|is welcome|are welcome|welcomed|appreciated|is valued|highly valued|a benefit|
        would be useful|we d love|icing on the cake|added advantage|added bonus|nice if|is great|von vorteil|
        wünschenswert|idealerweise|gerne gesehen|gern gesehen|ein plus|plus|pluspunkt|nice to haves|wäre schön|
        wäre toll|kein muss|optimalerweise|im idealfall|un plus|est un plus|serait un plus|serait apprécié|
        serait appréciée|seraient appréciées|apprécié|appréciée|appréciés|appréciées|souhaité|souhaitée|souhaités|
        souhaitées|idéalement|un atout|est un atout|serait un atout|de préférence|bienvenu|bienvenue|deseable|
        deseables|valorable|valorables|se valora|se valorará|se valorarán|será un plus|es un plus|preferiblemente|
        idealmente|diferencial|desejável|desejáveis|será um diferencial|preferencialmente|valorizado|valoriza se|
        een pre|een pré|is een pre|is een pré|een plus|pluspunt|bij voorkeur|mooi meegenomen|is mooi|meriterande|
        ett plus|en fördel|önskvärt|preferibile|preferibilmente|costituisce titolo|un vantaggio|gradita|gradito|
        è un plus
    """)
)
# "Preferred" that says nothing of what is asked: "preferred partner", "bonus of 10 %".
_NOT_PREFERRED = Phrases(
    *phrase_list("""
        performance bonus|annual bonus|bonus scheme|bonus plan|preferred partner|preferred supplier|
        preferred vendor|sign on bonus|signing bonus|bonus program|a plus size|desired outcomes|desired results|
        desired state|desired business|appreciated by|plus de|plus que|plus d
    """)
)
MUST = Phrases(
    *phrase_list("""
        required|is required|are required|must|must have|mandatory|essential|is a must|a must|necessary|obligatory|
        indispensable|obligatoire|exigé|zwingend|erforderlich|vorausgesetzt|vereist|krävs|imprescindible|
        obrigatório|obbligatorio
    """)
)
_NO_MUST = Phrases("not required", "not a must", "not mandatory", "not essential", "not necessary", "kein muss")
ASKS = Phrases(
    *phrase_list("""
        years of experience|years experience|years of professional|years of relevant|years of work|years of hands|
        years of industry|years working|years in|year experience|years professional|years relevant|
        months of experience|year of experience|experience with|experience in|experience of|experience using|
        experience working|experience as|experience designing|experience building|experienced in|experienced with|
        proven experience|hands on experience|work experience|working experience|previous experience|
        prior experience|practical experience|knowledge of|knowledge in|understanding of|familiarity with|
        familiar with|proficiency in|proficiency with|proficient in|proficient with|proficient at|expertise in|
        expertise with|skilled in|skilled at|fluency in|fluent in|fluent english|command of|ability to|able to|
        capable of|capacity to|skills in|communication skills|interpersonal skills|analytical skills|
        problem solving skills|organizational skills|organisational skills|computer skills|technical skills|
        writing skills|strong skills|degree in|s degree|university degree|higher education|bachelor degree|
        master degree|degree or|phd in|driver s license|driving license|driving licence|track record|passion for|
        passionate about|comfortable with|comfortable working|team player|self starter|self motivated|
        attention to detail|eligible to work|right to work|authorized to work|authorised to work|willingness to|
        willing to|background in|background as|background and|erfahrung in|erfahrung mit|erfahrung als|erfahrung im|
        berufserfahrung|kenntnisse in|kenntnisse|deutschkenntnisse|englischkenntnisse|studium|
        abgeschlossene ausbildung|fähigkeit|verständnis für|jahre erfahrung|teamfähigkeit|du bringst|du hast|
        sie haben|sie verfügen|du verfügst|expérience en|expérience dans|expérience de|expérience avec|
        expérience sur|maîtrise de|maîtrise des|maîtrise du|connaissance de|connaissances en|connaissance des|
        capacité à|diplôme|titulaire d|vous avez|vous êtes|vous maîtrisez|vous possédez|vous justifiez|tu as|tu es|
        tu maîtrises|tu possèdes|ans d expérience|bac 2|bac 3|bac 5|permis b|caces|aisance|sens du|esprit d|
        experiencia en|experiencia con|años de experiencia|conocimientos de|conocimiento de|conocimientos en|
        dominio de|capacidad de|capacidad para|nivel de inglés|titulación|experiência em|experiência com|
        anos de experiência|conhecimentos de|conhecimento em|capacidade de|domínio de|ervaring met|ervaring in|
        ervaring als|jaar ervaring|kennis van|je hebt|je bent|je beschikt|beheersing van|hbo|wo niveau|
        werk en denkniveau|affiniteit met|erfarenhet av|erfarenhet från|kunskap om|kunskaper i|du har|du är|
        års erfarenhet|esperienza in|esperienza con|conoscenza di|conoscenza della|anni di esperienza|capacità di|
        laurea in
    """)
)
_GIVES = Phrases(
    *phrase_list("""
        competitive salary|health insurance|life insurance|dental|paid time off|days of vacation|vacation days|
        annual leave|parental leave|pension|401k|401 k|stock options|equity|gym|free lunch|training budget|
        learning budget|home office budget|wellness|discounts|company events|team events|bonus|remote work|
        flexible working|flexible hours|flexible work|career development|career growth|growth opportunities|
        professional development|urlaubstage|altersvorsorge|jobrad|jobticket|gleitzeit|homeoffice|weiterbildung|
        mutuelle|tickets restaurant|titres restaurant|rtt|congés payés|primes|fin de mission|acompte|mutuelle|
        panier|formation et d évolution|évolution|aides|services dédiés|télétravail|seguro médico|vacaciones|
        vakantiedagen|pensioen|reiskosten|friskvårdsbidrag
    """)
)
# A wish that begins behind a demand: "Java, ideally with Spring".
_WISH_AHEAD = Pattern(
    r"(?<=\w), ?(?:and |but |und |et |y )?(?:ideally|preferably|idealerweise|optimalerweise|im idealfall|gerne|"
    r"vorzugsweise|bevorzugt|idéalement|de préférence|preferiblemente|idealmente|preferencialmente|bij voorkeur|"
    r"liefst|gärna|helst|preferibilmente|nice to have|bonus points)\b(?! but)",
    re.IGNORECASE,
)
# A demand that begins behind a wish: "degree preferred and at least 5 years of experience".
_DEMAND_BEHIND = Pattern(
    r"\b(?:preferred|desirable|desired|a plus|an advantage|an asset)[,;]? (?:and|but|plus|with) "
    r"(?:at least|a minimum|minimum|must|you must|you need|\d)",
    re.IGNORECASE,
)
# A part behind a comma that speaks of something else: "SQL, first experience with dbt a plus".
_WISH_APART = Pattern(
    r", (?:valorable|deseable|plus |(?:some |first |prior )?(?:knowledge of|experience (?:with|in))|(?:erste )?"
    r"erfahrung(?:en)? |(?:erste )?kenntnisse |weitere |additional |further |connaissance|une expérience|"
    r"la connaissance|conocimientos? |experiencia )[^,]*$",
    re.IGNORECASE,
)
# "German B2, English is an advantage": a level or years demand, one thing behind them is the advantage.
_LAST_ALONE = Pattern(
    r"(?P<head>[^,]+), (?:(?!(?:and|or|und|oder|et|ou|y)\b)[^\s,]+ ){1,3}(?:is|ist|est|es|serait|would be) "
    r"(?:an? |un |von |ein )?(?:plus|advantage|asset|bonus|"
    r"desirable|preferred|nice|vorteil|wünschenswert|atout|deseable)\W*",
    re.IGNORECASE,
)
_BRACKETED = Pattern(r"\([^()]{0,300}\)")
_PART_END = Pattern(r"; |(?<=[a-z\d]{3})\. ")
_LINKS = frozenset(("not", "while", "although", "though", "if", "any", "other", "also"))
Opener = Literal["duty", "ask", "gift", ""]
_BONUS = frozenset((("bonus", "points"), ("bonus", "if"), ("bonus", "for")))
_FIRST_WORDS = 2
_TAIL_SHARE = 0.45
_WHOLE_SHARE = 0.6


def opener_of(words: tuple[str, ...]) -> Opener:
    """What the first words of a line announce."""
    if not words:
        return ""
    first = words[0]
    if (
        ASKS.find(words[:6]) in range(_FIRST_WORDS + 1)
        or first[0].isdigit()
        or (first in ASKED and first not in DUTIES)
    ):
        return "ask"
    if first in DUTIES or (first.endswith("ly") and len(words) > 1 and words[1] in DUTIES):
        return "duty"
    if first in ASKED:
        return "ask"
    return "gift" if first in GIVEN and words[:2] not in _BONUS else ""


def is_preferred(words: tuple[str, ...], *, text: str) -> bool:
    """Whether an item as a whole is only preferred: a tail that is does not make it so."""
    at = PREFERRED.find(words)
    if at < 0 or _NOT_PREFERRED.within(words):
        return False
    if MUST.within(words) and not _NO_MUST.within(words):
        return False
    if at == 0 or (PREFERRED.whole(words[-1:]) and text.endswith(")") and not _names_what(text)):
        return True
    clauses = [_words(clause) for clause in _clauses(text) if clause]
    if _demands_besides(text):
        return False
    if len(clauses) < 2 or any(PREFERRED.whole(clause) for clause in clauses):  # noqa: PLR2004 - one clause is the whole
        return True
    cued = sum(len(clause) for clause in clauses if PREFERRED.within(clause))
    share = _TAIL_SHARE if PREFERRED.within(clauses[0]) else _WHOLE_SHARE
    return cued >= share * sum(map(len, clauses))


def _demands_besides(text: str) -> bool:
    """Whether something is demanded beside what is only wished for: "Java, ideally with Spring"."""
    wish = _WISH_AHEAD.search(text)
    if (wish and wish.start() > 0) or _DEMAND_BEHIND.search(text):
        return True
    alone = _LAST_ALONE.fullmatch(text)
    if alone and any(letter.isdigit() for letter in alone["head"]):
        return True
    tail = _WISH_APART.search(text)
    if tail and _demands(_words(text[: tail.start()])) and PREFERRED.within(_words(tail[0])):
        return True
    first, *others = [_words(part) for part in _PART_END.split(_BRACKETED.sub("", text)) if part.strip()] or [()]
    return bool(others) and _demands(first) and PREFERRED.within(others[0]) and not PREFERRED.whole(others[0])


def _names_what(text: str) -> bool:
    """Whether the closing bracket says itself what is preferred: "databases (PostgreSQL preferred)"."""
    return any(word[:1].isupper() for word in text[text.rfind("(") + 1 :].split())


def _demands(clause: tuple[str, ...]) -> bool:
    return len(clause) > 1 and not PREFERRED.within(clause) and clause[0] not in _LINKS


def _clauses(text: str) -> list[str]:
    pieces = [text.replace("etc. ", "etc ").replace("e.g. ", "eg ").replace("i.e. ", "ie ")]
    for cut in ("; ", ". ", " (", " – ", " — "):
        pieces = [part for piece in pieces for part in piece.split(cut)]
    return [piece.strip() for piece in pieces]


def _words(text: str) -> tuple[str, ...]:
    return tuple("".join(letter if letter.isalnum() else " " for letter in text.casefold()).split())


def kind_of(words: tuple[str, ...], *, text: str, section: SectionKind | None) -> Kind:
    """The kind of an item that stands in a section of that kind."""
    base = OF_SECTION.get(section, "other") if section else "other"
    opener = opener_of(words)
    asks = ASKS.within(words)
    if base in ("requirement", "preferred") and opener == "gift" and not asks and _GIVES.within(words):
        return "benefit"
    if base in ("requirement", "preferred", "stack"):
        return "preferred" if base == "requirement" and is_preferred(words, text=text) else base
    if (
        base == "responsibility"
        and words
        and words[0] not in DUTIES
        and ((opener == "ask" and asks and words[0] in ASKED) or words[0] in QUALITIES or (words[0].isdigit() and asks))
    ):
        return "preferred" if is_preferred(words, text=text) else "requirement"
    if section in ("process", "legal"):
        return "requirement" if asks and opener == "ask" else "other"
    if base == "other":
        return _unsaid(words, text=text, opener=opener, asks=asks)
    return base


def _unsaid(words: tuple[str, ...], *, text: str, opener: Opener, asks: bool) -> Kind:
    """The kind of an item whose section says nothing."""
    if (asks and opener != "duty") or (words and words[0] in QUALITIES and opener == "ask"):
        return "preferred" if is_preferred(words, text=text) else "requirement"
    if opener == "duty":
        return "responsibility"
    return "benefit" if _GIVES.within(words) and opener in ("gift", "") else "other"
