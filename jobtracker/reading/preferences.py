"""What of an item is only wished for, and whether that makes the whole item a wish."""

import re

from jobtracker.patterns import Pattern
from jobtracker.reading.words import Phrases, kept_line, phrase_list, word_list, words_of

PREFERRED = Phrases(
    *phrase_list("""
        nice to have|good to have|great to have|is a plus|are a plus|a plus|a big plus|big plus|strong plus|huge plus|
        definite plus|real plus|plus point|is plus|as a plus|an asset|is an asset|as an asset|strong asset|great asset|
        valuable asset|big asset|would be asset|is asset|an advantage|is an advantage|are advantages|be advantage|
        is advantage|advantageous|highly regarded|well regarded|nice addition|not a requirement|not a must|preferred|
        preferable|preferably|highly preferred|strongly preferred|desired|desirable|highly desirable|is desired|
        a bonus|bonus|bonus points|extra points|extra credit|ideally|would be great|would be nice|would be lovely|
        constitue un plus|constitue un atout|would be fantastic|would be brilliant|would be awesome|would be handy|
        would be good|
        would be amazing|would be perfect|would be beneficial|would be ideal|is beneficial|are beneficial|beneficial|
        would be an advantage|would be a plus|is helpful|are helpful|be helpful|also helpful|but helpful|helpful but|
        very helpful|experience helpful|knowledge helpful|
        background helpful|background useful|skills helpful|skills useful|is useful|are useful|useful but|of advantage|
        not required but|not required but it|but not required|not mandatory|
        not essential|optional|is welcome|are welcome|
        would be welcome|be very welcome|welcomed|appreciated|is valued|highly valued|a benefit|would be useful|
        it would help|would certainly help|would really help|we d love|icing on the cake|added advantage|added bonus|
        would be a great help|would be a help|
        nice if|is great|von vorteil|wünschenswert|idealerweise|gerne gesehen|gern gesehen|ein plus|pluspunkt|erwünscht|
        nice to haves|wäre schön|wäre toll|kein muss|ist hilfreich|sind hilfreich|wäre hilfreich|keine bedingung|
        keine voraussetzung|optimalerweise|im idealfall|un plus|est un plus|serait un plus|serait apprécié|
        serait appréciée|seraient appréciées|apprécié|appréciée|appréciés|appréciées|souhaité|souhaitée|souhaités|
        souhaitées|idéalement|un atout|est un atout|serait un atout|de préférence|bienvenu|bienvenue|deseable|
        deseables|valorable|valorables|se valora|se valorará|se valorarán|será un plus|es un plus|preferiblemente|
        idealmente|diferencial|desejável|desejáveis|será um diferencial|preferencialmente|valorizado|valoriza se|
        een pre|een pré|is een pre|is een pré|een plus|pluspunt|bij voorkeur|onze voorkeur|
        de voorkeur|notre préférence|mooi meegenomen|er en fordel|en stor fordel|będą atutem|dużym atutem|is mooi|
        meriterande|
        ett plus|en fördel|önskvärt|preferibile|preferibilmente|costituisce titolo|un vantaggio|gradita|gradito|
        è un plus|un petit plus|serait idéal|serait idéale|seraient idéales|sería ideal|seria ideal|wäre ideal|
        sarebbe ideale|est appréciée|bienvenus|bienvenues|ein vorteil|sería un plus|es valorable|será valorado|
        é um plus|seria um plus|é valorizado|serão valorizados|een voordeel|strekt tot aanbeveling|är meriterande|
        är ett plus|är en fördel|è gradita|è preferibile|sarà considerato|titolo preferenziale|even better|
        all the better|een sterke troef|een troef|valoramos|valoraremos|valorizamos|
        if possible|bestenfalls|wenn möglich|it helps if|it helps to|it helps that|but not expected|
        by no means essential|by no means required|by no means necessary|welcome extra|nice extra|is an added value|
        is added value|nice to know|
        not hurt|n t hurt|go amiss|viewed positively|viewed favourably|viewed favorably|looked upon favourably|
        considered favourably|considered favorably|in your favour|in your favor|would be wonderful|would be terrific|
        would be excellent|would be superb|would be interesting|would be valuable|would be valued|we would love|
        would love it|good if|great if|lovely if|is nice|are nice|
        schaden nicht|schadet nicht|nicht nötig aber|nicht notwendig aber|aber nicht nötig|aber kein muss|
        preferencial|is welkom|zijn welkom|is leuk|no es necesario pero|n est pas obligatoire mais|
        lovely to have|useful to have|handy to have|c est parfait|tant mieux|
        ne gâche rien|ne gâchent rien|vrai plus|gros plus|vrai atout|réel atout|
        wären schön|wären toll|wären super|wären ein plus|wären ideal|wäre super|wäre klasse|wäre prima|
        wäre top|wäre fein|wäre gut|
        serait top|serait super|serait génial|serait parfait|sería genial|estaría genial|sería perfecto|
        zou mooi zijn|zou fijn zijn|zou leuk zijn|zou een plus zijn|is handig|vore bra|vore kul|är bra att ha|
        será valorada|serán valorados|serán valoradas|será valorizada|serão valorizadas|é valorizada|
        valorizada|gradite|graditi|sarebbe ottimo|sarebbe bello|sarebbe un plus|seria ótimo|seria bom|would help|
        set you apart|sets you apart|make you stand out|makes you stand out|a differentiator|give you an edge|
        gives you an edge|you an edge|a head start|cherry on top|preference will be given|preference is given|
        preference given|given preference|will be preferred|
        mile widziana|mile widziane|mile widziany|mile widziani|będzie atutem|dodatkowym atutem|
        us very happy|be thrilled if|in good stead|
        encore mieux|un extra|
        is nice but|are nice but|un avantage|facultatif|facultative|facultatifs|si possible|
        we would love to see|we d like to see
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
        but at least|aber mindestens|mais au moins|ein muss|muss|voraussetzung|setzen wir voraus|notwendig|pflicht|
        needed|nécessaire|nécessaires|unerlässlich|
        required|is required|are required|must|must have|mandatory|essential|is a must|a must|necessary|obligatory|
        indispensable|obligatoire|obligatoires|exigé|exigée|exigés|exigées|requis|requise|zwingend|erforderlich|
        vorausgesetzt|benötigt|se requiere|se requieren|se exige|se exigen|vereist|krävs|imprescindible|
        imprescindibles|requerido|requerida|obrigatório|
        obbligatorio
    """)
)
_NO_MUST = Phrases(
    *phrase_list("""
        neither is required|neither is needed|neither is a must|none is required|none of these is required|
        neither are required|nicht voraussetzung|nicht unbedingt|not needed|not strictly needed|
        not required|not a must|not mandatory|not essential|not necessary|no means necessary|no means required|
        no means essential|pas obligatoire|pas indispensable|pas exigé|pas exigée|pas requis|pas requise|
        pas nécessaire|no imprescindible|no es imprescindible|no es obligatorio|niet vereist|niet verplicht|
        nicht zwingend|nicht erforderlich|nicht notwendig|nicht vorausgesetzt|não é obrigatório|
        inte ett krav|non è obbligatorio|
        keine voraussetzung|keine bedingung|not strictly required|not strictly necessary|
        not absolutely necessary|kein muss|isn t required|isn t essential|isn t necessary|isn t needed|isn t a must|
        aren t required|aren t essential|don t need|keine pflicht
    """)
)
# A wish that begins behind a demand: "Java, ideally with Spring".
_WISHES_AHEAD = phrase_list("""
    ideally|preferably|idealerweise|optimalerweise|im idealfall|gerne|vorzugsweise|bevorzugt|idéalement|de préférence|
    preferiblemente|idealmente|preferencialmente|bij voorkeur|liefst|gärna|helst|preferibilmente|nice to have|
    bonus points
""")
_WISH_AHEAD = Pattern(
    rf"(?<=[\w)])(?P<comma>,| [–—-])? ?(?:and |but |und |et |y )?(?:{'|'.join(_WISHES_AHEAD)})\b(?=,? \w)(?! but)",
    re.IGNORECASE,
)
# Words that say nothing of what is demanded: "You ideally have", "Vous avez idéalement".
_OPENING = frozenset(
    word_list("""
        you have has had will would should also already are is be been bring the a an candidate candidates applicant
        applicants person who and we look looking for seek seeking it your our someone role vous avez tu as êtes êtes
        sie haben du hast bringst bringen verfügst verfügen über bist sind bereits je hebt bent beschikt over tienes
        tiene cuentas cuenta con usted sie und et y en
    """)
)
# "While you should have a knowledge of Java, Scala is just nice to have."
_CONTRAST = Pattern(
    r"(?:while|whilst|whereas|although|though|während|obwohl|bien que|aunque|hoewel)\b[^.;]*?\b(?:should|need to|"
    r"expect|sollten?|solltest|müssen|musst|devez|debes?|moet)\b",
    re.IGNORECASE,
)
# A demand that begins behind a wish: "degree preferred and at least 5 years of experience".
_DEMAND_BEHIND = Pattern(
    r"\b(?:preferred|desirable|desired|a plus|an advantage|an asset)[,;]? (?:and|but|plus|with) "
    r"(?:at least|a minimum|minimum|must|you must|you need|\d)",
    re.IGNORECASE,
)
# "Rust is not required, but C++ is", "Ein Studium ist kein Muss, Berufserfahrung schon"
_BUT_ANOTHER = Pattern(
    r"(?:not (?:required|essential|mandatory|needed|a must),? (?:but )?[^.;]{1,40} (?:is|are)|"
    r"(?:kein muss|keine (?:bedingung|voraussetzung)),? [^.;]{2,60} (?:schon|hingegen))\W?$",
    re.IGNORECASE,
)
_LEVELLED = Pattern(
    r"\d|\b(?:sicher\w*|fundiert\w*|solid\w*|strong|proven|demonstrated|hands-on|in-depth|extensive|fluen\w+|native|bilingual|proficien\w+|"
    r"excellent\w*|verhandlungssicher\w*|fließend\w*|muttersprach\w*|"
    r"gute\w*|good|bonnes?|goede|courant\w*|bilingue|maternelle|fluid[oa]|avanzad[oa]|nativ[oa]|vloeiend|"
    r"uitstekend\w*)\b|"
    r"\b(?:degree|diploma|bachelor(?:['’]?s)?|master(?:['’]?s)?|ll\.?[bm]|ph\.?d|ausbildung|studium)$",
    re.IGNORECASE,
)
# A language whose level is told before the next: "Inglés alto y catalán valorable".
_LEVEL = (
    r"(?:[ABC][12]|alto|medio|fluid[oa]|avanzad[oa]|nativ[oa]|courant|fluent|native|flie(?:ß|ss)end|verhandlungssicher|"
    r"vloeiend|flytande|fluente|ottimo)"
)
_LEVEL_ENDS = Pattern(rf"\b{_LEVEL}$", re.IGNORECASE)
_LEVEL_SHUT = Pattern(rf"\b({_LEVEL}) (?:and|und|et|y|e|en|och) ", re.IGNORECASE)
_COUNTED = Pattern(r"\d\s?\+?\s?(?:years|yrs|jahre|ans|años|jaar)\b", re.IGNORECASE)
# Where copying lost a comma: "Gute Englischkenntnisse Italienisch wäre toll".
_LOST_COMMA = Pattern(
    r" (?=[A-ZÄÖÜ])(?:(?<=\) )|(?<=kenntnisse )|(?<=\bskills )|(?<=\bexperience )|(?<=\bknowledge )|(?<=\bexpertise )|"
    r"(?<=\bminimum )|(?<=\b[ABC][12] ))"
)
_BRACKETED = Pattern(r"\([^()]{0,300}\)")
_BARE = frozenset(
    word_list(
        "but aber mais pero maar not required strongly highly very only also if possible a is are would be this these "
        "that all any it really strictly needed necessary essential mandatory by no means expected though"
    )
)
_PART_END = Pattern(
    r"\s?; |(?<=[a-zß-ÿ\d]{3})\. |(?<=\w\w)(?<!etc)(?<!incl)(?<!Dr)(?<!vs)\. (?=[A-ZÀ-Ý])|\s[-–—]\s|\s?—\s?|\*\s"
)
_CLAUSE_END = Pattern(r"[;,.–(]\s?|\s(?:but|aber|mais|pero|maar)\s", re.IGNORECASE)
_DENYING = frozenset(word_list("no not kein keine keinen aucun aucune geen ninguna não nessuna"))
# Words that begin a part which demands nothing: "No degree needed; …", "We use Kafka; …".
_LINKS = frozenset(
    word_list(
        "not while although though if any other also no we our this it kein keine wir pas aucun aucune nous geen no "
        "quereinsteiger berufseinsteiger anfänger beginners débutants débutantes débutant principiantes"
    )
)
_AND = frozenset(word_list("and or und oder et ou y o en sowie"))
_PLURAL = frozenset(word_list("are sont seraient son serían"))
_NOT = frozenset(word_list("not kein keine pas optional geen"))
_SAID = frozenset(word_list("is would ist wäre est serait es sería zou"))
# What a demand ends with that is whole before a comma: "5 years of experience, Python or Java preferred".
_NOUNS = frozenset(
    word_list("""
        experience skills skill background knowledge expertise degree diploma licence license certificate qualification
        erfahrung berufserfahrung kenntnisse ausbildung studium abschluss expérience diplôme connaissances experiencia
        conocimientos ervaring kennis opleiding
    """)
)
# What a demand begins with: behind a comma it is another one.
_LEADS = frozenset(
    word_list("knowledge experience familiarity exposure understanding kenntnisse erfahrung connaissance expérience")
)
_ANEW = _NOUNS | frozenset(
    word_list("""
        familiarity proficiency understanding exposure training certification additional further prior previous first
        some with weitere erste erfahrungen erweiterte mit la une connaissance maîtrise avec con conocimiento valorable
        deseable plus
    """)
)
_STRENGTH = """
    very really highly particularly especially extremely definitely certainly truly greatly sehr besonders ausgesprochen
    auch très vraiment fortement également muy especialmente también muito também zeer erg ook mycket även molto anche
"""
_STRENGTHENING = frozenset(word_list(_STRENGTH))
_STRENGTHENED = Pattern(rf"\b(?:{'|'.join(word_list(_STRENGTH))}) ", re.IGNORECASE)
_USEFUL = frozenset(word_list("helpful useful handy welcome helps hilfreich hilft utile útil handig aide ayuda"))
_FEW = 5
_LONGEST_LABEL = 50
_TAIL_SHARE = 0.45
_WHOLE_SHARE = 0.6


