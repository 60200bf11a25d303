"""Words of a line, and phrases looked up in them: one pass, whatever the text holds."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, wraps
from itertools import compress, count
from typing import Any, TypeVar

from jobtracker.patterns import Pattern
from jobtracker.values import filled_when_asked

_WORD = Pattern(r"[^\W_]+")
_BULLET_LINE = Pattern(r"\n[^\S\n]*(?:[•‣⁃▪▫●○◦■□◼◾∙·✓✔➢➤►▶❖*–—\-\uf0b7\uf0a7]+(?=\s))?")
_BULLET = Pattern(r"(?<=\s)[•‣⁃▪▫●○◦■□◼◾∙✓✔➢➤►▶❖\uf0b7\uf0a7]+(?=\s)")
_LINE = 600
KEPT_LINES = 16_384  # whose words and kinds are kept: menus and what firms say of themselves come again and again
# The quick way for texts of plain letters: each small, all between them a space.
_SIGNLESS = "".join(chr(code).lower() if chr(code).isalnum() else " " for code in range(128))
_SIGNS = "’–—•“”…‘\u00a0●▪·€£°®™✓→\u200b\ufeff"
_FEW_SIGNS = 48  # a text with more of them, each looked for in all of it, would take the longer the more it has
_GLYPHS = frozenset("•‣⁃▪▫●○◦■□◼◾∙✓✔➢➤►▶❖\uf0b7\uf0a7")


Words = tuple[str, ...]
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


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, case-folded, without punctuation: "You'll" gives "you", "ll"."""
    return _words_of_line(text) if len(text) <= _LINE else _words(text)


def _words(text: str) -> tuple[str, ...]:
    if text.isascii():
        return tuple(text.translate(_SIGNLESS).split())
    plain = _plain(text)
    return tuple(plain.translate(_SIGNLESS).split() if plain.isascii() else _foreign_words(plain))


def _foreign_words(text: str) -> list[str]:
    """The words of a text that holds letters other than plain ones."""
    text = text.casefold()
    signs = [sign for sign in set(text) if not sign.isalnum()]
    if len(signs) > _FEW_SIGNS:
        return _WORD.findall(text)
    for sign in signs:
        text = text.replace(sign, " ")
    return text.split()


def _plain(text: str) -> str:
    """The text without the signs that stand between words of texts that are of plain letters otherwise."""
    if not text.isascii():
        for sign in _SIGNS:
            text = text.replace(sign, " ")
    return text


# The last ones are kept, as many questions are asked of the same line.
_words_of_line = lru_cache(maxsize=KEPT_LINES)(_words)


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
    for sign in set(plain):
        if not (sign.isalnum() or sign in "| "):
            plain = plain.replace(sign, " ")
    return " ".join(plain.split()).replace(" |", "|").replace("| ", "|").split("|")


def plain(text: str) -> str:
    """The words of a text as such a phrase has them."""
    return " ".join(words_of(text))


def fold(text: str) -> str:
    """Whitespace and bullets within a slice become one space."""
    if "  " not in text and text.isprintable() and (text.isascii() or _GLYPHS.isdisjoint(text)):
        return text.strip()  # of all whitespace only the space is printable
    if "\n" in text:
        text = _BULLET_LINE.sub("\n", text)
    if not (text.isascii() or _GLYPHS.isdisjoint(text)):
        text = _BULLET.sub(" ", text)
    return " ".join(text.split())


def _telling_words(phrases: Iterable[str]) -> set[str]:
    """Of each phrase a word, the longest where none is among them already: few words tell that none stands there."""
    telling: set[str] = set()
    for words in sorted(map(str.split, phrases), key=len):
        if telling.isdisjoint(words):
            telling.add(max(words, key=len))
    return telling


class _Tails(dict[str, Mapping[str, Sequence[tuple[str, ...]]]]):
    """By the first word of some phrases and the second what follows, the longest first; sorted when it is asked for."""

    __slots__ = ("_begun",)

    def __init__(self, begun: Mapping[str, Iterable[str]]) -> None:
        super().__init__()
        self._begun = begun

    def __missing__(self, first: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
        rests: dict[str, set[tuple[str, ...]]] = {}
        for phrase in self._begun[first]:
            _, *others = phrase.split()
            if others:
                rests.setdefault(others[0], set()).add(tuple(others[1:]))
        tails = self[first] = {second: sorted(those, key=len, reverse=True) for second, those in rests.items()}
        return tails


@filled_when_asked
class Phrases:
    """Phrases to be found in a line's words, each in one step per word of the line."""

    __slots__ = ("_alone", "_phrases", "_tails", "_texts", "first_words", "telling_words")

    _alone: frozenset[str]
    _phrases: list[str]
    _tails: _Tails
    first_words: frozenset[str]
    telling_words: frozenset[str]  # without one of these none of the phrases stands in a line

    def __init__(self, *texts: str) -> None:
        self._texts = texts

    def __getattr__(self, name: str) -> object:
        """Sort the phrases the first time that they are asked for, not before; and no further than is needed."""
        if name == "_phrases":
            self._phrases = plain_phrases_of("|".join(self._texts))
        elif name == "telling_words":
            self.telling_words = frozenset(_telling_words(self._phrases))
        elif name in ("_alone", "_tails", "first_words"):
            self._sort()
        else:
            raise AttributeError(name)
        return getattr(self, name)

    def _sort(self) -> None:
        begun: dict[str, list[str]] = {}
        for phrase in self._phrases:
            begun.setdefault(phrase.partition(" ")[0], []).append(phrase)
        self._alone = frozenset([phrase for phrase in self._phrases if " " not in phrase])
        self._tails = _Tails(begun)
        self.first_words = frozenset(begun)

    def at(self, words: tuple[str, ...], *, index: int) -> int:
        """How many words the longest phrase that stands at `index` has; 0 where none does."""
        if index >= len(words) or words[index] not in self.first_words:
            return 0
        if index + 1 < len(words):
            for rest in self._tails[words[index]].get(words[index + 1], ()):
                if not rest or words[index + 2 : index + 2 + len(rest)] == rest:
                    return 2 + len(rest)
        return 1 if words[index] in self._alone else 0

    def find(self, words: tuple[str, ...]) -> int:
        """Where the first phrase stands in `words`; -1 where none does."""
        return -1 if self.telling_words.isdisjoint(words) else self._found(words)

    def _found(self, words: tuple[str, ...]) -> int:
        tails, alone, firsts = self._tails, self._alone, self.first_words
        last = len(words) - 1
        for index in compress(count(), map(firsts.__contains__, words)):
            word = words[index]
            if word in alone:
                return index
            for rest in tails[word].get(words[index + 1], ()) if index < last else ():
                if not rest or words[index + 2 : index + 2 + len(rest)] == rest:
                    return index
        return -1

    def within(self, words: tuple[str, ...]) -> bool:
        """Whether any phrase stands in `words`."""
        return not self.telling_words.isdisjoint(words) and self._found(words) >= 0

    def starts(self, words: tuple[str, ...]) -> bool:
        """Whether a phrase opens `words`."""
        return bool(words) and words[0] in self.first_words and self.at(words, index=0) > 0

    def whole(self, words: tuple[str, ...]) -> bool:
        """Whether `words` are one phrase and nothing more."""
        return bool(words) and words[0] in self.first_words and self.at(words, index=0) == len(words)
