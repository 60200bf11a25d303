"""Headings with their text on the same line: "REQUIREMENTS: a degree in…", "4. Security :Ensure…"."""

from collections.abc import Iterator, Sequence

from jobtracker.patterns import Pattern
from jobtracker.reading.headings import LISTING, Wording, wording_of
from jobtracker.reading.labels import topic_of
from jobtracker.reading.lines import Line, line_of, sign_of
from jobtracker.reading.words import word_list, words_of

_LONGEST_LABEL = 80
_MOST_WORDS = 8
_LEAST_CAPS = 4
_LONG = 60
_ALONE = frozenset(("process", "legal", "benefits", "about_role", "responsibilities"))
_DEMANDS = frozenset(
    word_list("""
        requirements requirement required essential essentials mandatory must musts muss anforderungen voraussetzungen
        requisitos exigences vereist eisen krav requisiti
    """)
)
_WISHES = frozenset(
    word_list("preferred desirable desired optional wünschenswert deseable desejável meriterande diferenciais")
)
_GIFTS = frozenset(
    ("benefits", "perks", "offer", "bieten", "avantages", "beneficios", "benefícios", "bieden", "erbjuder", "offriamo")
)
_LONGEST_DASHED = 30
_DASHES = (" – ", " — ", " - ")
_SEMICOLON = Pattern(r";\s+(?:(?:and|und|et|y|en) )?")
_SENTENCE = Pattern(r"(?<=[\w)])\. (?=[A-ZÀ-Þ])")
_FOLLOWS = Pattern(r"(?<=[.;]) ([A-ZÀ-Þ][^.:;]{2,40}):")
_LONGEST_LISTED = 400
_LEAST_STRUNG = 3
_JOINTS = (" and ", " und ", " et ", " y ", " en ", " e ", " och ")
_LEAST_TOLD = 3
_MOST_STRUNG = 5
_BULLETS = frozenset("-–•*")
_FIGURES = frozenset("£€$0123456789")


def headed_lines(text: str, *, lines: Sequence[Line]) -> list[Line]:
    """The lines, a heading at the start of one made a line of its own."""
    made: list[Line] = []
    tabbed = "\t" in text
    for index, line in enumerate(lines):
        at = _cell_end(text, line=line) if tabbed else -1
        at = _label_end(text, line=line) if at < 0 else at
        after = lines[index + 1] if index + 1 < len(lines) else None
        for piece in [line] if at < 0 else list(_split(text, line=line, at=at, after=after)):
            if made and _may_be_strung(piece, above=made[-1]):
                made += _strung(text, line=piece)
            else:
                made.append(piece)
    return made


def _cell_end(text: str, *, line: Line) -> int:
    """Where the first cell of a row ends that names a list: "Requirements", a tab, "A degree"; -1 where none does."""
    cell = text.find("\t", line.start, min(line.end, line.start + _LONGEST_LABEL))
    return cell - line.start if cell >= 0 and _heads_a_list(text[line.start : cell]) else -1


def _label_end(text: str, *, line: Line) -> int:
    """Where what may be a heading ends, by its colon or its dash; -1 where none does or nothing follows."""
    at = text.find(":", line.start, min(line.end, line.start + _LONGEST_LABEL))
    at = at - line.start if at >= 0 else _dash(text[line.start : min(line.end, line.start + _LONGEST_DASHED)])
    return at if line.start + at + 1 < line.end else -1


def _may_be_strung(line: Line, *, above: Line) -> bool:
    """Whether a line below a heading of tasks is a string of nouns: "Kleine Reparaturen, Pflege der Beete, …"."""
    if line.mark or above.mark or line.text[-1] in ".!?:" or line.text.count(", ") < _LEAST_STRUNG - 1:
        return False
    parts = line.text.split(", ")
    if not all(part[:1].isupper() and 0 < part.count(" ") + 1 <= _MOST_STRUNG for part in parts):
        return False
    if parts[0].count(" ") >= _LEAST_STRUNG and any(joint in parts[-1] for joint in _JOINTS):
        return False  # "Preparing CMC sections of INDs, IMPDs, BLAs and MAAs"
    wording = wording_of(above.words)
    return wording is not None and wording.kind == "responsibilities" and above.text.endswith(":")


def _strung(text: str, *, line: Line) -> Iterator[Line]:
    start = line.start
    for part in text[line.start : line.end].split(","):
        yield line_of(text, start=start, end=start + len(part), mark="bullet", cut=True)
        start += len(part) + 1


def _split(text: str, *, line: Line, at: int, after: Line | None) -> Iterator[Line]:
    """The heading that ends at a place of a line, and what stands behind it; the line where it is none."""
    rowed = _labels_a_row(text, line=line, at=at, after=after)
    if not (rowed or _is_heading(text, line=line, at=at, after=after)):
        yield line
        return
    head = line_of(text, start=line.start, end=line.start + at + 1)
    rest = line_of(text, start=line.start + at + 1, end=line.end, cut=True)
    if rest.text[:1] in "-–•*" and len(rest.text) > 1:
        rest = line_of(text, start=rest.start + 1, end=rest.end, mark="bullet", cut=True)
    if rowed:
        line, rest = line.but(mark=""), rest.but(mark="bullet")
    made = Line(head.start, head.end, head.text, head.words, line.mark, cut=line.cut, column=line.column)
    yield made.but(gap=line.gap, indent=line.indent, level=line.level)
    wording = wording_of(head.words)
    yield from _points(text, line=rest, after=after, listing=wording is not None and wording.kind in LISTING)


