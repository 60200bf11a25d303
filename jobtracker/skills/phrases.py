"""The phrases that join, open, wish and deny, in six languages, and with which words each may begin."""

import re
from typing import Literal

from jobtracker.patterns import Pattern
from jobtracker.skills.words import BEGIN, beginnings

Sign = Literal[
    "leaf", "and", "or", "slash", "comma", "open", "close", "eg", "incl", "oneof", "heavy", "light", "stop", "colon",
    "dash", "wish", "must", "nothing", "but", "learn", "other", "too",
]  # fmt: skip

_LEARNING = (
    r"(?<!know or be )(?<!know or are )\b(?:willing(?:ness)?|(?<=the )will|eager(?:ness)?|desire|want|keen|hunger|"
    r"ready|"
    r"readiness|enthusias\w+|motivat\w+|open|passion\w*|interest(?:ed)?|able|"
    r"ability) (?:and (?:\w+ ){1,3})?(?:to|in|for|about) (?:continuously |quickly |constantly )?(?:learn|"
    r"grow)(?:ing)?\b|\blernbereitschaft\b|"
    r"\b(?:lust|bock|neugierig) auf\b|\bbereit(?:schaft)?\b,?(?=[^.;]{0,40}\bzu (?:er)?lernen\b)|"
    r"\b(?:envie|volonté) d['’]apprendre\b"
)
_LEARN = Pattern(_LEARNING, re.IGNORECASE)
_LEARNT = ("learn", "grow", "lern", " auf", "apprend")  # of what says so each has one
_PHRASES: tuple[tuple[Sign, str], ...] = (
    (
        "nothing",
        (
            r"(?:\b(?:is|are|was|do|does|will|need)\s?)?(?:\bnot|n['’]t|\bnicht|\bpas|\bno es|"
            r"\bniet)\s(?:\w+\s)?(?:required|necessary|needed|essential|mandatory|compulsory|a must|a requirement|"
            r"a prerequisite|expected|erforderlich|notwendig|nötig|zwingend|vorausgesetzt|voraus|verlangt|"
            r"nécessaires?|obligatoires?|exigée?s?|"
            r"requise?s?|demandée?s?|indispensables?|necesari[oa]s?|imprescindibles?|vereist|nodig|noodzakelijk)\b|"
            r"\b(?:do|does|will) ?(?:not|n['’]t) (?:need|require|expect|ask)\b(?! to)|"
            r"\b(?:do|does|will) ?(?:not|n['’]t) (?:need|have) to "
            r"(?:know|have|speak|be an? (?:[\w#+.-]+ )?(?:expert|guru|specialist))\b|"
            r"\bneed(?:n['’]t| not) (?:know|have|speak|be)\b|\bno (?:prior |previous |specific |formal |particular |"
            r"work |professional |relevant |university |college )*(?:degree|experience|knowledge|education|"
            r"qualifications?|training|certificates?|certifications?|licen[cs]e)\b(?=[^.;]{0,40}(?:required|"
            r"necessary|needed|expected|essential)|"
            r"\s?[.,;]?$|\s?[-–:?])|\bno need (?:for|to)\b|\b(?:no|keine?[nr]?|geen) (?!less|fewer|more|later|"
            r"one)(?:[\w+#./-]+ ){1,4}(?:is |are |ist |sind |zwingend )?"
            r"(?:required|necessary|needed|expected|erforderlich|notwendig|nötig|vorausgesetzt|nodig|vereist)\b|"
            r"\b(?:(?:du|sie) (?:brauchst|benötigst|brauchen|benötigen)|brauchst du|benötigst du) keine?n?\b|"
            r"\bmuss(?:t|en)? (?:du|sie|man) nicht\b|\bpas (?:besoin de|d['’]expérience)\b|"
            r"\b(?:does not|doesn['’]t) matter if\b|\b(?:whether|egal ob)\b(?=[^.;]{0,90}\b(?:matter|important|"
            r"egal)\b)|\bby no means (?:required|necessary|needed|essential|"
            r"mandatory|a must)\b|\bregardless of\b|\bkeine? (?:\w+ )?(?:vorkenntnisse|\w*erfahrung|"
            r"ausbildung|abschluss)\w*|\bno se (?:requiere|exige|necesita|precisa)n?\b|"
            r"\baucune? (?:\w+ ){1,3}(?:n['’]est )?"
            r"(?:requise?|nécessaire|exigée?|demandée?)\b|\bnon (?:requise?|exigée?|nécessaire|indispensable|"
            r"obligatoire|impérati(?:f|ve))s?\b|"
            r"\bdébutante?s?(?:\(e\))? acceptée?s?\b|"
            r"\b(?:(?:is|sind|ist|sein|zijn)\s)?(?:kein muss|keine (?:voraussetzung|bedingung)|geen (?:vereiste|must|"
            r"voorwaarde|verplichting))\b|"
            r"\bgeen (?:\w+ )?(?:ervaring|kennis|diploma|opleiding)\b(?=[^.;]{0,30}(?:nodig|vereist|noodzakelijk))|"
            r"\bneither\b(?=[^.;]{0,80}\bnor\b)|\bweder\b(?=[^.;]{0,80}\bnoch\b)|\b(?:do not|don['’]t) (?:apply|"
            r"worry) if\b|"
            r"\bno (?=(?-i:[A-Z])[\w+#.]{1,20}(?: \w{2,12})?\?)|"
            r"\bkeine?n? (?:\w+ )?(?:\w*studium|hochschulabschluss|führerschein)\b|"
            r"\bohne (?:vor)?kenntnisse\b|\bsin experiencia\b|\bsans expérience\b|"
            r"\bwhich you (?:can|will|['’]ll) (?:learn|pick up)\b|\bcan be (?:learn(?:t|ed)|picked up|taught)\b|"
            r"\b(?:lernst du|bringen wir dir)\b(?=[^.;]{0,30}(?:bei|uns|job)\b)|"
            r"\bs['’]apprend(?:re)? sur (?:place|le tas)\b|"
            r"\bunnecessary\b(?=\s?[.;]|$)|\b(?:rather than|instead of|in (?:lieu|place) of|as opposed to|"
            r"in contrast to|"
            r"unlike)\b|"
            r"(?<=, )not(?! required| essential| necessary| mandatory| needed| just| only| necessarily)(?= (?-i:[A-Z]))"
        ),
    ),
    (
        "wish",
        (
            r"\bwe (?:would |['’]d )?(?:strongly )?(?:prefer|favou?r)\b|\b(?:plus(?:es|\spoints?)?(?=\s?[.,;:)!]|$|"
            r"\sbut|\sif|\sfor|\sand|\s?[-–(])|"
            r"bonus(?:es)?(?: points?)?|extra credit|advantages?|advantageous|assets?(?! (?:management|class|"
            r"allocation|protection|manag|owner|pricing|servic|track|inventor|finance|lifecycle|valuation|liability))|"
            r"benefit(?=\s?[.,;)]|$)|beneficial|merit(?:ed|orious)?(?=\s?[.,;)]|$)|desirable|desired|desireable|"
            r"preferred(?! over\b)|preferable|preferably|ideally|(?:ideal|preferred) but|nice[ -]to[ -]haves?|"
            r"nice to see|(?:should|could) have(?=:)|nice if|(?<=\()nice(?=\))|"
            r"(?:very |also |highly )?welcomed?|appreciated|valued|valuable(?=\s?[.,;)]|$)|favou?rable|"
            r"favou?red|optional(?:ly)?|(?:useful|helpful)(?=\s?[.,;)]|$|\sbut|\sif|\sfor|\sto\b)|would be "
            r"(?:great|lovely|useful|helpful|welcome|excellent|super|brilliant|interesting|nice|good|ideal|fantastic|"
            r"amazing|cool|awesome|perfect|handy)|in an? (?:ideal|perfect) world|a good addition|"
            r"ideal(?=\s?[.;,)]|$)|schade(?:t|n) nicht|differentiator|recommended|icing on the cake|"
            r"(?:nice|lovely|great|cool|handy|useful|welcome)(?=,? but\b)|"
            r"(?:wo|would|does|ca|could|do)(?:n['’]t| not) (?:hurt|harm|go amiss)|"
            r"(?:no|not an?) (?:deal[ -]?breaker|show[ -]?stopper)s?|"
            r"nice extras?|in good stead|(?:will|would|can|could) (?:help|set you apart|give you an edge|"
            r"make you stand out)|"
            r"goes a long way|(?:wish|nice)(?=:)|encouraged to apply|if possible|we(?: would|"
            r"['’]d) (?:love|like) to see|von vorteil|"
            r"vorteilhaft|wünschenswert|gewünscht|idealerweise|optimalerweise|(?:im )?ideal(?:er)?(?:fall|weise)|"
            r"bestenfalls|wenn möglich|gerne?(?: auch| mit| in| im)?|(?:hilft|helfen|helps?)(?=\s?[.,;]|$)|"
            r"bevorzugt(?! (?:vor|gegenüber)\b)|vorzugsweise|"
            r"eine?n? (?:(?:große?|klare|echte|deutliche|gute)[rn]? )?(?:pluspunkt|vorteil|bonus|plus(?= ?[.,;]|$))|"
            r"willkommen|hilfreich|une? (?:(?:vrai|réel|gros|grand|sérieux) )?(?:plus|atout|avantage)|"
            r"bienvenue?s?|facultati(?:f|ve)s?|si possible|"
            r"souhaitée?s?|souhaitables?|idéalement|"
            r"appréciée?s?|de préférence|"
            r"gradit[aoie]|preferibil(?:e|i|mente)|titolo preferenziale|desejáve(?:l|is)|(?:um )?diferencial|"
            r"serait un|una? (?:(?:gran|clara|buena) )?(?:ventaja|plus)|"
            r"deseables?|se valor(?:ará|arán|a|an)|valorable|preferiblemente|"
            r"preferentemente|un punto a favor|een (?:\w+ )?(?:pré|pre|plus|pluspunt|voordeel)|"
            r"(?:wäre|wären) (?:toll|schön|super|klasse|ideal|hilfreich|"
            r"gut|perfekt|prima)|(?:serait|seraient) (?:idéale?s?|apprécié\w*|bienvenue?s?|top)|"
            r"(?:sería|serían) (?:ideal(?:es)?|genial|estupendo|deseable)|(?:fijn|handig|welkom)(?=\s?[.,;]|$)|"
            r"bij voorkeur|mooi meegenomen|gewenst|gärna|gjerne|meriterande|fördel|fordel|önskvärt)\b"
        ),
    ),
    (
        "must",
        (
            r"\b(?:required|mandatory|essential|obligatory|a must|(?<=\()must(?=\))|must[ -]haves?|necessary|needed|"
            r"a prerequisite|compulsory|erforderlich|zwingend|vorausgesetzt|setzen wir voraus|"
            r"(?:eine )?voraussetzung|ein muss|notwendig|unerlässlich|pflicht|obligatoires?|impérati(?:f|ve)s?|"
            r"indispensables?|requise?s?|nécessaires?|exigée?s?|imprescindibles?|necesari[oa]s?|vereist)\b"
        ),
    ),
    ("learn", _LEARNING),
    ((
        "and"
    ), (
        r"\bbut also\b|\bas well as\b|\bsowie\b|\bainsi que\b|\basí como\b|\balong with\b|\btogether with\b|"
        r"\balongside\b"
    )),
    (
        "or",
        (
            r"\band ?/ ?or\b|\bund ?/ ?oder\b|\bet ?/ ?ou\b|\by ?/ ?o\b|\bbzw\b\.?|"
            r"\bor,? (?:alternatively|failing that|otherwise|if not),?|"
            r"\balternativ(?:ely)?\b|\brespectively\b|\b(?:strongly |highly )?(?:preferred over|bevorzugt "
            r"(?:vor|gegenüber))\b|\b(?:otherwise|failing that|ansonsten|à défaut|si no)\b|"
            r"\b(?:may|can|could|will) (?:also )?(?:be )?(?:substitut\w+ for|(?:used|accepted|considered|counted) "
            r"(?:as a substitute for|in (?:lieu|place) of))\b"
        ),
    ),
    (
        "too",
        (
            r"\b(?:will|would) (?:also )?do(?: too| as well)?(?=\s?[.,;)]|$)|\bwill (?:also )?be (?:considered|"
            r"accepted)\b|\b(?:also|equally) works?\b|\bworks? (?:too|as well|just as well|fine)\b|"
            r"\b(?:is|are|would be) (?:(?:also |equally |just as )(?:good|welcome|valid)|(?:also |equally |perfectly |"
            r"totally |just )?(?:fine|ok(?:ay)?|accepted|acceptable|considered))(?: too| as well| with us| instead)?"
            r"(?=\s?[.,;)]|$)|\b(?:geht|gehen|reicht|reichen) (?:auch|ebenso)\b|\b(?:ist|sind) (?:auch|ebenso|"
            r"ebenfalls) (?:okay|ok|in ordnung|möglich|gut|prima|willkommen)\b|"
            r"\b(?:convient|conviennent) (?:aussi|également)\b|\bmag ook\b|\btambién (?:vale|sirve)n?\b"
        ),
    ),
    ((
        "but"
    ), (
        r"\bbut\b|\bhowever\b|\bwhile\b|\bwhereas\b|\balthough\b|\bthough\b|\baber\b|\bjedoch\b|\bmais\b|\bpero\b|"
        r"\bmaar\b"
    )),
    (
        "eg",
        (
            r"\be\.? ?g\b\.?,?:?|\bsuch as\b:?|\bfor (?:example|instance)\b:?|\bexamples? (?:include|are)\b|"
            r"\bz\. ?b\.|\bzum beispiel\b|\bbeispielsweise\b|\bbspw\.|\bpar exemple\b|\bp\. ?ex\.|\bex ?:|"
            r"\btel(?:le)?s? que\b|\bpor ejemplo\b|\bcomo\b|\bzoals\b|\bbijvoorbeeld\b|\bbijv\.|\bi\.e\.,?|"
            r"(?<!would )(?<!you )(?<!feel )(?<!looks )(?<!i )(?<!we )\blike\b(?! to\b)|\bwie(?: z\. ?b\.)?(?= )|"
            r"\bcomme\b"
        ),
    ),
    ((
        "incl"
    ), (
        r"\bincluding\b(?: but not limited to)?|\bincludes?\b|\bincl\b\.?|\beinschließlich\b|\binklusive\b|"
        r"\binkl\b\.?|\by compris\b|\bnotamment\b|\bincluyendo\b|\binclusief\b|\b(?:especially|esp|particularly|"
        r"in particular|insbesondere|insb|vor allem|surtout|en particulier|especialmente|sobre todo)\b\.?"
    )),
    (
        "oneof",
        (
            r"\b(?:at least |minimum (?:of )?|any |mindestens |au moins |al menos |minstens |"
            r"some )?(?P<number>one|two|three|1|2|3|either|any|some|eine[rmns]?|zwei|drei|une?|deux|uno|una|dos|"
            r"één|twee)\b(?:\sor\s(?:more|several|both)\b|\s(?:more|other|further)\b)?(?:\s(?:of|der|des|van|de|"
            r"d['’]entre)\b)(?:\s(?:the|"
            r"these|those|them|following|folgenden|les|los|las|de)\b)*|\b(?:at least |minimum (?:of )?|mindestens |"
            r"au moins |al menos |minstens )(?P<least>one|two|three|[123](?!:)|eine[rmns]?|zwei|drei|une?|deux|uno|una|"
            r"un|dos|één|twee)\b(?!\s?(?:\(\d\)\s?)?[-–]?\s?(?:\w+\s)?(?:years?|months?|yrs?|años?|meses|ans?\b|"
            r"années?|mois|jahre?n?|monate?n?|jaar|maanden|\d|\+))"
            r"(?!\s(?:[\w-]+\s){0,3}?(?:"
            r"projects?|services?|products?|apps?|applications?|releases?|campaigns?|teams?|"
            r"roles?|companies|company|positions?|clients?|deployments?|migrations?|implementations?|publications?|"
            r"papers?|internships?|audits?|launches|sites?|games?|projekte?n?|projets?|proyectos?|projecten)\s"
            r"(?:in|with|using|for|on|to|written|built|that|based|mit|avec|con|met|en)\b)|"
            r"\b(?:un|une|au moins une?)\s(?:\w+\s){1,3}parmi\b|"
            r"\b(?P<more>one|two|three|1|2|3)\sor\s(?:more|several|both)\b(?:\sof(?:\sthe)?(?:\sfollowing)?)?|"
            r"\beither\b|\bentweder\b|\bsoit\b|\bdo(?:n['’]t| not) (?:mind|care) which\b"
        ),
    ),
    ("light", r"\b(?:or|oder|ou|o)\s(?:better|higher|above|more|greater|höher|besser|supérieur|superior)\b"),
    (
        "other",
        (
            r"(?:,\s)?\b(?:or|oder|ou|o|of|and/or)\s(?:(?:any|an?|some|in|the|other|eine[nrms]?|un|une|"
            r"in einem)\s)*(?:similar|equivalents?|comparable|others?|related|alike|such|the like|like\b|"
            r"analogous|any\b|"
            r"(?:progress|work(?:ing)?|studying) towards?\b(?: (?:either|one|it|this|these|that))?|"
            r"(?:any|some)thing\b|whatever\b|whichever\b|etwas (?:vergleichbar|ähnlich)\w*|vergleichbar\w*|ähnlich\w*|"
            r"gleichwertig\w*|andere\w*|équivalent\w*|similaires?|"
            r"autres?|similares?|equivalentes?|otr[oa]s?|vergelijkbare?|soortgelijke?)\b|"
            r"\bo\. ?ä\.|\bo\.ä\b|\bu\. ?ä\."
        ),
    ),
)  # fmt: skip
# With which words a phrase of each sign begins; only there it is looked for.
_STARTS: dict[Sign, str] = {
    "nothing": (
        "are aren as aucun benötigst brauchst by do does doesn du sie muss musst müssen don dos débutant geen is ist "
        "sind zijn isn kein keine whether egal by need nicht niet no non not "
        "neither ohne optional pas rather regardless instead in sans sin unlike unnecessary was wasn weder will "
        "which can lernst bringen s"
    ),
    "wish": (
        "a advantage also appreciated asset benefit bestenfalls bevorzugt bij bonus de deseable desirable "
        "can could cool differentiator do does don goes great lovely nice no not should useful "
        "bienvenu een ein eine encouraged extra facultatif favourable if im optimalerweise si wenn gerne gewenst "
        "gewünscht gern gradita preferibile preferibilmente titolo desejável diferencial um hilft helfen helps "
        "helpful highly hilfreich ideal idéalement in merit mooi nice "
        "optional plus preferred recommended schadet schaden se serait souhaité un una une useful valorable valued "
        "very von wish won wouldn "
        "vorteilhaft vorzugsweise we welcome will would wäre wären serait seraient sería serían fijn "
        "handig icing welkom wünschenswert gärna gjerne meriterande fördel fordel önskvärt"
    ),
    "must": (
        "a compulsory ein eine erforderlich essential exigé imprescindible impératif indispensable mandatory "
        "must necessary necesario needed notwendig nécessaire obligatory pflicht required requise setzen "
        "unerlässlich vereist voraussetzung zwingend"
    ),
    "learn": (
        "ability able bereit bock desirable eager envie volonté enthusiasm hunger interest keen lernbereitschaft "
        "lust neugierig motivated open passion ready want will"
    ),
    "and": "ainsi along as así but sowie together",
    "or": (
        "alternativ and ansonsten à bevorzugt bzw can could et failing highly may or otherwise preferred "
        "respectively si "
        "strongly und will y"
    ),
    "too": (
        "also are convient conviennent equally gehen geht ist is mag reicht reichen sind también will work works would"
    ),
    "but": "aber although but however jedoch maar mais pero though whereas while",
    "eg": (
        "beispielsweise bijvoorbeeld bspw comme como e eg ex example for i like p par por such tel telle wie "
        "z zoals zum"
    ),
    "incl": (
        "einschließlich en especially esp in including inklusive insbesondere notamment particularly sobre surtout "
        "vor y"
    ),
    "oneof": (
        "1 2 3 al any at au deux do don dos drei einer either entweder mindestens minimum minstens one soit some "
        "three twee two un una und une uno zwei één"
    ),
    "light": "o oder of or ou",
    "other": "and o oder of or ou u",
}


