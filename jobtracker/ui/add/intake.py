"""What is pasted on its way to the page: taken from the clipboard, measured, read in the background."""

from functools import partial

from PySide6.QtCore import QMimeData, QObject, Signal

from jobtracker.hunt.drafts import Draft
from jobtracker.problems import Problem
from jobtracker.ui.add.clipboard import Pasted, pasted
from jobtracker.ui.door import Door

LARGEST = 1_000_000  # characters: what is longer is no posting, and is not even laid out
BEGINNING = 100_000


class Intake(QObject):
    """Tells the draft that was `read`, `words` to go at the caret, or what was `refused` (Pasted) and why (Problem)."""

    begun = Signal()
    read = Signal(object)
    words = Signal(str)
    refused = Signal(object, object)

    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._reading = 0

    @property
    def reading(self) -> bool:
        """Whether a paste is being read."""
        return self._reading > 0

    def take(self, data: QMimeData) -> None:
        """Read it as a posting."""
        paste = self._paste_of(data)
        if paste is not None:
            self.take_paste(paste)

    def take_paste(self, paste: Pasted) -> None:
        """Read this as a posting."""
        self._reading += 1
        self.begun.emit()
        self._door.ask(
            lambda hunt: hunt.postings.draft(paste.text, html=paste.html),
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
        paste = self._paste_of(data)
        if paste is None:
            return
        if length + max(len(paste.text or ""), len(paste.html or "")) > LARGEST:
            much = self.tr("With this the text would be far longer than a job posting.")
            self.refused.emit(Pasted(None), Problem(much, remedy=self.tr("It was not pasted.")))
        elif paste.text:
            self.words.emit(paste.text)
        else:
            self._door.ask(
                lambda hunt: hunt.postings.draft(None, html=paste.html).text,
                self.words.emit,
                failed=partial(self.refused.emit, paste),
            )

    def _paste_of(self, data: QMimeData) -> Pasted | None:
        try:
            return pasted(data)
        except Problem as problem:
            self.refused.emit(Pasted(None), problem)
            return None
