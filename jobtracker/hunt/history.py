"""The history of one application: events that are only ever added, and where the job stands by them."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlmodel import col, select

from jobtracker.hunt.jobs import Step
from jobtracker.records.application import Application, Event, EventKind, Meaning, Outcome, Stage
from jobtracker.store.session import Session

MEANINGS = tuple(Meaning)
_NEXT = timedelta(microseconds=1)


def events_of(session: Session, posting: int) -> list[Event]:
    """Read what happened with a posting, the oldest first, without what was taken back or corrected."""
    events = session.exec(select(Event).where(Event.posting_id == posting).order_by(col(Event.at), col(Event.id))).all()
    return standing_events(events)


def standing_events(events: Iterable[Event]) -> list[Event]:
    """Leave out what was retracted, and the retractions."""
    all_of_them = list(events)
    retracted = {event.retracts for event in all_of_them}
    return [event for event in all_of_them if event.kind is not EventKind.RETRACTED and event.id not in retracted]


def history_of(session: Session, posting: int) -> tuple[Step, ...]:
    """Tell what happened with a posting, the oldest first."""
    names = {stage.id: stage.name for stage in session.exec(select(Stage))}
    return tuple(
        Step(
            event.id or 0,
            event.at,
            event.kind.value,
            event.to_stage,
            names.get(event.to_stage, ""),
            event.text,
            event.outcome.value if event.outcome else None,
        )
        for event in events_of(session, posting)
    )


def move(
    session: Session,
    application: Application,
    stage: Stage,
    *,
    at: datetime,
    now: datetime,
    outcome: Outcome | None = None,
) -> None:
    """Note that a job went to a stage at a moment, and have it stand where its latest move put it."""
    before = [event for event in events_of(session, application.posting_id) if event.kind is EventKind.MOVED]
    same_day = [event.at for event in before if event.at.date() == at.date() and event.at >= at]
    session.add(
        Event(
            posting_id=application.posting_id,
            application_id=application.id,
            kind=EventKind.MOVED,
            at=max((at, *(each + _NEXT for each in same_day))),
            recorded_at=now,
            from_stage=application.stage_id,
            to_stage=stage.id,
            outcome=outcome if stage.meaning is Meaning.CLOSED else None,
        ),
    )
    session.flush()
    restand(session, application)


def restand(session: Session, application: Application) -> None:
    """Have an application stand where its history says: the latest move counts, whenever that was said.

    That a posting was saved counts only as long as nothing else happened with it. What was reached stays reached.
    """
    stages = {stage.id: stage for stage in session.exec(select(Stage))}
    events = events_of(session, application.posting_id)
    moves = [event for event in events if event.kind is EventKind.MOVED]
    placed = moves or [event for event in events if event.kind is EventKind.ADDED]
    if placed and placed[-1].to_stage in stages:
        application.stage_id = _there(stages[placed[-1].to_stage], stages.values()).id or application.stage_id
    here = stages[application.stage_id]
    outcome = None
    if here.meaning is Meaning.CLOSED:
        since = [event for event in events if placed and (event.at, event.id) >= (placed[-1].at, placed[-1].id)]
        outcome = next((event.outcome for event in reversed(since) if event.outcome), None)
    application.outcome = outcome
    reached = [stages[event.to_stage].meaning for event in events if event.to_stage in stages]
    open_ones = [meaning for meaning in reached if meaning is not Meaning.CLOSED]
    application.furthest = max((Meaning.SAVED, *open_ones), key=MEANINGS.index)


def _there(stage: Stage, stages: Iterable[Stage]) -> Stage:
    """Give the stage itself, or where it was removed the first that is left and means the same, else any."""
    if stage.removed_at is None:
        return stage
    left = sorted((each for each in stages if each.removed_at is None), key=lambda each: (each.position, each.id or 0))
    return next((each for each in left if each.meaning is stage.meaning), left[0] if left else stage)
