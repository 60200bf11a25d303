"""The floor of an edit with many postings saved: each is a set of words, counted against the profile's set.

Takes a number of postings. Prints the milliseconds of counting all of them once.
"""

import random
import sys
import time

NAMES = 4_000
ASKED = 40
HELD = 200

if __name__ == "__main__":
    chance = random.Random(1)  # noqa: S311 - nothing secret
    postings = [frozenset(chance.choices(range(NAMES), k=ASKED)) for _ in range(int(sys.argv[1]))]
    held = frozenset(chance.choices(range(NAMES), k=HELD))
    begun = time.perf_counter()
    counts = [len(posting & held) for posting in postings]
    print((time.perf_counter() - begun) * 1000)
