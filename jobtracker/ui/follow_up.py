"""The offer that comes with every move to Applied, wherever it was made: to follow up in a week."""

from datetime import timedelta

from PySide6.QtCore import QObject

from jobtracker.ui.changes import Change
from jobtracker.ui.day import today
from jobtracker.ui.door import Door
from jobtracker.ui.messages import Toast

KEY = "Ctrl+Shift+F"
_DAYS = 7


class FollowUpOffer(QObject):
    """Hears of every change; where it was an application, the line at the bottom offers the next step."""

    def __init__(self, door: Door, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._toast = door, toast
        door.changes.happened.connect(self._hear)

    def take(self) -> None:
        """Take the offer; where none is made now, say where one can follow up at any time."""
        if self._toast.offers_more:
            self._toast.take_more()
        else:
            self._toast.say(self.tr("A job’s tasks let you follow up at any time."), offer="")

    def _hear(self, change: Change) -> None:
        events = change.tables.get("event", frozenset())
        if not events or change.undone or change.restored or not change.label or "posting" in change.tables:
            return  # what comes with new postings, as from a table, was not done just now
        self._door.ask(
            lambda hunt: hunt.tasks.worth_following(events), lambda jobs: self._offer(change.label, jobs), urgent=False
        )

    def _offer(self, label: str, jobs: tuple[int, ...]) -> None:
        if jobs and self._toast.isVisible() and self._toast.sentence.text() == label:
            words = self.tr("Follow up in {days} days").format(days=_DAYS)
            self._toast.offer_more(words, lambda: self._take(jobs), key=KEY)

    def _take(self, jobs: tuple[int, ...]) -> None:
        on = today() + timedelta(days=_DAYS)
        self._door.ask(lambda hunt: hunt.tasks.follow_up_all(jobs, on))
