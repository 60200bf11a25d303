"""A draft on its way into the file: the rows that keep it, and the form in which it outlives a crash."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import case
from sqlmodel import col, select

from jobtracker.hunt.corrections import KINDS, find_corrections, items_of
from jobtracker.hunt.drafts import Draft, DraftItem
from jobtracker.hunt.fields import Fields, columns_of, fields_read
from jobtracker.hunt.junk import junk_in
from jobtracker.hunt.kept_readings import keep_raw
from jobtracker.hunt.pastes import NOT_A_POSTING, Paste
from jobtracker.problems import Problem
from jobtracker.reading.findings import Kind, Reading
from jobtracker.records.application import Application, Event, EventKind, Meaning, Stage
from jobtracker.records.columns import Row
from jobtracker.records.posting import ItemCorrection, Posting, PostingText
from jobtracker.skills.comparison import Comparison
from jobtracker.store.session import Session

UNCOMPARED = Comparison((), (), {})
EDITED = tuple(Fields.__annotations__)


def draft_of(paste: Paste, comparison: Comparison = UNCOMPARED) -> Draft:
    """Make a draft that says what was read and nothing else."""
    draft = Draft(
        original=paste.original,
        html=paste.html,
        text=paste.text,
        reading=paste.reading,
        comparison=comparison,
        items=items_of(paste.reading),
        junk=junk_in(paste.text),
        looks_like_posting=paste.looks_like_posting,
        remark="" if paste.looks_like_posting else NOT_A_POSTING,
        **fields_read(paste.reading),
    )
    return replace(draft, url=paste.url or draft.url)


def capture(session: Session, draft: Draft, *, now: datetime, is_sample: bool = False) -> int:
    """Add all rows of a posting: itself, its text, what was corrected, where it stands and how that began."""
    columns = columns_of({name: getattr(draft, name) for name in EDITED})
    columns |= {"added_at": now, "is_sample": is_sample, "language": draft.reading.language}
    posting = add(session, Posting.model_validate(columns))
    session.add(PostingText(posting_id=posting, original=draft.original, original_html=draft.html, kept=draft.text))
    session.add_all(correction_rows(draft.items, reading=draft.reading, posting=posting))
    keep_raw(session, posting, draft.reading)
    stage = first_stage(session)
    application = add(session, Application(posting_id=posting, stage_id=stage, furthest=Meaning.SAVED))
    session.add(
        Event(
            posting_id=posting,
            application_id=application,
            kind=EventKind.ADDED,
            at=now,
            recorded_at=now,
            to_stage=stage,
        ),
    )
    return posting


def add(session: Session, row: Row) -> int:
    """Add a row and give its id."""
    session.add(row)
    session.flush()
    if row.id is None:
        raise TypeError("A row that was added has an id.")
    return row.id


def find(session: Session, posting: int) -> Posting:
    """Find a posting that was not removed.

    Raises:
        Problem: it is not there any more.
    """
    row = session.get(Posting, posting)
    if row is None or row.trashed_at is not None:
        raise Problem("This posting is not there any more.", remedy="Undo, if it was removed by mistake.")
    return row


def correction_rows(items: Iterable[DraftItem], *, reading: Reading, posting: int) -> list[ItemCorrection]:
    """Give what the person changed of the points that were read.

    Raises:
        Problem: a point that does not lie in the text.
    """
    wanted = tuple(items)
    for item in wanted:
        if not 0 <= item.start < item.end <= len(reading.text) or item.kind not in KINDS:
            raise Problem("A requirement lies outside the posting's text.", remedy="Mark it in the text again.")
    read = {(item.start, item.end) for item in reading.items}
    return [
        ItemCorrection(
            posting_id=posting,
            start=each.start,
            end=each.end,
            kind=each.kind,
            added=(each.start, each.end) not in read,
        )
        for each in find_corrections(reading, wanted)
    ]


def first_stage(session: Session) -> int:
    """Find the stage where a saved posting begins: the first that means so, else the first of all."""
    elsewhere = case((col(Stage.meaning) == Meaning.SAVED, 0), else_=1)
    there = select(Stage.id).where(col(Stage.removed_at).is_(None))
    found = session.exec(there.order_by(elsewhere, col(Stage.position), col(Stage.id)).limit(1)).first()
    if found is None:
        raise Problem("There is no stage left to put a posting in.", remedy="Add a stage first.")
    return found


def form_of(draft: Draft) -> dict[str, object]:
    """Give what is written down of a draft beside its words, so that it outlives a crash."""
    form: dict[str, object] = {name: getattr(draft, name) for name in EDITED}
    form["items"] = tuple((item.start, item.end, item.kind, item.kept, item.added) for item in draft.items)
    form["doubtful"] = not draft.looks_like_posting
    return form


def with_changes(draft: Draft, form: Mapping[str, Any]) -> Draft:
    """Put back what the person had corrected; a draft in a form that is not known any more stays as it was read."""
    try:
        changes = {name: form[name] for name in EDITED}
        columns_of(changes)
        return replace(draft, **changes, items=tuple(_item(*fields) for fields in form["items"]))
    except (LookupError, TypeError, Problem):
        return draft


def _item(start: int, end: int, kind: Kind, kept: bool, added: bool) -> DraftItem:  # noqa: FBT001 - as it was written
    return DraftItem(start=start, end=end, kind=kind, kept=kept, added=added)
