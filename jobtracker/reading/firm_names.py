"""What can be a firm's name, and what only stands where one could."""

from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.reading.firm_words import ALONE, ARTICLES, BEGINS_NONE, SURNAMES, TERMS
from jobtracker.reading.place import (
    COUNTY,
    TOWN_DEPARTMENT,
    TOWN_STATE,
    is_called_after_town,
    is_only_place,
    known_spans,
    reads_as_place,
)
from jobtracker.reading.roles import is_job_noun, names_job
from jobtracker.reading.words import kept, word_list, words_of

SUFFIX = Pattern(
    r"\b(?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|KG|S\.?A\.?S?|SARL|B\.?V|N\.?V|AB|Oy|ApS|A/S|PLC|Plc|Corp|"
    r"Corporation|Group|Holding|CJSC|OJSC|JSC|S\.?p\.?A|S\.?r\.?l|Pty|Co|LLP|e\.V|Foundation|"
    r"Organi[sz]ation|University|Institute|Bank|Ministry|Agency|Partners|Technologies|Solutions|Consulting|Associates|"
    r"Company|Hire|Recruitment|Staffing|Personnel|"
    r"gGmbH|mbH|UG|eG|eGen|GesmbH|OG|"
    r"S\.L|SLU?|Lda|Ltda|Oyj|ASA|Kft|Zrt|Sp\. z o\.?o|s\.r\.o|d\.o\.o|a\.s|PartG(?: ?mbB)?|KGaA|OHG|GbR|e\.K)\b\.?"
)
# The legal form that ends a firm's name.
LEGAL = Pattern(
    r" (?:Inc|LLC|Ltd|Limited|GmbH|AG|KG|SARL|SAS|B\.?V|N\.V|AB|Oy|ApS|PLC|plc|LLP|e\.V|gGmbH|mbH|UG|eG|SLU?|Lda|Ltda|"
    r"S\.L|S\.A|S\.p\.A|S\.r\.l|Srl|KGaA|OHG|GbR|e\.K|mbB)\.?$"
)
# The legal form behind a name: "Keller Vogt Architekten AG, Basel".
LEGAL_BEHIND = Pattern(
    r",? (?:Inc|LLC|Ltd|Limited|GmbH(?: & Co\.? ?KG)?|AG|KG|SARL|SAS|B\.V|N\.V|AB|Oy|ApS|PLC|plc|LLP|e\.V|gGmbH|mbH|"
    r"S\.L|S\.A|S\.p\.A|S\.r\.l|Srl|KGaA|OHG|GbR)(?:\.|\b)(?! \w+ (?:Group|Holding))"
)
# What calls itself by what it is needs no legal form.
INSTITUTION = Pattern(
    r"\b(?:Hospital|Clinic|School|College|Academy|Museum|Theatre|Trust|Council|Authority|Hotel|Restaurant|Restaurang|"
    r"Bakery|Brewery|"
    r"Church|Library|Charity|Society|Laboratories|Labs|Studios?|Farms?|Klinik|Klinikum|Stiftung|Verein|Stadtwerke|Kita|"
    r"Medical (?:Center|Centre|Group)|Health System|Healthcare|District|Dentistry|Gallery|Zoo|Pharmacy|"
    r"Clinique|Hôpital|Mairie|Musée|Ayuntamiento|Fundación|Comune|Ospedale|Gemeente|Stichting|[Kk]ommun|Försäkring|"
    r"Universität|Universitätsklinikum|[Hh]ochschule|Fachhochschule|Gymnasium|Grundschule|Gesamtschule|Krankenhaus|"
    r"Apotheke|Praxis|Kanzlei|Landratsamt|Diakonie|Caritas|Sparkasse|Genossenschaft|Brauerei|Bäckerei|Gasthof|Gasthaus|"
    r"Seniorenzentrum|Université|Lycée|Fondation|Association|Auberge|Boulangerie|Brasserie|Pharmacie|Communauté|"
    r"Universidad|Universitat|Colegio|Hostal|Farmacia|Asociación|Museo|Clínica|Bodegas|Cooperativa|Residencia|"
    r"Universidade|Colégio|Associação|Fundação|Câmara|Município|Farmácia|Adega|"
    r"Universiteit|Hogeschool|Ziekenhuis|Scholengroep|Basisschool|Zorggroep|Bakkerij|Brouwerij|Vereniging|"
    r"[Uu]niversitet|Högskolan|Sjukhus|Förskola|Università|Liceo|Trattoria|Ristorante|Associazione|Fondazione|Cantina|"
    r"Scoil|Gaelscoil|Coláiste|Benefice|Diocese|Parish|Surgery|Veterinary|Nursery|Preschool|Hospice|Brewing|Roasters|"
    r"Vineyards?|Winery|"
    r"Housing|Homes|Constabulary|Borough|Orchestra|Opera|Observatory|Lido|Leisure Centre|Club|Cathedral|Abbey|"
    r"Minster|"
    r"Teatro|Théâtre|Theater|Playhouse|Haulage|Ferries|Airways|Airlines|Shipyard|Boatyard|Nurseries|Creamery|Dairies|"
    r"Kennels|Shire|Joinery|Foundry|Orchards|Talleres|Panadería|Escuela|Escola|Scuola|Panificio|Caseificio|Collège|"
    r"École|"
    r"Menuiserie|Établissements|Woonzorgcentrum|Waterschap|Aannemersbedrijf|Installatiebedrijf|Schreinerei|Tischlerei|"
    r"Autohaus|Gärtnerei|Metzgerei|Molkerei|Weingut|Volksbank|Raiffeisenbank|Pflegeheim|Ingenieurbüro|"
    r"Kreisverwaltung)\b"
)
# A house named by what it is in one word: "Landhotel Zur Mühle", "Waldkindergarten".
_COMPOUND = Pattern(
    r"\b[A-ZÄÖÜ][a-zäöüß]{2,12}(?:hotel|klinik|klinikum|schule|heim|werke|zentrum|stiftung|akademie|verband|apotheke|"
    r"brauerei|bäckerei|kindergarten|stift|museum|theater|kanzlei|praxis|werkstatt|werkstätten|druckerei|gärtnerei|"
    r"tischlerei|schreinerei|metzgerei|spedition) "
)
_FAMILY = Pattern(r"& (?:Partner|Söhne|Sohn|Sons?|Daughters?|Kollegen|Co\.?|Fils|Zonen|Hijos|Figli)$")
DEPARTMENT = Pattern(
    r"(?:School|Department|Dept\.?|Faculty|Division|Office|College|Centre|Center|Section|Chair|Institute|Laboratory) "
    r"(?:of|for) |(?:Fakultät|Fachbereich|Fachgebiet|Institut|Lehrstuhl|Abteilung|Département|Laboratoire|Faculté|UFR|"
    r"Departamento|Facultad|Faculdade|Dipartimento|Facoltà|Faculteit|Afdeling|Institutionen)\b"
)
# A part of an address.
ROAD = Pattern(
    r"\b(?:Street|Road|Lane|Avenue|Square|Quay|Terrace|Close|Crescent|Parade|Boulevard|Highway|Rd|Ave|Blvd)\b|"
    r"^(?:\d+ )?(?:rue|avenue|place|calle|plaza|via|viale|piazza|rua) |"
    r"(?:straße|strasse|platz|gasse|weg|[Aa]llee|straat|plein|laan|gatan|vägen)\b"
)
_ELIDED = Pattern(r"[A-Z]['’][A-ZÀ-Þ]")  # "O'Dwyer", "D'Angelo"
PART = Pattern(r" (?:Division|Branch|Directorate|Section|Unit)$")  # of a firm or an office
_APOSTROPHES = frozenset("'’")
_MOST_WORDS = 9
_NO_NAMES = frozenset(":@€$£›»>→")  # signs of labels, addresses, pay, and of the path to a page
_NUMBER = Pattern(
    r"^(?:Unit|Suite|Floor|Level|Room|Building|Block|Plot) \d|"
    r"\d{4,}|^\d+[kK]? ?[-–] ?\d|^[A-Z]{1,3}-?\d+$|^[A-Z]{2,4}/[A-Z]{2,4}$"
)
_HOUR = Pattern(
    r"\d{1,2}(?:[:.]\d\d)? ?[ap]m\b|"
    r"\d{1,3}(?:[.,–-]\d{1,3})? ?(?:h|hrs?|hours?|Std|Stunden|uur|heures|horas|timmar|%)(?!\w)"
)  # "till about 1pm"
_PLACED_WORDS = 3
_PART_OF_PLACE = frozenset(
    word_list("""
    greater central downtown north south east west northern southern eastern western upper lower inner metro rural
    groß region raum centre grand área zona new old port fort saint st san santa mount lake
""")
)
_PARTS = frozenset(
    (
        "degree",
        "experience",
        "skills",
        "licence",
        "license",
        "certificate",
        "diploma",
        "team",
        "teams",
        "department",
        "careers",
        "jobs",
        "logo",
    )
)  # of a firm, not the firm
_SORTS = frozenset(("startup", "company", "client", "employer", "firm", "agency", "start"))
_OFFICES = frozenset(("field", "regional", "district", "head", "main", "area", "branch"))


