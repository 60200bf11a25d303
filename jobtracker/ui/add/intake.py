"""What is pasted or dropped on its way into the inbox: taken from the clipboard, measured, read in the background."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from jobtracker.hunt.drafts import Draft
from jobtracker.hunt.files import FileWords, open_file
from jobtracker.problems import Problem
from jobtracker.ui.add.clipboard import LARGEST, Pasted, files_in, pasted
from jobtracker.ui.door import Door

if TYPE_CHECKING:
    from jobtracker.hunt.hunt import Hunt
    from jobtracker.hunt.inbox import InboxEntry

BEGINNING = 100_000


class Intake(QObject):
    """Reads one thing after the other. Files are read beside the database, and reading them can be stopped.

    Tells the number and the draft that was `read`, and whether it came alone, `words` to go at the caret, what was
    `refused` (Pasted) and why (Problem), that the inbox has `changed`, and which entry is being read as the
    how-manieth of how many (`reading`).
    """

    begun = Signal()
    read = Signal(int, object, bool)
    words = Signal(str)
    refused = Signal(object, object)
    changed = Signal()
    reading = Signal(int, int, int)

    def __init__(self, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door
        self._pastes = self._coming = 0
        self._files: list[tuple[int, str]] = []
        self._alone: set[int] = set()
        self._done = 0
        self._stopped = False
        self._at = 0
        door.closing.connect(self._stop)

    @property
    def busy(self) -> bool:
        """Whether a paste or a file that came alone is being read, so that its draft will come in front."""
        return self._pastes > 0 or self._coming > 0 or self._at in self._alone

    def take(self, data: QMimeData) -> None:
        """Read files one after the other, or the words that are there as one posting."""
        files = files_in(data)
        if files:
            self.begun.emit()
            self._coming += 1
            self._door.ask(
                lambda hunt: hunt.inbox.add_files(files),
                partial(self._add, files),
                failed=self._refuse_files,
            )
        else:
            self.take_paste(pasted(data))

    def take_paste(self, paste: Pasted) -> None:
        """Read this as a posting."""
        if paste.bulk is not None:
            much = self.tr("This is far longer than a job posting.")
            self.refused.emit(paste, Problem(much, remedy=self.tr("Copy only the posting itself.")))
            return
        self._pastes += 1
        self.begun.emit()
        self._door.ask(lambda hunt: _added(hunt, paste), self._tell_paste, failed=partial(self._refuse_paste, paste))

    def take_beginning(self, paste: Pasted) -> None:
        """Read the beginning of what was too long."""
        self.take_paste(Pasted(paste.beginning(BEGINNING)))

    def save_long(self, paste: Pasted, *, over: QWidget) -> None:
        """Ask for a file that takes what was too long to read, and write it there."""
        dialog = QFileDialog(over, self.tr("Save the text"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda file: self._door.beside.run(lambda: paste.write_to(Path(file))))
        dialog.open()

    def go_on(self, entries: "Sequence[InboxEntry]") -> None:
        """Read the files that wait: new ones, those of a session that ended before, or one to be tried again."""
        idle = not self._files
        self._files += [(entry.id, entry.file) for entry in entries if entry.file]
        if idle and self._files:
            self._stopped, self._done = False, 0
            self._read_next()

    def stop(self) -> None:
        """Read no further: what still waits stays in the inbox, not read."""
        self._stop()
        waiting = [number for number, _file in self._files if number != self._at]
        self._files = self._files[:1]
        stopped = Problem(self.tr("Reading was stopped."))

        def note(hunt: "Hunt") -> None:
            for number in waiting:
                hunt.inbox.refuse(number, stopped)

        self._door.ask(note, lambda _none: self.changed.emit())

    def insert(self, data: QMimeData, *, length: int) -> None:
        """Take the words alone, to go into a text of this length."""
        paste = pasted(data)
        if paste.bulk is not None or length + max(len(paste.text or ""), len(paste.html or "")) > LARGEST:
            much = self.tr("With this the text would be far longer than a job posting.")
            self.refused.emit(Pasted(), Problem(much, remedy=self.tr("It was not pasted.")))
        elif paste.text:
            self.words.emit(paste.text)
        else:
            self._door.ask(
                lambda hunt: hunt.postings.draft(paste.text, html=paste.html).text,
                self.words.emit,
                failed=partial(self.refused.emit, paste),
            )

    def _stop(self) -> None:
        self._stopped = True

    def _add(self, files: Sequence[Path], entries: "tuple[InboxEntry, ...]") -> None:
        self._coming -= 1
        if len(files) == len(entries) == 1:
            self._alone.add(entries[0].id)
        self.changed.emit()
        self.go_on(entries)

    def _read_next(self) -> None:
        if not self._files:
            self._at, self._done = 0, 0
            self.reading.emit(0, 0, 0)
            return
        number, file = self._files[0]
        self._at = number
        self.reading.emit(number, self._done + 1, self._done + len(self._files))
        self._door.beside.run(
            lambda: open_file(file, stopped=lambda: self._stopped),
            partial(self._receive, number),
            failed=partial(self._fail, number),
        )

    def _receive(self, number: int, given: FileWords) -> None:
        self._door.ask(
            lambda hunt: hunt.inbox.receive(number, given),
            partial(self._finish, number),
            failed=partial(self._fail, number),
        )

    def _finish(self, number: int, draft: Draft) -> None:
        alone = number in self._alone
        self._alone.discard(number)
        self.read.emit(number, draft, alone)
        self._leave_behind()

    def _fail(self, number: int, problem: Problem) -> None:
        if number in self._alone:  # there is nothing to go through: it is said, and that is all
            self._alone.discard(number)
            self._door.ask(lambda hunt: hunt.inbox.remove([number]))
            self.refused.emit(Pasted(), problem)
        else:
            self._door.ask(lambda hunt: hunt.inbox.refuse(number, problem))
        self._leave_behind()

    def _leave_behind(self) -> None:
        self._files = self._files[1:]
        self._done += 1
        self.changed.emit()
        self._read_next()

    def _tell_paste(self, added: tuple[int, Draft]) -> None:
        self._pastes -= 1
        self.read.emit(*added, True)  # noqa: FBT003 - a signal knows no names
        self.changed.emit()

    def _refuse_files(self, problem: Problem) -> None:
        self._coming -= 1
        self._refuse(Pasted(), problem)

    def _refuse_paste(self, paste: Pasted, problem: Problem) -> None:
        self._pastes -= 1
        self._refuse(paste, problem)

    def _refuse(self, paste: Pasted, problem: Problem) -> None:
        self.refused.emit(paste, problem)


def _added(hunt: "Hunt", paste: Pasted) -> tuple[int, Draft]:
    """The draft of a paste; one that was pasted before, with what was corrected in it since."""
    draft = hunt.postings.draft(paste.text, html=paste.html)
    number = hunt.inbox.find(draft)
    return (hunt.inbox.add(draft), draft) if number is None else (number, hunt.inbox.open(number))
