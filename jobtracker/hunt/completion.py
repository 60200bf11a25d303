"""Names offered while one is being typed."""

from collections.abc import Iterable

from jobtracker.skills.catalogue import Catalogue
from jobtracker.skills.comparison import MentionKind

MOST_OFFERED = 20


def complete(prefix: str, catalogue: Catalogue, *, own: Iterable[str], kind: MentionKind | None = None) -> list[str]:
    """Offer what begins so, then what has a name or a word that begins so; the shortest first."""
    typed = " ".join(prefix.casefold().split())
    if not typed:
        return []
    offered: dict[str, tuple[int, int, str]] = {name: rank for name in own if (rank := _rank(name, name, typed=typed))}
    for concept in catalogue.concepts.values():
        if kind is None or concept.kind == kind:
            ranks = [rank for each in concept.names if (rank := _rank(concept.name, each.text, typed=typed))]
            if ranks:
                offered[concept.name] = min(ranks)
    return sorted(offered, key=lambda name: offered[name])[:MOST_OFFERED]


def _rank(name: str, called: str, *, typed: str) -> tuple[int, int, str] | None:
    """Tell how well a name fits what was typed; None: not at all."""
    folded = called.casefold()
    if folded.startswith(typed):
        return (0 if called == name else 1, len(name), name)
    if f" {typed}" in folded:
        return (2, len(name), name)
    return None
