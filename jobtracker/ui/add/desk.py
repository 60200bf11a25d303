"""Which draft of the inbox is open, and that none is lost: what is changed is kept, what is left behind stays."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from jobtracker.hunt.drafts import Draft
from jobtracker.ui.add.drafting import Drafting
from jobtracker.ui.door import Door

if TYPE_CHECKING:
    from jobtracker.hunt.inbox import InboxEntry

_KEEPING_MS = 350


class Desk(QObject):
    """Tells the drafting that was `opened`, the entry that is open though it could not be `unread`, and `listed`.

    `number` is the entry that is open, None for a draft that was not kept yet; `drafting` asks for the one in work.
    """

    opened = Signal(object)
    unread = Signal(object)
    listed = Signal()

    def __init__(self, door: Door, drafting: Callable[[], Drafting | None], parent: QObject) -> None:
        super().__init__(parent)
        self.number: int | None = None
        self.entries: tuple[InboxEntry, ...] = ()
        self._door, self._drafting = door, drafting
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEPING_MS)
        self._keeping.timeout.connect(partial(self.keep, always=True))

    def note_change(self) -> None:
        """The draft in work is another one now: keep it when the person pauses."""
        self._keeping.start()

    def keep(self, *, always: bool = False) -> None:
        """Let the draft outlive a crash, where it changed since that was last done."""
        drafting = self._drafting()
        if drafting is None or not (always or self._keeping.isActive()):
            return
        self._keeping.stop()
        draft, number = drafting.draft, self.number
        if number is None:
            self._door.ask(lambda hunt: hunt.inbox.add(draft), partial(self._kept_as, drafting))
        else:
            self._door.ask(lambda hunt: hunt.inbox.keep(number, draft), lambda _none: self.list())

    def lay_down(self, number: int | None) -> None:
        """Another draft comes in work: what was changed in the one before is kept."""
        self.keep()
        self.number = number

    def clear(self) -> None:
        """Nothing is in work any more."""
        self._keeping.stop()
        self.number = None

    def open(self, number: int) -> None:
        """Open an entry."""
        entry = next((entry for entry in self.entries if entry.id == number), None)
        if entry is None or number == self.number:
            return
        self.lay_down(number)
        if entry.state == "read":
            self._door.ask(lambda hunt: hunt.inbox.open(number), partial(self._opened, number))
        else:
            self.unread.emit(entry)
        self.listed.emit()

    def step(self, by: int) -> None:
        """Go to the next entry, or to the one before."""
        there = self._row + by
        if 0 <= there < len(self.entries):
            self.open(self.entries[there].id)

    def leave(self) -> bool:
        """The entry in work is done with: go to the next one that was read; False where nothing is left."""
        row, done = self._row, self.number
        behind, before = self.entries[row + 1 :], self.entries[: max(row, 0)]
        self.clear()
        self.entries = tuple(entry for entry in self.entries if entry.id != done)
        self._open_first((*behind, *before))
        self.listed.emit()
        return bool(self.entries)

    def remove(self, number: int) -> None:
        """Throw an entry away."""
        self._door.ask(lambda hunt: hunt.inbox.remove([number]), lambda _none: self.list())

    def list(self) -> None:
        """Ask what the inbox holds now."""
        self._door.ask(lambda hunt: hunt.inbox.entries(), self.show)

    def show(self, entries: "tuple[InboxEntry, ...]") -> None:
        """Take what the inbox holds now; where nothing is in work, something of it comes in front."""
        before = next((entry for entry in self.entries if entry.id == self.number), None)
        self.entries = entries
        now = next((entry for entry in entries if entry.id == self.number), None)
        states = {entry.state for entry in entries}
        if self._drafting() is None:
            if now is not None and before is not None and now != before:  # it was read, or could not be, meanwhile
                self.number = None
                self.open(now.id)
            elif self.number is None and ({"read"} & states or not {"waiting"} & states):
                self._open_first(entries)
        self.listed.emit()

    @property
    def _row(self) -> int:
        return next((row for row, entry in enumerate(self.entries) if entry.id == self.number), -1)

    def _open_first(self, entries: "tuple[InboxEntry, ...]") -> None:
        """Open the first that was read, else the first of all."""
        first = next((entry for entry in entries if entry.state == "read"), next(iter(entries), None))
        if first is not None:
            self.open(first.id)

    def _opened(self, number: int, draft: Draft) -> None:
        if number == self.number:
            self.opened.emit(Drafting.restored(draft))

    def _kept_as(self, drafting: Drafting, number: int) -> None:
        if drafting is self._drafting():
            self.number = number
        self.list()
