"""Lines cut where a text lost its line breaks: glued sentences, inner bullets, embedded headings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from jobtracker.patterns import Pattern
from jobtracker.reading.embedded import embedded_cuts, heads_between, lists_within, trailing_head
from jobtracker.reading.findings import SectionKind
from jobtracker.reading.firm_words import TERMS
from jobtracker.reading.glued import glued_cuts
from jobtracker.reading.headings import LISTING, wording_of
from jobtracker.reading.kinds import opener_of
from jobtracker.reading.labels import Topic, label_before, topic_of
from jobtracker.reading.lines import GLYPHS, Line, Mark, line_of
from jobtracker.reading.points import ARTICLES
from jobtracker.reading.words import kept, word_list, words_of

_GLUED = Pattern(
    r"[.!?;](?=\S)(?:(?<=[a-zß-ÿ)\]”\"’'%][.!?;])(?=(?![A-ZÀ-Þ]\.|(?:NET|Net|JS|Js|js|IO|Io|AI|Ai|COM|Com|ORG|TS|"
    r"js)\b)[A-ZÀ-Þ][\w’'&/+-]*[\s,.]|[€£$]\s?\d|\d{1,2}\s?(?:[-–+]\s?\d{0,2}\+?\s?)?(?:years|ans|Jahre|jaar|años))"
    r"|(?<=[A-Za-z)\d][.!?])(?=[¿¡])|(?<=[A-Za-z)]\.)(?=\(\w)|(?<=[A-Z]{2}\.)(?=[A-ZÀ-Þ][a-zß-ÿ]+[\s,.:]))"
)
_GLUED_LABEL = Pattern(
    r"(?<=[a-zß-ÿ\d)])(?=[A-ZÀ-Þ][a-zß-ÿ]{2,20}(?: [a-zß-ÿ]{2,20}){0,3}\s?:)|(?<=[A-Z]{2})(?=[A-Z][a-z]{2,20}\s?:)"
)
# Facts near the top that a board's page sets apart and a copy glues: "OsloFull-timeHybrid", "RemoteUSD 90k".
_TERMS_SEAM = Pattern(
    r"(?=[FPHROCTIUEG](?:ull|art|ybrid|emote|n-?[Ss]ite|ontract|ermanent|emporary|nternship|SD|UR|BP))"
    r"(?<=[a-zß-ÿ\d)])(?:(?:Full|Part)[- ]?[Tt]ime|Hybrid|Remote|On-?[Ss]ite|Contract|Permanent|Temporary|Internship|"
    r"(?:USD|EUR|GBP) ?\d)"
)
_NUMBERED = Pattern(r"(?<=[a-zß-ÿ).;:!?])(?:(?<=[.;:!?])\s)?(?=(\d{1,2})[.)]\s+[A-ZÀ-Þ\d])")
_ANY_NUMBER = Pattern(r"[0-9][.)]\s+[A-ZÀ-Þ0-9]")
_COUNTED = Pattern(r"(?<=[\s.;:!?)])(?:(\d{1,2})[.)]|([a-h])\))\s+(?=[^\W\d_a-zß-ÿ]|(?<=\)\s)\w)")
_NUMBER_MARK = Pattern(r"(?:\d{1,2}[.)]|[a-h]\))\s*")
_BULLETS = "".join(glyph for glyph in GLYPHS if glyph not in "·»›→")
_BULLET_SIGNS = tuple(_BULLETS)
_INNER_BULLET = Pattern(rf"(?:\s|(?<=[\w.:;)!?]))[{_BULLETS}]+\s*(?=\S)")
_INNER_DOT = Pattern(r"\s·\s+(?=\S)")
_INNER_DASH = Pattern(r"(?<=[.;:!?])\s+[-–*]\s+(?=[A-ZÀ-Þ0-9])")
# What stands right behind a stop wherever sentences or points were glued, and rarely elsewhere.
_BEGINNING = frozenset("×0123456789(¿¡€£$").union(filter(str.isupper, map(chr, range(ord("A"), 0x21C))))
_STOPS_OF_POINTS = (".", "!", "?", ";", ")")
_FIGURES = "0123456789"
_POINTS = ("duty", "ask")
_DASHES = ("-", "–", "*")
_DASH = Pattern(r"[-–*](?<=\s.)")
_TIGHT_DASH = Pattern(r"(?<=[a-zß-ÿ.;:)])\s+-(?=[A-ZÀ-Þ][a-zß-ÿ])")
# "Build pipelines.- Own the checks": a dash that a lost line break left behind the word before it.
_GLUED_DASH = Pattern(r"-(?<=[a-zß-ÿ.;:)]-)\s+(?=[A-ZÀ-Þ]|\d+\+)")
# Between two figures a dash only means "to": "32.000 € - 38.000 €".
_SPACED_DASH = Pattern(r"(?<=\S) [-–*]\s+(?=[A-ZÀ-Þ0-9])(?:(?<![\d€$£] [-–*] )|(?=\D))")
# "Duties: - wash pans - sweep floors": behind a label small letters begin points, too.
_LABEL_DASH = Pattern(r"(?<=\w:) [-–*] (?=[^\W_])")
_ANY_DASH = Pattern(r"(?<=\S) [-–*] (?=[^\W_])")
_PROSE = Pattern(r"(?:(?<=[a-zß-ÿ)\d%])|(?<=([.!?]))) ([A-ZÀ-Þ][\w’']*)")
_COLON = Pattern(r":")
_LIST_LABEL = Pattern(r"(?<=[.;!?] )(?=([A-ZÀ-Þ][^.:;!?\n]{2,40}): )")
# A row of facts that opens a text without line breaks: "Packer - Leeds - £12.60 an hour - full-time. We are…".
_CELL = r"(?:[^.!?\n|–-]|\.(?=\d)|(?<=\w)-(?=\w))"
_ROW = Pattern(rf"[A-ZÀ-Þ]{_CELL}{{2,60}}(?: [-–|·] {_CELL}{{2,40}}){{2,6}}\. (?=[A-ZÀ-Þ])")
_OF_THE_FIRM = frozenset(word_list("we our wir unser unsere nous notre nos wij onze"))
_CALLS = frozenset(word_list("apply bewirb bewerben postulez solliciteer candidati solicita inscríbete"))
_CELL_SIGNS = (" - ", " – ", " | ", " · ")
_LEAST_LISTS = 2
_LEAST_PARTED = 3
_MANY_DASHES, _MANY_OPENED = 6, 3  # behind so many dashes it is enough that every third opens as a point
_MOST_SEAMS = 7  # of a line that lost its line breaks to spaces
_TWICE = 2
_MOST_FACTS = 6
_FACTS: frozenset[Topic] = frozenset(("title", "company", "place", "employment", "pay"))
_TERMS_OF_JOB: frozenset[Topic] = frozenset(("place", "employment", "work_mode", "pay"))
_LABELS = 3  # fewer may be names such as "JavaScript:"
_SHORT = 60
_HEADER_LINES = 12
_GLUED_LONG = 150
_GLUED_SHARE = 4  # a glued line is a quarter of its text or more
_LONG = 450
_STOPS = 7
_NUMBER = 5
_DOT_SIDE = 20
_LONGEST = 100_000
_MOST_CUTS = 4000


def cut_lines(text: str, *, lines: Iterable[Line]) -> list[Line]:
    """The same lines, those that hold several points cut into them."""
    cut: list[Line] = []
    for index, line in enumerate(lines):
        if line.end - line.start < _SHORT and text[line.end - 1] != ":":
            terms = _TERMS_SEAM.finditer(text, line.start, line.end) if index < _HEADER_LINES else ()
            seams: dict[int, Mark] = {found.start() - line.start: "" for found in terms}
            cut += _pieces(text, line=line, cuts=seams) if seams else (line,)
        else:
            cuts = _cuts_of(text, line=line)
            cut += _pieces(text, line=line, cuts=cuts) if 0 < len(cuts) <= _MOST_CUTS else (line,)
    return cut


def _cuts_of(text: str, *, line: Line) -> Mapping[int, Mark]:
    size = line.end - line.start
    piece = text[line.start : min(line.end, line.start + _LONGEST)]
    marked = line.mark == "bullet"
    if size > max(_GLUED_LONG, len(text) // _GLUED_SHARE):
        return _cuts(piece, marked=marked, glued=True, alone=size > max(_GLUED_LONG, len(text) // 2))
    return _cuts_of_point(piece) if marked else _cuts_of_line(piece)


@kept
def _cuts_of_point(piece: str) -> Mapping[int, Mark]:
    return _cuts(piece, marked=True)


@kept
def _cuts_of_line(piece: str) -> Mapping[int, Mark]:
    return _cuts(piece, marked=False)


def _cuts(piece: str, *, marked: bool, glued: bool = False, alone: bool = False) -> Mapping[int, Mark]:
    """Where to cut a line. `marked`: it has a bullet; `glued`: it is much of the text, `alone`: most of it."""
    head = trailing_head(piece) if piece[-1:] == ":" else None
    if len(piece) < _SHORT and head is None:
        return {}
    suspect = _is_suspect(piece)
    cuts: dict[int, Mark] = dict.fromkeys(_plain_cuts(piece, suspect=suspect), "")
    seams = glued_cuts(piece, much=glued) if len(piece) > _GLUED_LONG else ()
    labels = _label_cuts(piece) if ": " in piece and ("; " in piece or ". " in piece) else []
    for place in (*seams, *labels, *_field_cuts(piece, alone=alone)):
        cuts[place] = ""
    row = _ROW.match(piece) if ". " in piece and sum(map(piece.count, _CELL_SIGNS)) > 1 else None
    if row:
        cuts[row.end()] = ""
    bullets = _bullet_cuts(piece, marked=marked)
    cuts.update(bullets)
    cuts.update(dict.fromkeys(heads_between(piece, bullets=sorted(bullets)) if glued else (), ""))
    if (
        len(piece) > _LONG
        or (alone and (piece.count(". ") >= _STOPS or lists_within(piece)))
        or (len(bullets) > 1 and not marked)
    ):
        cuts.update(embedded_cuts(piece, alone=alone and len(seams) < _MOST_SEAMS, bullets=sorted(bullets)))
    for number in _numbers(piece) if suspect else ():
        for at in range(number + 1, number + _NUMBER + 1):
            cuts.pop(at, None)
        cuts[number] = "number"
    if head is not None:
        cuts[head] = ""
    cuts.pop(0, None)
    return cuts


def _is_suspect(piece: str) -> bool:
    """Whether a stop stands right before what begins a point, or behind a figure: "wanted.You will", "2. Sweep"."""
    last = len(piece) - 1
    for stop in _STOPS_OF_POINTS:
        at = piece.find(stop)
        while 0 <= at < last:
            if stop != ")" and piece[at + 1] in _BEGINNING:
                return True
            if at and stop in ".)" and piece[at + 1].isspace() and piece[at - 1] in _FIGURES:
                return True
            at = piece.find(stop, at + 1)
    return False


def _is_row(text: str, *, start: int, end: int) -> bool:
    row = _ROW.match(text, start)
    return row is not None and row.end() == end


def _pieces(text: str, *, line: Line, cuts: Mapping[int, Mark]) -> Iterator[Line]:
    edges = [0, *sorted(cuts), line.end - line.start]
    for place, (start, end) in enumerate(pairwise(edges)):
        made = line_of(text, start=line.start + start, end=line.start + end, mark=cuts.get(start, line.mark), cut=True)
        if not made.empty and text[made.start] in GLYPHS:
            made = line_of(text, start=made.start, end=made.end, mark="bullet", cut=True)
        made = _without_bullet(text, line=made)
        if made.empty:
            continue
        if not place and made.text.endswith(".") and _is_row(text, start=made.start, end=line.start + end):
            made = line_of(text, start=made.start, end=made.end - 1, mark=made.mark, cut=True)
        yield made if place else made.but(mark=line.mark, gap=line.gap, indent=line.indent, level=line.level)


def _without_bullet(text: str, *, line: Line) -> Line:
    start = line.start
    if line.mark == "bullet":
        while start < line.end and (text[start] in GLYPHS or text[start] in "-–* \ufe0f"):
            start += 1
    if line.mark == "number":
        number = _NUMBER_MARK.match(text, start, line.end)
        start = number.end() if number else start
    return line if start == line.start else line_of(text, start=start, end=line.end, mark=line.mark, cut=True)


def _plain_cuts(piece: str, *, suspect: bool) -> list[int]:
    cuts: list[int] = []
    if suspect:
        cuts += (found.end() for found in _GLUED.finditer(piece))
    if ":" in piece and piece.count(":") >= _LABELS:
        labels = [found.start() for found in _GLUED_LABEL.finditer(piece)]
        cuts += labels if len(labels) >= _LABELS else []
    return cuts


def _label_cuts(piece: str) -> list[int]:
    """Where lists begin that a line names one after the other: "… Main duties: a; b. Requirements: c; d."."""
    if piece.count(": ") < (_LEAST_LISTS if "; " in piece else 1):
        return []
    kinds = {found.start(): _listed(words_of(found[1])) for found in _LIST_LABEL.finditer(piece)}
    cuts = [at for at, kind in kinds.items() if kind]
    if len(cuts) == 1 and ("; " in piece or kinds[cuts[0]] == "preferred"):  # which says as much of the next sentence
        return []
    return cuts


def _field_cuts(piece: str, *, alone: bool) -> list[int]:
    """Where labelled facts begin that stand one behind the other with nothing between: "Title: Cook Town: Ghent …"."""
    if len(piece) < _GLUED_LONG:
        return []
    near = piece[:_LONG]
    if not alone and near.count(":") < _LABELS:
        return []
    colons = [found.start() for found in _COLON.finditer(piece if alone else near)]
    labels = [label for label in (label_before(piece, at=at) for at in colons) if label]
    first = [label for label in labels if label[0] < len(near)]
    row = len(first) >= _LABELS and len({topic for _, topic in first} & _FACTS) >= _LEAST_LISTS
    return [start for start, topic in labels if (row and start < len(near)) or (alone and topic in _TERMS_OF_JOB)]


def _listed(words: tuple[str, ...]) -> SectionKind | None:
    """Of what kind the list is that such a label heads; None where it heads none."""
    wording = wording_of(words)
    return wording.kind if wording and wording.sure and wording.kind in LISTING else None


def _numbers(piece: str) -> list[int]:
    """Where numbered points begin: 1 behind a colon, or what follows the number before."""
    cuts = _counted(piece)
    if cuts or _ANY_NUMBER.search(piece) is None:
        return cuts
    expected = 0
    for found in _NUMBERED.finditer(piece):
        number = int(found[1])
        tight = found.start() == found.end()
        follows = number == expected + 1 and (tight or expected or piece[found.start() - 1] == ":")
        if follows or (tight and not expected) or (number == 1 and piece[found.start() - 1] == ":"):
            cuts.append(found.end())
            expected = number
    return cuts


def _counted(piece: str) -> list[int]:
    """Where points begin that are counted in order from the first: "Duties 1. Wash pans 2. Sweep floors 3. …"."""
    cuts: list[int] = []
    row: list[int] = []
    for found in [*_COUNTED.finditer(piece), None]:
        place = (int(found[1]) if found[1] else ord(found[2]) - ord("a") + 1) if found else 0
        if place != len(row) + 1:
            cuts += row if len(row) >= _LEAST_PARTED else ()
            row = []
        if found and place == len(row) + 1:
            row.append(found.start())
    return cuts


def _states_facts(piece: str) -> bool:
    """Whether a line is a row of facts: "Harrow Paper Ltd • Leeds • Full-time • from now"."""
    parts = [words_of(part) for part in _INNER_BULLET.split(piece)]
    label = words_of(piece.partition(": ")[0])
    if 1 < len(label) < len(parts[0]) and topic_of(" ".join(label)) is None:
        return False  # "What we bring: equity • €50k"
    short = len(parts) <= _MOST_FACTS and all(len(part) <= _MOST_FACTS for part in parts)
    return short and any(TERMS.issuperset(part) for part in parts)


def _bullet_cuts(piece: str, *, marked: bool) -> dict[int, Mark]:
    cuts: dict[int, Mark] = {}
    if not piece.isascii() and any(sign in piece for sign in _BULLET_SIGNS) and not _states_facts(piece):
        cuts.update(dict.fromkeys((found.start() for found in _INNER_BULLET.finditer(piece)), "bullet"))
    if "·" in piece:
        edges = [0, *(found.start() for found in _INNER_DOT.finditer(piece)), len(piece)]
        apart = piece.count(":") < len(edges) - 1  # and no row of labelled facts
        if len(edges) > 2 and apart and all(end - start >= _DOT_SIDE for start, end in pairwise(edges)):  # noqa: PLR2004
            cuts.update(dict.fromkeys(edges[1:-1], "bullet"))
    if any(dash in piece for dash in _DASHES) and sum(map(piece.count, _DASHES)) > 1 and len(_DASH.findall(piece)) > 1:
        for pattern in (_INNER_DASH, _TIGHT_DASH):
            dashes = [found.start() for found in pattern.finditer(piece)]
            if len(dashes) > 1:
                cuts.update(dict.fromkeys(dashes, "bullet"))
        cuts.update(dict.fromkeys(_dashed_points(piece, marked=marked), "bullet"))
    cuts.update(dict.fromkeys(_glued_dashes(piece), "bullet"))
    if len(cuts) >= _LEAST_PARTED:
        cuts.update(_behind_the_last(piece, points=sorted(cuts)))
    return cuts


def _glued_dashes(piece: str) -> list[int]:
    """The dashes that part points, each glued to the point before; of those behind mere letters it takes several."""
    if piece.count("- ") < _TWICE:
        return []
    dashes = [found.start() for found in _GLUED_DASH.finditer(piece)]
    ends = len(dashes) > 1 and any(piece[at - 1] in ".;:)" for at in dashes)
    return dashes if ends or len(dashes) >= _LEAST_PARTED else []


def _behind_the_last(piece: str, *, points: Sequence[int]) -> dict[int, Mark]:
    """Where prose begins that was glued to the last of several points: "…forklift licence We are a family firm."."""
    longest = max(end - start for start, end in pairwise(points))
    far = len(piece) - points[-1] > max(_GLUED_LONG, _TWICE * longest)
    for found in _PROSE.finditer(piece, points[-1]):
        word = found[2].casefold()
        told = word in _CALLS or (word in ARTICLES and (far or word in _OF_THE_FIRM or not found[1]))
        if told and ". " in piece[found.end() :] + " ":
            return {found.start(2): ""}
    return {}


def _dashed_points(piece: str, *, marked: bool) -> list[int]:
    """Where points begin that dashes alone part, most of which open as points do: "Wash pans - Sweep floors - …"."""
    dashes = [found.start() for found in _SPACED_DASH.finditer(piece)]
    labelled = _LABEL_DASH.search(piece)
    if labelled:
        small = [found.start() for found in _ANY_DASH.finditer(piece, labelled.start())]
        if len(small) >= max(_LEAST_PARTED, _TWICE * len(dashes) + 1):
            return small
    if len(dashes) < _LEAST_PARTED:
        return []
    opened = sum(opener_of(words_of(piece[at + 2 : at + _SHORT])) in _POINTS for at in dashes)
    least = len(dashes) // (_MANY_OPENED if len(dashes) >= _MANY_DASHES else 2)
    return dashes if marked or opened > least else []
