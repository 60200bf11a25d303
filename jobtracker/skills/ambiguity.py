"""Names that are also common words: what around them tells the one from the other."""

from collections.abc import Collection
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.skills.catalogue import Name
from jobtracker.skills.demanded import SAID, wanted
from jobtracker.skills.names import Entry
from jobtracker.skills.small_letters import in_small_line
from jobtracker.skills.usage import spent_in
from jobtracker.skills.words import Words, word_set

NOTHING = frozenset[str]()


class Wary(NamedTuple):
    """When a word is not the skill of the same name, whatever the catalogue says of it."""

    not_before: frozenset[str] = NOTHING
    not_after: frozenset[str] = NOTHING
    case: bool = False


_DOING = word_set("to will we you they i can may must should shall would could please not and/or who that let and")
THE = word_set("the a an this that our your their its his her my")

WARY = {
    "go": Wary(
        word_set(
            "through to live beyond above the for into on out over back ahead along far further home hand where with "
            "getter green forward deep around online extra and/or a an in well wrong"
        ),
        _DOING | word_set("on go ready always it things let's"),
        case=True,
    ),
    ("c"): Wary(
        word_set("level levels suite round funding series shell section"),
        word_set("series vitamin class category plan dr"),
        case=True,
    ),
    "r": Wary(word_set("us d"), word_set("dr"), case=True),
    "excel": Wary(word_set("at in as within when under and beyond academically"), _DOING | word_set("people")),
    "rest": Wary(
        word_set("of assured on is day days period in easy the with your breaks room up easily from and"),
        _DOING | word_set("the a day at and bed"),
    ),
    "express": Wary(
        word_set(
            "your yourself themselves our their his her interest ideas an a the consent written permission purpose "
            "authorization condition delivery"
        ),
        _DOING | THE | word_set("american dhl"),
    ),
    "swift": Wary(
        word_set(
            "and response responses resolution action delivery decision decisions follow progress reaction turnaround"
        ),
        word_set("a an ensure the"),
    ),
    ("word"): Wary(word_set("of from for count about on counts spread by"), THE | word_set("one every each key last")),
    ("spring"): Wary(
        word_set("of semester term break into break season 2023 2024 2025 2026 2027 2028"),
        THE | word_set("in early late by next this during"),
    ),
    "sketch": Wary(word_set("a an the out ideas your and/or concepts"), _DOING | THE),
    "access": Wary(
        word_set(
            "to and/or control controls management rights level levels our all the card cards your is for of "
            "permissions denied a any company"
        ),
        _DOING | THE | word_set("have with equal easy free direct full unlimited exclusive internet user"),
    ),
    "less": Wary(
        word_set("than experienced of is common formal time more likely"),
        word_set("or no much more with for and is far in a the years does do"),
    ),
    "outlook": Wary(
        word_set("for on is of and"), word_set("positive the our economic business career market financial an a")
    ),
    "unity": Wary(word_set("of and in among"), word_set("strong of team our national a")),
    "react": Wary(word_set("to quickly fast swiftly promptly appropriately calmly accordingly well"), _DOING),
    "spark": Wary(word_set("your a an the joy change ideas innovation interest curiosity"), _DOING | THE),
    "flash": Wary(word_set("sale sales flood"), word_set("a")),
    "scratch": Wary(NOTHING, word_set("from")),
    "chef": Wary(word_set("de"), word_set("the a sous head"), case=True),
    "puppet": Wary(NOTHING, word_set("a")),
    "oracle": Wary(NOTHING, word_set("an")),
    "ruby": Wary(NOTHING, word_set("a")),
    "rust": Wary(word_set("belt"), word_set("the"), case=True),
    "dart": Wary(NOTHING, word_set("the a"), case=True),
    "julia": Wary(NOTHING, word_set("dear contact hi")),
    "scala": Wary(NOTHING, word_set("la")),
    "basic": Wary(NOTHING, NOTHING, case=True),
    "teams": Wary(NOTHING, NOTHING, case=True),
    "can": Wary(NOTHING, NOTHING, case=True),
    "slack": Wary(word_set("time off"), word_set("the"), case=True),
    "notion": Wary(word_set("of that"), word_set("the a any")),
    "make": Wary(NOTHING, _DOING, case=True),
    "apache": Wary(),
    "solid": Wary(NOTHING, NOTHING, case=True),
    "linear": Wary(word_set("regression algebra model models programming"), NOTHING, case=True),
    "exchange": Wary(NOTHING, NOTHING, case=True),
    "processing": Wary(NOTHING, NOTHING, case=True),
    "soc": Wary(NOTHING, NOTHING, case=True),  # a SoC is a chip
}


