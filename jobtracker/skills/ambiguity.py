"""Names that are also common words: what around them tells the one from the other."""

from collections.abc import Collection
from typing import NamedTuple

from jobtracker.skills.catalogue import Name
from jobtracker.skills.words import Words

NOTHING = frozenset[str]()


class Wary(NamedTuple):
    """When a word is not the skill of the same name, whatever the catalogue says of it."""

    not_before: frozenset[str] = NOTHING
    not_after: frozenset[str] = NOTHING
    case: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DOING = _words("to will we you they i can may must should shall would could please not and/or who that let and")
_THE = _words("the a an this that our your their its his her my")

BLOCKED = (
    "go through",
    "go to market",
    "go live",
    "go above",
    "go beyond",
    "series a",
    "series b",
    "series c",
    "series d",
    "series e",
    "serie a",
    "r&d",
    "rest of",
    "rest assured",
    "word of mouth",
    "in other words",
    "in a word",
    "excel at",
    "swift response",
    "access to",
    "vitamin c",
    "c level",
    "c suite",
    "c1 level",
    "plan c",
    "class c",
    "category c",
    "hepatitis c",
    "react to",
    "react quickly",
    "express written consent",
    "gender expression",
    "spring break",
    "team spirit",
    "open source the",
    "front office",
    "go getter",
    "no go",
    "on the go",
    "pick and go",
    "as is",
    "word for word",
    "bar none",
    "in compliance with",
    "at scale",
    "on the spot",
    "in the spotlight",
    "day to day",
    "to the point",
)

WARY = {
    "go": Wary(
        _words(
            "through to live beyond above the for into on out over back ahead along far further home hand where with "
            "getter green forward deep around online extra and/or a an in well wrong"
        ),
        _DOING | _words("on go ready always it things let's"),
        case=True,
    ),
    "c": Wary(_words("level levels suite round funding series"), _words("series vitamin class category plan dr"), True),
    "r": Wary(_words("us d"), _words("dr"), case=True),
    "excel": Wary(_words("at in as within when under and beyond academically"), _DOING | _words("people")),
    "rest": Wary(
        _words("of assured on is day days period in easy the with your breaks room up easily from and"),
        _DOING | _words("the a day at and bed"),
    ),
    "express": Wary(
        _words(
            "your yourself themselves our their his her interest ideas an a the consent written permission purpose "
            "authorization condition delivery"
        ),
        _DOING | _THE | _words("american dhl"),
    ),
    "swift": Wary(
        _words("and response responses resolution action delivery decision decisions follow progress reaction turnaround"),
        _words("a an ensure the"),
    ),
    "word": Wary(_words("of from for count about on counts spread by"), _THE | _words("one every in each key last")),
    "spring": Wary(_words("of semester term break into break season 2023 2024 2025 2026 2027 2028"), _THE | _words("in early late by next this during")),
    "sketch": Wary(_words("a an the out ideas your and/or concepts"), _DOING | _THE),
    "access": Wary(
        _words(
            "to and/or control controls management rights level levels our all the card cards your is for of permissions "
            "denied a any company"
        ),
        _DOING | _THE | _words("have with equal easy free direct full unlimited exclusive internet user"),
    ),
    "less": Wary(
        _words("than experienced of is common formal time more likely"),
        _words("or no much more with for and is far in a the years does do"),
    ),
    "unity": Wary(_words("of and in among"), _words("strong of team our national a")),
    "react": Wary(_words("to quickly fast swiftly promptly appropriately calmly accordingly well"), _DOING),
    "spark": Wary(_words("your a an the joy change ideas innovation interest curiosity"), _DOING | _THE),
    "flash": Wary(_words("sale sales flood"), _words("a")),
    "scratch": Wary(NOTHING, _words("from")),
    "chef": Wary(_words("de"), _words("the a sous head"), case=True),
    "puppet": Wary(NOTHING, _words("a")),
    "oracle": Wary(NOTHING, _words("an")),
    "ruby": Wary(NOTHING, _words("a")),
    "rust": Wary(_words("belt"), _words("the of"), case=True),
    "dart": Wary(NOTHING, _words("the a"), case=True),
    "julia": Wary(NOTHING, _words("dear contact hi")),
    "scala": Wary(NOTHING, _words("la")),
    "basic": Wary(NOTHING, NOTHING, case=True),
    "teams": Wary(NOTHING, NOTHING, case=True),
    "slack": Wary(_words("time off"), _words("the"), case=True),
    "notion": Wary(_words("of that"), _words("the a any")),
    "make": Wary(NOTHING, _DOING, case=True),
    "apache": Wary(),
}


