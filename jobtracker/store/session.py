"""The session that callers get: rows in, plain data out, and no change that undo does not know of."""

from collections.abc import Iterable
from typing import Literal

from sqlalchemy import Delete, Engine, Insert, Update, event, inspect, select
from sqlalchemy.orm import ORMExecuteState
from sqlalchemy.orm import Session as PlainSession
from sqlmodel import Session as ModelSession  # noqa: TID251 - the store is where sessions are opened
from sqlmodel import SQLModel

from jobtracker.records.columns import Exact, Row
from jobtracker.store.connection import Run
from jobtracker.store.tables import APPEND_ONLY_TABLES, KEPT_TABLES, table_of
from jobtracker.store.undo import Recording

Mode = Literal["read", "write", "derive"]


class Session(ModelSession):
    """A session that records what it changes.

    Args:
        mode: what it may do: "read" nothing but that, "write" all, "derive" only what is no one's own data.
        recording: where the images go, in mode "write".
    """

    def __init__(self, engine: Engine, *, mode: Mode, recording: Recording | None = None) -> None:
        super().__init__(engine, expire_on_commit=False, autoflush=mode != "read")
        self.mode: Mode = mode
        self._recording = recording

    @property
    def run(self) -> Run:
        """What runs plain SQL that reads; all that waits is written before."""
        if self.mode != "read":
            self.flush()
        return self.connection().exec_driver_sql

    def change(self, record: type[Row], ids: Iterable[int]) -> None:
        """Take the images of rows that a statement of SQL is about to change or remove."""
        name = table_of(record).name
        self._allow(name, adding=False)
        if self._recording is not None:
            self._recording.touch(name, ids=ids)

    def before_flush(self) -> None:
        """Check and record the rows that are about to be written."""
        for row in self.new:
            self._allow(_name(row), adding=True)
            mend(row)
        for row in [*(row for row in self.dirty if self.is_modified(row)), *self.deleted]:
            self._allow(_name(row), adding=False)
            mend(row)
            if isinstance(row, Row):
                self.change(type(row), inspect(row).identity)

    def after_flush(self) -> None:
        """Record the rows that now have an id."""
        for row in self.new:
            if self._recording is not None and isinstance(row, Row) and row.id is not None:
                self._recording.appear(_name(row), row=row.id)

    def before_statement(self, state: ORMExecuteState) -> None:
        """Record the rows that a statement changes or removes; refuse one whose rows cannot be known."""
        statement = state.statement
        if not isinstance(statement, Insert | Update | Delete):
            if not (state.is_select or str(statement).lstrip().upper().startswith("SELECT")):
                raise TypeError("Only statements made by select, update and delete can be recorded.")
            return
        name = str(getattr(statement.table, "name", ""))
        self._allow(name, adding=False)
        if name not in KEPT_TABLES or self._recording is None:
            return
        if isinstance(statement, Insert) or isinstance(state.parameters, list | tuple):
            raise TypeError("Add rows by `add_all`, and change many by one statement with a `where`.")
        key = KEPT_TABLES[name].c.id
        criteria = [] if statement.whereclause is None else [statement.whereclause]
        ids = self.connection().execute(select(key).where(*criteria), state.parameters or {}).scalars()
        self._recording.touch(name, ids=list(ids))

    def _allow(self, table: str, *, adding: bool) -> None:
        if self.mode == "read":
            raise TypeError("A session for reading changes nothing.")
        if self.mode == "derive" and table in KEPT_TABLES:
            raise TypeError("What is derived from the person's data does not change it.")
        if table in APPEND_ONLY_TABLES and not adding:
            raise TypeError("History is only added to.")


def mend(row: object) -> None:
    """Replace lone surrogates, which the file cannot hold, in every text but those kept exactly."""
    for column in inspect(type(row)).columns:
        if isinstance(column.type, Exact):
            continue
        value = getattr(row, column.key)
        mended = _mended(value)
        if mended != value:
            setattr(row, column.key, mended)


def _mended(value: object) -> object:
    if isinstance(value, tuple | list):
        return type(value)(_mended(each) for each in value)
    if not isinstance(value, str) or value.isascii():
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _name(row: object) -> str:
    return table_of(type(row)).name if isinstance(row, SQLModel) else ""


@event.listens_for(Session, "before_flush")
def _before_flush(session: PlainSession, *_: object) -> None:
    if isinstance(session, Session):
        session.before_flush()


@event.listens_for(Session, "after_flush")
def _after_flush(session: PlainSession, *_: object) -> None:
    if isinstance(session, Session):
        session.after_flush()


@event.listens_for(Session, "do_orm_execute")
def _do_orm_execute(state: ORMExecuteState) -> None:
    if isinstance(state.session, Session):
        state.session.before_statement(state)
