"""What one item of a posting asks for."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.findings import Item
from jobtracker.skills.comparison import AnyLeaf, Ask, CertificateAsk, Group, LanguageAsk, SkillAsk, SoftAsk
from jobtracker.skills.conditions import LICENCES, find_conditions, find_licences
from jobtracker.skills.degrees import BEGINS as DEGREES
from jobtracker.skills.degrees import find_degrees
from jobtracker.skills.fit import fields_of
from jobtracker.skills.grammar import Clause, tells
from jobtracker.skills.groups import group
from jobtracker.skills.lexicon import Lexicon
from jobtracker.skills.marks import Leafed, Mark, find_phrases, mark
from jobtracker.skills.packages import packages
from jobtracker.skills.pieces import WORD
from jobtracker.skills.spoken import Cue, level_cues, level_of
from jobtracker.skills.spots import Spot
from jobtracker.skills.wishes import denies, settle
from jobtracker.skills.words import Words, beginnings, word_set
from jobtracker.skills.years import UNITS, Years, find_years
from jobtracker.values import replace

ASKING = frozenset(("requirement", "preferred", "stack"))
LONGEST_ITEM = 4000
ROLE = Pattern(
    (
        r"\b(?:looking for|seeking|hiring|searching for|join us as|need|are you|suchen|recherchons|buscamos|"
        r"zoeken)\s(?:an?|our|the|eine?n?|un|une)\s[^.,;:()\n]{0,60}?\b(?:developers?|engineers?|analysts?|"
        r"scientists?|architects?|programmers?|consultants?|managers?|specialists?|designers?|administrators?|"
        r"entwickler\w*|d[ée]veloppeu\w+|desarrollador\w*)\b"
    ),
    re.IGNORECASE,
)
CERTIFICATE = Pattern(
    (r"\b(?:certifications?|certificates?|certified|accreditations?|zertifi\w+|certifi(?:cat|cad)\w*)\b"), re.IGNORECASE
)

IN_BETWEEN = Pattern(r"\)?(?:\s(?:\(\w+\)|\w+\)?)){0,2}[\s)]*")
OR_BETWEEN = Pattern(r"[\s\w()]{0,30}?\s?(?:\bor\b|/|,|\band/or\b)\s?[\s\w()]{0,12}")
BEHIND = Pattern(r"\s(?:in|for|as|on|with|of)\s(?:\w+\s)?")
SPEAKS = Pattern(
    (
        r"\b(?:(?:good|excellent|strong|basic|decent|perfect|clear) (?=(?-i:[A-Z]))|"
        r"languages?|speak\w*|spoken|written|verbal\w*|oral|fluen\w+|proficien\w+|native|bilingual|conversational|schrijf\w*|schreib\w*|escrib\w*|foutlo\w+|fehlerfrei\w*|flawless|"
        r"skills?|"
        r"knowledge|command|communicat\w+|talk\w*|convers\w+|level|read\w*|sprach\w*|kenntnisse|deutschkenntnisse|englischkenntnisse|"
        r"trilingual|multilingual|trilingue|dreisprachig|muttersprach\w*|verhandlungssicher\w*|fließend\w*|"
        r"avan[zç]ad\w*|nativ[oa]s?|fluid\w*|alto|medio|básic\w*|notions|"
        r"vloeiend\w*|flytande|uitstekend\w*|wort|enough|high standard|good standard|"
        r"schrift|langues?|parl\w+|habl\w+|sprich\w*|tala\w*|couramment|bases|bilingue|zweisprachig|écrite?|niveau|courant|maîtrise|connaissances?|"
        r"conocimientos?|kennis|idiomas?|"
        r"nivel|hablado|lingu[ae]|livello|conoscenz\w+|madrelingua|línguas?|nível|conhecimento|fluente|"
        r"gradit[oa]|obehindrat|(?:ottim|buon)[oa] (?=(?:inglese|francese|tedesco|spagnolo|italiano)\b)|"
        r"taal|talen|beheers\w*|[ABC][12]|(?:is|are|ist|est|es|sind|would be|wäre|wären|serait|"
        r"sería) (?:also |not |nicht |an? |un |von |een |(?:strong|big|huge|great|real|definite|clear) |"
        r"kein )*(?:required|"
        r"plus|advantage|asset|essential|mandatory|must|desirable|preferred|useful|helpful|valued|necessary|needed|welcome|vorteil|muss|"
        r"atout))\b"
    ),
    re.IGNORECASE,
)
CONTEXT = Pattern(  # where it is used, not what is asked for: "Groovy in our build scripts", "Go on the back end"
    r"\b(?:(?:in|for|on|behind|inside|within)\s(?:our|unsere?[mnr]?|notre|nos|nuestr[oa]s?|onze|ons)\s(?:[\w-]+\s)?|"
    r"on\sthe\s)$",
    re.IGNORECASE,
)
CONTEXT_ROOM = 32
UNNAMED = Pattern(
    r"\s(?:in|of|im|in der|en|dans|de|met)\s(?:(?:an?|the|einem|einer|un|une|una|een)\s)?[\w-]+\s(?:or|oder|ou|o|of)\s",
    re.IGNORECASE,
)
ENDS_OF_STACKS = frozenset(("Backend development", "Front-end development"))
ROLES = beginnings("looking seeking hiring searching join need are suchen recherchons buscamos zoeken")
SEEKING = (
    "looking for",
    "seeking",
    "hiring",
    "searching for",
    "join us as",
    "need a",
    "need our",
    "need the",
    "are you",
    "suchen",
    "recherchons",
    "buscamos",
    "zoeken",
)
CERTIFICATES = beginnings("certification certificate certified accreditation zertifikat zertifizierung certificat")
SENTENCE_END = Pattern(r"\.(?<!\bmin\.)(?<!\bmind\.)(?<!\bca\.) |[;\n]")
SHORT_LINE = 4
ANY_LANGUAGE = "Foreign languages"
TESTS = frozenset(
    ("Cambridge English", "DELE", "DELF", "DSH", "Goethe-Zertifikat", "IELTS", "TOEFL", "TOEIC", "TestDaF")
)
FURTHER = Pattern(
    r"\b(?:other|further|additional|another|more|weitere\w*|andere\w*|zusätzliche\w*|autres?|supplémentaires?|otr[oa]s?|"
    r"andere|extra)\s",
    re.IGNORECASE,
)
JOINING = word_set("and or plus und oder et ou y o en of a an either both also sowie plus")


class ItemAsk:
    """What an item asks for, and whether it says that something is not needed."""

    __slots__ = ("ask", "denied")

    def __init__(self, ask: Ask | None, *, denied: bool = False) -> None:
        self.ask = ask
        self.denied = denied


def read_ask(
    item: Item,
    words: Words,
    spots: Sequence[Spot],
    lexicon: Lexicon,
    *,
    language: str | None = None,
    title: str | None = None,
) -> ItemAsk:
    """Read what an item asks for; `spots` are the skills that it names, `title` is the posting's."""
    if item.kind not in ASKING:
        return ItemAsk(None)
    start, end = item.start, min(item.end, item.start + LONGEST_ITEM)
    leaves = sorted(_leaves(words, start, end, spots, title), key=lambda leaf: leaf.start)
    fixed = find_phrases(words, start, end, leaves)
    if not leaves:
        return ItemAsk(None, denied=denies(fixed))
    if len(fixed) == 1 and _stands_alone(fixed[0], words, start):
        return ItemAsk(leaves[0].leaf)
    raw = mark(words, start, end, fixed, language=language)
    marks = settle(raw, wished=item.kind == "preferred")
    stack = item.kind == "stack"
    ask = _following(marks, lexicon) or group("all", _sentences(marks, lexicon, stack=stack))
    return ItemAsk(ask, denied=ask is None and denies(raw))