THINGS = word_set(  # what is praised with the words that also praise people: "reliable systems", "creative agency"
    "access agency ai application applications approach approaches architecture arrangement arrangements asset "
    "assets backup benefit benefits break breaks budget business businesses campaign campaigns career category "
    "channel channels cloud code companies company component components contract contracts dashboard dashboards "
    "data database databases dataset datasets decision decisions delivery department design designs digital "
    "document documentation employer environment environments experience experiences feature features financial "
    "firm foundation foundations future growth home hours idea ideas industry information infrastructure insight "
    "insights intelligence internet it leave location market marketing method methods metrics model models "
    "network office offices option options organisation organization output package performance pipeline "
    "pipelines place platform platforms policy portfolio pricing process processes product production products "
    "project projects quality queries query report reporting reports requirement research resource resources "
    "salary scale schedule schedules section service services shift shifts sites software solution solutions "
    "source sources start store strategies strategy support system systems technologies technology test tests "
    "time tool tooling tools transport use vehicle web weekend work working workload workloads workplace world"
)
JOINTS = word_set("and or")
NUMBERS = word_set("one any some two three either more")
OF = word_set("of in with de en von in mit")


def is_plain(entry: Entry, words: Words, first: int, last: int) -> bool:
    """Tell whether neither the name nor the word that stands here is one to be wary of."""
    return entry.free and (first != last or words.folds[first] not in WARY)


def spoken_of(name: Name, words: Words, first: int, last: int) -> bool:
    """Tell whether a name that stands here can be meant: case and neighbours only."""
    if not case_fits(name, words, first, last) and not _case_may_differ(name, words, first, last):
        return False
    bad_before, bad_after = _bad(name, words, first, last)
    if not bad_before and not bad_after:  # so it is with most names
        return True
    before, after = _neighbours(words, first, last)
    return not (_spoils(before, bad_before) or _spoils(after, bad_after))


def _spoils(word: str, bad: Collection[str]) -> bool:
    """Whether the word beside a name tells that it is not meant."""
    return word != "" and word in bad and word not in JOINTS


PARTS_OF_FIRMS = word_set(
    "department office ministry school faculty college bureau institute division center centre association academy"
)
LEGAL_FORMS = word_set("inc ltd llc gmbh plc corp")


def named_behind(words: Words, first: int) -> bool:
    """Tell whether a name is what an office or a part of a firm is for: "Department of Physics"."""
    if first > 4 and words.folds[first - 1] == "and" and words.gaps[first] == words.gaps[first - 1] == " ":  # noqa: PLR2004
        first -= 2  # "Department of Physics and Astronomy"
    if first < 2 or words.folds[first - 1] not in ("of", "for") or words.gaps[first] != " ":  # noqa: PLR2004
        return False
    head = words.starts[first - 2]
    return (
        words.folds[first - 2] in PARTS_OF_FIRMS
        and words.text[head].isupper()
        and words.text[words.starts[first]].isupper()
        and not words.text[head:].startswith(("OFFICE", "DEPARTMENT"))
    )


FIRMS = word_set(  # what names of firms, offices and teams end in
    "administration agency association bank board bureau center centre chapter college committee corporation "
    "council department division foundation group guild hospital inc institute limited llc ltd ministry network office "
    "partners plc school society university gmbh ag sa bv academy award awards summit conference forum museum prize "
    "federation consortium alliance"
)
DOMAIN = Pattern(r"\.[a-z]{2,4}\b")


def named_after(words: Words, last: int) -> bool:
    """Tell whether a name is part of another: of a firm, an office, an address ("Cloud.gov", "Insurance Group")."""
    gap = words.gaps[last + 1]
    if gap == ", " and not LEGAL_FORMS.isdisjoint(words.folds[last + 1 : last + 2]):
        return words.text[words.starts[last]].isupper()
    if gap != " ":
        address = gap.startswith(".") and DOMAIN.match(words.text, words.ends[last])
        return gap.startswith("://") or (bool(address) and words.folds[last] not in ("asp", "vb"))
    for after in (last + 1, last + 2):
        if after >= len(words.folds) or words.gaps[after] != " " or not words.text[words.starts[after]].isupper():
            return False
        if words.folds[after] in FIRMS:
            return not words.slice(after, after).isupper() or words.folds[after] in ("inc", "llc", "plc")
    return False


def said_of_things(words: Words, first: int, last: int) -> bool:
    """Tell whether a trait is said of a thing, not of a person: "a reliable pipeline", "models are reliable"."""
    after = last + 1
    if words.folds[last].endswith(TRAITS) and (_ascribed(words, last) or (first == last and _describes(words, last))):
        return True
    return (
        after < len(words.folds)
        and words.gaps[after] == " "
        and words.folds[after] in THINGS
        and words.folds[last].endswith(TRAITS)
    )


