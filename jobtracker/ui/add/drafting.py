"""What the person corrects in a draft, and how that outlives reading the text anew after an edit."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from jobtracker.hunt.carried_points import carried
from jobtracker.hunt.drafts import Draft, DraftItem
from jobtracker.hunt.stretch import tightened
from jobtracker.reading.findings import Kind, Reading
from jobtracker.skills.comparison import Comparison

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt

LONGEST_TITLE = 120
TEXTS = ("title", "company", "url", "email")
FIELDS = (*TEXTS, "places", "work_mode", "salary", "employment_type", "seniority", "posted", "closes")


@dataclass(slots=True)
class Drafting:
    """A draft with the names of the fields that the person set; those are not read anew.

    `selected` holds the words that were selected in the text for a field.
    """

    draft: Draft
    touched: set[str] = field(default_factory=set)
    selected: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def blank(cls) -> "Drafting":
        """A draft of nothing, to be typed."""
        return cls(Draft(original="", text="", reading=Reading(""), comparison=Comparison((), (), {})))

    @classmethod
    def restored(cls, draft: Draft) -> "Drafting":
        """A draft that was kept: what differs from its reading is what the person set."""
        read: dict[str, object] = {"places": tuple(dict.fromkeys(place.value for place in draft.reading.locations))}
        for name in FIELDS:
            found = getattr(draft.reading, name, None)
            read.setdefault(name, found.value if found else ("" if name in TEXTS else None))
        return cls(draft, {name for name in FIELDS if getattr(draft, name) != read[name]})

    def set_field(self, name: str, value: Any) -> None:  # noqa: ANN401 - each field has its own type
        """Take what the person says for a field."""
        self.draft = replace(self.draft, **{name: value})
        self.touched.add(name)
        self.selected.pop(name, None)

    def select_field(self, name: str, start: int, end: int) -> None:
        """Remember which words of the text the person took for a field; one place beside the others."""
        before = self.selected.get(name, ()) if name == "places" else ()
        self.selected[name] = (*before, self.draft.text[start:end])

    def selected_places(self) -> Iterator[tuple[str, int, int]]:
        """Where the words stand that were selected for fields."""
        for name, each in self.selected.items():
            for words in each:
                start = self.draft.text.find(words)
                if start >= 0:
                    yield name, start, start + len(words)

    def set_item(self, start: int, end: int, **changes: Any) -> None:  # noqa: ANN401 - kind or kept
        """Change the kind of a point, or whether it is kept."""
        items = tuple(
            replace(item, **changes) if (item.start, item.end) == (start, end) else item for item in self.draft.items
        )
        self.draft = replace(self.draft, items=items)

    def add_item(self, start: int, end: int, kind: Kind) -> tuple[int, int]:
        """Make a point of selected words; a point that stands there already gets the kind. Gives its place."""
        start, end = tightened(self.draft.text, start, end)
        if start == end:
            return start, end
        same = [item for item in self.draft.items if _same_place(item, start, end)]
        if same:
            self.set_item(same[0].start, same[0].end, kind=kind, kept=True)
            return same[0].start, same[0].end
        items = (*self.draft.items, DraftItem(start=start, end=end, kind=kind, added=True))
        self.draft = replace(self.draft, items=tuple(sorted(items, key=lambda item: (item.start, item.end))))
        return start, end

    def read_anew(self, fresh: Draft) -> None:
        """Take a new reading of the edited text, with what the person set before laid over it."""
        kept = {name: getattr(self.draft, name) for name in self.touched}
        self.draft = replace(fresh, **kept, items=carried(self.draft, fresh))

    def to_save(self) -> Draft:
        """The draft as it is saved: where there is no title, the first line of the text is one."""
        return titled(self.draft)


def titled(draft: Draft) -> Draft:
    """The draft, named by its first line where it has no title."""
    return draft if draft.title else replace(draft, title=first_line(draft.text))


def finished(drafting: Drafting, text: str, *, hunt: "Hunt") -> Draft:
    """The draft to be saved, in the worker: edits of the last moment are read first."""
    last = Drafting(drafting.draft, set(drafting.touched), dict(drafting.selected))
    if last.draft.text != text:
        last.read_anew(hunt.postings.draft(text))
    return last.to_save()


def _same_place(item: DraftItem, start: int, end: int) -> bool:
    shared = min(item.end, end) - max(item.start, start)
    return shared * 2 > max(item.end - item.start, end - start)


def first_line(text: str) -> str:
    """The first line that says anything, short enough for a title."""
    line = next((" ".join(line.split()) for line in text[: LONGEST_TITLE * 20].splitlines() if line.strip()), "")
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1].rstrip() + "…"
