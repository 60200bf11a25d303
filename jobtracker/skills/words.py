"""A text as words: where each stands, how it is folded, and what stands between two of them."""

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping
from functools import lru_cache
from itertools import compress

from jobtracker.patterns import Pattern
from jobtracker.skills.pieces import WORD, words_and_gaps

ODD = Pattern(r"[^\W\d_]?[^\W\dA-Z_]+[A-Z]|[A-Z]{2,}[a-z]")  # capitals inside, as in names of products
LONG_WORD = 80
BEGIN = 4
VERSIONED = Pattern(r"([a-z]\+\+|[a-z]{3,})\d{1,2}")

_ENDINGS = (  # British to American, plural to singular; applied alike to names and texts
    ("isational", "izational"),
    ("isations", "ization"),
    ("isation", "ization"),
    ("izations", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("elling", "eling"),
    ("elled", "eled"),
    ("ences", "ense"),
    ("ence", "ense"),
    ("ogues", "og"),
    ("ogue", "og"),
    ("ours", "or"),
    ("our", "or"),
    ("ammes", "am"),
    ("amme", "am"),
    ("entres", "enter"),
    ("entre", "enter"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("ies", "y"),
    ("sses", "ss"),
    ("xes", "x"),
    ("ches", "ch"),
    ("shes", "sh"),
)
_ENDINGS_BY = {last: [pair for pair in _ENDINGS if pair[0].endswith(last)] for last in {e[-2:] for e, _ in _ENDINGS}}
_NO_ENDINGS: list[tuple[str, str]] = []
_KEEP_S = ("ss", "us", "is")
_SHORT = 4


def word_set(words: str) -> frozenset[str]:
    """Make a set of words that are written side by side."""
    return frozenset(words.split())


def beginnings(words: str) -> frozenset[str]:
    """Make a set of how words begin, to be held against `Words.begins`."""
    return frozenset(word[:BEGIN] for word in words.split())


def stem(word: str) -> str:
    """Fold a lower-case word to what its plural and its American and British spellings share."""
    if len(word) < _SHORT or not word.isalpha():
        return word
    for ending, other in _ENDINGS_BY.get(word[-2:], _NO_ENDINGS):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + other
    if word[-1] == "s" and not word.endswith(_KEEP_S):
        return word[:-1]
    return word


def fold(word: str) -> str:
    """Fold one word as it stands in a text: case, the ampersand, the year of a C++ standard."""
    if word == "&":
        return "and"
    low = word.lower()
    return low[:3] if low[1:3] == "++" else low


def small(text: str) -> str:
    """Write a text in small letters, place for place."""
    low = text.lower()
    return low if len(low) == len(text) else "".join([letter.lower()[:1] for letter in text])


class Sound:
    """All that a word of a text is looked up by: its fold, its stem and its head, how it begins.

    `odd`: it has capitals inside; `lead`: what it may be of a name, as a lexicon tells.
    """

    __slots__ = ("fold", "head", "lead", "odd", "stem")

    def __init__(self, word: str) -> None:
        folded = word.lower() if len(word) <= LONG_WORD and word.isalnum() else fold(word[:LONG_WORD])
        self.fold = folded
        self.stem = stem(folded)
        self.head = folded[:BEGIN]
        self.odd = not word[1:].islower() and bool(ODD.match(word))
        self.lead = 0


class Words:
    """The words of one text, as columns: `starts` and `ends`, and of their sounds `folds`, `stems`, `heads`, `leads`.

    `odd`: which have capitals inside.

    `flat` is the text with its line breaks as spaces, place for place; `gaps` is what stands before each word, and last
    what stands behind them all.
    """

    __slots__ = ("ends", "flat", "folds", "gaps", "heads", "leads", "odd", "starts", "stems", "text")

    def __init__(self, text: str, sounds: Mapping[str, Sound]) -> None:
        self.text = text
        self.flat = text.replace("\n", " ").replace("\t", " ").replace("\u00a0", " ")
        words, self.gaps, self.starts, self.ends = words_and_gaps(text)
        told = [sounds[word] for word in words]
        self.folds = tuple([sound.fold for sound in told])
        self.stems = tuple([sound.stem for sound in told])
        self.heads = tuple([sound.head for sound in told])
        self.leads = bytes([sound.lead for sound in told])
        self.odd = [place for place, sound in enumerate(told) if sound.odd and self.gaps[place][-1:] != "_"]

    def __len__(self) -> int:
        return len(self.starts)

    def within(self, start: int, end: int) -> range:
        """Which words stand between two places of the text."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def said(self, start: int, end: int) -> tuple[str, ...]:
        """The words between two places of the text, folded."""
        return self.folds[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def begins(self, start: int, end: int) -> frozenset[str]:
        """How the words between two places begin: what tells cheaply that a pattern cannot be there."""
        return frozenset(self.heads[bisect_left(self.starts, start) : bisect_left(self.starts, end)])

    def beginning(self, heads: Container[str], start: int, end: int) -> Iterator[int]:
        """Which words between two places begin in one of these ways."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return compress(range(first, last), map(heads.__contains__, self.heads[first:last]))

    def slice(self, first: int, last: int) -> str:
        """The text from one word to another, the last included."""
        return self.text[self.starts[first] : self.ends[last]]


@lru_cache(maxsize=8192)
def stems_of(phrase: str) -> tuple[str, ...]:
    """The stems of a short phrase, such as a name or a job title."""
    return tuple(stem(fold(found[0])) for found in WORD.finditer(phrase))