_BARE_WISHES = frozenset((("nice",), ("plus",), ("wish",), ("should",), ("could",), ("extra", "nice")))
"""Labels of what is wished for: "Nice: AZ-400"."""
_WISHING_ALL = ("plus", "gerne", "gern")
_WISH_STARTS = frozenset(words[0] for words in _BARE_WISHES)


def is_preferred(words: tuple[str, ...], *, text: str) -> bool:
    """Whether an item as a whole is only preferred: a tail that is does not make it so."""
    return bool(words) and _is_preferred(text, words)


@kept_line
def _is_preferred(text: str, words: tuple[str, ...]) -> bool:
    labelled = words[0] in _WISH_STARTS and _labels_a_wish(text)
    at = 0 if labelled or _wishes_all(words, text=text) or _ends_useful(words) else PREFERRED.find(words)
    if at < 0 and not _STRENGTHENING.isdisjoint(words):  # "would be very useful"
        words, text = tuple(word for word in words if word not in _STRENGTHENING), _STRENGTHENED.sub("", text)
        at = PREFERRED.find(words)
    if at < 0 or _NOT_PREFERRED.within(words):
        return False
    if _asks_for_another(text) or (MUST.within(words) and any(map(_is_must, _CLAUSE_END.split(text)))):
        return False
    if at == 0 or _ends_bare(text) or (":" in text and _labels_a_wish(text)):
        return True
    text = _LOST_COMMA.sub(", ", text)
    plain = _BRACKETED.sub("", text)
    if not PREFERRED.within(words_of(plain)) or _demands_besides(text):
        return False
    clauses = [words_of(clause) for clause in _clauses(plain) if clause]
    if len(clauses) < 2 or any(PREFERRED.whole(clause) for clause in clauses):  # noqa: PLR2004 - one clause is the whole
        return True
    cued = sum(len(clause) for clause in clauses if PREFERRED.within(clause))
    share = _TAIL_SHARE if PREFERRED.within(clauses[0]) else _WHOLE_SHARE
    return cued >= share * sum(map(len, clauses))


