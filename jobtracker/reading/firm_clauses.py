"""What postings say of the firm that hires: the clauses in which its name stands."""

from collections.abc import Iterable

from jobtracker.patterns import Pattern
from jobtracker.reading.firm_grammar import FIRM, IN_PLACE, NAME, TOKEN, Clause
from jobtracker.reading.firm_subjects import SUBJECTS
from jobtracker.reading.words import word_list, words_of

_LEGAL_FORMS = (
    " GmbH", " gGmbH", " AG", " SE", " Inc", " LLC", " LLP", " (Pty)", " Ltd", " Limited", " B.V.", " N.V.", " AB",
    " Oy", " ApS", " PLC", " plc", " S.A.", " SAS", " SARL", " S.p.A.", " S.r.l.", " Pty",
)  # fmt: skip
# What a firm is said to be: "Orbit & Ivy, a branding studio".
_KINDS = (
    "company|firm|group|practice|studio|manufacturer|charity|school|club|hospital|agency|startup|business|consultancy|"
    "restaurant|hotel|lodge|inn|pub|café|cafe|bar|farm|estate|nursery|clinic|"
    "district|brand|retailer|nonprofit|organisation|organization|bakery|brewery|bureau|unternehmen|"
    "entreprise|"
    "empresa|bedrijf|azienda"
)


def _before(
    tail: str,
    *,
    lead: str = "",
    between: str = "",
    weight: float,
    words: frozenset[str],
    signs: tuple[str, ...] = (),
) -> Clause:
    """The clause of a name that stands before something that is soon found."""
    pattern = Pattern(rf"{lead}(?P<name>{NAME}){between}{tail}")
    return Clause(pattern, weight=weight, words=words, signs=signs, tail=Pattern(tail))


