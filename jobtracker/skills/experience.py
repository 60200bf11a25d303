"""Months of work: whole months of dated work, what overlaps counted once."""

from collections.abc import Callable, Sequence
from datetime import date

from jobtracker.skills.profile import Work

YEAR = 12


def months(work: Sequence[Work], today: date) -> int:
    """Count the whole months of dated work; the end is exclusive, and no end means until today."""
    spans = sorted((job.start, job.end or today) for job in work if job.start is not None)
    total = 0
    first: date | None = None
    last: date | None = None
    for start, end in spans:
        if first is None or last is None or start > last:
            total += _between(first, last)
            first, last = start, end
        else:
            last = max(last, end)
    return total + _between(first, last)


def _between(start: date | None, end: date | None) -> int:
    if start is None or end is None or end <= start:
        return 0
    return (end.year - start.year) * YEAR + end.month - start.month - (end.day < start.day)


def fitting(work: Sequence[Work], fits: Callable[[str], bool]) -> tuple[Work, ...]:
    """The jobs whose titles fit."""
    return tuple(job for job in work if fits(job.position))


def longest(work: Sequence[Work], today: date) -> Work | None:
    """The job held longest, to be shown as the evidence of years; the earlier one of equals."""
    dated = [job for job in work if job.start is not None]
    return max(dated, key=lambda job: (months([job], today), job.path), default=None)
