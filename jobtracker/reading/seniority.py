"""The level of the role: from its title, else from its name in the text."""

from collections.abc import Sequence

from jobtracker.reading.findings import Found, Seniority
from jobtracker.reading.lines import Line
from jobtracker.reading.roles import LEVELS, MANAGERS, UNLED, is_job_noun
from jobtracker.reading.words import word_list, words_of

_SPAN = 4
_SEGMENTS = ",;|(–—-/:"
_BEFORE_ROLE = frozenset(
    word_list("""
        a an the as our this our un une der die das ein eine einen een la el una uma o en som our to mid mid-level
        highly experienced
    """)
)
_ON_STAGE = frozenset(word_list("manager management hand hands technician designer carpenter director crew"))
# Who is of the staff, and no higher for it.
_STAFF = frozenset(
    word_list("""
        nurse nurses midwife sister physiotherapist pharmacist physician psychologist writer reporter photographer
        sergeant member members training development assistant officer trainer tutor
    """)
)
_STAGES = frozenset(("key", "early", "late", "seed", "growth", "back", "first", "second"))
_SALES_LEADS = frozenset(("generation", "gen", "qualification"))
# What stands behind these words is a colleague.
_OTHERS = frozenset(
    word_list("""
        mentor mentoring mentors coach coaching guide guiding supervise supervising train training support supporting
        reports reporting betreuen anleiten encadrer encadrement supervisar
    """)
)


def seniority_of(title: str | None, *, lines: Sequence[Line]) -> Found[Seniority] | None:
    """The level, None where neither title nor text states one."""
    if title:
        level = level_of(title)
        if level:
            return Found(level)
        return _from_text(words_of(title), lines=lines)
    return None


def level_of(title: str) -> Seniority | None:
    """The level that a title states; of two the first."""
    words = words_of(title)
    for index, word in enumerate(words):
        level = LEVELS.get(word)
        if level and _is_level(word, after=words[index + 1 : index + 2]) and not _of_growth(words, index=index):
            return level
        if word == "vice" and words[index + 1 : index + 2] == ("president",):
            return "executive"
        if word == "working" and words[index + 1 : index + 2] == ("student",):
            return "intern"
        if word in ("associate", "deputy", "entry"):
            lower = _lower_level(words[index + 1 :], word=word)
            if lower:
                return lower
    return "manager" if _manages(title) else None


def _of_growth(words: tuple[str, ...], *, index: int) -> bool:
    """Whether a stage is one of a school or a firm: "Key Stage 1", "early stage"."""
    return words[index] == "stage" and index > 0 and words[index - 1] in _STAGES


def _is_level(word: str, *, after: tuple[str, ...]) -> bool:
    """Whether a word that can state a level does: not a staff at the end, a head of nothing, a theatre's stage."""
    if word == "staff":
        return bool(after) and _STAFF.isdisjoint(after)
    if word == "head":
        return after == ("of",)
    if word == "lead":
        return _SALES_LEADS.isdisjoint(after)
    return not (word == "stage" and not _ON_STAGE.isdisjoint(after))


def _lower_level(after: tuple[str, ...], *, word: str) -> Seniority | None:
    if any(LEVELS.get(each) == "director" for each in after[:2]):
        return "director"
    if word == "entry" and after[:1] == ("level",):
        return "junior"
    return "junior" if word == "associate" and any(is_job_noun(each) for each in after[:_SPAN]) else None


def _manages(title: str) -> bool:
    head = title
    for sign in _SEGMENTS:
        head = head.split(f" {sign}" if sign in "-–—/" else sign, maxsplit=1)[0]
    words = words_of(head)
    if not words:
        return False
    if words[0] in MANAGERS:
        return True
    return words[-1] in MANAGERS and (len(words) < 2 or words[-2] not in UNLED)  # noqa: PLR2004 - one word before


def _from_text(title: tuple[str, ...], *, lines: Sequence[Line]) -> Found[Seniority] | None:
    """The level in the role's full name: "The Sr. Backend Engineer…" where the title says "Backend Engineer"."""
    nouns = [index for index, word in enumerate(title) if is_job_noun(word)]
    if not nouns:
        return None
    name = title[max(0, nouns[0] - 1) : nouns[0] + 1]
    for line in lines:
        for index in _places(name, words=line.words) if name[-1] in line.words else ():
            for back in range(max(0, index - 2), index):
                level = LEVELS.get(line.words[back])
                others = not _OTHERS.isdisjoint(line.words[max(0, back - _SPAN) : back])
                if (
                    level in ("senior", "junior", "lead")
                    and not others
                    and (back == 0 or line.words[back - 1] in _BEFORE_ROLE)
                ):
                    return Found(level, line.start, line.end)
    return None


def _places(name: tuple[str, ...], *, words: tuple[str, ...]) -> list[int]:
    return [index for index in range(len(words) - len(name) + 1) if words[index : index + len(name)] == name]
