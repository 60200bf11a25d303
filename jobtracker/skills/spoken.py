"""How well a spoken language is asked for: the level, on the ladder of the CEFR."""

import re
from functools import lru_cache
from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.skills.comparison import LanguageLevel
from jobtracker.skills.words import small, word_set

LEVELS: tuple[LanguageLevel, ...] = ("A1", "A2", "B1", "B2", "C1", "C2")
_CUES: tuple[tuple[LanguageLevel, str], ...] = (
    (
        "C2",
        (
            r"native|mother[ -]tongue|bilingual|muttersprach\w*|langue maternelle|natif|native|nativ[oa]s?|moedertaal|"
            r"bilingue|madrelingua|língua materna"
        ),
    ),
    (
        "C1",
        (
            r"full professional(?: working)?(?: proficiency)?|fluent(?:ly)?|fluency|excellent|perfect|outstanding|"
            r"exceptional|advanced|"
            r"verhandlungssicher\w*|fließend\w*|ausgezeichnet\w*|hervorragend\w*|exzellent\w*|perfekt\w*|"
            r"couramment|courante?|excellente?|parfaite?|fluid[oa]s?|excelente|avanzado|vloeiend|uitstekende?|flytande|"
            r"ottim[oa]|fluente|eccellente|avanzato|avançado|impeccable|superior|full command|"
            r"foutlo\w+|fehlerfrei\w*|flawless|obehindrat|flydende|sichere?\b|sehr sicher\w*"
        ),
    ),
    (
        "B2",
        (
            r"limited professional|upper[ -]intermediate|proficient|proficiency|very good|very strong|"
            r"strong(?! (?:plus|asset|advantage|bonus))|"
            r"professional|working proficiency|solid|business|sehr gut\w*|gut bis sehr gut\w*|très bonne?s?|"
            r"bonne maîtrise|maîtrise|professionnelle?|muy buen\w*|alto|muito bom|molto buon[oa]|"
            r"mycket god[at]?|meget gode?|"
            r"zeer goede?|très bon(?: niveau)?|great(?! (?:plus|asset|advantage|bonus))|confident|effective|"
            r"competent"
        ),
    ),
    (
        "B1",
        (
            r"conversational|intermediate|limited working|good|gute?n?r?|bonnes?|buen\w*|goede?|bon niveau|"
            r"working knowledge|good command|medio|decent|buon[oa]|goda|intermedi[oá]|intermediário"
        ),
    ),
    (
        "A2",
        (
            r"elementary|basic|grund\w+|notions|(?:des |quelques )bases|básic\w+|basis\w*|beginner|débutant|"
            r"some knowledge|rudimentary"
        ),
    ),
)
CUES = tuple((level, Pattern(rf"\b(?:{words})\b")) for level, words in _CUES)  # in small letters
EXPLICIT = Pattern(r"\b([ABC][12])(?![\w#]|\+\+)")


MUST = Pattern(
    r"\b(?:required|mandatory|essential|must|exigée?|obligatoire|erforderlich|zwingend|imprescindible|vereist)\b",
    re.IGNORECASE,
)


WORD = Pattern(r"\w+")
CHOICE = Pattern(r"\s?(?:/|or|oder|ou|o|bis|to|[-–])\s?")
CLOSING = Pattern(r"[,;\n]|(?<!min)(?<!mind)\. ")  # what stands behind such a sign is said of another language


WISHED = Pattern(
    r"[\s)]*(?:(?:skills|language|is|are|ist|sind|wäre|wären|est|es|è|would be|serait|sería)\s)*(?:an?\s|un\s|von\s|"
    r"een\s|ein\s)?(?:(?:big|strong|huge|great|real|definite|clear|großer|vrai|gran)\s)?"
    r"(?:plus|advantage|asset|bonus|preferred|desirable|nice|vorteil|wünschenswert|atout|deseable|valorable|pré|pre|voordeel|super|toll|schön|lovely|great|useful|helpful|welcome|gradit[oa])\b",
    re.IGNORECASE,
)


_JOINT = r"\+?\)?\s(?:and|und|et|y|e|en|och)\s"  # behind a level: "Inglés alto y catalán", "German (B2+) and Polish"
JOINT = Pattern(_JOINT, re.IGNORECASE)
PARTED = Pattern(rf"[,;]|^{_JOINT}", re.IGNORECASE)


class Cue(NamedTuple):
    """A word that tells a level, and where it stands."""

    start: int
    end: int
    level: LanguageLevel