CLAUSES: tuple[Clause, ...] = (
    *SUBJECTS,
    Clause(
        Pattern(
            rf"\b(?:[Oo]ur|[Mm]y|the|[Uu]nseren|[Nn]otre|[Nn]uestro) (?:client|Kunden|cliente?),? "
            rf"(?:the )?(?P<name>{NAME})",
            starts=("our", "my", "the", "unseren", "notre", "nuestro"),
        ),
        weight=3.0,
        words=frozenset(word_list("client kunden cliente")),
    ),
    Clause(
        Pattern(
            r"\b(?:[Ww]e are|[Ww]e['’]re|Wir sind|Nous sommes|Wij zijn|Vi är|[Ss]omos|[Ss]iamo)"
            rf"\s+(?P<name>{NAME})\s*[.,:!–—]",
            starts=("we are", "we're", "we’re", "wir sind", "nous sommes", "wij zijn", "vi är", "somos", "siamo"),
        ),
        weight=3.0,
        words=frozenset(word_list("we wir nous wij vi somos siamo")),
    ),
    Clause(
        Pattern(
            rf"\b(?:join|Join|joining|Joining|rejoindre|Rejoins|Rejoignez|about|Team at|team at|career at|"
            rf"us at|working at|work at|Life at|life at|role (?:at|with)|position (?:at|with)|"
            rf"Engineer at|Analyst at|Manager at|"
            rf"Developer at)\s+(?:the |The )?(?P<name>{NAME})(?=\s*[,.!?;:)–—]|\s+(?:team|as|and|you|we|is|to|"
            rf"in|for|et|en|Team|family|crew)\b)",
            starts=(
                "join",
                "rejoindre",
                "rejoins",
                "rejoignez",
                "about",
                "team at",
                "us at",
                "career at",
                "working at",
                "work at",
                "life at",
                "role at",
                "role with",
                "position at",
                "position with",
                "engineer at",
                "analyst at",
                "manager at",
                "developer at",
            ),
        ),
        weight=2.0,
        words=frozenset(word_list("join joining rejoindre rejoins rejoignez about at with")),
    ),
    _before(
        r" (?:who|which) (?:are|is) (?:currently |now )?(?:hiring|looking|seeking|recruiting)\b",
        between=",?",
        weight=5.0,
        words=frozenset(("who", "which")),
        signs=(" who are ", " who is ", " which are ", " which is "),
    ),
    _before(
        r" (?:(?:is|are) (?:currently |now )?(?:hiring|looking for|seeking|recruiting|taking on)|recrute|recherche|"
        r"sucht|zoekt|busca|seeks|söker|søker|søger|ricerca|op zoek naar|auf der Suche nach|à la recherche)\b",
        lead=r"(?:(?<=[a-z,–—!] )|(?<=[a-z]: ))(?<!The )(?<!the )",
        between=rf"(?:, {TOKEN})?",
        weight=3.0,
        words=frozenset(
            word_list("""
            hiring looking seeking recruiting taking recrute recherche sucht zoekt busca seeks söker søker søger ricerca
            zoek suche
        """)
        ),
    ),
    Clause(
        Pattern(
            rf"\b(?:[Ww]ir|[Ww]e|[Vv]i)(?:, | (?:vom|von|beim|bei|im|in|at|from|på|hos) |(?= the ) )"
            rf"(?:(?:der|die|das|dem|den|the) )?(?P<name>{FIRM}){IN_PLACE},? "
            rf"(?:suchen|brauchen|stellen|bieten|are|need|want|söker|behöver|søger|søker)\b",
            starts=("vi på", "vi hos", "wir,", "wir v", "wir b", "wir i", "we,", "we at", "we from", "we in", "we the"),
        ),
        weight=4.0,
        words=frozenset(("wir", "we", "vi")),
    ),
    Clause(
        Pattern(
            rf"\b(?:(?:sucht|stellt) (?:die|der|das)|(?:^|(?<=[.!?] ))(?:(?:Bei|In|An) (?:der|dem|den)|Beim|Im)) "
            rf"(?P<name>{FIRM})"
            rf"{IN_PLACE}(?:, [^.,;:\n]{{3,80}})?,? (?:zum|zur|ab|für|eine?[nrs]?|ist|sind|wird|per|mehrere)\b",
            starts=("sucht", "stellt", "bei", "in", "an", "im"),
        ),
        weight=4.0,
        words=frozenset(word_list("sucht stellt ist sind wird")),
    ),
    Clause(
        Pattern(
            rf"\b(?:vacancy|opportunity|opening|arisen|exists|available) (?:at|with) (?:the )?(?P<name>{NAME})"
            r"(?=,| for\b| to\b)",
            starts=("vacancy", "opportunity", "opening", "arisen", "exists", "available"),
        ),
        weight=2.0,
        words=frozenset(("vacancy", "opportunity", "opening", "arisen", "exists", "available")),
    ),
    Clause(
        Pattern(
            rf"\b(?:I run|we run|[Ii] founded|we founded|I own|I manage|I work (?:at|for)) (?P<name>{NAME})",
            starts=("i run", "we run", "i founded", "we founded", "i own", "i manage", "i work"),
        ),
        weight=4.0,
        words=frozenset(("run", "founded", "own", "manage", "work")),
    ),
    _before(
        r", \d{1,4}[a-z]? (?:[A-Z][\w'’]+ ){1,3}(?:Street|Road|Avenue|Lane|Way|Square|Drive|Boulevard|St|Rd|Ave)\b",
        weight=2.0,
        words=frozenset(word_list("street road avenue lane way square drive boulevard st rd ave")),
        signs=tuple(f", {figure}" for figure in range(1, 10)),
    ),
    _before(
        r", (?:\d{1,4}(?: ?bis| ?ter)?,? )?(?:rue|quai|avenue|place|boulevard|chemin|route|"
        r"impasse|allée|cours|calle|avenida|paseo|plaza|via|viale|piazza|corso|rua) (?:[\w'’]+ ){0,5}[A-ZÀ-Þ0-9]",
        weight=2.0,
        words=frozenset(
            word_list("""
            rue quai avenue place boulevard chemin route impasse allée cours calle avenida paseo plaza via viale piazza
            corso rua
        """)
        ),
        signs=(", ",),
    ),
    _before(
        rf", (?:an?|the|one of|ein|eine|une?|una?|een) [^.,;:]{{2,70}}?\b(?:{_KINDS})\b",
        weight=3.0,
        words=frozenset(_KINDS.split("|")),
        signs=(", a ", ", an ", ", the ", ", one ", ", ein", ", un", ", een "),
    ),
    Clause(
        Pattern(rf"\bHuman Resources(?: Department| Office)?(?:,| at| of) (?:the )?(?P<name>{NAME})"),
        weight=2.0,
        words=frozenset(("human",)),
        signs=("Human Resources",),
    ),
    Clause(
        Pattern(
            rf"\b(?:at|within|behalf of|across|Within|At|bei|chez|bij)\s+(?:the )?(?P<name>{NAME})",
            starts=("at", "within", "behalf of", "across", "bei", "chez", "bij"),
        ),
        weight=0.75,
        words=frozenset(word_list("at within behalf across bei chez bij")),
    ),
    _before(
        r" (?:GmbH|gGmbH|AG|SE|Inc\.?|LLC|LLP|\(Pty\) Ltd|Ltd\.?|Limited|B\.V\.|N\.V\.|AB|Oy|ApS|PLC|plc|"
        r"S\.A\.S?|SAS|SARL|S\.p\.A\.|S\.r\.l\.|Pty)(?: & Co\.? ?(?:KGaA|KG|OHG))?(?!\w)",
        weight=2.0,
        words=frozenset(word_list("gmbh ggmbh ag se inc llc llp ltd limited b n ab oy aps plc s sas sarl pty")),
        signs=_LEGAL_FORMS,
    ),
    Clause(
        Pattern(
            rf"\b(?:in|at) the (?P<name>(?:{TOKEN} (?:(?:of the|of|for|and) )?){{1,6}}(?:Institute|University|"
            rf"Hospital|Foundation|Museum|Academy|Observatory|Laboratory|College))\b",
            starts=("in the", "at the"),
        ),
        weight=1.5,
        words=frozenset(
            word_list("institute university hospital foundation museum academy observatory laboratory college")
        ),
    ),
    Clause(
        Pattern(
            rf"\b(?:im|beim|bei|bei der|bei dem|in der|am|an der) (?P<name>{FIRM}){IN_PLACE},? (?:suchen|"
            rf"brauchen) wir\b",
            starts=("im", "beim", "bei", "in", "am", "an"),
        ),
        weight=3.0,
        words=frozenset(("suchen", "brauchen")),
    ),
    Clause(
        Pattern(
            rf"\b(?:[Aa]n der|[Aa]m|[Ii]m) (?P<name>(?:Universität|Hochschule|Fachhochschule|Universitätsklinikum|"
            rf"Klinikum) {NAME}),? ",
            starts=("an der", "am", "im"),
        ),
        weight=2.0,
        words=frozenset(("universität", "hochschule", "fachhochschule", "universitätsklinikum", "klinikum")),
    ),
    Clause(
        Pattern(
            rf"\b(?:[Vv]isit|[Gg]reetings from|[Hh]ello from|[Ww]elcome to|[Ss]top by|[Cc]ome to|(?:[Dd]rop|[Pp]op|"
            rf"[Cc]all) in(?:to| to|"
            rf" at)) (?:the )?(?P<name>{NAME})"
            rf"(?=,|\.|!| with| for| and)",
            starts=(
                "visit",
                "greetings from",
                "hello from",
                "welcome to",
                "stop by",
                "come to",
                "drop in",
                "pop in",
                "call in",
            ),
        ),
        weight=2.0,
        words=frozenset(("visit", "greetings", "hello", "welcome", "stop", "come", "drop", "pop", "call")),
    ),
    Clause(
        Pattern(
            rf"\b(?:Contact:?|Call|Ask for|Email|Speak to|Write to) [A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?(?:,|"
            rf" at| of) "
            rf"(?P<name>{NAME})",
            starts=("contact", "call", "ask", "email", "speak", "write"),
        ),
        weight=1.4,  # a recruiter's, unless it is named again
        words=frozenset(("contact", "call", "ask", "email", "speak", "write")),
    ),
    Clause(
        Pattern(
            rf"\b(?:As|Als|Som|Como|Come|En tant que?) [^.,;:]{{3,60}}? (?:at|bij|bei|hos|chez) (?:the |de |der )?"
            rf"(?P<name>{NAME})",
            starts=("as ", "als ", "som ", "como ", "come ", "en tant qu"),
        ),
        weight=1.5,
        words=frozenset(word_list("as als som como come tant")),
    ),
    Clause(
        Pattern(
            rf"\b(?:our|[Uu]nsere[nrms]?|[Nn]otre|[Oo]nze?|[Nn]uestr[ao]|[Nn]ostr[ao]|"
            rf"[Vv]år[at]?) (?:[a-zà-ÿ-]+ ){{0,2}}"
            rf"(?P<name>(?:Kita|Hotel|Restaurant|Gasth(?:aus|of)|Klinik|Praxis|Kanzlei|Weingut|Brauerei|Bäckerei|Café|"
            rf"Boulangerie|Museum|Theater|Seniorenzentrum|Pflegeheim|Apotheke|Basisschool|École|Collège|Lycée|"
            rf"Trattoria|"
            rf"Ristorante|Clínica|Colegio|Farmacia|Zorgcentrum) {NAME})",
        ),
        weight=2.5,
        words=frozenset(
            word_list("""
            kita hotel restaurant gasthaus gasthof klinik praxis kanzlei weingut brauerei bäckerei café boulangerie
            museum theater seniorenzentrum pflegeheim apotheke basisschool école collège lycée trattoria ristorante
            clínica colegio farmacia zorgcentrum
        """)
        ),
    ),
    Clause(
        Pattern(
            rf"\b(?:CEO|CTO|COO|[Ff]ounders?|[Cc]o-founders?|[Oo]wners?) (?:of|at) (?P<name>{NAME})",
            starts=("ceo", "cto", "coo", "founder", "co-founder", "owner"),
        ),
        weight=2.0,
        words=frozenset(("ceo", "cto", "coo", "founder", "founders", "owner", "owners")),
    ),
    Clause(
        Pattern(rf"\b(?:[Hh]osted|[Ee]mployed|[Aa]dvertised) by (?:the )?(?P<name>{NAME})"),
        weight=2.0,
        words=frozenset(("hosted", "employed", "advertised")),
        signs=(" by ",),
    ),
    Clause(
        Pattern(
            rf"\b(?:located|situated) (?:with)?in the (?P<name>{NAME})\b",
            starts=("located", "situated"),
        ),
        weight=1.0,
        words=frozenset(word_list("located situated")),
    ),
)
POSSESSIVE = Clause(Pattern(rf"(?P<name>{NAME})['’]s [a-z]"), weight=0.75, words=frozenset("s"), signs=("'s ", "’s "))


