"""What an edit of the profile costs with many postings saved: from the edit to new counts, safely in the file.

Takes a database as `bench.made_hunt` makes it, and works on a copy; everything is loaded before. Prints the
milliseconds of the slowest of the edits.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.made_hunt import open_hunt
from jobtracker.hunt.hunt import Hunt
from jobtracker.records.profile import Degree, SpokenLanguage, Work

EDITS: tuple[tuple[str, Callable[[Hunt], object]], ...] = (
    ("a skill that many ask for", lambda hunt: hunt.profile.claim("Data engineering", years=4)),
    ("a skill that few ask for", lambda hunt: hunt.profile.claim("Mapbox")),
    ("a skill that the catalogue does not know", lambda hunt: hunt.profile.claim("Heron feeding")),
    ("a job", lambda hunt: hunt.profile.add(Work(position="Machine Learning Engineer", start="2012", end="2015"))),
    ("a degree", lambda hunt: hunt.profile.add(Degree(study_type="Master", area="Mathematics"))),
    ("a language", lambda hunt: hunt.profile.add(SpokenLanguage(language="French", fluency="C1"))),
)


def measure(database: Path) -> dict[str, tuple[float, int]]:
    """Give for each edit its milliseconds and how many postings compare otherwise; each is undone again."""
    with tempfile.TemporaryDirectory() as folder:
        hunt = open_hunt(Path(shutil.copy(database, folder)))
        hunt.get_ready()
        while hunt.catch_up():
            pass
        found = {}
        for name, edit in EDITS:
            begun = time.perf_counter()
            effect = edit(hunt)
            found[name] = (time.perf_counter() - begun) * 1000, getattr(effect, "jobs", 0)
            hunt.undo()
        hunt.close()
    return found


if __name__ == "__main__":
    figures = measure(Path(sys.argv[1]))
    for edit, (took, changed) in figures.items():
        print(f"{edit}: {took:.0f} ms, {changed} postings changed", file=sys.stderr)
    print(max(took for took, _ in figures.values()))
