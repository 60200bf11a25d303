"""What postings say of the firm that hires: the clauses in which its name stands."""

from collections.abc import Iterable
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.reading.firm_grammar import FIRM, IN_PLACE, NAME, TOKEN
from jobtracker.reading.words import word_list, words_of


class Clause(NamedTuple):
    """A pattern with the group "name", how much a match tells, and words of which one must be there for it to match.

    `opens`: it matches at the start of a sentence alone. `signs`: what must be there, too.
    """

    pattern: Pattern
    weight: float
    words: frozenset[str]
    opens: bool = False
    signs: tuple[str, ...] = ()


_LEGAL_FORMS = (
    " GmbH", " AG", " SE", " Inc", " LLC", " Ltd", " Limited", " B.V.", " N.V.", " AB", " Oy", " ApS", " PLC", " plc",
    " S.A.", " SAS", " SARL", " S.p.A.", " S.r.l.", " Pty",
)  # fmt: skip
CLAUSES: tuple[Clause, ...] = (
    Clause(
        Pattern(
            rf"\b(?:our|my|the|unseren|notre|nuestro) (?:client|Kunden|cliente?),? (?:the )?(?P<name>{NAME})",
            starts=("our", "my", "the", "unseren", "notre", "nuestro"),
        ),
        weight=3.0,
        words=frozenset(word_list("client kunden cliente")),
    ),
    Clause(
        Pattern(
            rf"(?:^|[.!?]\s+|\n)(?:Here |Founded in \d{{4}}, )?(?:At|Bei|Chez|Bij|En|Hos|Here at|"
            rf"In)\s+(?P<name>(?:the |The )?{NAME}),?\s+(?:we|you|our|wir|nous|we|wij|vi|buscamos|data|every|"
            rf"your|everything|people|werken|werk|sind|arbeitest|[a-zäöüß]{{3,16}} (?:wir|du|nous|wij|je|vi|we))\b"
        ),
        weight=4.0,
        words=frozenset(word_list("at bei chez bij en hos in here")),
        opens=True,
    ),
    Clause(
        Pattern(
            rf"(?:^|[.!?]\s+|\n)(?:At|Bei|Chez|Bij|Hos) (?P<name>(?:the |The )?{TOKEN}"
            rf"(?: (?:(?:of|for|and|the|de|du) )?{TOKEN}){{1,6}}), [a-zà-ÿ]{{2,}}"
        ),
        weight=3.0,
        words=frozenset(("at", "bei", "chez", "bij", "hos")),
        opens=True,
    ),
    Clause(
        Pattern(
            rf"(?:^|[.!?]\s+|\n)(?P<name>(?:The |"
            rf"the )?{FIRM})(?:\s+\([^()]{{2,160}}\))?(?:, [^,.]{{3,80}},|, {TOKEN})?{IN_PLACE}\s+"
            rf"(?:is|are|ist|est|is een|es|é|är|è)\s+(?:currently |actively |now )?"
            rf"(?:hiring|recruiting|looking for|seeking|searching|"
            rf"on the lookout|after|on the hunt|op zoek|à la recherche|auf der Suche|en recherche)\b"
        ),
        weight=5.0,
        words=frozenset(
            word_list("""
            hiring recruiting looking seeking searching lookout after hunt zoek recherche suche
        """)
        ),
        opens=True,
    ),
    Clause(
        Pattern(
            rf"(?:^|[.!?]\s+|\n)(?:das |die |der |het |de |(?:L[ea] |L[’'])(?:[a-zà-ÿ]{{3,14}} (?:d[eu] )?)?|"
            rf"Die Firma |"
            rf"A |O )?(?P<name>(?:The |"
            rf"the )?{FIRM})(?:\s+\([^()]{{2,160}}\))?(?:, [^,.]{{3,80}},|, {TOKEN})?{IN_PLACE}\s+"
            rf"(?:seeks?|sucht|recherche|recrute|está a (?:recrutar|contratar)|está à procura|"
            rf"zoekt|busca|söker|soker|cerca|ricerca|invites|announces|wishes to|seek applicants|needs|wants|precisa|"
            rf"necesita|braucht|behöver|cherche|contrata|admite|selecciona|recruta|assume|engage|rekryterar|werft|"
            rf"has an? (?:opening|vacancy|opportunity))\b"
        ),
        weight=4.0,
        words=frozenset(
            word_list("""
            seek seeks sucht recherche recrute zoekt busca söker soker cerca ricerca invites announces wishes
            needs wants opening vacancy opportunity precisa necesita braucht behöver cherche contrata admite selecciona
            recruta assume engage rekryterar werft está
        """)
        ),
        opens=True,
    ),
    Clause(
        Pattern(
            rf"(?:^|[.!?]\s+|\n)(?P<name>(?:The |"
            rf"the )?{FIRM})(?:\s+\([^()]{{2,160}}\))?(?:, [^,.]{{3,80}},|, {TOKEN})?{IN_PLACE}\s+(?:is|ist|est|es|"
            rf"é|är|"
            rf"è)\s+(?:\w+ly )?(?:[a-z]+ing|part of|operated by|owned by|an?|the|one of|ein|eine|un|une|een|ett|"
            rf"una|um|uma|on a mission|building|transforming|redefining|on the|committed|proud|dedicated|your|"
            rf"Europe|Australia|Träger|Anbieter|Hersteller|Dienstleister|Spezialist|Teil|seit|\d)\b"
        ),
        weight=3.0,
        words=frozenset(word_list("is ist est es é är è")),
        opens=True,
    ),
    Clause(
        Pattern(
            r"\b(?:[Ww]e are|[Ww]e['’]re|Wir sind|Nous sommes|Wij zijn|Vi är|Somos|Siamo)"
            rf"\s+(?P<name>{NAME})\s*[.,!–—]",
            starts=("we are", "we're", "we’re", "wir sind", "nous sommes", "wij zijn", "vi är", "somos", "siamo"),
        ),
        weight=3.0,
        words=frozenset(word_list("we wir nous wij vi somos siamo")),
    ),
    Clause(
        Pattern(
            rf"\b(?:join|Join|joining|Joining|rejoindre|Rejoins|Rejoignez|about|Team at|team at|career at|"
            rf"us at|working at|work at|Life at|life at|role at|position at|Engineer at|Analyst at|Manager at|"
            rf"Developer at)\s+(?:the |The )?(?P<name>{NAME})(?=\s*[,.!?;:)–—]|\s+(?:team|as|and|you|we|is|to|"
            rf"in|for|et|en|Team)\b)",
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
                "position at",
                "engineer at",
                "analyst at",
                "manager at",
                "developer at",
            ),
        ),
        weight=2.0,
        words=frozenset(word_list("join joining rejoindre rejoins rejoignez about at")),
    ),
    Clause(
        Pattern(
            rf"(?:^|[.!?]\s+|\n)(?P<name>(?:The |"
            rf"the )?{FIRM})(?:\s+\([^()]{{2,160}}\))?(?:, [^,.]{{3,80}},|, {TOKEN})?\s+(?:has|offers|provides|helps|"
            rf"believes|delivers|develops|creates|builds|brings|exists|operates|employs|works|was founded|"
            rf"started|serves|stands|partners|partnered|empowers|ends|makes|combines|enables|specializes|"
            rf"specialises|drives|develops|verbindet|entwickelt|bietet|helpt|biedt|accompagne|propose|ofrece|"
            rf"embraces|strives|takes|gives|makes|runs|designs|cuts|sells|hosts|publishes|"
            rf"teaches|produces|manufactures|supplies|operates|connects|cares|grows|tests|repairs|restores|rebuilds|"
            rf"moves|"
            rf"brews|bakes|prints|insures|lends|finances|advises|represents|owns|supports|ships|trades|turns|keeps|"
            rf"rents|feeds|protects|treats|trains|explores|unites|produz|produit|produce|produziert|baut|vermietet|"
            rf"vertreibt|betreut|maakt|levert|bouwt|fabrique|conçoit|diseña|fabrica|utvecklar|tillverkar|"
            rf"realizza|sviluppa|verkauft|fertigt|plant|versorgt|berät|begleitet|unterstützt|verwaltet|liefert|"
            rf"installiert|repariert|hilft|vend|aide|gère|accueille|construit|installe|répare|distribue|vende|ayuda|"
            rf"acompaña|gestiona|construye|verkoopt|verzorgt|ontwikkelt|säljer|hjälper|bygger|erbjuder|offre|gestisce|"
            rf"aiuta|oferece|ajuda)\b"
        ),
        weight=2.0,
        words=frozenset(
            word_list("""
            has offers provides helps believes delivers develops creates builds brings exists operates employs works
            founded started serves stands partners partnered empowers ends makes combines enables specializes
            specialises drives verbindet entwickelt bietet helpt biedt accompagne propose ofrece embraces strives
            takes gives makes runs designs cuts sells hosts publishes teaches produces manufactures supplies connects
            cares grows tests repairs restores rebuilds moves brews bakes prints insures lends finances advises
            represents owns supports ships trades turns keeps rents feeds protects treats trains explores unites
            produz produit produce produziert baut vermietet vertreibt betreut maakt levert bouwt fabrique conçoit
            diseña fabrica utvecklar tillverkar realizza sviluppa verkauft fertigt plant versorgt berät begleitet
            unterstützt verwaltet liefert installiert repariert hilft vend aide gère accueille construit installe répare
            distribue vende ayuda acompaña gestiona construye verkoopt verzorgt ontwikkelt säljer hjälper bygger
            erbjuder offre gestisce aiuta oferece ajuda
        """)
        ),
        opens=True,
    ),
    Clause(
        Pattern(
            rf"(?:^|[.!?]\s+|\n)(?:das |die |der |het |de |La |Le )?(?P<name>(?:The |the )?{FIRM}){IN_PLACE} "
            rf"[a-zà-ÿ]{{2,14}} (?:[\w-]+ ){{0,4}}?(?:since|seit|depuis|sinds|desde|sedan|dal) "
            r"(?:\w+ )?(?:19|20|18)\d\d\b"
        ),
        weight=2.0,
        words=frozenset(word_list("since seit depuis sinds desde sedan dal")),
        opens=True,
    ),
    Clause(
        Pattern(
            rf"(?:^|[.!?]\s+|\n)(?P<name>(?:The |the )?{NAME}) (?!is\b|was\b)[a-z]{{3,12}}s "
            rf"(?:the|a|an|our|its|for|to|in|on|with|over|about|more|people|children|patients|visitors|\d)\b"
        ),
        weight=1.5,
        words=frozenset(
            word_list("""
            museum hospital clinic school college academy theatre council hotel restaurant bakery brewery church
            library charity society laboratories labs studio studios farm farms university institute foundation bank
            agency gallery zoo pharmacy healthcare district
        """)
        ),
        opens=True,
    ),
    Clause(
        Pattern(
            rf"(?:^|[.!?]\s+|\n)(?:Die|Das|Der) (?P<name>{NAME}) (?!ist\b|hat\b)[a-zäöü]{{2,14}}t "
            rf"(?:eine?[nrs]?|die|den|das|auf|ihre?n?|mit|für|sich|zum|zur|rund|über|in|an|seit|jährlich|\d)\b"
        ),
        weight=1.5,
        words=frozenset(
            word_list("""
            universität hochschule fachhochschule klinikum klinik stiftung stadtwerke gymnasium krankenhaus verein
            diakonie caritas genossenschaft brauerei bäckerei sparkasse institut akademie museum theater gmbh ag kg
        """)
        ),
        opens=True,
    ),
    Clause(
        Pattern(
            rf"(?P<name>{NAME}),? (?:who|which) (?:are|is) (?:currently |now )?(?:hiring|looking|seeking|recruiting)\b"
        ),
        weight=5.0,
        words=frozenset(("who", "which")),
        signs=(" who are ", " who is ", " which are ", " which is "),
    ),
    Clause(
        Pattern(
            rf"(?:(?<=[a-z,–—!] )|(?<=[a-z]: ))(?<!The )(?<!the )(?P<name>{NAME})(?:, {TOKEN})? (?:(?:is|are) "
            rf"(?:currently |now )?(?:hiring|looking for|seeking|recruiting|taking on)|recrute|recherche)\b"
        ),
        weight=3.0,
        words=frozenset(("hiring", "looking", "seeking", "recruiting", "taking", "recrute", "recherche")),
    ),
    Clause(
        Pattern(
            rf"^(?:The )?(?P<name>{TOKEN}(?: (?:(?:of|for|and|the) )?{TOKEN}){{1,5}}) "
            r"(?!is\b|was\b|has\b)[a-z]{3,14}s [a-z]"
        ),
        weight=0.75,
        words=frozenset(("the",)),
        opens=True,
    ),
    Clause(
        Pattern(rf"^(?P<name>{NAME}) is (?:proud to be )?an? (?i:equal)[ -](?i:(?:employment )?opportunity)\b"),
        weight=3.0,
        words=frozenset(("equal",)),
        opens=True,
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
            rf"\b(?:(?:sucht|stellt) (?:die|der|das)|(?:^|(?<=[.!?] ))(?:Bei|In|An) (?:der|dem|den)) (?P<name>{FIRM})"
            rf"{IN_PLACE},? (?:zum|zur|ab|für|eine?[nrs]?|ist|sind|wird|per|mehrere)\b",
            starts=("sucht", "stellt", "bei", "in", "an"),
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
            rf"\b(?:I run|we run|[Ii] founded|we founded) (?P<name>{NAME})",
            starts=("i run", "we run", "i founded", "we founded"),
        ),
        weight=4.0,
        words=frozenset(("run", "founded")),
    ),
    Clause(
        Pattern(
            rf"(?P<name>{NAME}), \d{{1,4}}[a-z]? (?:[A-Z][\w'’]+ ){{1,3}}(?:Street|Road|Avenue|Lane|Way|Square|Drive|"
            rf"Boulevard|St|Rd|Ave)\b"
        ),
        weight=2.0,
        words=frozenset(word_list("street road avenue lane way square drive boulevard st rd ave")),
        signs=tuple(f", {figure}" for figure in range(1, 10)),
    ),
    Clause(
        Pattern(
            rf"(?P<name>{NAME}), (?:\d{{1,4}}(?: ?bis| ?ter)?,? )?(?:rue|quai|avenue|place|boulevard|chemin|route|"
            rf"impasse|allée|cours|calle|avenida|paseo|plaza|via|viale|piazza|corso|rua) (?:[\w'’]+ ){{0,5}}[A-ZÀ-Þ0-9]"
        ),
        weight=2.0,
        words=frozenset(
            word_list("""
            rue quai avenue place boulevard chemin route impasse allée cours calle avenida paseo plaza via viale piazza
            corso rua
        """)
        ),
        signs=(", ",),
    ),
    Clause(
        Pattern(rf"\bHuman Resources(?: Department| Office)?(?:,| at| of) (?:the )?(?P<name>{NAME})"),
        weight=2.0,
        words=frozenset(("human",)),
        signs=("Human Resources",),
    ),
    Clause(
        Pattern(rf"^(?P<name>{NAME}),? (?:Inhaberin|Inhaber|Inh\.) "),
        weight=4.0,
        words=frozenset(("inhaberin", "inhaber", "inh")),
        opens=True,
    ),
    Clause(
        Pattern(
            rf"\b(?:at|within|behalf of|across|Within|At|bei|chez|bij)\s+(?:the )?(?P<name>{NAME})",
            starts=("at", "within", "behalf of", "across", "bei", "chez", "bij"),
        ),
        weight=0.75,
        words=frozenset(word_list("at within behalf across bei chez bij")),
    ),
    Clause(
        Pattern(
            rf"(?P<name>{NAME}) (?:GmbH|AG|SE|Inc\.?|LLC|Ltd\.?|Limited|B\.V\.|N\.V\.|AB|Oy|ApS|PLC|plc|"
            rf"S\.A\.S?|SAS|SARL|S\.p\.A\.|S\.r\.l\.|Pty)(?: & Co\.? ?(?:KGaA|KG|OHG))?(?!\w)"
        ),
        weight=2.0,
        words=frozenset(word_list("gmbh ag se inc llc ltd limited b n ab oy aps plc s sas sarl pty")),
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
        Pattern(rf"\b(?:[Hh]osted|[Ee]mployed|[Aa]dvertised) by (?:the )?(?P<name>{NAME})"),
        weight=2.0,
        words=frozenset(("hosted", "employed", "advertised")),
        signs=(" by ",),
    ),
    Clause(
        Pattern(rf"(?P<name>{NAME}), c['’]est \w"),
        weight=3.0,
        words=frozenset(("est",)),
        opens=True,
        signs=(", c'", ", c’"),
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


_OF_WORD: dict[str, list[tuple[int, list[str]]]] = {}
for _place, _clause in enumerate(CLAUSES):
    for _word, _starts in _starts_with(_clause).items():
        _OF_WORD.setdefault(_word, []).append((_place, _starts))
_SAID = frozenset(_OF_WORD)


def clauses_with(words: Iterable[str]) -> list[tuple[Clause, list[str]]]:
    """The clauses that a text of these words can hold, in their order, and how what each finds may start there."""
    starts: dict[int, list[str]] = {}
    for word in _SAID.intersection(words):
        for place, begun in _OF_WORD[word]:
            starts[place] = starts.get(place, []) + begun
    return [(CLAUSES[place], starts[place]) for place in sorted(starts)]