def _starts_with(clause: Clause) -> dict[str, list[str]]:
    """How what a clause finds may start, by that word of the clause which must then be there: any where none is."""
    starts: dict[str, list[str]] = {word: [] for word in clause.words}
    for start in clause.pattern.starts:
        own = [word for word in clause.words if any(map(word.startswith, words_of(start)))]
        for word in own or clause.words:
            starts[word].append(start)
    return starts


_STARTS = tuple(_starts_with(clause) if clause.pattern.starts else {} for clause in CLAUSES)
_TOLD: dict[str, int] = {}  # by each word the clauses of which it tells, as bits of a number
for _place, _clause in enumerate(CLAUSES):
    for _word in _clause.words:
        _TOLD[_word] = _TOLD.get(_word, 0) | 1 << _place
_SAID = frozenset(_TOLD)


def clauses_with(words: Iterable[str]) -> list[tuple[Clause, list[str]]]:
    """The clauses that a text of these words can hold, in their order, and how what each finds may start there."""
    said = _SAID.intersection(words)
    told = 0
    for word in said:
        told |= _TOLD[word]
    found: list[tuple[Clause, list[str]]] = []
    place = 0
    while told:
        if told & 1:
            begun = _STARTS[place]
            found.append((CLAUSES[place], [start for word in said for start in begun.get(word, ())] if begun else []))
        told >>= 1
        place += 1
    return found
