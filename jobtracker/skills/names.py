"""Names by the sound of their words: what a text's words are looked up by."""

from jobtracker.skills.comparison import MentionKind
from jobtracker.skills.concepts import Name
from jobtracker.skills.words import WORD, fold, stem
from jobtracker.values import dataclass

BEGIN = 3  # letters of a key by which names lie together
SHORT = 2  # letters of names that are meant in their own case alone: R, C, Go, AI


@dataclass(frozen=True, slots=True)
class Entry:
    """One name as it is looked up; `skill` empty: the words are known to mean no skill.

    `plain` is the name without joints, `head` its first word's stem, `several`: it has more than one word; `free`: no
    rules tell when it is meant.
    """

    skill: str
    kind: MentionKind
    name: Name
    plain: str
    head: str
    own: bool = False
    several: bool = False
    free: bool = False


def entry_of(skill: str, kind: MentionKind, name: Name, *, own: bool = False) -> Entry:
    """Make a name ready to be looked up; it has at least one word."""
    folds = _folds(name.text)
    ruled = name.case or name.not_before or name.not_after or len(name.text) <= SHORT
    return Entry(skill, kind, name, "".join(folds), stem(folds[0]), own, len(folds) > 1, not ruled)


def _folds(text: str) -> list[str]:
    """The words of a name, folded."""
    if text.replace(" ", "").isalnum():
        return text.lower().split()
    return [fold(found) for found in WORD.findall(text)]


class Names:
    """Names by the sound of their words, and the beginnings that lead to them."""

    __slots__ = ("entries", "prefixes")

    def __init__(self) -> None:
        self.entries: dict[str, list[Entry]] = {}
        self.prefixes: set[str] = set()

    def add(self, skill: str, kind: MentionKind, name: Name, *, own: bool = False) -> None:
        """Take a name in."""
        folds = _folds(name.text)
        if not folds:
            return
        key = ""
        for word in folds:
            if key:
                self.prefixes.add(key)
            key += stem(word)
        if len(folds) == 1:
            self._add_halves(name.text)
        entry = entry_of(skill, kind, name, own=own)
        self.entries.setdefault(key, []).append(entry)
        if entry.several and key.endswith("s"):  # written as one word, "NodeJS" looks like a plural
            self.entries.setdefault(stem(key), []).append(entry)

    def _add_halves(self, text: str) -> None:
        """Let "Java Script" and "Postgre-SQL" lead to names with capitals inside."""
        if not text.isupper() and not text[1:].islower():
            for place in range(2, len(text) - 1):
                if text[place].isupper() and text[place - 1].islower():
                    self.prefixes.add(text[:place].lower())
