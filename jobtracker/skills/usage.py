"""How a word is used that is also a skill's name: as a verb, or for the people who do it, it names none."""

from jobtracker.skills.words import Words, word_set

VERBS = word_set(  # nouns of skills that are verbs as often
    "design research test plan process purchase market budget document program report project schedule forecast "
    "audit model repair trade lead script paint cook clean teach translate edit draw monitor automate optimize "
    "visualize negotiate supervise refactor troubleshoot debug switch"
)
STRONG = word_set(  # verbs of one craft: "debug the build" asks for debugging all the same
    "automate optimize visualize negotiate supervise refactor troubleshoot debug translate teach"
)
BEFORE_VERBS = word_set("to will ll can must should shall may might would could help you we they who please let not")
DEEDS = word_set(  # what is done beside it: "design and build", "develop, test and ship"
    "implement build develop deploy create maintain improve own deliver manage execute prototype launch scale ship "
    "iterate evolve operate run optimize optimise write conduct coordinate organize organise oversee lead drive "
    "define document test review refine support monitor analyze analyse evaluate recommend propose publish prepare "
    "plan perform apply establish facilitate validate configure integrate automate architect code engineer "
    "encourage identify track present promote use set make update refactor extend enhance produce research sell"
)
THE = word_set("the a an your our their its his her this these those all any each every both them it how what")
OBJECTS = THE | word_set(
    "new existing complex scalable robust efficient innovative clear effective high custom multiple various"
)
HEADS = word_set(  # nouns that go on with the name: "design skills", "research methods"
    "skill skills experience knowledge expertise thinking principle principles method methods methodology tool tools "
    "system systems pattern patterns team process processes practice practices standards review reviews language "
    "background degree software work projects project and or"
)
PARTS = 3
WITHIN = frozenset((" ", "-"))  # what stands within one part of a list
ROW = WITHIN | {", ", ",", "/", " / ", " (", ") "}
STEPS = 14
JOINS = frozenset(("and", "or", "und", "et", "oder", "y", "en", "ou"))
FUNCTIONS = frozenset(  # what parts of firms are called after
    (
        "Account management",
        "Accounting",
        "Business development",
        "Commercial management",
        "Compliance",
        "Customer service",
        "Data protection",
        "Design",
        "Engineering",
        "Finance",
        "Forecasting",
        "Human resources",
        "Information technology",
        "Law",
        "Logistics",
        "Marketing",
        "Operations management",
        "Planning and scheduling",
        "Procurement",
        "Product development",
        "Product management",
        "Public relations",
        "Quality assurance",
        "Research",
        "Risk management",
        "Sales",
        "Security",
        "Strategy",
        "Supply chain management",
    )
)
HOLDERS = frozenset(("owners", "masters"))  # "alongside Scrum Masters and Product Owners"
CREWS = FUNCTIONS | {  # and what their teams are called after: in a demand the work is meant, in prose the people
    "Analytics engineering",
    "Automation",
    "Backend development",
    "Business intelligence",
    "Capital markets",
    "Data analytics",
    "Data engineering",
    "Data science",
    "DevOps",
    "Front-end development",
    "IT infrastructure",
    "Machine learning",
    "Platform engineering",
    "Product ownership",
    "Software development",
    "Software engineering",
    "SRE",
    "UX design",
}
DEPARTMENTS = word_set(
    "operations finance marketing sales product commercial risk legal hr it procurement trading "
    "forecasting logistics communications"
)
TEAMS = word_set(
    "team teams department departments stakeholder stakeholders colleague colleagues leader leaders partner partners "
    "counterpart counterparts unit units group groups squad squads chapter function functions domain domains "
    "executives organisation organization organisations organizations abteilung abteilungen bereich fachbereich "
    "équipe équipes equipo equipos afdeling afdelingen engineers developers analysts scientists designers managers "
    "experts owners"
)
COLLEAGUES = TEAMS | word_set("engineer developer analyst scientist designer manager expert owner lead leads")
ENDS = word_set(
    "with to for in of that who which from on as is are at by into so while when including across through within you "
    "we your our the a an their mit für zu pour avec dans para con met voor"
)
SITTING = word_set("in from across")  # "with colleagues in Finance"
THE_PLACE = word_set("the a an einer der einem dem")
INSIDE = word_set("in within im dans en")
SPENT = word_set(
    "experience experienced year years months background worked erfahrung berufserfahrung jahre jahren expérience ans "
    "experiencia años ervaring"
)
TELLING = word_set(  # what is done for people in a firm's parts: "explain results to Legal and Sales"
    "explain explains explaining present presents presenting report reports reporting communicate communicates "
    "communicating articulate articulating convey conveying escalate escalating respond responding advise deliver"
)
WITH = word_set("with between across from alongside mit avec con met équipes")
TOGETHER = word_set(
    "work works working partner partners partnering collaborate collaborates collaborating collaboration liaise "
    "liaises liaising liaison coordinate coordinating coordination interface interfaces interfacing closely together "
    "cooperation cooperate cooperating cooperates travaillez travaillerez abstimmung austausch schnittstelle "
    "directly relationship relationships hand engage engaging interact interacting communicate connect zusammen "
    "zusammenarbeit gemeinsam partnership conjunction collaborer collaboration colaborar samen samenwerken équipes"
)
CLOSELY = TOGETHER - word_set("work works working communicate connect")  # who works with Python is no colleague of it
PLACED = word_set("across within join joining")
SERVED = word_set("for to")
GOODS = word_set(  # what one part of a firm makes for another
    "products solutions services support tools dashboards reports reporting platform platforms insights applications "
    "partner partners"
)
LOOK_BACK = 4


