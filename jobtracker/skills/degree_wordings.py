"""How postings word the levels of education, from secondary school to doctorate, in seven languages."""

from jobtracker.patterns import Pattern
from jobtracker.skills.comparison import DegreeLevel
from jobtracker.skills.words import BEGIN

LADDER: tuple[DegreeLevel, ...] = ("secondary", "vocational", "bachelor", "master", "doctorate")
# What is studied, in languages that name it right behind the degree: "Master Informatik", "Licence Économie".
_STUDIED = (
    "(?:wirtschafts)?informatik|maschinenbau|elektrotechnik|wirtschaftsingenieurwesen|bwl|vwl|betriebswirtschaft|"
    "chemie|"
    "physik|mathematik|psychologie|jura|informatique|économie|droit|gestion|comptabilité|rh|biologie|chimie|lettres|"
    "mécanique|informática|economía|derecho|ade|pharmazie|medizin|architektur|bauingenieurwesen|mechatronik|"
    "wirtschaftswissenschaften|sozialwissenschaften|geographie|geologie|germanistik|pädagogik|pharmacie|médecine"
)
_STRONG: tuple[tuple[DegreeLevel, str], ...] = (
    (
        "doctorate",
        (
            r"ph\.?\s?d\.?s?\b|doctorates?|doctoral(?: degree| studies)?|doctor(?:'s|’s)? degree|promotion(?= in\b)|"
            r"promovierte?r?|doctorat|doctorado|dottorato|doutorado|doutoramento|dr\.? degree|thèse"
        ),
    ),
    (
        "master",
        (
            r"staatsexamen|"
            r"(?<!scrum )master(?:['’]?s)?(?:[ -]level)?(?= (?:degree|diploma|or\b|and\b|in\b|of\b(?! ceremon)|studies|"
            r"abschluss|with|preferred|is\b|level|/|,))|masters?['’]s?\b|"
            r"(?<!scrum )masters\b|\bm\.?\s?sc\.?\b|\bmba\b|"
            r"\bm\.?\s?eng\.?\b|\bmsn\b|\bll\.?m\.?\b|\bmphil\b|"
            r"advanced (?:university )?degree|post-?graduate(?: degree| diploma|"
            r" qualification| studies)?|(?<!under)(?<!under-)graduate degree|masterabschluss|masterstudium|"
            r"\bdiplom\b|diplom-\w+|\bbac ?\+ ?[5-8](?: ?/ ?\d)?|máster|maestría|"
            r"laurea (?:magistrale|specialistica)|mestrado|pós-graduação|master(?= (?:de|en)\b)|"
            r"(?<=[/(])master(?:['’]?s)?\b|"
            rf"\bmaster\b(?= (?:{_STUDIED})\b)|\bmaster\b(?= ?(?:[12]\b|ou|oder|/|\(|"
            r"of\b))|école d['’]ingénieur|diplôme d['’]ingénieur"
        ),
    ),
    (
        "bachelor",
        (
            r"2:[12](?= (?:or \w+ )?in\b)|bachelor(?:['’]?s)?(?:[ -]level)?\b|"
            r"\bbsn\b|\bb\.?\s?sc\.?\b|\bb\.?\s?eng\.?\b|\bb\.?\s?tech\.?\b|"
            r"\bbba\b|"
            r"\bbcom\b|\bllb\b|undergraduate(?! (?:teaching|students|courses|classes|research|instruction))"
            r"(?: degree)?|(?:university|college(?! diploma)|academic|tertiary|"
            r"four[ -]year|4[ -]year|higher|technical|scientific|engineering|business|relevant|related|appropriate|"
            r"good|first|honou?rs) (?:level )?(?:degree|diploma|education|qualification)s?\b(?! of)|"
            r"higher (?:\w+ ){1,3}education|educated to degree level|degree[ -]level|degree[ -]educated|"
            r"university (?:graduate|education|studies)|college graduate|"
            r"(?:fach)?hochschul(?:abschluss|studium)|"
            r"abgeschlossene[sn]? (?:\w+ )?(?:hochschul)?studium|\bstudium\b|hochschulabschluss|studienabschluss|"
            r"(?:abgeschlossene[sn]? )?bachelor-?(?:abschluss|studium|studiengang)|"
            r"akademische[rn]? (?:abschluss|ausbildung|grad)|"
            r"universitätsabschluss|\bbac ?\+ ?[34](?: ?/ ?\d)?|\blicence(?= (?:en|de|ou master)\b)|"
            r"formation supérieure|"
            rf"\blicence(?= (?:{_STUDIED})\b)|"
            r"diplôme (?:universitaire|supérieur)|licenciatura|licenciado|"
            r"\bingenier[ií]a(?= (?:\w+ ){1,4}o (?:similar|equivalente|afín)\b)|grado(?= en\b)|"
            r"titulación(?: universitaria| superior|(?= en\b))|graduad[oa](?= en\b)|"
            r"estudios universitarios|laurea\b|laureat[oa](?= in\b)|(?:ensino|curso|formação) superior|"
            r"hbo|wo[ -](?:werk|opleiding|niveau)|universitair\w*|"
            r"(?<=[a-z] )(?<!associate )(?<!associates )(?<!associate['’]s )degree(?= (?:in|within|from|or|and|"
            r"required|preferred)\b)"
        ),
    ),
    (
        "vocational",
        (
            r"associate(?:['’]?s)? degree|graduate (?:of|from) an? (?:accredited|approved) (?:\w+ ){0,2}(?:school|"
            r"program(?:me)?|college)|\bvocational (?:\w+ )?(?:training|education|qualification|degree|"
            r"diploma|school)|(?:completed )?apprenticeship|(?:berufs)?ausbildung\b|\bhn[dc]\b|"
            r"\bnvq\b(?: level \d)?|\bbts\b|\bdut\b|\bbac ?\+ ?2(?: ?/ ?\d)?|trade school|technical (?:college|school|"
            r"diploma)|formación profesional|grado (?:superior|medio)(?= en\b)|"
            r"ciclo formativo(?: de)?(?: grado (?:superior|medio))?|"
            r"\bfp(?: de)?(?: grado)? (?:superior|medio|i{1,2}\b|(?=en\b))|\bmbo\b|\bcap\b(?= )|\bbep\b|"
            r"college diploma|"
            r"\bdiploma\b(?= in)|berufsabschluss|gesellenbrief|facharbeiterbrief|gesellenprüfung|"
            r"gesellen- oder \w+|lehre(?= als\b)|gelernte[rn]? "
        ),
    ),
    (
        "secondary",
        (
            r"(?:upper |lower )?secondary(?:[ -]school)?(?: education| school| diploma| degree| level)?\b|"
            r"high[ -]?school(?: diploma| degree| graduate| education| level)*|\bged\b|"
            r"\bgcses?\b|abitur|fachabitur|mittlere reife|schulabschluss|baccalauréat|\bbac pro(?:fessionnel)?\b|"
            r"\bmatric\b|leaving cert\w*|"
            r"bachillerato|middelbare school|diploma di (?:maturità|scuola|perito|istituto)\w*|maturità\b|"
            r"ensino (?:médio|secundário)|12\.?º ano"
        ),
    ),
)
_CAPITAL: dict[DegreeLevel, tuple[str, str]] = {  # and those in which a capital tells it, with their rarest word
    "bachelor": ("graduat", r"\b(?i:graduate)(?=(?i: (?:\(2:[12]\) )?in (?:an? )?)[A-Z])"),
    "secondary": ("level", r"\bA[ -](?i:levels?)\b(?! \d)"),
}
_SAID = (
    r"(?:strongly |highly )?(?:preferred|preferably|required|desirable|is |a plus|would be |"
    r"with (?:an?|at) |(?:\+|plus|with|and) ?\d)"
)
_WEAK: tuple[tuple[DegreeLevel, str], ...] = (
    ("doctorate", r"(?<![\w.])J\.?D\.?(?=\s?(?:/|,|or\b|and\b|\(|degree|from|required|preferred|\.?$))"),
    ("master", rf"(?<![\w.-])(?:M\.?S\.?|M\.?A\.?)(?=\s?(?:/|,|or\b|and\b|\(|degree|in [A-Z]|\s?[-–] |{_SAID}))"),
    (
        "bachelor",
        rf"(?<![\w.-])(?:B\.?S\.?|B\.?A\.?)(?=\s?(?:/|,|or\b|and\b|\(|degree|in [A-Z]|\s?[-–] |{_SAID}|\.?$))",
    ),
)
_LEVEL_WORDS: dict[DegreeLevel, str] = {  # of each wording how its rarest word is written, with any ending
    "doctorate": "ph phd phds doctor promotion promoviert dr thèse dottorato doutorado doutoramento",
    "master": (
        "master m msc mba meng msn ll llm mphil advanced postgraduate post-graduate graduate diplom bac máster "
        "staatsexamen maestría école diplôme laurea mestrado pós"
    ),
    "bachelor": (
        "2: bachelor bsn b bsc beng btech bba bcom llb undergrad degree diploma education qualification graduat "
        "studi akademische hochschul fachhochschul abgeschlossene universitätsabschluss bac licence "
        "supérieur licencia ingenier graduad "
        "grado titulación estudios hbo wo universitair laurea ensino curso formação formation"
    ),
    "vocational": (
        "associate accredited approved vocational apprenticeship grado berufs ausbildung hnd hnc nvq bts "
        "dut bac "
        "school college formación ciclo fp mbo cap bep diploma lehre gelernte gesellen "
        "facharbeiterbrief"
    ),
    "secondary": (
        "secondary school highschool ged gcse abitur fachabitur mittlere schulabschluss baccalauréat bac matric "
        "leaving bachillerato middelbare diploma maturità ensino 12"
    ),
}
_WEAK_WORDS: dict[DegreeLevel, str] = {"doctorate": "j jd", "master": "m ms ma", "bachelor": "b bs ba"}
Wording = tuple[DegreeLevel, Pattern, bool]  # a level, the pattern, and whether it is one for small letters
WORDINGS: tuple[Wording, ...] = (
    *((level, Pattern(rf"\b(?:{said})"), True) for level, said in _STRONG),
    *((level, Pattern(said), False) for level, (_, said) in _CAPITAL.items()),
    *((level, Pattern(said), False) for level, said in _WEAK),
)
_NEEDED = (
    *(_LEVEL_WORDS[level] for level, _ in _STRONG),
    *(word for word, _ in _CAPITAL.values()),
    *(_WEAK_WORDS[level] for level, _ in _WEAK),
)


def _by_beginning() -> dict[str, list[tuple[str, int]]]:
    """The words that wordings need, each with the place of its wording, by how they begin."""
    begun: dict[str, list[tuple[str, int]]] = {}
    for place, words in enumerate(_NEEDED):
        for word in words.split():
            begun.setdefault(word.rstrip(":")[:BEGIN], []).append((word, place))
    return begun


_WORDED = _by_beginning()
_BEGINNINGS = frozenset(_WORDED)


def worded(text: str, begins: frozenset[str]) -> list[Wording]:
    """The wordings of which a text in small letters may hold one; `begins` tells how its words begin."""
    places: set[int] = set()
    for begin in _BEGINNINGS.intersection(begins):
        for word, place in _WORDED[begin]:
            if place not in places and word in text:
                places.add(place)
    return [WORDINGS[place] for place in sorted(places)] if places else []
