"""Where a text that lost its line breaks without a space was glued together: "…measuring machineWhat you bring…"."""

from collections.abc import Sequence
from itertools import pairwise

from jobtracker.patterns import Pattern
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.kinds import opener_of
from jobtracker.reading.shapes import BIG, CLOSING, SMALL, shape_of
from jobtracker.reading.words import kept, word_list, words_of

# Beside these the shape of a line does not tell where a seam may be.
_BESIDE = ("€", "£", "$", "401", "×")
# What begins behind any seam, and what stands on its sides: rare within lines, so that only there is looked for one.
_BEHIND = Pattern(
    r"[A-ZÀ-Þ0-9€£$](?<=[a-zß-ÿA-Z\d)%€£$;].)"
    r"(?:(?<=[^A-Z\d].)|(?<=[A-Z].)(?=[a-zß-ÿ]|01)|(?<=[A-Z][€£])|(?<=\d[A-ZÀ-Þ])(?=[a-zß-ÿ]))"
)
# What stands on both sides of any seam comes first, so that nothing else is looked at.
_SEAM = Pattern(
    r"[a-zß-ÿA-Z\d)%€£$;](?=[A-ZÀ-Þ\d€£$])"
    r"(?:(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ’']|A\s|[A-ZÀ-Þ]{2,6}[\s-])"
    r"|(?<=[a-zß-ÿ]{3})(?=\d{1,2}\+? (?:[a-zß-ÿ]|[A-ZÀ-Þ][a-zß-ÿ]{2})|\d{1,2} ?% )"
    r"|(?<=[a-zß-ÿA-Z\d][)%€£$])(?=[A-ZÀ-Þ])|(?<=\d %)(?=[A-ZÀ-Þ])|(?<=[\w)];)(?=[A-ZÀ-Þ][a-zß-ÿ])"
    r"|(?<=[a-zß-ÿ ]\d{2})(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=[a-zß-ÿ] \d|\d{3})(?=[A-ZÀ-Þ][a-zß-ÿ])"
    r"|(?<=[A-Z]{2})(?=[A-ZÀ-Þ][a-zß-ÿ]{2,20}[\s,.])"
    r"|(?<=[a-zß-ÿ] [A-Z])(?=[A-ZÀ-Þ][a-zß-ÿ]{2,20}\s)"
    r"|(?<=[a-zß-ÿ]{3})(?=\d{1,2}-[A-ZÀ-Þ][a-zß-ÿ]{2}|\d{1,3}(?:[.,]\d{3}){1,2} ?[€£$])|(?<=[A-Z]{4})(?=[€£]\s?\d)"
    r"|(?<=[a-zß-ÿ)])(?=[€£$]\s?\d)|(?<=\d[,.]\d{3})(?=[A-ZÀ-Þ][a-zß-ÿ]{2})|(?<=[a-zß-ÿA-Z)%])(?=401\s?\(?[kK]))"
)
_INVERTED = Pattern(r"(?<![\s¿¡(\"“])(?=[¿¡])")  # "…en el GMAO¿Qué buscamos?"
# What stands behind the seam of a name that is written in one: JavaScript, GitHub, PowerPoint, LinkedIn.
_TAILS = frozenset(
    word_list("""
        ai air analytics api app apps assist base beat berry bi board book bot box bricks bus cad camp care catalyst
        center chain check chimp cloud code coin commerce connect craft data db desk doc docs drive edge engine fire
        flake flow force form forms gem go graph grid guard hub in insight ip kit lab labs learn less ledger link linux
        mail maker mart mate math max mind mine mo mob monkey net note office one ops orm pad page pal paradise path
        pay pipe plan play point port press pro query quest ray ride route run safe scape scale script sense server
        set share sheet shield shift shop sign sight site soft source space sphere spot sql stack state storm stream
        studio suite talk team teams test time tok track trade tube unit up verse view vision ware watch wave web wire
        wise word works world xml yard
    """)
)
_LABEL = Pattern(r"[A-ZÀ-Þ][a-zß-ÿ]+(?: [a-zß-ÿ]+){0,2}: ?\S")  # "Location: LeedsSalary: £30,000"
_TAIL = Pattern(r"[A-ZÀ-Þ]+[a-zß-ÿ]*")
_HEAD_START = Pattern(r"[A-ZÀ-Þ]*[a-zß-ÿ]*$")
_LAST_SAID = Pattern(r"[A-ZÀ-Þ][^.!?:;A-ZÀ-Þ]{3,60}$")
_NAMES = frozenset(("mc", "mac", "la", "le", "de", "di", "fitz", "van", "i", "e", "o", "ph", "gmb", "k", "m", "d", "x"))
# Behind these only a space was lost.
_GOES_ON = frozenset(word_list("with and or of the to for from und mit für avec pour con para met voor och med"))
_LEAST_SEAMS = 3
_LEAST_OPENING = 2
_LEAST_LETTERS = 3
_MANY_SEAMS = 7
_MOST_WORDS = 8
_LONGEST_WORD = 40
_LONGEST_HEAD = 100


