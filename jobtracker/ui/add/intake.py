"""What is pasted on its way to the page: taken from the clipboard, measured, read in the background."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal

from jobtracker.hunt.drafts import Draft
from jobtracker.problems import Problem
from jobtracker.ui.add.clipboard import Pasted, pasted, pasted_each
from jobtracker.ui.door import Door

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt

LARGEST = 1_000_000  # characters: what is longer is no posting, and is not even laid out
BEGINNING = 100_000


class Intake(QObject):
    """Tells the draft that was `read`, `words` to go at the caret, or what was `refused` (Pasted) and why (Problem).

    Of several files the first is read; the others wait in the inbox, and `waiting` tells how many.
    """

    begun = Signal()
    read = Signal(object)
    words = Signal(str)
    refused = Signal(object, object)
    waiting = Signal(int)

    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._reading = 0
        self._inbox: list[Pasted] = []

    @property
    def reading(self) -> bool:
        """Whether a paste is being read."""
        return self._reading > 0

    @property
    def waits(self) -> bool:
        """Whether files wait to be read."""
        return bool(self._inbox)

    def take(self, data: QMimeData) -> None:
        """Read it as a posting; several files one after the other."""
        first, *others = pasted_each(data)
        self._inbox += others
        self.take_paste(first)
        self.waiting.emit(len(self._inbox))

    def take_next(self) -> bool:
        """Read the next file that waits; False where none does."""
        if not self._inbox:
            return False
        self.take_paste(self._inbox.pop(0))
        self.waiting.emit(len(self._inbox))
        return True

    def take_paste(self, paste: Pasted) -> None:
        """Read this as a posting."""
        self._reading += 1
        self.begun.emit()
        self._door.ask(
            lambda hunt: _draft(hunt, paste),
            self._tell,
            failed=partial(self._refuse, paste),
        )

    def _tell(self, draft: Draft) -> None:
        self._reading -= 1
        if not self._reading:
            self.read.emit(draft)

    def _refuse(self, paste: Pasted, problem: Problem) -> None:
        self._reading -= 1
        self.refused.emit(paste, problem)

    def take_beginning(self, paste: Pasted) -> None:
        """Read the beginning of what was too long."""
        if paste.text:
            self.take_paste(Pasted(paste.text[:BEGINNING].rsplit("\n", 1)[0]))

    def insert(self, data: QMimeData, *, length: int) -> None:
        """Take the words alone, to go into a text of this length."""
        paste = pasted(data)
        if length + max(len(paste.text or ""), len(paste.html or "")) > LARGEST:
            much = self.tr("With this the text would be far longer than a job posting.")
            self.refused.emit(Pasted(), Problem(much, remedy=self.tr("It was not pasted.")))
        elif paste.text:
            self.words.emit(paste.text)
        else:
            self._door.ask(
                lambda hunt: _draft(hunt, paste).text,
                self.words.emit,
                failed=partial(self.refused.emit, paste),
            )


def _draft(hunt: "Hunt", paste: Pasted) -> Draft:
    if paste.file is not None:
        return hunt.postings.draft_file(paste.file)
    return hunt.postings.draft(paste.text, html=paste.html)
