"""Where a text that lost its line breaks without a space was glued together: "…measuring machineWhat you bring…"."""

from itertools import pairwise

from jobtracker.patterns import Pattern
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.words import word_list, words_of

_SEAM = Pattern(
    r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ’']|A\s|[A-ZÀ-Þ]{2,6}[\s-]|\d{1,2}\+? [a-zß-ÿ])"
    r"|(?<=[a-zß-ÿA-Z\d][)%€£$])(?=[A-ZÀ-Þ])"
    r"|(?<=[a-zß-ÿ ]\d{2})(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=[A-Z]{2})(?=[A-ZÀ-Þ][a-zß-ÿ]{2,20}[\s,.])"
    r"|(?<=[a-zß-ÿ] [A-Z])(?=[A-ZÀ-Þ][a-zß-ÿ]{2,20}\s)"
)
# What stands behind the seam of a name that is written in one: JavaScript, GitHub, PowerPoint, LinkedIn.
_TAILS = frozenset(
    word_list("""
        ai air analytics api app apps assist base beat berry bi board book bot box bricks bus cad camp care catalyst
        center chain check chimp cloud code coin commerce connect craft data db desk doc docs drive edge engine fire
        flake flow force form forms gem go graph grid guard hub in insight ip kit lab labs learn less ledger link linux
        mail maker mart mate math max mind mine mo mob monkey net note office one ops orm pad page pal paradise path
        pay pipe plan play point port press pro query quest ray ride route run safe scape scale script sense server
        set share sheet shield shift shop sign sight site soft source space sphere spot sql stack state storm stream
        studio suite talk team teams test time tok track trade tube up verse view vision ware watch wave web wire wise
        word works world xml yard
    """)
)
_LABEL = Pattern(r"[A-ZÀ-Þ][a-zß-ÿ]+(?: [a-zß-ÿ]+){0,2}: ?\S")  # "Location: LeedsSalary: £30,000"
_TAIL = Pattern(r"[A-ZÀ-Þ]+[a-zß-ÿ]*")
_HEAD_START = Pattern(r"[^\W\d_]*$")
_NAMES = frozenset(("mc", "mac", "la", "le", "de", "di", "fitz", "van", "i", "e", "o", "ph", "gmb", "k", "m", "d", "x"))
_LEAST_SEAMS = 3
_MANY_SEAMS = 7
_MOST_WORDS = 8
_LONGEST_WORD = 40


def glued_cuts(piece: str) -> list[int]:
    """Where to cut a line whose pieces were glued; none where only names are written so."""
    seams = [found.start() for found in _SEAM.finditer(piece) if not _is_name(piece, at=found.start())]
    if len(seams) < _LEAST_SEAMS:
        return []
    labelled = sum(_LABEL.match(piece, seam) is not None for seam in seams) >= _LEAST_SEAMS
    return seams if len(seams) >= _MANY_SEAMS or labelled or _holds_a_heading(piece, seams=seams) else []


def _is_name(piece: str, *, at: int) -> bool:
    """Whether both sides of a seam are one name: "JavaScript", "McDonald"."""
    tail = _TAIL.match(piece, at)
    before = _HEAD_START.search(piece[max(0, at - _LONGEST_WORD) : at])
    if tail is None or before is None or not before[0]:
        return False
    named = before[0][0].isupper() and tail[0].casefold() in _TAILS and not _heads(before[0])
    return named or before[0].casefold() in _NAMES


def _heads(word: str) -> bool:
    """Whether a word heads a list: "ResponsibilitiesPlan the work" is no name."""
    wording = wording_of((word.casefold(),))
    return wording is not None and wording.sure and wording.kind in LISTING


def _holds_a_heading(piece: str, *, seams: list[int]) -> bool:
    for start, end in pairwise([0, *seams, len(piece)]):
        words = words_of(piece[start:end].rpartition(".")[2]) if end - start < 100 else ()  # noqa: PLR2004 - no heading
        wording = wording_of(words) if 0 < len(words) <= _MOST_WORDS else None
        if wording and wording.sure and wording.kind in LISTING:
            return True
    return False
