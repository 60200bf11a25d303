"""The person's corrections of single points, carried from one text of a job to the next."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from jobtracker.hunt.drafts import Draft, DraftItem


def corrected(draft: Draft) -> list[DraftItem]:
    """The points that say something else than the reading: added, dropped, or of another kind."""
    read = {(item.start, item.end): item.kind for item in draft.reading.items}
    return [
        item for item in draft.items if item.added or not item.kept or read.get((item.start, item.end)) != item.kind
    ]


def carried(old: Draft, fresh: Draft) -> tuple[DraftItem, ...]:
    """The points of a new reading with the person's corrections: found again by their words, in order."""
    changes: dict[str, list[DraftItem]] = defaultdict(list)
    for item in corrected(old):
        changes[_words(old, item)].append(item)
    found = []
    for item in fresh.items:
        waiting = changes.get(_words(fresh, item))
        change = waiting.pop(0) if waiting else None
        found.append(replace(item, kind=change.kind, kept=change.kept) if change else item)
    found += _added_again(fresh, (item for left in changes.values() for item in left if item.added), old)
    return tuple(sorted(found, key=lambda item: (item.start, item.end)))


def _added_again(fresh: Draft, added: Iterable[DraftItem], old: Draft) -> Iterable[DraftItem]:
    for item in added:
        words = old.text[item.start : item.end]
        start = fresh.text.find(words)
        if start >= 0:
            yield replace(item, start=start, end=start + len(words))


def _words(draft: Draft, item: DraftItem) -> str:
    return " ".join(draft.text[item.start : item.end].split())
