"""What kind of item a line is, by its section and its own words."""

from functools import lru_cache

from jobtracker.reading.findings import Kind, SectionKind
from jobtracker.reading.infinitives import ends_in_a_duty, opens_a_duty
from jobtracker.reading.openers import ASKED, DUTIES, GIVEN, QUALITIES, Opener, names_a_duty, of_the_reader
from jobtracker.reading.preferences import is_preferred
from jobtracker.reading.words import KEPT_LINES, Phrases, phrase_list, word_list

OF_SECTION: dict[SectionKind, Kind] = {
    "responsibilities": "responsibility",
    "required": "requirement",
    "preferred": "preferred",
    "benefits": "benefit",
    "stack": "stack",
}
ASKS = Phrases(
    *phrase_list("""
        years of experience|years experience|years of professional|years of relevant|years of work|years of hands|
        years of industry|years working|years in|year experience|years professional|years relevant|
        months of experience|year of experience|year of specialized|years of specialized|experience with|experience in|
        experience of|experience using|
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
        laurea in|weiterbildung zum|weiterbildung zur|fortbildung zum|fortbildung zur
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
        vakantiedagen|pensioen|reiskosten|friskvårdsbidrag|days off|days of holiday|days holiday|days leave|
        days of leave|weeks of leave|weeks of holiday|holidays|bank holidays|paid holiday|paid leave|paid training|
        paid breaks|paid travel|overtime|staff discount|employee discount|discount|free parking|parking|company car|
        company bike|bike leasing|canteen|free meals|meals|healthcare|medical insurance|private medical|sick pay|
        share options|profit share|share of tips|commission|relocation|visa sponsorship|fully remote|home working|
        four day week|permanent contract|childcare|nursery|pln|an hour|per hour|a year|tage urlaub|urlaub|
        weihnachtsgeld|urlaubsgeld|dienstwagen|firmenwagen|diensthandy|betriebsrente|unbefristet|
        unbefristeter|unbefristeter vertrag|vermögenswirksame leistungen|fortbildung|fortbildungen|weiterbildungen|
        zuschuss|zuschüsse|arbeitszeiten|vier tage woche|übertarifliche|tarifliche|stunden woche|nach tvöd|kantine|
        parkplatz|mitarbeiterrabatt|rabatte|supervision|jours de congés|13e mois|treizième mois|prime|intéressement|
        participation|cdi|panier repas|véhicule de fonction|voiture de fonction|crèche|contrato indefinido|
        contrato fijo|días de vacaciones|alojamiento|comidas|plan de pensiones|vale refeição|vale transporte|
        vale alimentação|plano de saúde|seguro de saúde|dias de férias|subsídio|reiskostenvergoeding|
        dertiende maand|eindejaarsuitkering|lease auto|leaseauto|fiets van de zaak|vast contract|
        tjänstepension|semesterdagar|kollektivavtal|friskvård|buoni pasto|mensa|tredicesima|contratto a tempo
    """)
)
_MONEY = ("£", "€", "$")
_OFFERS = Phrases(
    *phrase_list("""
        we offer|we provide our|we also offer|what we offer|wir bieten|nous offrons|nous vous offrons|nous proposons|
        ofrecemos|te ofrecemos|wij bieden|we bieden|vi erbjuder|offriamo|you will receive|you ll receive|
        du bekommst|sie bekommen|du erhältst|sie erhalten|je krijgt|je ontvangt|oferecemos
    """)
)
# What a definition list of requirements is made of: "Education: a degree in…".
_CATEGORIES = frozenset(
    word_list("""
        education experience languages language skills certifications certificates qualifications qualification
        licences licenses software knowledge training ausbildung erfahrung berufserfahrung sprachen sprachkenntnisse
        kenntnisse qualifikation studium formation expérience langues compétences diplôme formación experiencia
        idiomas conocimientos opleiding ervaring talen kennis utbildning erfarenhet språk formazione esperienza lingue
        competenze formação experiência conhecimentos
    """)
)
_LONGEST_CATEGORY = 32
_BONUS = frozenset((("bonus", "points"), ("bonus", "if"), ("bonus", "for")))
# With these a line that begins with "To" is a sentence of prose: "To support our growth, we…".
_SPEAKERS = frozenset(word_list("we our us please you your is are"))
# Among duties "Je bent mentor van een klas" is one, too.
_BEING = frozenset((("je", "bent"), ("jij", "bent"), ("du", "bist"), ("du", "är")))
_FIRST_WORDS = 2
_FEW = 4


