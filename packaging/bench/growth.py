"""How reading grows with the length of texts that try to make it slow, beside counting words; one JSON row each."""

import json
import time
from collections.abc import Callable

from bench.hostile_texts import TEXTS
from jobtracker.reading.reader import read

SHORT, LONG, LONGEST = 125_000, 500_000, 1_000_000
REPEATS = 3


def taken(work: Callable[[str], object], text: str) -> float:
    """Return the least CPU time that the work needed, in milliseconds."""
    times = []
    for _ in range(REPEATS):
        begun = time.process_time()
        work(text)
        times.append(time.process_time() - begun)
    return min(times) * 1000


def words(text: str) -> int:
    """Count the words of a text: what reading cannot do without."""
    return len(set(text.casefold().split()))


def main() -> None:
    """Measure every kind of text, reading and counting in turn."""
    for kind, piece in TEXTS.items():
        row: dict[str, object] = {"kind": kind}
        for name, length in (("short", SHORT), ("long", LONG), ("longest", LONGEST)):
            text = piece * (length // len(piece))
            row[name] = [taken(read, text), taken(words, text)]
        print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