class Named(NamedTuple):
    """One place where a text seems to name the firm, and how much that tells."""

    name: str
    start: int
    end: int
    weight: float


# So an ask begins: "Knowledge of Opera is a plus".
_ASKED = frozenset(
    (what, of)
    for what in ("knowledge", "experience", "familiarity", "ability", "fluency", "proficiency", "understanding")
    for of in ("of", "with", "in", "to")
)


@kept
def is_usable(name: str) -> bool:
    """Whether a name can be a firm's: not a job, a mode, a type of contract or a word that stands alone."""
    words = words_of(name)
    if not words or len(words) > _MOST_WORDS or not any(letter.isalpha() for letter in name):
        return False
    bare = words[1:] if words[0] in ARTICLES else words
    said = [word for word in bare if not word.isdigit()]
    if (
        not said
        or (name[0].isdigit() and _HOUR.match(name))
        or _opens_none(name, word=bare[0])
        or TERMS.issuperset(said)
        or ALONE.issuperset(bare)
        or bare[-1] in _PARTS
        or bare[:2] in _ASKED
    ):
        return False
    if name.split(" (", maxsplit=1)[0].rsplit(maxsplit=1)[-1] in _SORTS and len(words) > 1:
        return False  # "Stealth startup (climate)"
    if bare[-1] == "office" and bare[-2:-1] and bare[-2] in _OFFICES:
        return False
    if len(bare) == 1 and (INSTITUTION.fullmatch(bare[0].title()) or SUFFIX.fullmatch(bare[0].title())):
        return False  # "The District is an equal opportunity employer"
    jobs = tuple(word for word in bare[:-1] if word not in SURNAMES) + bare[-1:]
    return not names_job(jobs) or ends_as_firm(name) or ends_in_people(bare)


