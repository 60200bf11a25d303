"""What one does with postings: read a paste, save it, find it again, open it, correct it, remove it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime

from sqlmodel import col, delete, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import capture, correction_rows, draft_of, find
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.corrections import correct, find_corrections
from jobtracker.hunt.drafts import Draft
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.fields import Fields, columns_of, fields_kept, fields_read
from jobtracker.hunt.history import history_of
from jobtracker.hunt.job_list import JobList
from jobtracker.hunt.jobs import JobRow
from jobtracker.hunt.open_posting import OpenPosting
from jobtracker.hunt.pastes import Paste, read_paste
from jobtracker.hunt.selections import value_in
from jobtracker.importers.source import Source
from jobtracker.problems import Problem
from jobtracker.reading.findings import Reading
from jobtracker.records.application import Application, Stage
from jobtracker.records.posting import ItemCorrection, PostingText
from jobtracker.store.database import Database
from jobtracker.store.session import Session


class Postings:
    """The saved postings, and the one that is being added."""

    def __init__(
        self, database: Database, comparisons: Comparisons, jobs: JobList, *, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._comparisons = comparisons
        self._list = jobs
        self._now = now

    def draft(self, text: str | None, *, html: str | None = None) -> Draft:
        """Read a paste; nothing is saved.

        Raises:
            Problem: there is nothing to read, or it is no text.
        """
        return self.draft_of(read_paste(text, html=html))

    def draft_source(self, source: Source) -> Draft:
        """Read what a file gave.

        Raises:
            Problem: there is no text in it, or far too much.
        """
        draft = self.draft(source.text, html=source.html)
        return replace(draft, url=source.url or draft.url)

    def draft_of(self, paste: Paste) -> Draft:
        """Make a draft of what was read, compared with the profile."""
        return draft_of(paste, self._comparisons.try_out(paste.reading))

    def value_in(self, name: str, words: str) -> object:
        """Read words that were selected for a field, such as pay or a day; None where they hold none."""
        return value_in(name, words)

    def compare(self, draft: Draft) -> Draft:
        """Compare a draft anew, as after its points were corrected."""
        reading = correct(draft.reading, find_corrections(draft.reading, draft.items))
        return replace(draft, comparison=self._comparisons.try_out(reading))

    def capture(self, draft: Draft) -> int:
        """Save a draft and give the new posting's id. What the person corrected wins over what was read."""
        label = labels.SAVED.format(name=labels.named(draft.title))
        with self._comparisons.writing(label) as session:
            return capture(session, draft, now=self._now())

    def rows(self, search: str = "") -> list[JobRow]:
        """List the saved postings, the newest first: those that a search finds (see `filters.py`)."""
        return self._list.rows(search)

    def row(self, posting: int) -> JobRow:
        """Give one posting as lists show it.

        Raises:
            Problem: it is not there any more.
        """
        return self._list.row(posting)

    def count(self) -> int:
        """Count the saved postings."""
        return self._list.count()

    def open(self, posting: int) -> OpenPosting:
        """Open one posting whole.

        Raises:
            Problem: it is not there any more.
        """
        with self._database.read() as session:
            row = find(session, posting)
            words = session.exec(select(PostingText).where(PostingText.posting_id == posting)).one()
            stage = session.exec(
                select(Stage)
                .join(Application, col(Application.stage_id) == Stage.id)
                .where(Application.posting_id == posting)
            ).one()
            whole = self._comparisons.whole(session, posting)
            history = history_of(session, posting)
        fields = fields_kept(row)
        read = fields_read(whole.reading)
        return OpenPosting(
            id=posting,
            added=row.added_at,
            stage_id=stage.id or 0,
            stage=stage.name,
            meaning=stage.meaning.value,
            original=words.original,
            html=words.original_html,
            text=words.kept,
            reading=whole.reading,
            comparison=whole.comparison,
            compared=whole.compared,
            corrected=_differing(fields, read),
            aside=_aside(whole.reading) - _aside(whole.raw),
            history=history,
            **fields,
        )

    def correct(self, posting: int, **fields: object) -> Effect:
        """Set fields of a saved posting, and its points by `items`, those of the reading as the person wants them.

        Raises:
            Problem: a value that a posting cannot have, or the posting is not there any more.
        """
        items = fields.pop("items", None)
        columns = columns_of(fields)
        with self._database.read() as session:
            row = find(session, posting)
            raw = self._comparisons.whole(session, posting).raw
        if not isinstance(items, tuple | None):
            raise TypeError("The points of a posting are a tuple.")

        def change(session: Session) -> int:
            kept = find(session, posting)
            for name, value in columns.items():
                setattr(kept, name, value)
            if items is not None:
                session.exec(delete(ItemCorrection).where(col(ItemCorrection.posting_id) == posting))
                session.add_all(correction_rows(items, reading=raw, posting=posting))
            return posting

        name = labels.named(str(columns.get("title") or row.title))
        return self._comparisons.change(labels.CORRECTED.format(name=name), change)

    def trash(self, postings: Collection[int]) -> Effect:
        """Remove postings from all lists; undo brings them back."""
        with self._database.read() as session:
            rows = [find(session, posting) for posting in dict.fromkeys(postings)]
        if not rows:
            raise Problem("Nothing is chosen to be removed.")
        label = labels.REMOVED_MANY.format(count=len(rows))
        if len(rows) == 1:
            label = labels.REMOVED_ONE.format(name=labels.named(rows[0].title))
        with self._database.write(label) as session:
            for row in rows:
                find(session, row.id or 0).trashed_at = self._now()
        return Effect(label)


def _aside(reading: Reading) -> frozenset[tuple[int, int]]:
    """Name where points stand that ask for nothing."""
    return frozenset((item.start, item.end) for item in reading.items if item.kind == "other")


def _differing(fields: Fields, read: Fields) -> frozenset[str]:
    """Name the fields that the person set otherwise than they were read; an address is never read from the text."""
    found: Mapping[str, object] = {**read, "url": fields["url"]}
    return frozenset(
        name for name, value in fields.items() if columns_of({name: value}) != columns_of({name: found[name]})
    )