DESCRIBING = ("al", "ive", "ise", "able", "ible", "ful", "ant", "ent", "ic", "ous", "ly", "ed")
ABILITIES = word_set("skill skills ability abilities talent style")
PERSONS = word_set(  # who and what of a person is described: "a reliable colleague", "proactive mindset"
    "person people individual individuals professional professionals candidate candidates colleague colleagues team "
    "player players leader leaders thinker thinkers self starter mindset attitude approach thinking problem "
    "personality nature spirit mind work worker workers style working skills skill abilities ability capabilities "
    "capacity communicator character attention engineer engineers developer developers analyst analysts "
    "background manager managers specialist specialists consultant consultants designer designers scientist scientists "
    "nurse member members employee employees expert talent talents driver human humans soul operator coordinator "
    "assistant"
)
JOINING = word_set(
    "and or but to in on at of for with within under across without while when as by from about through during into "
    "towards toward than both where who that which if because so not also even yet closely effectively directly well "
    "throughout et ou y o und oder en de dans avec pour sur à mit im bei für con para por se met is are be you we"
)
UNTHINGLY = PERSONS | JOINING


def _describes(words: Words, last: int) -> bool:
    """Whether a trait stands before a word that is no person's: "innovative drugs", "proactively monitor"."""
    after = last + 1
    if after >= len(words.folds) or words.gaps[after] != " " or not words.text[words.starts[after]].islower():
        return False
    if not words.folds[last].endswith(DESCRIBING) or words.folds[last] == "interpersonal":
        return False
    return words.folds[after] not in UNTHINGLY and ABILITIES.isdisjoint(words.folds[after + 1 : after + 2])


LINKING = word_set("is are be remains remain stays stay")
FAR = 4


def _ascribed(words: Words, last: int) -> bool:
    """Whether a thing is said to be so, the trait alone or behind others: "models are documented, reliable"."""
    earliest = max(1, last - FAR)
    verb = next((place for place in range(last - 1, earliest - 1, -1) if words.folds[place] in LINKING), 0)
    if not verb or "\n" in words.text[words.starts[verb] : words.starts[last]]:
        return False
    subject = words.folds[max(0, verb - FAR) : verb]
    return not THINGS.isdisjoint(subject) and subject[-1] not in ("you", "who", "they")


TRAITS = (*DESCRIBING, "ven", "ted", "ing", "ate", "ure")


def listed(name: Name, words: Words, first: int, last: int) -> bool:
    """Tell whether only a list of skills makes the word one: a doubtful one beside "and", or in another case."""
    if not case_fits(name, words, first, last):
        return True
    bad_before, bad_after = _bad(name, words, first, last)
    if not bad_before and not bad_after:
        return False
    before, after = _neighbours(words, first, last)
    return (before in JOINTS and before in bad_before) or (after in JOINTS and after in bad_after)


def _neighbours(words: Words, first: int, last: int) -> tuple[str, str]:
    before = words.folds[first - 1] if first and joined(words.gaps[first]) else ""
    if before in OF and first > 1 and words.folds[first - 2] in CUES_OR_NUMBERS:  # "knowledge of", "one of"
        before = ""
    after = words.folds[last + 1] if last + 1 < len(words.folds) and joined(words.gaps[last + 1]) else ""
    if after == "von" and "vorteil" in words.folds[last + 2 : last + 3]:
        after = ""
    if after in SAID and before == "" and introduced(words, first):  # "knowledge of Go is required"
        after = ""
    return before, after


def _bad(name: Name, words: Words, first: int, last: int) -> tuple[Collection[str], Collection[str]]:
    """The words that may not stand before and behind."""
    wary = WARY.get(words.folds[first]) if first == last else None
    if wary is None:
        return name.not_after, name.not_before
    return wary.not_after.union(name.not_after), wary.not_before.union(name.not_before)


def joined(gap: str) -> bool:
    """Whether two words belong to one phrase: no punctuation stands between them."""
    return gap == " " or not gap.strip(" \t\u00a0\"'‘’“”*_-‑")


def case_fits(name: Name, words: Words, first: int, last: int) -> bool:
    """Tell whether a name that is only meant in its own case stands so."""
    wary = WARY.get(words.folds[first]) if first == last else None
    if not (name.case or (wary and wary.case) or len(name.text) <= 2):  # noqa: PLR2004 - R, C, Go, AI
        return True
    said = words.slice(first, last)
    return said in (name.text, name.text + "s") or said.replace("-", " ") == name.text


def _case_may_differ(name: Name, words: Words, first: int, last: int) -> bool:
    """Whether "html, css, react" may mean a name that is written with a capital; a short one where all is small."""
    if words.slice(first, last).lower() != name.text.lower():
        return False
    wary = WARY.get(words.folds[first]) if first == last else None
    return (len(name.text) > CLEAR and not (wary and wary.case)) or in_small_line(words, first, last)


