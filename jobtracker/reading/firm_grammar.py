"""How the names of firms are written, as patterns made of one another, and what a clause that names one is."""

from typing import NamedTuple

from jobtracker.patterns import Pattern
from jobtracker.reading.words import word_list

_ADDRESSED = r"(?:Dr|Dres|Prof|St|Ste|Sta)\.(?: (?:med|dent|jur)\.)*"
# What stands behind a word of a name begins with a sign: that it ends there is told at once, not letter by letter.
TOKEN = (
    rf"(?:{_ADDRESSED}|[A-ZÀ-Þ0-9][\w&+'’.!-]*[\w+!](?!\w)|[A-ZÀ-Þ]\b|[a-z]{{1,5}}[A-Z]\w*|[a-z]-[A-ZÀ-Þ][\w-]+|"
    r"[a-z]\d\w*(?:\.\w+)?|[dl]['’][A-ZÀ-Þ][\w-]+)"
)
IN_PLACE = r"(?: (?:in|on|near|at|à|en|te|i|aus|bei) [A-ZÀ-Þ][\w'’-]+(?:,? [A-ZÀ-Þ][\w'’-]+){0,2})?"
# What names end in that are written small in Swedish, Danish and Norwegian: "Åsmyra kommun".
SMALL_ENDS = word_list("""
    kommune kommun stad församling skola förskola universitet universitetssjukhus sjukhus sykehus omsorg bibliotek
    museum högskola gymnasium bostäder begravningsbyrå bryggeri bageri
""")
SMALL_END = rf"(?: [a-zåäöæø]{{0,12}}(?:{'|'.join(SMALL_ENDS)})\b)?"
NAME = (
    rf"(?:[A-ZÀ-Þ]\. ?){{0,2}}{TOKEN}"
    rf"(?: (?:(?:of the|for the|of|for|the|and|de|du|des|la|le|der|für|van|von|in the|do|da|dos|del|"
    rf"della|delle|dei|degli|dello|di|am|im|zum|zur) )?"
    rf"(?:& )?{TOKEN}){{0,6}}(?:, {TOKEN} & {TOKEN})?{SMALL_END}"
)
# The small words within a name, and those before the place that stands between it and its verb.
WITHIN_NAMES = frozenset(
    word_list("""
        of the for and de du des la le der für van von in do da dos del della delle dei degli dello di am im zum zur z
        on near at à en te i aus bei
    """)
)
# A name that may end in an abbreviation, before the verb: "Harrow Paper Co. makes…".
_FORM = r"(?:Inc|LLC|Ltd|Corp|LLP|PLC|PC|S\.?A|S\.?L|Lda|S\.p\.A|S\.r\.l|SARL|SAS|GmbH|AG|[BN]\.?V|AB)\b\.?"
FIRM = (
    rf"{NAME}(?: \(Pty\) Ltd\.?|, {_FORM}| e\. ?V\.|"
    rf" Sp\. z o\. ?o\.| [sd]\. ?[ro]\. ?o\.|\.(?:(?<=[a-z]\.)|(?<=\.[A-Z]\.))(?= [a-z])|\.(?=,))?"
)


# Where a sentence begins, or goes on behind what opens it: "Since 1963, ".
OPENING = r"(?:^|[.!?]\s+|\n|(?<=, ))"


class Clause(NamedTuple):
    """A pattern with the group "name", how much a match tells, and words of which one must be there for it to match.

    `opens`: it matches at the start of a sentence alone, which begins with one of the words `behind` which the name
    stands; with the name itself, or an article, where there are none. `verbs`: one of them stands right behind the
    name, or what ends in `verb_end`. `signs`: what must be there, too. `tail`: what stands behind the name, which is
    looked for first, as a name could begin at each capital.
    """

    pattern: Pattern
    weight: float
    words: frozenset[str]
    opens: bool = False
    signs: tuple[str, ...] = ()
    behind: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    verb_end: str = ""
    tail: Pattern | None = None


def may_end_name(text: str, *, end: int) -> bool:
    """Whether the word before a place can end a firm's name: of those that are written small only a few do."""
    word = text[text.rfind(" ", 0, end) + 1 : end]
    return not (word.islower() and word.isalpha()) or word.endswith(SMALL_ENDS)


def name_begin(text: str, *, end: int) -> int:
    """From where on a name may begin that ends at a place: behind the last word that none holds."""
    at = end
    while at > 0:
        space = text.rfind(" ", 0, at)
        if _is_outside(text[space + 1 : at]):
            return at
        at = space
    return 0


def verb_behind(text: str, *, at: int) -> str:
    """The small word behind the name that may begin at a place; none where something else may stand between."""
    while at >= 0:
        space = text.find(" ", at)
        word = text[at:space] if space >= 0 else text[at:]
        if _is_outside(word):
            return word
        if not word.isalpha() and (word[:1].islower() or "," in word or "(" in word or not word.isprintable()):
            return ""
        at = space + 1 if space >= 0 else -1
    return ""


def _is_outside(word: str) -> bool:
    """Whether a word is no part of a name: of those that are written small only a few are."""
    return word.islower() and word.isalpha() and not (word in WITHIN_NAMES or word.endswith(SMALL_ENDS))
