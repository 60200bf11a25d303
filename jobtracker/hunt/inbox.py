"""What waits to be saved: pastes and files, read or not, so that a crash, a closed window or a new day loses none."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from sqlalchemy import func
from sqlmodel import col, delete, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import form_of, with_changes
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.drafts import Draft
from jobtracker.hunt.file_kinds import FILES
from jobtracker.hunt.pastes import read_paste, read_typed
from jobtracker.hunt.postings import Postings
from jobtracker.hunt.written_form import read_form, write_form
from jobtracker.importers.source import Source
from jobtracker.problems import Problem
from jobtracker.records.notes import KeptDraft
from jobtracker.store.database import Database
from jobtracker.store.session import Session

EntryState = Literal["waiting", "read", "refused"]
MOST_FILES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxEntry:
    """One draft of the inbox as its list shows it; `reason` says why it could not be read.

    `file` is where it comes from ("" for a paste). `doubtful`: it does not look like a posting.
    """

    id: int
    state: EntryState
    title: str = ""
    company: str = ""
    file: str = ""
    reason: str = ""
    doubtful: bool = False


class Inbox:
    """The drafts, in the order in which they came."""

    def __init__(
        self, database: Database, postings: Postings, comparisons: Comparisons, *, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._postings = postings
        self._comparisons = comparisons
        self._now = now

    def entries(self) -> tuple[InboxEntry, ...]:
        """List what waits."""
        with self._database.read() as session:
            rows = session.exec(select(KeptDraft.id, KeptDraft.corrections).order_by(col(KeptDraft.id))).all()
        return tuple(_entry(number, _form(written)) for number, written in rows)

    def add_files(self, files: Sequence[Path]) -> tuple[InboxEntry, ...]:
        """Put files into the inbox, to be read one after the other; of a folder those that it holds.

        Raises:
            Problem: there are too many, or none.
        """
        found = list(dict.fromkeys(each for file in files for each in _files(file)))
        if not found:
            raise Problem("There is no file in this folder that can be read.")
        if len(found) > MOST_FILES:
            raise Problem("These are more than {most} files.", remedy="Choose fewer at a time.", most=MOST_FILES)
        with self._database.write("") as session:
            added = [self._put(session, {"state": "waiting", "file": str(file)}) for file in found]
        return tuple(entry for entry in self.entries() if entry.id in added)

    def add(self, draft: Draft, *, file: str = "") -> int:
        """Put a draft into the inbox and give its number."""
        with self._database.write("") as session:
            return self._put(session, {**form_of(draft), "state": "read", "file": file}, draft=draft)

    def find(self, draft: Draft) -> int | None:
        """Find the entry that came of the same words; None where there is none."""
        same = (col(KeptDraft.original) == draft.original, col(KeptDraft.original_html).is_(draft.html))
        with self._database.read() as session:
            found = session.exec(select(KeptDraft.id, KeptDraft.corrections).where(*same)).all()
        return next((number for number, written in found if _form(written).get("state", "read") == "read"), None)

    def receive(self, number: int, source: Source) -> Draft:
        """Take what a file gave as the draft of its entry.

        Raises:
            Problem: there is no text in it, or far too much.
        """
        draft = self._postings.draft_source(source)
        self.keep(number, draft)
        return draft

    def refuse(self, number: int, problem: Problem) -> None:
        """Note why an entry could not be read."""
        with self._database.write("") as session:
            row = session.get(KeptDraft, number)
            if row is not None:
                reason = f"{problem.what} {problem.remedy}".strip()
                row.corrections = write_form({**_form(row.corrections), "state": "refused", "reason": reason})

    def keep(self, number: int, draft: Draft) -> None:
        """Keep a draft as it stands; not a thing to undo."""
        with self._database.write("") as session:
            row = session.get(KeptDraft, number)
            file = _form(row.corrections).get("file", "") if row is not None else ""
            form = {**form_of(draft), "state": "read", "file": file}
            session.merge(self._row(number, form, draft=draft))

    def open(self, number: int) -> Draft:
        """Give a draft as it was kept.

        Raises:
            Problem: it is not there any more, or was never read.
        """
        with self._database.read() as session:
            row = session.get(KeptDraft, number)
        form = _form(row.corrections) if row is not None else {}
        if row is None or form.get("state", "read") != "read":
            raise Problem("This draft is not there any more.")
        try:
            paste = read_paste(row.original, html=row.original_html)
        except Problem:
            paste = read_typed(row.original)
        return with_changes(self._postings.draft_of(paste), form)

    def remove(self, numbers: Collection[int]) -> None:
        """Throw entries away."""
        with self._database.write("") as session:
            session.exec(delete(KeptDraft).where(col(KeptDraft.id).in_(numbers)))

    def capture(self, number: int | None, draft: Draft) -> int:
        """Save a draft as a posting and give that one's id; it leaves the inbox."""
        with self._comparisons.writing(labels.SAVED.format(name=labels.named(draft.title))) as session:
            if number is not None:
                session.exec(delete(KeptDraft).where(col(KeptDraft.id) == number))
            return self._postings.capture(draft)

    def capture_all(self, titled: Callable[[Draft], Draft]) -> int:
        """Save all drafts that look like postings, as one thing to undo, and tell how many; `titled` names them."""
        good = [entry.id for entry in self.entries() if entry.state == "read" and not entry.doubtful]
        drafts = {number: titled(self.open(number)) for number in good}
        if not drafts:
            raise Problem("There is nothing to save yet.")
        with self._comparisons.writing(labels.SAVED_MANY.format(count=len(drafts))):
            for number, draft in drafts.items():
                self.capture(number, draft)
        return len(drafts)

    def _put(self, session: Session, form: Mapping[str, object], *, draft: Draft | None = None) -> int:
        number = (session.exec(select(func.max(KeptDraft.id))).one() or 0) + 1
        session.add(self._row(number, form, draft=draft))
        session.flush()
        return number

    def _row(self, number: int, form: Mapping[str, object], *, draft: Draft | None) -> KeptDraft:
        return KeptDraft(
            id=number,
            original=draft.original if draft else "",
            original_html=draft.html if draft else None,
            corrections=write_form(form),
            kept_at=self._now(),
        )


def _files(file: Path) -> Iterator[Path]:
    try:
        if file.is_dir():
            yield from (each for each in sorted(file.iterdir()) if each.suffix.casefold() in FILES and each.is_file())
            return
    except OSError:
        return
    yield file


def _form(written: str) -> dict[str, object]:
    form = read_form(written)
    return form if isinstance(form, dict) else {}


def _entry(number: int, form: Mapping[str, object]) -> InboxEntry:
    state = form.get("state")
    entry = InboxEntry(
        id=number,
        state="read",
        title=str(form.get("title") or ""),
        company=str(form.get("company") or ""),
        file=str(form.get("file") or ""),
        reason=str(form.get("reason") or ""),
        doubtful=form.get("doubtful") is True,
    )
    return replace(entry, state=state) if state in {"waiting", "refused"} else entry