def is_verb(words: Words, place: int) -> bool:
    """Tell whether a name of one word is a verb where it stands: "design and build", "testing the release"."""
    word = words.folds[place]
    last = place + 1 == len(words.folds)
    following = words.folds[place + 1] if not last and words.gaps[place + 1] == " " else ""
    if word.endswith("ing"):
        return following in THE
    if word not in VERBS or word in STRONG or (following in HEADS and following not in JOINS):
        return False
    before = words.folds[place - 1] if place and words.gaps[place].strip(" ,") == "" else ""
    if before in BEFORE_VERBS or (before in JOINS and place > 1 and words.folds[place - 2] in DEEDS):
        return True
    if before in DEEDS and words.gaps[place] != " ":
        return True
    if not last and _listed_deed(words, place + 1):
        return before == "" or before in JOINS
    return before == "" and following != "" and (following in OBJECTS or _opens(words, place))


def _listed_deed(words: Words, place: int) -> bool:
    """Whether a list of deeds goes on: ", build", "and implement"."""
    if words.gaps[place].strip() == "," or words.folds[place] not in JOINS:
        return words.gaps[place].strip() == "," and words.folds[place] in DEEDS
    return place + 1 < len(words.folds) and words.folds[place + 1] in DEEDS


def _opens(words: Words, place: int) -> bool:
    """Whether a capitalised word opens a line or a sentence, and words in small letters go on with it."""
    if not words.slice(place, place)[0].isupper() or not words.slice(place + 1, place + 1).islower():
        return False
    return words.folds[place + 1] not in HEADS


def in_row_of_teams(words: Words, first: int, last: int) -> bool:
    """Tell whether a name stands in a list of a firm's parts: "data for Trading, Finance and Operations"."""
    if not words.text[words.starts[first]].isupper() or words.slice(first, last).isupper():
        return False
    beside = (_next_in_list(words, last, step=1), _next_in_list(words, first, step=-1))
    return any(
        words.folds[place] in DEPARTMENTS and words.text[words.starts[place]].isupper() for place in beside if place
    )


def part_of_firm(words: Words, first: int, last: int) -> bool:
    """Tell whether a name is where people sit: "across Supply Chain Finance", "dashboards for Risk Controlling"."""
    if not words.text[words.starts[first]].isupper() or words.slice(first, last).isupper():
        return False
    if last + 2 < len(words.folds) and words.gaps[last + 1] == " " and words.folds[last + 1] == "within":
        return words.text[words.starts[last + 2]].isupper()
    place = first - 1
    while place > first - PARTS and place > 0 and words.gaps[place + 1] == " ":
        if words.text[words.starts[place]].islower():
            break
        place -= 1
    if place < 1 or words.gaps[place + 1] != " ":
        return False
    if words.folds[place] in PLACED:
        return True
    return words.folds[place] in SERVED and words.folds[place - 1] in GOODS


def _next_in_list(words: Words, place: int, *, step: int) -> int:
    """The word that stands beside in a list, past "and"; 0 where it is no list."""
    other = place + step
    if not 0 < other < len(words.folds) - 1:
        return 0
    gap = words.gaps[max(place, other)]
    if words.folds[other] in JOINS:
        return other + step if gap in (" ", ", ") and words.gaps[max(other, other + step)] == " " else 0
    return other if gap in (", ", "/") else 0


def of_a_team(words: Words, first: int, last: int) -> bool:
    """Tell whether a name is that of a part of a firm: "marketing and sales teams", "works with finance"."""
    return (_before_team(words, last) and not spent_in(words, first)) or works_with(words, first, last)


def spent_in(words: Words, first: int) -> bool:
    """Tell whether the person is to have worked there: "a year in the procurement department"."""
    place = first - 1 - (first > 1 and words.folds[first - 1] in THE_PLACE)
    return place > 0 and words.folds[place] in INSIDE and not SPENT.isdisjoint(words.folds[max(0, place - 2) : place])


def _before_team(words: Words, last: int) -> bool:
    """Whether a list that the name stands in ends with the people: "finance, product and engineering teams"."""
    part = 0
    for place in range(last + 1, min(last + STEPS, len(words.folds))):
        gap = words.gaps[place]
        if gap not in ROW:
            return False
        word = words.folds[place]
        if word in TEAMS:
            return True
        if word in ENDS:
            return False
        part = 0 if word in JOINS or gap not in WITHIN else part + 1
        if part > PARTS:
            return False
    return False


def works_with(words: Words, first: int, last: int, *, how: frozenset[str] = TOGETHER) -> bool:
    """Tell whether the person works together with those who do it: "works closely with finance"."""
    after = last + 1
    if after < len(words.folds) and words.gaps[after] in (" ", ") ") and words.folds[after] in COLLEAGUES:
        after += 1  # "with our QA engineer"
    if (
        after < len(words.folds)
        and words.gaps[after] == " "
        and not (words.folds[after] in ENDS or words.folds[after] in JOINS)
    ):
        return False
    part = 0
    for place in range(first - 1, max(-1, first - STEPS), -1):
        gap = words.gaps[place + 1]
        if gap not in ROW:
            return False
        word = words.folds[place]
        if (word == "to" or word in SITTING) and words.text[words.starts[first]].isupper():
            near = words.folds[max(0, place - LOOK_BACK) : place]
            return not TELLING.isdisjoint(near) if word == "to" else not TEAMS.isdisjoint(near[-1:])
        if word in WITH:
            return not how.isdisjoint(words.folds[max(0, place - LOOK_BACK) : place])
        part = 0 if word in JOINS or gap not in WITHIN else part + 1
        if part > PARTS:
            return False
    return False