JOINTS = _words("and or")


def spoken_of(name: Name, words: Words, first: int, last: int) -> bool:
    """Tell whether a name that stands here can be meant: case and neighbours only."""
    if not _case_fits(name, words, first, last):
        return False
    before, after = _neighbours(words, first, last)
    bad_before, bad_after = _bad(name, words, first, last)
    return (before not in bad_before or before in JOINTS) and (after not in bad_after or after in JOINTS)


def listed(name: Name, words: Words, first: int, last: int) -> bool:
    """Tell whether a word of doubtful meaning stands beside "and" or "or": only a list of skills makes it one."""
    before, after = _neighbours(words, first, last)
    bad_before, bad_after = _bad(name, words, first, last)
    return (before in JOINTS and before in bad_before) or (after in JOINTS and after in bad_after)


def _neighbours(words: Words, first: int, last: int) -> tuple[str, str]:
    before = words.folds[first - 1] if first and joined(words.between(first)) else ""
    after = words.folds[last + 1] if last + 1 < len(words) and joined(words.between(last + 1)) else ""
    return before, after


def _bad(name: Name, words: Words, first: int, last: int) -> tuple[Collection[str], Collection[str]]:
    """The words that may not stand before and behind."""
    wary = WARY.get(words.folds[first]) if first == last else None
    if wary is None:
        return name.not_after, name.not_before
    return wary.not_after.union(name.not_after), wary.not_before.union(name.not_before)


def joined(gap: str) -> bool:
    """Whether two words belong to one phrase: no punctuation stands between them."""
    return not gap.strip(" \t\u00a0\"'‘’“”*_-‑")


def _case_fits(name: Name, words: Words, first: int, last: int) -> bool:
    wary = WARY.get(words.folds[first]) if first == last else None
    if not (name.case or (wary and wary.case) or len(name.text) <= 2):  # noqa: PLR2004 - R, C, Go, AI
        return True
    said = words.slice(first, last)
    return said in (name.text, name.text + "s") or said.replace("-", " ") == name.text


CUES_BEFORE = _words(
    "experience experienced knowledge proficiency proficient expertise expert familiarity familiar skills skilled "
    "fluent fluency understanding background using programming code coding scripts scripting written develop "
    "developing development language languages framework frameworks tools technologies stack software application "
    "libraries library kenntnisse erfahrung programmierung sprachen connaissance connaissances maîtrise expérience "
    "conocimientos experiencia kennis ervaring"
)
CUES_AFTER = _words(
    "programming language languages developer developers engineer engineers code coding development scripting "
    "framework frameworks library libraries apps app skills experience knowledge macros stack services applications "
    "proficiency kenntnisse ui native hooks components database scripts"
)
NEAR_BEFORE = 4
NEAR_AFTER = 2


def cued(words: Words, first: int, last: int) -> bool:
    """Tell whether a word nearby says that a skill is spoken of."""
    before = words.folds[max(0, first - NEAR_BEFORE) : first]
    after = words.folds[last + 1 : last + 1 + NEAR_AFTER]
    return not CUES_BEFORE.isdisjoint(before) or not CUES_AFTER.isdisjoint(after)
