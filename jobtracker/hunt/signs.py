"""Signs of life: when a job last gave one, and how long this person's answers took."""

from datetime import datetime
from statistics import quantiles

from sqlmodel import col, select

from jobtracker.records.application import Event, EventKind, Meaning, Outcome, Stage
from jobtracker.records.contact import Direction, Message
from jobtracker.records.interview import Interview
from jobtracker.store.session import Session

USUAL_DAYS = 14
ENOUGH_ANSWERS = 5
_NINTH = 8  # the ninth of ten parts


def last_signs(session: Session) -> dict[int, datetime]:
    """Tell when each job last gave a sign: a move, a message of either side, an interview."""
    found: dict[int, datetime] = {}
    retracted = set(session.exec(select(Event.retracts).where(col(Event.retracts).is_not(None))))
    moved = session.exec(select(Event.posting_id, Event.at, Event.id).where(col(Event.kind) != EventKind.RETRACTED))
    signs = [(posting, at) for posting, at, number in moved if number not in retracted]
    signs += session.exec(select(Message.posting_id, Message.at).where(col(Message.posting_id).is_not(None))).all()  # type: ignore[arg-type]  # those without a job were left out
    signs += session.exec(select(Interview.posting_id, Interview.starts_at)).all()
    for posting, at in signs:
        if posting not in found or found[posting] < at:
            found[posting] = at
    return found


def answer_days(session: Session) -> list[int]:
    """Tell for each job that was answered how many days that took after applying."""
    stages = {stage.id: stage.meaning for stage in session.exec(select(Stage))}
    retracted = set(session.exec(select(Event.retracts).where(col(Event.retracts).is_not(None))))
    applied: dict[int, datetime] = {}
    answered: dict[int, datetime] = {}
    for event in session.exec(select(Event).order_by(col(Event.at), col(Event.id))):
        if event.id in retracted or event.kind is EventKind.RETRACTED:
            continue
        meaning = stages.get(event.to_stage)
        if meaning is Meaning.APPLIED:
            applied.setdefault(event.posting_id, event.at)
        elif meaning in (Meaning.INTERVIEWING, Meaning.OFFER) or event.outcome is Outcome.REJECTED:
            answered.setdefault(event.posting_id, event.at)
    replies = select(Message.posting_id, Message.at).where(Message.direction == Direction.RECEIVED)
    for posting, at in session.exec(replies):
        if posting in applied and at >= applied[posting]:
            answered[posting] = min(at, answered.get(posting, at))
    return [
        (answered[posting] - at).days
        for posting, at in applied.items()
        if posting in answered and answered[posting] >= at
    ]


def usual_days(days: list[int]) -> int:
    """Tell how long an answer takes for this person at most, nine times of ten; 14 days until five answers came."""
    if len(days) < ENOUGH_ANSWERS:
        return USUAL_DAYS
    return max(1, round(quantiles(days, n=10, method="inclusive")[_NINTH]))
