"""Words of a line, and phrases looked up in them: one pass, whatever the text holds."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, TypeVar

from jobtracker.patterns import Pattern

_WORD = Pattern(r"[^\W_]+")
_BULLET_LINE = Pattern(r"\n[^\S\n]*(?:[•‣⁃▪▫●○◦■□◼◾∙·✓✔➢➤►▶❖*–—\-\uf0b7\uf0a7]+(?=\s))?")
_BULLET = Pattern(r"(?<=\s)[•‣⁃▪▫●○◦■□◼◾∙✓✔➢➤►▶❖\uf0b7\uf0a7]+(?=\s)")
_LINE = 600
KEPT_LINES = 16_384  # whose words and kinds are kept: menus and what firms say of themselves come again and again
# The quick way for plain letters: each small, all between them a space. Bytes are put for others ten times as quickly
# as letters are.
_SIGNLESS = bytes(
    [ord(chr(code).lower()) if chr(code).isalnum() else ord(" ") for code in range(128)] + [*range(128, 256)]
)
# The same where letters of western Europe stand besides; two of them are others when they are folded.
_LATIN_SIGNLESS = bytes(
    [ord(chr(code).casefold()) if chr(code).isalnum() and chr(code) not in "µß" else ord(" ") for code in range(256)]
)
_LATIN_LETTERS = bytes([code if chr(code).isalnum() else ord(" ") for code in range(256)])
_LATIN_PHRASES = bytes([code if chr(code).isalnum() or chr(code) == "|" else ord(" ") for code in range(256)])
_SIGNS = tuple("’–—•“”…‘\u00a0●▪·€£°®™✓→\u200b\ufeff")
_FEW_SIGNS = 48  # a text with more of them, each looked for in all of it, would take the longer the more it has
_GLYPHS = tuple("•‣⁃▪▫●○◦■□◼◾∙✓✔➢➤►▶❖\uf0b7\uf0a7")


Words = tuple[str, ...]
_Tails = dict[str, list[Words]]  # by the second word of a phrase, what follows
Answer = TypeVar("Answer")
_NO_ANSWER: Any = object()


class _Known(dict[str, Answer]):
    """What was worked out for lines; a line that is not there is worked out when it is asked for."""

    __slots__ = ("_work_out",)

    def __init__(self, work_out: Callable[[str], Answer]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, text: str) -> Answer:
        answer = self._work_out(text)
        if len(text) <= _LINE:
            if len(self) >= KEPT_LINES:
                self.clear()
            self[text] = answer
        return answer


def kept(work_out: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """Keep what is worked out for the last lines; what is longer than a line is worked out each time."""
    return _Known(work_out).__getitem__


def kept_line(work_out: Callable[[str, Words], Answer]) -> Callable[[str, Words], Answer]:
    """Keep what is worked out for the last lines and their own words, of which their number tells them."""
    known: dict[tuple[str, int], Answer] = {}

    @wraps(work_out)
    def answer(text: str, words: Words) -> Answer:
        key = (text, len(words))
        worked_out: Answer = known.get(key, _NO_ANSWER)
        if worked_out is _NO_ANSWER:
            worked_out = work_out(text, words)
            if len(text) <= _LINE:
                if len(known) >= KEPT_LINES:
                    known.clear()
                known[key] = worked_out
        return worked_out

    return answer


# The last ones are kept, as many questions are asked of the same line.
_WORDS_OF_LINES: dict[str, Words] = {}


def words_of(text: str) -> Words:
    """The words of a text, case-folded, without punctuation: "You'll" gives "you", "ll"."""
    if len(text) > _LINE:
        return _words(text)
    words = _WORDS_OF_LINES.get(text)
    if words is None:
        words = _words(text)
        if len(_WORDS_OF_LINES) >= KEPT_LINES:
            _WORDS_OF_LINES.clear()
        _WORDS_OF_LINES[text] = words
    return words


def _words(text: str) -> Words:
    plain = signs_apart(text)
    if "µ" in plain:
        return tuple(_foreign_words(plain))
    try:
        known = plain.replace("ß", "ss").encode("latin-1")
    except UnicodeEncodeError:
        return tuple(_foreign_words(plain))
    return tuple(known.translate(_LATIN_SIGNLESS).decode("latin-1").split())


def _signless(text: str) -> list[str]:
    """The words of a text between whose letters no signs stand but plain ones."""
    return text.encode(errors="surrogatepass").translate(_SIGNLESS).decode(errors="surrogatepass").split()


def _foreign_words(text: str) -> list[str]:
    """The words of a text that holds letters other than plain ones."""
    text = text.casefold()
    words = _signless(text)
    if "".join(words).isalnum():
        return words
    signs = [sign for sign in set(text) if not sign.isalnum()]
    if len(signs) > _FEW_SIGNS:
        return _WORD.findall(text)
    for sign in signs:
        text = text.replace(sign, " ")
    return text.split()


class Said:
    """A word as it is written, and where. One of a class without a decorator is made quickly where it is compiled."""

    def __init__(self, text: str, *, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end


def words_said(text: str, *, start: int = 0, end: int | None = None) -> list[Said]:
    """The words of a slice of a text as they are written, where each begins and ends."""
    end = len(text) if end is None else end
    try:
        known = signs_apart(text[start:end]).encode("latin-1")
    except UnicodeEncodeError:
        found = _WORD.finditer(text, start, end)
        return [Said(word[0], start=word.start(), end=word.end()) for word in found]
    spaced = known.translate(_LATIN_LETTERS).decode("latin-1")
    said: list[Said] = []
    at = 0
    for word in spaced.split():
        at = spaced.find(word, at)
        said.append(Said(word, start=start + at, end=start + at + len(word)))
        at += len(word)
    return said


def signs_apart(text: str) -> str:
    """The text with spaces for the signs that stand between words of texts that are of plain letters otherwise."""
    if text.isascii():
        return text
    for sign in _SIGNS:
        if sign in text:
            text = text.replace(sign, " ")
            if text.isascii():
                break
    return text


def word_list(text: str) -> tuple[str, ...]:
    """The words of a list that is written as running text."""
    return tuple(text.split())


def phrase_list(text: str) -> tuple[str, ...]:
    """The phrases of a list that is written with "|" between them."""
    return tuple(map(str.strip, " ".join(text.split()).split("|")))


def phrases_of(text: str) -> list[tuple[str, ...]]:
    """The phrases of such a list, each as its words."""
    return [tuple(phrase.split()) for phrase in plain_phrases_of(text)]


def plain_phrases_of(text: str) -> list[str]:
    """The phrases of such a list, each as its words with one space between them."""
    plain = text.casefold()
    try:
        plain = plain.encode("latin-1").translate(_LATIN_PHRASES).decode("latin-1")
    except UnicodeEncodeError:
        for sign in set(plain):
            if not (sign.isalnum() or sign in "| "):
                plain = plain.replace(sign, " ")
    return " ".join(plain.split()).replace(" |", "|").replace("| ", "|").split("|")


def plain(text: str) -> str:
    """The words of a text as such a phrase has them."""
    return " ".join(words_of(text))


def fold(text: str) -> str:
    """Whitespace and bullets within a slice become one space."""
    if "  " not in text and text.isprintable() and (text.isascii() or not _holds_glyph(text)):
        return text.strip()  # of all whitespace only the space is printable
    if "\n" in text:
        text = _BULLET_LINE.sub("\n", text)
    if not text.isascii() and _holds_glyph(text):
        text = _BULLET.sub(" ", text)
    return " ".join(text.split())


def _holds_glyph(text: str) -> bool:
    return any(glyph in text for glyph in _GLYPHS)


def _telling_words(phrases: Iterable[str]) -> set[str]:
    """Of each phrase a word, the longest where none is among them already: few words tell that none stands there."""
    telling: set[str] = set()
    for words in sorted(map(str.split, phrases), key=len):
        if telling.isdisjoint(words):
            telling.add(max(words, key=len))
    return telling


class _Sorted:
    """Some phrases by the words that they begin with."""

    def __init__(self, phrases: Iterable[str]) -> None:
        begun: dict[str, list[str]] = {}
        for phrase in phrases:
            begun.setdefault(phrase.partition(" ")[0], []).append(phrase)
        self.firsts = frozenset(begun)
        self._alone = frozenset([first for first, those in begun.items() if first in those])
        self._begun = begun
        self._tails: dict[str, _Tails] = {}

    def _tails_of(self, first: str) -> _Tails:
        """What follows the first word of phrases and the second, the longest first; sorted when it is asked for."""
        tails = self._tails.get(first)
        if tails is None:
            tails = {}
            for phrase in self._begun[first]:
                words = phrase.split()
                if len(words) > 1:
                    tails.setdefault(words[1], []).append(tuple(words[2:]))
            for those in tails.values():
                if len(those) > 1:
                    those.sort(key=len, reverse=True)
            self._tails[first] = tails
        return tails

    def at(self, words: Words, *, index: int) -> int:
        """How many words the longest phrase that stands at `index` has; 0 where none does."""
        if index >= len(words) or words[index] not in self.firsts:
            return 0
        word = words[index]
        if index + 1 < len(words):
            for rest in self._tails_of(word).get(words[index + 1], ()):
                if not rest or words[index + 2 : index + 2 + len(rest)] == rest:
                    return 2 + len(rest)
        return 1 if word in self._alone else 0

    def found(self, words: Words) -> int:
        """Where the first phrase stands in `words`; -1 where none does."""
        alone, firsts = self._alone, self.firsts
        last = len(words) - 1
        for index, word in enumerate(words):
            if word not in firsts:
                continue
            if word in alone:
                return index
            for rest in self._tails_of(word).get(words[index + 1], ()) if index < last else ():
                if not rest or words[index + 2 : index + 2 + len(rest)] == rest:
                    return index
        return -1


class Phrases:
    """Phrases to be found in a line's words, each in one step per word of the line.

    They are sorted the first time that they are asked for, not before; and no further than is needed.
    """

    def __init__(self, *texts: str) -> None:
        self._texts = texts
        self._plain: list[str] = []
        self._told: frozenset[str] | None = None
        self._sorted: _Sorted | None = None

    @property
    def telling_words(self) -> frozenset[str]:
        """Without one of these words none of the phrases stands in a line."""
        if self._told is None:
            self._told = frozenset(_telling_words(self._phrases()))
        return self._told

    @property
    def first_words(self) -> frozenset[str]:
        """The words that the phrases begin with."""
        return self._in_order().firsts

    def _phrases(self) -> list[str]:
        if not self._plain:
            self._plain = plain_phrases_of("|".join(self._texts))
        return self._plain

    def _in_order(self) -> _Sorted:
        if self._sorted is None:
            self._sorted = _Sorted(self._phrases())
        return self._sorted

    def at(self, words: Words, *, index: int) -> int:
        """How many words the longest phrase that stands at `index` has; 0 where none does."""
        return self._in_order().at(words, index=index)

    def find(self, words: Words) -> int:
        """Where the first phrase stands in `words`; -1 where none does."""
        told = self._told
        if (self.telling_words if told is None else told).isdisjoint(words):
            return -1
        return self._in_order().found(words)

    def within(self, words: Words) -> bool:
        """Whether any phrase stands in `words`."""
        return self.find(words) >= 0

    def starts(self, words: Words) -> bool:
        """Whether a phrase opens `words`."""
        return self._in_order().at(words, index=0) > 0

    def whole(self, words: Words) -> bool:
        """Whether `words` are one phrase and nothing more."""
        return bool(words) and self._in_order().at(words, index=0) == len(words)
