"""The structure of whole postings of many layouts and languages; run the file to see what is read otherwise.

Each posting carries its labels inside: ⟦r …⟧ is a requirement, p preferred, d a responsibility (duty), b a benefit,
s a stack, o another list item, j page junk; ~ behind the letter marks a sentence of prose.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jobtracker.reading.findings import Item
from jobtracker.reading.reader import kept_text, read

FOLDER = Path(__file__).resolve().parent / "own_structures"
FLOOR_FOUND = 0.98
FLOOR_KIND = 0.98
KINDS = {
    "r": "requirement",
    "p": "preferred",
    "d": "responsibility",
    "b": "benefit",
    "s": "stack",
    "o": "other",
    "j": "junk",
}
_MARK = re.compile(r"⟦([rpdbosj])(~?) ([^⟦⟧]+)⟧")
_LABEL = re.compile(r"[^\n:–]{1,30}[:–]\s*")
_OPTIONAL = frozenset({"other", "stack"})
_SAME = 0.85


@dataclass(frozen=True, slots=True)
class Label:
    """What a person marks in a posting."""

    start: int
    end: int
    kind: str
    prose: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """One posting's labels beside what was read; an entry without a partner is missed or made up."""

    posting: str
    text: str
    pairs: Sequence[tuple[Label | None, Item | None]]

    def complaints(self) -> Iterator[str]:
        """What is read otherwise than labelled, a line each."""
        for label, item in self.pairs:
            if label and not item and label.kind not in _OPTIONAL:
                yield f"{self.posting}: missed {label.kind}: {self.text[label.start : label.end]!r}"
            elif item and not label:
                yield f"{self.posting}: made up {item.kind}: {item.text!r}"
            elif label and item and not _same_kind(label, item):
                yield f"{self.posting}: {label.kind} read as {item.kind}: {item.text!r}"


def _same_kind(label: Label, item: Item) -> bool:
    return label.kind == item.kind or {label.kind, str(item.kind)} <= _OPTIONAL


def labelled(marked: str) -> tuple[str, list[Label]]:
    """A posting's text without the marks, and the labels where they then stand."""
    text, labels, last = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[last : mark.start()]
        labels.append(Label(len(text), len(text) + len(mark[3]), KINDS[mark[1]], bool(mark[2])))
        text, last = text + mark[3], mark.end()
    return text + marked[last:], labels


def _overlap(label: Label, item: Item, text: str) -> float:
    start = item.start
    if start < label.start and (named := _LABEL.match(text, start, label.start)) and named.end() == label.start:
        start = label.start
    shared = min(label.end, item.end) - max(label.start, start)
    return max(0, shared) / (max(label.end, item.end) - min(label.start, start))


def _marked() -> Iterator[tuple[str, str]]:
    for file in sorted(FOLDER.glob("*.txt")):
        yield file.stem, file.read_text(encoding="utf-8")
    for file in sorted(FOLDER.glob("*.toml")):
        for name, entry in tomllib.loads(file.read_text(encoding="utf-8")).items():
            yield f"{file.stem}/{name}", entry["text"]


@cache
def compared() -> Sequence[Comparison]:
    return [compared_with(marked, name=name) for name, marked in _marked()]


def compared_with(marked: str, *, name: str) -> Comparison:
    """One marked posting beside what is read in it."""
    text, labels = labelled(marked)
    asked = [label for label in labels if label.kind != "junk"]
    items = list(read(kept_text(text)).items)
    pairs: list[tuple[Label | None, Item | None]] = []
    for label in asked:
        item = next((one for one in items if _overlap(label, one, text) >= _SAME), None)
        pairs.append((label, item))
        if item:
            items.remove(item)
    pairs += [(None, item) for item in items if not item.prose]
    return Comparison(name, text, pairs)


def figures_of(every: Sequence[Comparison]) -> tuple[float, float, int]:
    """How well items are found (F1), how often a found one's kind is right, and how many there are."""
    pairs = [pair for one in every for pair in one.pairs if not (pair[0] and not pair[1] and pair[0].kind in _OPTIONAL)]
    both = [(label, item) for label, item in pairs if label and item]
    f1 = 2 * len(both) / (len(pairs) + len(both))
    return f1, sum(_same_kind(*pair) for pair in both) / len(both), len(both)


def test_items_are_found_in_every_layout_and_language() -> None:
    found, _, count = figures_of(compared())
    assert count > 600
    assert found >= FLOOR_FOUND, "\n".join(line for one in compared() for line in one.complaints())


def test_kinds_follow_from_the_section_and_the_own_words() -> None:
    _, kinds, _ = figures_of(compared())
    assert kinds >= FLOOR_KIND, "\n".join(line for one in compared() for line in one.complaints())


if __name__ == "__main__":
    for each in compared():
        print(*each.complaints(), sep="\n", end="\n" if any(each.complaints()) else "")  # noqa: T201 - what it is for
    for of in sorted({one.posting.partition("/")[0] for one in compared() if "/" in one.posting}):
        held = [one for one in compared() if one.posting.startswith(f"{of}/")]
        print(of, "F1 {:.3f}, kind {:.3f} of {}".format(*figures_of(held)))  # noqa: T201 - what it is for
    print("F1 {:.3f}, kind {:.3f} of {}".format(*figures_of(compared())))  # noqa: T201 - what it is for