def _asks_for_another(text: str) -> bool:
    small = text.lower()
    return ("not " in small or "kein" in small) and _BUT_ANOTHER.search(text) is not None


def _is_must(clause: str) -> bool:
    """Whether a clause says that something is a must, not that it is none: "no degree required"."""
    words = words_of(clause)
    return MUST.within(words) and not _NO_MUST.within(words) and _DENYING.isdisjoint(words[:2])


def _wishes_all(words: tuple[str, ...], *, text: str) -> bool:
    """Whether a bare word says that all is wished for, as it does at the start and in a bracket at the end."""
    bracketed = words[-1] == "plus" and text.rstrip(" .;").casefold().endswith("(plus)")
    return bracketed or words[0] in _WISHING_ALL


def _ends_useful(words: tuple[str, ...]) -> bool:
    """Whether a few words end in one that says how welcome they are: "Spanish helpful"."""
    return 1 < len(words) <= _FEW and words[-1] in _USEFUL and words[-2] not in _AND


def _labels_a_wish(text: str) -> bool:
    """Whether a label says that what stands behind it is wished for: "Nice, but no must: a truck licence"."""
    label, colon, said = text[:_LONGEST_LABEL].partition(": ")
    words = words_of(label)
    return bool(colon and said) and (words in _BARE_WISHES or PREFERRED.within(words))


