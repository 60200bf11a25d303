"""The lines of a text with their marks: bullets, numbers, emoji; where each stands, and what gap it leaves above."""

import re
from itertools import pairwise
from typing import Literal

from jobtracker.patterns import Pattern
from jobtracker.reading.words import Words, fold, kept, words_of

Mark = Literal["", "bullet", "number", "emoji"]
Column = Literal["", "required", "preferred"]
GLYPHS = "•・‣⁃▪▫●○◦■□◼◾∙·✓✔➢➤►▶❖➔→⇒»›♦◆⬥\uf0b7\uf0a7\uf0d8\uf076\uf0fc\u2610✦✧❏❑"
EMOJI = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_RARE_BREAKS = "\x0b\x0c\x85\u2028\u2029"
_BULLET = Pattern(
    rf"[{GLYPHS}][{GLYPHS}\ufe0f]{{0,9}}\s*|"
    r"(?!\*[^*\n]{2,60}[^\s*]\*)(?!\+\d[\d ()/.-]{7,})[-–—*+~](?:\s+|(?=[A-ZÀ-Þ0-9£€$]))|"
    r"--?>\s*|o\s{1,9}(?=[A-ZÀ-Þ])|[§¤]\s*",
)
_NUMBER = Pattern(
    r"(?:\(?\d{1,2}(?:[.)]\d{1,2}){0,2}[.)]\s*(?=[^\W\d_]|[\"“(£€$])"
    r"|\d{1,2}[.)]\s(?=\d{1,3}(?:\+|%| ?[-–] ?\d{1,3}\+?)?[ -][^\W\d_])"
    r"|\(?[a-h][.)]\s+(?=\S)|\(?(?:ix|iv|vi{0,3}|i{1,3}|x)[.)]\s+(?=\S))",
)
_BULLET_SIGNS = frozenset(GLYPHS + "-–—*+~o§¤")
_NUMBER_SIGNS = frozenset("(abcdefghivx")
_FIRST_EMOJI = "\u2600"
_NUMERAL = Pattern(r"[ivx]{2,4}[.)]")
_EMOJI = Pattern(rf"[{EMOJI}][{EMOJI}\u200d\ufe0f\u20e3]{{0,9}}\s*|\d\ufe0f?\u20e3\s*")
_HASHES = Pattern(r"(#{1,6})\s+")
_BOLD = Pattern(r"(\*\*|__)([^*_\n]{1,200})\1\s*(:?)\s*$")
# A heading within a frame: "== Benefits ==", "— Benefits —", "[Benefits]".
_FRAME = Pattern(
    r"([=~#*_–—-]{2,}|[–—~*_]|>>+) ?(?=[^\W_])([^\n]{2,80}?\w[?:.)]?) ?(?:\1|#+|<<+)|"
    r"[\[【](?=[^\W_])([^\n\[\]【】]{2,50})[\]】]"
)
_FRAME_ENDS = "=~#*_–—-<]】"
_CODE = Pattern(r"([A-FKPRST]\.?|(?:\d{1,2}\.){1,2})(\d{1,2})[.:)]?\s+(?=[A-ZÀ-Þ£€$\d])")
_LETTER = Pattern(r"([A-H])[.)]\s+(?=[A-ZÀ-Þ][^\W\d_]{2})")
_NEAR = 2
_LEAST_ARROWS = 2
_LONGEST_EMOJI = 12
_WIDEST_SIGN = 3
_MOST_LINES = 12_000  # more has no posting
_WORDS_WITHIN = 600  # characters of a line that are looked at word by word


