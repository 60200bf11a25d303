"""What one says of single points of a posting: not needed here, only preferred, two in one, one too many, missed."""

import re
from collections.abc import Callable
from dataclasses import replace

from sqlmodel import col, delete, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import correction_rows, find
from jobtracker.hunt.comparisons import Comparisons
from jobtracker.hunt.corrections import items_of
from jobtracker.hunt.drafts import DraftItem
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.stretch import tightened
from jobtracker.hunt.taught import TaughtPoint
from jobtracker.problems import Problem
from jobtracker.reading.findings import Kind
from jobtracker.records.posting import ItemCorrection, Posting, PostingText
from jobtracker.store.database import Database
from jobtracker.store.session import Session

Key = tuple[int, int]  # where a point stands in the kept text
NOT_NEEDED: Kind = "other"
_JOINT = re.compile(r"[\s,;/]*(?:\b(?:and|or|und|oder|et|ou|y|e|o)\b)?[\s,;/]*$")
_GONE = "This point is not there any more."


class Points:
    """The points of saved postings. What is said of them holds for that stretch of text, also when it is read anew."""

    def __init__(self, database: Database, comparisons: Comparisons) -> None:
        self._database = database
        self._comparisons = comparisons

    def set_aside(self, posting: int, key: Key) -> Effect:
        """Say that a point is not needed here: it stays, and counts no more."""
        return self.turn(posting, key, NOT_NEEDED)

    def bring_back(self, posting: int, key: Key) -> Effect:
        """Say that a point is needed after all: it is again what it was read as."""
        with self._database.read() as session:
            read = self._comparisons.whole(session, posting).raw.items
        kind: Kind = next((item.kind for item in read if (item.start, item.end) == key), "requirement")
        return self._change(posting, key, labels.NEEDED, lambda items, n: _put(items, n, replace(items[n], kind=kind)))

    def turn(self, posting: int, key: Key, kind: Kind) -> Effect:
        """Say of what kind a point is."""
        label = {"requirement": labels.NOW_REQUIRED, "preferred": labels.NOW_PREFERRED, NOT_NEEDED: labels.NOT_NEEDED}
        return self._change(
            posting,
            key,
            label.get(kind, labels.POINT_TURNED),
            lambda items, n: _put(items, n, replace(items[n], kind=kind)),
        )

    def drop(self, posting: int, key: Key) -> Effect:
        """Say that this is no point at all."""
        return self._change(posting, key, labels.NO_POINT, _put)

    def split(self, posting: int, key: Key, *, at: int) -> Effect:
        """Make two points of one, the second of which begins at `at`.

        Raises:
            Problem: that is not inside the point.
        """
        with self._database.read() as session:
            text = session.exec(select(PostingText.kept).where(PostingText.posting_id == posting)).one()
        start, end = key
        first = start + len(_JOINT.sub("", text[start:at]))
        if not start < first <= at < end:
            raise Problem("There is nothing to split here.", remedy="Choose a later part of the requirement.")

        def part(items: list[DraftItem], n: int) -> list[DraftItem]:
            return _put(items, n, replace(items[n], end=first), replace(items[n], start=at))

        return self._change(posting, key, labels.SPLIT, part)

    def merge(self, posting: int, key: Key) -> Effect:
        """Make one point of this one and the next.

        Raises:
            Problem: there is no next one.
        """

        def join(items: list[DraftItem], n: int) -> list[DraftItem]:
            if n + 1 == len(items):
                raise Problem("There is no point after this one.")
            return [*items[:n], replace(items[n], end=max(items[n].end, items[n + 1].end)), *items[n + 2 :]]

        return self._change(posting, key, labels.MERGED, join)

    def add(self, posting: int, key: Key, kind: Kind = "requirement") -> Effect:
        """Make a point of a stretch of the text, without the blanks and bullets around it."""
        with self._database.read() as session:
            text = session.exec(select(PostingText.kept).where(PostingText.posting_id == posting)).one()
        start, end = tightened(text, *key)

        def insert(items: list[DraftItem], _: int) -> list[DraftItem]:
            return [item for item in items if (item.start, item.end) != (start, end)] + [
                DraftItem(start=start, end=end, kind=kind, added=True)
            ]

        return self._change(posting, None, labels.POINT_ADDED, insert)

    def taught(self) -> list[TaughtPoint]:
        """List what was corrected, by posting; what overlaps was one thing."""
        with self._database.read() as session:
            rows = session.execute(
                select(ItemCorrection, Posting.title, PostingText.kept)
                .join(Posting, col(Posting.id) == col(ItemCorrection.posting_id))
                .join(PostingText, col(PostingText.posting_id) == col(Posting.id))
                .where(col(Posting.trashed_at).is_(None))
                .order_by(col(ItemCorrection.posting_id), col(ItemCorrection.start), col(ItemCorrection.id))
            ).all()
        found: list[TaughtPoint] = []
        for row, title, kept in rows:
            last = found[-1] if found else None
            if last is not None and last.posting == row.posting_id and row.start < last.end:
                start, end, kinds = last.start, max(last.end, row.end), (*last.kinds, row.kind)
                found.pop()
            else:
                start, end, kinds = row.start, row.end, (row.kind,)
            words = " ".join(kept[start:end].split())
            found.append(
                TaughtPoint(posting=row.posting_id, start=start, end=end, title=title, words=words, kinds=kinds)
            )
        return found

    def forget(self, point: TaughtPoint) -> Effect:
        """Read a stretch of a posting as before it was corrected.

        Raises:
            Problem: it is not corrected any more.
        """
        inside = (
            col(ItemCorrection.posting_id) == point.posting,
            col(ItemCorrection.start) < point.end,
            col(ItemCorrection.end) > point.start,
        )

        def take(session: Session) -> int:
            find(session, point.posting)
            if session.exec(select(ItemCorrection.id).where(*inside)).first() is None:
                raise Problem("This is already read as before.")
            session.exec(delete(ItemCorrection).where(*inside))
            return point.posting

        return self._comparisons.change(labels.FORGOTTEN.format(term=labels.named(point.words)), take)

    def _change(
        self, posting: int, key: Key | None, label: str, change: Callable[[list[DraftItem], int], list[DraftItem]]
    ) -> Effect:
        """Change the points of a posting as the person wants them; `change` gets the place of the one concerned."""
        with self._database.read() as session:
            whole = self._comparisons.whole(session, posting)
        items = sorted(items_of(whole.reading), key=lambda item: (item.start, item.end))
        place = next((n for n, item in enumerate(items) if (item.start, item.end) == key), None)
        if place is None and key is not None:
            raise Problem(_GONE, remedy="Look at the posting again.")
        rows = correction_rows(change(items, place or 0), reading=whole.raw, posting=posting)
        words = "" if key is None else " ".join(whole.raw.text[slice(*key)].split())

        def write(session: Session) -> int:
            find(session, posting)
            session.exec(delete(ItemCorrection).where(col(ItemCorrection.posting_id) == posting))
            session.add_all(rows)
            return posting

        return self._comparisons.change(label.format(words=labels.named(words)), write)


def _put(items: list[DraftItem], place: int, *instead: DraftItem) -> list[DraftItem]:
    return [*items[:place], *instead, *items[place + 1 :]]