def _opens_none(name: str, *, word: str) -> bool:
    if name[1:2] in _APOSTROPHES and name[2:3].islower():
        return True  # "L'anglais est un plus"
    return word in BEGINS_NONE and not (len(word) == 1 and _ELIDED.match(name))


def ends_as_firm(name: str) -> bool:
    """Whether a job noun within a name is only a part of it: "Cedar Physicians Group"."""
    if is_of_partners(name):
        return True
    found = list(SUFFIX.finditer(name))
    return bool(found) and found[-1].end() == len(name) and not is_job_noun(words_of(name)[-1])


@kept
def holds_suffix(name: str) -> bool:
    """Whether a name says of what form or sort the firm is."""
    return SUFFIX.search(name) is not None


def is_of_partners(name: str) -> bool:
    """Whether a name ends in those who share a firm: "Ruppold & Partner"."""
    return "&" in name and _FAMILY.search(name) is not None


def ends_in_people(words: tuple[str, ...]) -> bool:
    """Whether a name ends in those who work there: "Harcourt Consulting Engineers"."""
    return len(words) > 1 and words[-1].endswith("s") and is_job_noun(words[-1]) and not names_job(words[:-1])


@kept
def is_institution(name: str) -> bool:
    """Whether a name says what the firm is, in capitals too; "School of Law" is a part of one."""
    shown = name.title() if name.isupper() else name
    return bool(SUFFIX.search(shown) or INSTITUTION.search(shown) or _COMPOUND.search(shown)) and not DEPARTMENT.match(
        shown
    )


def names_line(text: str) -> bool:
    """Whether a line near the top can be a name: no label, address, number or figure, no terms of a contract."""
    if sum(word in TERMS for word in words_of(text)) > 1 or is_only_place(text):
        return False
    if COUNTY.fullmatch(text) or TOWN_STATE.fullmatch(text) or TOWN_DEPARTMENT.match(text):
        return False
    return _NO_NAMES.isdisjoint(text) and not _NUMBER.search(text)


def is_place(name: str) -> bool:
    """Whether a name is a place's; "University of Oxford" is a firm."""
    words = words_of(name)
    if not reads_as_place(name) or len(words) >= _PLACED_WORDS:
        return False
    first = (known_spans(name) or ((0, 0),))[0][0]
    return not (first or is_called_after_town(name)) or "," in name or words[0] in _PART_OF_PLACE
