"""The documents: copies of the person's files in the app's own folder, each by the hash of its content."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from sqlmodel import col, delete, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import add, find
from jobtracker.hunt.document_files import LARGEST, DocumentFiles
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.shelf import Shelf
from jobtracker.hunt.values import line, moment, one_of, story, whole
from jobtracker.problems import Problem
from jobtracker.records.document import Document, DocumentKind, DocumentUse
from jobtracker.store.database import Database
from jobtracker.store.session import Session


class Used(NamedTuple):
    """One document with one job, and when it was sent."""

    document: Document
    use: int
    sent_at: datetime | None


class Documents(Shelf[Document]):
    """All documents.

    Args:
        folder: where the copies lie.
    """

    def __init__(self, database: Database, *, folder: Path, now: Callable[[], datetime]) -> None:
        super().__init__(
            database,
            Document,
            words=labels.DOCUMENT,
            checks={
                "name": line,
                "kind": one_of(DocumentKind),
                "sha256": line,
                "size": whole(0, LARGEST),
                "added_at": moment,
                "notes": story,
            },
            name=lambda row: row.name,
            demand=_demand_whole,
        )
        self._folder, self._files = folder, DocumentFiles(folder)
        self._now = now

    def take(self, file: Path, *, posting: int, kind: str = DocumentKind.OTHER.value) -> Effect:
        """Copy a file into the app's folder and put it with a job; the same content is kept once.

        Raises:
            Problem: it is no plain file, too large, cannot be read, or the disk is full; nothing was kept.
        """
        digest, size = self._files.take(file)
        name = line(file.name) or digest[:12]
        with self._database.read() as session:
            job = find(session, posting)
            twin = session.exec(select(Document).where(Document.sha256 == digest, Document.name == name)).first()
        label = labels.ATTACHED.format(name=labels.named(name), job=labels.named(job.title))
        row = Document(
            name=name,
            kind=DocumentKind(str(one_of(DocumentKind)(kind))),
            sha256=digest,
            size=size,
            added_at=self._now(),
        )
        with self._database.write(label) as session:
            number = twin.id if twin and twin.id else add(session, row)
            _use(session, number, posting)
        return Effect(label, 0, number)

    def attach(self, number: int, posting: int) -> Effect:
        """Put a document that is kept already with a job, too."""
        row = self.get(number)
        with self._database.read() as session:
            job = find(session, posting)
        label = labels.ATTACHED.format(name=labels.named(row.name), job=labels.named(job.title))
        with self._database.write(label) as session:
            _use(session, number, posting)
        return Effect(label, 0, number)

    def detach(self, number: int, posting: int) -> Effect:
        """Take a document away from a job; it stays among the documents."""
        row = self.get(number)
        with self._database.read() as session:
            job = find(session, posting)
        label = labels.DETACHED.format(name=labels.named(row.name), job=labels.named(job.title))
        with self._database.write(label) as session:
            use = _use_of(session, number, posting)
            if use is not None:
                session.delete(use)
        return Effect(label, 0, number)

    def send(self, number: int, posting: int, *, on: datetime | None, sent: bool = True) -> Effect:
        """Say that this version was sent for a job (now, where `on` is None), or that it was not."""
        row = self.get(number)
        with self._database.read() as session:
            job = find(session, posting)
        words = labels.SENT if sent else labels.NOT_SENT
        label = words.format(name=labels.named(row.name), job=labels.named(job.title))
        with self._database.write(label) as session:
            _use(session, number, posting).sent_at = (on or self._now()) if sent else None
        return Effect(label, 0, number)

    def remove(self, number: int) -> Effect:
        """Remove a document from all jobs; its file stays as long as an undo may bring it back."""
        label = labels.DOCUMENT.removed.format(name=labels.named(self.get(number).name))
        with self._database.write(label) as session:
            session.exec(delete(DocumentUse).where(col(DocumentUse.document_id) == number))
            session.delete(self.find(session, number))
        return Effect(label, 0, number)

    def path(self, number: int) -> Path:
        """Give a copy of the document to open, under its own name, for reading only.

        Raises:
            Problem: the file is not there any more.
        """
        row = self.get(number)
        return self._files.lend(row.sha256, row.name)

    def export(self, number: int, target: Path) -> None:
        """Write a document to a place of the person's choice.

        Raises:
            Problem: it cannot be written, or the kept file is gone.
        """
        row = self.get(number)
        self._files.deliver(row.sha256, target, name=row.name)

    def within_job(self, session: Session, posting: int) -> tuple[Used, ...]:
        """Read the documents of one job, in the order in which they were put there."""
        rows = session.exec(
            select(Document, DocumentUse)
            .join(DocumentUse, col(DocumentUse.document_id) == col(Document.id))
            .where(DocumentUse.posting_id == posting)
            .order_by(col(DocumentUse.id))
        )
        return tuple(Used(document, use.id or 0, use.sent_at) for document, use in rows)


def _use_of(session: Session, number: int, posting: int) -> DocumentUse | None:
    return session.exec(
        select(DocumentUse).where(DocumentUse.document_id == number, DocumentUse.posting_id == posting)
    ).first()


def _use(session: Session, number: int, posting: int) -> DocumentUse:
    there = _use_of(session, number, posting)
    if there is None:
        there = DocumentUse(document_id=number, posting_id=posting)
        session.add(there)
    return there


def _demand_whole(row: Document) -> None:
    if not row.name:
        raise Problem("A document needs a name.")
    if not row.model_fields_set >= {"sha256", "size", "added_at"}:
        raise Problem("A document needs its file.", remedy="Add the file itself.")
