"""Whether the posting that is being added was saved before: said, never in the way."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jobtracker.ui.add.drafting import Drafting
from jobtracker.ui.day import today
from jobtracker.ui.door import Door
from jobtracker.ui.widgets.days import day_words
from jobtracker.ui.widgets.difference_sheet import DifferenceSheet

if TYPE_CHECKING:
    from datetime import date

    from jobtracker.hunt.differences import Difference
    from jobtracker.hunt.duplicates import Twin


class Twins(QObject):
    """Tells the sentence about a saved posting that the draft in work looks like, and its id: `found`.

    `taken` tells the id of the one that shall have the draft's text.
    """

    found = Signal(str, int)
    taken = Signal(int)

    def __init__(self, door: Door, drafting: Callable[[], Drafting | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._door, self._drafting, self._over = door, drafting, parent

    def look(self) -> None:
        """Look for one behind all that the person waits for."""
        drafting = self._drafting()
        if drafting is None or not drafting.draft.text.strip():
            return
        draft = drafting.draft
        self._door.ask(lambda hunt: hunt.duplicates.of(draft), lambda twins: self._tell(drafting, twins), urgent=False)

    def show_changes(self, posting: int) -> None:
        """Show what the draft says otherwise than that posting."""
        drafting = self._drafting()
        if drafting is not None:
            draft = drafting.draft
            self._door.ask(lambda hunt: hunt.duplicates.changes(draft, posting), partial(self._show, posting))

    def _show(self, posting: int, found: "tuple[Difference, ...]") -> None:
        drafting = self._drafting()
        title = drafting.draft.title if drafting is not None else ""
        sheet = DifferenceSheet(self._over)
        sheet.taken.connect(partial(self.taken.emit, posting))
        sheet.show_differences(title or self.tr("What changed"), found)

    def _tell(self, drafting: Drafting, twins: "tuple[Twin, ...]") -> None:
        if twins and drafting is self._drafting():
            self.found.emit(self._words(twins[0]), twins[0].row.id)

    def _words(self, twin: "Twin") -> str:
        parts = [
            self.tr("Looks like “{title}”").format(title=twin.row.title or self.tr("Untitled posting")),
            self.tr("saved {day}").format(day=_day(twin.row.added)),
        ]
        if twin.applied is not None:
            parts.append(self.tr("applied {day}").format(day=_day(twin.applied)))
        return ", ".join(parts).removesuffix(".") + "."  # some locales shorten months with a dot


def _day(day: "date") -> str:
    return day_words(day, today=today())
