"""Which job titles and fields of study belong to a field that a posting names."""

from functools import cache, lru_cache

from jobtracker.patterns import Pattern
from jobtracker.skills.fields_abroad import FOREIGN
from jobtracker.skills.words import stem, stems_of

SUFFIXES = (
    "ments",
    "ment",
    "ings",
    "ing",
    "ers",
    "er",
    "ors",
    "or",
    "ists",
    "ist",
    "ants",
    "ant",
    "ions",
    "ion",
    "ial",
    "ive",
    "al",
    "ics",
    "ic",
    "ian",
    "e",
    "y",
    "s",
    "in",
)
SHORTEST = 4
REMEMBERED = 32_768  # some titles of a profile by all skills that thousands of postings ask for
_BLUNT = frozenset(("end", "stack"))
ALIASES = {
    "cs": "comput",
    "it": "information",
    "backend": "backend",
    "back": "backend",
    "front": "frontend",
}


@lru_cache(maxsize=4096)
def root(stem: str) -> str:
    """Cut a word to what the job and the person who does it share: "accounting", "accountant" → "account"."""
    if stem in ALIASES:
        return ALIASES[stem]
    if stem.startswith("analy"):
        return "analy"
    cut = True
    while cut:
        cut = False
        for suffix in SUFFIXES:
            if stem.endswith(suffix) and len(stem) - len(suffix) >= SHORTEST:
                stem = stem[: -len(suffix)]
                cut = True
                break
    return stem


def _rooted(words: str) -> frozenset[str]:
    return frozenset(root(stem) for stem in stems_of(words))


GENERIC = _rooted(
    "development engineer engineering programming coding management manager specialist expert consultant "
    "professional work service position role job field industry environment senior junior lead head chief "
    "staff principal associate officer team system and of the a an in for level ii iii equivalent related "
    "similar relevant experience area previous hands on full time skills solution practice general "
    "or international global technical commercial customer facing large complex dynamic multinational corporate "
    "fast paced challenging"
)
SOFTWARE = _rooted(
    "software development programmer backend frontend fullstack web devops sre mobile android ios python "
    "java javascript php ruby golang rust net cloud platform embedded firmware game data machine c++ c#"
)
CRAFT = _rooted("developer engineer programmer architect coder coding")
CODING = _rooted("programming coding development")
OF_SOFTWARE = root("software")
LEADERS = _rooted("manager lead leader head chief director owner")
FIELD_HEADS = CRAFT | _rooted(
    "management administration analysis science design research support accounting teaching nursing"
)
NO_SOFTWARE = _rooted("business sales organizational personnel estate property")
_FAMILIES = (
    (
        "financial finance account auditor controller treasurer bookkeeper bank cfo tax "
        "buchhalter buchhaltung rechnungswesen comptable comptabilité contable contabilidad"
    ),
    (
        "clerical clerk administrator secretary office assistant receptionist "
        "büro sekretär sekretärin secrétaire secretario secretaria"
    ),
    "retail store shop cashier merchandiser einzelhandel",
    "sales merchandiser vertrieb verkauf verkäufer verkäuferin vente vendeur vendeuse ventas vendedor vendedora",
    "hr human recruiter talent personnel rh rrhh humaines humanos",
    (
        "teacher lecturer tutor instructor educator professor school classroom schule "
        "lehrer lehrerin enseignant enseignante professeur profesor profesora docente maestro maestra"
    ),
    "journalist writer editor reporter copywriter",
    (
        "nurse healthcare medical clinical physician doctor rehabilitation hospital ward krankenhaus klinik "
        "pflege pflegekraft pflegefachkraft krankenpflege krankenpfleger krankenschwester infirmier infirmière "
        "soins enfermero enfermera enfermería"
    ),
    "law legal lawyer attorney counsel paralegal jurist rechtsanwalt juriste avocat abogado abogada",
    (
        "driver delivery transport chauffeur courier vehicle fahrer fahrerin kraftfahrer berufskraftfahrer "
        "conducteur conductrice conductor conductora chófer"
    ),
    "heavy goods hgv lgv lorry truck lkw kraftwagen camion camión poids lourd lourds",
    "translator interpreter linguist",
    (
        "hospitality hotel restaurant waiter waitress bar barista bartender kitchen catering caterer chef cook "
        "koch köchin küche "
        "gastronomie cuisinier cuisinière cuisine cocinero cocinera cocina"
    ),
    "construction estimator builder bricklayer carpenter roofer scaffolder",
    "logistics warehouse supply shipping lager lagerist logistik magasinier logistique almacén logística",
    "tester testing qa quality",
    "analyst analysis bi intelligence insight",
    "security cybersecurity infosec",
    "designer ux ui",
)
_RELATED_STUDIES = (
    (
        "computer informatics information software it data cyber electronics electrical mathematics "
        "telecommunications artificial"
    ),
    "business economics finance accounting marketing commerce banking auditing tax",
    "engineering mechanical electrical electronics industrial civil mechatronics chemical",
    "biology chemistry biochemistry pharmacy medicine health nursing biotechnology",
    "psychology sociology social anthropology political",
    "law legal jurisprudence",
    "language linguistics philology literature translation english german french",
    "communication journalism media marketing public",
    "design art graphic ux hci",
    "statistics mathematics physics economics quantitative",
    "education pedagogy teaching",
    "mathematics physics statistics",
    "geology geophysics geography geoscience earth environment hydrology meteorology oceanography geomatics surveying",
    "biology zoology botany ecology genetics microbiology neuroscience bioinformatics biochemistry",
    "agriculture agronomy forestry horticulture",
    "medicine dentistry veterinary nutrition dietetics physiotherapy midwifery optometry pharmacy",
    "architecture civil construction surveying",
    "history philosophy archaeology theology anthropology",
    "physics astronomy meteorology",
    "criminology law political",
    "music drama theatre art",
    "robotics mechatronics mechanical automation",
    "materials metallurgy chemistry",
    "hospitality tourism",
)
INDUSTRIES = frozenset(("Construction", "Healthcare", "Hospitality", "Logistics", "Retail"))
GENERIC_STUDIES = _rooted(
    "science engineering studies administration management technology systems applied general of and art "
    "arts international language languages the related information"
)
LINKS = _rooted("of and the language languages field")
TECHNICAL = _rooted("technical stem quantitative science scientific analytical technology numerate numerical")
NATURAL = _rooted("stem science scientific natural life")
SUBJECTS = _rooted("field subject discipline area degree major background studies heavy")


