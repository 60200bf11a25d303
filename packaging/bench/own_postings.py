"""Postings to measure with: the project's own samples, their lines shuffled and numbered so that no two are equal."""

import json
import random

from workshop.places import ROOT

SAMPLES = ROOT / "resources" / "samples"


def lines(count: int) -> str:
    """Return so many postings as JSON lines; the same ones each time."""
    chance = random.Random(count)  # noqa: S311 - nothing secret
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    made = []
    for number in range(count):
        blocks = texts[number % len(texts)].split("\n\n")
        head, rest = blocks[:1], blocks[1:]
        chance.shuffle(rest)
        made.append(json.dumps({"id": number, "text": "\n\n".join([*head, *rest, f"Reference: {number}"])}))
    return "\n".join(made) + "\n"
