"""Clauses in which the firm is whom a sentence speaks of: "Acme is hiring", "At Acme, we…"."""

from jobtracker.patterns import Pattern
from jobtracker.reading.firm_grammar import FIRM, IN_PLACE, NAME, OPENING, TOKEN, Clause
from jobtracker.reading.words import word_list

_IS = frozenset(word_list("is are ist est es é är è"))
_DOES = frozenset(
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
        erbjuder offre gestisce aiuta oferece ajuda intervient emploie regroupe rassemble réalise compte gere
    """)
)
SUBJECTS: tuple[Clause, ...] = (
    Clause(
        Pattern(
            rf"{OPENING}(?:Here |Founded in \d{{4}}, )?(?:At|Bei|Chez|Bij|En|Desde|Hos|Here at|"
            rf"In)\s+(?P<name>(?:the |The )?{NAME})(?:\s+\([^()]{{2,80}}\))?(?:, [^,.]{{3,80}}(?=,))?{IN_PLACE},?\s+"
            rf"(?:we|on|you|our|wir|nous|wij|"
            rf"[a-zñ]{{3,12}}(?:amos|emos|imos|iamo)|"
            rf"vi|buscamos|data|every|"
            rf"your|everything|people|werken|werk|sind|arbeitest|(?:[a-zäöüß]{{3,16}} (?:und|en|och) )?"
            rf"[a-zäöüß]{{3,16}} (?:wir|du|nous|wij|je|vi|we))\b"
        ),
        weight=4.0,
        words=frozenset(word_list("at bei chez bij en desde hos in here")),
        opens=True,
        behind=frozenset(word_list("at bei chez bij en desde hos in here founded")),
    ),
    Clause(
        Pattern(
            rf"{OPENING}(?:At|Bei|Chez|Bij|Hos|Desde) (?P<name>(?:the |The )?{TOKEN}"
            rf"(?: (?:(?:of|for|and|the|de|du) )?{TOKEN}){{1,6}}), [a-zà-ÿ]{{2,}}"
        ),
        weight=3.0,
        words=frozenset(("at", "bei", "chez", "bij", "hos", "desde")),
        opens=True,
        behind=frozenset(("at", "bei", "chez", "bij", "hos", "desde")),
    ),
    Clause(
        Pattern(
            rf"{OPENING}(?P<name>(?:The |"
            rf"the )?{FIRM})(?:\s+\([^()]{{2,160}}\))?(?:, (?!who\b)[^,.]{{3,80}},|, {TOKEN})?{IN_PLACE}\s+"
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
        verbs=_IS,
    ),
    Clause(
        Pattern(
            rf"{OPENING}(?:das |die |der |het |de |(?:L[ea] |L[’'])(?:[a-zà-ÿ]{{3,14}} (?:d[eu] )?)?|"
            rf"Die Firma |"
            rf"D(?:as|ie|er) (?=[\"„“«])|A |O )?[\"„“«]?(?P<name>(?:The |"
            rf"the )?{FIRM})[\"“”»]?(?:\s+\([^()]{{2,160}}\))?(?:, (?!who\b)[^,.]{{3,80}},|, {TOKEN})?{IN_PLACE}\s+"
            rf"(?:seeks?|such(?:t|en(?! wir\b))|recherch(?:e|ent)|recrut(?:e|ent)|"
            rf"está a (?:recrutar|contratar)|"
            rf"está à procura|"
            rf"zoek(?:t|en(?! wij\b| we\b))|buscan?|söker|soker|søker|søger|cerca|ricerca|procuram?|embauche|"
            rf"(?:está com|tem|abre) (?:uma )?vagas?|"
            rf"invites|announces|wishes to|"
            rf"seek applicants|needs|"
            rf"need(?= (?:an?|some|more|\d{{1,2}}|two|three|experienced) )|wants|solicita|requiere|"
            rf"precisa|"
            rf"necesita|braucht|behöver|cherche|contrata|admite|selecciona|recruta|assume|seleziona|engage|rekryterar|"
            rf"werft|"
            rf"hires|employs|hiring(?= [A-ZÀ-Þ])|"
            rf"ha(?:s|ve) an? (?:opening|vacancy|opportunity))\b"
        ),
        weight=4.0,
        words=frozenset(
            word_list("""
            seek seeks sucht suchen recherche recherchent recrute recrutent zoekt zoeken busca buscan söker soker
            søker søger cerca
            ricerca procura procuram embauche vaga vagas
            invites announces wishes
            need solicita requiere
            needs wants opening vacancy opportunity precisa necesita braucht behöver cherche contrata admite selecciona
            recruta assume seleziona engage hires hiring employs rekryterar werft está
        """)
        ),
        opens=True,
        verbs=frozenset(
            word_list("""
                seek seeks sucht suchen recherche recherchent recrute recrutent está zoekt zoeken busca buscan söker
                soker søker søger cerca ricerca procura procuram embauche tem abre invites announces wishes needs need
                wants solicita requiere precisa necesita braucht behöver cherche contrata admite selecciona recruta
                assume seleziona engage rekryterar werft hires employs hiring has have
            """)
        ),
    ),
    Clause(
        Pattern(
            rf"{OPENING}(?P<name>(?:The |"
            rf"the )?{FIRM})(?:\s+\([^()]{{2,160}}\))?(?:, (?!who\b)[^,.]{{3,80}},|, {TOKEN})?{IN_PLACE}\s+(?:is|ist|"
            rf"est|es|"
            rf"é|är|"
            rf"è)\s+(?:\w+ly )?(?:(?!\w+thing\b)[a-z]+ing|"
            rf"part of|operated by|owned by|an?|the|one of|ein|eine|un|une|een|ett|"
            rf"una|um|uma|on a mission|building|transforming|redefining|on the|committed|proud|pleased|"
            rf"delighted|dedicated|your|"
            rf"mit (?:[a-zäöü]+ ){{0,2}}\d+|Europe|Australia|Träger|Anbieter|Hersteller|Dienstleister|Spezialist|Teil|"
            rf"seit|\d)\b"
        ),
        weight=3.0,
        words=_IS - {"are"},
        opens=True,
        verbs=_IS - {"are"},
    ),
    Clause(
        Pattern(
            rf"{OPENING}(?P<name>(?:The |"
            rf"the )?{FIRM})(?:\s+\([^()]{{2,160}}\))?(?:, (?!who\b)[^,.]{{3,80}},|, {TOKEN})?\s+(?:has|offers|"
            rf"provides|helps|"
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
            rf"aiuta|oferece|ajuda|intervient|emploie|regroupe|rassemble|réalise|compte|gere|gestiona)\b(?!\.)"
        ),
        weight=2.0,
        words=_DOES,
        opens=True,
        verbs=_DOES - {"founded"} | {"was"},
    ),
    Clause(
        Pattern(
            rf"{OPENING}(?:das |die |der |het |de |La |Le )?(?P<name>(?:The |the )?{FIRM}){IN_PLACE} "
            rf"[a-zà-ÿ]{{2,14}} (?:[\w-]+ ){{0,4}}?(?:since|seit|depuis|sinds|desde|sedan|dal) "
            r"(?:\w+ )?(?:19|20|18)\d\d\b"
        ),
        weight=2.0,
        words=frozenset(word_list("since seit depuis sinds desde sedan dal")),
        opens=True,
    ),
    Clause(
        Pattern(
            rf"{OPENING}(?P<name>(?:The |the )?{NAME}) (?!is\b|was\b)[a-z]{{3,12}}s "
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
        verb_end="s",
    ),
    Clause(
        Pattern(
            rf"{OPENING}(?:Die|Das|Der) (?P<name>{NAME}) (?!ist\b|hat\b)[a-zäöü]{{2,14}}t "
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
            rf"^(?:The )?(?P<name>{TOKEN}(?: (?:(?:of|for|and|the) )?{TOKEN}){{1,5}}) "
            r"(?!is\b|was\b|has\b)[a-z]{3,14}s [a-z]"
        ),
        weight=0.75,
        words=frozenset(("the",)),
        opens=True,
        verb_end="s",
    ),
    Clause(
        Pattern(rf"^(?P<name>{NAME}) is (?:proud to be )?an? (?i:equal)[ -](?i:(?:employment )?opportunity)\b"),
        weight=3.0,
        words=frozenset(("equal",)),
        opens=True,
    ),
    Clause(
        Pattern(rf"^(?P<name>{NAME}),? (?:Inhaberin|Inhaber|Inh\.) "),
        weight=4.0,
        words=frozenset(("inhaberin", "inhaber", "inh")),
        opens=True,
    ),
    Clause(
        Pattern(rf"(?P<name>{NAME}), c['’]est \w"),
        weight=3.0,
        words=frozenset(("est",)),
        opens=True,
        signs=(", c'", ", c’"),
    ),
)
