"""Names by the sound of their words: what a text's words are looked up by."""

from jobtracker.skills.comparison import MentionKind
from jobtracker.skills.concepts import Name
from jobtracker.skills.pieces import WORD
from jobtracker.skills.words import fold, stem

BEGIN = 3  # letters of a key by which names lie together
SHORT = 2  # letters of names that are meant in their own case alone: R, C, Go, AI


class Entry:
    """One name as it is looked up; `skill` empty: the words are known to mean no skill.

    `plain` is the name without joints, `head` its first word's stem, `several`: it has more than one word; `free`: no
    rules tell when it is meant.
    """

    __slots__ = ("free", "head", "kind", "name", "own", "plain", "several", "skill")

    def __init__(self, skill: str, kind: MentionKind, name: Name, *, own: bool = False) -> None:
        """Make a name ready to be looked up; it has at least one word."""
        folds = folds_of(name.text)
        self.skill = skill
        self.kind = kind
        self.name = name
        self.plain = "".join(folds)
        self.head = stem(folds[0])
        self.own = own
        self.several = len(folds) > 1
        self.free = not (name.case or name.not_before or name.not_after or len(name.text) <= SHORT)


def folds_of(text: str) -> list[str]:
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
        folds = folds_of(name.text)
        if not folds:
            return
        key = ""
        for word in folds:
            if key:
                self.prefixes.add(key)
            key += stem(word)
        if len(folds) == 1:
            self._add_halves(name.text)
        entry = Entry(skill, kind, name, own=own)
        self.entries.setdefault(key, []).append(entry)
        if entry.several and key.endswith("s"):  # written as one word, "NodeJS" looks like a plural
            self.entries.setdefault(stem(key), []).append(entry)

    def _add_halves(self, text: str) -> None:
        """Let "Java Script" and "Postgre-SQL" lead to names with capitals inside."""
        if not text.isupper() and not text[1:].islower():
            for place in range(2, len(text) - 1):
                if text[place].isupper() and text[place - 1].islower():
                    self.prefixes.add(text[:place].lower())
