"""What must hold of rows that come from outside, beyond their tables: numbers that can be, files that have no path."""

import re
from collections.abc import Collection, Mapping

from jobtracker.hunt.archive_form import DIGEST
from jobtracker.hunt.document_files import LARGEST
from jobtracker.hunt.entries import DATES, MOST_YEARS
from jobtracker.hunt.interviews import LONGEST_MINUTES
from jobtracker.hunt.profile_dates import day_of
from jobtracker.hunt.tasks import MOST_DAYS
from jobtracker.problems import Problem
from jobtracker.store.connection import Run

MOST_WANTED = 5
_BOUNDS: Mapping[tuple[str, str], tuple[int, int]] = {
    ("application", "excitement"): (1, MOST_WANTED),
    ("interview", "minutes"): (1, LONGEST_MINUTES),
    ("interview", "sequence"): (0, 2**31),
    ("task", "every_days"): (1, MOST_DAYS),
    ("document", "size"): (0, LARGEST),
    ("own_skill", "years"): (0, MOST_YEARS),
    ("own_skill", "last_used"): (0, 9999),
}
_ZONE = re.compile(r"[\w+\-]{1,40}(/[\w+\-]{1,40}){0,3}")
_DATED = frozenset({"work", "degree", "certificate"})
_ALL_WITHIN = 2**62
_INCOMPLETE = (
    "SELECT 1 FROM posting WHERE id NOT IN (SELECT posting_id FROM posting_text)",
    "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM stage WHERE removed_at IS NULL)",
)


def check_row(table: str, row: Mapping[str, object]) -> None:
    """Look at one row.

    Raises:
        ValueError: the program would never have kept it.
    """
    for name, value in row.items():
        if isinstance(value, int | float):
            least, most = _BOUNDS.get((table, name), (-_ALL_WITHIN, _ALL_WITHIN))
            if not least <= value <= most:  # nor is what is no number
                raise ValueError(f"{table}.{name} is out of bounds.")
        elif isinstance(value, str) and table in _DATED and name in DATES:
            _check_date(value)
    if table == "document" and not DIGEST.fullmatch(str(row["sha256"])):
        raise ValueError("A document is kept under the hash of its content alone.")
    if table == "interview" and not _ZONE.fullmatch(str(row["zone"])):
        raise ValueError("This is no name of a time zone.")


def check_whole(run: Run, *, kept: Collection[str]) -> None:
    """Look at what rows are to each other; `kept` are the documents that come with them or were gone already.

    Raises:
        ValueError: something is missing.
    """
    for sought in _INCOMPLETE:
        if next(iter(run(sought)), None) is not None:
            raise ValueError("A job without its words, or no stage at all.")
    if not {str(digest) for (digest,) in run("SELECT sha256 FROM document")} <= set(kept):
        raise ValueError("The file of a document is missing.")


def _check_date(text: str) -> None:
    try:
        day_of(text)
    except Problem as problem:
        raise ValueError(problem.what) from problem
