"""Rows of one kind that the person adds, changes and removes: the same verbs for interviews, tasks, people, papers."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from sqlmodel import col, select

from jobtracker.hunt import labels
from jobtracker.hunt.captures import add, find
from jobtracker.hunt.effects import Effect
from jobtracker.hunt.labels import Named
from jobtracker.hunt.values import Check, checked
from jobtracker.problems import Problem
from jobtracker.records.columns import Row
from jobtracker.store.database import Database
from jobtracker.store.session import Session
from jobtracker.store.tables import table_of

R = TypeVar("R", bound=Row)


class Shelf(Generic[R]):
    """One kind of row.

    Args:
        database: where the rows are kept.
        record: the kind.
        words: what is said of adding, changing and removing one.
        checks: what each value must be, by the name of its column.
        name: what a row is called in that.
        demand: looks at a whole row before it is kept, and raises a Problem where it cannot be.
    """

    def __init__(
        self,
        database: Database,
        record: type[R],
        *,
        words: Named,
        checks: Mapping[str, Check],
        name: Callable[[R], str],
        demand: Callable[[R], None] = lambda _: None,
    ) -> None:
        self._database = database
        self._record = record
        self._words = words
        self._checks = checks
        self._name = name
        self._demand = demand

    def of(self, posting: int) -> tuple[R, ...]:
        """Give the rows of one job, in the order in which they were added."""
        with self._database.read() as session:
            return self.within(session, posting)

    def within(self, session: Session, posting: int) -> tuple[R, ...]:
        """Give the rows of one job within a session that is open."""
        column = getattr(self._record, "posting_id")  # noqa: B009 - not every row has it, those that are asked do
        return tuple(session.exec(select(self._record).where(col(column) == posting).order_by(col(self._record.id))))

    def all(self) -> tuple[R, ...]:
        """Give all rows, in the order in which they were added."""
        with self._database.read() as session:
            return tuple(session.exec(select(self._record).order_by(col(self._record.id))))

    def get(self, number: int) -> R:
        """Give one row.

        Raises:
            Problem: it is not there any more.
        """
        with self._database.read() as session:
            return self.find(session, number)

    def find(self, session: Session, number: int) -> R:
        """Find one row to change it.

        Raises:
            Problem: it is not there any more.
        """
        row = session.get(self._record, number)
        if row is None:
            raise Problem("This is not there any more.", remedy="Undo, if it was removed by mistake.")
        return row

    def add(self, values: Mapping[str, object], *, label: str | None = None) -> Effect:
        """Add a row with these values.

        Raises:
            Problem: a value that such a row cannot have, or the job that it belongs to is gone.
        """
        row = self._row(checked(values, by=self._checks))
        said = label or self._words.added.format(name=self._called(row))
        with self._database.write(said) as session:
            _check_links(session, row)
            return Effect(said, 0, add(session, row))

    def change(self, number: int, values: Mapping[str, object], *, label: str | None = None) -> Effect:
        """Give a row other values; those that are not named stay.

        Raises:
            Problem: a value that such a row cannot have, or the row is gone.
        """
        fresh = checked(values, by=self._checks)
        before = self.get(number)
        after = self._row(before.model_dump() | fresh)
        said = label or self._words.changed.format(name=self._called(after))
        with self._database.write(said) as session:
            kept = self.find(session, number)
            _check_links(session, after)
            for column, value in fresh.items():
                setattr(kept, column, value)
        return Effect(said, 0, number)

    def remove(self, number: int) -> Effect:
        """Remove a row.

        Raises:
            Problem: it is gone already.
        """
        said = self._words.removed.format(name=self._called(self.get(number)))
        with self._database.write(said) as session:
            session.delete(self.find(session, number))
        return Effect(said, 0, number)

    def _called(self, row: R) -> str:
        """What a sentence about a row calls it."""
        return labels.named(self._name(row), without=labels.NAMELESS)

    def _row(self, values: Mapping[str, Any]) -> R:
        row = self._record(**values)
        self._demand(row)
        return row


def _check_links(session: Session, row: Row) -> None:
    """See that whatever a row points to is there."""
    for column in table_of(type(row)).columns:
        for link in column.foreign_keys:
            number = getattr(row, column.name)
            target = link.column.table
            if number is None:
                continue
            if target.name == "posting":
                find(session, number)
            elif session.connection().execute(select(target.c.id).where(target.c.id == number)).first() is None:
                raise Problem(
                    "What this belongs to is not there any more.", remedy="Undo, if it was removed by mistake."
                )
