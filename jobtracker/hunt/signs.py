"""Signs of life: when a job last gave one, and how long this person's answers took.

Plain SQL, since there may be ten thousands of events. Moments are compared as the texts that they are kept as.
"""

from datetime import datetime

from jobtracker.store.connection import Run

USUAL_DAYS = 14
ENOUGH_ANSWERS = 5
_PARTS, _NINTH = 10, 9

_STANDING = "id NOT IN (SELECT retracts FROM event WHERE retracts IS NOT NULL) AND kind != 'retracted'"
_SIGNS = f"""
SELECT posting_id, max(at) FROM (
    SELECT posting_id, at FROM event WHERE {_STANDING}
    UNION ALL SELECT posting_id, at FROM message WHERE posting_id IS NOT NULL
    UNION ALL SELECT posting_id, starts_at FROM interview
) GROUP BY posting_id
"""  # noqa: S608 - our own words
_APPLIED = f"""
SELECT posting_id, min(at) FROM event WHERE {_STANDING}
AND to_stage IN (SELECT id FROM stage WHERE meaning = 'applied') GROUP BY posting_id
"""  # noqa: S608 - our own words
_ANSWERED = f"""
SELECT posting_id, min(at) FROM event WHERE {_STANDING}
AND (to_stage IN (SELECT id FROM stage WHERE meaning IN ('interviewing', 'offer')) OR outcome = 'rejected')
AND to_stage IS NOT (SELECT id FROM stage WHERE meaning = 'applied' AND id = to_stage) GROUP BY posting_id
"""  # noqa: S608 - our own words
_REPLIES = "SELECT posting_id, at FROM message WHERE direction = 'received' AND posting_id IS NOT NULL"


def last_signs(run: Run) -> dict[int, datetime]:
    """Tell when each job last gave a sign: a move, a message of either side, an interview."""
    return {posting: datetime.fromisoformat(at) for posting, at in _pairs(run, _SIGNS)}


def answer_days(run: Run) -> list[int]:
    """Tell for each job that was answered how many days that took after applying."""
    return [(answer - at).days for at, answer in applied_and_answered(run).values() if answer is not None]


def applied_and_answered(run: Run) -> dict[int, tuple[datetime, datetime | None]]:
    """Tell for each job that was applied for when that was, and when the first answer came (None: none yet)."""
    applied, answered = dict(_pairs(run, _APPLIED)), dict(_pairs(run, _ANSWERED))
    for posting, at in _pairs(run, _REPLIES):
        if posting in applied and at >= applied[posting]:
            answered[posting] = min(at, answered.get(posting, at))
    return {
        posting: (datetime.fromisoformat(at), datetime.fromisoformat(answered[posting]) if known else None)
        for posting, at in applied.items()
        for known in (answered.get(posting, "") >= at,)
    }


def usual_days(days: list[int]) -> int:
    """Tell how long an answer takes for this person at most, nine times of ten; 14 days until five answers came."""
    if len(days) < ENOUGH_ANSWERS:
        return USUAL_DAYS
    ordered = sorted(days)
    place, beyond = divmod(_NINTH * (len(ordered) - 1), _PARTS)
    below, above = ordered[place : place + 2]
    return max(1, round((below * (_PARTS - beyond) + above * beyond) / _PARTS))


def _pairs(run: Run, statement: str) -> list[tuple[int, str]]:
    return [(posting, at) for posting, at in run(statement)]
