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
    stands; with the name itself, or an article, where there are none. `signs`: what must be there, too. `tail`: what
    stands behind the name, which is looked for first, as a name could begin at each capital.
    """

    pattern: Pattern
    weight: float
    words: frozenset[str]
    opens: bool = False
    signs: tuple[str, ...] = ()
    behind: frozenset[str] = frozenset()
    tail: Pattern | None = None
