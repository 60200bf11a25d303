"""Whole actions over the one connection: sessions, what undo takes back, and what is derived along with them.

This loads SQLAlchemy and the records; what only looks at the file does without (`Database.look`).
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from jobtracker.problems import Problem
from jobtracker.store import search
from jobtracker.store.backups import looking_at
from jobtracker.store.changed import Changed
from jobtracker.store.connection import Opened, Place, place_of
from jobtracker.store.engine import engine_over
from jobtracker.store.failures import FAILURES, reading, writing
from jobtracker.store.session import Session
from jobtracker.store.tables import DERIVED, table_of
from jobtracker.store.taking_over import difference, misread, put_beside
from jobtracker.store.undo import Action, History, Recording, put

if TYPE_CHECKING:
    from pathlib import Path
    from threading import RLock

_FORGET = tuple(f'DELETE FROM "{table_of(record).name}" WHERE posting_id = ?' for record in DERIVED)  # noqa: S608 - our own names
Derive = Callable[[Session, Changed], None]


class Transactions:
    """The sessions of one open file.

    Args:
        opened: the connection.
        place: where the file lay when it was opened: nothing is written to another that took its place.
        lock: held while anything runs.
        derivers: write derived rows within each action.
        announce: hears of each action when it is safely in the file.
    """

    def __init__(
        self,
        opened: Opened,
        *,
        place: Place | None,
        lock: "RLock",
        derivers: Sequence[Derive],
        announce: Callable[[Changed], None],
    ) -> None:
        self._path, self._place = opened.path, place
        self._read_only = opened.read_only
        self._connection = opened.connection
        self._engine = engine_over(opened.connection, read_only=opened.read_only is not None)
        self._history = History()
        self._lock = lock
        self._session: Session | None = None
        self._spoilt = False
        self._derivers, self._announce = derivers, announce

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Lend a session that changes nothing; within a write, that write's own."""
        with self._lock:
            if self._session is not None:
                yield self._session
                return
            with self._transaction(Session(self._engine, mode="read")) as session:
                yield session

    @contextmanager
    def write(self, label: str) -> Iterator[Session]:
        """Run one action of the person's: all of it is saved, announced and can be undone, or nothing of it is.

        A write within a write becomes part of it, under the outer label; if it fails, all of the outer one does.

        Raises:
            Problem: nothing was saved, for a reason that the person can act on.
        """
        with self._lock:
            if self._session is not None:
                yield from self._join(self._session)
                return
            changed = yield from self._run(label)
        if changed is not None:
            self._announce(changed)

    @property
    def can_undo(self) -> bool:
        """Whether there is an action to take back."""
        return bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an action to do again."""
        return bool(self._history.undone)

    def undo(self) -> str | None:
        """Take back the last action and return its label; None where there is none."""
        return self._go(self._history.done, to=self._history.undone, undone=True)

    def redo(self) -> str | None:
        """Do again what was last undone and return its label; None where there is none."""
        return self._go(self._history.undone, to=self._history.done, undone=False)

    def take_over(self, staged: "Path", label: str, *, before: Callable[[], object]) -> None:
        """Make all rows be those of a database that was staged, as one action; none where they are so already.

        `before` is called where something will change, and nothing does where it fails.

        Raises:
            Problem: nothing was changed, for a reason that the person can act on.
        """
        with self._lock, looking_at(staged) as run:
            if self._session is not None:
                raise RuntimeError("Nothing can be taken over while an action runs.")
            self._check_place()
            with self._transaction(Session(self._engine, mode="read")):
                action = difference(self._connection.execute, run, label)
            if action.before:
                before()
            changed = Changed(label, action.tables, restored=True)
            with self._transaction(Session(self._engine, mode="derive")) as session:
                put(self._connection, action)
                put_beside(self._connection, run)
                self._settle(session, action, changed)
            if action.before:
                self._history.add(action)
        if action.before:
            self._announce(changed)

    def discard(self, rows: Iterable[tuple[str, int]]) -> None:
        """Remove rows for good, by table and id, those that point to others first; no undo brings them back.

        Raises:
            Problem: nothing was removed, for a reason that the person can act on.
        """
        with self._lock:
            if self._session is not None:
                raise RuntimeError("Nothing can be discarded while an action runs.")
            if self.can_undo or self.can_redo:
                raise RuntimeError("What can be undone has to stay.")
            recording = Recording(self._connection)
            with self._transaction(Session(self._engine, mode="derive")) as session:
                for table, row in rows:
                    recording.touch(table, ids=[row])
                gone = recording.images()
                action = Action("", gone, dict.fromkeys(gone))
                put(self._connection, action)
                self._settle(session, action, Changed("", action.tables))
        self._announce(Changed("", action.tables))

    def close(self) -> None:
        """Let the connection go."""
        self._engine.dispose()

    def _run(self, label: str) -> Generator[Session, None, Changed | None]:
        recording = Recording(self._connection)
        with self._transaction(Session(self._engine, mode="write", recording=recording)) as session:
            yield session
            if self._spoilt:
                raise RuntimeError("A part of this action failed, so nothing of it was saved.")
            session.flush()
            action = recording.finish(label)
            changed = Changed(label, action.tables)
            self._settle(session, action, changed)
        if not action.before:
            return None
        self._history.add(action)
        return changed

    def _join(self, session: Session) -> Iterator[Session]:
        if session.mode == "read":
            raise RuntimeError("No action can start while something is being read.")
        try:
            yield session
        except BaseException:
            self._spoilt = True
            raise

    def _go(self, source: list[Action], *, to: list[Action], undone: bool) -> str | None:
        with self._lock:
            if not source:
                return None
            if self._session is not None:
                raise RuntimeError("Nothing can be undone while an action runs.")
            done = source[-1]
            action = done.reverse if undone else done
            changed = Changed(action.label, action.tables, undone)
            with self._transaction(Session(self._engine, mode="derive")) as session:
                put(self._connection, action)
                self._settle(session, action, changed)
            to.append(source.pop())
        self._announce(changed)
        return action.label

    @contextmanager
    def _transaction(self, session: Session) -> Iterator[Session]:
        saying = reading if session.mode == "read" else writing
        if session.mode != "read":
            self._check_place()
        self._session, self._spoilt = session, False
        try:
            with session:
                session.connection()  # begins
                yield session
                session.commit()
        except (DBAPIError, *FAILURES) as error:
            problem = saying(error.orig if isinstance(error, DBAPIError) else error, self._path)
            if problem is None:
                raise
            raise problem from error
        finally:
            self._session = None

    def _settle(self, session: Session, action: Action, changed: Changed) -> None:
        """Bring what is derived up to date, inside the transaction."""
        if not action.before:
            return
        session.mode = "derive"
        search.index(self._connection, postings=search.reworded(self._connection, action))
        for forget in _FORGET:
            self._connection.executemany(forget, [(posting,) for posting in misread(action)])
        for derive in self._derivers:
            derive(session, changed)
        session.flush()

    def _check_place(self) -> None:
        if self._read_only is not None:
            raise self._read_only
        if place_of(self._path) != self._place:
            raise Problem(
                "Not saved: {path} was moved or replaced while it was open.",
                remedy="Put it back, or close jobtracker and start it again.",
                path=self._path,
            )