def _stands_alone(only: Mark, words: Words, start: int) -> bool:
    """Whether a leaf, beside which neither another nor a phrase stands, is all that its item asks for.

    In a bracket it may explain what is asked for, and "programming" may be a verb beside others.
    """
    before = words.flat[start : only.start]
    return not (isinstance(only.leaf, Group) or only.word.endswith("ing") or "(" in before or "[" in before)


def _sentences(marks: Sequence[Mark], lexicon: Lexicon, *, stack: bool) -> Iterable[Ask]:
    """The asks of the sentences of an item, one by one."""
    asked = False
    for sentence in _cut(marks):
        ways = [Clause(lexicon, stack=stack).read(way) for way in packages(sentence)]
        ask = ways[0] if len(ways) == 1 else group("any", [way for way in ways if way is not None])
        if ask is not None and not (asked and tells(sentence)):
            asked = True
            yield ask


def _cut(marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """The sentences that hold a leaf; one does not end within a bracket, nor at "; or"."""
    sentence: list[Mark] = []
    depth = 0
    leafy = False
    for item in _carried_on(marks):
        sign = item.sign
        if sign == "open":
            depth += 1
        elif sign == "close":
            depth = max(0, depth - 1)
        if sign == "but" or (sign == "stop" and not depth):
            if leafy:
                yield sentence
            sentence, leafy = [], False
        elif sign != "stop":
            sentence.append(item)
            leafy = leafy or item.leaf is not None
    if leafy:
        yield sentence


def _carried_on(marks: Sequence[Mark]) -> Sequence[Mark]:
    """The marks, a stop before "or" being but a comma: "a degree; or five years"."""
    carried = [place for place, item in enumerate(marks[1:]) if item.sign == "or" and marks[place].sign == "stop"]
    return (
        [item.read_as("comma") if place in carried else item for place, item in enumerate(marks)] if carried else marks
    )


def _following(marks: Sequence[Mark], lexicon: Lexicon) -> Ask | None:
    """Read "two of the following: - A - B" over points that run on in one item."""
    for place, item in enumerate(marks):
        if item.sign == "oneof" and "follow" in item.word:
            points = _points(marks[place + 1 :])
            if len(points) > 1:
                asks = [group("all", _sentences(point, lexicon, stack=False)) for point in points]
                return group("any", [ask for ask in asks if ask is not None], at_least=item.number)
    return None


def _points(marks: Sequence[Mark]) -> list[list[Mark]]:
    points: list[list[Mark]] = []
    for place, item in enumerate(marks):
        begins = item.sign == "dash" or (item.sign == "stop" and place + 1 < len(marks))
        if begins or not points:
            points.append([])
        if not begins and item.sign != "colon":
            points[-1].append(item)
    return [point for point in points if point]


def _leaves(words: Words, start: int, end: int, spots: Sequence[Spot], title: str | None) -> list[Leafed]:
    """All leaves of an item; a demand in words goes before a name, and a name before a condition."""
    text = words.flat
    begins = words.begins(start, end)
    found: list[Leafed] = []
    if not LICENCES.isdisjoint(begins):
        found += [Leafed(*licence) for licence in find_licences(text, start, end)]
    if not DEGREES.isdisjoint(begins):
        found += _apart([Leafed(*degree) for degree in find_degrees(text, start, end, begins=begins)], found)
    if not UNITS.isdisjoint(begins):
        asked = [_years(years, title) for years in find_years(words, start, end)]
        found += _apart([_past_unnamed(text, years, spots) for years in asked], found)
    roles = _roles(text, start, end) if not ROLES.isdisjoint(begins) else []
    conditions = [Leafed(*condition) for condition in find_conditions(text, start, end, begins=begins)]
    roles += [
        (condition.start, condition.end) for condition in conditions if " " in text[condition.start : condition.end]
    ]
    named = [spot for spot in spots if not any(first <= spot.start and spot.end <= last for first, last in roles)]
    certificates = not CERTIFICATES.isdisjoint(begins)
    found += _apart(list(_named(text, start, end, named, certificates=certificates)), found)
    if certificates:
        found += _apart(_relevant(text, start, end, found), found)
    return [*found, *_apart(conditions, found)]


def _roles(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where an item says who is sought: a name in there says what the person is."""
    low = text[start:end].lower()
    sought = any(words in low for words in SEEKING)
    return [match.span() for match in ROLE.finditer(text, start, end)] if sought else []


def _years(years: Years, title: str | None) -> Leafed:
    """Years "in a similar role" are years in a role like the posting's."""
    leaf = years.leaf
    if years.alike and title:
        leaf = replace(leaf, of=title, among=fields_of(title))
    return Leafed(years.start, years.end, leaf)


def _past_unnamed(text: str, years: Leafed, spots: Sequence[Spot]) -> Leafed:
    """Years reach past what is not known to the name that is its alternative: "3 years in a food or FMCG factory"."""
    between = UNNAMED.match(text, years.end)
    if between is None or all(spot.start != between.end() or spot.kind != "hard" for spot in spots):
        return years
    if any(years.end <= spot.start < between.end() for spot in spots):
        return years
    return years._replace(end=between.end())


def _apart(new: Sequence[Leafed], old: Sequence[Leafed]) -> Sequence[Leafed]:
    """The new leaves that stand where no other does."""
    if not new or (len(new) == 1 and not old):
        return new
    taken = sorted((leaf.start, leaf.end) for leaf in old)
    kept: list[Leafed] = []
    for leaf in new:
        place = bisect_left(taken, (leaf.end,))
        if not place or taken[place - 1][1] <= leaf.start:
            taken.insert(place, (leaf.start, leaf.end))
            kept.append(leaf)
    return kept


def _named(text: str, start: int, end: int, spots: Sequence[Spot], *, certificates: bool) -> Iterable[Leafed]:
    certified = _certified(text, start, end, spots) if certificates else set()
    languages = {spot.skill for spot in spots if spot.kind == "language"}
    if len(languages) > 1:  # "bilingual in English and Spanish" names the languages themselves
        spots = [
            spot
            for spot in spots
            if spot.skill != ANY_LANGUAGE or FURTHER.search(text, max(start, spot.start - CONTEXT_ROOM), spot.end)
        ]
    if languages:  # "English at IELTS 7" asks for the language
        spots = [spot for spot in spots if spot.skill not in TESTS]
    cues = level_cues(text, start, end) if languages else []
    spoken = bool(languages) and (
        text.count(" ", start, end) < SHORT_LINE
        or bool(SPEAKS.search(text, start, end))
        or _nothing_else(text, start, end, spots)
    )
    named = False
    for spot in spots:
        if (spot.kind == "language" and not spoken) or (named and _is_context(text, spot, start)):
            continue
        named = named or spot.kind == "hard"
        leaf = _leaf(text, spot, cues, clause=(start, end), certified=spot in certified)
        yield Leafed(spot.start, spot.end, leaf)


def _is_context(text: str, spot: Spot, start: int) -> bool:
    """Whether a name behind another says where that one is used: "in our build scripts", "on the back end"."""
    if spot.skill in ENDS_OF_STACKS and text[spot.start : spot.end].lower().endswith("ends"):
        return True  # "Node.js or .NET back ends"
    if spot.kind != "hard" or not text[spot.start : spot.end].islower():
        return False
    found = CONTEXT.search(text, max(start, spot.start - CONTEXT_ROOM), spot.start)
    return found is not None and (not found[0].endswith("the ") or spot.skill in ENDS_OF_STACKS)


def _nothing_else(text: str, start: int, end: int, spots: Sequence[Spot]) -> bool:
    """Whether a line only lists languages: "Polish or Czech, plus English"."""
    rest, last = "", start
    for spot in spots:
        if spot.kind != "language":
            return False
        rest += text[last : max(last, spot.start)] + " "
        last = spot.end
    return JOINING.issuperset(WORD.findall((rest + text[last:end]).lower()))


def _leaf(text: str, spot: Spot, cues: list[Cue], *, clause: tuple[int, int], certified: bool) -> AnyLeaf:
    start, end = spot.start, spot.end
    if spot.kind == "soft":
        return SoftAsk(start=start, end=end, soft=spot.skill)
    if spot.kind == "certificate":
        return CertificateAsk(start=start, end=end, certificate=spot.skill)
    if spot.kind == "language":
        level = level_of(text, spot.start, spot.end, clause=_sentence(text, spot, clause), cues=cues)
        return LanguageAsk(start=start, end=end, language=spot.skill, level=level)
    if certified:
        return CertificateAsk(start=start, end=end, certificate=f"{spot.skill} certification")
    return SkillAsk(start=start, end=end, skill=spot.skill)


def _sentence(text: str, spot: Spot, clause: tuple[int, int]) -> tuple[int, int]:
    """The stretch between full stops and semicolons around a name."""
    ends = [found.start() for found in SENTENCE_END.finditer(text, *clause)]
    first = max((place for place in ends if place < spot.start), default=clause[0])
    return (max(first, clause[0]), min((place for place in ends if place >= spot.end), default=clause[1]))


def _certified(text: str, start: int, end: int, spots: Sequence[Spot]) -> set[Spot]:
    """The skills of which a certificate is asked for."""
    certified: set[Spot] = set()
    hard = [spot for spot in spots if spot.kind == "hard"]
    for match in CERTIFICATE.finditer(text, start, end):
        before = [spot for spot in hard if spot.end <= match.start()]
        following = next((spot for spot in hard if spot.start >= match.end()), None)
        if following and text[match.end() : following.start] == " (":  # "a cloud certification (AWS, Azure or GCP)"
            close = text.find(")", following.end, end)
            certified.update(spot for spot in hard if following.start <= spot.start < close)
        if before and IN_BETWEEN.fullmatch(text, before[-1].end, match.start()):
            last = before[-1].start
            certified.add(before.pop())
            while before and OR_BETWEEN.fullmatch(text, before[-1].end, last):
                last = before[-1].start
                certified.add(before.pop())
        elif following and BEHIND.fullmatch(text, match.end(), following.start):
            certified.add(following)
    return certified


def _relevant(text: str, start: int, end: int, found: Sequence[Leafed]) -> list[Leafed]:
    """A certificate that is not named: "relevant certifications"."""
    if any(isinstance(leaf.leaf, CertificateAsk) for leaf in found):
        return []
    match = CERTIFICATE.search(text, start, end)
    if match is None:
        return []
    return [Leafed(match.start(), match.end(), CertificateAsk(start=match.start(), end=match.end(), certificate=None))]
