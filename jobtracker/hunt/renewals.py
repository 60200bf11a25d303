"""A saved job takes the text of its posting as it reads now: all else that is known of the job stays."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlmodel import col, delete, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import correction_rows, draft_of, find
from jobtracker.hunt.carried_points import carried, corrected
from jobtracker.hunt.comparisons import Comparisons, Whole
from jobtracker.hunt.drafts import Draft, DraftItem
from jobtracker.hunt.fields import columns_of, fields_kept, fields_read
from jobtracker.hunt.pastes import Paste
from jobtracker.records.job_paper import Note
from jobtracker.records.notes import KeptDraft
from jobtracker.records.posting import ItemCorrection, Posting, PostingText
from jobtracker.store.database import Database

STAYING = ("title", "company", "url", "email")
"""A newer text that does not name these is no word against what is known of them."""
_MARKDOWN = re.compile(r"^[#>+=-]|[\\`*_\[\]<&~|]")


class Renewals:
    """Newer texts of saved jobs."""

    def __init__(self, database: Database, comparisons: Comparisons, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._comparisons = comparisons
        self._now = now

    def take(self, posting: int, draft: Draft, *, entry: int | None = None) -> int:
        """Give a saved posting the text of a draft, which leaves the inbox (`entry`), and give the posting's id.

        What the person set of the job or of the draft stays, and so do their corrections of points that both texts
        hold; the text before becomes a note.

        Raises:
            Problem: the posting is not there any more.
        """
        with self._database.read() as session:
            title = find(session, posting).title
        with self._comparisons.writing(labels.RENEWED.format(name=labels.named(title))) as session:
            row = find(session, posting)
            whole = self._comparisons.whole(session, posting)
            words = session.exec(select(PostingText).where(PostingText.posting_id == posting)).one()
            items = _items(_as_draft(whole, words), draft)
            for name, value in columns_of(_fields(row, whole, draft)).items():
                setattr(row, name, value)
            row.language = draft.reading.language
            session.add(Note(posting_id=posting, at=self._now(), text=_as_note(words.kept)))
            words.original, words.original_html, words.kept = draft.original, draft.html, draft.text
            session.exec(delete(ItemCorrection).where(col(ItemCorrection.posting_id) == posting))
            session.add_all(correction_rows(items, reading=draft.reading, posting=posting))
            if entry is not None:
                session.exec(delete(KeptDraft).where(col(KeptDraft.id) == entry))
        return posting


def _fields(row: Posting, whole: Whole, draft: Draft) -> Mapping[str, object]:
    """What the person set in the draft, else what they set of the job, else what the new text says."""
    kept, before, now = fields_kept(row), fields_read(whole.raw), fields_read(draft.reading)
    wanted: dict[str, object] = {}
    for (name, mine), old, new in zip(kept.items(), before.values(), now.values(), strict=True):
        here = getattr(draft, name)
        set_before = name != "url" and columns_of({name: mine}) != columns_of({name: old})
        said = columns_of({name: here}) != columns_of({name: new})
        wanted[name] = mine if (set_before and not said) or (name in STAYING and not here) else here
    return wanted


def _as_draft(whole: Whole, words: PostingText) -> Draft:
    """The saved posting as a draft, with its points as the person has them, those that were dropped among them."""
    read = {(item.start, item.end) for item in whole.raw.items}
    here = {(item.start, item.end): item.kind for item in whole.reading.items}
    left = [
        DraftItem(start=start, end=end, kind=kind, added=(start, end) not in read)
        for (start, end), kind in here.items()
    ]
    dropped = [
        DraftItem(start=item.start, end=item.end, kind=item.kind, kept=False)
        for item in whole.raw.items
        if (item.start, item.end) not in here
    ]
    paste = Paste(words.original, words.original_html, words.kept, whole.raw)
    return replace(draft_of(paste), items=(*left, *dropped))


def _items(old: Draft, draft: Draft) -> tuple[DraftItem, ...]:
    """The points of the new text with what the person corrected in the old one; what they say of the draft wins."""
    said = {(item.start, item.end): item for item in corrected(draft)}
    return tuple(said.get((item.start, item.end), item) for item in carried(old, draft))


def _as_note(text: str) -> str:
    """The text before as a note that shows it line by line, as it was: none of its signs is Markdown."""
    lines = (_MARKDOWN.sub(r"\\\g<0>", line.strip()) for line in text.split("\n"))
    return f"## {labels.BEFORE}\n\n" + "  \n".join(lines)