class Line:
    """One line without its mark. `gap` counts the blank lines above; `level` is 1-6 for a heading, 7 for bold.

    `column` is what the head of its column says of a cell of a table. Nothing changes a line. A hundred are made
    of each posting: where it is compiled, one of a class without a decorator is made five times as quickly.
    """

    def __init__(  # noqa: PLR0913 - each of them is written of each line
        self,
        start: int,
        end: int,
        text: str,
        words: Words,
        mark: Mark = "",
        gap: int = 0,
        indent: int = 0,
        level: int = 0,
        *,
        cut: bool = False,
        column: Column = "",
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.words = words
        self.mark: Mark = mark
        self.gap = gap
        self.indent = indent
        self.level = level
        self.cut = cut
        self.column: Column = column

    @property
    def empty(self) -> bool:
        """Whether nothing but a mark stands here."""
        return self.start >= self.end

    def but(
        self, *, mark: Mark | None = None, gap: int | None = None, indent: int | None = None, level: int | None = None
    ) -> "Line":
        """The same line with another mark or gap, or further in, or as a heading."""
        return Line(
            self.start,
            self.end,
            self.text,
            self.words,
            self.mark if mark is None else mark,
            self.gap if gap is None else gap,
            self.indent if indent is None else indent,
            self.level if level is None else level,
            cut=self.cut,
            column=self.column,
        )


def line_of(text: str, *, start: int, end: int, mark: Mark = "", cut: bool = False) -> Line:
    """The line from `start` to `end`, both without the space around it."""
    piece = text[start:end].lstrip()
    start = end - len(piece) if end <= len(text) else len(text) - len(piece)
    piece = piece.rstrip()
    said, words = _said(piece)
    return Line(start, start + len(piece), said, words, mark, cut=cut)


@kept
def _said(piece: str) -> tuple[str, tuple[str, ...]]:
    return fold(piece), words_of(piece[:_WORDS_WITHIN])


def lines_of(text: str) -> list[Line]:
    """All lines that hold something, marks taken off; a mark alone on its line belongs to the next."""
    lines: list[Line] = []
    bold = "**" in text or "__" in text
    pending: Mark = ""
    gap = 0
    end = -1
    for piece in _pieces(text):
        start, end = end + 1, end + 1 + len(piece)
        content = piece.strip()
        if not content:
            gap += 1
            continue
        if len(content) == 1 and piece[0] in GLYPHS:  # a bullet alone
            pending = "bullet"
            continue
        indent = 0 if piece[0] == content[0] else piece.index(content[0])
        line = _unmarked(text, content, at=start + indent, indent=indent, pending=pending, gap=gap, bold=bold)
        if line.start >= line.end:
            pending = line.mark
            continue
        lines.append(line)
        pending = ""
        gap = 0
        if len(lines) >= _MOST_LINES:
            break
    return _with_codes(text, lines=_with_arrows(text, lines=_with_emoji_bullets(text, lines=lines)))


def _with_arrows(text: str, *, lines: list[Line]) -> list[Line]:
    """The lines, some that open with ">" taken for points; where most do, a mail is quoted."""
    opened = [index for index, line in enumerate(lines) if line.text[0] == ">" and not line.mark] if ">" in text else []
    if not _LEAST_ARROWS <= len(opened) <= len(lines) // 2:
        return lines
    for index in opened:
        line = lines[index]
        made = line_of(text, start=line.start + 1, end=line.end, mark="bullet")
        if not made.empty:
            lines[index] = made.but(gap=line.gap, indent=line.indent)
    return lines


def _with_codes(text: str, *, lines: list[Line]) -> list[Line]:
    """The lines, codes that count on from one to the next taken for numbers: "E1 A degree…", "E2 Experience…"."""
    codes = [
        (index, found)
        for index, line in enumerate(lines)
        if not line.mark
        and (line.text[1:2].isdigit() or line.text[2:3].isdigit())
        and (found := _CODE.match(text, line.start, line.end))
    ]
    for (first, one), (second, other) in pairwise(codes):
        if second - first <= _NEAR and _follows(one, code=other):
            _number(text, lines=lines, index=first, end=one.end())
            _number(text, lines=lines, index=second, end=other.end())
    return _with_letters(text, lines=lines)


def sign_of(text: str, *, line: Line) -> str:
    """The sign of a point right before its line: its bullet, the stop behind its number."""
    return text[max(0, line.start - _WIDEST_SIGN) : line.start].strip()[-1:]


def _follows(above: re.Match[str], *, code: re.Match[str]) -> bool:
    """Whether a code is the next one: "3.1" and "3.2", or "3.1" and "3.1.1"."""
    if code[1] == above[1]:
        return int(code[2]) == int(above[2]) + 1
    return code[1] == f"{above[1]}{above[2]}." and code[2] == "1"


def _with_letters(text: str, *, lines: list[Line]) -> list[Line]:
    """The lines, letters that count on from A taken for numbers, however far apart: "A. Duties", "B. Requirements"."""
    counted: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        lettered = line.text[1:2] in (".", ")") and not line.mark
        found = _LETTER.match(text, line.start, line.end) if lettered else None
        if found and found[1] == "ABCDEFGH"[len(counted) : len(counted) + 1]:
            counted.append((index, found.end()))
    for index, end in counted if len(counted) > 1 else ():
        _number(text, lines=lines, index=index, end=end)
    return lines


def _number(text: str, *, lines: list[Line], index: int, end: int) -> None:
    """Take what stands before a place of a line for its number."""
    line = lines[index]
    if not line.mark:
        made = line_of(text, start=end, end=line.end, mark="number")
        lines[index] = made.but(gap=line.gap, indent=line.indent)


def _with_emoji_bullets(text: str, *, lines: list[Line]) -> list[Line]:
    """The lines, the same emoji before several in a row taken for what it is: a bullet."""
    glyphs = [_glyph(text, line=line) if line.mark == "emoji" else "" for line in lines]
    if not any(glyphs):
        return lines
    for index, glyph in enumerate(glyphs):
        if glyph and glyph in (
            glyphs[index - 1] if index else "",
            glyphs[index + 1] if index + 1 < len(glyphs) else "",
        ):
            lines[index] = lines[index].but(mark="bullet")
    return lines


def _glyph(text: str, *, line: Line) -> str:
    before = text[max(0, line.start - _LONGEST_EMOJI) : line.start].rsplit("\n", 1)[-1].strip()
    return before[:1]


def _pieces(text: str) -> list[str]:
    for sign in _RARE_BREAKS:
        text = text.replace(sign, "\n")
    return text.split("\n")


def _unmarked(text: str, content: str, *, at: int, indent: int, pending: Mark, gap: int, bold: bool) -> Line:
    end = at + len(content)
    framed = _FRAME.fullmatch(content) if content[-1] in _FRAME_ENDS else None
    if framed:
        group = 2 if framed[2] else 3
        line = line_of(text, start=at + framed.start(group), end=at + framed.end(group))
        return line.but(gap=gap, indent=indent, level=7)
    mark, skipped = _mark(content)
    if not (mark or bold or content[0] == "#"):
        said, words = _said(content)
        return Line(at, end, said, words, pending, gap, indent)
    level = 0
    if not mark:
        hashes = _HASHES.match(content) if content[0] == "#" else None
        if hashes:
            skipped, level = hashes.end(), len(hashes[1])
        emphasis = _BOLD.match(content, skipped) if bold else None
        if emphasis:
            at, end, skipped, level = at + emphasis.start(2), at + emphasis.end(2), 0, level or 7
    line = line_of(text, start=at + skipped, end=end)
    if line.start >= line.end:
        return line.but(mark=mark)
    return Line(line.start, line.end, line.text, line.words, mark or pending, gap, indent, level)


def _mark(content: str) -> tuple[Mark, int]:
    at = 0
    mark: Mark = ""
    for _ in range(3):
        if at == len(content) or _begins_a_word(content, at=at):
            break
        kind, end = _mark_at(content, at=at)
        if not kind or (kind == "number" and mark == "bullet" and content[at : at + 2].isdigit()):
            break  # "• 13. Monatslohn"
        at = end
        if mark != "bullet":
            mark = kind
    return mark, at


def _begins_a_word(content: str, *, at: int) -> bool:
    """Whether an ordinary word stands at a place of a line: none of the marks begins with one."""
    if not (content[at].isalpha() and content[at + 1 : at + 2].isalpha()):
        return False
    return not (content[at] in "ivx" and _NUMERAL.match(content, at))


def _mark_at(content: str, *, at: int) -> tuple[Mark, int]:
    """The mark that stands at a place of a line and where it ends; its first sign tells which it may be."""
    first = content[at]
    found = _BULLET.match(content, at) if first in _BULLET_SIGNS else None
    if found:
        return "bullet", found.end()
    found = _NUMBER.match(content, at) if first.isdigit() or first in _NUMBER_SIGNS else None
    if found:
        return "number", found.end()
    found = _EMOJI.match(content, at) if first.isdigit() or first >= _FIRST_EMOJI else None
    return ("emoji", found.end()) if found else ("", at)
