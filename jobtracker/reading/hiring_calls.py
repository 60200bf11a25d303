"""What stands right before the job that is to be filled: "We are looking for a", "recherche pour son atelier un"."""

import re

from jobtracker.patterns import Pattern
from jobtracker.reading.words import word_list

HIRING = Pattern(
    r"\b(?:find (?:our|their|its)(?= next| new)|hires|looking for|funding for|on the hunt for|on the lookout for|"
    r"(?:wanted|needed|required|gesucht|gezocht|frei|hand|stelle|unterstützung|verstärkung|hire)(?=:)|"
    r"(?:love|like|want|keen|happy|hope) to (?:meet|hear from|talk to|find|welcome)|"
    r"look for|seeking|seeks?|hiring|recruiting|searching for|search for|in need of|"
    r"in search of|adding|to add|"
    r"wants?|needs?|requires?|invites applications for|applicants for the position of|to (?:recruit|appoint|hire)|"
    r"(?:is|are) after|(?:opportunity|vacancy|opening|requirement|room|space)(?: has arisen| exists)?"
    r"(?: (?:at|with|within|in|on) [^.,;:]{2,60}?)? for|join(?:ing)? [^.,;:]{2,60}? as|next hire is|"
    r"be(?:come)? (?:our (?:next|new)|an?)|word (?:jij|je)|wordt u|werde(?: du)?|devenez|deviens|conviértete en|"
    r"diventa|bli|"
    r"are you|ben jij(?: de| het)?|bent u(?: de| het)?|bist du|sind sie|êtes-vous|es-tu|eres|är du|sei|"
    r"work with us as|teams? als|en tant que|work as|join us as|serve as|"
    r"for the (?:position|role|post) of|(?:position|role|post) of|recherche|recherchons|recrute|"
    r"recrutons|suchen wir|wir suchen|suche ich|ich suche|sucht|suchen|verstärkung|die stelle(?: als)?|stellt|"
    r"stellen|zoekt|zoek ik|ik zoek|zoeken wij|zoeken we|zoeken|"
    r"recrutar|recruta|recrutamos|contratar|contrata|contratamos|op zoek naar|busca|buscamos|precisa incorporar|"
    r"precisa de|precisamos de|"
    r"necesita|necesitamos|braucht|brauchen|behöver|cherche|cherchons|assume|assumiamo|"
    r"selecciona|seleziona|procura|procuramos|söker(?: vi)?|søger(?: vi)?|søker(?: vi)?|"
    r"ricerca|cerca|cerchiamo|ricercasi|cercasi|cercansi)\b:?"
    r"(?:\s+(?:an?|the|our|next|our next|another|one more|one|several|multiple|two|three|\d{1,2}|new|talented|"
    r"experienced|"
    r"motivated|"
    r"dynamic|highly|skilled|passionate|full-time|part-time|exceptional|enthusiastic|reliable|friendly|creative|"
    r"dedicated|hard-?working|strong|great|gentle|qualified|proactive|ambitious|driven|energetic|permanent|temporary|"
    r"casual|appoint|recruit|hire|employ|sie als|un/une|un/una|una/un|un/a|un\(a\)|"
    r"son ou sa|sa ou son|son|sa|ses|son/sa|notre|future?|futur\(e\)|futur\.e|futur·e|prochaine?|prochain\(e\)|"
    r"(?:pour|dès|para|dans|afin|suite|por|per|a partir|à partir|incorporar) "
    r"[^.;:]{2,70}?(?= (?:un[·.(/]?[ea]?\)?|uno|uma?|son|sa|ses|notre|deux|dos) )|"
    r"(?:met|voor|vanaf|till|til|från|fra|per) [^.;:]{2,60}?(?= (?:een|en|ett) )|"
    r"incorporar|"
    r"(?:die|der|das|ab|im|zum|zur|für|per) [^.;:]{2,70}?(?= eine?[\w/*:(-]{0,4}\)? )|"
    r"eine[rs]|un\(e\)|um\(a\)|un[·.]e|une?|des|eine?[nr]?(?:/-?[nr]|\([nr]\)|[*:]n)?|een|una|uno|"
    r"um|uma|en|ett|for|experienced,|mid|to|and|dich als|dich|a\b|zum nächstmöglichen zeitpunkt|"
    r"zum \d{1,2}\.(?: ?\w{3,9}(?: 20\d\d)?|\d{1,2}\.20\d\d)|"
    r"ab sofort|eine:n|nieuwe|"
    r"onze|unsere?r?|neuer?|vår|nya?|notre|nouvel(?:le)?|nouveau|nuestr[oa]|nuevo|"
    r"ein|enthousiaste|gemotiveerde|ervaren|engagierte[nr]?|motivierte[nr]?|"
    r"erfahrene[nr]?|zuverlässige[nr]?|freundliche[nr]?|"
    r"nu|erfaren|engagerad|driven|noggrann|erfarne?|dyktige?)){0,6}\s+",
    re.IGNORECASE,
    starts=(
        "find ",
        "hires",
        *(
            "look",
            "funding",
            "on the",
            "wanted:",
            "needed:",
            "required:",
            "gesucht:",
            "gezocht:",
            "frei:",
            "hand:",
            "hire:",
            "stelle:",
            "unterstützung:",
            "love to",
            "like to",
            "keen to",
            "happy to",
            "hope to",
            "seek",
            "hiring",
            "recruit",
            "search",
            "in need",
            "in search",
            "adding",
            "to add",
            "want",
            "need",
            "require",
            "invites",
        ),
        *(
            "applicants",
            "to recruit",
            "to appoint",
            "to hire",
            "be our",
            "become",
            "word j",
            "wordt u",
            "werde ",
            "deven",
            "deviens",
            "conviértete",
            "diventa",
            "bli ",
            "are you",
            "ben jij",
            "bent u",
            "bist du",
            "sind sie",
            "êtes-vous",
            "es-tu",
            "eres",
            "är du",
            "sei",
            "work with us as",
            "team als",
            "teams als",
            "en tant que",
            "contrat",
            "is after",
            "are after",
            "opportunity",
            "vacancy",
            "opening",
            "requirement",
            "room",
            "space",
            "next hire",
        ),
        *(
            "work as",
            "join",
            "serve as",
            "for the",
            "position",
            "role",
            "post",
            "recherch",
            "cherche",
            "cherchons",
            "recrut",
            "such",
            "die stelle",
            "stell",
        ),
        *(
            "wir such",
            "ich such",
            "verstärkung",
            "zoek",
            "ik zoek",
            "op zoek",
            "busca",
            "selecciona",
            "seleziona",
            "procura",
            "söker",
            "søger",
            "søker",
            "precisa",
            "necesita",
            "brauch",
            "behöver",
            "cherch",
            "assum",
            "ricerca",
            "cerc",
        ),
    ),
)
ROMANCE = frozenset(
    word_list("""
        tant un une una recrutar
        contratar contrata contratamos recherche recherchons recrute recrutons busca buscamos selecciona
        procura procuramos seleziona ricerca cerca cerchiamo incorporar recruta recrutamos
        precisa precisamos necesita necesitamos
        cherche
        cherchons assume assumiamo cercasi ricercasi cercansi
    """)
)
# A name that no list of trades knows, where nothing but a job can stand: "We are looking for a Data Whisperer to…".
SOUGHT = Pattern(
    r"\b(?:looking for|seeking|seeks|hiring|is recruiting|to (?:recruit|appoint|hire)|recrute|recherche|recherchons|"
    r"recrutons|busca|buscamos|zoekt|zoeken|cerca|cerchiamo|procura|procuramos|söker)"
    r" (?:an?|our (?:next|new|first)|une?|una?|uno|een|um|uma|en|ett) "
    r"(?:new |full-time |part-time |permanent |experienced )?"
    r"(?P<name>[A-ZÀ-Þ][\w'’&/-]+(?: (?:(?:of|and|de|du|des|del|di|van) )?(?:the )?[A-ZÀ-Þ&][\w'’/-]*){0,5})"
    r"(?=[.,!?:;]| [(–—-]| (?:to|who|with|for|in|at|on|from|based|whose|and|or|pour|à|en|qui|avec|para|con|que|om|voor|"
    r"bij|die|met|per|che|som|till|i)\b|$)",
    starts=(
        "look",
        "seek",
        "hiring",
        "is recruit",
        "to ",
        "recherch",
        "recrut",
        "busca",
        "zoek",
        "cerc",
        "procura",
        "sök",
    ),
)
# "Our shepherd is retiring after nineteen years": whose place is to be filled.
LEAVING = Pattern(
    r"\b(?:our|my|the) (?:first |current |long-?serving |wonderful |lovely |much-loved |"
    r"present )?(?=(?:[\w/’'-]+ ){1,5}?"
    r"(?:is|are|has|will be) (?:now |sadly |soon |about to )?"
    r"(?:retir|leav|left|mov(?:ing|ed) (?:on|to|away)|go(?:ing|es) (?:on|abroad|back|off)|off to|step(?:ping|ped) down|"
    r"expecting))",
    re.IGNORECASE,
    starts=("our", "my", "the"),
)
LEAVINGS = frozenset(word_list("retiring retire retired leaving left moving moved going goes off stepping expecting"))
