"""Of when the figures on disk are, and whether all of them are true as of now: told without comparing anything."""

from datetime import date
from typing import NamedTuple

from jobtracker.hunt.person import read_person
from jobtracker.store.connection import Run

KEY = "tallies"
_ERA = "SELECT value FROM meta WHERE key = ?"
_OTHERS = """
SELECT 1 FROM posting LEFT JOIN tally ON tally.posting_id = posting.id
WHERE trashed_at IS NULL AND tally.stamp IS NOT ? LIMIT 1
"""


class Era(NamedTuple):
    """A time through which figures stay good unless they are written anew; `standpoint` is the mark of its latest."""

    number: int
    standpoint: str


def read_era(run: Run) -> Era:
    """Tell of when the figures on disk are."""
    value = next((str(value) for (value,) in run(_ERA, (KEY,))), "")
    number, _, standpoint = value.partition(" ")
    return Era(int(number), standpoint) if number.isdigit() else Era(0, "")


def are_true(run: Run, catalogue: str, today: date) -> bool:
    """Tell whether the figures of all postings are good, for the person and by the catalogue of now."""
    era = read_era(run)
    if era.standpoint != read_person(run).mark(catalogue, today):
        return False
    return next(iter(run(_OTHERS, (str(era.number),))), None) is None