def level_cues(text: str, start: int, end: int) -> list[Cue]:
    """Find the words of a clause that tell a level; overlapping ones: the longest of the highest level."""
    found = [Cue(match.start(), match.end(), _named(match[1])) for match in EXPLICIT.finditer(text, start, end)]
    low = small(text[max(0, start - 1) : end]).rjust(end)  # a word begins behind what is none
    for level, cue in CUES:
        for match in cue.finditer(low, start):
            if all(match.end() <= other.start or match.start() >= other.end for other in found):
                found.append(Cue(match.start(), match.end(), level))
    return sorted(found)


def _named(text: str) -> LanguageLevel:
    return LEVELS[LEVELS.index(text.upper())]


def level_of(text: str, start: int, end: int, *, clause: tuple[int, int], cues: list[Cue]) -> LanguageLevel | None:
    """Tell which level is asked of the language that stands from `start` to `end`."""
    inside = next((cue for cue in cues if start <= cue.start and cue.end <= end), None)
    if inside:
        return inside.level
    behind = next((cue for cue in cues if cue.start >= end), None)
    before = next((cue for cue in reversed(cues) if clause[0] <= cue.start and cue.end <= start), None)
    if behind and _touching(text[end : behind.start]):
        behind = _lower(text, behind, cues)
        explicit = next((c for c in cues if c.start >= behind.start and EXPLICIT.fullmatch(text, c.start, c.end)), None)
        return explicit.level if explicit and _touching(text[behind.end : explicit.start]) else behind.level
    if behind and EXPLICIT.fullmatch(text, behind.start, behind.end) and _said_further(text[end : behind.start]):
        return behind.level
    if before and not _shut(
        text[before.end : start], explicit=bool(EXPLICIT.fullmatch(text, before.start, before.end))
    ):
        return None if PARTED.search(text[before.end : start]) and WISHED.match(text, end) else before.level
    further = behind is not None and behind.start < clause[1]
    if (
        behind
        and further
        and "," in (gap := text[end : behind.start])
        and not _ALSO_SAID.issuperset(WORD.findall(gap.lower()))
    ):
        return None  # "anglais professionnel, notions d'allemand"
    return behind.level if behind and further else None


def _lower(text: str, cue: Cue, cues: list[Cue]) -> Cue:
    """The lower of two levels that are given as a choice: "native or C1"."""
    other = next((one for one in cues if one.start >= cue.end), None)
    if other is None or not CHOICE.fullmatch(text, cue.end, other.start):
        return cue
    return min(cue, other, key=lambda one: LEVELS.index(one.level))


def _shut(gap: str, *, explicit: bool) -> bool:
    """Whether a level before belongs to another language: "B2 German, some French"."""
    return (explicit and ("," in gap or JOINT.match(gap) is not None)) or bool(MUST.search(gap))


def _touching(gap: str) -> bool:
    words = WORD.findall(gap.lower())
    return not CLOSING.search(gap) and len(gap) <= 24 and _LINKS.issuperset(words)  # noqa: PLR2004 - "language skills (at least"


def _said_further(gap: str) -> bool:
    """Whether a level is still that of the language before: "English, written and spoken (minimum B2)"."""
    words = _ALSO_SAID.issuperset(WORD.findall(gap.lower())) and not _SAYING.isdisjoint(WORD.findall(gap.lower()))
    return words and len(gap) <= FURTHER and not any(sign in gap for sign in (";", "\n", ". "))


_LINKS = word_set(
    "mind language languages skills skill level at least minimum min in on a the to speaker written spoken oral is "
    "sprache kenntnisse sprachkenntnisse niveau mindestens auf of niveau nivel sprachniveau"
)


_SAYING = word_set("written spoken oral verbal wort schrift écrit parlé level niveau minimum mindestens mind min")
_ALSO_SAID = _LINKS | _SAYING | word_set("and both or und et y")
FURTHER = 48


@lru_cache(maxsize=256)
def level_spoken(fluency: str) -> LanguageLevel:
    """Tell the level of a language that a person says they speak; B1 where they say nothing of it."""
    explicit = EXPLICIT.search(fluency.upper())
    if explicit:
        return _named(explicit[1])
    low = fluency.lower()
    if "limited" in low:
        return "B1"
    for level, cue in (CUES[0], CUES[-1], *CUES[1:-1]):  # "elementary proficiency" is elementary
        if cue.search(low):
            return level
    return "B1"