LONG_WORD = Pattern(r"[^\W\d_]{4,}")


# What follows is made when a posting first needs it, not at every start.
@cache
def _translated() -> dict[str, tuple[str, ...]]:
    return {stem(word): tuple(english.split()) for english, words in FOREIGN.items() for word in words.split()}


@cache
def _families() -> tuple[frozenset[str], ...]:
    return tuple(map(_rooted, _FAMILIES))


@cache
def _related_studies() -> tuple[frozenset[str], ...]:
    return tuple(map(_rooted, _RELATED_STUDIES))


@cache
def _studies() -> frozenset[str]:
    return frozenset[str]().union(*_related_studies())


@lru_cache(maxsize=REMEMBERED)
def roots(phrase: str) -> frozenset[str]:
    """The roots of a title's or a field's words."""
    translated = _translated()
    found = [root(word) for each in stems_of(phrase) for word in translated.get(each, (each,))]
    if "full" in found and "stack" in found:
        found += ["fullstack", "backend", "frontend"]
    if "fullstack" in found:
        found += ["backend", "frontend"]
    return frozenset(found) - _BLUNT


def fields_of(title: str) -> tuple[str, ...]:
    """The words of a posting's title that tell its field: work under any of them is work in a role like it."""
    return tuple(word for word in LONG_WORD.findall(title) if not roots(word) <= GENERIC and roots(word) != CRAFT)


def in_family(phrase: str) -> bool:
    """Whether a phrase names a field of work that titles can tell: "clerical services"."""
    found = roots(phrase)
    return any(not family.isdisjoint(found) for family in _families())


@lru_cache(maxsize=REMEMBERED)
def title_fits(title: str, field: str) -> bool:
    """Tell whether work under this title is work in this field (a skill's name, or another title)."""
    had, asked = roots(title), roots(field)
    if not asked:
        return False
    narrow = asked - GENERIC - {OF_SOFTWARE}
    if not narrow:
        return (OF_SOFTWARE in asked or asked <= CODING) and _software(had)
    if not CRAFT.isdisjoint(asked) and CRAFT.isdisjoint(had):
        return False
    if "manag" in asked and LEADERS.isdisjoint(had):
        return False
    return all(_covered(word, had) for word in narrow)


@lru_cache(maxsize=REMEMBERED)
def title_tells(title: str, skill: str) -> bool:
    """Tell whether a title says by its own words that a skill is there: "Translator" tells of translation."""
    had, asked = roots(title), roots(skill)
    narrow = asked - CRAFT - {"manag"}
    return title_fits(title, skill) and (skill in INDUSTRIES or narrow <= had or narrow <= {OF_SOFTWARE})


def is_field(skill: str) -> bool:
    """Tell whether a skill is a field of work, whose years are those of fitting titles: "Backend development"."""
    return not FIELD_HEADS.isdisjoint(roots(skill))


def _software(title: frozenset[str]) -> bool:
    """Whether "software engineering" fits every developer, and engineers of anything that is software."""
    if "develop" in title and not title & NO_SOFTWARE:
        return True
    return not CRAFT.isdisjoint(title) and not SOFTWARE.isdisjoint(title)


def _covered(word: str, title: frozenset[str]) -> bool:
    if word in title:
        return True
    if any(word in family and not family.isdisjoint(title) for family in _families()):
        return True
    return word == "web" and not title.isdisjoint({"frontend", "fullstack"})


def is_study(phrase: str) -> bool:
    """Tell whether words name a field of study and nothing else: "Computer Science", "Maschinenbau"."""
    named = roots(phrase) - LINKS
    known = _studies()
    return bool(named - (GENERIC_STUDIES - known)) and all(word in known or word in GENERIC_STUDIES for word in named)


def study_fits(area: str, field: str) -> bool:
    """Tell whether a degree's area is the field that is asked for."""
    had, asked = roots(area) - LINKS, roots(field) - LINKS
    if not had or not asked:
        return False
    if asked <= had or had <= asked:
        return True
    return bool((had & asked) - GENERIC_STUDIES)


def study_in_class(area: str, field: str) -> bool:
    """Tell whether a degree's area is one of the many that a word stands for: "a quantitative subject"."""
    had, asked = roots(area), roots(field) - LINKS - SUBJECTS
    if not asked or not asked <= TECHNICAL | NATURAL:
        return False
    families = (0, 2, 3, 9, 11) if asked & NATURAL else (0, 2, 9, 11)
    return any(not _related_studies()[place].isdisjoint(had) for place in families)


def study_related(area: str, field: str) -> bool:
    """Tell whether a degree's area is near the field that is asked for."""
    had, asked = roots(area), roots(field)
    if not TECHNICAL.isdisjoint(asked) and any(not _related_studies()[place].isdisjoint(had) for place in (0, 2, 9)):
        return True
    return any(not family.isdisjoint(had) and not family.isdisjoint(asked) for family in _related_studies())
