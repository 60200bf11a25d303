"""A text cut into its words and the gaps between them."""

from jobtracker.patterns import Pattern

_SIGNED = r"[A-Za-z]\+\+(?:\d\d)?(?![^\W_])|[A-Za-z]#(?![^\W_])|(?<![^\W_])\.[Nn][Ee][Tt](?![^\W_])"  # C++17, C#, .NET
_GLUED = r"[^\W\d_]{4,80}+(?=\d{1,2}\.\s)"  # a line break was lost: "containers4. Cloud"
WORD = Pattern(rf"{_SIGNED}|{_GLUED}|[^\W_]+|&")
_ANY = Pattern(rf"({_SIGNED}|{_GLUED}|[^\W_]+|&)")
# The same where a text has no glued numbers, and where it has no signs either, each in half the time of the other.
_UNGLUED = Pattern(r"([A-Za-z](?=[+#])(?:\+\+(?:\d\d)?|#)(?![^\W_])|\.[Nn][Ee][Tt](?<![^\W_]....)(?![^\W_])|[^\W_]+|&)")
_PLAIN = Pattern(r"([^\W_]+|&)")
_MAY_BE_GLUED = Pattern(r"\.\s(?:(?<=[^\W\d_]\d\.\s)|(?<=[^\W\d_]\d\d\.\s))")
_SHARP = Pattern(r"#(?<=[A-Za-z]#)(?<![^\W_]..)(?![^\W_])")
_NET = Pattern(r"\.[Nn][Ee][Tt](?![^\W_])")
# What stands in most postings needs no pattern: a fifth of the work.
_WORDS_ALONE = "".join(chr(code) if chr(code).isalnum() else " " for code in range(128))
_GAPS_ALONE = "".join(" " if chr(code).isalnum() else "-" for code in range(128))
_USUAL_SIGNS = "’–—•“”…‘\u00a0●▪·€£°®™✓→★"
_FOREIGN = Pattern(r"[^\x00-\x7f]")
_FEW = 48  # a text with more foreign letters, each looked for in all of it, would take the longer the more it has

Cut = tuple[list[str], list[str]]


def words_and_gaps(text: str) -> Cut:
    """The words of a text, and what stands before each of them, and last behind them all."""
    splitter = _splitter(text)
    if splitter is _PLAIN:
        alike = text if text.isascii() else _alike(text)
        if alike is not None:
            return _cut(text, alike)
    parts = splitter.split(text)
    return parts[1::2], parts[::2]


def _splitter(text: str) -> Pattern:
    """The cheaper pattern where it finds the same words."""
    if _MAY_BE_GLUED.search(text):
        return _ANY
    net = (".n" in text or ".N" in text) and _NET.search(text)
    return _UNGLUED if net or "++" in text or ("#" in text and _SHARP.search(text)) else _PLAIN


def _alike(text: str) -> str | None:
    """A text of plain letters and signs that has its words at the same places; None where this would take too long."""
    for sign in _USUAL_SIGNS:
        text = text.replace(sign, " ")
    if not text.isascii():
        foreign = set(_FOREIGN.findall(text))
        if len(foreign) > _FEW:
            return None
        for letter in foreign:
            text = text.replace(letter, "a" if letter.isalnum() else " ")
    return text


def _cut(text: str, alike: str) -> Cut:
    """Cut a text where one that is alike has its words and gaps; each "&" is a word, whatever stands beside it."""
    words: list[str] = []
    gaps: list[str] = []
    at = 0
    for piece in alike.split("&"):
        signs = _signs(piece)
        for place, word in enumerate(piece.translate(_WORDS_ALONE).split()):
            start = at + len(signs[place])
            gaps.append(text[at:start])
            at = start + len(word)
            words.append(text[start:at])
        end = at + len(signs[-1])
        gaps.append(text[at:end])
        words.append("&")
        at = end + 1
    words.pop()
    return words, gaps


def _signs(piece: str) -> list[str]:
    """As many signs as stand before each word and behind the last."""
    signs = piece.translate(_GAPS_ALONE).split()
    if piece[:1].isalnum():
        signs.insert(0, "")
    if not piece or piece[-1].isalnum():
        signs.append("")
    return signs
