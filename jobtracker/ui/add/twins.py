"""Whether the posting that is being added was saved before: said, never in the way."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from jobtracker.ui.add.drafting import Drafting
from jobtracker.ui.door import Door

if TYPE_CHECKING:
    from datetime import date

    from jobtracker.hunt.duplicates import Twin


class Twins(QObject):
    """Tells the sentence about a saved posting that the draft in work looks like, and its id: `found`."""

    found = Signal(str, int)

    def __init__(self, door: Door, drafting: Callable[[], Drafting | None], parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._drafting = door, drafting

    def look(self) -> None:
        """Look for one behind all that the person waits for."""
        drafting = self._drafting()
        if drafting is None or not drafting.draft.text.strip():
            return
        draft = drafting.draft
        self._door.ask(lambda hunt: hunt.duplicates.of(draft), lambda twins: self._tell(drafting, twins), urgent=False)

    def _tell(self, drafting: Drafting, twins: "tuple[Twin, ...]") -> None:
        if twins and drafting is self._drafting():
            self.found.emit(self._words(twins[0]), twins[0].row.id)

    def _words(self, twin: "Twin") -> str:
        title, saved = twin.row.title, _day(twin.row.added)
        if twin.applied is None:
            return self.tr("This looks like “{title}”, which you saved on {saved}.").format(title=title, saved=saved)
        words = self.tr("This looks like “{title}”, which you saved on {saved} and applied for on {applied}.")
        return words.format(title=title, saved=saved, applied=_day(twin.applied))


def _day(day: "date") -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
