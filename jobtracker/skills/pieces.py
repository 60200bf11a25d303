"""A text cut into its words and the gaps between them."""

from jobtracker.patterns import Pattern

_SIGNED = r"[A-Za-z]\+\+(?:\d\d)?(?![^\W_])|[A-Za-z]#(?![^\W_])|(?<![^\W_])\.[Nn][Ee][Tt](?![^\W_])"  # C++17, C#, .NET
_GLUED = r"[^\W\d_]{4,80}+(?=\d{1,2}\.\s)"  # a line break was lost: "containers4. Cloud"
WORD = Pattern(rf"{_SIGNED}|{_GLUED}|[^\W_]+|&")
_GLUED_LEAST = 5  # letters and digits of a word to which a number may be glued
# Most letters of a text need no pattern and no look-up but in this table: those of Europe, and the signs among them.
_NEAR = 0x250
_LETTERS = bytes([chr(code).isalnum() for code in range(_NEAR)])
_AND = ord("&")
_DOT = ord(".")
_SPACE = ord(" ")
_PLUS = ord("+")
_SHARP = ord("#")

Cut = tuple[list[str], list[str], list[int], list[int]]


def words_and_gaps(text: str) -> Cut:
    """The words of a text, what stands before each of them and last behind them all, and where each begins and ends.

    They are those that `WORD` finds, which is tried only where a sign may belong to a word.
    """
    words: list[str] = []
    gaps: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    size = len(text)
    at = last = 0
    while at < size:
        start = at
        at = _behind_letters(text, start, size)
        if at == start:
            at = _behind_sign(text, start)
            if at == start:
                at += 1
                continue
        elif at < size and _may_go_on(text, start, at):
            at = _behind_word(text, start)
        gaps.append(" " if start == last + 1 and ord(text[last]) == _SPACE else text[last:start])
        words.append(text[start:at])
        starts.append(start)
        ends.append(at)
        last = at
    gaps.append(text[last:])
    return words, gaps, starts, ends


def _behind_letters(text: str, at: int, size: int) -> int:
    """Where the letters and digits end that begin at a place, if any do."""
    while at < size:
        code = ord(text[at])
        if not (_LETTERS[code] if code < _NEAR else text[at].isalnum()):
            break
        at += 1
    return at


def _behind_sign(text: str, at: int) -> int:
    """Where a word ends that begins with a sign; where it would begin if there is none."""
    code = ord(text[at])
    if code == _AND:
        return at + 1
    return _behind_word(text, at) if code == _DOT and text[at + 1 : at + 2] in ("n", "N") else at


def _may_go_on(text: str, start: int, end: int) -> bool:
    """Whether the sign behind some letters and digits may tell that they are no word, or not all of it."""
    sign = ord(text[end])
    if sign == _DOT:
        return end - start >= _GLUED_LEAST and text[end - 1].isdigit()
    return end - start == 1 and sign in (_PLUS, _SHARP)


def _behind_word(text: str, at: int) -> int:
    found = WORD.match(text, at)
    return found.end() if found else at
