"""What a posting tells of the firm, its people and the way to apply, rather than of the job."""

from jobtracker.patterns import Pattern
from jobtracker.skills.words import word_set

_KINDS = (
    "leader|leaders|provider|company|firm|manufacturer|maker|supplier|start-?up|scale-?up|institution|organi[sz]ation|"
    "retailer|agency|bank|consultancy|group|pioneer|network|platform|brand|employer|partner|operator|distributor|"
    "charity|hospital|university|school|association|unternehmen|anbieter|hersteller|dienstleister|marktführer|"
    "arbeitgeber|konzern|verein|entreprise|acteur|fabricant|fournisseur|groupe|société|empresa|compañía|líder|"
    "fabricante|proveedor|bedrijf|leverancier|marktleider|organisatie|werkgever"
)
OF_FIRM = Pattern(
    r"\b(?:is|are|as|being|ist|sind|als|est|sommes|es|somos|is|zijn)\s(?:an?|the|one of the|today an?|now an?|ein|eine|"
    r"einer der|eines der|der|un|une|l['’]un des|le|la|una|uno de los|een|de)\s"
    rf"(?:[\w'’&-]+,?\s){{0,6}}(?:{_KINDS})\b|"
    r"\bone of the (?:\w+['’]s )?(?:world|oldest|largest|leading|biggest|fastest|most|top)|"
    r"\b(?:founded|established|headquartered|gegründet|fondée?|créée?|fundada|opgericht)\b|"
    r"\b(?:since|seit|depuis|desde|sinds)\s(?:19|20)\d\d\b|"
    r"\bour (?:mission|vision|history|purpose|story|portfolio|customers|clients|values|products)\b|"
    r"\bunsere[nr]? (?:mission|vision|geschichte|kunden|produkte|werte)\b|"
    r"\b(?:notre (?:mission|vision|histoire)|nos (?:clients|produits|valeurs))\b|"
    r"\b(?:nuestra (?:misión|visión|historia)|nuestros (?:clientes|productos|valores))\b|"
    r"\bonze (?:missie|visie|klanten|producten|waarden)\b|"
    r"\bhelps? (?:\w+ )?(?:companies|businesses|customers|organi[sz]ations|people|teams|millions|brands)\b|"
    r"\bwe (?:speciali[sz]e|connect|help|offer|provide|believe|serve|empower|enable|supply|manufacture|make)\b|"
    r"\b(?:received funding|grant agreement|horizon (?:2020|europe))\b",
)
_HINTS = word_set(  # the rarest word of each wording: without any of them the pattern cannot be there
    "is are as being ist sind als est sommes es somos zijn one founded established headquartered gegründet fondé "
    "fondée créé créée fundada opgericht since seit depuis desde sinds our unsere unseren unserer notre nos nuestra "
    "nuestros onze help helps we funding grant horizon"
)
TOOLS = frozenset(  # groups of the catalogue whose names are things one works with, whoever tells of them
    (
        "Backend frameworks",
        "Cloud",
        "Cloud data platforms",
        "Containers",
        "Data engineering",
        "Databases",
        "Development environments",
        "DevOps and delivery",
        "Front-end frameworks",
        "Markup and data formats",
        "Message queues",
        "Mobile development",
        "NoSQL databases",
        "Observability",
        "Operating systems",
        "Programming languages",
        "Query and data languages",
        "Relational databases",
        "Shells and scripting",
        "Testing",
        "Version control and collaboration",
    )
)
DOCUMENTS = word_set(  # what an application consists of: "transcripts, diploma, a sheet with the translation of grades"
    "cv cvs vitae resume résumé transcripts transcript diploma diplomas letter copies publications portfolio "
    "appendices references lebenslauf anschreiben zeugnisse zeugniskopien motivationsschreiben lettre currículum"
)
TALKS = word_set(
    "talks interview interviews vorstellungsgespräch vorstellungsgespräche entretien entretiens entrevista"
)
OF_TALKS = word_set(
    "phase process stage stages round rounds conducted hiring recruitment invited via call held take takes place "
    "online remotely"
)
CONTACT = word_set(
    "contact refer call questions report reports reporting reach fragen kontakt ansprechpartner enquiries berichtest "
    "berichten reporteras reporterez rapporterez rattaché rattachée responsabilité rapporteert reportas reportarás"
)
HEADED = Pattern(
    r"\b(?:head|director|vp|vice president|chief|manager|leiter|leiterin|leitung|directeur|"
    r"directrice|responsable|chef|cheffe|director|directora)(?:\s(?:of|for|der|des|du|de|de la|des))?\s$",
)
PARTS = Pattern(
    r"\b(?:(?:our|all|its|the|their|three|four|five|six|seven|eight|nine|ten) (?:\w+ ){0,3}?(?:divisions|departments|"
    r"units|faculties|business areas|sectors|industries|brands|verticals|branches|schools)|"
    r"unsere[nr]? (?:bereiche|abteilungen|sparten|geschäftsfelder)|nos (?:métiers|secteurs|pôles))\b[^.:]{0,60}:[^.]*$",
)
OFFER = Pattern(
    r"\W*(?:we (?:give|offer|provide|can offer|also offer)|(?:wir )?bieten wir|wir bieten|(?:nous )?(?:vous )?offrons|"
    r"nous (?:vous )?proposons|(?:te |le )?ofrecemos|(?:wij|we) bieden|what we offer|in return|you(?:['’]ll| will) get|"
    r"staff (?:at \w+ )?enjoy)\b",
)
# With which words the firm offers something, and into which it is parted; without them the patterns are not tried.
_OFFERING = word_set("give offer provide bieten offrons proposons ofrecemos bieden return get enjoy")
_PARTED = word_set(
    "divisions departments units faculties areas sectors industries brands verticals branches schools bereiche "
    "abteilungen sparten geschäftsfelder métiers secteurs pôles"
)
DEVICES = word_set(
    "laptop laptops macbook macbooks notebook notebooks hardware device devices monitors monitoren "
    "arbeitsplatz equipment phone smartphone"
)
CROWD = Pattern(
    r"\b(?:team|teams|group|bunch|community|network|crew|people|culture|atmosphere|climate|tradition) of "
    r"(?:[\w-]+,? ){0,3}(?:and )?$",
)
AMONG = Pattern(r"\s(?:(?:and|,) [\w-]+ )?(?:teams?|colleagues|environment|culture|atmosphere|workplace|company)\b")
TEAMS = Pattern(r"\b(?:an?|our|the|in|with)\s(?:(?:[\w-]+,? ){0,2}|[\w-]+ and )$")
BACK = 60