# How phrases go on that begin with a word of every sentence: only before such a one they are looked for.
_BETTER = "better higher above more greater höher besser supérieur superior"
_LIKE_IT = (
    "a alike an analogous andere any anything autre comparable eine einem equivalent etwas gleichwertig in like other "
    "otra otro progress related similar some something soortgelijke studying such the un une vergelijkbare "
    "vergleichbar whatever whichever work ähnlich équivalent"
)
_NOT = "not nicht pas no niet n t kein keine geen"
_GOING_ON: dict[tuple[Sign, str], str] = {
    ("nothing", "are"): _NOT,
    ("nothing", "is"): _NOT,
    ("nothing", "was"): _NOT,
    ("nothing", "will"): _NOT,
    ("nothing", "do"): _NOT,
    ("nothing", "does"): _NOT,
    ("nothing", "need"): _NOT,
    ("nothing", "can"): "be",
    ("nothing", "which"): "you",
    ("nothing", "as"): "opposed",
    ("nothing", "by"): "no",
    ("nothing", "in"): "lieu place contrast",
    ("wish", "in"): "a an good",
    ("incl", "in"): "particular",
    ("wish", "a"): "good",
    ("must", "a"): "must prerequisite",
    ("or", "and"): "or",
    ("other", "and"): "or",
    ("or", "or"): "alternatively failing if otherwise",
    ("light", "or"): _BETTER,
    ("light", "of"): _BETTER,
    ("other", "or"): _LIKE_IT,
    ("other", "of"): _LIKE_IT,
    ("or", "strongly"): "preferred",
}
Begun = tuple[Sign, Pattern, frozenset[str]]  # a phrase, and how the word behind its first begins, if that is known
# In this phrase a capital tells something. All others are looked for in small letters: a pattern for which these and
# capitals are the same takes three times as long.
CAPITALS: Sign = "nothing"
LOOK_BACK = 20  # letters before a phrase that may tell that it is none


def speaks_of_learning(words: str) -> bool:
    """Tell whether words in small letters say that one is willing to learn."""
    return any(word in words for word in _LEARNT) and _LEARN.search(words) is not None


def _by_beginning() -> dict[str, list[Begun]]:
    """The phrases that a word may begin, by its first letters."""
    begun: dict[str, list[Begun]] = {}
    going_on = {(sign, word[:BEGIN]): beginnings(behind) for (sign, word), behind in _GOING_ON.items()}
    for sign, source in _PHRASES:
        pattern = Pattern(source, re.IGNORECASE if sign == CAPITALS else 0)
        for begin in beginnings(_STARTS[sign]):
            begun.setdefault(begin, []).append((sign, pattern, going_on.get((sign, begin), frozenset())))
    return begun


BEGUN = _by_beginning()