def _says_a_duty(words: tuple[str, ...]) -> bool:
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first in DUTIES or (first.endswith("ly") and second in DUTIES):
        return True
    if first == "to" and second in DUTIES and _SPEAKERS.isdisjoint(words):
        return second != "apply"
    if names_a_duty(first) or (second == "und" and names_a_duty(words[-1] if len(words) < _FEW else words[2])):
        return True
    return first not in ASKED and (opens_a_duty(words) or ends_in_a_duty(words))


@lru_cache(maxsize=KEPT_LINES)
def opener_of(words: tuple[str, ...]) -> Opener:
    """What the first words of a line announce."""
    if not words:
        return ""
    spoken = of_the_reader(words)
    if spoken:
        return spoken
    first = words[0]
    if (
        ASKS.find(words[:6]) in range(_FIRST_WORDS + 1)
        or first[0].isdigit()
        or (first in ASKED and first not in DUTIES)
    ):
        return "ask"
    if _says_a_duty(words):
        return "duty"
    if first in ASKED:
        return "ask"
    return "gift" if first in GIVEN and words[:2] not in _BONUS else ""


@lru_cache(maxsize=KEPT_LINES)
def kind_of(words: tuple[str, ...], *, text: str, section: SectionKind | None) -> Kind:
    """The kind of an item that stands in a section of that kind."""
    base = OF_SECTION.get(section, "other") if section else "other"
    opener = opener_of(words)
    asks = ASKS.within(words)
    gives = opener == "gift" and not asks and _GIVES.within(words)
    if base in ("requirement", "preferred") and (
        (gives and not is_preferred(words, text=text)) or _OFFERS.starts(words)
    ):
        return "benefit"
    if base in ("requirement", "preferred", "stack"):
        wished = base == "requirement" and (
            text.rstrip(".;, ").endswith(("(D)", "[D]")) or is_preferred(words, text=text)
        )
        return "preferred" if wished else base
    if base == "responsibility":
        return _of_duties(words, text=text, opener=opener, asks=asks)
    if section in ("process", "legal"):
        return "requirement" if asks and opener == "ask" else "other"
    if base == "other":
        return _unsaid(words, text=text, opener=opener, asks=asks)
    return base


def _of_duties(words: tuple[str, ...], *, text: str, opener: Opener, asks: bool) -> Kind:
    """The kind of an item among responsibilities, where what it says itself may tell otherwise."""
    if not words or words[0] in DUTIES or opener == "duty" or (words[:2] in _BEING and not ASKS.within(words[2:])):
        return "responsibility"
    if _OFFERS.starts(words):
        return "benefit"
    if is_preferred(words, text=text):
        return "preferred"
    asked = (opener == "ask" and asks) or words[0] in QUALITIES or (words[0].isdigit() and asks)
    return "requirement" if asked else "responsibility"


def _unsaid(words: tuple[str, ...], *, text: str, opener: Opener, asks: bool) -> Kind:
    """The kind of an item whose section says nothing."""
    named = bool(words) and words[0] in _CATEGORIES and ":" in text[:_LONGEST_CATEGORY]
    if named or (asks and opener != "duty") or (words and words[0] in QUALITIES and opener == "ask"):
        return "preferred" if is_preferred(words, text=text) else "requirement"
    if opener == "duty":
        return "responsibility"
    gives = _GIVES.within(words) or any(sign in text for sign in _MONEY)
    return "benefit" if gives and (opener in ("gift", "") or words[0][0].isdigit()) else "other"