def glued_cuts(piece: str, *, much: bool) -> Sequence[int]:
    """Where to cut a line whose pieces were glued; nowhere if only names are so. `much`: it is much of its text."""
    seams = _seams(piece)
    opening = sum(_opens_a_point(piece, at=seam) for seam in seams)
    if opening >= _LEAST_OPENING and opening * 2 > len(seams):
        return seams
    if len(seams) < _LEAST_SEAMS:
        return []
    labelled = sum(_LABEL.match(piece, seam) is not None for seam in seams) >= _LEAST_SEAMS
    many = much and len(seams) >= _MANY_SEAMS
    return seams if many or labelled or _holds_a_heading(piece, seams=seams) else []


@kept
def list_seams(piece: str) -> Sequence[int]:
    """Where to cut a line of a list whose points were glued: few seams tell as much as many do elsewhere."""
    seams = _seams(piece)
    plain = [seam for seam in seams if _ends_a_word(piece, at=seam)]
    if any(piece[seam - 1] == ";" for seam in seams):
        return seams
    return seams if len(plain) >= _LEAST_OPENING or any(_opens_a_point(piece, at=seam) for seam in plain) else []


def _ends_a_word(piece: str, *, at: int) -> bool:
    """Whether an ordinary word stands before a seam, and not a part of a name: "GraphQL"."""
    before = _HEAD_START.search(piece[max(0, at - _LONGEST_WORD) : at])
    return before is not None and len(before[0]) >= (_LEAST_LETTERS if before[0][:1].islower() else 2 * _LEAST_LETTERS)


@kept
def _seams(piece: str) -> Sequence[int]:
    seams: list[int] = []
    if _may_hold_seams(piece):
        behind = [found.start() for found in _BEHIND.finditer(piece)]
        seams = [at for at in behind if _SEAM.match(piece, at - 1) and not _is_name(piece, at=at)]
    if "¿" in piece or "¡" in piece:
        seams = sorted({*seams, *(found.end() for found in _INVERTED.finditer(piece))})
    return seams


def _may_hold_seams(piece: str) -> bool:
    """Whether a line has the shape of one with a seam, a big letter right behind a small one or between both."""
    if any(sign in piece for sign in _BESIDE):
        return True
    shape = shape_of(piece)
    if shape is None:
        return True
    at = shape.find(BIG, 1)
    while at > 0:
        before = shape[at - 1]
        if before in (SMALL, CLOSING) or (before == BIG and shape[at + 1 : at + 2] == SMALL):
            return True
        at = shape.find(BIG, at + 1)
    return False


def _opens_a_point(piece: str, *, at: int) -> bool:
    """Whether a point may begin at a seam: with a verb, or with what is asked or given."""
    words = words_of(piece[at : at + _LONGEST_WORD].partition(".")[0])
    return len(words) > 1 and words[0] not in _TAILS and bool(opener_of(words))


def _is_name(piece: str, *, at: int) -> bool:
    """Whether both sides of a seam are one name: "JavaScript", "McDonald"."""
    tail = _TAIL.match(piece, at)
    before = _HEAD_START.search(piece[max(0, at - _LONGEST_WORD) : at])
    if tail is None or before is None or not before[0]:
        return False
    if before[0] in _GOES_ON and not _ends_a_heading(piece[max(0, at - 2 * _LONGEST_WORD) : at]):
        return True  # only a space is missing: "experience withPython"
    if before[0] in "kK" and piece[at - len(before[0]) - 1 : at - len(before[0])].isdigit():
        return False  # "€65k–€80kAny city"
    named = (
        before[0][0].isupper()
        and not _TAILS.isdisjoint((tail[0].casefold(), tail[0].casefold().removesuffix("s")))
        and not _heads(before[0])
    )
    return named or before[0].casefold() in _NAMES


def _ends_a_heading(piece: str) -> bool:
    """Whether the last words of a piece head a list: "What we're looking for"."""
    said = _LAST_SAID.search(piece)
    return said is not None and _heads(said[0])


def _heads(said: str) -> bool:
    """Whether words head a list: "ResponsibilitiesPlan the work" is no name."""
    wording = wording_of(words_of(said))
    return wording is not None and wording.sure and wording.kind in LISTING


def _holds_a_heading(piece: str, *, seams: Sequence[int]) -> bool:
    for start, end in pairwise([0, *seams, len(piece)]):
        words = words_of(piece[max(start, end - _LONGEST_HEAD) : end].rpartition(".")[2])
        wording = wording_of(words) if 0 < len(words) <= _MOST_WORDS else None
        if wording and wording.sure and wording.kind in LISTING:
            return True
    return False