def _ends_bare(text: str) -> bool:
    """Whether a bracket at the end only says that all before it is wished for: "Terraform (nice to have)"."""
    if not text.rstrip(" .;").endswith(")"):
        return False
    words = words_of(text[text.rfind("(") + 1 :].partition(",")[0])
    at = PREFERRED.find(words)
    length = PREFERRED.at(words, index=at) if at >= 0 else 0
    return bool(length) and _BARE.issuperset(words[:at] + words[at + length :])


def _demands_besides(text: str) -> bool:
    """Whether something is demanded beside what is only wished for: "Java, ideally with Spring"."""
    if _wishes_behind(text) or _DEMAND_BEHIND.search(text) or _CONTRAST.match(text):
        return True
    parts = [part for part in _PART_END.split(_BRACKETED.sub("()", text)) if words_of(part)]
    wish = next((place for place, part in enumerate(parts) if PREFERRED.within(words_of(part))), 0)
    if any(_demands(words_of(part)) for part in parts[:wish]):
        said = (words_of(parts[wish]), words_of(parts[wish].partition(",")[0]))  # "a plus, but no must"
        if not any(map(_only_wishes, said)):
            return True
    between = _LEVEL_SHUT.sub(r"\1, ", parts[wish]) if parts else ""
    return bool(parts) and _ends_alone(between.split(", "), text=text)


