"""The person's own tags on jobs."""

from collections import Counter
from collections.abc import Collection

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import find
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.values import lines
from jobtracker.problems import Problem
from jobtracker.records.posting import Posting
from jobtracker.store.database import Database


class Tags:
    """All tags of all jobs."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[str, int]:
        """Count the jobs of each tag, the most used first."""
        with self._database.read() as session:
            rows = session.exec(select(Posting.tags).where(col(Posting.trashed_at).is_(None)))
            return dict(Counter(tag for tags in rows for tag in tags).most_common())

    def change(self, postings: Collection[int], *, add: Collection[str] = (), remove: Collection[str] = ()) -> Effect:
        """Put tags on jobs and take others off, with one undo.

        Raises:
            Problem: a job is not there any more.
        """
        wanted, unwanted = lines(list(add)), {tag.casefold() for tag in remove}
        with self._database.read() as session:
            rows = [find(session, posting) for posting in dict.fromkeys(postings)]
        if not rows:
            raise Problem("No job is chosen.")
        label = labels.TAGGED_MANY.format(count=len(rows))
        if len(rows) == 1:
            label = labels.TAGGED_ONE.format(name=labels.named(rows[0].title))
        with self._database.write(label) as session:
            for row in rows:
                kept = find(session, row.id or 0)
                held = {tag.casefold() for tag in kept.tags}
                fresh = tuple(tag for tag in wanted if tag.casefold() not in held)
                kept.tags = (*(tag for tag in kept.tags if tag.casefold() not in unwanted), *fresh)
        return Effect(label)

    def rename(self, old: str, new: str) -> Effect:
        """Give a tag another name on all jobs; "" takes it off them."""
        wanted = lines([new])
        label = labels.RETAGGED.format(old=old, new=new)
        with self._database.write(label) as session:
            for row in session.exec(select(Posting)).all():
                if old in row.tags:
                    kept = [tag for each in row.tags for tag in (wanted if each == old else (each,))]
                    row.tags = tuple(dict.fromkeys(kept))
        return Effect(label)