CLEAR = 2
CUES_BEFORE = word_set(
    "know knows afraid scared understanding grasp comfortable confident versed sicher fit kennst kennen "
    "beherrschst connaissez maîtrisez conoces dominas "
    "experience experienced knowledge proficiency proficient expertise expert familiarity familiar "
    "skills skilled fluent fluency background using programming code coding scripts scripting written idiomatic "
    "language languages "
    "framework frameworks kenntnisse erfahrung erfahrungen berufserfahrung praxiserfahrung berufspraxis "
    "programmierung sprachen connaissance connaissances maîtrise expérience "
    "deseable deseables valorable ideally idealerweise idéalement "
    "conocimientos experiencia kennis ervaring kunskap kunskaper erfarenhet erfaring kendskab conhecimento "
    "conhecimentos experiência conoscenza conoscenze esperienza"
)
CUES_OR_NUMBERS = CUES_BEFORE | NUMBERS | word_set("user users use usage command mastery handling")
CUES_AFTER = word_set(
    "programming language languages code coding development scripting framework frameworks library libraries app apps "
    "skills background experience knowledge macros stack proficiency expertise kenntnisse ui native hooks components "
    "scripts"
)
MAKERS = word_set("developer developers engineer engineers programmer programmers entwickler entwicklerin développeur")
LEADS = word_set("in with using strong excellent good advanced basic previous prior mit en avec con met")
GRADES = word_set("advanced intermediate basic strong good solid excellent")
TRAILS = word_set(
    "background abilities ability concepts principles tools tooling systems system environment environments databases "
    "database methodologies methods practices techniques technologies platforms platform services applications roles"
)
MADE = word_set(  # what is made with a tool: "games with Unity", "apps in Swift"
    "build building built develop developing developed game games app apps application applications prototype "
    "prototypes"
)
MEANS = word_set("with using in")
USES = word_set("for")
LIKE_IT = word_set("other similar equivalent comparable another")
CHOOSING = word_set("one two three either following")
OF_CHOICE = CHOOSING | word_set("any at least or more of the these")
NEAR_BEFORE = 3
FAR_BEFORE = 8


def introduced(words: Words, first: int) -> bool:
    """Tell whether a word before says that a skill is spoken of: "code in …", "experience with …"."""
    return not CUES_BEFORE.isdisjoint(words.folds[max(0, first - 2) : first])


def capital_within(words: Words, first: int, last: int) -> bool:
    """Tell whether a word has a capital though small words stand beside it: "our files and Excel to track"."""
    if first != last or not 0 < first < len(words.folds) - 1 or words.gaps[first] != " ":
        return False
    around = (first - 1, first + 1)
    return words.text[words.starts[first]].isupper() and all(words.text[words.starts[at]].islower() for at in around)


def graded(words: Words, first: int, last: int) -> bool:
    """Tell whether a capitalised name ends behind a level: "Advanced Word; strong Excel"."""
    if not first or words.folds[first - 1] not in GRADES or words.gaps[first] != " ":
        return False
    goes_on = last + 1 < len(words.folds) and words.gaps[last + 1] == " " and words.folds[last + 1] not in JOINTS
    return words.text[words.starts[first]].isupper() and not goes_on


def cued(words: Words, first: int, last: int, *, plainly: bool = False) -> bool:
    """Tell whether a word nearby says that a skill is spoken of; `plainly`: the name is no doubtful one."""
    before = words.folds[max(0, first - NEAR_BEFORE) : first]
    if not CHOOSING.isdisjoint(before):  # "expertise in one of the following: …"
        said = words.folds[max(0, first - FAR_BEFORE) : first]
        before = tuple([word for word in said if word not in OF_CHOICE][-NEAR_BEFORE:])
    after = words.folds[last + 1] if last + 1 < len(words.folds) else ""
    if after in CUES_AFTER or after in MAKERS or not CUES_BEFORE.isdisjoint(before):
        return True
    leading = before[-1] if before else ""
    made = leading in MEANS and not MADE.isdisjoint(before[:-1])
    if made or (after == "or" and not LIKE_IT.isdisjoint(words.folds[last + 2 : last + 3])):  # "Stripe or similar"
        return words.text[words.starts[first]].isupper()
    if first == last and words.ends[last] - words.starts[first] == 1 and after in USES:
        return first == 0 or "\n" in words.gaps[first]  # "R for analysis"
    if first > 0 and words.folds[first - 1] in THE and words.gaps[first] == " ":
        return plainly and spent_in(words, first)
    if wanted(words, first, last) or graded(words, first, last):
        return True
    return plainly and (leading in LEADS or after in TRAILS)