def _points(text: str, *, line: Line, after: Line | None, listing: bool) -> Iterator[Line]:
    """What stands behind a heading, points parted by semicolons each on its own: "Required: a van; two years; …"."""
    if "; " not in line.text or line.mark or len(line.text) > _LONGEST_LISTED or not listing:
        yield line
        return
    piece = text[line.start : line.end]
    follows = next((found for found in _FOLLOWS.finditer(piece) if _heads(found[1])), None)
    until = follows.start(1) if follows else len(piece)
    last = piece.rfind("; ", 0, until)
    if last > 0 and piece.count("; ", 0, until) > len(_SENTENCE.findall(piece, 0, last)):
        for start, end in _parted(piece, until=until):
            made = line_of(text, start=line.start + start, end=line.start + end, mark="bullet", cut=True)
            if made.text.endswith("."):
                made = line_of(text, start=made.start, end=made.end - 1, mark="bullet", cut=True)
            if not made.empty:
                yield made
    else:
        yield line_of(text, start=line.start, end=line.start + until, cut=True)
    if follows:
        rest = line_of(text, start=line.start + until, end=line.end, cut=True)
        yield from _split(text, line=rest, at=max(_label_end(text, line=rest), 0), after=after)


def _parted(piece: str, *, until: int) -> Iterator[tuple[int, int]]:
    """What semicolons part, and the sentences behind the last of them: "…; some French. A degree is a plus."."""
    start = 0
    for point in _SEMICOLON.finditer(piece, 0, until):
        yield start, point.start()
        start = point.end()
    for sentence in _SENTENCE.finditer(piece, start, until):
        yield start, sentence.start() + 1
        start = sentence.end()
    yield start, until


def _heads(label: str) -> bool:
    wording = wording_of(words_of(label))
    return wording is not None and wording.sure


def _heads_a_list(label: str) -> bool:
    wording = wording_of(words_of(label))
    return wording is not None and wording.sure and wording.kind in LISTING


def _dash(piece: str) -> int:
    """Where a dash parts a heading of few words from its text: "Must have – a driving licence"."""
    if not (" – " in piece or " — " in piece or " - " in piece):
        return -1
    at = max(map(piece.find, _DASHES))
    words = words_of(piece[:at])
    wording = wording_of(words)
    if not words or wording is None or not wording.sure:
        return -1
    return at + 1 if words[0] in _DEMANDS or words[-1] in _GIFTS or _wishes(words, wording=wording) else -1


def _wishes(words: tuple[str, ...], *, wording: Wording) -> bool:
    """Whether a label says that what follows is wished for; "Bonus" alone may as well be money."""
    return wording.kind == "preferred" and (len(words) > 1 or words[0] in _WISHES)


def _labels_a_row(text: str, *, line: Line, at: int, after: Line | None) -> bool:
    """Whether a label stands before points that bullets part on the same row: "What you bring: rigour • French"."""
    if after is None or not (after.cut and after.mark == "bullet") or "\n" in text[line.end : after.start]:
        return False
    if line.mark == "bullet" and sign_of(text, line=line) == sign_of(text, line=after):
        return False  # one of them
    label = text[line.start : line.start + at]
    return label[:1].isupper() and 1 < len(words_of(label)) <= _MOST_WORDS and topic_of(label) is None


def _is_heading(text: str, *, line: Line, at: int, after: Line | None) -> bool:
    """Whether what stands before a place of a line is a heading; `after` is the next line."""
    label = text[line.start : line.start + at]
    words = words_of(label)
    if not words or len(words) > _MOST_WORDS or "#" in label or line.mark == "bullet":
        return False
    if line.mark == "number":
        several = after is not None and after.cut and not after.mark and wording_of(after.words) is None
        return line.cut and several
    sign = text[line.start + at + 1 : line.end].lstrip()[:1]
    long = line.end - line.start > _LONG
    caps = label.isupper() and sum(letter.isalpha() for letter in label) >= _LEAST_CAPS
    wording = wording_of(words)
    topic = topic_of(label)
    if wording is not None and wording.kind in LISTING and "_" in label:
        return False  # a column's name: "required_experience: Entry level"
    paid = caps and topic == "pay" and sign not in _FIGURES and len(line.words) - len(words) >= _LEAST_TOLD
    if wording is None or (topic and not (paid and wording.kind in LISTING)):
        return False
    strung = wording.kind in LISTING and text.find("; ", line.start + at, line.end) >= 0
    return (
        caps
        or (strung and len(words) > 1)
        or (
            wording.sure
            and (
                sign in _BULLETS
                or (long and wording.kind in _ALONE)
                or len(words) > 1
                or wording.kind == "responsibilities"
                or words[0] in _DEMANDS
                or words[0] in _GIFTS
                or _wishes(words, wording=wording)
                or (words == ("stack",) and "," in line.text)
            )
        )
    )
