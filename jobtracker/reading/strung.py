"""Lines of lists that hold several points, one behind the other without line breaks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise

from jobtracker.patterns import Pattern
from jobtracker.reading.glued import list_seams
from jobtracker.reading.headings import LISTING
from jobtracker.reading.lines import Line, line_of
from jobtracker.reading.listing import NARRATIVE, opens, tells
from jobtracker.reading.points import points_of
from jobtracker.reading.sections import Block
from jobtracker.reading.words import word_list

_SHORT, _LONG, _LONGEST = 30, 80, 6000
_LEAST_POINTS = 3
_LEAST_CUT = 2  # behind a heading on the same line
_SHORT_POINT = 60
_NO_EDGES = 2
_LEAST_OPENED, _MOST_TOLD = 0.4, 0.25  # of the points
_DASHES = (" - ", " – ", " * ")
_DASH = Pattern(
    r"(?<=\S) [-–*] (?=[A-ZÀ-Þ]|\d+\S* (?!years?\b|yrs?\b|months?\b|Jahre?\b|ans\b|jaar\b|años\b|anni\b))"
)  # and not "Docker – 2 years; Kubernetes – 1 year"
_SEMICOLON = Pattern(r"; (?:and |und |et |y |en )?(?=[A-ZÀ-Þ\d])")
_LABEL = Pattern(r"[A-ZÀ-Þ][^.:;!?]{2,50}: ?[A-ZÀ-Þ]")
# Sentences that begin with one of these are told, not listed.
_TOLD = NARRATIVE | frozenset(word_list("you he she they candidate applicants sie du ihr vous tu je jij u você"))


def points_apart(text: str, *, blocks: Sequence[Block], language: str | None) -> Sequence[Block]:
    """The blocks, the lines of their lists that hold several points cut into these."""
    blocks = [_cut(block, apart=partial(_parted, text)) for block in blocks]
    lines = list(_of_lists(blocks))
    bullets = sum(line.mark == "bullet" and not line.cut for line in lines)
    if not any(_may_be_strung(line) for line in lines) or bullets >= _LEAST_POINTS:
        return blocks
    strung = {
        line.start: points
        for line in lines
        if _may_be_strung(line) and (points := _sentences(text, line=line, language=language))
    }
    opened = [line for line in lines if line.start not in strung and opens(line)]
    kept = sum(not line.cut for line in opened)
    if len(strung) * 2 < kept or sum(map(len, strung.values())) < len(opened) - kept:
        return blocks  # its lists kept their line breaks, or were parted where these had been
    return [_cut(block, apart=lambda line: strung.get(line.start, (line,))) for block in blocks]


def _of_lists(blocks: Iterable[Block]) -> Iterator[Line]:
    return (line for block in blocks if block.kind in LISTING for line in block.lines)


def _cut(block: Block, *, apart: Callable[[Line], Sequence[Line]]) -> Block:
    if block.kind not in LISTING:
        return block
    lines = tuple(point for line in block.lines for point in apart(line))
    return block if len(lines) == len(block.lines) else block._replace(lines=lines)


def _parted(text: str, line: Line) -> Sequence[Line]:
    """The points of a line that dashes part or that were glued together; the line where it is one point."""
    if line.end - line.start < _SHORT or line.level:
        return (line,)
    piece = text[line.start : min(line.end, line.start + _LONGEST)]
    dashes = _dashes(piece) if any(dash in piece for dash in _DASHES) else []
    if len(dashes) > 1:
        edges = [(0, 0), *dashes, (len(piece), 0)]
    else:
        edges = [(0, 0), *((seam, seam) for seam in list_seams(piece)), (len(piece), 0)]
    if len(edges) == _NO_EDGES:
        return (line,)
    return [
        line_of(text, start=line.start + start, end=line.start + end, mark=line.mark, cut=True)
        for (_, start), (end, _) in pairwise(edges)
    ]


def _dashes(piece: str) -> list[tuple[int, int]]:
    """The dashes that part points, where they begin and end: those outside brackets."""
    spans = [found.span() for found in _DASH.finditer(piece)]
    return [(start, end) for start, end in spans if piece.count("(", 0, start) == piece.count(")", 0, start)]


def _semicolons(piece: str) -> Sequence[int]:
    """Where points begin that semicolons part, each written big: "Strong SQL; Knowledge of dbt; …"."""
    begins = [found.end() for found in _SEMICOLON.finditer(piece)] if "; " in piece else []
    return begins if len(begins) + 1 >= _LEAST_POINTS else ()


def _labelled(text: str, *, points: Sequence[Line]) -> Sequence[Line]:
    """The points of a list in which each opens with a label, a sentence behind the first of a point left with it."""
    heads = [point for point in points if _LABEL.match(point.text)]
    if len(heads) < _LEAST_POINTS or heads[0] is not points[0]:
        return ()
    ends = [*(head.start for head in heads[1:]), points[-1].end]
    return [line_of(text, start=head.start, end=end, cut=True) for head, end in zip(heads, ends, strict=True)]


def _may_be_strung(line: Line) -> bool:
    least = _SHORT if line.cut else _LONG
    return not (line.mark or line.level) and least < line.end - line.start < _LONGEST


def _sentences(text: str, *, line: Line, language: str | None) -> Sequence[Line]:
    """The points that a paragraph strings together; none where it tells something."""
    piece = text[line.start : line.end]
    begins = _semicolons(piece) or points_of(piece, language=language)
    if len(begins) + 1 < (_LEAST_CUT if line.cut else _LEAST_POINTS):
        return ()
    edges = [line.start, *(line.start + begin for begin in begins), line.end]
    sentences = [line_of(text, start=start, end=end, cut=True) for start, end in pairwise(edges)]
    points = _labelled(text, points=sentences) or sentences
    ends = _listed_until(points)
    brief = line.cut and max(len(point.text) for point in points) < _SHORT_POINT
    if ends < (_LEAST_CUT if brief else _LEAST_POINTS):
        return ()
    rest = [line_of(text, start=points[ends].start, end=line.end, cut=True)] if ends < len(points) else []
    return [*points[:ends], *rest]


def _listed_until(points: Sequence[Line]) -> int:
    """How many of the sentences of a paragraph are points of a list, before it goes on telling something."""
    short = max(len(point.text) for point in points) < _SHORT_POINT
    telling = NARRATIVE if short else _TOLD  # "You speak Dutch. You are on time. You like people."
    told = [not point.words or point.words[0] in telling for point in points]
    ends = next((at for at, pair in enumerate(pairwise(told)) if all(pair)), len(points))
    while ends and told[ends - 1]:
        ends -= 1
    opened = sum(opens(point) or not tells(point.words) for point in points[:ends])
    listed = short or opened >= _LEAST_OPENED * ends
    return ends if listed and sum(told[:ends]) <= _MOST_TOLD * ends else 0