def tells_of_firm(words: frozenset[str], text: str) -> bool:
    """Tell whether a sentence that speaks of nobody who applies says what the firm is or does."""
    return not _HINTS.isdisjoint(words) and OF_FIRM.search(text.lower()) is not None


def tells_of_applying(words: frozenset[str]) -> bool:
    """Tell whether a sentence lists what to send, or says how the talks are held."""
    return len(DOCUMENTS & words) > 1 or not (TALKS.isdisjoint(words) or OF_TALKS.isdisjoint(words))


def is_of_a_boss(before: str, words: frozenset[str]) -> bool:
    """Tell whether a name is what somebody to be asked or reported to heads: "contact our Head of Blockchain"."""
    return not CONTACT.isdisjoint(words) and HEADED.search(before[-BACK:].lower()) is not None


def offers(before: str, words: frozenset[str]) -> bool:
    """Tell whether a sentence of these words begins with what the firm gives: "We offer: …"."""
    return not _OFFERING.isdisjoint(words) and OFFER.match(before.lower()) is not None


def lists_parts(before: str, words: frozenset[str]) -> bool:
    """Tell whether a name stands in a list of the firm's parts: "across all our divisions: Lending, Risk"."""
    return ":" in before and not _PARTED.isdisjoint(words) and PARTS.search(before.lower()) is not None


def is_of_the_crowd(before: str) -> bool:
    """Tell whether a trait is that of the people who are there: "a team of innovative people"."""
    near = before[-BACK:].lower()
    return " of " in near and CROWD.search(near) is not None


def is_of_the_team(before: str, behind: str) -> bool:
    """Tell whether a trait is said of a team or the place: "a highly motivated team"."""
    return AMONG.match(behind.lower()) is not None and TEAMS.search(before[-BACK:].lower()) is not None