def _ends_alone(parts: list[str], *, text: str) -> bool:
    """Whether of parts between commas only the last is wished for: "A and B, C is a plus", "a degree, X or Y ideal"."""
    wish = next((place for place, part in enumerate(parts) if PREFERRED.within(words_of(part))), 0)
    if not wish:
        return False
    said, before = words_of(parts[wish]), [words_of(part) for part in parts[:wish]]
    if not _demands(before[0]) or _only_wishes(said) or (wish > 1 and said[0] in _AND):
        return False
    anew = said[0] in _ANEW or PREFERRED.starts(said) or (wish == 1 and said[0] in _AND)
    if anew or _LEVEL_ENDS.search(parts[wish - 1]) or not _AND.isdisjoint(before[-1][1:]) or _whole(parts[wish - 1]):
        return True
    if not _AND.isdisjoint(said) or not _PLURAL.isdisjoint(said):
        return False
    if _LEVELLED.search(text.partition(",")[0]):
        return True
    whole = before[0][0] in _LEADS and not _SAID.isdisjoint(said)  # "Knowledge of A, B is a plus"
    return wish == 1 and (not whole or not _NOT.isdisjoint(said))


def _whole(part: str) -> bool:
    """Whether a demand is whole before the comma behind it."""
    return words_of(part)[-1] in _NOUNS or part.endswith(")") or bool(_COUNTED.search(part))


def _wishes_behind(text: str) -> bool:
    """Whether "ideally" narrows down what stands before it: "two years of work, ideally in finance"."""
    small = text.lower()
    wish = _WISH_AHEAD.search(text) if any(said in small for said in _WISHES_AHEAD) else None
    return wish is not None and bool(wish["comma"] or not _OPENING.issuperset(words_of(text[: wish.start()])))


def _demands(clause: tuple[str, ...]) -> bool:
    return bool(clause) and not PREFERRED.within(clause) and clause[0] not in _LINKS


def _only_wishes(clause: tuple[str, ...]) -> bool:
    """Whether a part names nothing of its own: "this is a plus", "preferred but not required"."""
    at = PREFERRED.find(clause)
    if at < 0:
        return False
    if not at and clause[0] in _DENYING:  # "not essential, but it will help"
        return True
    length = PREFERRED.at(clause, index=at)
    return _BARE.issuperset(clause[:at] + clause[at + length :])


def _clauses(text: str) -> list[str]:
    pieces = [text.replace("etc. ", "etc ").replace("e.g. ", "eg ").replace("i.e. ", "ie ")]
    for cut in ("; ", ". ", " (", " – ", " — "):
        pieces = [part for piece in pieces for part in piece.split(cut)]
    return [piece.strip() for piece in pieces]
