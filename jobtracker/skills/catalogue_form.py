"""The compiled form of the catalogue: one JSON file with a checksum, so that a damaged one is known as such."""

import json
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any


def render(path: Path, concepts: Sequence[tuple[Any, ...]]) -> None:
    """Write the concepts and remove the forms of other versions; a place that cannot be written is left alone."""
    rows = [(*concept[:3], *_packed(concept[3]), *concept[4:]) for concept in concepts]
    body = json.dumps(rows, ensure_ascii=True, separators=(",", ":"))
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".new")
        draft.write_text(f"{_checksum(body.encode())}\n{body}", encoding="ascii", newline="\n")
        draft.replace(path)
        for other in path.parent.glob("catalogue-*.json"):
            if other != path:
                other.unlink()


def parse(path: Path) -> list[Any] | None:
    """Read the rows of concepts; None where the file is missing, unreadable or damaged."""
    try:
        checksum, _, body = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    if checksum.decode("ascii", "replace") != _checksum(body):
        return None
    rows: list[Any] = json.loads(body)
    return rows


def _packed(names: Sequence[tuple[Any, ...]]) -> tuple[str, list[tuple[Any, ...]]]:
    """Keep the texts as one string, and the rules of the few names that have any, by their places."""
    texts = "\n".join(name[0] for name in names)
    return texts, [(place, *name[1:]) for place, name in enumerate(names) if any(name[1:])]


def _checksum(body: bytes) -> str:
    """Tell damage, not malice: the file is the person's own."""
    return sha256(body).hexdigest()
