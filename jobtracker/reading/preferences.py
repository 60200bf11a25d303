"""What of an item is only wished for, and whether that makes the whole item a wish."""

import re

from jobtracker.patterns import Pattern
from jobtracker.reading.words import Phrases, phrase_list, word_list, words_of

PREFERRED = Phrases(
    *phrase_list("""
        nice to have|good to have|great to have|is a plus|are a plus|a plus|a big plus|big plus|strong plus|huge plus|
        definite plus|real plus|plus point|is plus|as a plus|an asset|is an asset|as an asset|strong asset|great asset|
        valuable asset|big asset|would be asset|is asset|an advantage|is an advantage|are advantages|be advantage|
        is advantage|advantageous|highly regarded|well regarded|nice addition|not a requirement|not a must|preferred|
        preferable|preferably|highly preferred|strongly preferred|desired|desirable|highly desirable|is desired|
        a bonus|bonus|bonus points|extra points|ideally|would be great|would be nice|would be lovely|constitue un plus|
        constitue un atout|would be fantastic|would be brilliant|would be awesome|would be handy|would be good|
        would be amazing|would be perfect|would be beneficial|would be ideal|is beneficial|are beneficial|beneficial|
        would be an advantage|would be a plus|is helpful|are helpful|be helpful|also helpful|but helpful|helpful but|
        very helpful|experience helpful|knowledge helpful|is useful|are useful|useful but|of advantage|
        not required but|not required but it|but not required|not mandatory|optional|is welcome|are welcome|
        would be welcome|be very welcome|welcomed|appreciated|is valued|highly valued|a benefit|would be useful|
        it would help|would certainly help|would really help|we d love|icing on the cake|added advantage|added bonus|
        nice if|is great|von vorteil|wünschenswert|idealerweise|gerne gesehen|gern gesehen|ein plus|pluspunkt|
        nice to haves|wäre schön|wäre toll|kein muss|ist hilfreich|sind hilfreich|wäre hilfreich|keine bedingung|
        keine voraussetzung|optimalerweise|im idealfall|un plus|est un plus|serait un plus|serait apprécié|
        serait appréciée|seraient appréciées|apprécié|appréciée|appréciés|appréciées|souhaité|souhaitée|souhaités|
        souhaitées|idéalement|un atout|est un atout|serait un atout|de préférence|bienvenu|bienvenue|deseable|
        deseables|valorable|valorables|se valora|se valorará|se valorarán|será un plus|es un plus|preferiblemente|
        idealmente|diferencial|desejável|desejáveis|será um diferencial|preferencialmente|valorizado|valoriza se|
        een pre|een pré|is een pre|is een pré|een plus|pluspunt|bij voorkeur|mooi meegenomen|is mooi|meriterande|
        ett plus|en fördel|önskvärt|preferibile|preferibilmente|costituisce titolo|un vantaggio|gradita|gradito|
        è un plus|un petit plus|serait idéal|serait idéale|seraient idéales|sería ideal|seria ideal|wäre ideal|
        sarebbe ideale|est appréciée|bienvenus|bienvenues|ein vorteil|sería un plus|es valorable|será valorado|
        é um plus|seria um plus|é valorizado|serão valorizados|een voordeel|strekt tot aanbeveling|är meriterande|
        är ett plus|är en fördel|è gradita|è preferibile|sarà considerato|titolo preferenziale|even better|
        all the better|een sterke troef|een troef|valoramos|valoraremos|valorizamos
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
        indispensable|obligatoire|obligatoires|exigé|exigée|exigés|exigées|requis|requise|zwingend|erforderlich|
        vorausgesetzt|benötigt|se requiere|se requieren|se exige|se exigen|vereist|krävs|imprescindible|
        imprescindibles|requerido|requerida|obrigatório|
        obbligatorio
    """)
)
_NO_MUST = Phrases(
    *phrase_list("""
        not required|not a must|not mandatory|not essential|not necessary|no means necessary|no means required|
        no means essential|pas obligatoire|pas indispensable|pas exigé|pas exigée|pas requis|pas requise|
        pas nécessaire|no imprescindible|no es imprescindible|no es obligatorio|niet vereist|niet verplicht|
        nicht zwingend|nicht erforderlich|nicht notwendig|não é obrigatório|inte ett krav|non è obbligatorio|
        keine voraussetzung|keine bedingung|not strictly required|not strictly necessary|
        not absolutely necessary|kein muss
    """)
)
# A wish that begins behind a demand: "Java, ideally with Spring".
_WISH_AHEAD = Pattern(
    r"(?<=[\w)])(?P<comma>,| [–—-])? ?(?:and |but |und |et |y )?(?:ideally|preferably|idealerweise|optimalerweise|"
    r"im idealfall|gerne|vorzugsweise|bevorzugt|idéalement|de préférence|preferiblemente|idealmente|preferencialmente|"
    r"bij voorkeur|liefst|gärna|helst|preferibilmente|nice to have|bonus points)\b(?=,? \w)(?! but)",
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
# A part behind a comma that speaks of something else: "SQL, first experience with dbt a plus".
_WISH_APART = Pattern(
    r", (?:valorable|deseable|plus |with |mit |avec |con |met |(?:some |first |prior )?(?:knowledge of|"
    r"experience (?:with|in))|(?:erste )?erfahrung(?:en)? |(?:erste )?kenntnisse |weitere |additional |further |"
    r"connaissance|une expérience|la connaissance|conocimientos? |experiencia )[^,]*$",
    re.IGNORECASE,
)
# "German B2, English is an advantage": a level or years demand, one thing behind them is the advantage.
_LAST_ALONE = Pattern(
    r"(?P<head>.+), (?:(?!(?:and|or|und|oder|et|ou|y)\b)[^\s,]+ ){1,4}(?:(?:is|are|ist|sind|est|es|son|serait|"
    r"seraient|would be|wäre|wären) )?"
    r"(?:an? |un |von |ein )?(?:plus|advantage|asset|bonus|"
    r"desirable|preferred|nice|vorteil|wünschenswert|atout|deseable|appréciée?s?|souhaitée?s?|bienvenue?s?|welcome|"
    r"appreciated|gesehen|toll|schön|super|hilfreich|lovely|great|useful|helpful|"
    r"kein muss|keine voraussetzung|not a must|not required|not essential|optional|geen vereiste)"
    r"(?:,? (?:but|aber|mais|pero|maar) [^,.;]*)?\W*",
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
_JOINED = Pattern(r"^(?!.*,).*\w (?:and|or|und|oder|et|ou|y|o) \w", re.IGNORECASE)
_BRACKETED = Pattern(r"\([^()]{0,300}\)")
_BARE = frozenset(word_list("but not required strongly highly very only also if possible a is would be"))
_PART_END = Pattern(r"; |(?<=[a-z\d]{3})\. ")
_LINKS = frozenset(("not", "while", "although", "though", "if", "any", "other", "also"))
_TAIL_SHARE = 0.45
_WHOLE_SHARE = 0.6


def is_preferred(words: tuple[str, ...], *, text: str) -> bool:
    """Whether an item as a whole is only preferred: a tail that is does not make it so."""
    at = 0 if _wishes_all(words, text=text) else PREFERRED.find(words)
    if at < 0 or _NOT_PREFERRED.within(words):
        return False
    if MUST.within(words) and not _NO_MUST.within(words):
        return False
    if at == 0 or _ends_bare(text):
        return True
    plain = _BRACKETED.sub("", text)
    if not PREFERRED.within(words_of(plain)) or _demands_besides(text):
        return False
    clauses = [words_of(clause) for clause in _clauses(plain) if clause]
    if len(clauses) < 2 or any(PREFERRED.whole(clause) for clause in clauses):  # noqa: PLR2004 - one clause is the whole
        return True
    cued = sum(len(clause) for clause in clauses if PREFERRED.within(clause))
    share = _TAIL_SHARE if PREFERRED.within(clauses[0]) else _WHOLE_SHARE
    return cued >= share * sum(map(len, clauses))


def _wishes_all(words: tuple[str, ...], *, text: str) -> bool:
    """Whether a bare word says that all is wished for, as it does at the start and in a bracket at the end."""
    return (
        words[:1] in (("plus",), ("gerne",), ("gern",)) or text.rstrip(" .;")[-len("(plus)") :].casefold() == "(plus)"
    )


def _ends_bare(text: str) -> bool:
    """Whether a bracket at the end only says that all before it is wished for: "Terraform (nice to have)"."""
    if not text.rstrip(" .;").endswith(")"):
        return False
    words = words_of(text[text.rfind("(") + 1 :])
    at = PREFERRED.find(words)
    length = PREFERRED.at(words, index=at) if at >= 0 else 0
    return bool(length) and _BARE.issuperset(words[:at] + words[at + length :])


def _demands_besides(text: str) -> bool:
    """Whether something is demanded beside what is only wished for: "Java, ideally with Spring"."""
    if _wishes_behind(text) or _DEMAND_BEHIND.search(text) or _CONTRAST.match(text):
        return True
    alone = _LAST_ALONE.fullmatch(text)
    if alone and (_LEVELLED.search(alone["head"]) or _JOINED.search(alone["head"])):
        return True
    tail = _WISH_APART.search(text)
    if tail and _demands(words_of(text[: tail.start()])) and PREFERRED.within(words_of(tail[0])):
        return True
    first, *others = [words_of(part) for part in _PART_END.split(_BRACKETED.sub("", text)) if part.strip()] or [()]
    return bool(others) and _demands(first) and PREFERRED.within(others[0]) and not PREFERRED.whole(others[0])


def _wishes_behind(text: str) -> bool:
    """Whether "ideally" narrows down what stands before it: "two years of work, ideally in finance"."""
    wish = _WISH_AHEAD.search(text)
    return wish is not None and bool(wish["comma"] or not _OPENING.issuperset(words_of(text[: wish.start()])))


def _demands(clause: tuple[str, ...]) -> bool:
    return len(clause) > 1 and not PREFERRED.within(clause) and clause[0] not in _LINKS


def _clauses(text: str) -> list[str]:
    pieces = [text.replace("etc. ", "etc ").replace("e.g. ", "eg ").replace("i.e. ", "ie ")]
    for cut in ("; ", ". ", " (", " – ", " — "):
        pieces = [part for piece in pieces for part in piece.split(cut)]
    return [piece.strip() for piece in pieces]
